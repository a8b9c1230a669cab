"""Run by Alembic: migrate over the connection that `storage.schema` gave."""

from alembic import context

from storage.models import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    # SQLite cannot alter a column in place; a batch copies the table.
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
