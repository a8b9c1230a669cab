"""What the worker does: accepted messages, reminders, expiry."""

import json
from dataclasses import replace
from datetime import timedelta

from earshot.errors import MessageConflictError
from earshot.turns import Reply
from tests.earshot.conftest import Office, Respondent, texts


def break_session(office: Office, person: Respondent) -> str:
    """Save a session as a newer program would; gives what it was before."""
    row = office.row(person.session)
    broken = json.dumps({**json.loads(row.data), "format": 999})
    with office.database.begin() as uow:
        uow.sessions.save_all(
            [(replace(row, data=broken), row.turn)], today=office.clock.now().date()
        )
    return row.data


def mend_session(office: Office, person: Respondent, data: str) -> None:
    row = office.row(person.session)
    with office.database.begin() as uow:
        uow.sessions.save_all(
            [(replace(row, data=data), row.turn)], today=office.clock.now().date()
        )


def test_a_turn_that_raises_is_accepted_and_later_ones_wait_behind_it(office: Office) -> None:
    person, _ = office.opens()
    before = break_session(office, person)
    first, second = person.says("6"), person.says("Maria was quick")
    mend_session(office, person, before)
    replies = [office.finishing.finish_accepted() for _ in range(2)]

    assert first == second == Reply(person.session, "waiting", pending=True)
    assert [texts(reply) for (reply,) in replies] == [
        ["What worked well?"],
        ["Thank you for your time."],
    ]
    assert office.answers(person.session)["praise", "answer"].raw == "Maria was quick"
    assert office.row(person.session).pending == 0


def test_a_later_message_waits_behind_an_accepted_one_though_it_could_be_decided(
    office: Office,
) -> None:
    person, _ = office.opens()
    before = break_session(office, person)
    person.says("6")
    mend_session(office, person, before)
    second = person.says("Maria was quick")

    assert second == Reply(person.session, "waiting", pending=True)
    assert office.answers(person.session) == {}


def test_an_anonymous_session_may_end_with_a_message_that_was_accepted(office: Office) -> None:
    person, _ = office.opens("quiet")
    person.says("9")
    before = break_session(office, person)
    person.says("the people here")
    mend_session(office, person, before)
    (last,) = office.finishing.finish_accepted()
    with office.database.read() as uow:
        left = uow.sessions.find([person.session]), uow.inbox.failed(limit=1)

    assert last.state == "completed"
    assert left == ({}, [])


def test_an_address_in_an_accepted_message_is_masked_once_it_is_read(office: Office) -> None:
    person, _ = office.opens()
    person.says("1")
    person.says("I was sent from desk to desk")
    before = break_session(office, person)
    person.says("maria@example.com")
    mend_session(office, person, before)
    office.finishing.finish_accepted()
    with office.database.read() as uow:
        kept = uow.inbox.of_session(person.session)[-1]

    assert (kept.state, kept.text) == ("done", "m…@e….com")


def test_one_session_that_raises_does_not_stop_the_timers_of_the_others(office: Office) -> None:
    broken, _ = office.opens()
    sound, _ = office.opens()
    break_session(office, broken)
    office.clock.passes(timedelta(days=29))
    replies = office.finishing.act_on_time()

    assert [reply.session for reply in replies] == [sound.session]
    assert office.finishing.act_on_time() == []
    assert office.row(broken.session).state == "waiting"


def test_a_reminder_of_an_anonymous_survey_can_still_be_answered(office: Office) -> None:
    person, _ = office.opens("quiet", channel_kind="sms")
    office.clock.passes(timedelta(minutes=5))
    person.says("in 23 hours")
    office.clock.passes(timedelta(hours=23, minutes=30))
    (reminder,) = office.finishing.act_on_time()
    too_soon = office.finishing.act_on_time()

    assert (reminder.state, too_soon) == ("waiting", [])
    assert isinstance(person.says("9"), Reply)


def test_later_holds_no_session_open_beyond_its_time(office: Office) -> None:
    person, _ = office.opens(channel_kind="sms")
    for _ in range(3):
        person.says("in 300 hours")
        office.clock.passes(timedelta(hours=300))
        office.finishing.act_on_time()
    office.clock.passes(timedelta(days=2))
    office.finishing.act_on_time()

    assert office.row(person.session).state == "expired"


def test_one_turn_that_raises_leaves_its_group_alone(office: Office) -> None:
    broken, _ = office.opens()
    sound, _ = office.opens()
    break_session(office, broken)
    outcomes = office.conversing.take([broken.said("6"), sound.said("6")])

    assert [outcome.pending for outcome in outcomes if isinstance(outcome, Reply)] == [True, False]
    assert office.answers(sound.session)["effort", "answer"].number == 6.0


def test_a_message_that_raises_twice_is_failed_with_its_words_kept(office: Office) -> None:
    person, _ = office.opens()
    session = json.loads(office.row(person.session).data)
    session["at"][2] = "often"  # how often it was asked again: what cannot be read now raises
    mend_session(office, person, json.dumps(session))
    accepted = person.says("hm, hard to say")
    (apology,) = office.finishing.finish_accepted()
    with office.database.read() as uow:
        (kept,) = uow.inbox.failed(limit=10)

    assert accepted == Reply(person.session, "waiting", pending=True)
    assert texts(apology)[0] == "Something went wrong on our side. Your message has been kept."
    assert (kept.text, kept.state, kept.error) == ("hm, hard to say", "failed", "TypeError")
    assert isinstance(person.says("6"), Reply)
    assert office.answers(person.session)["effort", "answer"].number == 6.0


def test_a_failed_message_can_be_run_again(office: Office) -> None:
    person, _ = office.opens()
    before = break_session(office, person)
    person.says("6")
    not_even_an_apology = office.finishing.finish_accepted()
    mend_session(office, person, before)
    with office.database.begin() as uow:
        (kept,) = uow.inbox.failed(limit=10)
        again = uow.inbox.retry(kept.id or 0)
    (reply,) = office.finishing.finish_accepted()

    assert (not_even_an_apology, again) == ([], True)
    assert texts(reply) == ["What worked well?"]
    assert office.row(person.session).pending == 0


def test_an_accepted_message_that_comes_again_is_still_pending(office: Office) -> None:
    person, _ = office.opens()
    break_session(office, person)
    person.says("6", key="once")

    assert person.says("6", key="once") == Reply(person.session, "waiting", pending=True)
    assert isinstance(person.says("7", key="once"), MessageConflictError)


def test_later_asks_again_when_it_said(office: Office) -> None:
    person, _ = office.opens(channel_kind="sms")
    promised = texts(person.says("later"))
    office.clock.passes(timedelta(hours=23))
    too_early = office.finishing.act_on_time()
    office.clock.passes(timedelta(hours=2))
    (reminder,) = office.finishing.act_on_time()
    again = office.finishing.act_on_time()

    assert promised == ["All right. We will ask again in 24 hours."]
    assert (too_early, again) == ([], [])
    assert texts(reminder) == ["Acme made it easy for me to handle my issue."]


def test_an_answer_before_the_reminder_cancels_it(office: Office) -> None:
    person, _ = office.opens(channel_kind="sms")
    person.says("later")
    person.says("6")
    office.clock.passes(timedelta(hours=25))

    assert office.finishing.act_on_time() == []


def test_a_reply_on_the_third_day_goes_on_and_after_28_days_it_is_over(office: Office) -> None:
    person, _ = office.opens()
    office.clock.passes(timedelta(days=3))
    third_day = person.says("6")
    office.clock.passes(timedelta(days=26))
    (expired,) = office.finishing.act_on_time()

    assert texts(third_day) == ["What worked well?"]
    assert expired.state == "expired"
    assert office.answers(person.session)["effort", "answer"].number == 6.0
    assert texts(person.says("hello")) == ["The time to answer this survey is over."]
