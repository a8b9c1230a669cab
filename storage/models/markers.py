"""What a team marks in its results: what happened when, and where it wants a score to be."""

from sqlalchemy import Column, Date, Float, Table, Text

from storage.models.base import UtcDateTime, metadata, numbered, one_of

markers = Table(
    "markers",
    metadata,
    numbered(),
    # Of all surveys where there is none.
    Column("survey", Text),
    Column("day", Date, nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    one_of("kind", "release", "incident", "fix"),
)

targets = Table(
    "targets",
    metadata,
    Column("survey", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("metric", Text, primary_key=True),
    Column("value", Float, nullable=False),
)
