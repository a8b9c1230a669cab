"""Channels that push: what is on its way, what arrived, who was invited.

Columns and tables are only added, so that a large database is migrated at once.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

_ADDRESSED = "address_id IS NOT NULL"
_INDEXES = (
    ("ix_outbox_unsent", "outbox", ["address_id", "id"], "state = 'due' OR state = 'sending'"),
    ("ix_outbox_lane", "outbox", ["lane", "unsolicited", "due_at", "id"], "state = 'due'"),
    ("ix_outbox_leased_until", "outbox", ["leased_until"], "state = 'sending'"),
    ("ix_outbox_fleeting", "outbox", ["created_at"], "fleeting"),
    ("ix_outbox_failed", "outbox", ["id"], "state = 'failed' OR delivered = 'failed'"),
    ("ix_sessions_address_id", "sessions", ["address_id"], _ADDRESSED),
    ("ix_alerts_standing", "alerts", ["id"], "state <> 'done'"),
)


def upgrade() -> None:
    for table, columns in _columns().items():
        for column in columns:
            op.add_column(table, column)
    for index in _INDEXES:
        _create_index(*index)
    _create_arrivals()
    _create_invitations()
    _create_installations()


def downgrade() -> None:
    for table in ("installations", "invitations", "arrivals"):
        op.drop_table(table)
    for name, table, _, _ in _INDEXES:
        op.drop_index(name, table)
    for table, columns in _columns().items():
        for column in columns:
            op.drop_column(table, column.name)


def _columns() -> dict[str, list[sa.Column[Any]]]:
    return {
        "outbox": [
            sa.Column("address_id", sa.BigInteger()),
            sa.Column("lane", sa.Text()),
            sa.Column("unsolicited", sa.Boolean(), nullable=False, server_default=sa.false()),
            sa.Column("thread", sa.Text()),
            sa.Column("attempts", sa.Integer(), nullable=False, server_default=sa.text("0")),
            sa.Column("due_at", _TIME),
            sa.Column("leased_until", _TIME),
            sa.Column("receipt", sa.Text()),
            sa.Column("place", sa.Text()),
            sa.Column("error", sa.Text()),
            sa.Column("delivered", sa.Text()),
            sa.Column("fleeting", sa.Boolean(), nullable=False, server_default=sa.false()),
        ],
        "addresses": [
            sa.Column("place", sa.Text()),
            sa.Column("unreachable", sa.Text()),
            sa.Column("hushed_until", _TIME),
        ],
        "alerts": [
            sa.Column("attempts", sa.Integer(), nullable=False, server_default=sa.text("0")),
            sa.Column("due_at", _TIME),
            sa.Column("error", sa.Text()),
            sa.Column("receipt", sa.Text()),
        ],
    }


def _create_arrivals() -> None:
    op.create_table(
        "arrivals",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("address_id", sa.BigInteger()),
        sa.Column("session_id", sa.Text()),
        sa.Column("question", sa.Text()),
        sa.Column("message", sa.Text()),
        sa.Column("text", sa.Text()),
        sa.Column("received_at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_arrivals")),
        sa.UniqueConstraint("kind", "account", "key", name=op.f("uq_arrivals_kind_account_key")),
    )
    columns = ["address_id", "message"]
    _create_index("ix_arrivals_address_id_message", "arrivals", columns, _ADDRESSED)
    _create_index("ix_arrivals_session_id", "arrivals", ["session_id"], "session_id IS NOT NULL")


def _create_invitations() -> None:
    op.create_table(
        "invitations",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("token_digest", sa.LargeBinary(), nullable=False),
        sa.Column("survey", sa.Text(), nullable=False),
        sa.Column("respondent_id", sa.Text()),
        sa.Column("properties", sa.Text(), nullable=False),
        sa.Column("language", sa.Text()),
        sa.Column("test", sa.Boolean(), nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("expires_at", _TIME, nullable=False),
        sa.Column("used_at", _TIME),
        sa.Column("address_id", sa.BigInteger()),
        sa.ForeignKeyConstraint(
            ["respondent_id"], ["respondents.id"], name=op.f("fk_invitations_respondent_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitations")),
        sa.UniqueConstraint("token_digest", name=op.f("uq_invitations_token_digest")),
    )
    known = "respondent_id IS NOT NULL"
    _create_index("ix_invitations_respondent_id", "invitations", ["respondent_id"], known)
    _create_index("ix_invitations_address_id", "invitations", ["address_id"], _ADDRESSED)


def _create_installations() -> None:
    op.create_table(
        "installations",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.Column("installed_at", _TIME, nullable=False),
        sa.Column("removed_at", _TIME),
        sa.PrimaryKeyConstraint("kind", "account", name=op.f("pk_installations")),
    )


def _create_index(name: str, table: str, columns: list[str], where: str) -> None:
    op.create_index(
        name, table, columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where)
    )
