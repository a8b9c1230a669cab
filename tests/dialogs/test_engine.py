from dataclasses import replace
from datetime import timedelta

import pytest

from dialogs import engine
from dialogs.drafting import MAX_REMEMBERED, MAX_TAPPABLE
from dialogs.events import (
    AlertRaised,
    AnswerRecorded,
    ContactGiven,
    Ended,
    LanguageChanged,
    LaterAsked,
    OptedIn,
    OptedOut,
    QuestionSkipped,
    Reprompted,
)
from dialogs.readings import (
    Added,
    Answered,
    Commanded,
    Corrected,
    Help,
    Language,
    Later,
    Person,
    Skip,
    Start,
    Stop,
    Unclear,
    Why,
)
from dialogs.script import Otherwise, Route, Script
from dialogs.session import Completed, Stopped, Waiting, to_json
from dialogs.texts import TEXTS
from dialogs.walking import EngineError, walk
from tests.dialogs.talking import NOW, Talk, script_of

FORK = """
- ask: nps
  type: nps
  text: {en: "How likely?"}
  alert: {when: nps <= 6, to: team}
  next:
    detractor: wrong
    else: right
- ask: wrong
  type: text
  text: {en: "What went wrong?"}
  next: contact
- ask: right
  type: text
  optional: true
  text: {en: "What went right?"}
  next: contact
- ask: contact
  type: yes_no
  text: {en: "May we call you?"}
- say: thanks
  text: {en: "Thank you."}
"""


@pytest.fixture(scope="module")
def fork() -> Script:
    return script_of(FORK)


def test_the_opening_says_how_long_it_takes(fork: Script) -> None:
    assert Talk(fork).texts == ["3 short questions, about a minute.", "How likely?"]


def test_one_question_has_no_length_line() -> None:
    script = script_of('- {ask: nps, type: nps, text: {en: "How likely?"}}')

    assert Talk(script).texts == ["How likely?"]


def test_more_than_a_minute_is_told_in_minutes() -> None:
    steps = "\n".join(f'- {{ask: q{n}, type: csat, text: {{en: "Q{n}?"}}}}' for n in range(4))

    assert Talk(script_of(steps)).texts[0] == "4 short questions, about 2 minutes."


def test_what_cannot_be_read_is_asked_twice_more_and_then_left(fork: Script) -> None:
    talk = Talk(fork).say("banana")

    assert talk.events(Reprompted) == [Reprompted("nps", "unreadable")]
    talk.say("banana")
    assert talk.events(Reprompted)
    talk.say("banana")
    assert not talk.events(Reprompted)
    assert talk.events(QuestionSkipped) == [QuestionSkipped("nps", asked_to=False)]
    assert talk.texts == ["Let us leave that one and go on.", "May we call you?"]


def test_an_unreadable_reply_to_a_probe_is_left_at_once() -> None:
    talk = Talk(probed_script()).say("4").read(Unclear("empty"))

    assert talk.texts[0] == "Let us leave that one and go on."
    assert talk.session.state == "completed"
    assert not talk.events(QuestionSkipped)


def probed_script() -> Script:
    return script_of(
        """
        - ask: csat
          type: csat
          text: {en: "How was it?"}
          probe: {when: csat <= 4, text: {en: "What would have made it a 5?"}}
        """
    )


def test_a_probe_is_answered_by_what_came_with_the_rating() -> None:
    talk = Talk(probed_script()).say("4 because it was late")

    assert talk.events(AnswerRecorded) == [
        AnswerRecorded("csat", 4, "4 because it was late", words="4"),
        AnswerRecorded("csat", "because it was late", "because it was late", part="probe"),
    ]


def test_a_corrected_rating_is_confirmed_and_probed_anew() -> None:
    talk = Talk(probed_script()).say("4", "sorry, I meant 3")

    assert talk.texts == ["Your answer is now 3.", "What would have made it a 5?"]
    assert talk.say("sorry, I meant 5").session.state == "completed"


def test_a_rating_left_out_goes_where_the_ways_meet(fork: Script) -> None:
    talk = Talk(fork).say("skip")

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


def test_back_returns_to_the_question_before_on_the_way_taken(fork: Script) -> None:
    talk = Talk(fork).say("9", "sorry, I meant 3", "it broke", "back")
    assert talk.texts == ["What went wrong?"]

    talk.say("back")
    assert talk.texts == ["How likely?"]
    talk.say("2")
    assert talk.texts == ["May we call you?"]
    assert talk.events(AnswerRecorded) == [AnswerRecorded("nps", 2, "2", corrects=True)]


def test_a_question_gone_back_to_and_left_keeps_its_answer(fork: Script) -> None:
    talk = Talk(fork).say("9", "back", "skip")

    assert talk.session.answers == {"nps": 9}
    assert talk.texts == ["What went right?"]
    assert not talk.events(QuestionSkipped)


def test_a_left_out_question_can_still_be_answered(fork: Script) -> None:
    talk = Talk(fork).say("skip", "skip", "back", "9")

    assert talk.session.skipped == ()
    assert talk.texts == ["What went right?"]


def test_a_correction_that_changes_the_band_changes_the_way(fork: Script) -> None:
    talk = Talk(fork).say("9", "the price", "sorry, I meant 3")

    assert talk.texts == ["Your answer is now 3.", "What went wrong?"]
    assert talk.session.answers == {"nps": 3, "right": "the price"}


def test_a_correction_on_a_way_no_longer_taken_leads_nowhere_else(fork: Script) -> None:
    talk = Talk(fork).say("9", "skip", "sorry, I meant 3", "it broke")

    assert talk.read(Corrected("right", "the price")).texts == [
        "Your answer has been changed.",
        "May we call you?",
    ]


def test_a_correction_with_the_reason_answers_what_stands(fork: Script) -> None:
    talk = Talk(fork).say("9", "sorry, I meant 10 because Maria fixed it")

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
def test_an_answer_can_be_corrected_for_a_day(fork: Script, hours: int, changed: bool) -> None:
    talk = Talk(fork).say("9", "skip", "no")
    talk.now += timedelta(hours=hours)

    talk.say("sorry, I meant 6")

    assert talk.session.state == "completed"
    assert talk.session.answers["nps"] == (6 if changed else 9)
    assert bool(talk.events(AnswerRecorded)) == changed
    assert bool(talk.events(AlertRaised)) == changed


def test_an_anonymous_answer_is_out_of_reach_after_the_end() -> None:
    script = anonymous_script()

    talk = Talk(script).say("9", "sorry, I meant 6")

    assert talk.turn.events == ()
    assert talk.texts == ["Your answers have already been saved. Thank you."]


def anonymous_script() -> Script:
    return script_of(
        '- {ask: enps, type: enps, text: {en: "How likely?"}}',
        "languages: [en]\nanonymous: true",
    )


def test_an_anonymous_survey_hands_nobody_on() -> None:
    talk = Talk(anonymous_script())
    assert talk.texts[0].startswith("Your answers are kept without your name.")

    talk.read(Commanded(Person()))

    assert talk.turn.events == ()
    assert talk.texts[0].startswith("This survey is anonymous")


def test_a_person_is_asked_for_by_an_alert_to_the_owner(fork: Script) -> None:
    talk = Talk(fork).read(Commanded(Person()))
    assert talk.events(AlertRaised) == [AlertRaised("person", "team", "nps")]
    assert talk.texts[1:] == ["How likely?"]

    talk.say("stop").read(Commanded(Person()))
    assert talk.events(AlertRaised) == [AlertRaised("person", "team", None)]
    assert talk.session.state == "stopped"


def test_an_alert_is_raised_once_for_an_answer(fork: Script) -> None:
    talk = Talk(fork).say("3")
    assert talk.events(AlertRaised) == [AlertRaised("alert", "team", "nps")]

    for corrected, raised in [(2, False), (9, False), (4, True)]:
        talk.read(Corrected("nps", corrected))
        assert bool(talk.events(AlertRaised)) == raised


def test_an_alert_without_a_condition_is_raised_by_the_first_answer_only() -> None:
    script = script_of(
        '- {ask: csat, type: csat, text: {en: "How was it?"}, alert: {to: team}}\n'
        '- {ask: why, type: text, text: {en: "Why?"}}'
    )

    talk = Talk(script).say("5")
    assert talk.events(AlertRaised)
    assert not talk.say("sorry, I meant 1").events(AlertRaised)


def test_a_stop_of_somebody_we_know_counts_everywhere(fork: Script) -> None:
    talk = Talk(fork, identified=True).say("3", "stop")

    assert talk.session.progress == Stopped(everywhere=True)
    assert talk.session.ended_at == NOW
    assert talk.turn.events == (OptedOut(), Ended())
    assert talk.session.answers == {"nps": 3}


def test_a_stop_of_a_visitor_ends_this_session_only(fork: Script) -> None:
    talk = Talk(fork).say("stop")

    assert talk.session.progress == Stopped(everywhere=False)
    assert talk.turn.events == (Ended(),)
    talk.say("stop", "start")
    assert talk.turn.events == ()
    assert talk.texts == ["This conversation has ended. Nothing more will be asked."]


def test_the_end_of_this_survey_opts_nobody_out(fork: Script) -> None:
    talk = Talk(fork, identified=True).read(Commanded(Stop(everywhere=False)))

    assert talk.turn.events == (Ended(),)
    assert talk.say("stop").turn.events == (OptedOut(),)
    assert talk.session.progress == Stopped(everywhere=True)


def test_a_stop_after_the_end_opts_out_and_leaves_it_completed(fork: Script) -> None:
    talk = Talk(fork, identified=True).say("9", "skip", "no", "stop")

    assert talk.turn.events == (OptedOut(),)
    assert talk.session.progress == Completed(opted_out=True)
    assert talk.say("start").turn.events == (OptedIn(),)
    assert talk.session.progress == Completed()


def test_only_a_word_for_it_brings_somebody_back(fork: Script) -> None:
    talk = Talk(fork, identified=True).say("stop", "9", "hello", "help")
    assert talk.turn.events == ()
    assert talk.texts == ["All right. We will not ask you again."]

    talk.say("start")
    assert talk.turn.events == (OptedIn(),)
    assert talk.session.progress == Stopped(everywhere=False)
    assert talk.say("yes").turn.events == ()


def test_an_opt_in_word_in_between_changes_nothing_else(fork: Script) -> None:
    talk = Talk(fork).read(Commanded(Start()))

    assert talk.events(OptedIn)
    assert talk.session.progress == Waiting("nps")
    assert talk.texts[1:] == ["How likely?"]


def test_later_says_when_and_goes_on_waiting(fork: Script) -> None:
    talk = Talk(fork, channel="sms").read(Commanded(Later(1)))

    assert talk.turn.events == (LaterAsked(NOW + timedelta(hours=1)),)
    assert talk.texts == ["All right. We will ask again in 1 hour."]
    assert talk.session.progress == Waiting("nps")
    assert talk.read(Commanded(Later())).texts == ["All right. We will ask again in 24 hours."]
    assert engine.remind(fork, talk.session, now=NOW).prompts[0].text == "How likely?"


def test_where_we_cannot_begin_to_speak_later_promises_nothing(fork: Script) -> None:
    talk = Talk(fork, channel="terminal").read(Commanded(Later()))

    assert talk.turn.events == ()
    assert talk.texts == ["All right. Come back here when you like; the question stays open."]
    assert talk.session.progress == Waiting("nps")


def test_an_unknown_language_is_answered_with_those_there_are() -> None:
    steps = '- {ask: nps, type: nps, text: {en: "How likely?", fa: "چقدر؟"}}'
    talk = Talk(script_of(steps, "languages: [en, fa]"))

    talk.read(Commanded(Language("tlh")))
    assert talk.texts[0] == "You can go on in these languages: English, فارسی."
    assert talk.turn.events == ()
    talk.read(Commanded(Language("fa")))
    assert talk.turn.events == (LanguageChanged("fa"),)
    assert talk.texts == ["به فارسی ادامه می‌دهیم.", "چقدر؟"]


def test_help_and_why_are_answered_before_the_question_stands_again(fork: Script) -> None:
    talk = Talk(fork).say("9")

    assert talk.read(Commanded(Help())).texts[1:] == ["What went right?"]
    assert talk.read(Commanded(Why())).texts[1:] == ["What went right?"]


def test_a_command_with_an_answer_is_obeyed_before_the_next_question(fork: Script) -> None:
    talk = Talk(fork, identified=True, channel="sms")

    talk.read(Answered(9, command=Help()))
    assert [text.split(".")[0] for text in talk.texts] == [
        "Answer in your own words",
        "What went right?",
    ]
    talk.read(Answered("all", command=Later()))
    assert talk.texts == ["All right. We will ask again in 24 hours."]
    talk.read(Answered(value=True, command=Person()))
    assert talk.events(AlertRaised)
    assert [text.split(" ")[0] for text in talk.texts] == ["Thank", "We"]


def test_a_skip_with_the_last_answer_says_nothing_more(fork: Script) -> None:
    talk = Talk(fork).say("9", "skip").read(Answered(value=True, command=Skip()))

    assert talk.texts == ["Thank you."]


def test_a_stop_with_a_reply_to_a_probe_keeps_the_words() -> None:
    talk = Talk(probed_script(), identified=True).say("4")

    talk.read(Answered("late", command=Stop()), "late, now stop")

    assert talk.events(AnswerRecorded)[0].part == "probe"
    assert talk.session.state == "stopped"


def test_an_address_is_seen_nowhere_but_in_its_event() -> None:
    script = script_of(
        """
        - {ask: csat, type: csat, text: {en: "How was it?"}}
        - ask: reach
          type: contact
          purpose: calling back
          text: {en: "Where do we reach you?"}
        - {ask: name, type: text, text: {en: "Who are you?"}}
        """
    )

    talk = Talk(script).say("5", "it is Maria.Lind@Example.com, please")

    assert talk.events(ContactGiven) == [
        ContactGiven("reach", "Maria.Lind@example.com", "calling back")
    ]
    others = [event for event in talk.turn.events if not isinstance(event, ContactGiven)]
    seen = f"{others} {talk.turn.prompts} {to_json(talk.session)}"
    assert "lind" not in seen.lower()
    assert "M…@e….com" in seen
    assert talk.say("back", "070-123 45 67").session.answers["reach"] == "070…67"


def test_placeholders_are_filled_and_isolated_from_right_to_left() -> None:
    steps = """
    - ask: nps
      type: nps
      text: {fa: "{brand} چقدر؟", en: "{brand}?"}
      sms: {fa: "{brand}؟"}
    """
    turn = Talk(script_of(steps, "languages: [fa, en]\nproperties: [brand]"), "fa").turn
    assert turn.prompts[0].text == "\u2068…\u2069 چقدر؟"

    script = script_of(steps, "languages: [fa, en]\nproperties: [brand]")
    prompt = Talk(script, "fa", {"brand": "Acme (UK)"}).turn.prompts[0]

    assert prompt.text == "\u2068Acme (UK)\u2069 چقدر؟"
    assert prompt.sms == "\u2068Acme (UK)\u2069؟"
    assert prompt.dir == "rtl"
    assert [option.label for option in prompt.choices][-2:] == ["۹", "۱۰"]


def test_a_language_that_we_do_not_ship_has_english_system_texts() -> None:
    script = script_of(
        """
        - ask: nps
          type: nps
          text: {de: "Wie wahrscheinlich?"}
          ends: {de: [Gar nicht, Sehr]}
        - ask: call
          type: yes_no
          text: {de: "Dürfen wir anrufen?"}
          yes: {de: "Ja"}
          no: {de: "Nein"}
        """,
        "languages: [de]",
    )

    talk = Talk(script, "de")
    assert talk.texts == ["2 short questions, about a minute.", "Wie wahrscheinlich?"]
    assert talk.say("blubb").texts[0].startswith("I did not quite get that.")
    assert [option.label for option in talk.say("9").turn.prompts[0].choices] == ["Ja", "Nein"]
    assert talk.say("ja").session.answers == {"nps": 9, "call": True}


def test_nothing_moves_once_it_has_ended(fork: Script) -> None:
    session = Talk(fork).say("stop").session

    for act in (engine.remind, engine.expire):
        turn = act(fork, session, now=NOW)
        assert (turn.prompts, turn.events) == ((), ())
        assert turn.session.progress == session.progress
    assert [p.text for p in engine.apologise(fork, session, now=NOW).prompts] == [
        "Something went wrong on our side. Your message has been kept."
    ]


def test_an_expired_session_keeps_its_answers_and_takes_no_more(fork: Script) -> None:
    talk = Talk(fork).say("9")

    talk.turn = engine.expire(fork, talk.session, now=NOW)
    assert talk.turn.events == (Ended(),)
    talk.say("sorry, I meant 3")
    assert talk.session.answers == {"nps": 9}
    assert talk.texts == ["The time to answer this survey is over."]
    assert talk.read(Commanded(Start())).session.state == "expired"


def test_a_session_of_another_script_is_refused(fork: Script) -> None:
    session = replace(Talk(fork).session, progress=Waiting("gone"))

    with pytest.raises(EngineError, match="`gone` is no question of survey `test`"):
        engine.resume(fork, session, Answered(9), raw="9", now=NOW)


def test_a_script_that_goes_in_circles_is_refused(fork: Script) -> None:
    first = fork.steps["nps"]
    circle = replace(fork, steps={"nps": replace(first, routes=(Route(Otherwise(), "nps"),))})
    session = replace(Talk(fork).session, answers={"nps": 9})

    with pytest.raises(EngineError, match="circles"):
        list(walk(circle, session, "nps"))


def test_the_saved_session_stays_small(fork: Script) -> None:
    talk = Talk(fork).say("9")
    for _ in range(100):
        talk.say("x" * 10_000, "back", "help")

    assert len(talk.session.asked) == MAX_TAPPABLE
    assert len(str(talk.session.answers["right"])) == MAX_REMEMBERED
    assert len(str(to_json(talk.session))) < 10_000


def test_a_long_text_is_recorded_whole(fork: Script) -> None:
    recorded = Talk(fork).say("9", "x" * 10_000).events(AnswerRecorded)

    assert recorded[0].value == "x" * 10_000


WHY = """
- ask: why
  type: text
  optional: {optional}
  text: {{en: "Why?"}}
"""
VAGUE = Answered("fine", confidence=0.5)


def test_an_answer_that_says_little_is_probed_once() -> None:
    talk = Talk(script_of(WHY.format(optional="no"))).read(VAGUE, "fine")

    assert talk.texts == [TEXTS["probe_vague"]["en"]]
    assert talk.read(VAGUE, "fine").session.state == "completed"


def test_an_answer_that_says_little_to_an_optional_question_is_left_in_peace() -> None:
    talk = Talk(script_of(WHY.format(optional="yes"))).read(VAGUE, "fine")

    assert talk.session.state == "completed"


def test_the_author_words_the_probe_unless_a_theme_was_mentioned() -> None:
    script = script_of(
        WHY.format(optional="no")
        + '  probe: {when: short(why), text: {en: "Could you give an example?"}}\n'
    )

    plain = Talk(script).read(Answered("slow"), "slow")
    about = Talk(script).read(Answered("slow", theme="waiting"), "slow")

    assert plain.texts == ["Could you give an example?"]
    assert about.texts == [TEXTS["probe_theme"]["en"].replace("{theme}", "waiting")]
    assert about.read(Answered("40 minutes"), "40 minutes").session.state == "completed"


def test_a_probe_of_our_own_is_asked_again_after_help() -> None:
    talk = Talk(script_of(WHY.format(optional="no"))).read(VAGUE, "fine")

    assert talk.read(Commanded(Help()), "help").texts[-1] == TEXTS["probe_vague"]["en"]


def test_a_correction_off_the_scale_is_told_the_scale(fork: Script) -> None:
    talk = Talk(fork).say("9", "I meant 11")

    assert talk.texts == ["That is not on the scale. Please send one number from 0 to 10."]
    assert talk.session.answers["nps"] == 9
    assert talk.say("I meant 8").session.answers["nps"] == 8


def test_out_of_range_without_any_rating_before_asks_for_words() -> None:
    script = script_of('- {ask: why, type: text, text: {en: "Why?"}}')

    assert Talk(script).read(Unclear("out_of_range")).texts == [
        "I could not find any words in that. Please answer in your own words."
    ]


WORDS = """
    - {ask: recommend, type: nps, text: {en: "How likely?"}}
    - ask: why
      type: text
      text: {en: "Why?"}
      probe: {when: short(why), text: {en: "Say more?"}}
    - {ask: call, type: yes_no, text: {en: "May we call?"}}
"""


def test_more_words_go_behind_those_that_were_said_and_nothing_is_said_to_them() -> None:
    talk = Talk(script_of(WORDS)).say("9", "you answer quickly and well")
    talk.read(Added("why", "and Maria is kind"), "and Maria is kind")

    assert talk.texts == []
    assert talk.session.answers["why"] == "you answer quickly and well\nand Maria is kind"
    assert talk.events(AnswerRecorded) == [
        AnswerRecorded("why", "and Maria is kind", "and Maria is kind", adds=True)
    ]
    assert talk.session.progress == Waiting("call")


def test_more_words_for_a_probe_leave_the_answer_alone() -> None:
    talk = Talk(script_of(WORDS)).say("9", "ok", "you are quick")
    talk.read(Added("why", "and kind", probe=True), "and kind")

    assert talk.session.answers["why"] == "ok"
    assert talk.events(AnswerRecorded) == [
        AnswerRecorded("why", "and kind", "and kind", part="probe", adds=True)
    ]


def test_a_probe_is_corrected_beside_its_answer() -> None:
    talk = Talk(script_of(WORDS)).say("9", "ok", "you are quick")
    talk.read(Corrected("why", "you are kind", probe=True), "you are kind")

    assert talk.texts == ["Your answer has been changed.", "May we call?"]
    assert talk.session.answers["why"] == "ok"
    assert talk.events(AnswerRecorded) == [
        AnswerRecorded("why", "you are kind", "you are kind", part="probe")
    ]


def test_after_the_end_words_may_be_added_and_a_probe_corrected_for_a_day() -> None:
    talk = Talk(script_of(WORDS)).say("9", "ok", "you are quick", "yes")
    talk.read(Added("why", "and kind"), "and kind")
    assert talk.texts == []
    assert talk.session.answers["why"] == "ok\nand kind"
    talk.read(Corrected("why", "you are kind", probe=True), "you are kind")
    assert talk.texts == ["Your answer has been changed."]
    talk.now += timedelta(hours=25)
    talk.read(Added("why", "and kind"), "and kind")
    assert "Answers can be changed for one day" in talk.texts[0]


def test_what_cannot_be_read_is_answered_and_the_question_asked_again() -> None:
    script = script_of(WORDS)
    talk = Talk(script)
    turn = engine.unreadable(script, talk.session, now=talk.now)

    assert [prompt.text for prompt in turn.prompts][-1] == "How likely?"
    assert turn.prompts[0].text == "I can only read text. Please type your answer."


def test_what_changes_nothing_says_nothing() -> None:
    script = script_of(WORDS)
    talk = Talk(script)
    turn = engine.unchanged(script, talk.session, now=talk.now)

    assert (turn.prompts, turn.events) == ((), ())
    assert turn.session == replace(talk.session, turn=talk.session.turn + 1)


def test_a_survey_that_gives_way_to_another_ends_and_says_so() -> None:
    script = script_of(WORDS)
    talk = Talk(script).say("9")
    turn = engine.give_way(script, talk.session, now=talk.now)

    assert [prompt.text for prompt in turn.prompts] == ["All right. This survey ends here."]
    assert turn.session.state == "expired"
    assert turn.session.answers == {"recommend": 9}
