from dataclasses import replace

import pytest

from dialogs.listening import (
    About,
    TapError,
    hear,
    outside,
    reheard,
    standing_expectation,
    tapped,
    warm_up,
)
from dialogs.readings import (
    Added,
    Answered,
    Commanded,
    Corrected,
    Help,
    Skip,
    Start,
    Stop,
    Unclear,
)
from dialogs.session import Waiting
from dialogs.understanding.lexicon import words_of
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


def test_words_for_the_standing_question_are_heard_as_ever() -> None:
    talk = Talk(SCRIPT)

    assert reheard(SCRIPT, talk.session, About("csat"), "five") == Answered(5)
    assert reheard(SCRIPT, talk.say("2").session, About("csat", probe=True), "5 men") == Answered(
        "5 men"
    )


def test_words_for_an_earlier_question_correct_what_was_answered_there() -> None:
    talk = Talk(SCRIPT).say("2", "somebody shouted at me", "1")

    assert reheard(SCRIPT, talk.session, About("csat"), "4") == Corrected("csat", 4)
    assert reheard(SCRIPT, talk.session, About("csat"), "hm") == Unclear("unreadable")
    assert reheard(SCRIPT, talk.session, About("csat"), "stop") == Commanded(Stop())
    probe = About("csat", probe=True)
    assert reheard(SCRIPT, talk.session, probe, "two men shouted") == Corrected(
        "csat", "two men shouted", probe=True
    )


def test_words_for_a_question_that_is_gone_say_nothing() -> None:
    assert isinstance(reheard(SCRIPT, Talk(SCRIPT).session, About("gone"), "4"), Unclear)


def test_late_words_are_added_to_words_and_replace_a_rating() -> None:
    talk = Talk(SCRIPT).say("2", "somebody shouted at me", "1", "yes", "nothing else")

    late = About("more", late=True)
    assert reheard(SCRIPT, talk.session, late, "or yes") == Added("more", "or yes")
    assert reheard(SCRIPT, talk.session, About("csat", late=True), "4") == Corrected("csat", 4)
    assert reheard(SCRIPT, talk.session, About("csat", probe=True, late=True), "loudly") == Added(
        "csat", "loudly", probe=True
    )


def test_late_words_that_are_no_rating_are_heard_for_the_question_that_stands() -> None:
    talk = Talk(SCRIPT).say("2")

    late = About("csat", late=True)
    assert reheard(SCRIPT, talk.session, late, "they shouted at us") == Answered(
        "they shouted at us"
    )


@pytest.mark.parametrize(
    ("text", "opted_out", "sms", "wish"),
    [
        ("stop", False, False, Stop()),
        ("please stop texting me", False, True, Stop()),
        ("help", False, True, Help()),
        ("START", True, False, Start()),
        ("START", False, False, None),
        ("hello, is anybody there", False, False, None),
    ],
)
def test_outside_a_survey_only_a_stop_a_start_and_help_mean_anything(
    text: str, opted_out: bool, sms: bool, wish: object
) -> None:
    assert outside(text, "en", opted_out=opted_out, sms=sms) == wish


@pytest.mark.parametrize("text", ["bye", "thank you, bye", "hej då", "再见"])
def test_a_farewell_ends_this_survey_only_also_by_sms(text: str) -> None:
    session = Talk(SCRIPT, channel="sms").session

    assert hear(SCRIPT, session, text, sms=True) == Commanded(Stop(everywhere=False))


def test_what_stands_is_what_the_question_expects() -> None:
    assert standing_expectation(SCRIPT, Talk(SCRIPT).session).type == "csat"


def test_warmed_up_a_language_has_the_words_that_its_first_message_needs() -> None:
    words_of.cache_clear()
    warm_up(["en"])
    made = words_of.cache_info().misses

    hear(SCRIPT, Talk(SCRIPT).session, "4 because it was good")
    assert words_of.cache_info().misses == made
