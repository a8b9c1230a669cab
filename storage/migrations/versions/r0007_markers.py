"""Markers and targets, and what result pages read: counts by team, and lengths.

Days that are folded already have neither: they are counted from their rows until the worker has
folded them anew. Anonymous waves, which have neither a team nor a length, stay as they are.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_APART: dict[str, Any] = {"survey": sa.Text(), "team": sa.Text()}
_MEANING: dict[str, Any] = {"kind": sa.Text(), "day": sa.Date()}
_WHERE: dict[str, Any] = {"channel_kind": sa.Text(), "language": sa.Text()}
_ROLLUPS: dict[str, tuple[dict[str, Any], tuple[str, ...]]] = {
    "team_rating_rollups": (
        {
            **_APART,
            **_MEANING,
            "key": sa.Text(),
            "type": sa.Text(),
            "low": sa.Float(),
            "high": sa.Float(),
            "low_is_good": sa.Boolean(),
            **_WHERE,
            "number": sa.Float(),
        },
        ("n",),
    ),
    "team_session_rollups": ({**_APART, **_MEANING, **_WHERE, "state": sa.Text()}, ("n",)),
    "team_asked_rollups": ({**_APART, **_MEANING, "key": sa.Text()}, ("asked", "answered")),
    "length_rollups": (
        {**_APART, "day": sa.Date(), "seconds": sa.Integer(), "questions": sa.Integer()},
        ("n",),
    ),
}


def upgrade() -> None:
    op.create_table(
        "markers",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("survey", sa.Text()),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.CheckConstraint(
            "kind = 'release' OR kind = 'incident' OR kind = 'fix'",
            name=op.f("ck_markers_kind"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_markers")),
    )
    op.create_index("ix_markers_day", "markers", ["day"])
    op.create_table(
        "targets",
        sa.Column("survey", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("metric", sa.Text(), nullable=False),
        sa.Column("value", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("survey", "key", "metric", name=op.f("pk_targets")),
    )
    for name, (keys, counts) in _ROLLUPS.items():
        _create_rollups(name, keys, counts)
    op.execute("DELETE FROM folded_days WHERE survey NOT LIKE '%#waves'")


def downgrade() -> None:
    for table in (*_ROLLUPS, "targets", "markers"):
        op.drop_table(table)


def _create_rollups(name: str, keys: dict[str, Any], counts: tuple[str, ...]) -> None:
    op.create_table(
        name,
        *(
            sa.Column(key, type_, nullable=False, autoincrement=False)
            for key, type_ in keys.items()
        ),
        *(sa.Column(count, sa.Integer(), nullable=False) for count in counts),
        sa.PrimaryKeyConstraint(*keys, name=op.f(f"pk_{name}")),
    )
