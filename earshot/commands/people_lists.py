"""`people import` and `people slack`: many people at once, taken down."""

import json
import sys
from collections.abc import Callable, Collection
from dataclasses import asdict
from functools import partial
from pathlib import Path

import click

from earshot import privacy, reaching
from earshot.bootstrap import Earshot
from earshot.commands.context import Context, pass_context
from earshot.commands.files import counted
from earshot.commands.inviting import progress_of
from earshot.commands.scripts import FORMAT
from earshot.people.importing import BadListError, Importing, Tally, import_people
from earshot.people.lists import header
from earshot.reporting.sources import Problem


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--preview", is_flag=True, help="Say what would come of it, and change nothing.")
@click.option("--skip-bad", is_flag=True, help="Leave out the lines that are wrong.")
@click.option("--workspace", help="The Slack workspace of members who name none.")
@FORMAT
@pass_context
def import_list(
    context: Context,
    file: Path,
    *,
    preview: bool,
    skip_bad: bool,
    workspace: str | None,
    format_: str,
) -> None:
    """Take down the people in FILE, a CSV with a header.

    The columns id, email, phone, slack and telegram say who they are: at least one is needed.
    name, language, territory, timezone, account, persona, touch (high or low) and consent (yes or
    no) are known; any other column is a property. Who is known by one of the addresses is changed
    where a cell is not empty, and who turns out to be the same is merged. If a line is wrong
    nobody is imported.
    """
    problems: list[Problem] = []
    columns = header(file)
    with context.earshot() as earshot, progress_of("Lines") as advance:
        if workspace is None and "slack" in columns.columns and "slack" in earshot.channels:
            workspace = reaching.workspace(earshot)
        report = problems.append if format_ == "json" else _say_problem
        means = _importing(earshot, workspace or "", report, advance)
        try:
            tally = _come_of(means, file, preview=preview, skip_bad=skip_bad)
        except BadListError:
            if format_ == "json":
                click.echo(_as_json(Tally(), columns.properties, problems))
            raise
    if format_ == "json":
        click.echo(_as_json(tally, columns.properties, problems))
    else:
        click.echo(_in_words(tally, columns.properties, preview=preview))
    if preview and tally.left_out:
        sys.exit(1)


def _importing(
    earshot: Earshot,
    workspace: str,
    report: Callable[[Problem], None],
    advance: Callable[[int], None],
) -> Importing:
    return Importing(
        earshot.database,
        partial(privacy.erased_among, key=earshot.key()),
        earshot.clock.now,
        earshot.ids.new,
        workspace,
        report,
        advance,
    )


@click.command()
@click.option("--workspace", help="Which one, where the app is in several.")
@click.option("--only-known", is_flag=True, help="Only those whose e-mail address is known here.")
@click.option("--preview", is_flag=True, help="Say what would come of it, and change nothing.")
@FORMAT
@pass_context
def slack(
    context: Context, workspace: str | None, *, only_known: bool, preview: bool, format_: str
) -> None:
    """Take down the members of the Slack workspace, with the user groups they are in.

    Who is known by the e-mail address that Slack has for them is the same person. Who left is
    written to no more. It may be done again at any time.
    """
    with context.earshot() as earshot, progress_of("Members") as advance:
        synced = reaching.sync_slack(
            earshot, workspace, advance, only_known=only_known, preview=preview
        )
    if format_ == "json":
        click.echo(json.dumps(asdict(synced)))
        return
    click.echo(
        f"{synced.created} created, {synced.changed} changed, {synced.unchanged} as before,"
        f" {synced.gone} left, {synced.left_out} asked to be forgotten."
    )


def _come_of(means: Importing, file: Path, *, preview: bool, skip_bad: bool) -> Tally:
    return means.preview(file) if preview else import_people(means, file, skip_bad=skip_bad)


def _say_problem(problem: Problem) -> None:
    click.echo(str(problem), err=True)


def _in_words(tally: Tally, properties: Collection[str], *, preview: bool) -> str:
    lines = [
        "This would come of it:" if preview else "Done:",
        f"  {tally.created} created, {tally.changed} changed, {tally.unchanged} as before",
        f"  {tally.merged} merged into somebody we knew longer",
        f"  {counted(tally.left_out, 'line')} left out of {tally.lines}",
        f"  kept as properties: {', '.join(properties) or 'nothing'}",
    ]
    return "\n".join(lines)


def _as_json(tally: Tally, properties: Collection[str], problems: Collection[Problem]) -> str:
    wrong = [asdict(problem) for problem in problems]
    found = asdict(tally) | {"properties": [*properties], "problems": wrong}
    return json.dumps(found, ensure_ascii=False)
