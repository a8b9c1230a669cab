"""Respondents, where they are reached, and the digests of those who asked to be forgotten."""

from sqlalchemy import Column, ForeignKey, LargeBinary, Table, Text, UniqueConstraint

from storage.models.base import UtcDateTime, metadata, numbered, one_of

respondents = Table(
    "respondents",
    metadata,
    Column("id", Text, primary_key=True),
    Column("language", Text),
    Column("timezone", Text),
    Column("created_at", UtcDateTime, nullable=False),
    Column("opted_out_at", UtcDateTime),
    Column("opt_out_reason", Text),
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
