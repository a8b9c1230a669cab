"""What is asked for besides answering: a stop, a person, another time or language."""

from datetime import timedelta

from dialogs import engine
from dialogs.events import (
    AlertRaised,
    AnswerRecorded,
    Ended,
    LanguageChanged,
    LaterAsked,
    OptedIn,
    OptedOut,
)
from dialogs.readings import (
    Answered,
    Commanded,
    Help,
    Language,
    Later,
    Person,
    Skip,
    Start,
    Stop,
    Why,
)
from dialogs.session import Completed, Stopped, Waiting
from tests.dialogs.scripted import ANONYMOUS, FORK, PROBED
from tests.dialogs.talking import NOW, Talk, script_of


def test_an_anonymous_survey_hands_nobody_on() -> None:
    talk = Talk(ANONYMOUS)
    assert talk.texts[0].startswith("Your answers are kept without your name.")

    talk.read(Commanded(Person()))

    assert not talk.turn.events
    assert talk.texts[0].startswith("This survey is anonymous")


def test_a_person_is_asked_for_by_an_alert_to_the_owner() -> None:
    talk = Talk(FORK).read(Commanded(Person()))
    assert talk.events(AlertRaised) == [AlertRaised("person", "team", "nps")]
    assert talk.texts[1:] == ["How likely?"]

    talk.say("stop").read(Commanded(Person()))
    assert talk.events(AlertRaised) == [AlertRaised("person", "team", None)]
    assert talk.session.state == "stopped"


def test_a_stop_of_somebody_we_know_counts_everywhere() -> None:
    talk = Talk(FORK, identified=True).say("3", "stop")

    assert talk.session.progress == Stopped(everywhere=True)
    assert talk.session.ended_at == NOW
    assert talk.turn.events == (OptedOut(), Ended())
    assert talk.session.answers == {"nps": 3}


def test_a_stop_of_a_visitor_ends_this_session_only() -> None:
    talk = Talk(FORK).say("stop")

    assert talk.session.progress == Stopped(everywhere=False)
    assert list(talk.turn.events) == [Ended()]
    talk.say("stop", "start")
    assert not talk.turn.events
    assert talk.texts == ["This conversation has ended. Nothing more will be asked."]


def test_the_end_of_this_survey_opts_nobody_out() -> None:
    talk = Talk(FORK, identified=True).read(Commanded(Stop(everywhere=False)))

    assert talk.turn.events == (Ended(),)
    assert talk.say("stop").turn.events == (OptedOut(),)
    assert talk.session.progress == Stopped(everywhere=True)


def test_a_stop_after_the_end_opts_out_and_leaves_it_completed() -> None:
    talk = Talk(FORK, identified=True).say("9", "skip", "no", "stop")

    assert talk.turn.events == (OptedOut(),)
    assert talk.session.progress == Completed(opted_out=True)
    assert talk.say("start").turn.events == (OptedIn(),)
    assert talk.session.progress == Completed()


def test_only_a_word_for_it_brings_somebody_back() -> None:
    talk = Talk(FORK, identified=True).say("stop", "9", "hello", "help")
    assert not talk.turn.events
    assert talk.texts == ["All right. We will not ask you again."]

    talk.say("start")
    assert talk.turn.events == (OptedIn(),)
    assert talk.session.progress == Stopped(everywhere=False)
    assert talk.say("yes").turn.events == ()


def test_an_opt_in_word_in_between_changes_nothing_else() -> None:
    talk = Talk(FORK).read(Commanded(Start()))

    assert talk.events(OptedIn)
    assert talk.session.progress == Waiting("nps")
    assert talk.texts[1:] == ["How likely?"]


def test_later_says_when_and_goes_on_waiting() -> None:
    talk = Talk(FORK, channel="sms").read(Commanded(Later(1)))

    assert talk.turn.events == (LaterAsked(NOW + timedelta(hours=1)),)
    assert talk.texts == ["All right. We will ask again in 1 hour."]
    assert talk.session.progress == Waiting("nps")
    assert talk.read(Commanded(Later())).texts == ["All right. We will ask again in 24 hours."]
    assert engine.remind(FORK, talk.session, now=NOW).prompts[0].text == "How likely?"


def test_where_we_cannot_begin_to_speak_later_promises_nothing() -> None:
    talk = Talk(FORK, channel="terminal").read(Commanded(Later()))

    assert not talk.turn.events
    assert talk.texts == ["All right. Come back here when you like; the question stays open."]
    assert talk.session.progress == Waiting("nps")


def test_an_unknown_language_is_answered_with_those_there_are() -> None:
    steps = '- {ask: nps, type: nps, text: {en: "How likely?", fa: "چقدر؟"}}'
    talk = Talk(script_of(steps, "languages: [en, fa]"))

    talk.read(Commanded(Language("tlh")))
    assert talk.texts[0] == "You can go on in these languages: English, فارسی."
    assert not talk.turn.events
    talk.read(Commanded(Language("fa")))
    assert talk.turn.events == (LanguageChanged("fa"),)
    assert talk.texts == ["به فارسی ادامه می‌دهیم.", "چقدر؟"]


def test_help_and_why_are_answered_before_the_question_stands_again() -> None:
    talk = Talk(FORK).say("9")

    assert talk.read(Commanded(Help())).texts[1:] == ["What went right?"]
    assert talk.read(Commanded(Why())).texts[1:] == ["What went right?"]


def test_a_command_with_an_answer_is_obeyed_before_the_next_question() -> None:
    talk = Talk(FORK, identified=True, channel="sms")

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


def test_a_skip_with_the_last_answer_says_nothing_more() -> None:
    talk = Talk(FORK).say("9", "skip").read(Answered(value=True, command=Skip()))

    assert talk.texts == ["Thank you."]


def test_a_stop_with_a_reply_to_a_probe_keeps_the_words() -> None:
    talk = Talk(PROBED, identified=True).say("4")

    talk.read(Answered("late", command=Stop()), "late, now stop")

    assert talk.events(AnswerRecorded)[0].part == "probe"
    assert talk.session.state == "stopped"


def test_a_turn_tells_how_sure_it_was_that_something_was_asked_for() -> None:
    talk = Talk(FORK)

    assert talk.read(Commanded(Skip(), confidence=0.7)).turn.confidence == 0.7
    assert talk.read(Answered(9, confidence=0.7)).turn.confidence == 1
