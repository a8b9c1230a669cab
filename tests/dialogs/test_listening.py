from dataclasses import replace

import pytest

from dialogs.listening import TapError, hear, tapped
from dialogs.readings import (
    Answered,
    Commanded,
    Corrected,
    Skip,
    Start,
    Stop,
    Unclear,
)
from dialogs.session import Waiting
from tests.dialogs.talking import Talk, script_of

SCRIPT = script_of(
    """
    - ask: csat
      type: csat
      text: {en: "How was it?"}
      probe: {when: csat <= 3, text: {en: "What happened?"}}
    - ask: parts
      type: choices
      text: {en: "Which parts?"}
      choices:
        - {value: food, label: {en: "The food"}}
        - {value: talks, label: {en: "The talks"}}
    - {ask: call, type: yes_no, text: {en: "May we call?"}}
    - {ask: more, type: text, text: {en: "What else?"}}
    """
)


def test_words_are_read_against_the_standing_question() -> None:
    assert hear(SCRIPT, Talk(SCRIPT).session, "five") == Answered(5)
    assert hear(SCRIPT, Talk(SCRIPT).say("5").session, "2") == Answered(("talks",))


def test_a_reply_to_a_probe_is_words_also_when_it_looks_like_a_number() -> None:
    talk = Talk(SCRIPT).say("2")

    assert hear(SCRIPT, talk.session, "5 people shouted") == Answered("5 people shouted")
    assert hear(SCRIPT, talk.session, "sorry, I meant 5") == Corrected("csat", 5)


def test_a_correction_finds_the_rating_it_belongs_to() -> None:
    talk = Talk(SCRIPT).say("5", "1", "yes")

    assert hear(SCRIPT, talk.session, "sorry, I meant 4") == Corrected("csat", 4)
    assert hear(SCRIPT, talk.say("no").session, "sorry, I meant 4") == Corrected("csat", 4)


def test_yes_accepts_what_was_offered_and_no_does_not() -> None:
    talk = Talk(SCRIPT).say("four or so")

    assert talk.session.progress == Waiting("csat", reprompts=1, offered=4)
    assert hear(SCRIPT, talk.session, "yes please") == Answered(4, confidence=0.9)
    assert isinstance(hear(SCRIPT, talk.session, "no"), Unclear)
    assert hear(SCRIPT, talk.session, "3") == Answered(3)


def test_nothing_is_offered_where_nothing_was_suggested() -> None:
    assert isinstance(hear(SCRIPT, Talk(SCRIPT).say("banana").session, "yes"), Unclear)


def test_opt_in_words_count_for_somebody_who_is_opted_out_only() -> None:
    talk = Talk(SCRIPT, identified=True).say("5", "1")
    assert hear(SCRIPT, talk.session, "yes") == Answered(value=True)

    talk.say("stop")
    assert hear(SCRIPT, talk.session, "yes") == Commanded(Start())
    assert hear(SCRIPT, Talk(SCRIPT).say("stop").session, "start") == Answered("start")


def test_end_means_everything_over_sms_only() -> None:
    session = Talk(SCRIPT).session

    assert hear(SCRIPT, session, "end") == Commanded(Stop(everywhere=False))
    assert hear(SCRIPT, session, "end", sms=True) == Commanded(Stop())


def test_a_session_whose_question_is_gone_still_hears_a_stop() -> None:
    session = replace(Talk(SCRIPT).session, progress=Waiting("gone"))

    assert hear(SCRIPT, session, "stop") == Commanded(Stop())


def test_a_tap_answers_what_stands_and_corrects_what_stood() -> None:
    talk = Talk(SCRIPT)
    assert tapped(SCRIPT, talk.session, "2", 5) == Answered(5)

    talk.tap("2", 5)
    assert tapped(SCRIPT, talk.session, "2", 4) == Corrected("csat", 4)
    assert tapped(SCRIPT, talk.session, "3", ["talks", "food"]) == Answered(("food", "talks"))
    talk.say("1")
    assert tapped(SCRIPT, talk.session, "4", value=False) == Answered(value=False)


def test_a_tap_while_probed_corrects_the_rating_and_an_empty_one_skips() -> None:
    talk = Talk(SCRIPT).tap("2", 2)

    assert tapped(SCRIPT, talk.session, "2", 5) == Corrected("csat", 5)
    assert tapped(SCRIPT, talk.session, "3", None) == Commanded(Skip())


@pytest.mark.parametrize(
    ("prompt", "value"),
    [
        ("1", 5),
        ("99", 5),
        ("", 5),
        ("2", 6),
        ("2", True),
        ("2", "5"),
        ("2", 5.0),
        ("2", None),
        ("2", [5]),
        ("3", []),
        ("3", "food"),
        ("3", ["food", "food"]),
        ("3", ["food", "drinks"]),
        ("3", [["food"]]),
        ("4", 1),
        ("5", "words"),
    ],
)
def test_a_tap_on_what_was_never_there_is_refused(prompt: str, value: object) -> None:
    session = Talk(SCRIPT).say("5", "1", "yes").session

    with pytest.raises(TapError):
        tapped(SCRIPT, session, prompt, value)
