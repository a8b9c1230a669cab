"""What was read from verbatims: by rules, by a person, by a classifier.

Those of anonymous answers stand apart from the others, as the answers do, and in a table kept in
the order of its keys: a row number would tell the order in which they were made.
"""

from typing import Any

from sqlalchemy import BigInteger, Column, Date, Float, ForeignKey, Index, Integer, Table, Text

from storage.models.base import metadata, one_of


def _columns() -> list[Any]:
    return [
        Column("kind", Text, primary_key=True),
        # Counts within an answer and a kind: a verbatim may have several themes.
        Column("number", Integer, primary_key=True, autoincrement=False),
        Column("value", Text, nullable=False),
        Column("method", Text, nullable=False),
        Column("start", Integer),
        Column("end", Integer),
        Column("confidence", Float),
        Column("source", Text, nullable=False),
        one_of("kind", "language", "tone", "theme", "intent", "personal"),
        one_of("source", "rules", "person", "classifier"),
    ]


readings = Table(
    "readings",
    metadata,
    Column(
        "answer_id",
        BigInteger,
        ForeignKey("answers.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    *_columns(),
    sqlite_with_rowid=False,
)

anonymous_readings = Table(
    "anonymous_readings",
    metadata,
    # No foreign key: sealing writes the answers of a week anew, each time.
    Column("answer_id", Text, primary_key=True),
    *_columns(),
    sqlite_with_rowid=False,
)

codings = Table(
    "codings",
    metadata,
    # The readings of a verbatim that reports count, in one row; a trial has none. Counted from the
    # readings themselves, a report on a million verbatims would take half a minute.
    Column(
        "answer_id",
        BigInteger,
        ForeignKey("answers.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("survey", Text, nullable=False),
    Column("day", Date, nullable=False),
    Column("language", Text, nullable=False),
    Column("tone", Text, nullable=False),
    Column("themes", Text, nullable=False),
    Index("ix_codings_counted", "survey", "day", "language", "tone", "themes"),
    sqlite_with_rowid=False,
)

coded_waves = Table(
    "coded_waves",
    metadata,
    Column("survey", Text, primary_key=True),
    Column("wave", Text, primary_key=True),
    Column("revision", Text, nullable=False),
)
