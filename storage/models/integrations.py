"""What other programs tell us, what we tell them, and the keys with which they come."""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from storage.models.base import UtcDateTime, metadata, numbered, one_of

_DUE = text("state = 'due'")

events = Table(
    "events",
    metadata,
    numbered(),
    Column("source", Text, nullable=False),
    # The sender's own id of it: the same event again changes nothing.
    Column("key", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("respondent_id", Text),
    Column("properties", Text, nullable=False),
    Column("happened_at", UtcDateTime, nullable=False),
    Column("received_at", UtcDateTime, nullable=False),
    # What it led to: the names of rules, or why none was followed, JSON.
    Column("outcome", Text, nullable=False),
    UniqueConstraint("source", "key"),
    Index("ix_events_respondent_id", "respondent_id"),
    Index("ix_events_received_at", "received_at"),
)

touchpoint_rules = Table(
    "touchpoint_rules",
    metadata,
    Column("name", Text, primary_key=True),
    # The event's name, condition, delay, survey and channels, JSON.
    Column("rule", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
)

hooks = Table(
    "hooks",
    metadata,
    Column("name", Text, primary_key=True),
    # Which program calls, how it proves that it does, and what its fields mean, JSON.
    Column("hook", Text, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
)

api_keys = Table(
    "api_keys",
    metadata,
    Column("id", Text, primary_key=True),
    Column("digest", LargeBinary, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    # Words of `earshot.api_keys.SCOPES`, JSON.
    Column("scopes", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("used_at", UtcDateTime),
    Column("revoked_at", UtcDateTime),
)

idempotency_keys = Table(
    "idempotency_keys",
    metadata,
    Column("api_key_id", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("digest", LargeBinary, nullable=False),
    Column("status", Integer, nullable=False),
    Column("answer", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Index("ix_idempotency_keys_created_at", "created_at"),
)

webhooks = Table(
    "webhooks",
    metadata,
    Column("id", Text, primary_key=True),
    Column("url", Text, nullable=False),
    Column("secret", Text, nullable=False),
    # The names of events that are told, JSON; an empty list is all.
    Column("events", Text, nullable=False),
    # Whether it hears what respondents wrote in their own words.
    Column("verbatims", Boolean, nullable=False),
    Column("state", Text, nullable=False),
    # Why it is disabled.
    Column("reason", Text),
    Column("created_at", UtcDateTime, nullable=False),
    # Since when every attempt has failed.
    Column("failing_since", UtcDateTime),
    # Until then one process alone tells it, so that what it hears stays in order.
    Column("leased_until", UtcDateTime),
    one_of("state", "active", "disabled"),
)

notifications = Table(
    "notifications",
    metadata,
    numbered(),
    Column("webhook_id", Text, ForeignKey("webhooks.id"), nullable=False),
    # The same for every attempt, so that the receiver can tell a repeat.
    Column("key", Text, nullable=False),
    Column("event", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    Column("due_at", UtcDateTime, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    # When it was told, or given up.
    Column("settled_at", UtcDateTime),
    Column("error", Text),
    # Whose session it tells of: erased with it.
    Column("session_id", Text, index=True),
    # Whom it tells of, where no session does: erased with them.
    Column("respondent_id", Text, index=True),
    Index(
        "ix_notifications_due",
        "webhook_id",
        "due_at",
        "id",
        sqlite_where=_DUE,
        postgresql_where=_DUE,
    ),
    Index("ix_notifications_webhook_id", "webhook_id", "id"),
    # Those that were told or given up long ago are found by it.
    Index("ix_notifications_settled_at", "settled_at"),
    one_of("state", "due", "told", "failed"),
)

releases = Table(
    "releases",
    metadata,
    Column("survey", Text, primary_key=True),
    # A campaign's round, or the week of a survey that anybody may answer.
    Column("wave", Text, primary_key=True),
    Column("week", Date, nullable=False),
    Column("closed_at", UtcDateTime, nullable=False),
    # Every figure that may ever be told of the wave, JSON; written once.
    Column("figures", Text, nullable=False),
)
