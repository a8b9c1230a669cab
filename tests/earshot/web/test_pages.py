"""The page of a survey, as text."""

import gzip
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from earshot.web.pages import chat_page, intercept_script, widget_script


class Seen(HTMLParser):
    """The elements of a page, with their attributes, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def page(title: str = "A title", **more: str) -> Seen:
    texts = {"noscript": "Scripts are off."}
    return Seen(chat_page("nps", title=title, language="fa", direction="rtl", texts=texts, **more))


def test_the_page_is_the_widget_in_the_language_of_the_reader() -> None:
    elements = dict(page().elements)

    assert elements["html"] == {"lang": "fa", "dir": "rtl"}
    assert elements["script"] == {
        "src": "../widget.js",
        "data-survey": "nps",
        "data-language": "fa",
        "data-open": "page",
        "async": None,
    }


def test_an_invitation_is_handed_on() -> None:
    script = dict(page(identity="token").elements)["script"]

    assert script["data-identity"] == "token"


@given(st.text(alphabet="<>\"'&/scriptonload= {}\n", min_size=1))
def test_nothing_in_a_value_becomes_markup(value: str) -> None:
    plain, hostile = page(), page(value, identity=value)

    assert [tag for tag, _ in hostile.elements] == [tag for tag, _ in plain.elements]
    assert dict(hostile.elements)["script"]["data-identity"] == value


def test_the_script_is_served_without_its_comments() -> None:
    script = widget_script()

    assert "STYLE" in script
    assert not [line for line in script.splitlines() if line.startswith(("//", " "))]


def test_the_chat_with_its_rules_is_one_script_of_10_kb() -> None:
    script = intercept_script()

    assert len(gzip.compress(script.encode(), 6)) <= 10_000
    # Of the script tag it is read once, by the rules; the chat is given what they found.
    assert script.count("document.currentScript") == 1
