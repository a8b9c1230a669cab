"""Answers that belong to nobody, and apart from them who took part, and which sessions ended.

On SQLite all tables are kept in the order of their keys (WITHOUT ROWID): a row number would tell
the order of arrival.
"""

from sqlalchemy import BigInteger, Boolean, Column, Date, Float, Index, LargeBinary, Table, Text

from storage.models.base import metadata

participations = Table(
    "participations",
    metadata,
    Column("survey", Text, primary_key=True),
    Column("wave", Text, primary_key=True),
    Column("person", Text, primary_key=True),
    sqlite_with_rowid=False,
)

ended_sessions = Table(
    "ended_sessions",
    metadata,
    Column("secret_digest", LargeBinary, primary_key=True),
    Column("state", Text, nullable=False),
    Column("language", Text, nullable=False),
    sqlite_with_rowid=False,
)

anonymous_answers = Table(
    "anonymous_answers",
    metadata,
    Column("id", Text, primary_key=True),
    Column("response", Text, nullable=False),
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
    Column("week", Date, nullable=False),
    Column("complete", Boolean, nullable=False),
    # A campaign's round, and the groups (JSON) that its figures may be told apart by; the groups
    # are forgotten when those are made.
    Column("wave", Text),
    Column("groups", Text),
    Index("ix_anonymous_answers_survey_week", "survey", "week", "wave"),
    sqlite_with_rowid=False,
)
