"""Databases for tests: both kinds, migrated, fresh for every test."""

import gc
import shutil
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import settings

from dialogs.loading import load
from earshot import authoring, catalogue
from storage import engines
from storage.database import Database
from tests.engines import HURRIED, quick_engine
from tests.postgres import PostgresServer, running

# How long an example takes is no behaviour, and depends on what else the machine does.
settings.register_profile("earshot", deadline=None)
settings.load_profile("earshot")


def pytest_collection_finish() -> None:
    """Thousands of cases stay until the end: no garbage collection is to look through them."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def nothing_twice() -> Iterator[None]:
    """What is the same for every test is done once; programs that tests start are as they are."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(authoring, "accepted", lru_cache(256)(authoring.accepted))
        patch.setattr(catalogue, "load", lru_cache(256)(load))
        patch.setattr(engines, "create_engine", quick_engine)
        patch.setattr(engines, "_PRAGMAS", HURRIED)
        yield


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """A real PostgreSQL, started when the first test asks for it."""
    with running() as server:
        yield server


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the tables and nothing in them."""
    file = tmp_path_factory.mktemp("sqlite") / "migrated.db"
    database = Database.open(f"sqlite:///{file}")
    database.migrate()
    database.close()
    return file


@pytest.fixture
def sqlite_url(migrated_file: Path, tmp_path: Path) -> str:
    """The address of a fresh, migrated SQLite file."""
    file = tmp_path / "earshot.db"
    shutil.copy(migrated_file, file)
    return f"sqlite:///{file}"


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of an empty, migrated database of each kind."""
    if request.param == "sqlite":
        yield request.getfixturevalue("sqlite_url")
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    with server.lent() as url:
        yield url


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """An open database of each kind."""
    opened = Database.open(database_url)
    yield opened
    opened.close()
