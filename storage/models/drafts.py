"""Scripts that are not published yet, and who published those that are."""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
)

from storage.models.base import UtcDateTime, metadata, numbered

drafts = Table(
    "drafts",
    metadata,
    # No foreign key: a draft may be of a survey that was never published.
    Column("survey", Text, primary_key=True),
    # Counts on when a draft is thrown away and another begun: no version comes twice.
    Column("version", Integer, nullable=False),
    # None: there is no draft now.
    Column("text", Text),
    Column("author", Text, nullable=False),
    Column("saved_at", UtcDateTime, nullable=False),
    Column("based_on", Integer),
)

side_drafts = Table(
    "side_drafts",
    metadata,
    numbered(),
    Column("survey", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("saved_at", UtcDateTime, nullable=False),
    Column("based_on", Integer),
    UniqueConstraint("survey", "author", "digest"),
    Index("ix_side_drafts_survey", "survey", "id"),
)

publications = Table(
    "publications",
    metadata,
    Column(
        "revision_id",
        BigInteger,
        ForeignKey("revisions.id"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("author", Text, nullable=False),
)
