"""Surveys and their published, immutable revisions."""

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, Table, Text, UniqueConstraint

from storage.models.base import UtcDateTime, metadata, numbered, one_of

surveys = Table(
    "surveys",
    metadata,
    Column("name", Text, primary_key=True),
    Column("state", Text, nullable=False),
    # No foreign key: revisions point here, and two tables cannot both be made first.
    Column("current_revision_id", BigInteger),
    Column("created_at", UtcDateTime, nullable=False),
    one_of("state", "open", "closed"),
)

revisions = Table(
    "revisions",
    metadata,
    numbered(),
    Column("survey", Text, ForeignKey("surveys.name"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("digest", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("published_at", UtcDateTime, nullable=False),
    UniqueConstraint("survey", "number"),
)
