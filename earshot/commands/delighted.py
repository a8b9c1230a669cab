"""`import-delighted`: what Delighted exported, taken in."""

import json
import sys
from collections.abc import Collection
from dataclasses import asdict
from functools import partial
from pathlib import Path

import click

from earshot import privacy
from earshot.commands.context import Context, pass_context
from earshot.commands.files import counted
from earshot.commands.inviting import progress_of
from earshot.commands.scripts import FORMAT
from earshot.delighted.importing import Export, Taking, Tally, import_export
from earshot.reporting.sources import Problem


@click.command("import-delighted")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--survey", help="To which the scores are answers; `delighted_survey` if none.")
@click.option("--preview", is_flag=True, help="Say what would come of it, and change nothing.")
@click.option("--skip-bad", is_flag=True, help="Leave out the lines that are wrong.")
@FORMAT
@pass_context
def import_delighted(
    context: Context,
    file: Path,
    *,
    survey: str | None,
    preview: bool,
    skip_bad: bool,
    format_: str,
) -> None:
    """Take in FILE, an export of Delighted's: of responses, or of people.

    A score answers the survey's rating question, a comment the question for words after it. People
    are found by e-mail, phone number and Delighted's own number. Who had unsubscribed has opted
    out, and who was asked lately is left in peace as long as if Earshot had asked. The same file
    again changes nothing. If a line is wrong nothing is taken in.
    """
    problems: list[Problem] = []
    as_json = format_ == "json"
    with context.earshot() as earshot, progress_of("Lines") as advance:
        taking = Taking(
            earshot.conversing.means,
            partial(privacy.erased_among, key=earshot.key()),
            problems.append if as_json else _say,
            advance,
        )
        export = taking.look(file, survey or context.settings.delighted_survey)
        if not as_json:
            click.echo(_columns(export))
        tally = _come_of(taking, export, preview=preview, skip_bad=skip_bad)
    if as_json:
        click.echo(_as_json(tally, export, problems))
    else:
        click.echo(_in_words(tally, preview=preview))
    if preview and tally.left_out:
        sys.exit(1)


def _come_of(taking: Taking, export: Export, *, preview: bool, skip_bad: bool) -> Tally:
    return taking.preview(export) if preview else import_export(taking, export, skip_bad=skip_bad)


def _say(problem: Problem) -> None:
    click.echo(str(problem), err=True)


def _columns(export: Export) -> str:
    """What the columns were taken for."""
    layout, scored = export.layout, export.scored
    comment = scored.comment.name if scored.comment else "nothing"
    of_responses = layout.kind == "responses"
    lines = [f"An export of {layout.kind}, for the survey `{scored.survey}`."]
    if of_responses:
        answers = ", ".join(("", *layout.answers))
        lines.append(f"  answers: score → {scored.rating.name}, comment → {comment}{answers}")
    kept = "with the response" if of_responses else "of the person"
    lines.append(f"  known columns: {', '.join(layout.meanings)}")
    lines.append(f"  kept as properties {kept}: {', '.join(layout.properties) or 'nothing'}")
    lines.append(f"  left out: {', '.join(layout.left_out) or 'nothing'}")
    return "\n".join(lines)


def _in_words(tally: Tally, *, preview: bool) -> str:
    lines = [
        "This would come of it:" if preview else "Done:",
        f"  {counted(tally.responses, 'response')}; answers of them new or other: {tally.answers}",
        f"  people new or changed: {tally.people}",
        f"  opted out because they had unsubscribed: {tally.unsubscribed};"
        f" addresses that bounced: {tally.bounced}",
        f"  {counted(tally.left_out, 'line')} left out of {tally.lines}",
    ]
    return "\n".join(lines)


def _as_json(tally: Tally, export: Export, problems: Collection[Problem]) -> str:
    layout = export.layout
    found = asdict(tally) | {
        "kind": layout.kind,
        "survey": export.scored.survey,
        "columns": [*layout.meanings],
        "answered": [*layout.answers],
        "properties": [*layout.properties],
        "not_taken": [*layout.left_out],
        "problems": [asdict(problem) for problem in problems],
    }
    return json.dumps(found, ensure_ascii=False)


COMMANDS = (import_delighted,)
