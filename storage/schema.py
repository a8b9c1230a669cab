"""Bring a database's tables to a revision of the migrations that this package carries."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

_MIGRATIONS = Path(__file__).parent / "migrations"
_ONE_AT_A_TIME = text("SELECT pg_advisory_xact_lock(hashtext('earshot.migrate'))")


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Bring the tables up to `revision`, in the transaction of `connection`."""
    if connection.dialect.name == "postgresql":
        connection.execute(_ONE_AT_A_TIME)
    command.upgrade(_config(connection), revision)


def downgrade(connection: Connection, revision: str) -> None:
    """Take the tables down to `revision`; "base" leaves none."""
    command.downgrade(_config(connection), revision)


def current(connection: Connection) -> str | None:
    """The revision of the tables, or None when there are none."""
    return MigrationContext.configure(connection).get_current_revision()


def revisions() -> frozenset[str]:
    """Every revision that this package knows."""
    directory = ScriptDirectory.from_config(_located())
    return frozenset(script.revision for script in directory.walk_revisions())


def _config(connection: Connection) -> Config:
    config = _located()
    config.attributes["connection"] = connection
    return config


def _located() -> Config:
    config = Config()
    # The configuration takes a percent sign for the start of a substitution.
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    return config
