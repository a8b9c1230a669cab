"""What a platform delivers again is known; what a person edits is found."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from storage.errors import ConflictError
from storage.rows import ArrivalRow
from tests.storage.making import NOW, publish, session


def arrival(key: str = "u1", **changes: Any) -> ArrivalRow:
    row = ArrivalRow(
        kind="telegram",
        account="",
        key=key,
        received_at=NOW,
        address_id=7,
        session_id="s1",
        question="score",
        message="m1",
    )
    return replace(row, **changes)


def test_only_what_arrived_on_the_same_account_is_known(database):
    rows = [arrival("u1"), arrival("u1", kind="slack", account="T1"), arrival("u2")]
    with database.begin() as uow:
        uow.arrivals.add_all(rows)
        uow.arrivals.add_all([])

    asked = [
        ("telegram", "", "u1"),
        ("slack", "T1", "u1"),
        ("slack", "T1", "u2"),
        ("slack", "T2", "u1"),
        ("telegram", "", "u3"),
    ]
    with database.read() as uow:
        assert uow.arrivals.known(asked) == set(asked[:2])
        assert uow.arrivals.known([]) == set()


def test_a_delivery_that_comes_again_refuses_the_whole_group(database):
    with database.begin() as uow:
        uow.arrivals.add_all([arrival("u1")])

    with pytest.raises(ConflictError), database.begin() as uow:
        uow.arrivals.add_all([arrival("u2"), arrival("u1")])

    with database.read() as uow:
        assert uow.arrivals.known([("telegram", "", "u2")]) == set()


def test_an_edited_message_is_found_as_it_was_last_heard(database):
    edited = arrival("u2", question="why", text="outside")
    with database.begin() as uow:
        uow.arrivals.add_all([arrival("u1"), edited, arrival("u3", address_id=8)])
        uow.arrivals.add_all([arrival("u4", message=None)])

    with database.read() as uow:
        found = uow.arrivals.of_message(7, "m1")
        assert replace(found, id=None) == edited
        assert uow.arrivals.of_message(7, "m2") is None
        assert uow.arrivals.of_message(9, "m1") is None


def test_the_session_to_correct_is_the_open_one_or_the_last_that_ended(database):
    revision = publish(database)
    day = timedelta(days=1)

    def at(id_: str, **changes: Any):
        return session(id_, revision_id=revision, address_id=7, state="completed", **changes)

    with database.begin() as uow:
        uow.sessions.add_all(
            [
                at("old", ended_at=NOW - 2 * day),
                at("last", ended_at=NOW),
                at("before", ended_at=NOW - day / 2),
                replace(at("elsewhere", ended_at=NOW), address_id=8),
            ]
        )

    with database.begin() as uow:
        assert uow.sessions.latest_at(7, NOW - day).id == "last"
        assert uow.sessions.latest_at(7, NOW + day) is None
        uow.sessions.add_all([replace(at("open"), state="waiting")])
        assert uow.sessions.latest_at(7, NOW - day).id == "open"
        assert uow.sessions.latest_at(9, NOW - day) is None
