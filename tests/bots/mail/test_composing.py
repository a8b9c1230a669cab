"""What stands in a message: the same links in text and HTML, and nothing that tells of opening."""

import re
from email import message_from_bytes, policy
from email.message import EmailMessage
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.mail.composing import compose
from bots.messages import Outbound
from dialogs.localizing import direction
from dialogs.prompts import Option, Prompt
from tests.bots.mail.playing import PUBLIC, SENDER, letter, rating

LINK = f"{PUBLIC}/i/5_signed"


class _Reader(HTMLParser):
    """The links of a page with their texts, and its tags."""

    def __init__(self) -> None:
        super().__init__()
        self.links: dict[str, str] = {}
        self.tags: set[str] = set()
        self.directions: list[str | None] = []
        self._at: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.add(tag)
        self.directions += [given["dir"]] if "dir" in given else []
        self._at = given.get("href") if tag == "a" else self._at

    def handle_data(self, data: str) -> None:
        if self._at and data.strip():
            self.links[self._at] = data.strip()

    def handle_endtag(self, tag: str) -> None:
        self._at = None if tag == "a" else self._at


def sent(outbound: Outbound) -> EmailMessage:
    """The message as it is received."""
    message = compose(outbound, sender=SENDER, public_url=f"{PUBLIC}/")
    read: Any = message_from_bytes(message.as_bytes(policy=policy.SMTP), policy=policy.default)
    return read


def body(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def page(message: EmailMessage) -> _Reader:
    reader = _Reader()
    reader.feed(body(message, "html"))
    return reader


def test_every_rating_is_a_link_in_text_and_html() -> None:
    message = sent(letter())
    links = {f"{LINK}#rating={n}": str(n) for n in range(11)}

    assert page(message).links == links | {
        f"{PUBLIC}/u/9_signed": "Send me no more emails like this"
    }
    text = body(message, "plain")
    assert all(f"{label}: {link}\n" in text for link, label in links.items())
    assert "How likely are you to recommend Acme & Sons?" in text
    assert "0 = Not at all likely, 10 = Extremely likely" in text
    assert "Acme &amp; Sons" in body(message, "html")


def test_the_headers_let_people_leave_by_one_click_and_programs_keep_quiet() -> None:
    message = sent(letter())

    assert message["List-Unsubscribe"] == f"<{PUBLIC}/u/9_signed>"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert message["Auto-Submitted"] == "auto-generated"
    assert (message["From"], message["Subject"]) == (SENDER, "3 short questions for you")
    assert message["Date"] == "Sat, 21 Nov 2026 12:00:00 +0000"


def test_a_message_fetches_nothing_when_it_is_opened() -> None:
    message = sent(letter())

    assert not page(message).tags & {"img", "link", "script", "iframe", "style"}
    assert "url(" not in body(message, "html")


def test_what_is_said_from_right_to_left_is_laid_out_so() -> None:
    assert set(page(sent(letter(rating("fa")))).directions) == {"rtl"}
    assert set(page(sent(letter())).directions) == {"ltr"}


@pytest.mark.parametrize("language", ["en", "sv", "fa", "zh-Hans", "zh-Hant"])
def test_what_is_around_the_question_is_in_its_language(language: str) -> None:
    text = body(sent(letter(rating(language))), "plain")
    around = text.partition("Acme & Sons?")[2]

    assert ("Choose an answer" in around) == (language == "en")
    assert ("Välj ett svar" in around) == (language == "sv")


@pytest.mark.parametrize(
    ("kind", "choices", "written"),
    [
        ("choice", {"slow & old": "Slow", "price": "Price"}, ["slow%20%26%20old", "price"]),
        ("yes_no", {True: "Yes", False: "No"}, ["true", "false"]),
        ("text", {}, []),
        ("choices", {"a": "A", "b": "B"}, []),
        ("scale", {n: str(n) for n in range(101)}, []),
    ],
)
def test_what_no_single_tap_answers_has_one_link(
    kind: str, choices: dict[Any, str], written: list[str]
) -> None:
    options = tuple(Option(value, label) for value, label in choices.items())
    asks = Prompt("1", "q", kind, "What was wrong?", "en", direction("en"), choices=options)
    links = page(sent(letter(asks))).links

    expected = [f"{LINK}#rating={value}" for value in written] or [LINK]
    assert [link for link in links if "/i/" in link] == expected
    assert ("Answer" in links.values()) == (not written)


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=200))
def test_no_words_break_a_message(words: str) -> None:
    asks = Prompt("1", "q", "text", words, "en")
    message = sent(letter(asks))

    assert set(message.keys()) == set(sent(letter()).keys())
    assert not re.search(r"<(script|img)", body(message, "html"))
