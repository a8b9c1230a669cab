"""Those who sign in to Earshot, where they are signed in, and what they did."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, LargeBinary, Table, Text

from storage.models.base import UtcDateTime, metadata, numbered, one_of

accounts = Table(
    "accounts",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("shown", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("data", Text, nullable=False),
    Column("surveys", Text),
    Column("teams", Text),
    Column("email", Text, unique=True),
    Column("language", Text, nullable=False),
    Column("dark", Boolean),
    Column("password", Text, nullable=False),
    Column("one_time", Boolean, nullable=False),
    # "first" for the owner that the first start makes: two processes cannot both make one.
    Column("origin", Text, unique=True),
    Column("created_at", UtcDateTime, nullable=False),
    Column("disabled_at", UtcDateTime),
    one_of("role", "owner", "admin", "editor", "analyst", "agent"),
)

sign_ins = Table(
    "sign_ins",
    metadata,
    Column("digest", LargeBinary, primary_key=True),
    Column("account_id", Text, ForeignKey("accounts.id", ondelete="CASCADE"), nullable=False),
    Column("began_at", UtcDateTime, nullable=False),
    Column("seen_at", UtcDateTime, nullable=False),
    Index("ix_sign_ins_account_id", "account_id"),
)

audit_entries = Table(
    "audit_entries",
    metadata,
    numbered(),
    Column("at", UtcDateTime, nullable=False),
    # The name as it was then: an entry outlives what it speaks of.
    Column("account", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Index("ix_audit_entries_account_id", "account", "id"),
)
