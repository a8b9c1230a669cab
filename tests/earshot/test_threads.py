"""What is answered later goes where it was said: into the same thread of the conversation."""

import json
from dataclasses import replace

from bots.messages import Inbound, Pressed, Sender, Words
from tests.earshot.conftest import Office, Respondent
from tests.earshot.test_consulting import DOG, desk
from tests.earshot.test_finishing import mend_session
from tests.earshot.texting import Texter

THREAD = "171.5"


def writes(texter: Texter, *texts: str, thread: str | None = THREAD) -> None:
    """Words in a thread under a question."""
    sender = Sender("slack", texter.address, thread=thread)
    for text in texts:
        inbound = Inbound(f"{thread}-{text}", sender, Words(text))
        texter.office.conversing.take([inbound])


def answered_in(texter: Texter) -> str | None:
    """The thread of the one turn that is to be sent."""
    (due,) = texter.due()
    texter.reads()
    return due.thread


def test_words_that_a_classifier_is_asked_about_are_answered_in_their_thread(
    office: Office,
) -> None:
    asking = desk(office)
    texter = Texter(asking.office, "slack")
    texter.opens()
    writes(texter, DOG)
    waiting = texter.due()
    asking.works()

    assert waiting == []
    assert answered_in(texter) == THREAD


def test_each_of_two_that_waited_is_answered_where_it_was_said(office: Office) -> None:
    asking = desk(office)
    texter = Texter(asking.office, "slack")
    texter.opens()
    writes(texter, DOG)
    writes(texter, "6", thread=None)
    asking.works()
    first = answered_in(texter)
    asking.works()

    assert (first, answered_in(texter)) == (THREAD, None)


def test_two_of_one_moment_are_answered_each_where_it_was_said(office: Office) -> None:
    texter = Texter(office, "slack")
    texter.opens()
    sender = Sender("slack", texter.address, thread=THREAD)
    office.conversing.take(
        [
            Inbound("one", sender, Words("6")),
            Inbound("two", replace(sender, thread=None), Words("Maria was quick")),
        ]
    )

    assert [answered_in(texter), answered_in(texter)] == [THREAD, None]


def test_a_tap_that_had_to_wait_is_answered_in_its_thread(office: Office) -> None:
    asking = desk(office)
    texter = Texter(asking.office, "slack")
    texter.opens()
    question, sent = texter.question()
    writes(texter, DOG)
    sender = Sender("slack", texter.address, thread="99.1")
    token = texter.token(sent, "5")
    asking.office.conversing.take([Inbound("tap", sender, Pressed((token,)))])
    for _ in range(2):
        asking.works()
    threads = [answered_in(texter), answered_in(texter)]

    assert question.choices
    assert threads == [THREAD, "99.1"]
    assert texter.answers()["effort", "answer"].number == 6


def test_that_words_were_kept_which_nobody_could_read_is_said_in_their_thread(
    office: Office,
) -> None:
    texter = Texter(office, "slack")
    texter.opens()
    row = texter.session()
    session = json.loads(row.data)
    session["at"][2] = "often"  # how often it was asked again: what cannot be read now raises
    mend_session(office, Respondent(office.conversing, row.id, b""), json.dumps(session))
    writes(texter, "hm, hard to say")
    office.finishing.finish_accepted()

    assert answered_in(texter) == THREAD
