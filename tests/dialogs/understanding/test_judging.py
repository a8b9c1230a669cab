"""When a classifier is asked, and what its opinion changes."""

import math
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.readings import (
    REMARKS,
    Added,
    Answered,
    Commanded,
    Corrected,
    Later,
    Person,
    Reading,
    Reason,
    Skip,
    Stop,
    Unclear,
)
from dialogs.understanding.expecting import Expectation
from dialogs.understanding.judging import (
    COMMANDS,
    INTENTS,
    Opinion,
    Thresholds,
    judged,
    undecided,
)
from dialogs.understanding.reader import read
from tests.dialogs.understanding.asking import ALL, CONTACT, NPS, TEXT, YES_NO

DEFAULT = Thresholds()
UNREADABLE = Unclear("unreadable")
WISH = Answered("could you maybe not write to me any more")


@pytest.mark.parametrize("asked", [q for q in ALL if q.type != "text"], ids=lambda q: q.type)
def test_what_the_rules_cannot_read_is_asked_about(asked: Expectation) -> None:
    assert undecided(Unclear("unreadable"), asked, "could you maybe not")
    assert undecided(Unclear("not_sure"), asked, "could you maybe not")


@pytest.mark.parametrize(
    "reading",
    [
        Answered(9),
        Answered(9, rest="because it works"),
        Answered(True),
        Commanded(Stop()),
        Corrected("nps", 6),
        Added("why", "and it was slow"),
        Unclear("several", (7, 8)),
        Unclear("out_of_range"),
        Unclear("not_sure", (7,)),
        Unclear("empty"),
    ],
    ids=repr,
)
def test_what_the_rules_decided_is_not_asked_about(reading: Reading) -> None:
    assert not undecided(reading, NPS, "some words")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("could you maybe not write to me any more", True),
        ("one two three four five six seven eight nine ten eleven twelve", True),
        ("one two three four five six seven eight nine ten eleven twelve thirteen", False),
        ("不" * 30, True),
        ("不" * 31, False),
        ("Slack 不要再给我发消息了", True),
        ("もう送らないでください", True),
        ("ข" * 31, False),
        ("", False),
        ("   ", False),
        ("/stop", False),
        ("/stop writing to me", True),
    ],
)
def test_a_short_answer_in_words_is_asked_about(text: str, asked: bool) -> None:
    assert undecided(Answered(text), TEXT, text) is asked


@pytest.mark.parametrize(
    "reading",
    [
        Answered("I want a human", command=Person()),
        Answered("dunno", confidence=0.5),
        Commanded(Skip()),
        Unclear("empty"),
    ],
    ids=repr,
)
def test_words_that_the_rules_understood_are_not_asked_about(reading: Reading) -> None:
    assert not undecided(reading, TEXT, "a few words")


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        ("en", "9", NPS),
        ("en", "7 or 8", NPS),
        ("en", "11", NPS),
        ("en", "stop", NPS),
        ("en", "stop", TEXT),
        ("sv", "nio", NPS),
        ("en", "yes", YES_NO),
        ("en", "someone@example.com", CONTACT),
    ],
)
def test_what_the_reader_reads_needs_nobody(language: str, text: str, asked: Expectation) -> None:
    assert not undecided(read(text, expecting=asked, language=language), asked, text)


def test_what_the_reader_cannot_read_is_left_to_a_classifier() -> None:
    text = "would it be ok to do this on another day of the week"

    assert undecided(read(text, expecting=NPS, language="en"), NPS, text)


@pytest.mark.parametrize("intent", COMMANDS)
def test_a_command_is_followed_from_its_threshold_up(intent: str) -> None:
    needed = DEFAULT.stop if intent in {"stop", "end"} else DEFAULT.accept
    sure = judged(UNREADABLE, Opinion(intent, needed), NPS, DEFAULT)
    unsure = judged(UNREADABLE, Opinion(intent, math.nextafter(needed, 0)), NPS, DEFAULT)

    assert sure == Commanded(COMMANDS[intent], confidence=needed)
    assert unsure == Unclear("unreadable", intent=intent)


def test_end_ends_this_survey_only() -> None:
    assert judged(UNREADABLE, Opinion("stop", 1), NPS, DEFAULT) == Commanded(Stop())
    assert judged(UNREADABLE, Opinion("end", 1), NPS, DEFAULT) == Commanded(Stop(everywhere=False))


def test_what_is_hardly_thought_is_forgotten() -> None:
    assert judged(UNREADABLE, Opinion("stop", 0.39), NPS, DEFAULT) == UNREADABLE
    assert judged(UNREADABLE, Opinion("praise", 0.59), NPS, DEFAULT) == UNREADABLE
    assert judged(WISH, Opinion("complaint", 0.59), TEXT, DEFAULT) == WISH


@pytest.mark.parametrize("intent", sorted(set(COMMANDS) - {"person"}))
def test_a_command_takes_the_place_of_words_only_when_it_is_sure(intent: str) -> None:
    assert judged(WISH, Opinion(intent, 0.79), TEXT, DEFAULT) == WISH
    assert judged(WISH, Opinion(intent, 0.9), TEXT, DEFAULT) == Commanded(COMMANDS[intent], 0.9)


def test_a_wish_for_a_person_keeps_the_words() -> None:
    words = Answered("can somebody sort this out with me")

    assert judged(words, Opinion("person", 0.59), TEXT, DEFAULT) == words
    assert judged(words, Opinion("person", 0.6), TEXT, DEFAULT) == Answered(
        "can somebody sort this out with me", command=Person()
    )
    assert judged(UNREADABLE, Opinion("person", 0.6), NPS, DEFAULT) == Commanded(Person(), 0.6)


@pytest.mark.parametrize(
    "words",
    [
        Answered(
            "I asked them to stop the charges and they still take my money every single month"
        ),
        Answered("dunno", confidence=0.5),
    ],
    ids=["many words", "evasive words"],
)
def test_words_that_the_rules_understood_become_no_command(words: Answered) -> None:
    for intent in COMMANDS:
        assert judged(words, Opinion(intent, 1.0), TEXT, DEFAULT) == words
    noted = judged(words, Opinion("complaint", 0.9), TEXT, DEFAULT)
    assert noted == Answered(words.value, confidence=words.confidence, intent="complaint")


@pytest.mark.parametrize("intent", sorted(REMARKS))
def test_a_remark_is_noted_and_changes_nothing_else(intent: str) -> None:
    opinion = Opinion(intent, 0.6)

    assert judged(WISH, opinion, TEXT, DEFAULT) == Answered(str(WISH.value), intent=intent)
    assert judged(UNREADABLE, opinion, NPS, DEFAULT) == Unclear("unreadable", intent=intent)


@pytest.mark.parametrize(
    "intent", ["answer", "give_score", "language", "out_of_scope", "unheard_of"]
)
def test_no_opinion_makes_a_value(intent: str) -> None:
    opinion = Opinion(intent, 1.0, {"score": "9"})

    assert judged(UNREADABLE, opinion, NPS, DEFAULT) == UNREADABLE
    assert judged(WISH, opinion, TEXT, DEFAULT) == WISH


def test_an_admin_moves_the_thresholds() -> None:
    bold = Thresholds(accept=0.1, stop=0.2, offer=0.0)
    never = Thresholds(accept=1, stop=1, offer=1)

    assert judged(UNREADABLE, Opinion("stop", 0.2), NPS, bold) == Commanded(Stop(), 0.2)
    assert judged(WISH, Opinion("later", 0.2), TEXT, bold) == Commanded(Later(), 0.2)
    assert judged(UNREADABLE, Opinion("stop", 0.999), NPS, never) == UNREADABLE
    assert judged(WISH, Opinion("later", 0.8), TEXT, Thresholds(accept=0.9)) == WISH


@pytest.mark.parametrize("name", ["accept", "stop", "offer"])
@pytest.mark.parametrize("value", [-0.1, 1.1, math.nan])
def test_a_threshold_off_the_scale_is_refused(name: str, value: float) -> None:
    with pytest.raises(ValueError, match=f"`{name}` lies between 0 and 1"):
        Thresholds(**{name: value})


values = st.one_of(st.booleans(), st.integers(0, 10), st.text(max_size=20))
reasons = st.sampled_from(get_args(Reason))
readings: st.SearchStrategy[Any] = st.one_of(
    st.builds(Answered, values, st.text(max_size=5), st.sampled_from([None, Person(), Skip()])),
    st.builds(Unclear, reasons, st.lists(values, max_size=2).map(tuple)),
    st.builds(Commanded, st.sampled_from(list(COMMANDS.values()))),
    st.builds(Corrected, st.just("nps"), values),
)
opinions = st.one_of(
    st.none(), st.builds(Opinion, st.sampled_from(sorted(INTENTS)), st.floats(0, 1))
)


@given(readings, opinions, st.sampled_from(ALL))
def test_an_opinion_never_makes_or_moves_a_value(
    reading: Reading, opinion: Opinion | None, asked: Expectation
) -> None:
    after = judged(reading, opinion, asked, DEFAULT)

    if isinstance(after, Answered):
        assert isinstance(reading, Answered)
        assert (after.value, after.rest) == (reading.value, reading.rest)
    if isinstance(reading, Answered) and asked.type != "text":
        assert after == reading
    if isinstance(reading, Commanded | Corrected) or opinion is None:
        assert after == reading


@given(st.text(max_size=80), st.sampled_from(ALL))
def test_any_text_is_decided_or_not(text: str, asked: Expectation) -> None:
    reading = read(text, expecting=asked, language="en")

    assert undecided(reading, asked, text) in {True, False}
