"""What people want, in words of their own; and sentences with such words that want nothing."""

import json
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from dialogs.readings import (
    Answered,
    Commanded,
    Help,
    Language,
    Later,
    Person,
    Reading,
    Skip,
    Stop,
    Unclear,
)
from dialogs.understanding.reader import Expectation
from dialogs.understanding.requests import requests
from tests.dialogs.understanding.asking import CHOICE, LANGUAGES, NPS, SEVERAL, TEXT, YES_NO
from tests.dialogs.understanding.saying import answered, request, said

LINES: list[dict[str, Any]] = [
    json.loads(line)
    for line in Path(__file__).with_name("requests.jsonl").read_text("utf-8").splitlines()
]
HEARD = [line for line in LINES if line.get("command")]
UNHEARD = [line for line in LINES if "command" in line and line["command"] is None]
ANSWERED = [line for line in LINES if "agrees" in line]


def of_line(line: dict[str, Any], expecting: Expectation) -> Reading:
    return said(line["text"], expecting, language=line["language"])


def asked(reading: Reading) -> str | None:
    """What a message was taken for that gives no answer besides."""
    return request(reading) if isinstance(reading, Commanded) else None


@pytest.mark.parametrize("expecting", [NPS, TEXT], ids=lambda asked: asked.type)
def test_requests_are_heard_in_words_of_ones_own(expecting: Expectation) -> None:
    missed = [
        (line, reading)
        for line in HEARD
        if asked(reading := of_line(line, expecting)) != line["command"]
    ]

    assert not missed, "\n".join(f"{line}: {reading}" for line, reading in missed)


def test_every_command_has_wordings_in_both_languages() -> None:
    wordings = Counter((line["language"], line["command"]) for line in HEARD)

    assert len(wordings) == 18
    assert min(wordings.values()) >= 15
    assert all(Counter(line["language"] for line in UNHEARD)[one] >= 40 for one in ("en", "sv"))


def test_sentences_with_such_words_ask_for_nothing() -> None:
    taken = [
        (line, reading)
        for line in UNHEARD
        for expecting in (NPS, TEXT)
        if request(reading := of_line(line, expecting))
    ]

    assert not taken, "\n".join(f"{line}: {reading}" for line, reading in taken)


def test_yes_and_no_and_neither_in_words_of_ones_own() -> None:
    missed = []
    for line in ANSWERED:
        reading = of_line(line, YES_NO)
        value = reading.value if isinstance(reading, Answered) else None
        if value is not line["agrees"]:
            missed.append((line, reading))

    assert not missed, "\n".join(f"{line}: {reading}" for line, reading in missed)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("stoppp texting me", "en"),
        ("plz unsuscribe me from this list", "en"),
        ("pleeease stop sending me mesages", "en"),
        ("dont ever contcat me again", "en"),
        ("sluta skikca sms till mig", "sv"),
        ("snalla sluta smsa mig", "sv"),
        ("ta bort mig fran listan", "sv"),
    ],
)
def test_a_slip_an_accent_or_a_letter_too_many_hides_no_request(text: str, language: str) -> None:
    assert said(text, NPS, language=language) == Commanded(Stop())


def test_one_clause_after_another_and_without_a_comma() -> None:
    assert said("stop im driving", TEXT) == Commanded(Stop())
    assert said("cant talk im driving ask me later", TEXT) == Commanded(Later())
    assert said("skip this because its too personal", TEXT) == Commanded(Skip())
    assert said("sorry, wrong button. help me", TEXT) == Commanded(Help())
    assert said("sluta jag kör bil", TEXT, language="sv") == Commanded(Stop())


def test_the_weightiest_of_several_requests_counts() -> None:
    assert said("cancel the survey and dont text me again", NPS) == Commanded(Stop())
    assert said("skip this, get me a human", NPS) == Commanded(Person())
    assert said("im busy, ask me tomorrow", NPS) == Commanded(Later(24))
    assert said("im busy, ask me next week", NPS) == Commanded(Later(7 * 24))
    assert said("jag är upptagen, fråga om 2 timmar", NPS, language="sv") == Commanded(Later(2))


def test_what_somebody_else_said_is_no_request() -> None:
    for text in ("they told me: stop calling us", "she said, call me later", "he said - go away"):
        assert said(text, NPS).__class__ is Unclear
        assert said(text, TEXT) == Answered(text)
    assert said("i said, stop calling us", NPS) == Commanded(Stop())


def test_a_goodbye_among_words_ends_nothing() -> None:
    text = "The app is slow. Thats all from me"

    assert said(text, TEXT) == Answered(text)
    assert said("ok thats all from me", TEXT) == Commanded(Stop(everywhere=False))


def test_a_language_is_named_as_the_script_has_it() -> None:
    assert said("could we do this in swedish", NPS) == Commanded(Language("sv"))
    assert said("kan vi ta det på engelska", NPS, language="sv") == Commanded(Language("en"))
    # What is not offered is asked for all the same: the answer names what there is.
    assert said("do you have this in german", NPS) == Commanded(Language("de"))
    assert said("can we use another language", NPS) == Commanded(Language(""))
    assert said("i wrote it in the morning", NPS).__class__ is Unclear


def test_a_yes_or_no_stands_before_a_request() -> None:
    assert said("no and stop texting me", YES_NO) == Answered(value=False, command=Stop())
    assert said("no, stop texting me", YES_NO) == Answered(value=False, command=Stop())
    assert said("yes, let me talk to a human", YES_NO) == Answered(value=True, command=Person())
    assert said("yes, call me tomorrow", YES_NO) == Answered(value=True, rest="call me tomorrow")
    assert said("not interested", YES_NO) == Answered(value=False)
    assert said("not interested", NPS) == Commanded(Stop(everywhere=False))
    # Small talk agrees to nothing.
    assert said("ok stop texting me", YES_NO) == Commanded(Stop())


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("the second one please", "support"),
        ("i'd go with the third option", "quality"),
        ("the last one", "cancel"),
        ("pirce", "price"),
        ("suport was bad", "support"),
        ("not the price, the support", "support"),
        ("support, not the price", "support"),
        ("it's not the price it's the support", "support"),
    ],
)
def test_a_choice_in_words_of_ones_own(text: str, value: str) -> None:
    assert answered(text, CHOICE).value == value


def test_what_is_denied_or_named_with_others_is_no_choice() -> None:
    assert said("not the price", CHOICE).__class__ is Unclear
    assert said("price and support both", CHOICE) == Unclear("several", ("price", "support"))
    assert said("not price or support", CHOICE).__class__ is Unclear


def test_several_choices_in_words_of_ones_own() -> None:
    both = ("price", "support")

    assert answered("both suport and price", SEVERAL).value == both
    assert said("i pick 1 and 2", SEVERAL) == Answered(both)
    assert said("the first and the last", SEVERAL) == Answered(("price", "cancel"))
    everything = answered("all of them are important to me", SEVERAL)
    assert everything.value == ("price", "support", "quality", "cancel")
    but_one = answered("everything except support", SEVERAL)
    assert but_one.value == ("price", "quality", "cancel")


def test_looking_for_requests_is_bounded() -> None:
    started = time.perf_counter()
    for flood in (
        "can you please ",
        "stop ",
        "me ",
        "i dont want to ",
        "sluta ",
        "på ",
        "请 不要",
    ):
        for times in (3, 9, 200):
            for language in LANGUAGES:
                requests(flood * times, language)

    assert time.perf_counter() - started < 5
