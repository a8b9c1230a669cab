"""What was said is corrected, added to, gone back to, and left out."""

from datetime import timedelta

import pytest

from dialogs.events import AlertRaised, AnswerRecorded, QuestionSkipped
from dialogs.readings import Added, Corrected
from dialogs.session import Waiting
from tests.dialogs.scripted import ANONYMOUS, FORK, PROBED, WORDS
from tests.dialogs.talking import Talk, script_of


def test_a_corrected_rating_is_confirmed_and_probed_anew() -> None:
    talk = Talk(PROBED).say("4", "sorry, I meant 3")

    assert talk.texts == ["Your answer is now 3.", "What would have made it a 5?"]
    assert talk.say("sorry, I meant 5").session.state == "completed"


def test_a_rating_left_out_goes_where_the_ways_meet() -> None:
    talk = Talk(FORK).say("skip")

    assert talk.texts[0].startswith("This question matters most to us.")
    assert not talk.events(QuestionSkipped)
    talk.say("skip")
    assert talk.texts == ["May we call you?"]
    assert talk.session.skipped == ("nps",)


def test_only_the_first_rating_is_asked_for_twice() -> None:
    talk = Talk(
        script_of(
            """
            - {ask: one, type: csat, text: {en: "One?"}}
            - {ask: two, type: csat, text: {en: "Two?"}}
            """
        )
    )

    talk.say("skip", "skip")
    assert talk.texts == ["Two?"]
    talk.say("skip")
    assert talk.session.state == "completed"


def test_a_skipped_rating_with_a_condition_takes_the_way_that_fits() -> None:
    talk = Talk(
        script_of(
            """
            - ask: effort
              type: ces
              text: {en: "Easy?"}
              ends: {en: [No, Yes]}
              next:
                - {when: effort <= 4, go: hard}
                - {else: easy}
            - {ask: hard, type: text, text: {en: "What was hard?"}, next: end}
            - {ask: easy, type: text, text: {en: "What helped?"}}
            """
        )
    )

    assert talk.say("skip", "skip").texts == ["What helped?"]


def test_back_returns_to_the_question_before_on_the_way_taken() -> None:
    talk = Talk(FORK).say("9", "sorry, I meant 3", "it broke", "back")
    assert talk.texts == ["What went wrong?"]

    talk.say("back")
    assert talk.texts == ["How likely?"]
    talk.say("2")
    assert talk.texts == ["May we call you?"]
    assert talk.events(AnswerRecorded) == [AnswerRecorded("nps", 2, "2", corrects=True)]


def test_a_question_gone_back_to_and_left_keeps_its_answer() -> None:
    talk = Talk(FORK).say("9", "back", "skip")

    assert talk.session.answers == {"nps": 9}
    assert talk.texts == ["What went right?"]
    assert not talk.events(QuestionSkipped)


def test_a_left_out_question_can_still_be_answered() -> None:
    talk = Talk(FORK).say("skip", "skip", "back", "9")

    assert talk.session.skipped == ()
    assert talk.texts == ["What went right?"]


def test_a_correction_that_changes_the_band_changes_the_way() -> None:
    talk = Talk(FORK).say("9", "the price", "sorry, I meant 3")

    assert talk.texts == ["Your answer is now 3.", "What went wrong?"]
    assert talk.session.answers == {"nps": 3, "right": "the price"}


def test_a_correction_on_a_way_no_longer_taken_leads_nowhere_else() -> None:
    talk = Talk(FORK).say("9", "skip", "sorry, I meant 3", "it broke")

    assert talk.read(Corrected("right", "the price")).texts == [
        "Your answer has been changed.",
        "May we call you?",
    ]


def test_a_correction_with_the_reason_answers_what_stands() -> None:
    talk = Talk(FORK).say("9", "sorry, I meant 10 because Maria fixed it")

    assert talk.session.answers["right"] == "because Maria fixed it"
    assert talk.texts == ["Your answer is now 10.", "May we call you?"]


def test_a_correction_can_complete_the_survey() -> None:
    script = script_of(
        """
        - ask: csat
          type: csat
          text: {en: "How was it?"}
          next: {1-3: why, else: end}
        - {ask: why, type: text, text: {en: "Why?"}}
        """
    )

    talk = Talk(script).say("2", "sorry, I meant 5")

    assert talk.session.state == "completed"
    assert talk.texts == ["Your answer is now 5.", "Thank you. Your answers have been saved."]


def test_statements_before_settled_questions_are_not_said_again() -> None:
    script = script_of(
        """
        - {ask: one, type: csat, text: {en: "One?"}}
        - {say: half, text: {en: "Half way."}}
        - {ask: two, type: csat, text: {en: "Two?"}}
        - {ask: three, type: csat, text: {en: "Three?"}}
        """
    )

    talk = Talk(script).say("1")
    assert talk.texts == ["Half way.", "Two?"]
    talk.say("2", "back", "back", "3")
    assert talk.texts == ["Three?"]


@pytest.mark.parametrize(("hours", "changed"), [(24, True), (25, False)])
def test_an_answer_can_be_corrected_for_a_day(hours: int, changed: bool) -> None:
    talk = Talk(FORK).say("9", "skip", "no")
    talk.now += timedelta(hours=hours)

    talk.say("sorry, I meant 6")

    assert talk.session.state == "completed"
    assert talk.session.answers["nps"] == (6 if changed else 9)
    assert bool(talk.events(AnswerRecorded)) == changed
    assert bool(talk.events(AlertRaised)) == changed


def test_an_anonymous_answer_is_out_of_reach_after_the_end() -> None:
    talk = Talk(ANONYMOUS).say("9", "sorry, I meant 6")

    assert talk.turn.events == ()
    assert talk.texts == ["Your answers have already been saved. Thank you."]


def test_a_correction_off_the_scale_is_told_the_scale() -> None:
    talk = Talk(FORK).say("9", "I meant 11")

    assert talk.texts == ["That is not on the scale. Please send one number from 0 to 10."]
    assert talk.session.answers["nps"] == 9
    assert talk.say("I meant 8").session.answers["nps"] == 8


def test_more_words_go_behind_those_that_were_said_and_nothing_is_said_to_them() -> None:
    talk = Talk(WORDS).say("9", "you answer quickly and well")
    talk.read(Added("why", "and Maria is kind"), "and Maria is kind")

    assert talk.texts == []
    assert talk.session.answers["why"] == "you answer quickly and well\nand Maria is kind"
    assert talk.events(AnswerRecorded) == [
        AnswerRecorded("why", "and Maria is kind", "and Maria is kind", adds=True)
    ]
    assert talk.session.progress == Waiting("call")


def test_more_words_for_a_probe_leave_the_answer_alone() -> None:
    talk = Talk(WORDS).say("9", "ok", "you are quick")
    talk.read(Added("why", "and kind", probe=True), "and kind")

    assert talk.session.answers["why"] == "ok"
    assert talk.events(AnswerRecorded) == [
        AnswerRecorded("why", "and kind", "and kind", part="probe", adds=True)
    ]


def test_a_probe_is_corrected_beside_its_answer() -> None:
    talk = Talk(WORDS).say("9", "ok", "you are quick")
    talk.read(Corrected("why", "you are kind", probe=True), "you are kind")

    assert talk.texts == ["Your answer has been changed.", "May we call?"]
    assert talk.session.answers["why"] == "ok"
    assert talk.events(AnswerRecorded) == [
        AnswerRecorded("why", "you are kind", "you are kind", part="probe")
    ]


def test_after_the_end_words_may_be_added_and_a_probe_corrected_for_a_day() -> None:
    talk = Talk(WORDS).say("9", "ok", "you are quick", "yes")
    talk.read(Added("why", "and kind"), "and kind")
    assert talk.texts == []
    assert talk.session.answers["why"] == "ok\nand kind"
    talk.read(Corrected("why", "you are kind", probe=True), "you are kind")
    assert talk.texts == ["Your answer has been changed."]
    talk.now += timedelta(hours=25)
    talk.read(Added("why", "and kind"), "and kind")
    assert "Answers can be changed for one day" in talk.texts[0]
