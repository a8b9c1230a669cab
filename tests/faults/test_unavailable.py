"""A database that is full, locked or gone: nothing is half stored, and it goes on by itself."""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import Engine, PoolProxiedConnection
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from config.settings import Settings
from earshot.bootstrap import build
from earshot.web.app import create_app
from storage.database import Database
from tests.end_to_end.serving import serve
from tests.faults.clients import UNAVAILABLE, Crowd
from tests.faults.losses import losses
from tests.faults.servers import Server
from tests.postgres import PostgresServer, running

RESPONDENTS = 8
MANY = 1_000_000
NO_LIMIT = 4_294_967_294
"""SQLite's own largest number of pages."""

Trouble = Callable[[Database], AbstractContextManager[None]]


@contextmanager
def _full(database: Database) -> Iterator[None]:
    """The file may not grow."""
    _limit_pages(database, 1)
    yield
    _limit_pages(database, NO_LIMIT)


def _limit_pages(database: Database, pages: int) -> None:
    """SQLite never sets the limit below what is in use. It counts for the writing connection."""
    connection = _taken(database._writer)
    try:
        connection.cursor().execute(f"PRAGMA max_page_count = {pages}")
    finally:
        connection.close()


def _taken(writer: Engine) -> PoolProxiedConnection:
    """The one connection that writes, as soon as nobody else has it."""
    while True:
        with suppress(PoolTimeoutError):
            return writer.raw_connection()


@contextmanager
def _locked(database: Database) -> Iterator[None]:
    """Somebody else writes and does not come to an end."""
    assert database._file is not None
    other = sqlite3.connect(database._file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


@pytest.mark.parametrize("trouble", [_full, _locked])
def test_trouble_with_the_file_is_waited_out(
    trouble: Trouble, sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    impatient = partial(Database.open, patience=timedelta(milliseconds=50))
    monkeypatch.setattr(Database, "open", impatient)
    settings = Settings(
        database_url=sqlite_url,
        messages_per_minute=MANY,
        sessions_per_minute=MANY,
        requests_per_minute=MANY,
    )
    earshot = build(settings)
    earshot.prepare()

    async def suffer(crowd: Crowd) -> None:
        with trouble(earshot.database):
            await crowd.sees(UNAVAILABLE, 50)

    with serve(create_app(earshot)) as base:
        crowd = Crowd([int(base.rpartition(":")[2])], RESPONDENTS)
        lost = asyncio.run(_lived_through(suffer, crowd))
    earshot.database.close()

    assert [*crowd.refusals, *lost, *losses(sqlite_url, crowd.conversations)] == []
    assert crowd.retry_after == {"5"}
    assert set(crowd.statuses) == {200, 201, UNAVAILABLE}


def test_a_lost_postgresql_is_waited_out(serving: Callable[[str], Server]) -> None:
    with running() as postgres, postgres.fresh() as url:
        server = serving(url)
        server.start()
        crowd = Crowd([server.port], RESPONDENTS)
        lost = asyncio.run(_lived_through(partial(_without, postgres), crowd))
        server.stop()
        lost += losses(url, crowd.conversations)

    assert [*crowd.refusals, *lost] == []
    assert crowd.retry_after == {"5"}
    assert set(crowd.statuses) == {200, 201, UNAVAILABLE}


async def _without(postgres: PostgresServer, crowd: Crowd) -> None:
    """Stop the database server in the middle of the talk, and start it again."""
    await asyncio.to_thread(postgres._server.stop)
    await crowd.sees(UNAVAILABLE, 50)
    await asyncio.to_thread(postgres._server.start)


async def _lived_through(suffer: Callable[[Crowd], Awaitable[None]], crowd: Crowd) -> list[str]:
    """Talk, suffer, and talk on; gives what was answered otherwise when it was said again."""
    async with crowd:
        await crowd.sees(200, 50)
        await suffer(crowd)
        await crowd.sees(200, 50)
        await crowd.leave()
    return await crowd.repeat()
