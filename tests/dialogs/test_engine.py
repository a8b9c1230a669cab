"""The turns of a conversation: what is asked, probed, alerted, said and kept."""

from dataclasses import replace

import pytest

from dialogs import engine
from dialogs.drafting import MAX_REMEMBERED, MAX_TAPPABLE
from dialogs.events import (
    AlertRaised,
    AnswerRecorded,
    ContactGiven,
    Ended,
    QuestionSkipped,
    Reprompted,
)
from dialogs.readings import Answered, Commanded, Corrected, Help, Start, Unclear
from dialogs.script import Otherwise, Route
from dialogs.session import Waiting, to_json
from dialogs.texts import TEXTS
from dialogs.walking import EngineError, walk
from tests.dialogs.scripted import FORK, PROBED, WORDS
from tests.dialogs.talking import NOW, Talk, script_of


def test_the_opening_says_how_long_it_takes() -> None:
    assert Talk(FORK).texts == ["3 short questions, about a minute.", "How likely?"]


def test_one_question_has_no_length_line() -> None:
    script = script_of('- {ask: nps, type: nps, text: {en: "How likely?"}}')

    assert Talk(script).texts == ["How likely?"]


def test_more_than_a_minute_is_told_in_minutes() -> None:
    steps = "\n".join(f'- {{ask: q{n}, type: csat, text: {{en: "Q{n}?"}}}}' for n in range(4))

    assert Talk(script_of(steps)).texts[0] == "4 short questions, about 2 minutes."


def test_what_cannot_be_read_is_asked_twice_more_and_then_left() -> None:
    talk = Talk(FORK).say("banana")

    assert talk.events(Reprompted) == [Reprompted("nps", "unreadable")]
    talk.say("banana")
    assert talk.events(Reprompted)
    talk.say("banana")
    assert not talk.events(Reprompted)
    assert talk.events(QuestionSkipped) == [QuestionSkipped("nps", asked_to=False)]
    assert talk.texts == ["Let us leave that one and go on.", "May we call you?"]


def test_an_unreadable_reply_to_a_probe_is_left_at_once() -> None:
    talk = Talk(PROBED).say("4").read(Unclear("empty"))

    assert talk.texts[0] == "Let us leave that one and go on."
    assert talk.session.state == "completed"
    assert not talk.events(QuestionSkipped)


def test_a_probe_is_answered_by_what_came_with_the_rating() -> None:
    talk = Talk(PROBED).say("4 because it was late")

    assert talk.events(AnswerRecorded) == [
        AnswerRecorded("csat", 4, "4 because it was late", words="4"),
        AnswerRecorded("csat", "because it was late", "because it was late", part="probe"),
    ]


def test_an_alert_is_raised_once_for_an_answer() -> None:
    talk = Talk(FORK).say("3")
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


def test_nothing_moves_once_it_has_ended() -> None:
    session = Talk(FORK).say("stop").session

    for act in (engine.remind, engine.expire):
        turn = act(FORK, session, now=NOW)
        assert (turn.prompts, turn.events) == ((), ())
        assert turn.session.progress == session.progress
    assert [p.text for p in engine.apologise(FORK, session, now=NOW).prompts] == [
        "Something went wrong on our side. Your message has been kept."
    ]


def test_an_expired_session_keeps_its_answers_and_takes_no_more() -> None:
    talk = Talk(FORK).say("9")

    talk.turn = engine.expire(FORK, talk.session, now=NOW)
    assert talk.turn.events == (Ended(),)
    talk.say("sorry, I meant 3")
    assert talk.session.answers == {"nps": 9}
    assert talk.texts == ["The time to answer this survey is over."]
    assert talk.read(Commanded(Start())).session.state == "expired"


def test_a_session_of_another_script_is_refused() -> None:
    session = replace(Talk(FORK).session, progress=Waiting("gone"))

    with pytest.raises(EngineError, match="`gone` is no question of survey `test`"):
        engine.resume(FORK, session, Answered(9), raw="9", now=NOW)


def test_a_script_that_goes_in_circles_is_refused() -> None:
    first = FORK.steps["nps"]
    circle = replace(FORK, steps={"nps": replace(first, routes=(Route(Otherwise(), "nps"),))})
    session = replace(Talk(FORK).session, answers={"nps": 9})

    with pytest.raises(EngineError, match="circles"):
        list(walk(circle, session, "nps"))


def test_the_saved_session_stays_small() -> None:
    talk = Talk(FORK).say("9")
    for _ in range(100):
        talk.say("x" * 10_000, "back", "help")

    assert len(talk.session.asked) == MAX_TAPPABLE
    assert len(str(talk.session.answers["right"])) == MAX_REMEMBERED
    assert len(str(to_json(talk.session))) < 10_000


def test_a_long_text_is_recorded_whole() -> None:
    recorded = Talk(FORK).say("9", "x" * 10_000).events(AnswerRecorded)

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


def test_out_of_range_without_any_rating_before_asks_for_words() -> None:
    script = script_of('- {ask: why, type: text, text: {en: "Why?"}}')

    assert Talk(script).read(Unclear("out_of_range")).texts == [
        "I could not find any words in that. Please answer in your own words."
    ]


def test_what_cannot_be_read_is_answered_and_the_question_asked_again() -> None:
    talk = Talk(WORDS)
    turn = engine.unreadable(WORDS, talk.session, now=talk.now)

    assert [prompt.text for prompt in turn.prompts][-1] == "How likely?"
    assert turn.prompts[0].text == "I can only read text. Please type your answer."


def test_what_changes_nothing_says_nothing() -> None:
    talk = Talk(WORDS)
    turn = engine.unchanged(WORDS, talk.session, now=talk.now)

    assert (turn.prompts, turn.events) == ((), ())
    assert turn.session == replace(talk.session, turn=talk.session.turn + 1)


def test_a_survey_that_gives_way_to_another_ends_and_says_so() -> None:
    talk = Talk(WORDS).say("9")
    turn = engine.give_way(WORDS, talk.session, now=talk.now)

    assert [prompt.text for prompt in turn.prompts] == ["All right. This survey ends here."]
    assert turn.session.state == "expired"
    assert turn.session.answers == {"recommend": 9}
