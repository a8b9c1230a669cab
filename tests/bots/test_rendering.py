import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.rendering import ROW, button_rows, for_web, layout, text_of
from dialogs.listening import hear
from dialogs.loading import load
from dialogs.localizing import digits, direction
from dialogs.prompts import NOTICE, Option, Prompt
from dialogs.readings import Answered
from dialogs.session import Session, Waiting


def test_a_prompt_has_the_contracts_fields() -> None:
    prompt = Prompt(
        id="2",
        key="contact",
        kind="yes_no",
        text="Får vi höra av oss?",
        language="sv",
        choices=(Option(value=True, label="Ja"), Option(value=False, label="Nej")),
        sms="Kort?",
    )

    assert json.loads(for_web(prompt)) == {
        "id": "2",
        "key": "contact",
        "kind": "yes_no",
        "text": "Får vi höra av oss?",
        "language": "sv",
        "dir": "ltr",
        "low_label": None,
        "high_label": None,
        "choices": [{"value": True, "label": "Ja"}, {"value": False, "label": "Nej"}],
        "optional": False,
    }


def rating(low: int, high: int, *, language: str = "en", labelled: bool = True) -> Prompt:
    return Prompt(
        id="1",
        key="score",
        kind="scale",
        text="How was it?",
        language=language,
        dir=direction(language),
        low_label="Bad" if labelled else None,
        high_label="Good" if labelled else None,
        choices=tuple(Option(n, digits(n, language)) for n in range(low, high + 1)),
    )


def listing(kind: str, *labels: str, language: str = "en", sms: str | None = None) -> Prompt:
    choices = tuple(Option(str(n), label) for n, label in enumerate(labels))
    side = direction(language)
    return Prompt("1", "reason", kind, "Why?", language, side, choices=choices, sms=sms)


def notice(text: str, *, sms: str | None = None) -> Prompt:
    return Prompt("0", None, NOTICE, text, "en", sms=sms)


@pytest.mark.parametrize(
    ("prompt", "plain", "numbered"),
    [
        (notice("Hello."), "Hello.", "Hello."),
        (
            rating(0, 10),
            "How was it?\n0 = Bad, 10 = Good",
            "How was it?\n0 = Bad, 10 = Good",
        ),
        (
            rating(1, 5, language="fa"),
            "How was it?\nعدد ۱ = \u2068Bad\u2069، ۵ = \u2068Good\u2069",
            "How was it?\nعدد ۱ = \u2068Bad\u2069، ۵ = \u2068Good\u2069",
        ),
        (rating(1, 5, labelled=False), "How was it?\n1–5", "How was it?\n1–5"),
        (rating(7, 8, labelled=False), "How was it?", "How was it?"),
        (listing("choice", "Price", "Time"), "Why?", "Why?\n1. Price\n2. Time"),
        (listing("choices", "Price", "Time"), "Why?", "Why?\n1. Price\n2. Time"),
        (listing("yes_no", "بله", "خیر", language="fa"), "Why?", "Why?\n۱. بله\n۲. خیر"),
    ],
)
def test_one_prompt_as_text(prompt: Prompt, plain: str, numbered: str) -> None:
    assert text_of([prompt], numbered=False) == plain
    assert text_of([prompt], numbered=True) == numbered


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("From 0 (bad) to 10 (good)?", True),
        ("Bad or good?", False),
        ("From 1 (bad) to 10 (good)?", False),
        ("From 10 to 100, bad or good?", False),
    ],
)
def test_ends_that_the_text_says_itself_are_not_said_again(text: str, said: bool) -> None:
    prompt = replace(rating(0, 10), text=text)

    assert (text_of([prompt], numbered=False) == text) is said


def test_all_prompts_of_a_turn_are_one_text() -> None:
    prompts = [notice("Hello."), listing("choice", "Price", "Time")]

    assert text_of(prompts, numbered=True) == "Hello.\n\nWhy?\n1. Price\n2. Time"


def test_the_authors_short_wording_is_for_those_who_ask_for_it() -> None:
    prompts = [
        notice("A long hello.", sms="Hi."),
        listing("choice", "A", sms="Y?"),
        notice("Bye."),
    ]

    assert text_of(prompts, numbered=True, short=True) == "Hi.\n\nY?\n1 A\n\nBye."
    assert text_of(prompts, numbered=True) == "A long hello.\n\nWhy?\n1. A\n\nBye."


def test_short_lists_keep_numbers_apart() -> None:
    prompt = listing("choice", "Price", "2 or more")

    assert text_of([prompt], numbered=True, short=True) == "Why?\n1 Price\n2. 2 or more"


@pytest.mark.parametrize(
    ("prompt", "most", "row", "rows"),
    [
        (rating(0, 10), 100, 8, ((0, 1, 2, 3, 4, 5), (6, 7, 8, 9, 10))),
        (
            rating(0, 10, language="fa"),
            100,
            8,
            ((5, 4, 3, 2, 1, 0), (10, 9, 8, 7, 6)),
        ),
        (rating(1, 7), 100, 8, ((0, 1, 2, 3, 4, 5, 6),)),
        (rating(1, 5, language="fa"), 100, 8, ((4, 3, 2, 1, 0),)),
        (rating(0, 10), 10, 8, ()),
        (listing("choice", "A", "B", "C"), 25, 8, ((0,), (1,), (2,))),
        (listing("yes_no", "A", "B", language="fa"), 25, 8, ((0,), (1,))),
        (listing("choices", "A", "B"), 25, 8, ()),
        (notice("Hello."), 25, 8, ()),
        (listing("yes_no", "A", "B"), 0, 0, ()),
        (notice("Hello."), 0, 0, ()),
    ],
)
def test_rows_of_buttons(
    prompt: Prompt, most: int, row: int, rows: tuple[tuple[int, ...], ...]
) -> None:
    assert button_rows(prompt, most=most, row=row) == rows


@given(
    st.integers(0, 60),
    st.integers(0, 40),
    st.integers(1, 12),
    st.sampled_from(["en", "fa"]),
)
def test_every_rating_stands_once_and_ascends_as_one_reads(
    n: int, most: int, row: int, language: str
) -> None:
    rows = button_rows(rating(1, n, language=language), most=most, row=row)

    if n > most:
        assert rows == ()
        return
    read = [places[::-1] if language == "fa" else places for places in rows]
    assert [place for places in read for place in places] == list(range(n))
    assert all(len(places) <= row for places in rows)
    lengths = {len(places) for places in rows}
    assert not lengths or max(lengths) - min(lengths) <= 1


@given(st.lists(st.text("abc", min_size=1), max_size=30), st.sampled_from(["choice", "choices"]))
def test_every_option_is_listed_once_by_its_number(labels: list[str], kind: str) -> None:
    lines = text_of([listing(kind, *labels)], numbered=True).split("\n")

    assert lines == ["Why?", *(f"{n}. {label}" for n, label in enumerate(labels, 1))]


SCRIPT = """
survey: listed
title: Listed
kind: pulse
owner: team
goal: Read numbers
languages: [en, fa]
audience: customer
steps:
  - ask: agreed
    type: yes_no
    text: {en: "Right?", fa: "درست است؟"}
  - ask: reason
    type: choice
    choices:
      - {value: price, label: {en: Price, fa: قیمت}}
      - {value: time, label: {en: Time, fa: زمان}}
    text: {en: "Why?", fa: "چرا؟"}
"""


@pytest.mark.parametrize("said", ["2", "2.", "۲", "٢", "۲.", "２"])
@pytest.mark.parametrize("language", ["en", "fa"])
@pytest.mark.parametrize(("key", "value"), [("agreed", False), ("reason", "time")])
def test_what_is_listed_can_be_answered_by_its_number(
    said: str, language: str, key: str, value: object
) -> None:
    script = load(SCRIPT).script
    assert script is not None
    session = Session(language=language, progress=Waiting(key))

    assert hear(script, session, said, sms=True) == Answered(value)  # type: ignore[arg-type]  # a table


@pytest.mark.parametrize(
    ("kind", "direction", "channel", "points", "expected"),
    [
        ("nps", "ltr", "webchat", 11, "row-ltr"),
        ("nps", "rtl", "webchat", 11, "row-rtl"),
        ("choice", "ltr", "webchat", 0, "stacked"),
        ("choices", "ltr", "webchat", 0, "stacked"),
        ("yes_no", "rtl", "webchat", 0, "stacked"),
        ("text", "ltr", "webchat", 0, "typed"),
        ("nps", "ltr", "terminal", 11, "typed"),
        ("nps", "ltr", "telegram", 11, "rows-ltr"),
        ("nps", "rtl", "telegram", 11, "rows-rtl"),
        ("nps", "rtl", "slack", 11, "rows-rtl"),
        ("ces", "ltr", "telegram", 7, "row-ltr"),
        ("csat", "rtl", "slack", 5, "row-rtl"),
        ("yes_no", "ltr", "telegram", 0, "stacked"),
        ("choices", "ltr", "telegram", 0, "typed"),
        ("choices", "ltr", "slack", 0, "stacked"),
        ("number", "ltr", "telegram", 11, "typed"),
        ("nps", "ltr", "sms", 11, "typed"),
        ("yes_no", "ltr", "sms", 0, "typed"),
    ],
)
def test_the_layout_that_goes_with_an_answer(
    kind: str, direction: str, channel: str, points: int, expected: str
) -> None:
    found = layout(kind, direction, channel, points)  # type: ignore[arg-type]  # table of words

    assert found == expected


@pytest.mark.parametrize("channel", ROW)
@pytest.mark.parametrize("points", range(2, 12))
def test_a_layout_says_what_the_rows_are(channel: str, points: int) -> None:
    rows = button_rows(rating(1, points), most=25, row=ROW[channel])

    assert layout("scale", "ltr", channel, points) == ("row-ltr" if len(rows) == 1 else "rows-ltr")
