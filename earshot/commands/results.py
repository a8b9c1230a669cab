"""`report`, `export`, `import`: what came in, and out again."""

import json
import sys
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import get_args

import click
from rich.console import Console
from rich.progress import Progress

from earshot.bootstrap import Earshot
from earshot.clock import chance
from earshot.codebooks import Codebooks, CodebooksError
from earshot.commands.context import Context, pass_context
from earshot.commands.scripts import FORMAT
from earshot.reporting import importing
from earshot.reporting.export import export as export_answers
from earshot.reporting.report import report as report_on
from earshot.reporting.showing import as_renderable
from earshot.reporting.sinks import Format

DAY = click.DateTime(["%Y-%m-%d"])
SINCE = click.option("--since", type=DAY, help="First day, such as 2026-10-01.")
UNTIL = click.option("--until", type=DAY, help="The day after the last one.")
MASK = click.option(
    "--mask", is_flag=True, help="Write [e-mail], [phone] … for personal data in people's words."
)


@click.command()
@click.argument("survey")
@SINCE
@UNTIL
@click.option("--by", help="Tell apart by language, channel, month, a property or a choice's key.")
@FORMAT
@pass_context
def report(
    context: Context,
    survey: str,
    since: datetime | None,
    until: datetime | None,
    by: str | None,
    format_: str,
) -> None:
    """Show the scores of SURVEY with their intervals, the distribution, the funnel, the trend."""
    check_days(since, until)
    with context.earshot() as earshot:
        found = report_on(
            earshot.database,
            survey,
            now=earshot.clock.now(),
            zone=earshot.settings.zone,
            since=since.date() if since else None,
            until=until.date() if until else None,
            by=by,
            codebooks=partial(_codebooks, earshot),
        )
    if format_ == "json":
        click.echo(json.dumps(found.as_json(), ensure_ascii=False))
    else:
        Console(highlight=False).print(as_renderable(found))


@click.command()
@click.argument("survey")
@click.option("--format", "form", type=click.Choice(get_args(Format)), default="csv")
@click.option("--out", required=True, type=click.Path(path_type=Path, dir_okay=False))
@SINCE
@UNTIL
@MASK
@pass_context
def export(
    context: Context,
    survey: str,
    form: Format,
    out: Path,
    since: datetime | None,
    until: datetime | None,
    mask: bool,
) -> None:
    """Write every answer to SURVEY with its meaning into a file."""
    check_days(since, until)
    with context.earshot() as earshot:
        n = export_answers(
            earshot.database,
            survey,
            form=form,
            out=out,
            chance=chance(),
            since=since.date() if since else None,
            until=until.date() if until else None,
            masked=mask,
        )
    click.echo(f"{n} answers are in {out}.")


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@pass_context
def import_(context: Context, file: Path) -> None:
    """Take in answers from FILE: an export of ours, or CSV with response,survey,key,value,day.

    Everything is checked before anything is written; the same file again changes nothing.
    """
    with context.earshot() as earshot:
        checked = importing.check(
            earshot.database, file, now=earshot.clock.now(), zone=earshot.settings.zone
        )
        written = 0
        with Progress(disable=not sys.stderr.isatty(), console=Console(stderr=True)) as bar:
            task = bar.add_task("Importing", total=checked.n)
            for progress in importing.write(earshot.database, checked):
                written = progress.written
                bar.update(task, completed=progress.seen)
    click.echo(f"{checked.n} answers read, {written} of them new or changed.")


def _codebooks(earshot: Earshot) -> Codebooks | None:
    """Those in force. Scores are reported without them, too."""
    try:
        return earshot.coding.read()
    except CodebooksError as error:
        click.echo(f"The themes have no names and no parts: {error}", err=True)
        return None


def check_days(since: datetime | None, until: datetime | None) -> None:
    """Refuse a span that has no day."""
    if since and until and until <= since:
        raise click.UsageError("--until is the day after the last one, so it comes after --since.")


COMMANDS = (report, export, import_)
