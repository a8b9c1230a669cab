"""What platforms delivered, who was invited, and which workspaces installed our app."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from storage.models.base import UtcDateTime, metadata, numbered

_ADDRESSED = text("address_id IS NOT NULL")
_IN_SESSION = text("session_id IS NOT NULL")
_KNOWN = text("respondent_id IS NOT NULL")

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

invitations = Table(
    "invitations",
    metadata,
    numbered(),
    Column("token_digest", LargeBinary, nullable=False, unique=True),
    Column("survey", Text, nullable=False),
    Column("respondent_id", Text, ForeignKey("respondents.id")),
    Column("properties", Text, nullable=False),
    Column("language", Text),
    Column("test", Boolean, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("used_at", UtcDateTime),
    Column("address_id", BigInteger),
    Index(
        "ix_invitations_respondent_id",
        "respondent_id",
        sqlite_where=_KNOWN,
        postgresql_where=_KNOWN,
    ),
    Index(
        "ix_invitations_address_id",
        "address_id",
        sqlite_where=_ADDRESSED,
        postgresql_where=_ADDRESSED,
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
