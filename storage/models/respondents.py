"""Respondents, where they are reached, and the digests of those who asked to be forgotten."""

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from storage.models.base import UtcDateTime, metadata, numbered, one_of

_OF_ACCOUNT = text("account IS NOT NULL")

respondents = Table(
    "respondents",
    metadata,
    Column("id", Text, primary_key=True),
    Column("language", Text),
    Column("timezone", Text),
    Column("created_at", UtcDateTime, nullable=False),
    Column("opted_out_at", UtcDateTime),
    Column("opt_out_reason", Text),
    Column("name", Text),
    # ISO 3166, such as SE: it tells the weekend.
    Column("territory", Text),
    Column("account", Text),
    Column("persona", Text),
    Column("touch", Text),
    Column("properties", Text, nullable=False, server_default=text("'{}'")),
    Column("consent_at", UtcDateTime),
    Column("updated_at", UtcDateTime),
    Index(
        "ix_respondents_account", "account", sqlite_where=_OF_ACCOUNT, postgresql_where=_OF_ACCOUNT
    ),
)

addresses = Table(
    "addresses",
    metadata,
    numbered(),
    Column("respondent_id", Text, ForeignKey("respondents.id"), nullable=False, index=True),
    Column("kind", Text, nullable=False),
    # Which connected account: the same number means two people on two Slack workspaces.
    Column("channel", Text, nullable=False),
    Column("value", Text, nullable=False, index=True),
    Column("purpose", Text),
    Column("consent_at", UtcDateTime),
    Column("created_at", UtcDateTime, nullable=False),
    Column("place", Text),
    Column("unreachable", Text),
    Column("hushed_until", UtcDateTime),
    # Asked not to be asked here; `respondents.opted_out_at` is for everywhere.
    Column("opted_out_at", UtcDateTime),
    UniqueConstraint("kind", "channel", "value"),
    one_of("kind", "person", "email", "phone", "slack", "telegram", "sms", "webchat"),
)

suppressions = Table(
    "suppressions",
    metadata,
    Column("digest", LargeBinary, primary_key=True),
    Column("reason", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
)
