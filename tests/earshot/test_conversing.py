"""A turn over a real database: stored once, in order, whatever comes beside it."""

import json
import sqlite3
from dataclasses import replace
from datetime import timedelta

import pytest

from earshot.conversing import Conversing
from earshot.errors import (
    ConversationTooLongError,
    MessageConflictError,
    OptedOutError,
    SurveyClosedError,
    UnknownSessionError,
    UnknownSurveyError,
    WrongSecretError,
    WrongTapError,
)
from earshot.opening import Address, Opening
from earshot.privacy import erase_person, suppression_of
from earshot.turns import Reply
from storage.database import Database
from storage.errors import DatabaseUnavailableError, StorageError
from storage.unit_of_work import UnitOfWork
from tests.earshot.conftest import FakeClock, Office, furnish, texts


def test_a_conversation_is_stored_with_what_its_answers_mean(office: Office) -> None:
    person, opened = office.opens()
    person.says("2")
    person.says("slow")
    person.says("I waited 40 minutes and was then cut off")

    answers = office.answers(person.session)
    assert texts(opened)[-1] == "Acme made it easy for me to handle my issue."
    effort = answers["effort", "answer"]
    assert (effort.number, effort.low, effort.high, effort.type) == (2.0, 1.0, 7.0, "ces")
    assert (effort.raw, effort.language, effort.layout) == ("2", "en", "row-ltr")
    assert answers["obstacle", "answer"].raw == "slow"
    assert answers["obstacle", "probe"].raw == "I waited 40 minutes and was then cut off"
    assert answers["obstacle", "probe"].layout == "typed"


def test_the_same_message_again_gets_the_same_answer_and_changes_nothing(office: Office) -> None:
    person, _ = office.opens()
    first = person.says("2", key="once")
    person.says("slow")
    again = person.says("2", key="once")

    assert again == first
    assert office.row(person.session).turn == 3
    assert office.answers(person.session)["effort", "answer"].corrected == 0


def test_the_same_id_for_another_message_is_refused(office: Office) -> None:
    person, _ = office.opens()
    person.says("2", key="once")

    assert isinstance(person.says("7", key="once"), MessageConflictError)
    assert office.answers(person.session)["effort", "answer"].number == 2.0


def test_the_same_message_twice_in_one_group_counts_once(office: Office) -> None:
    person, _ = office.opens()
    said = person.said("2", key="once")
    first, second = office.conversing.take([said, said])

    assert isinstance(first, Reply)
    assert first == second
    assert office.row(person.session).turn == 2


def test_fast_messages_of_one_session_are_read_in_order(office: Office) -> None:
    person, _ = office.opens()
    group = [person.said("6"), person.said("Maria was quick and kind")]
    first, second = office.conversing.take(group)

    assert texts(first) == ["What worked well?"]
    assert texts(second) == ["Thank you for your time."]
    assert office.answers(person.session)["praise", "answer"].raw == "Maria was quick and kind"
    assert office.row(person.session).state == "completed"


def test_a_group_serves_many_sessions(office: Office) -> None:
    people = [office.opens()[0] for _ in range(20)]
    outcomes = office.conversing.take(
        [person.said(str(n % 7 + 1)) for n, person in enumerate(people)]
    )

    numbers = [office.answers(person.session)["effort", "answer"].number for person in people]
    assert all(isinstance(outcome, Reply) for outcome in outcomes)
    assert numbers == [float(n % 7 + 1) for n in range(20)]


def test_strangers_and_wrong_secrets_are_refused(office: Office) -> None:
    person, _ = office.opens()
    (unknown,) = office.conversing.take([replace(person.said("2"), session="nobody")])
    (wrong,) = office.conversing.take([replace(person.said("2"), secret_digest=b"guess")])

    assert isinstance(unknown, UnknownSessionError)
    assert isinstance(wrong, WrongSecretError)
    assert office.answers(person.session) == {}


def test_a_refusal_leaves_the_rest_of_its_group_alone(office: Office) -> None:
    person, _ = office.opens()
    group = [replace(person.said("2"), session="nobody"), person.said("2"), Opening("none", b"s")]
    refused, reply, unknown = office.conversing.take(group)

    assert isinstance(refused, UnknownSessionError)
    assert isinstance(reply, Reply)
    assert isinstance(unknown, UnknownSurveyError)
    assert office.answers(person.session)["effort", "answer"].number == 2.0


def test_a_turn_that_cannot_be_stored_fails_alone(office: Office) -> None:
    """Half a character gets past no database; the door removes it, and this is behind the door."""
    good, _ = office.opens()
    bad, _ = office.opens()
    good_reply, bad_reply = office.conversing.take([good.said("6"), bad.said("6 \ud800")])

    assert isinstance(good_reply, Reply)
    assert isinstance(bad_reply, StorageError)
    assert office.answers(good.session)["effort", "answer"].number == 6.0
    assert office.answers(bad.session) == {}


def test_a_tap_answers_and_a_later_tap_corrects(office: Office) -> None:
    person, opened = office.opens()
    asked = json.loads(opened.prompts[-1])["id"]
    person.taps(asked, 6)
    corrected = person.taps(asked, 2)

    assert texts(corrected) == ["Your answer is now 2.", "What made it hard?"]
    answer = office.answers(person.session)["effort", "answer"]
    assert (answer.number, answer.corrected) == (2.0, 1)


@pytest.mark.parametrize(
    ("prompt", "value"), [("99", 3), ("2", 8), ("2", "3"), ("2", [3]), ("1", 1)]
)
def test_a_tap_on_nothing_is_refused(office: Office, prompt: str, value: object) -> None:
    person, _ = office.opens()

    assert isinstance(person.taps(prompt, value), WrongTapError)
    assert office.row(person.session).turn == 1


def test_an_address_left_for_contact_is_kept_apart_and_masked(office: Office) -> None:
    person, _ = office.opens()
    for words in ("1", "I was sent from one desk to the next", "maria@example.com"):
        person.says(words)

    row = office.row(person.session)
    with office.database.read() as uow:
        address = uow.respondents.by_address("email", "maria@example.com", channel=person.session)
        inbox = uow.inbox.of_session(person.session)
        outbox = uow.outbox.of_session(person.session)
    assert address is not None
    assert (address.purpose, address.respondent_id) == ("follow-up", row.respondent_id)
    everywhere = [row.data, *(one.text or "" for one in inbox), *(one.prompt for one in outbox)]
    assert not any("maria" in text for text in everywhere)
    assert office.answers(person.session)["contact", "answer"].raw == "m…@e….com"


def test_an_address_that_was_not_read_as_one_is_masked_in_the_words_that_are_kept(
    office: Office,
) -> None:
    person, _ = office.opens()
    for words in ("1", "I was sent from desk to desk", "bob@a.example or 070-123 45 67"):
        person.says(words)
    with office.database.read() as uow:
        kept = uow.inbox.of_session(person.session)[-1].text

    assert kept == "b…@a….example or 070…67"


def test_somebody_elses_address_joins_no_session_to_them(office: Office) -> None:
    with office.database.begin() as uow:
        victim = uow.respondents.ensure(
            "email", "maria@example.com", new_id="victim", now=office.clock.now()
        )
    person, _ = office.opens()
    for words in ("1", "I was sent from desk to desk", "maria@example.com"):
        person.says(words)

    assert victim.respondent_id == "victim"
    assert office.row(person.session).respondent_id != "victim"


def test_an_alert_is_stored_with_the_turn_and_not_for_a_trial(office: Office) -> None:
    for trial in (False, True):
        person, _ = office.opens(test=trial)
        for words in ("1", "I was sent from one desk to the next", "maria@example.com"):
            person.says(words)

    with office.database.read() as uow:
        alerts = uow.alerts.open()
    assert [(alert.kind, alert.recipient, alert.key) for alert in alerts] == [
        ("alert", "support", "contact")
    ]


def test_a_known_person_has_one_open_session(office: Office) -> None:
    first, _ = office.opens(person="p1")
    first.says("6")
    again, opened = office.opens(person="p1")

    assert again.session == first.session
    assert texts(opened) == ["What worked well?"]
    assert isinstance(first.says("hello"), WrongSecretError)
    assert isinstance(again.says("quick"), Reply)


def test_another_survey_makes_way_and_keeps_what_was_answered(office: Office) -> None:
    first, _ = office.opens(person="p1")
    first.says("6")
    with office.database.begin() as uow:
        current = uow.surveys.current("help")
        assert current is not None
        other = current.source.replace("survey: help", "survey: other")
        uow.surveys.publish("other", source=other, digest="d", now=office.clock.now())
    second, _ = office.opens("other", person="p1")

    assert office.row(first.session).state == "expired"
    assert office.answers(first.session)["effort", "answer"].number == 6.0
    assert office.row(second.session).state == "waiting"


def test_a_stop_ends_everything_and_is_not_undone(office: Office) -> None:
    person, _ = office.opens(person="p1")
    stopped = person.says("stop")
    (refused,) = office.conversing.take([Opening("help", b"s", person="p1")])

    assert isinstance(stopped, Reply)
    assert stopped.state == "stopped"
    assert isinstance(refused, OptedOutError)
    assert texts(person.says("hello")) == ["All right. We will not ask you again."]


def test_a_stop_ends_the_persons_other_sessions_too(office: Office) -> None:
    first, _ = office.opens(person="p1")
    row = office.row(first.session)
    with office.database.begin() as uow:
        other = replace(row, id="elsewhere", address_id=None)
        uow.sessions.add_all([other])
    first.says("stop")

    assert office.row("elsewhere").state == "stopped"


def test_an_opted_out_person_is_not_asked_anonymously_either(office: Office) -> None:
    person, _ = office.opens(person="p1")
    person.says("stop")
    (refused,) = office.conversing.take([Opening("quiet", b"s", person="p1")])

    assert isinstance(refused, OptedOutError)


def test_a_word_for_it_brings_a_person_back(office: Office) -> None:
    person, _ = office.opens(person="p1")
    person.says("stop")
    person.says("start")
    (opened,) = office.conversing.take([Opening("help", b"s", person="p1")])

    assert not isinstance(opened, Exception)


def test_an_unknown_visitors_stop_ends_only_this_session(office: Office) -> None:
    person, _ = office.opens()
    reply = person.says("stop")
    other, _ = office.opens()

    assert texts(reply) == ["This conversation has ended. Nothing more will be asked."]
    assert office.row(other.session).state == "waiting"


def test_a_closed_survey_takes_no_new_session_and_lets_the_open_ones_end(office: Office) -> None:
    person, _ = office.opens()
    with office.database.begin() as uow:
        uow.surveys.set_state("help", "closed")
    (refused,) = office.conversing.take([Opening("help", b"s")])

    assert isinstance(refused, SurveyClosedError)
    assert isinstance(person.says("6"), Reply)


def test_a_language_that_is_asked_for_is_remembered(office: Office) -> None:
    person, _ = office.opens(person="p1")
    person.says("svenska")
    person.says("6")
    person.says("bra")
    (opened,) = office.conversing.take([Opening("help", b"s", None, ("en",), person="p1")])

    assert texts(opened)[-1] == "Acme gjorde det enkelt för mig att få hjälp med mitt ärende."


def test_only_declared_properties_are_kept(office: Office) -> None:
    person, opened = office.opens(properties={"brand": "Globex", "secret": "x"})

    assert texts(opened)[-1] == "Globex made it easy for me to handle my issue."
    assert json.loads(office.row(person.session).properties) == {"brand": "Globex"}


def test_a_locked_database_is_everybodys_and_nothing_is_half_stored(
    sqlite_url: str, clock: FakeClock
) -> None:
    database = Database.open(sqlite_url, patience=timedelta(milliseconds=50))
    office = furnish(database, clock)
    person, _ = office.opens()
    group = [person.said("6"), person.said("quick")]
    blocking = sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)
    blocking.execute("BEGIN IMMEDIATE")
    with pytest.raises(DatabaseUnavailableError):
        office.conversing.take(group)
    blocking.execute("ROLLBACK")
    blocking.close()
    before = office.answers(person.session)
    after = office.conversing.take(group)
    database.close()

    assert before == {}
    assert all(isinstance(one, Reply) for one in after)


def test_somebody_who_was_erased_is_not_asked_again(office: Office) -> None:
    key = b"k" * 32

    def erased(uow: UnitOfWork, at: Address) -> bool:
        return bool(uow.privacy.suppressed([suppression_of(at.kind, at.value, key=key)]))

    office.opens(person="p1")
    means = replace(office.means, erased=erased)
    erase_person(
        office.database,
        "p1",
        with_answers=False,
        key=key,
        now=office.clock.now(),
        new_id=office.means.new_id,
    )
    again, other = Conversing(means).take(
        [Opening("help", b"s", person="p1"), Opening("help", b"s", person="p2")]
    )

    assert isinstance(again, OptedOutError)
    assert not isinstance(other, Exception)


def test_a_conversation_has_an_end_but_a_stop_is_always_heard(office: Office) -> None:
    person, _ = office.opens(person="p1")
    row = office.row(person.session)
    session = {**json.loads(row.data), "turn": 500}
    with office.database.begin() as uow:
        long = replace(row, turn=500, data=json.dumps(session))
        uow.sessions.save_all([(long, row.turn)], today=row.day)
    refused, stopped = person.says("hm"), person.says("stop")

    assert isinstance(refused, ConversationTooLongError)
    assert isinstance(stopped, Reply)
    assert stopped.state == "stopped"
