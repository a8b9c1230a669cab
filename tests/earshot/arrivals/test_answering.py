"""What is promised to a person who answers: their words, buttons and forms count once."""

from datetime import timedelta

import pytest

from bots.messages import Inbound, Pressed, Sender, Words
from earshot.visits import Noted
from tests.earshot.arrivals.conftest import ASKED
from tests.earshot.conftest import Office
from tests.earshot.texting import Texter


def test_an_invited_person_is_asked_and_their_words_are_kept(texter: Texter) -> None:
    first = texter.opens()
    second = texter.says("2")
    texter.says("I waited forty minutes and was then cut off")

    answers = texter.answers()
    assert first[-1] == ASKED
    assert second == ["What made it hard?"]
    assert answers["effort", "answer"].number == 2
    assert answers["obstacle", "answer"].raw == "I waited forty minutes and was then cut off"
    assert answers["effort", "answer"].channel_kind == texter.kind


def test_a_delivery_that_comes_again_changes_nothing(texter: Texter) -> None:
    texter.opens()
    texter.says("2", key="same")
    texter.says("because it was slow, really slow", key="other")

    assert texter.says("2", key="same") == []
    assert texter.answers()["obstacle", "answer"].raw == "because it was slow, really slow"


def test_a_delivery_that_comes_again_after_the_next_survey_began_changes_nothing(
    texter: Texter,
) -> None:
    texter.opens()
    texter.says("7", key="same")
    texter.says("skip")
    texter.office.clock.passes(timedelta(days=40))
    texter.opens()

    assert texter.says("7", key="same") == []
    assert texter.answers() == {}


def test_what_one_person_says_twice_at_once_is_heard_in_order(texter: Texter) -> None:
    texter.opens()
    both = [
        Inbound("a", texter.sender, Words("2")),
        Inbound("b", texter.sender, Words("it took me five calls to get through")),
    ]

    assert texter.office.conversing.take(both) == [Noted(), Noted()]
    assert texter.answers()["effort", "answer"].number == 2
    assert texter.answers()["obstacle", "answer"].raw.startswith("it took")


def test_a_pressed_button_answers_its_own_question(texter: Texter) -> None:
    texter.opens()
    rating, _ = texter.question()

    assert texter.presses("2") == Noted(chosen="2")
    assert texter.answers()["effort", "answer"].number == 2
    texter.says("it took me five calls to get through")
    assert texter.presses("3", rating) == Noted(chosen="3")
    assert texter.answers()["effort", "answer"].number == 3
    assert texter.answers()["obstacle", "answer"].raw.startswith("it took")


def test_a_skip_button_leaves_the_question_out(texter: Texter) -> None:
    texter.opens()
    texter.says("7")

    assert texter.presses("Skip") == Noted(chosen="Skip")
    assert texter.session().state == "completed"
    assert ("praise", "answer") not in texter.answers()


@pytest.mark.parametrize("token", ["", "1.0.00000000", "zz.9", "é" * 40, "1.0." + "f" * 16])
def test_a_forged_button_is_no_answer(texter: Texter, token: str) -> None:
    texter.opens()

    assert texter.arrives(Pressed((token,))) == Noted(stale=True)
    assert texter.answers() == {}


def test_a_button_works_for_nobody_else(texter: Texter) -> None:
    texter.opens()
    _, sent = texter.question()
    other = Texter(texter.office, texter.kind, "9")

    assert other.arrives(Pressed((texter.token(sent, "1"),))) == Noted(stale=True)
    assert texter.answers() == {}


def test_a_form_answers_the_question_it_was_opened_for(texter: Texter) -> None:
    texter.opens()
    texter.says("2")
    words, _ = texter.question()
    texter.says("slow")
    texter.fills_the_form("slow, and I had to call five times", words)

    assert texter.answers()["obstacle", "answer"].raw == "slow, and I had to call five times"


def test_what_cannot_be_read_is_answered_and_asked_again(texter: Texter) -> None:
    texter.opens()

    assert texter.sends_a_picture() == ["I can only read text. Please type your answer.", ASKED]
    assert texter.sends_a_picture("6")[-1] == "What worked well?"


def test_a_reply_on_the_third_day_goes_on_at_the_same_question(texter: Texter) -> None:
    texter.opens()
    texter.says("2")
    texter.office.clock.passes(timedelta(days=3))
    texter.says("five calls, and two hours of waiting")

    assert texter.answers()["obstacle", "answer"].raw.startswith("five calls")


def test_a_correction_after_the_end_counts_for_a_day(texter: Texter) -> None:
    texter.opens("short")
    texter.says("9")

    assert texter.says("sorry, I meant 6") == ["Your answer is now 6."]
    texter.office.clock.passes(timedelta(hours=23))
    assert texter.says("sorry, I meant 7") == ["Your answer is now 7."]
    texter.office.clock.passes(timedelta(hours=2))
    assert "We send short surveys here." in texter.says("sorry, I meant 8")[0]
    assert texter.answers()["recommend", "answer"].number == 7


def test_who_writes_to_us_can_be_reached_again(texter: Texter) -> None:
    texter.opens()
    with texter.office.database.begin() as uow:
        address = uow.respondents.by_address(texter.kind, texter.address)
        assert address is not None
        uow.respondents.set_unreachable(address.id, "blocked")
    texter.says("6")

    with texter.office.database.read() as uow:
        known = uow.respondents.address(address.id)
    assert known is not None
    assert known.unreachable is None


def test_the_thread_in_which_somebody_answers_is_the_one_they_are_answered_in(
    office: Office,
) -> None:
    texter = Texter(office, "slack")
    texter.opens()
    sender = Sender("slack", texter.address, thread="171.5")
    office.conversing.take([Inbound("in thread", sender, Words("2"))])

    (due,) = texter.due()
    assert due.thread == "171.5"


def test_after_the_end_small_talk_is_answered_once(texter: Texter) -> None:
    texter.opens("short")
    texter.says("9")
    texter.office.clock.passes(timedelta(minutes=1))

    assert texter.says("thank you so much") == ["Your answers have already been saved. Thank you."]
    texter.office.clock.passes(timedelta(minutes=1))
    assert texter.says("thank you so much") == []
    assert texter.sends_a_picture() == []
    assert texter.says("sorry, I meant 6") == ["Your answer is now 6."]


def test_the_language_of_the_platform_is_remembered(texter: Texter) -> None:
    texter.language = "sv"
    texter.says("hej, nån där?")

    assert texter.opens()[-1].startswith("Acme gjorde det enkelt")


def test_buttons_of_another_workspace_mean_nothing(office: Office) -> None:
    texter = Texter(office, "slack")
    texter.opens()
    _, sent = texter.question()
    elsewhere = Sender("slack", texter.address, account="T2")
    inbound = Inbound("k", elsewhere, Pressed((texter.token(sent, "1"),)))

    assert office.conversing.take([inbound]) == [Noted(stale=True)]
    assert texter.answers() == {}


def test_buttons_of_two_messages_are_no_answer(texter: Texter) -> None:
    texter.opens()
    _, first = texter.question()
    texter.says("fnord fnord")
    _, second = texter.question()

    both = Pressed((texter.token(first, "1"), texter.token(second, "2")))
    assert texter.arrives(both) == Noted(stale=True)
