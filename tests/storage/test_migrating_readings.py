"""Readings that stood before a classifier's could be stored go through the change unharmed."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.pool import NullPool

from storage import schema
from tests.postgres import PostgresServer
from tests.storage.making import NOW

READING = "INSERT INTO {} (answer_id, kind, number, value, method, source) VALUES "
HEARD = READING + "({}, 'intent', 1, 'complaint', 'rasa', 'classifier')"


@pytest.fixture(params=["sqlite", "postgres"])
def connection(request: pytest.FixtureRequest, tmp_path) -> Iterator[Connection]:
    """A database of the revision before, with a reading of an answer and of an anonymous one."""
    if request.param == "sqlite":
        yield from _at(f"sqlite:///{tmp_path / 'old.db'}", "1793709015123456")
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    with server.fresh(migrated=False) as url:
        yield from _at(url.replace("postgresql:", "postgresql+psycopg:"), f"'{NOW}'")


def _at(url: str, time: str) -> Iterator[Connection]:
    with create_engine(url, poolclass=NullPool).begin() as connection:
        schema.upgrade(connection, "0003")
        connection.execute(
            text(
                "INSERT INTO answers (id, session_id, survey, revision_id, kind, key, part, type,"
                " low_is_good, layout, language, channel_kind, raw, confidence, test, day,"
                " answered_at, corrected) VALUES (7, 's1', 'nps', 1, 'relationship', 'why',"
                " 'answer', 'text', false, 'typed', 'en', 'webchat', 'slow', 1, false,"
                f" '2026-11-03', {time}, 0)"
            )
        )
        for table, id_ in (("readings", "7"), ("anonymous_readings", "'a'")):
            values = f"({id_}, 'tone', 1, 'negative', 'lexicon 1', 'rules')"
            connection.execute(text(READING.format(table) + values))
        yield connection


def readings(connection: Connection, table: str) -> list[tuple[str, str]]:
    found = connection.execute(text(f"SELECT kind, source FROM {table} ORDER BY kind"))
    return [tuple(row) for row in found]


@pytest.mark.parametrize(("table", "id_"), [("readings", "7"), ("anonymous_readings", "'a'")])
def test_they_stay_and_those_of_a_classifier_come_and_go(
    connection: Connection, table: str, id_: str
) -> None:
    schema.upgrade(connection)
    connection.execute(text(HEARD.format(table, id_)))
    after = readings(connection, table)
    schema.downgrade(connection, "0003")

    assert after == [("intent", "classifier"), ("tone", "rules")]
    assert readings(connection, table) == [("tone", "rules")]


def test_they_still_go_with_their_answer_and_name_none_that_is_not(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        connection.execute(text("COMMIT"))
        connection.execute(text("PRAGMA foreign_keys = ON"))
    schema.upgrade(connection)
    connection.execute(text("DELETE FROM answers"))

    assert readings(connection, "readings") == []
    with pytest.raises(IntegrityError):
        connection.execute(text(HEARD.format("readings", "8")))


def test_sqlite_still_keeps_them_in_the_order_of_their_keys(tmp_path) -> None:
    with create_engine(f"sqlite:///{tmp_path / 'new.db'}", poolclass=NullPool).begin() as new:
        schema.upgrade(new)
        stored = new.execute(text("SELECT sql FROM sqlite_master WHERE name LIKE '%readings'"))
        tables = stored.scalars().all()

    assert len(tables) == 2
    assert all(sql.rstrip().endswith("WITHOUT ROWID") for sql in tables)
