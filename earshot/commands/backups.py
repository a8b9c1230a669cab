"""`backup` and `restore`: everything in one file."""

from pathlib import Path

import click

from earshot.backing_up import back_up
from earshot.backing_up import restore as restore_from
from earshot.bootstrap import build
from earshot.commands.context import Context, pass_context
from earshot.commands.files import counted
from earshot.keys import FILE as KEY_FILE

_FILE = click.argument("file", type=click.Path(dir_okay=False, path_type=Path))


@click.command()
@_FILE
@pass_context
def backup(context: Context, file: Path) -> None:
    """Write everything into FILE: surveys, people, answers and the secret key.

    Earshot may go on serving meanwhile; the backup is of one moment. Keep it as private as the
    database. `earshot restore` takes it into SQLite or PostgreSQL, whichever it came from.
    """
    with context.earshot() as earshot:
        manifest = back_up(
            earshot.database,
            file,
            key=earshot.key(),
            key_file=_key_file(context),
            now=earshot.clock.now(),
            told=lambda table: click.echo(f"  {table}", err=True),
        )
    answers = manifest.rows["answers"] + manifest.rows["anonymous_answers"]
    size = file.stat().st_size
    click.echo(f"{file}: {counted(answers, 'answer')}, {size / 1e6:,.1f} MB.")


@click.command()
@_FILE
@click.option("--replace", is_flag=True, help="What is in the database now will be gone.")
@pass_context
def restore(context: Context, file: Path, replace: bool) -> None:
    """Have in the database what FILE holds, all or nothing. Stop `serve` and `work` first.

    What was waiting to be sent when the backup was made is not sent, as it may have been. Who
    was erased or opted out in the database that is replaced stays so.
    """
    earshot = build(context.settings)
    try:
        earshot.database.claim()
        restored = restore_from(
            earshot.database,
            file,
            key=earshot.key,
            key_file=_key_file(context),
            now=earshot.clock.now(),
            new_id=earshot.ids.new,
            replace=replace,
        )
    finally:
        earshot.database.close()
    manifest = restored.manifest
    answers = manifest.rows["answers"] + manifest.rows["anonymous_answers"]
    click.echo(f"Restored {counted(answers, 'answer')} as of {manifest.made_at[:16]} UTC.")
    if restored.unsent:
        click.echo(f"{counted(restored.unsent, 'message')} waiting then will not be sent.")
    if restored.erased:
        click.echo(f"{counted(restored.erased, 'person')} erased since then stayed so.")


def _key_file(context: Context) -> Path | None:
    settings = context.settings
    return None if settings.secret_key else settings.data_dir / KEY_FILE


COMMANDS = (backup, restore)
