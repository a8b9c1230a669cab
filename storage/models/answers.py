"""What was answered, and whom it should move to act."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Float,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from storage.models.base import UtcDateTime, metadata, numbered, one_of

_OPEN = text("state = 'open'")
_VERBATIM = text("type = 'text'")
_STANDING = text("state <> 'done'")

answers = Table(
    "answers",
    metadata,
    numbered(),
    Column("session_id", Text, nullable=False),
    Column("survey", Text, nullable=False),
    Column("revision_id", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("part", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("low", Float),
    Column("high", Float),
    Column("low_is_good", Boolean, nullable=False),
    Column("layout", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("channel_kind", Text, nullable=False),
    Column("value", Text),
    Column("number", Float),
    Column("raw", Text, nullable=False),
    Column("confidence", Float, nullable=False),
    Column("test", Boolean, nullable=False),
    Column("day", Date, nullable=False),
    Column("answered_at", UtcDateTime, nullable=False),
    Column("corrected", Integer, nullable=False),
    # The revision of codebook and rules under which the verbatim was last read; empty while it
    # waits, at first and when it was corrected.
    Column("coded", Text, nullable=False, server_default=text("''")),
    UniqueConstraint("session_id", "key", "part"),
    Index("ix_answers_survey_day_key", "survey", "day", "key"),
    # What waits to be read stands together, the newest last; so does what was read under each
    # revision, and the revisions are found one step each. Nothing to do is one step as well.
    Index(
        "ix_answers_coded",
        "coded",
        "id",
        sqlite_where=_VERBATIM,
        postgresql_where=_VERBATIM,
    ),
    one_of("part", "answer", "probe"),
)

alerts = Table(
    "alerts",
    metadata,
    numbered(),
    Column("session_id", Text, index=True),
    Column("survey", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("key", Text),
    Column("recipient", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("state", Text, nullable=False),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    Column("due_at", UtcDateTime),
    Column("error", Text),
    Column("receipt", Text),
    Index("ix_alerts_open", "id", sqlite_where=_OPEN, postgresql_where=_OPEN),
    Index("ix_alerts_standing", "id", sqlite_where=_STANDING, postgresql_where=_STANDING),
    one_of("kind", "alert", "person"),
    one_of("state", "open", "delivered", "done"),
)
