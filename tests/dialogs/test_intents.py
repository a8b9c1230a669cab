"""What a classifier took an answer for: it leads the conversation until the answer is another."""

import json
from dataclasses import replace

import pytest

from dialogs import engine
from dialogs.readings import Answered, Corrected, Reading
from dialogs.session import Session, Waiting, from_json, to_json
from tests.dialogs.talking import NOW, script_of

MOODS = script_of(
    """
    - ask: why
      type: text
      text: {en: "Why?"}
      alert: {when: intent(why) == "complaint", to: team}
      next:
        - {when: intent(why) == "complaint", go: what}
        - {else: more}
    - {ask: what, type: text, text: {en: "What went wrong?"}, next: more}
    - {ask: more, type: text, text: {en: "Anything else?"}, next: thanks}
    - {say: thanks, text: {en: "Thank you."}}
    """
)
COMPLAINT = Answered("nobody rang", intent="complaint")


def after(*readings: Reading) -> Session:
    """The session in which these were read; it is saved and loaded in between."""
    session = engine.start(MOODS, language="en", now=NOW).session
    for reading in readings:
        turn = engine.resume(MOODS, session, reading, raw="…", now=NOW)
        session = from_json(json.loads(json.dumps(to_json(turn.session))))
        assert session == turn.session
    return session


def test_a_script_knows_of_whose_answers_it_wants_one() -> None:
    assert MOODS.intents == {"why"}


@pytest.mark.parametrize(
    ("intent", "asked"), [("complaint", "what"), ("praise", "more"), ("", "more")]
)
def test_the_way_goes_by_it(intent: str, asked: str) -> None:
    session = after(replace(COMPLAINT, intent=intent))

    assert session.progress == Waiting(asked)
    assert session.intents == ({"why": intent} if intent else {})


def test_those_of_other_answers_stay() -> None:
    session = after(COMPLAINT, Answered("all of it", intent="chit_chat"))

    assert session.intents == {"why": "complaint", "what": "chit_chat"}


def test_with_another_answer_it_goes_and_so_does_the_way_it_led() -> None:
    session = after(COMPLAINT, Corrected("why", "it was all fine"))

    assert session.intents == {}
    assert session.progress == Waiting("more")


def test_of_one_answer_that_changes_the_intents_of_others_stay() -> None:
    session = after(
        COMPLAINT,
        Answered("all of it", intent="chit_chat"),
        Corrected("what", "the bill"),
    )

    assert session.intents == {"why": "complaint"}
