"""Sessions, what arrived in them and what was said.

Inbox and outbox refer to sessions without a foreign key: every writer holds the session's row, and
the check would cost a look-up for each row of every turn.
"""

from sqlalchemy import (
    BigInteger,
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
    false,
    text,
)

from storage.models.base import UtcDateTime, metadata, numbered, one_of

_WAITING = text("state = 'waiting'")
_DUE = text("due_at IS NOT NULL")
_KNOWN = text("respondent_id IS NOT NULL")
_ACCEPTED = text("state = 'accepted'")
_ADDRESSED = text("address_id IS NOT NULL")
_OUTBOX_DUE = text("state = 'due'")
_OUTBOX_SENDING = text("state = 'sending'")
_OUTBOX_UNSENT = text("state = 'due' OR state = 'sending'")
_OUTBOX_FLEETING = text("fleeting")
_OUTBOX_FAILED = text("state = 'failed' OR delivered = 'failed'")

sessions = Table(
    "sessions",
    metadata,
    Column("id", Text, primary_key=True),
    Column("survey", Text, nullable=False),
    Column("revision_id", BigInteger, ForeignKey("revisions.id"), nullable=False),
    Column("respondent_id", Text, ForeignKey("respondents.id")),
    Column("address_id", BigInteger),
    Column("channel_kind", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("secret_digest", LargeBinary),
    Column("test", Boolean, nullable=False),
    Column("anonymous", Boolean, nullable=False),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("turn", Integer, nullable=False),
    Column("pending", Integer, nullable=False),
    Column("data", Text, nullable=False),
    Column("properties", Text, nullable=False),
    Column("day", Date, nullable=False),
    Column("started_at", UtcDateTime, nullable=False),
    Column("last_at", UtcDateTime, nullable=False),
    Column("ended_at", UtcDateTime),
    Column("due_at", UtcDateTime),
    Column("due_kind", Text),
    Index(
        "uq_sessions_waiting_address",
        "address_id",
        unique=True,
        sqlite_where=_WAITING,
        postgresql_where=_WAITING,
    ),
    Index("ix_sessions_due_at", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),
    Index(
        "ix_sessions_respondent_id", "respondent_id", sqlite_where=_KNOWN, postgresql_where=_KNOWN
    ),
    Index("ix_sessions_survey_day", "survey", "day"),
    Index(
        "ix_sessions_address_id",
        "address_id",
        sqlite_where=_ADDRESSED,
        postgresql_where=_ADDRESSED,
    ),
    one_of("state", "waiting", "completed", "stopped", "expired"),
    one_of("due_kind", "idle", "later", "expire"),
)

inbox = Table(
    "inbox",
    metadata,
    numbered(),
    Column("session_id", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("text", Text),
    Column("prompt_id", Text),
    Column("value", Text),
    Column("thread", Text),
    Column("received_at", UtcDateTime, nullable=False),
    Column("state", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("error", Text),
    Column("turn", Integer),
    Column("state_after", Text),
    Column("reading", Text),
    UniqueConstraint("session_id", "key"),
    Index(
        "ix_inbox_accepted",
        "session_id",
        "id",
        sqlite_where=_ACCEPTED,
        postgresql_where=_ACCEPTED,
    ),
    one_of("state", "done", "accepted", "failed"),
)

outbox = Table(
    "outbox",
    metadata,
    numbered(),
    Column("session_id", Text, nullable=False),
    Column("turn", Integer, nullable=False),
    Column("position", Integer, nullable=False),
    Column("key", Text),
    Column("kind", Text, nullable=False),
    Column("prompt", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("state", Text, nullable=False),
    Column("address_id", BigInteger),
    # The address's account and its kind, in one word: lanes take turns.
    Column("lane", Text),
    # Answers go first.
    Column("unsolicited", Boolean, nullable=False, server_default=false()),
    Column("thread", Text),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    Column("due_at", UtcDateTime),
    Column("leased_until", UtcDateTime),
    Column("receipt", Text),
    Column("place", Text),
    Column("error", Text),
    Column("delivered", Text),
    Column("fleeting", Boolean, nullable=False, server_default=false()),
    # When it may be sent, JSON: moments from and until; empty is always. What nobody asked for
    # does not come at night, however long it waited for its turn.
    Column("within", Text),
    UniqueConstraint("session_id", "turn", "position"),
    # Partial, all of them: what a client pulls is in none.
    Index(
        "ix_outbox_unsent",
        "address_id",
        "id",
        sqlite_where=_OUTBOX_UNSENT,
        postgresql_where=_OUTBOX_UNSENT,
    ),
    Index(
        "ix_outbox_lane",
        "lane",
        "unsolicited",
        "due_at",
        "id",
        sqlite_where=_OUTBOX_DUE,
        postgresql_where=_OUTBOX_DUE,
    ),
    Index(
        "ix_outbox_leased_until",
        "leased_until",
        sqlite_where=_OUTBOX_SENDING,
        postgresql_where=_OUTBOX_SENDING,
    ),
    Index(
        "ix_outbox_fleeting",
        "created_at",
        sqlite_where=_OUTBOX_FLEETING,
        postgresql_where=_OUTBOX_FLEETING,
    ),
    Index("ix_outbox_failed", "id", sqlite_where=_OUTBOX_FAILED, postgresql_where=_OUTBOX_FAILED),
    one_of("state", "held", "due", "sending", "sent", "failed"),
)
