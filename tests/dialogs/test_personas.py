"""Made-up respondents say what they mean: the real reader understands them in every language."""

from datetime import UTC, datetime
from itertools import chain
from random import Random
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.demo import voices
from dialogs import engine
from dialogs.events import Reprompted
from dialogs.listening import hear, tapped
from dialogs.loading import load
from dialogs.localizing import digits
from dialogs.personas import Habit, Mood, Person, Typed, Voice, bands, cast, topic_of
from dialogs.readings import Answered, Commanded, Corrected, Help, Reading, Skip, Stop, Unclear
from dialogs.script import Scale, Script
from dialogs.session import Session, Waiting

NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)
VOICES = voices()
LANGUAGES = sorted(VOICES)
SCRIPT = """
survey: all
title: All kinds
kind: transactional
touchpoint: support.closed
owner: team
goal: Meet every kind of question
languages: [en, sv, fa, zh-Hans, zh-Hant]
audience: customer
steps:
  - {ask: nps, type: nps, text: {TEXT}}
  - {ask: effort, type: ces, scale: 1-7, text: {TEXT}}
  - {ask: csat, type: csat, text: {TEXT}}
  - ask: reason
    type: choice
    text: {TEXT}
    choices: [{CHOICES}]
  - ask: tools
    type: choices
    text: {TEXT}
    choices: [{CHOICES}]
  - {ask: hours, type: number, text: {TEXT}}
  - {ask: age, type: number, scale: 18-99, text: {TEXT}}
  - ask: again
    type: yes_no
    text: {TEXT}
    yes: {en: "Yes", sv: "Ja", fa: "بله", zh-Hans: "可以", zh-Hant: "可以"}
    no: {en: "No", sv: "Nej", fa: "خیر", zh-Hans: "不用了", zh-Hant: "不用了"}
  - {ask: why, type: text, optional: true, text: {TEXT}, probe: {text: {TEXT}}}
  - {ask: contact, type: contact, purpose: reply, optional: true, text: {TEXT}}
  - {say: thanks, text: {TEXT}}
"""
TEXT = ", ".join(f'{tag}: "Text"' for tag in ("en", "sv", "fa", "zh-Hans", "zh-Hant"))
CHOICES = ", ".join(
    f"{{value: {value}, label: {{{', '.join(f'{tag}: {label}' for tag in LANGUAGES)}}}}}"
    for value, label in (("red", "Purpur"), ("blue", "Indigo"), ("green", "Oliva"))
)


def loaded() -> Script:
    source = SCRIPT.replace("{TEXT}", f"{{{TEXT}}}").replace("{CHOICES}", CHOICES)
    script = load(source).script
    assert script is not None
    return script


EVERY_KIND = loaded()


def asked(language: str, *said: str) -> Session:
    """A session that waits for what follows `said`."""
    session = engine.start(EVERY_KIND, language=language, now=NOW).session
    for text in said:
        reading = hear(EVERY_KIND, session, text)
        session = engine.resume(EVERY_KIND, session, reading, raw=text, now=NOW).session
    return session


def heard(phrase: str, session: Session, rating: int, top: int, reason: str = "") -> Reading:
    language = session.language
    other = digits(rating - 1 or 2, language)
    text = phrase.format(
        rating=digits(rating, language), other=other, top=digits(top, language), reason=reason
    )
    return hear(EVERY_KIND, session, text)


def reasons(voice: Voice) -> list[str]:
    """Every verbatim of `voice`."""
    return [*chain.from_iterable(chain(*(moods.values() for moods in voice.reasons.values())))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_rating_is_read_however_it_is_said(language: str) -> None:
    waiting = [(asked(language), 0, 10), (asked(language, "9"), 1, 7)]
    for phrase in VOICES[language].ratings:
        for session, low, top in waiting:
            for rating in range(low, top + 1):
                reading = heard(phrase, session, rating, top)
                assert isinstance(reading, Answered), (phrase, rating)
                assert reading.value == rating


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_rating_with_its_reason_is_both(language: str) -> None:
    voice, session = VOICES[language], asked(language)
    for phrase in voice.reasoned:
        for reason in reasons(voice):
            reading = heard(phrase, session, 7, 10, reason)
            assert isinstance(reading, Answered), (phrase, reason)
            assert reading.value == 7
            assert reason in reading.rest
            assert reading.command is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reason_is_stored_as_it_was_said(language: str) -> None:
    voice = VOICES[language]
    session = asked(language, "9", "6", "5", "1", "1", "3", "20", "1")
    assert isinstance(session.progress, Waiting)
    assert session.progress.step == "why"
    for said in chain(reasons(voice), *voice.short.values()):
        reading = hear(EVERY_KIND, session, said)
        assert isinstance(reading, Answered), said
        assert reading.value == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_other_phrases_mean_what_they_are_for(language: str) -> None:
    voice, session = VOICES[language], asked(language, "9")
    for phrase in voice.corrections:
        reading = heard(phrase, asked(language, "9", "6", "5"), 8, 10)
        assert isinstance(reading, Corrected), phrase
        assert (reading.key, reading.value) == ("nps", 8)
    for phrase in voice.doubts:
        reading = heard(phrase, session, 3, 7)
        assert isinstance(reading, Unclear) or reading == Commanded(Help()), phrase
    for phrase in voice.skips:
        assert hear(EVERY_KIND, session, phrase) == Commanded(Skip()), phrase
    for phrase in voice.stops:
        reading = hear(EVERY_KIND, session, phrase)
        assert isinstance(reading, Commanded), phrase
        assert isinstance(reading.command, Stop)


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_enough_to_say_and_nothing_twice(language: str) -> None:
    voice = VOICES[language]
    every = reasons(voice)
    assert len(every) == len(set(every))
    for mood in get_args(Mood):
        said = sum(len(moods.get(mood, ())) for moods in voice.reasons.values())
        assert said >= (25 if language == "en" else 12), (language, mood)


@given(
    seed=st.integers(0, 2**32),
    habit=st.sampled_from(get_args(Habit)),
    mood=st.sampled_from(get_args(Mood)),
    language=st.sampled_from(LANGUAGES),
    taps=st.sampled_from([0.0, 0.7, 1.0]),
)
def test_every_conversation_ends_and_only_the_confused_are_asked_again(
    seed: int, habit: Habit, mood: Mood, language: str, taps: float
) -> None:
    person = Person(habit, mood, VOICES[language], Random(seed), "support", taps)
    turn = engine.start(EVERY_KIND, language=language, now=NOW)
    for _ in range(40):
        said = person.reply(EVERY_KIND, turn.session)
        if said is None:
            assert habit == "leave midway"
            return
        if isinstance(said, Typed):
            reading = hear(EVERY_KIND, turn.session, said.text)
        else:
            assert taps
            reading = tapped(EVERY_KIND, turn.session, said.prompt, said.value)
        turn = engine.resume(EVERY_KIND, turn.session, reading, raw="", now=NOW)
        again = any(isinstance(event, Reprompted) for event in turn.events)
        assert not again or habit == "are confused, then clear", said
        if turn.session.state != "waiting":
            break
    assert turn.session.state == ("stopped" if habit == "stop" else "completed")


@given(st.integers(-5, 5), st.integers(1, 100))
def test_every_mood_has_ratings_on_any_scale(low: int, more: int) -> None:
    scale = Scale(low, low + more)
    good, middling, bad = bands(scale)
    assert set(good) | set(middling) | set(bad) == set(scale.points)
    assert min(good) >= max(middling) >= max(bad)


def test_moods_follow_the_usual_groups() -> None:
    assert bands(Scale(0, 10)) == ([9, 10], [7, 8], [0, 1, 2, 3, 4, 5, 6])
    assert bands(Scale(1, 5)) == ([4, 5], [3], [1, 2])
    assert bands(Scale(1, 7), low_is_good=True) == ([2, 1], [3], [7, 6, 5, 4])


def test_what_is_good_may_stand_at_the_low_end() -> None:
    source = SCRIPT.replace(
        "type: ces, scale: 1-7", "type: ces, scale: 1-7, direction: low_is_good"
    )
    script = load(source.replace("{TEXT}", f"{{{TEXT}}}").replace("{CHOICES}", CHOICES)).script
    assert script is not None
    person = Person("answer at once", "good", VOICES["en"], Random(1), "support", taps=0)
    session = asked("en", "9")
    said = {getattr(person.reply(script, session), "text", "") for _ in range(50)}
    assert not any(str(high) in text.split("/")[0] for text in said for high in range(3, 8))


def test_people_speak_english_where_nobody_speaks_the_language() -> None:
    person = cast(EVERY_KIND, VOICES, language="de", chance=Random(1))
    assert person.voice is VOICES["en"]
    assert topic_of(EVERY_KIND) == "support"
