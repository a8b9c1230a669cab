"""What an event leads to: kept once, followed by the rules, never a second time."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from itertools import count
from threading import Barrier
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from earshot.opening import Address
from earshot.people.profiles import Profile
from earshot.triggers.events import BadEventError, Event, receive
from storage.errors import ConflictError
from storage.unit_of_work import UnitOfWork
from tests.earshot.conftest import NOON, on_sqlite
from tests.earshot.triggers.conftest import Desk, moment


def test_a_closed_support_case_plans_a_question_after_the_delay(desk: Desk) -> None:
    outcome = desk.told()

    (planned,) = desk.invitations()
    assert outcome.followed == ("after-support",)
    assert outcome.new
    assert planned["state"] == "waiting"
    assert planned["survey"] == "after-support"
    assert planned["respondent_id"] == outcome.respondent
    assert (planned["event_id"], planned["rule"]) == (outcome.event_id, "after-support")
    assert moment(planned["due_at"]) == NOON + timedelta(minutes=10)
    assert moment(planned["expires_at"]) == NOON + timedelta(days=3, minutes=10)
    assert json.loads(planned["channels"]) == ["telegram", "sms", "email"]


@on_sqlite
def test_the_session_learns_what_the_script_declares_and_nothing_else(desk: Desk) -> None:
    outcome = desk.told()

    (planned,) = desk.invitations()
    assert json.loads(planned["properties"]) == {"agent": "Maria", "case": "4711", "minutes": "40"}
    assert desk.properties(outcome.event_id)["minutes"] == "40"
    assert desk.properties(outcome.event_id)["priority"] == "high"


@on_sqlite
def test_the_delay_runs_from_when_it_was_closed_and_not_from_when_it_was_told(desk: Desk) -> None:
    closed = NOON - timedelta(hours=2)
    properties = {"priority": "high", "minutes": "5", "closed_at": closed.isoformat()}

    desk.told(properties=properties)

    assert moment(desk.invitations()[0]["due_at"]) == closed + timedelta(minutes=10)


@on_sqlite
def test_a_time_to_come_counts_as_now(desk: Desk) -> None:
    desk.told(happened_at=NOON.replace(year=9999))

    assert moment(desk.invitations()[0]["due_at"]) == NOON + timedelta(minutes=10)


def test_the_same_event_again_changes_nothing_and_has_the_first_outcome(desk: Desk) -> None:
    event = desk.event()
    first = receive(desk.means, event)
    again = receive(desk.means, replace(event, name="other", profile=None, properties={}))

    assert not again.new
    assert replace(again, new=True) == first
    assert len(desk.invitations()) == 1
    assert len(desk.kept()) == 1


def test_equal_keys_of_two_sources_are_two_events(desk: Desk) -> None:
    assert desk.told(source="a", key="1").new
    assert desk.told(source="b", key="1").new


def test_two_workers_with_the_same_event_at_once_keep_it_once(desk: Desk) -> None:
    event, start = desk.event(), Barrier(4)

    def tell(_: int) -> tuple[bool, int]:
        start.wait()
        outcome = receive(desk.means, event)
        return outcome.new, outcome.event_id

    with ThreadPoolExecutor(4) as pool:
        outcomes = list(pool.map(tell, range(4)))

    assert sorted(new for new, _ in outcomes) == [False, False, False, True]
    assert len({id_ for _, id_ in outcomes}) == 1
    assert len(desk.invitations()) == 1


@on_sqlite
def test_who_was_overtaken_by_another_tries_again(desk: Desk) -> None:
    tries = count(1)

    def overtaken(_uow: UnitOfWork, _address: Address) -> bool:
        if next(tries) == 1:
            raise ConflictError("Another transaction was first.")
        return False

    outcome = receive(replace(desk.means, erased=overtaken), desk.event())

    assert outcome.new
    assert len(desk.kept()) == 1


LEADING_TO_NOTHING: list[tuple[dict[str, Any], str]] = [
    ({"name": "order.delivered"}, "no_rule"),
    ({"profile": None}, "no_person"),
    ({"properties": {"priority": "low", "minutes": "9"}}, "condition"),
    ({"properties": {"priority": "high", "minutes": "1"}}, "condition"),
    ({"properties": {"priority": "high", "minutes": "ages"}}, "condition"),
    ({"properties": {}}, "condition"),
    (
        {
            "happened_at": NOON - timedelta(days=4),
            "properties": {"priority": "high", "minutes": "5"},
        },
        "too_late",
    ),
]


@on_sqlite
def test_an_event_that_triggers_nothing_is_kept_with_the_reason(desk: Desk) -> None:
    for changes, _ in LEADING_TO_NOTHING:
        desk.told(**changes)

    kept = [row.get("reason") or row["left"]["after-support"] for row in reversed(desk.kept())]
    assert kept == [reason for _, reason in LEADING_TO_NOTHING]
    assert desk.invitations() == []


@on_sqlite
def test_a_closed_survey_is_not_asked(desk: Desk) -> None:
    with desk.database.begin() as uow:
        uow.surveys.set_state("after-support", "closed")

    desk.rules("{rule: lost, on: support.closed, survey: nowhere}")

    assert desk.told().left == {"after-support": "closed", "lost": "no_survey"}


@on_sqlite
def test_of_two_rules_for_one_survey_the_first_that_matches_is_followed(desk: Desk) -> None:
    desk.rules("{rule: always, on: support.closed, survey: after-support}")
    desk.rules("{rule: too, on: support.closed, survey: help}")

    both = desk.told()
    second = desk.told(properties={"priority": "low"})

    assert both.followed == ("after-support", "too")
    assert both.left == {"always": "another_rule"}
    assert second.followed == ("always", "too")
    assert second.left == {"after-support": "condition"}


@on_sqlite
def test_an_anonymous_survey_gets_an_invitation_and_nothing_of_the_event(desk: Desk) -> None:
    source = """
survey: hush
title: Hush
kind: pulse
owner: people
goal: See what keeps people from good work
languages: [en]
audience: employee
anonymous: true
properties: [brand, ticket]
steps:
  - ask: mood
    type: scale
    scale: 1-5
    text: {en: "How was it at {brand}?"}
    ends: {en: [Bad, Good]}
"""
    desk.publishes(source)
    desk.rules("{rule: hush, on: shift.over, survey: hush}")

    desk.told("shift.over", properties={"brand": "one shop of many", "ticket": "4711"})

    (planned,) = desk.invitations()
    assert planned["properties"] == "{}"
    assert planned["groups"] is None


def test_a_case_that_is_open_again_is_not_asked_about(desk: Desk) -> None:
    desk.rules(RULE_WITH_UNLESS)
    desk.told(properties={"ticket": "1"})
    desk.told(properties={"ticket": "2"})

    outcome = desk.told(
        "support.reopened", happened_at=NOON + timedelta(minutes=1), properties={"ticket": "1"}
    )

    assert outcome.withdrawn == 1
    assert outcome.reason is None
    one, two = desk.invitations()
    assert (one["state"], one["due_at"], one["reason"]) == ("stopped", None, "withdrawn")
    assert two["state"] == "waiting"


def test_news_that_come_in_the_wrong_order_are_understood(desk: Desk) -> None:
    desk.rules(RULE_WITH_UNLESS)
    desk.told("support.reopened", properties={"ticket": "1"})

    before = desk.told(happened_at=NOON - timedelta(minutes=1), properties={"ticket": "1"})
    other = desk.told(happened_at=NOON - timedelta(minutes=1), properties={"ticket": "2"})
    desk.clock.passes(timedelta(minutes=9))
    after = desk.told(happened_at=NOON + timedelta(minutes=8), properties={"ticket": "1"})

    assert before.left == {"after-support": "withdrawn"}
    assert other.followed == ("after-support",)
    assert after.followed == ("after-support",)


@on_sqlite
def test_late_news_of_an_earlier_opening_take_nothing_back(desk: Desk) -> None:
    desk.rules(RULE_WITH_UNLESS)
    desk.told(properties={"ticket": "1"})

    late = desk.told(
        "support.reopened", happened_at=NOON - timedelta(hours=1), properties={"ticket": "1"}
    )

    assert late.withdrawn == 0
    assert desk.invitations()[0]["state"] == "waiting"


def test_a_case_closed_and_opened_at_once_is_not_asked_about(desk: Desk) -> None:
    desk.rules(RULE_WITH_UNLESS)
    desk.told("something.else")
    later = NOON + timedelta(minutes=1)
    desk.clock.at = later
    told = [desk.event(), desk.event("support.reopened", happened_at=later)]
    start = Barrier(2)

    def tell(event: Event) -> None:
        start.wait()
        receive(desk.means, event)

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(tell, told))

    assert [row for row in desk.invitations() if row["state"] == "waiting"] == []


@on_sqlite
def test_when_a_case_was_closed_counts_and_not_when_that_was_told(desk: Desk) -> None:
    desk.rules(RULE_WITH_UNLESS)
    closed = {"ticket": "1", "closed_at": (NOON - timedelta(minutes=5)).isoformat()}
    desk.told(properties=closed)

    again = {"happened_at": NOON - timedelta(minutes=2), "properties": closed}
    outcome = desk.told("support.reopened", **again)

    assert outcome.withdrawn == 1


def test_what_was_asked_already_is_not_taken_back(desk: Desk) -> None:
    desk.rules(RULE_WITH_UNLESS)
    desk.told(properties={"ticket": "1"})
    with desk.database.begin() as uow:
        uow.events._connection.exec_driver_sql("UPDATE invitations SET state = 'asked'")

    outcome = desk.told("support.reopened", properties={"ticket": "1"})

    assert outcome.withdrawn == 0
    assert desk.invitations()[0]["state"] == "asked"


RULE_WITH_UNLESS = (
    "{rule: after-support, on: support.closed, survey: after-support, after: 10 minutes, "
    "unless: [support.reopened]}"
)


REFUSED: list[dict[str, Any]] = [
    {"key": ""},
    {"key": "k" * 301},
    {"name": ""},
    {"name": "n" * 101},
    {"source": "s\x00"},
    {"properties": {"a": "b\ud800"}},
    {"properties": {"a": "b" * 1_001}},
    {"properties": {str(n): "" for n in range(51)}},
    {"happened_at": NOON.replace(tzinfo=None)},
]


@on_sqlite
def test_what_no_event_is_is_refused_and_nothing_kept(desk: Desk) -> None:
    for changes in REFUSED:
        with pytest.raises(BadEventError):
            desk.told(**changes)

    assert desk.kept() == []


@on_sqlite
@given(
    told=st.lists(
        st.tuples(
            st.sampled_from(["support.closed", "support.reopened"]),
            st.integers(0, 30),
            st.sampled_from(["1", "2"]),
        ),
        max_size=8,
    ),
    data=st.data(),
)
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_in_whatever_order_and_however_often_they_come_the_same_waits(
    desk: Desk, told: list[tuple[str, int, str]], data: st.DataObject
) -> None:
    """The cases that wait are those closed after they were last opened again."""
    desk.rules(RULE_WITH_UNLESS)
    desk.clock.at = NOON + timedelta(minutes=31)
    # Everything of an example is about a person of its own.
    who = Profile((Address("person", f"p{next(desk.keys)}"),))
    events = [
        desk.event(
            name,
            profile=who,
            happened_at=NOON + timedelta(minutes=minute),
            properties={"ticket": ticket},
        )
        for name, minute, ticket in told
    ]
    order = data.draw(st.permutations(events + events[:3]))

    outcomes = [receive(desk.means, event) for event in order]

    opened = {
        ticket: max((m for n, m, t in told if n == "support.reopened" and t == ticket), default=-1)
        for ticket in ("1", "2")
    }
    expected = sum(n == "support.closed" and m > opened[t] for n, m, t in told)
    people = {outcome.respondent for outcome in outcomes}
    waiting = [
        row
        for row in desk.invitations()
        if row["respondent_id"] in people and row["state"] == "waiting"
    ]
    assert len(waiting) == expected
