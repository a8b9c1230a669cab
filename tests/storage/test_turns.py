"""A group of turns is read, decided and recorded together, all or nothing."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import StatementError

from storage.errors import ConflictError, DatabaseUnavailableError, StorageError
from storage.rows import AlertRow
from storage.statements import SLICE
from tests.storage.making import NOW, TODAY, YESTERDAY, answer, inbound, prompt, publish, session


@pytest.fixture
def revision(database):
    return publish(database)


@pytest.fixture
def started(database, revision):
    """Two sessions that wait."""
    rows = [session("s1", revision_id=revision), session("s2", revision_id=revision)]
    with database.begin() as uow:
        uow.sessions.add_all(rows)
    return rows


def dirty_days(database):
    with database.begin() as uow:
        rows = uow.sessions._connection.execute(text("SELECT survey, day FROM dirty_days"))
        return sorted((survey, str(day)) for survey, day in rows)


def test_a_session_comes_back_as_it_was_recorded(database, revision):
    full = session(
        revision_id=revision,
        ended_at=NOW + timedelta(microseconds=1),
        due_at=NOW + timedelta(hours=24),
        due_kind="idle",
        test=True,
        anonymous=True,
    )
    with database.begin() as uow:
        uow.sessions.add_all([full])

    with database.read() as uow:
        assert uow.sessions.find(["s1", "unknown"]) == {"s1": full}
        assert type(uow.sessions.find(["s1"])["s1"].test) is bool


def test_a_group_larger_than_one_statement_takes_is_locked_whole(database, revision):
    ids = [f"s{number:04}" for number in range(SLICE + 20)]
    with database.begin() as uow:
        uow.sessions.add_all([session(id_, revision_id=revision) for id_ in reversed(ids)])

    with database.begin() as uow:
        assert list(uow.sessions.lock([*ids, "unknown", ids[0]])) == ids
        assert uow.sessions.lock([]) == {}


def test_a_turn_is_recorded_and_read_back(database, started):
    moved = replace(started[0], state="completed", turn=1, ended_at=NOW, data='{"turn": 1}')
    said = inbound(turn=1, state_after="completed", reading='{"value": 9}')
    with database.begin() as uow:
        uow.sessions.lock(["s1"])
        uow.inbox.add_all([said])
        uow.sessions.save_all([(moved, 0)], today=TODAY)
        uow.answers.record_all([answer(), answer(part="probe", type="text")], today=TODAY)
        uow.outbox.add_all([prompt(turn=1, position=1), prompt(turn=1)])
        uow.alerts.add_all([AlertRow("s1", "nps", "alert", "score", "support-team", NOW)])

    with database.read() as uow:
        assert uow.sessions.find(["s1"])["s1"] == moved
        kept = uow.inbox.find([("s1", "m1"), ("s1", "m2"), ("s2", "m1")])
        assert list(kept) == [("s1", "m1")]
        assert replace(kept["s1", "m1"], id=None) == said
        assert [row.part for row in uow.answers.of_session("s1")] == ["answer", "probe"]
        assert replace(uow.answers.of_session("s1")[0], id=None) == answer()
        assert [row.recipient for row in uow.alerts.open()] == ["support-team"]


def test_the_prompts_of_turns_come_in_order_and_only_those_asked_for(database, started):
    with database.begin() as uow:
        uow.outbox.add_all(
            [
                prompt("s1", 1, 1),
                prompt("s1", 1, 0),
                prompt("s1", 2, 0),
                prompt("s2", 1, 0),
                prompt("s2", 2, 0),
            ]
        )

    with database.read() as uow:
        found = uow.outbox.of_turns([("s1", 1), ("s2", 2), ("s2", 3)])
        said = uow.outbox.of_session("s1")
        assert uow.outbox.of_turns([]) == {}

    assert {turn: [row.position for row in rows] for turn, rows in found.items()} == {
        ("s1", 1): [0, 1],
        ("s2", 2): [0],
    }
    assert [(row.turn, row.position) for row in said] == [(1, 0), (1, 1), (2, 0)]


def test_a_key_that_is_known_refuses_the_whole_group(database, started):
    with database.begin() as uow:
        uow.inbox.add_all([inbound("s1", "m1")])

    with pytest.raises(ConflictError), database.begin() as uow:
        uow.inbox.add_all([inbound("s2", "m1"), inbound("s1", "m1")])

    with database.read() as uow:
        assert uow.inbox.of_session("s2") == []
        assert uow.inbox.find([]) == {}


def test_a_session_that_moved_on_refuses_the_whole_group(database, started):
    first, second = started

    def turns():
        with database.begin() as uow:
            uow.outbox.add_all([prompt("s1")])
            moves = [(replace(first, turn=1), 0), (replace(second, turn=8), 7)]
            uow.sessions.save_all(moves, today=TODAY)

    with pytest.raises(ConflictError):
        turns()
    with database.read() as uow:
        assert {row.turn for row in uow.sessions.find(["s1", "s2"]).values()} == {0}
        assert uow.outbox.of_session("s1") == []


def test_one_address_has_one_open_session(database, revision):
    with database.begin() as uow:
        address = uow.respondents.ensure("sms", "+46701740605", new_id="r1", now=NOW).id
        first = session("s1", revision_id=revision, respondent_id="r1", address_id=address)
        uow.sessions.add_all([first])
        assert uow.sessions.waiting_at(address) == first
        assert uow.sessions.waiting_of("r1") == [first]

    with pytest.raises(ConflictError), database.begin() as uow:
        uow.sessions.add_all([replace(first, id="s2")])

    with database.begin() as uow:
        uow.sessions.save_all([(replace(first, state="completed"), 0)], today=TODAY)
        assert uow.sessions.waiting_at(address) is None
        assert uow.sessions.waiting_of("r1") == []
        uow.sessions.add_all([replace(first, id="s2")])


def test_a_session_is_joined_to_the_respondent_it_turned_out_to_be(database, started):
    with database.begin() as uow:
        address = uow.respondents.ensure("person", "42", new_id="r1", now=NOW).id
        uow.sessions.identify("s1", respondent_id="r1", address_id=address)

    with database.read() as uow:
        row = uow.sessions.find(["s1"])["s1"]
        assert (row.respondent_id, row.address_id) == ("r1", address)


def test_a_correction_replaces_the_answer_and_is_counted(database, started):
    later = NOW + timedelta(hours=1)
    with database.begin() as uow:
        uow.answers.record_all([answer()], today=TODAY)
    with database.begin() as uow:
        uow.answers.record_all(
            [
                answer(value="7", number=7, raw="seven"),
                answer(value="6", number=6, raw="sorry, I meant 6", answered_at=later),
            ],
            today=TODAY,
        )

    with database.read() as uow:
        (row,) = uow.answers.of_session("s1")
    assert (row.number, row.raw, row.answered_at, row.corrected) == (
        6,
        "sorry, I meant 6",
        later,
        2,
    )


def test_only_what_is_late_marks_its_day_to_be_folded_again(database, started):
    with database.begin() as uow:
        uow.answers.record_all([answer()], today=TODAY)
        uow.sessions.save_all([(replace(started[0], turn=1), 0)], today=TODAY)
        uow.answers.record_all([answer("s9", day=YESTERDAY, test=True)], today=TODAY)
    assert dirty_days(database) == []

    late = [answer("s2", key, day=YESTERDAY) for key in ("score", "why")]
    with database.begin() as uow:
        uow.answers.record_all(late, today=TODAY)
    with database.begin() as uow:
        uow.answers.record_all(late, today=TODAY)
    assert dirty_days(database) == [("nps", "2026-11-02")]


def test_a_session_that_ends_late_marks_the_day_it_began(database, revision):
    old = session(revision_id=revision, day=YESTERDAY)
    with database.begin() as uow:
        uow.sessions.add_all([old])
        uow.sessions.save_all([(replace(old, state="expired"), 0)], today=TODAY)

    assert dirty_days(database) == [("nps", "2026-11-02")]


def test_accepted_messages_are_finished_in_order_one_per_session(database, started):
    with database.begin() as uow:
        uow.inbox.add_all(
            [
                inbound("s1", "m1", state="accepted"),
                inbound("s1", "m2", state="accepted"),
                inbound("s2", "m1", state="accepted"),
                inbound("s2", "m0"),
            ]
        )

    with database.begin() as uow:
        taken = uow.inbox.accepted(limit=10)
        assert [(row.session_id, row.key) for row in taken] == [("s1", "m1"), ("s2", "m1")]
        again = replace(taken[0], attempts=1, error="ValueError")
        done = replace(taken[1], state="done", turn=1, state_after="waiting", reading="{}")
        uow.inbox.finish_all([again, done])

    with database.begin() as uow:
        (row,) = uow.inbox.accepted(limit=10)
        assert row == again
        uow.inbox.finish_all([replace(row, state="failed", attempts=2)])
        assert [row.key for row in uow.inbox.accepted(limit=10)] == ["m2"]


def test_a_failed_message_keeps_its_words_and_can_be_run_again(database, started):
    with database.begin() as uow:
        uow.inbox.add_all(
            [inbound(state="failed", attempts=2, error="KeyError"), inbound(key="m2")]
        )
        (failed,) = uow.inbox.failed(limit=10)
        assert failed.text == inbound().text
        assert uow.inbox.retry(failed.id)
        assert not uow.inbox.retry(failed.id)

    with database.begin() as uow:
        (row,) = uow.inbox.accepted(limit=10)
        assert (row.attempts, row.error) == (0, None)


def test_a_message_is_finished_once(database, started):
    with database.begin() as uow:
        uow.inbox.add_all([inbound(state="accepted")])
        (row,) = uow.inbox.accepted(limit=1)
        uow.inbox.finish_all([replace(row, state="done")])

    with pytest.raises(ConflictError), database.begin() as uow:
        uow.inbox.finish_all([replace(row, state="failed")])


def test_sessions_are_due_when_their_time_has_come_the_longest_due_first(database, revision):
    hours = {"never": None, "future": 2, "now": 1, "past": 0}
    due_at = {
        id_: None if hour is None else NOW + timedelta(hours=hour) for id_, hour in hours.items()
    }
    with database.begin() as uow:
        uow.sessions.add_all(
            [session(id_, revision_id=revision, due_at=at) for id_, at in due_at.items()]
        )

    with database.begin() as uow:
        due = uow.sessions.due(NOW + timedelta(hours=1), limit=10)
        assert [row.id for row in due] == ["past", "now"]
        assert [row.id for row in uow.sessions.due(NOW + timedelta(days=1), limit=1)] == ["past"]


@pytest.mark.parametrize(
    "bad",
    [
        inbound(text="lone \ud800"),
        inbound(digest=None),
        inbound(state="unheard of"),
        inbound(attempts=2**70),
    ],
    ids=["lone surrogate", "missing", "unknown word", "too large"],
)
def test_a_row_that_cannot_be_stored_is_not_the_databases_fault(database, started, bad):
    def turns():
        with database.begin() as uow:
            uow.outbox.add_all([prompt()])
            uow.inbox.add_all([inbound(key="good"), bad])

    with pytest.raises(StorageError) as caught:
        turns()
    assert not isinstance(caught.value, DatabaseUnavailableError | ConflictError)
    assert "Maria" not in str(caught.value)
    assert caught.value.__suppress_context__
    with database.read() as uow:
        assert uow.inbox.of_session("s1") == []
        assert uow.outbox.of_session("s1") == []


def test_a_time_without_a_zone_is_a_mistake_of_ours(database, started):
    with pytest.raises(TypeError), database.begin() as uow:
        uow.inbox.add_all([inbound(received_at=NOW.replace(tzinfo=None))])
    with pytest.raises(StatementError, match="TypeError"), database.begin() as uow:
        uow.sessions.due(NOW.replace(tzinfo=None), limit=1)
