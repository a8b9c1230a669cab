"""Drafts of scripts, what was saved beside them, and who published a revision."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "drafts",
        sa.Column("survey", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text()),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("saved_at", _TIME, nullable=False),
        sa.Column("based_on", sa.Integer()),
        sa.PrimaryKeyConstraint("survey", name=op.f("pk_drafts")),
    )
    op.create_table(
        "side_drafts",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("survey", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("saved_at", _TIME, nullable=False),
        sa.Column("based_on", sa.Integer()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_side_drafts")),
        sa.UniqueConstraint(
            "survey", "author", "digest", name=op.f("uq_side_drafts_survey_author_digest")
        ),
    )
    op.create_index("ix_side_drafts_survey", "side_drafts", ["survey", "id"])
    op.create_table(
        "publications",
        sa.Column("revision_id", sa.BigInteger(), nullable=False, autoincrement=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("revision_id", name=op.f("pk_publications")),
        sa.ForeignKeyConstraint(
            ["revision_id"], ["revisions.id"], name=op.f("fk_publications_revision_id_revisions")
        ),
    )


def downgrade() -> None:
    for table in ("publications", "side_drafts", "drafts"):
        op.drop_table(table)
