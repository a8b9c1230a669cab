"""The database: opened once, then asked for a unit of work at a time."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any, Literal

from sqlalchemy import URL, Connection, Engine, make_url
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.exc import (
    ArgumentError,
    DatabaseError,
    DataError,
    DBAPIError,
    IntegrityError,
    InterfaceError,
    ProgrammingError,
)
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from storage import schema
from storage.claims import FileClaim
from storage.engines import postgres_engine, sqlite_engine
from storage.errors import ConflictError, DatabaseUnavailableError, StorageError
from storage.unit_of_work import UnitOfWork

PATIENCE = timedelta(seconds=5)
"""How long a transaction waits for another one's lock before the database is unavailable."""


_MET_ANOTHER = frozenset({"40001", "40P01"})
"""PostgreSQL undid one of two transactions, which may well succeed now: those that could not be
put in an order, or waited for each other."""


class Database:
    """SQLite in one file, or PostgreSQL; the same behaviour on both."""

    dialect: Literal["sqlite", "postgresql"]

    def __init__(self, *, writer: Engine, reader: Engine, file: Path | None) -> None:
        self._writer = writer
        self._reader = reader
        self._file = file
        self._claim: FileClaim | None = None
        self.dialect = "postgresql" if file is None else "sqlite"

    @classmethod
    def open(cls, url: str, *, echo: bool = False, patience: timedelta = PATIENCE) -> "Database":
        """The database at `url`. Connects when first used; `migrate` makes its tables.

        Raises:
            StorageError: `url` names neither a SQLite file nor a PostgreSQL database.
        """
        parsed = _parse(url)
        if parsed.get_backend_name() == "postgresql":
            engine = postgres_engine(parsed, patience=patience, echo=echo)
            # A report sees one moment, as it does on SQLite.
            reader = engine.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )
            return cls(writer=engine, reader=reader, file=None)
        file = Path(parsed.database or "")
        _make_private(file)
        return cls(
            writer=sqlite_engine(parsed, writing=True, patience=patience, echo=echo),
            reader=sqlite_engine(parsed, writing=False, patience=patience, echo=echo),
            file=file,
        )

    def close(self) -> None:
        """Close all connections and give up the claim on the file."""
        self._reader.dispose()
        self._writer.dispose()
        if self._claim:
            self._claim.release()
            self._claim = None

    def claim(self) -> None:
        """Keep other processes from working on the same SQLite file until `close`.

        Raises:
            DatabaseBusyError: another process has claimed it.
        """
        if self._file and not self._claim:
            self._claim = FileClaim(self._file)

    def migrate(self) -> None:
        """Bring the tables to the form that this program knows."""
        with _translated(), self._writer.begin() as connection:
            schema.upgrade(connection)

    def current_revision(self) -> str | None:
        """The form the tables have, or None when there are none."""
        with _translated(), self._reader.begin() as connection:
            return schema.current(connection)

    @contextmanager
    def begin(self) -> Iterator[UnitOfWork]:
        """A transaction that commits at the end of the block, all or nothing.

        Raises:
            ConflictError: somebody else was first.
            DatabaseUnavailableError: the database is lost, locked or full.
            StorageError: one of the rows cannot be stored.
        """
        with _translated(), self._writer.begin() as connection:
            yield UnitOfWork(connection)
            self._check_open(connection)

    @contextmanager
    def read(self) -> Iterator[UnitOfWork]:
        """A look at one moment of the database; nothing can be written. Keep it short.

        Raises:
            DatabaseUnavailableError: the database is lost.
        """
        with _translated(), self._reader.begin() as connection:
            yield UnitOfWork(connection)

    def checkpoint(self) -> bool:
        """Empty SQLite's write-ahead log, which remembers what was deleted; False if in use.

        PostgreSQL looks after its own.
        """
        if self.dialect == "postgresql":
            return True
        with self._outside_transactions() as cursor:
            return _emptied_log(cursor)

    def compact(self) -> bool:
        """Write the SQLite file anew, so that nothing deleted is left in it; False if in use.

        Needed after anonymous sessions were sealed or a person erased: SQLite overwrites what is
        deleted, but when it splits a page it leaves copies of rows in the unused part, out of its
        own reach. Everybody who writes waits meanwhile. PostgreSQL looks after its own.
        """
        if self.dialect == "postgresql":
            return True
        with self._outside_transactions() as cursor:
            # The copy holds only what stands, and may be larger than memory.
            cursor.execute("PRAGMA temp_store = FILE")
            cursor.execute("VACUUM")
            cursor.execute("PRAGMA temp_store = MEMORY")
            return _emptied_log(cursor)

    @contextmanager
    def _outside_transactions(self) -> Iterator[DBAPICursor]:
        with _translated():
            connection = self._writer.raw_connection()
            try:
                yield connection.cursor()
            finally:
                connection.close()

    def _check_open(self, connection: Connection) -> None:
        """Refuse to say "ok" when SQLite ended the transaction by itself, as on a full disk."""
        driver: Any = connection.connection.dbapi_connection
        if self.dialect == "sqlite" and not driver.in_transaction:
            raise DatabaseUnavailableError("SQLite ended the transaction. Is the disk full?")


def _parse(url: str) -> URL:
    try:
        parsed = make_url(url.replace("postgres://", "postgresql://", 1))
    except ArgumentError:
        raise StorageError("The database's address is not a URL.") from None
    match parsed.get_backend_name():
        case "postgresql":
            return parsed.set(drivername="postgresql+psycopg")
        case "sqlite" if parsed.database not in {None, "", ":memory:"}:
            return parsed.set(drivername="sqlite+pysqlite")
    raise StorageError(
        f"Data is kept in a SQLite file or in PostgreSQL; {parsed.drivername} is neither. Give"
        " sqlite:///FILE or postgresql://USER@HOST/NAME."
    )


def _make_private(file: Path) -> None:
    """Make `file` readable by its owner alone; SQLite's files beside it follow it."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    except OSError as error:
        raise DatabaseUnavailableError(f"{file} cannot be opened: {error.strerror}.") from error


def _emptied_log(cursor: DBAPICursor) -> bool:
    cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    busy, *_ = cursor.fetchone() or (1,)
    return not busy


@contextmanager
def _translated() -> Iterator[None]:
    """Turn the driver's errors into ours, without their texts: those quote what was stored."""
    try:
        yield
    except (UnicodeEncodeError, OverflowError) as error:
        raise StorageError(f"A row cannot be stored ({type(error).__name__}).") from None
    except DBAPIError as error:
        raise _storage_error(error) from None
    except (PoolTimeoutError, sqlite3.DatabaseError) as error:
        # sqlite3's own: setting up a connection met a lock, or a file that is no database.
        raise DatabaseUnavailableError(f"The database is in use ({error}).") from None


def _storage_error(error: DBAPIError) -> StorageError:
    cause = type(error.orig).__name__
    if _sqlstate(error) in _MET_ANOTHER:
        return ConflictError(f"Another transaction was first ({cause}).")
    match error:
        case IntegrityError() if _is_unique(error):
            return ConflictError(f"A row with the same key exists already ({cause}).")
        case IntegrityError() | DataError() | ProgrammingError():
            return StorageError(f"A row cannot be stored ({cause}).")
        case DatabaseError() | InterfaceError():
            return DatabaseUnavailableError(f"The database cannot be used ({cause}).")
        case _:
            return StorageError(f"The database refused a statement ({cause}).")


def _is_unique(error: IntegrityError) -> bool:
    """Whether a unique constraint refused; SQLite says so by name, PostgreSQL by class 23505."""
    name = getattr(error.orig, "sqlite_errorname", "")
    return (
        name in {"SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY"}
        or _sqlstate(error) == "23505"
    )


def _sqlstate(error: DBAPIError) -> str | None:
    """PostgreSQL's word for what went wrong; SQLite has none."""
    state: str | None = getattr(error.orig, "sqlstate", None)
    return state
