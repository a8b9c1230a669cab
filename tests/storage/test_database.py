"""A database is opened, kept to one process, and honest about trouble."""

import sqlite3
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from storage import engines
from storage.database import Database
from storage.errors import (
    ConflictError,
    DatabaseBusyError,
    DatabaseUnavailableError,
    StorageError,
)
from tests.engines import DURABLE
from tests.storage.making import NOW, answer, inbound, prompt, publish, session


@pytest.fixture
def impatient(sqlite_url):
    opened = Database.open(sqlite_url, patience=timedelta(milliseconds=20))
    yield opened
    opened.close()


@pytest.mark.parametrize(
    "url", ["mysql://u:hidden@h/d", "sqlite://", "sqlite:///:memory:", "nonsense"]
)
def test_an_address_that_is_neither_database_is_refused_without_its_password(url):
    with pytest.raises(StorageError) as caught:
        Database.open(url)

    assert "hidden" not in str(caught.value)


def test_a_new_file_and_what_lies_beside_it_are_readable_by_the_owner_alone(tmp_path):
    database = Database.open(f"sqlite:///{tmp_path / 'new' / 'earshot.db'}")
    database.claim()
    database.migrate()

    modes = {path.name: path.stat().st_mode & 0o777 for path in (tmp_path / "new").iterdir()}
    assert set(modes.values()) == {0o600}
    assert {"earshot.db", "earshot.db-wal", "earshot.db.lock"} <= set(modes)
    database.close()


def test_a_place_that_cannot_be_written_makes_the_database_unavailable(tmp_path):
    (tmp_path / "file").write_text("no folder")

    with pytest.raises(DatabaseUnavailableError):
        Database.open(f"sqlite:///{tmp_path / 'file' / 'earshot.db'}")


def test_a_file_that_is_no_database_is_unavailable(tmp_path):
    (tmp_path / "notes.txt").write_text("these are notes" * 100)
    database = Database.open(f"sqlite:///{tmp_path / 'notes.txt'}")

    with pytest.raises(DatabaseUnavailableError):
        database.migrate()
    database.close()


def test_sqlite_is_set_up_to_lose_nothing_and_to_forget_what_is_erased(sqlite_url, monkeypatch):
    monkeypatch.setattr(engines, "_PRAGMAS", DURABLE)
    database = Database.open(sqlite_url)
    with database.begin() as uow:
        connection = uow.sessions._connection
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        }
    database.close()

    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
    }


def test_a_second_process_on_the_same_file_is_told_so_until_the_first_ends(sqlite_url):
    first, second = Database.open(sqlite_url), Database.open(sqlite_url)
    first.claim()
    first.claim()

    with pytest.raises(DatabaseBusyError, match="Another Earshot"):
        second.claim()
    first.close()
    second.claim()
    second.close()


def test_a_claim_ends_with_its_process_however_it_ends(sqlite_url):
    program = (
        "import os, sys; from storage.database import Database;"
        " database = Database.open(sys.argv[1]); database.claim();"
        " print('claimed', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", program, sqlite_url]
    database = Database.open(sqlite_url)
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]
    ) as other:
        assert other.stdout.readline() == b"claimed\n"
        with pytest.raises(DatabaseBusyError):
            database.claim()
        other.kill()

    database.claim()
    database.close()


def test_postgresql_may_be_claimed_by_many(postgres):
    first, second = (Database.open(postgres.url("template_migrated")) for _ in range(2))
    first.claim()
    second.claim()

    assert first.checkpoint()
    assert first.compact()
    assert (first.dialect, second.dialect) == ("postgresql", "postgresql")
    first.close()
    second.close()


def test_a_checkpoint_empties_the_log_unless_somebody_still_reads_it(impatient, tmp_path):
    publish(impatient)
    with impatient.read() as uow:
        uow.surveys.all()
        publish(impatient, "csat")
        assert not impatient.checkpoint()

    assert impatient.checkpoint()
    assert (tmp_path / "earshot.db-wal").stat().st_size == 0


def test_an_error_in_the_block_stores_nothing_and_is_passed_on(database):
    def fail() -> None:
        with database.begin() as uow:
            uow.surveys.publish("nps", source="", digest="", now=NOW)
            raise LookupError("of the caller")

    with pytest.raises(LookupError, match="of the caller"):
        fail()
    with database.read() as uow:
        assert uow.surveys.all() == []


def test_reading_writes_nothing(database):
    with pytest.raises(StorageError), database.read() as uow:
        uow.surveys.publish("nps", source="", digest="", now=NOW)

    with database.begin() as uow:
        assert uow.surveys.all() == []


def test_a_read_sees_one_moment_while_others_write(database):
    with database.read() as reading:
        assert reading.surveys.all() == []
        publish(database)
        assert reading.surveys.all() == []

    with database.read() as reading:
        assert len(reading.surveys.all()) == 1


def test_a_locked_file_is_everybodys_trouble_and_passes(impatient, sqlite_url):
    other = sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(DatabaseUnavailableError):
        publish(impatient)

    other.execute("ROLLBACK")
    other.close()
    assert publish(impatient) == 1


def test_threads_queue_for_the_one_writer_and_give_up(impatient):
    with impatient.begin(), pytest.raises(DatabaseUnavailableError):
        publish(impatient)

    assert publish(impatient) == 1


def fill(database: Database, *, spare: int) -> None:
    """Leave SQLite `spare` pages until its disk is full."""
    with database.begin() as uow:
        connection = uow.sessions._connection
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + spare}")


def long_turn(database: Database, number: int) -> None:
    with database.begin() as uow:
        uow.outbox.add_all([prompt(turn=number)])
        uow.answers.record_all([answer(key=f"q{number}")], today=NOW.date())
        uow.inbox.add_all([inbound(key=f"m{number}", text="words " * 1000)])


def test_a_full_disk_is_everybodys_trouble_and_stores_no_half(sqlite_url):
    database = Database.open(sqlite_url)
    revision = publish(database)
    with database.begin() as uow:
        uow.sessions.add_all([session(revision_id=revision)])
    fill(database, spare=6)

    acknowledged = []

    def turns() -> None:
        for number in range(100):
            long_turn(database, number)
            acknowledged.append(number)

    with pytest.raises(DatabaseUnavailableError):
        turns()
    stored = len(acknowledged)
    with database.read() as uow:
        kept = [len(part.of_session("s1")) for part in (uow.inbox, uow.outbox, uow.answers)]
    assert kept == [stored] * 3
    fill(database, spare=1000)
    long_turn(database, stored)
    database.close()


def test_a_full_disk_that_a_loop_overlooks_is_not_answered_with_ok(sqlite_url):
    database = Database.open(sqlite_url)
    publish(database)
    fill(database, spare=1)

    def overlook() -> None:
        with database.begin() as uow:
            for number in range(10):
                try:
                    uow.inbox.add_all([inbound(key=f"m{number}", text="words " * 2000)])
                except OperationalError:
                    continue

    with pytest.raises(DatabaseUnavailableError):
        overlook()
    database.close()


def test_a_lost_server_is_everybodys_trouble_and_the_next_turn_connects_again(postgres):
    with postgres.fresh() as url:
        database = Database.open(url)
        revision = publish(database)

        def turn_while_the_server_is_lost() -> None:
            with database.begin() as uow:
                uow.sessions.add_all([session("half", revision_id=revision)])
                postgres.disconnect(url)
                uow.sessions.add_all([session("other", revision_id=revision)])

        with pytest.raises(DatabaseUnavailableError):
            turn_while_the_server_is_lost()
        with database.read() as uow:
            assert uow.sessions.find(["half", "other"]) == {}

        postgres.disconnect(url)
        with pytest.raises(DatabaseUnavailableError):
            publish(database, "csat")
        publish(database, "csat")
        database.close()


def test_a_server_that_is_not_there_is_unavailable(tmp_path):
    database = Database.open(f"postgres://nobody@/none?host={tmp_path}")

    with pytest.raises(DatabaseUnavailableError):
        database.current_revision()
    database.close()


def test_postgresql_refuses_a_null_character_as_one_turns_mistake(postgres):
    with postgres.fresh() as url:
        database = Database.open(url)
        with pytest.raises(StorageError) as caught, database.begin() as uow:
            uow.inbox.add_all([inbound(text="secret\x00words")])
        database.close()

    assert not isinstance(caught.value, DatabaseUnavailableError | ConflictError)
    assert "secret" not in str(caught.value)


def test_of_two_that_wait_for_each_other_one_is_told_of_a_conflict(postgres):
    with postgres.fresh() as url:
        one, other = Database.open(url), Database.open(url)
        revision = publish(one)
        with one.begin() as uow:
            uow.sessions.add_all([session(id_, revision_id=revision) for id_ in ("a", "b")])
        locked = threading.Barrier(2)

        def lock(database: Database, *ids: str) -> str:
            try:
                with database.begin() as uow:
                    uow.sessions.lock(ids[:1])
                    locked.wait(10)
                    uow.sessions.lock(ids[1:])
            except ConflictError:
                return "conflict"
            return "done"

        with ThreadPoolExecutor(2) as pool:
            both = [pool.submit(lock, one, "a", "b"), pool.submit(lock, other, "b", "a")]
            assert sorted(done.result() for done in both) == ["conflict", "done"]
        one.close()
        other.close()


def test_what_could_not_be_put_in_an_order_is_a_conflict(postgres):
    with postgres.fresh() as url:
        one, other = Database.open(url), Database.open(url)
        publish(one)

        def change(database: Database) -> None:
            with database.begin() as uow:
                connection = uow.surveys._connection
                connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
                connection.exec_driver_sql("SELECT 1")
                if database is one:
                    change(other)
                connection.exec_driver_sql("UPDATE revisions SET digest = 'x'")

        with pytest.raises(ConflictError, match="SerializationFailure"):
            change(one)
        one.close()
        other.close()


def test_a_conflict_names_no_address(database):
    publish(database)
    with database.begin() as uow:
        uow.inbox.add_all([inbound("private session")])
    with pytest.raises(ConflictError) as caught, database.begin() as uow:
        uow.inbox.add_all([inbound("private session")])

    assert "private" not in str(caught.value)
    assert caught.value.__suppress_context__


def test_sqlite_overwrites_what_it_deletes(sqlite_url: str) -> None:
    database = Database.open(sqlite_url)
    with database.begin() as uow:
        pragma = uow.surveys._connection.exec_driver_sql("PRAGMA secure_delete").scalar()
    database.close()

    assert pragma == 1
