"""What platforms delivered, and which workspaces installed our app."""

from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from storage.models.base import UtcDateTime, metadata, numbered

_ADDRESSED = text("address_id IS NOT NULL")
_IN_SESSION = text("session_id IS NOT NULL")

arrivals = Table(
    "arrivals",
    metadata,
    numbered(),
    Column("kind", Text, nullable=False),
    Column("account", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("address_id", BigInteger),
    Column("session_id", Text),
    Column("question", Text),
    Column("message", Text),
    Column("text", Text),
    Column("received_at", UtcDateTime, nullable=False),
    UniqueConstraint("kind", "account", "key"),
    Index(
        "ix_arrivals_address_id_message",
        "address_id",
        "message",
        sqlite_where=_ADDRESSED,
        postgresql_where=_ADDRESSED,
    ),
    Index(
        "ix_arrivals_session_id",
        "session_id",
        sqlite_where=_IN_SESSION,
        postgresql_where=_IN_SESSION,
    ),
)

installations = Table(
    "installations",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("account", Text, primary_key=True),
    Column("data", Text, nullable=False),
    Column("installed_at", UtcDateTime, nullable=False),
    Column("removed_at", UtcDateTime),
)
