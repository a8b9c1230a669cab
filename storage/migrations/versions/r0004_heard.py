"""In which thread something was said, and what a classifier heard in it.

No classifier's reading was stored before: the word for its source may change.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_TABLES = ("readings", "anonymous_readings")


def upgrade() -> None:
    op.add_column("inbox", sa.Column("thread", sa.Text()))
    for table in _TABLES:
        _allow_sources(table, "rules", "person", "classifier")


def downgrade() -> None:
    for table in _TABLES:
        op.execute(f"DELETE FROM {table} WHERE source = 'classifier'")  # noqa: S608 - a name of ours
        _allow_sources(table, "rules", "person", "rasa")
    op.drop_column("inbox", "thread")


def _allow_sources(table: str, *sources: str) -> None:
    name = op.f(f"ck_{table}_source")
    either = " OR ".join(f"source = '{source}'" for source in sources)
    # SQLite alters no constraint: there the table is copied, and keeps all but how it is stored.
    with op.batch_alter_table(table, table_kwargs={"sqlite_with_rowid": False}) as batch:
        batch.drop_constraint(name, type_="check")
        batch.create_check_constraint(name, either)
