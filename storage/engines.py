"""Engines for the two databases, set up so that both keep the same promises."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine, event

_PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    # Erased words are overwritten, not only unlinked.
    "secure_delete = ON",
    "temp_store = MEMORY",
)


def sqlite_engine(url: URL, *, writing: bool, patience: timedelta, echo: bool) -> Engine:
    """An engine for one file. The writing one has one connection, for which threads queue.

    A second writer would only poll for SQLite's lock. The reading one refuses to write.
    """
    engine = create_engine(
        url,
        echo=echo,
        # An error's text must not carry a respondent's words into the log.
        hide_parameters=True,
        poolclass=QueuePool,
        pool_size=1 if writing else 5,
        max_overflow=0 if writing else 10,
        pool_timeout=patience.total_seconds(),
        connect_args={"timeout": patience.total_seconds(), "check_same_thread": False},
    )
    pragmas = _PRAGMAS if writing else (*_PRAGMAS, "query_only = ON")
    event.listen(engine, "connect", _configure(pragmas))
    # A deferred BEGIN that comes to write meets "locked" at once, whatever the busy timeout.
    event.listen(engine, "begin", _begin("BEGIN IMMEDIATE" if writing else "BEGIN"))
    return engine


def postgres_engine(url: URL, *, patience: timedelta, echo: bool) -> Engine:
    """An engine whose times come back in UTC and whose statements give up after `patience`."""
    wait = int(patience.total_seconds() * 1000)
    return create_engine(
        url,
        echo=echo,
        hide_parameters=True,
        # Positional, as on SQLite, so that rows are bound by position on both.
        paramstyle="format",
        pool_timeout=patience.total_seconds(),
        connect_args={
            "options": f"-c timezone=UTC -c lock_timeout={wait}",
            "connect_timeout": max(2, int(patience.total_seconds())),
        },
    )


def _configure(pragmas: tuple[str, ...]) -> Callable[[Any, Any], None]:
    def configure(dbapi_connection: Any, record: Any) -> None:
        # We begin transactions ourselves: sqlite3 would do it late, and not for a SELECT.
        dbapi_connection.isolation_level = None
        for pragma in pragmas:
            dbapi_connection.execute(f"PRAGMA {pragma}")

    return configure


def _begin(statement: str) -> Callable[[Connection], None]:
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(statement)

    return begin
