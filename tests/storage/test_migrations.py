"""The migrations make exactly the tables that the models describe."""

from collections.abc import Iterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, Engine, create_engine, inspect
from sqlalchemy.pool import NullPool

from storage import schema
from storage.database import Database
from storage.models import metadata
from tests.postgres import PostgresServer


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
    assert database.current_revision() == "0001"
    database.migrate()
    assert database.current_revision() == "0001"

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
