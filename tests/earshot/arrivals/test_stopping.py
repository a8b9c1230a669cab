"""What is promised to a person who stops, comes back, or writes outside a survey."""

from datetime import timedelta

import pytest

from bots.messages import Words
from earshot.errors import OptedOutError
from tests.earshot.arrivals.conftest import ASKED
from tests.earshot.conftest import Office
from tests.earshot.texting import Texter


def test_a_text_with_no_session_is_kept_and_answered_once_a_day(texter: Texter) -> None:
    first, second = texter.says("hello, anybody there?"), texter.says("hm?!")
    texter.office.clock.passes(timedelta(hours=25))
    third = texter.says("hello again, my friends")

    assert "We send short surveys here." in first[0]
    assert "STOP" in first[0]
    assert second == []
    assert third == first


def test_help_outside_a_survey_is_always_answered(texter: Texter) -> None:
    texter.says("hello, anybody there?")

    assert "We send short surveys here." in texter.says("HELP")[0]


@pytest.mark.parametrize("words", ["stop", "STOP.", "unsubscribe", "opt out", "stop please"])
def test_a_stop_outside_a_survey_counts_everywhere_at_once(texter: Texter, words: str) -> None:
    assert texter.says(words) == ["All right. We will not ask you again."]
    assert texter.opted_out()
    assert isinstance(texter.invited(), OptedOutError)


@pytest.mark.parametrize(
    "words", ["stopall", "REVOKE", "optout", "opt out", "stop please", "sluta", "لغو", "退订"]
)
def test_a_stop_in_a_survey_is_confirmed_once_and_then_there_is_silence(
    texter: Texter, words: str
) -> None:
    texter.opens()

    assert texter.says(words) == ["All right. We will not ask you again."]
    assert texter.says("hello?") == []
    assert texter.says("9") == []
    assert texter.opted_out()


@pytest.mark.parametrize("words", ["end", "quit", "cancel"])
def test_words_of_twilio_stop_everything_on_sms_and_elsewhere_this_survey(
    texter: Texter, words: str
) -> None:
    texter.opens()
    texter.says(words)

    assert texter.session().state == "stopped"
    assert texter.opted_out() is (texter.kind == "sms")


def test_a_stop_takes_back_what_was_not_sent_yet(texter: Texter) -> None:
    texter.invited()
    texter.arrives(Words("stop"))

    assert texter.reads() == ["All right. We will not ask you again."]


def test_a_stop_counts_on_the_persons_other_channels(office: Office) -> None:
    phone, chat = Texter(office, "sms"), Texter(office, "telegram")
    phone.opens()
    with office.database.begin() as uow:
        person = uow.respondents.by_address("sms", phone.address)
        assert person is not None
        uow.respondents.add_address(
            person.respondent_id, "telegram", chat.address, now=office.clock.now()
        )
    chat.invited()
    phone.says("stop")

    assert chat.reads() == []
    assert chat.session().state == "stopped"
    assert isinstance(chat.invited(), OptedOutError)


def test_only_a_word_for_it_brings_a_person_back(texter: Texter) -> None:
    texter.opens()
    texter.says("stop")
    texter.says("9")
    texter.office.clock.passes(timedelta(days=3))
    assert texter.opted_out()

    assert texter.says("START") == ["Welcome back. We may ask you again."]
    assert not texter.opted_out()


def test_yes_answers_a_yes_no_question_and_is_a_start_for_who_had_stopped(office: Office) -> None:
    texter = Texter(office, "sms")
    texter.says("stop")
    texter.says("yes")

    assert not texter.opted_out()


def test_hello_on_telegram_brings_back_who_had_stopped(office: Office) -> None:
    texter = Texter(office)
    texter.says("stop")

    assert texter.asks() == ["Welcome back. We may ask you again."]


def test_later_comes_back_when_it_said(texter: Texter) -> None:
    texter.opens()
    said = texter.says("later")
    texter.office.clock.passes(timedelta(hours=23, minutes=59))
    texter.office.finishing.act_on_time()
    early = texter.reads()
    texter.office.clock.passes(timedelta(minutes=2))
    texter.office.finishing.act_on_time()

    assert said == ["All right. We will ask again in 24 hours."]
    assert early == []
    assert texter.reads() == [ASKED]


def test_a_start_said_twice_is_answered_once(texter: Texter) -> None:
    texter.opens()
    texter.says("stop")
    texter.office.clock.passes(timedelta(minutes=1))

    assert texter.says("START") == ["Welcome back. We may ask you again."]
    texter.office.clock.passes(timedelta(minutes=1))
    assert texter.says("START") == []


def test_a_button_pressed_after_a_stop_is_not_answered(texter: Texter) -> None:
    texter.opens()
    rating, _ = texter.question()
    texter.says("3")
    texter.says("stop")
    texter.presses("1", rating)

    assert texter.reads() == []
    assert texter.answers()["effort", "answer"].number == 3


def test_help_is_not_answered_for_ever(texter: Texter) -> None:
    said = [texter.says("HELP") for _ in range(3)]
    texter.office.clock.passes(timedelta(minutes=6))

    assert [len(one) for one in said] == [1, 0, 0]
    assert len(texter.says("HELP")) == 1
