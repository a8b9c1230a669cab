"""Whom an event is about: one person, known by what it says, and forgotten with what it told."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier

import pytest

from earshot.opening import Address
from earshot.people.profiles import BadProfileError, Profile
from earshot.triggers.events import Event, receive
from tests.earshot.conftest import NOON, on_sqlite
from tests.earshot.triggers.conftest import ANNA, Desk


def test_events_about_one_new_person_at_once_make_one_person(desk: Desk) -> None:
    events, start = [desk.event() for _ in range(4)], Barrier(4)

    def tell(event: Event) -> str | None:
        start.wait()
        return receive(desk.means, event).respondent

    with ThreadPoolExecutor(4) as pool:
        people = set(pool.map(tell, events))

    assert len(people) == 1
    assert len(desk.invitations()) == 4


@on_sqlite
def test_a_rule_may_look_at_the_person_and_the_event_goes_before(desk: Desk) -> None:
    desk.rules(
        "{rule: swedes, on: order.delivered, survey: help, "
        "when: \"territory == 'SE' and our_plan == 'pro' and account == 'Event Ltd'\"}"
    )
    swede = replace(ANNA, territory="SE", account="Person Ltd", properties={"Our plan": "pro"})

    person = desk.told("order.delivered", profile=swede)
    event = desk.told("order.delivered", profile=swede, properties={"account": "Event Ltd"})

    assert person.followed == ()
    assert event.followed == ("swedes",)


def test_of_somebody_who_asked_to_be_forgotten_nothing_is_kept(desk: Desk) -> None:
    means = replace(desk.means, erased=lambda _uow, _address: True)

    outcome = receive(means, desk.event())

    assert outcome.reason == "erased"
    assert outcome.respondent is None
    assert desk.properties(outcome.event_id) == {}
    assert desk.invitations() == []
    with desk.database.read() as uow:
        assert uow.people.count() == 0


def test_of_an_event_whose_person_cannot_be_kept_nothing_is(desk: Desk) -> None:
    with pytest.raises(BadProfileError):
        desk.told(profile=Profile((Address("email", "no address"),)))

    assert desk.kept() == []


def test_what_was_told_of_two_who_turn_out_to_be_one_is_told_of_that_one(desk: Desk) -> None:
    email, phone = ANNA.addresses
    first = desk.told("a", profile=Profile((email,)))
    second = desk.told("b", profile=Profile((phone,)))

    both = desk.told("c", profile=ANNA)

    assert first.respondent != second.respondent
    assert both.respondent in {first.respondent, second.respondent}
    assert {row["whose"] for row in desk.kept()} == {both.respondent}


def test_with_a_person_goes_what_was_told_of_them(desk: Desk) -> None:
    outcome = desk.told()
    other = desk.told(profile=Profile((Address("person", "another"),)))
    assert outcome.respondent is not None

    with desk.database.begin() as uow:
        known = uow.privacy.export(outcome.respondent)
        ids = desk.means.new_id
        assert uow.privacy.erase(
            outcome.respondent, suppress=[], reason="asked", now=NOON, new_id=ids
        )

    assert known is not None
    assert [event["id"] for event in known["events"]] == [outcome.event_id]
    assert [row["whose"] for row in desk.kept()] == [other.respondent]
