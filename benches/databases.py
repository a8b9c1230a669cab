"""Fresh databases that wait for the disk as a real installation does."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TypeAlias

from sqlalchemy import Connection, create_engine

from storage.database import Database
from tests.postgres import PostgresServer, running

_DURABLE = ("fsync", "synchronous_commit", "full_page_writes")


Fresh: TypeAlias = Callable[[], AbstractContextManager[str]]
"""Gives the address of a new migrated database for as long as a block lasts."""


@contextmanager
def both() -> Iterator[dict[str, Fresh]]:
    """Makers of both kinds by name."""
    with running() as server:
        _wait_for_the_disk(server)
        yield {"SQLite": sqlite, "PostgreSQL": server.fresh}


@contextmanager
def sqlite() -> Iterator[str]:
    """The address of a new SQLite file."""
    with tempfile.TemporaryDirectory(prefix="bench") as folder:
        url = f"sqlite:///{Path(folder) / 'earshot.db'}"
        database = Database.open(url)
        database.migrate()
        database.close()
        yield url


@contextmanager
def connected(url: str) -> Iterator[Connection]:
    """A connection of its own: what it fills is not what is measured."""
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def a_write() -> float:
    """Milliseconds that the disk takes to keep 4 kB for good: what a shared commit saves."""
    with tempfile.TemporaryFile(prefix="bench") as file:
        return median(_written(file.fileno()) for _ in range(100)) * 1000


def _written(descriptor: int) -> float:
    os.pwrite(descriptor, bytes(4096), 0)
    began = perf_counter()
    os.fdatasync(descriptor)
    return perf_counter() - began


def _wait_for_the_disk(server: PostgresServer) -> None:
    """Undo what makes the tests' server fast."""
    for setting in _DURABLE:
        server.execute(f"ALTER SYSTEM SET {setting} = on")
    server.execute("SELECT pg_reload_conf()")
