"""The migrations make exactly the tables that the models describe."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, inspect
from sqlalchemy.pool import NullPool

from storage import schema
from storage.database import Database
from storage.models import metadata
from storage.rows import AlertRow
from tests.postgres import PostgresServer
from tests.storage.making import NOW, prompt

HEAD = ScriptDirectory(str(Path(schema.__file__).parent / "migrations")).get_current_head()


@pytest.fixture(params=["sqlite", "postgres"])
def empty_url(request: pytest.FixtureRequest, tmp_path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.db'}"
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    with server.fresh(migrated=False) as url:
        yield url


def engine_for(url: str) -> Engine:
    return create_engine(url.replace("postgresql:", "postgresql+psycopg:"), poolclass=NullPool)


def tables(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names())


def test_an_empty_database_has_no_revision_and_a_migrated_one_has(empty_url):
    database = Database.open(empty_url)

    assert database.current_revision() is None
    database.migrate()
    assert database.current_revision() == HEAD
    database.migrate()
    assert database.current_revision() == HEAD

    database.close()


def test_migrated_from_nothing_the_tables_are_those_of_the_models(empty_url):
    with engine_for(empty_url).begin() as connection:
        schema.upgrade(connection)
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})

        assert compare_metadata(context, metadata) == []
        assert tables(connection) == {*metadata.tables, "alembic_version"}


def test_down_and_up_again_leaves_nothing_and_then_everything(empty_url):
    with engine_for(empty_url).begin() as connection:
        schema.upgrade(connection)
        schema.downgrade(connection, "base")
        assert tables(connection) == {"alembic_version"}

        schema.upgrade(connection)
        assert tables(connection) == {*metadata.tables, "alembic_version"}


def test_words_that_no_column_knows_are_refused_as_the_models_say(empty_url):
    with engine_for(empty_url).begin() as connection:
        schema.upgrade(connection)
        inspector = inspect(connection)

        for table in metadata.tables.values():
            modelled = {c.name for c in table.constraints if str(c.name).startswith("ck_")}
            assert {c["name"] for c in inspector.get_check_constraints(table.name)} == modelled


def test_a_database_of_the_first_revision_keeps_its_rows(empty_url):
    time = 1_793_709_015_123_456 if empty_url.startswith("sqlite") else f"'{NOW}'"
    with engine_for(empty_url).begin() as connection:
        schema.upgrade(connection, "0001")
        for statement in (
            f"INSERT INTO surveys (name, state, created_at) VALUES ('nps', 'open', {time})",
            "INSERT INTO revisions (survey, number, digest, source, published_at)"
            f" VALUES ('nps', 1, 'd', 'steps', {time})",
            f"INSERT INTO respondents (id, created_at) VALUES ('r1', {time})",
            "INSERT INTO addresses (respondent_id, kind, channel, value, created_at)"
            f" VALUES ('r1', 'person', '', '42', {time})",
            "INSERT INTO sessions (id, survey, revision_id, respondent_id, address_id,"
            " channel_kind, language, test, anonymous, kind, state, turn, pending, data,"
            " properties, day, started_at, last_at) VALUES ('s1', 'nps', 1, 'r1', 1, 'webchat',"
            " 'en', false, false, 'relationship', 'waiting', 1, 0, '{}', '{}', '2026-11-03',"
            f" {time}, {time})",
            "INSERT INTO outbox (session_id, turn, position, key, kind, prompt, created_at, state)"
            f" VALUES ('s1', 1, 0, 'score', 'nps', '\"How likely?\"', {time}, 'held')",
            "INSERT INTO alerts (session_id, survey, kind, key, recipient, created_at, state)"
            f" VALUES ('s1', 'nps', 'alert', 'score', 'support-team', {time}, 'open')",
        ):
            connection.exec_driver_sql(statement)

    database = Database.open(empty_url)
    database.migrate()
    with database.begin() as uow:
        assert database.current_revision() == HEAD
        (said,) = uow.outbox.of_session("s1")
        assert said == prompt("s1", 1, prompt='"How likely?"', id=said.id)
        (address,) = uow.respondents.addresses("r1")
        assert (address.value, address.unreachable) == ("42", None)
        assert uow.sessions.latest_at(address.id, NOW).id == "s1"
        assert [replace(row, id=None) for row in uow.alerts.due(NOW, limit=5)] == [
            AlertRow("s1", "nps", "alert", "score", "support-team", NOW)
        ]
        assert uow.outbox.due(NOW, kinds=["person"], limit=5) == []
    database.close()
