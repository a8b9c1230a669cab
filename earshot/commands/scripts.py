"""`check`, `test`, `publish`, `surveys`, `schema`: an author's commands."""

import json
import sys
from collections.abc import Iterable
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from dialogs.issues import Issue
from dialogs.linting import check as check_script
from dialogs.schema import json_schema
from dialogs.testing import Played, missed, play_all
from earshot import authoring
from earshot.authoring import ScriptRefusedError
from earshot.commands.context import Context, pass_context
from earshot.commands.files import counted, expanded, readable, source
from earshot.errors import EarshotError, UnknownSurveyError

PATHS = click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
FORMAT = click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text")


@click.command()
@PATHS
@FORMAT
def check(paths: tuple[Path, ...], format_: str) -> None:
    """Read scripts or folders of them and name every problem, with its line and its cure."""
    found = [(file, _issues_of(file)) for file in expanded(paths)]
    say_found(found, format_, what="script")


@click.command()
@PATHS
@click.option("-v", "--verbose", is_flag=True, help="Print every conversation.")
def test(paths: tuple[Path, ...], verbose: bool) -> None:
    """Run the tests inside scripts, and name the steps and branches that none of them visits."""
    total = failed = 0
    for file in expanded(paths):
        script = readable(file)
        played = play_all(script)
        for one in played:
            _say_played(file, one, verbose=verbose)
        total += len(played)
        failed += sum(not one.passed for one in played)
        unseen = missed(script, played)
        for step in unseen.steps:
            click.echo(f"{file}: no test visits `{step}`.")
        for step, to in unseen.branches:
            click.echo(f"{file}: no test goes from `{step}` to `{to}`.")
    click.echo(f"{total - failed} of {total} tests passed.")
    if failed:
        sys.exit(1)


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--anyway", is_flag=True, help="Also when a key changes its meaning.")
@pass_context
def publish(context: Context, files: tuple[Path, ...], anyway: bool) -> None:
    """Check and test each FILE, make it the current revision, and say what changes."""
    with context.earshot() as earshot:
        for file in expanded(files):
            try:
                published = authoring.publish(
                    earshot.database,
                    source(file),
                    file=str(file),
                    now=earshot.clock.now(),
                    anyway=anyway,
                )
            except ScriptRefusedError as refused:
                _say_issues(file, refused.issues)
                for one in refused.failed:
                    _say_played(file, one, verbose=True)
                raise
            _say_issues(file, check_script(source(file), str(file)))
            click.echo(f"{published.survey}: revision {published.number}")
            for change in published.changes or ("Nothing that reports or respondents notice.",):
                click.echo(f"  {change}")
            for name in authoring.unfilled(readable(file), context.settings.properties):
                click.echo(f"  `{name}` has no fallback: set EARSHOT_PROPERTIES={name}=…")


@click.command()
@click.argument("action", required=False, type=click.Choice(["open", "close"]))
@click.argument("survey", required=False)
@FORMAT
@pass_context
def surveys(context: Context, action: str | None, survey: str | None, format_: str) -> None:
    """List the surveys, or `open` or `close` one."""
    if action and not survey:
        raise click.UsageError(f"Name the survey to {action}.")
    with context.earshot() as earshot:
        if action and survey:
            with earshot.database.begin() as uow:
                known = uow.surveys.set_state(survey, "open" if action == "open" else "closed")
            if not known:
                raise UnknownSurveyError(f"There is no survey `{survey}`. See `earshot surveys`.")
            click.echo(f"{survey} is {'open' if action == 'open' else 'closed'}.")
            return
        with earshot.database.read() as uow:
            rows = uow.surveys.all()
    if format_ == "json":
        fields = ("name", "state", "number", "running")
        click.echo(json.dumps([{name: getattr(row, name) for name in fields} for row in rows]))
        return
    table = Table("survey", "state", "revision", "running sessions", box=None)
    for row in rows:
        table.add_row(row.name, row.state, str(row.number), str(row.running))
    Console().print(table)


@click.command()
def schema() -> None:
    """Print the JSON Schema of scripts, for editors that complete and check as you type."""
    click.echo(json.dumps(json_schema(), indent=2, ensure_ascii=False))


def _issues_of(file: Path) -> tuple[Issue, ...]:
    """A file that cannot be read has its issue like any other; the rest of a folder goes on."""
    try:
        return check_script(source(file), str(file))
    except EarshotError as error:
        return (Issue("error", "unreadable", 1, 1, str(error), str(file)),)


def say_found(found: Iterable[tuple[Path, Iterable[Issue]]], format_: str, *, what: str) -> None:
    """Name every issue of every file; exit code 1 if one of them is an error."""
    listed = [(file, list(issues)) for file, issues in found]
    if format_ == "json":
        click.echo(json.dumps([_row(file, one) for file, issues in listed for one in issues]))
    else:
        for file, issues in listed:
            _say_issues(file, issues)
        errors, warnings = _counts(issue for _, issues in listed for issue in issues)
        counts = ((len(listed), what), (errors, "error"), (warnings, "warning"))
        click.echo(", ".join(counted(n, each) for n, each in counts) + ".")
    if any(issue.severity == "error" for _, issues in listed for issue in issues):
        sys.exit(1)


def _row(file: Path, issue: Issue) -> dict[str, object]:
    return {
        "file": str(file),
        "line": issue.line,
        "column": issue.column,
        "severity": issue.severity,
        "code": issue.code,
        "message": issue.message,
    }


def _say_issues(file: Path, issues: Iterable[Issue]) -> None:
    for issue in issues:
        colour = "red" if issue.severity == "error" else "yellow"
        head = click.style(f"{file}:{issue.line}:{issue.column}: {issue.severity}", fg=colour)
        click.echo(f"{head} {issue.message} [{issue.code}]")


def _say_played(file: Path, played: Played, *, verbose: bool) -> None:
    test_ = played.test
    if not played.passed:
        click.echo(click.style(f"{file}:{test_.line}: failed: {test_.name}", fg="red"))
        for failure in played.failures:
            click.echo(f"  {failure}")
    if verbose or not played.passed:
        click.echo("".join(f"    {line}\n" for line in played.transcript.splitlines()))


def _counts(issues: Iterable[Issue]) -> tuple[int, int]:
    severities = [issue.severity for issue in issues]
    return severities.count("error"), severities.count("warning")


COMMANDS = (check, test, publish, surveys, schema)
