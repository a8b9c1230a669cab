"""Several processes over one PostgreSQL share the work and never do it twice."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

from storage.database import Database
from storage.errors import ConflictError
from storage.rows import AlertRow
from tests.storage.making import NOW, TODAY, inbound, prompt, publish, session


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


@pytest.fixture
def addressed(two):
    """Five turns to send at each of six addresses."""
    with two[0].begin() as uow:
        at = [
            uow.respondents.ensure("sms", f"+4670174060{n}", new_id=f"r{n}", now=NOW).id
            for n in range(6)
        ]
        uow.outbox.add_all(
            [
                prompt(f"s{id_}", turn, state="due", address_id=id_, due_at=NOW)
                for turn in range(5)
                for id_ in at
            ]
        )
    return two


def test_a_turn_that_one_is_about_to_send_is_left_out_by_the_other(addressed):
    with addressed[0].begin() as first, addressed[1].begin() as second:
        ours = first.outbox.due(NOW, kinds=["sms"], limit=4)
        theirs = second.outbox.due(NOW, kinds=["sms"], limit=4)
        first.outbox.start([row.id for row in ours], leased_until=NOW)

    assert (len(ours), len(theirs)) == (4, 2)
    assert not {row.address_id for row in ours} & {row.address_id for row in theirs}
    with addressed[0].begin() as first, addressed[1].begin() as second:
        assert {row.id for row in first.outbox.lapsed(NOW, limit=9)} == {row.id for row in ours}
        assert second.outbox.lapsed(NOW, limit=9) == []


def test_many_workers_send_every_turn_once_and_each_address_in_order(addressed):
    sent: list[tuple[int, int]] = []

    def work(program: Database) -> None:
        while len(sent) < 30:
            with program.begin() as uow:
                rows = uow.outbox.due(NOW, kinds=["sms"], limit=2)
                uow.outbox.start([row.id for row in rows], leased_until=NOW + timedelta(hours=1))
            for row in rows:
                sent.append((row.address_id, row.turn))
                with program.begin() as uow:
                    assert uow.outbox.sent(row.id, receipt="SM1", place="here")

    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(work, program) for program in (*addressed, *addressed)]:
            done.result()

    assert len(set(sent)) == len(sent) == 30
    for address in {address for address, _ in sent}:
        assert [turn for at, turn in sent if at == address] == [0, 1, 2, 3, 4]


def test_a_stop_that_meets_a_worker_withdraws_only_what_is_not_begun(addressed):
    with ThreadPoolExecutor(1) as pool:
        with addressed[0].begin() as uow:
            rows = uow.outbox.due(NOW, kinds=["sms"], limit=10)
            uow.outbox.start([row.id for row in rows], leased_until=NOW)
            # It waits for the worker's row, and finds that it is begun.
            stop = pool.submit(_stop, addressed[1], rows[0].address_id)
        assert stop.result() == 4

    with addressed[0].begin() as uow:
        assert uow.outbox.sent(rows[0].id, receipt="SM1")


def _stop(program: Database, address_id: int) -> int:
    with program.begin() as uow:
        return uow.outbox.withdraw([address_id], error="stopped")


def test_two_that_speak_at_one_address_at_once_are_both_heard(addressed):
    with addressed[0].read() as uow:
        address_id = uow.respondents.by_address("sms", "+46701740600").id

    def speak(program: Database) -> None:
        with program.begin() as uow:
            uow.outbox.speak_outside(address_id, prompt='"hello"', kind="about", now=NOW)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(speak, [*addressed, *addressed]))

    with addressed[0].read() as uow:
        turns = [row.turn for row in uow.outbox.of_session(f"at-{address_id}")]
    assert turns == [1, 2, 3, 4]


def test_an_alert_that_one_is_about_to_tell_is_left_out_by_the_other(two):
    alerts = [AlertRow(None, "nps", "person", None, f"owner{n}", NOW) for n in range(3)]
    with two[0].begin() as uow:
        uow.alerts.add_all(alerts)

    with two[0].begin() as first, two[1].begin() as second:
        ours = {row.id for row in first.alerts.due(NOW, limit=2)}
        theirs = {row.id for row in second.alerts.due(NOW, limit=2)}

    assert (len(ours), len(theirs), ours & theirs) == (2, 1, set())
