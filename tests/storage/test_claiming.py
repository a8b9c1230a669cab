"""Several processes over one PostgreSQL share the work and never do it twice."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

from storage.database import Database
from storage.errors import ConflictError
from tests.storage.making import NOW, TODAY, inbound, publish, session


@pytest.fixture
def two(postgres):
    """Two programs over the same PostgreSQL, with thirty sessions that wait and are due."""
    with postgres.fresh() as url:
        programs = Database.open(url), Database.open(url)
        revision = publish(programs[0])
        with programs[0].begin() as uow:
            uow.sessions.add_all(
                [
                    session(f"s{number:02}", revision_id=revision, due_at=NOW, due_kind="idle")
                    for number in range(30)
                ]
            )
        yield programs
        for program in programs:
            program.close()


def test_due_sessions_that_one_has_taken_are_left_out_by_the_other(two):
    with two[0].begin() as first, two[1].begin() as second:
        taken = [row.id for row in first.sessions.due(NOW, limit=20)]
        others = [row.id for row in second.sessions.due(NOW, limit=20)]

    assert (len(taken), len(others)) == (20, 10)
    assert not set(taken) & set(others)


def test_an_accepted_message_is_finished_by_one_and_later_ones_wait_behind_it(two):
    with two[0].begin() as uow:
        uow.inbox.add_all([inbound("s01", f"m{number}", state="accepted") for number in range(3)])

    with two[0].begin() as first, two[1].begin() as second:
        (row,) = first.inbox.accepted(limit=10)
        assert row.key == "m0"
        assert second.inbox.accepted(limit=10) == []
        first.inbox.finish_all([replace(row, state="done")])

    with two[1].begin() as second:
        assert [row.key for row in second.inbox.accepted(limit=10)] == ["m1"]


def test_many_workers_finish_every_message_once_and_in_order(two):
    with two[0].begin() as uow:
        uow.inbox.add_all(
            [
                inbound(f"s{number % 5:02}", f"m{number:02}", state="accepted")
                for number in range(40)
            ]
        )

    def work(program: Database) -> list[tuple[str, str]]:
        finished = []
        while True:
            with program.begin() as uow:
                rows = uow.inbox.accepted(limit=3)
                uow.inbox.finish_all([replace(row, state="done") for row in rows])
            finished += [(row.session_id, row.key) for row in rows]
            with program.read() as uow:
                if not any(
                    row.state == "accepted"
                    for number in range(5)
                    for row in uow.inbox.of_session(f"s{number:02}")
                ):
                    return finished

    with ThreadPoolExecutor(4) as pool:
        parts = list(pool.map(work, [*two, *two]))

    assert Counter(Counter(row for part in parts for row in part).values()) == {1: 40}
    assert all(
        [key for id_, key in part if id_ == "s01"]
        == sorted(key for id_, key in part if id_ == "s01")
        for part in parts
    )


def test_groups_that_share_sessions_in_any_order_never_lock_each_other(two):
    ids = [f"s{number:02}" for number in range(30)]

    def turns(program: Database, order: list[str]) -> None:
        for _ in range(15):
            with program.begin() as uow:
                rows = uow.sessions.lock(order)
                moved = [
                    (replace(rows[id_], turn=rows[id_].turn + 1), rows[id_].turn) for id_ in order
                ]
                uow.sessions.save_all(moved, today=TODAY)

    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(turns, two[0], ids), pool.submit(turns, two[1], ids[::-1])]:
            done.result()

    with two[0].read() as uow:
        assert {row.turn for row in uow.sessions.find(ids).values()} == {30}


def test_of_two_that_read_without_a_lock_only_the_first_saves(two):
    with two[0].read() as uow:
        row = uow.sessions.find(["s01"])["s01"]
    with two[1].begin() as uow:
        uow.sessions.save_all([(replace(row, turn=1), 0)], today=TODAY)

    with pytest.raises(ConflictError), two[0].begin() as uow:
        uow.sessions.save_all([(replace(row, turn=1, language="sv"), 0)], today=TODAY)


def test_the_same_message_at_two_programs_counts_once(two):
    def receive(program: Database) -> str:
        try:
            with program.begin() as uow:
                uow.inbox.add_all([inbound("s01", "same")])
        except ConflictError:
            return "known"
        return "new"

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(receive, two)) == ["known", "new"]


def test_a_lock_that_is_never_given_up_makes_the_database_unavailable(postgres):
    with postgres.fresh() as url:
        holder = Database.open(url)
        impatient = Database.open(url, patience=timedelta(milliseconds=50))
        revision = publish(holder)
        with holder.begin() as uow:
            uow.sessions.add_all([session(revision_id=revision)])

        with holder.begin() as uow:
            uow.sessions.lock(["s1"])
            with pytest.raises(Exception, match="cannot be used"), impatient.begin() as other:
                other.sessions.lock(["s1"])
        holder.close()
        impatient.close()
