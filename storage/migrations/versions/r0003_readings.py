"""What is read from verbatims, and which of them wait to be read.

The verbatims that are stored already wait: the worker reads them by and by.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_VERBATIM = sa.text("type = 'text'")


def upgrade() -> None:
    coded = sa.Column("coded", sa.Text(), nullable=False, server_default=sa.text("''"))
    op.add_column("answers", coded)
    op.create_index(
        "ix_answers_coded",
        "answers",
        ["coded", "id"],
        sqlite_where=_VERBATIM,
        postgresql_where=_VERBATIM,
    )
    _create_readings("readings", sa.BigInteger(), _of_answers("readings"))
    _create_readings("anonymous_readings", sa.Text())
    _create_codings()
    op.create_table(
        "coded_waves",
        sa.Column("survey", sa.Text(), nullable=False),
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("revision", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("survey", "week", name=op.f("pk_coded_waves")),
    )


def downgrade() -> None:
    for table in ("coded_waves", "codings", "anonymous_readings", "readings"):
        op.drop_table(table)
    op.drop_index("ix_answers_coded", "answers")
    op.drop_column("answers", "coded")


def _create_readings(
    name: str, id_: sa.BigInteger | sa.Text, *more: sa.ForeignKeyConstraint
) -> None:
    op.create_table(
        name,
        sa.Column("answer_id", id_, nullable=False, autoincrement=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer()),
        sa.Column("end", sa.Integer()),
        sa.Column("confidence", sa.Float()),
        sa.Column("source", sa.Text(), nullable=False),
        _one_of(name, "kind", "language", "tone", "theme", "intent", "personal"),
        _one_of(name, "source", "rules", "person", "rasa"),
        sa.PrimaryKeyConstraint("answer_id", "kind", "number", name=op.f(f"pk_{name}")),
        *more,
        sqlite_with_rowid=False,
    )


def _create_codings() -> None:
    op.create_table(
        "codings",
        sa.Column("answer_id", sa.BigInteger(), nullable=False, autoincrement=False),
        sa.Column("survey", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("tone", sa.Text(), nullable=False),
        sa.Column("themes", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("answer_id", name=op.f("pk_codings")),
        _of_answers("codings"),
        sqlite_with_rowid=False,
    )
    counted = ["survey", "day", "language", "tone", "themes"]
    op.create_index("ix_codings_counted", "codings", counted)


def _of_answers(table: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_answer_id")
    return sa.ForeignKeyConstraint(["answer_id"], ["answers.id"], name=name, ondelete="CASCADE")


def _one_of(table: str, column: str, *words: str) -> sa.CheckConstraint:
    either = " OR ".join(f"{column} = '{word}'" for word in words)
    return sa.CheckConstraint(either, name=op.f(f"ck_{table}_{column}"))
