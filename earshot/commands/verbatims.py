"""`verbatims` and `codebooks`: what people say in their own words, and how it is read."""

import json
import textwrap
from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.table import Table

from dialogs.issues import Issue
from dialogs.verbatims import CodebookError, load_codebook, load_tone
from earshot.bootstrap import Earshot, shipped_codebooks
from earshot.clock import chance
from earshot.codebooks import Codebooks
from earshot.commands.context import Context, pass_context
from earshot.commands.files import counted, expanded, source
from earshot.commands.results import MASK, SINCE, UNTIL, check_days
from earshot.commands.scripts import FORMAT, PATHS, say_found
from earshot.errors import EarshotError
from earshot.reporting import listing
from earshot.reporting.columns import NOT_SCORED
from earshot.reporting.listing import Listed
from earshot.reporting.sources import UNPRINTABLE
from storage.analytics import Span

TONES = ("positive", "negative", "mixed", NOT_SCORED)


@click.command()
@click.argument("survey")
@click.option("--theme", help="Only what speaks of this theme, or of a part of it.")
@click.option("--tone", type=click.Choice(TONES), help="Only what has this tone.")
@click.option("-l", "--language", help="Only what is in this language, such as sv or zh-Hans.")
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True)
@SINCE
@UNTIL
@MASK
@FORMAT
@pass_context
def verbatims(
    context: Context,
    survey: str,
    theme: str | None,
    tone: str | None,
    language: str | None,
    limit: int,
    since: datetime | None,
    until: datetime | None,
    mask: bool,
    format_: str,
) -> None:
    """List what people said to SURVEY in their own words, the newest first, and its readings."""
    check_days(since, until)
    first, last = since and since.date(), until and until.date()
    with context.earshot() as earshot:
        found = listing.verbatims(
            earshot.database,
            survey,
            codebooks=earshot.coding.read(),
            chance=chance(),
            theme=theme,
            tone=tone,
            language=language,
            span=Span(first or Span().since, last or Span().until),
            most=limit,
            masked=mask,
        )
    if format_ == "json":
        rows = [{**asdict(one), "day": one.day.isoformat()} for one in found]
        click.echo(json.dumps(rows, ensure_ascii=False))
    else:
        for one in found:
            _say(one)
        click.echo(f"{counted(len(found), 'verbatim')}.")


@click.group(invoke_without_command=True)
@FORMAT
@click.pass_context
def codebooks(click_context: click.Context, format_: str) -> None:
    """Show by which codebooks and tone lexicons people's words are read, and how many are."""
    if click_context.invoked_subcommand:
        return
    context = click_context.find_object(Context)
    assert context is not None
    with context.earshot() as earshot:
        found = _in_force(earshot, earshot.coding.read())
    if format_ == "json":
        click.echo(json.dumps(found))
    else:
        _say_in_force(found)


@codebooks.command("copy")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
def copy_command(folder: Path) -> None:
    """Copy the shipped codebooks and tone lexicons into FOLDER, to be edited there."""
    files = {folder / name: text for name, text in shipped_codebooks()}
    standing = [str(path) for path in files if path.exists()]
    if standing:
        raise EarshotError(f"{standing[0]} exists already. Name another folder, or remove it.")
    try:
        for path, text in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise EarshotError(f"{folder} cannot be written: {error.strerror}.") from error
    click.echo(f"{counted(len(files), 'file')} are in {folder}. Remove those you do not change.")
    click.echo(f"To have them used, set EARSHOT_CODEBOOKS={folder.resolve()}")


@codebooks.command("check")
@PATHS
@FORMAT
def check_command(paths: tuple[Path, ...], format_: str) -> None:
    """Read codebooks and, in folders called `tone`, tone lexicons, and name every problem."""
    say_found([(file, _issues_of(file)) for file in expanded(paths)], format_, what="file")


@codebooks.command("apply")
@pass_context
def apply_command(context: Context) -> None:
    """Read all that waits now; a running server does so by itself."""
    with context.earshot() as earshot:
        # What a file is refused for is said here, where somebody sees it.
        earshot.coding.read()
        while earshot.coding.slice():
            pass
        waiting = _waiting(earshot, earshot.coding.read())
    click.echo(f"Waiting to be read: {counted(waiting, 'verbatim')}.")


def _issues_of(file: Path) -> Iterable[Issue]:
    written = source(file).removeprefix("\ufeff")
    try:
        if file.resolve().parent.name == "tone":
            load_tone(written, file.stem)
        else:
            load_codebook(written, name=file.stem)
    except CodebookError as error:
        return error.issues
    return ()


def _in_force(earshot: Earshot, found: Codebooks) -> dict[str, Any]:
    with earshot.database.read() as uow:
        coded = {name: uow.readings.count(each) for name, each in found.revisions.items()}
    return {
        "codebooks": [
            {
                "name": name,
                "revision": revision,
                "themes": len(found.books[name].themes),
                "coded": coded[name],
            }
            for name, revision in found.revisions.items()
        ],
        "tones": [
            {"language": language, "version": lexicon.version}
            for language, lexicon in found.tones.items()
        ],
        "waiting": _waiting(earshot, found),
    }


def _waiting(earshot: Earshot, found: Codebooks) -> int:
    """Verbatims that were not read by these codebooks; anonymous ones of open waves apart."""
    with earshot.database.read() as uow:
        stale = set(uow.readings.revisions()) - set(found.revisions.values())
        return uow.readings.count() + sum(uow.readings.count(each) for each in stale)


def _say_in_force(found: dict[str, Any]) -> None:
    table = Table("codebook", "revision", "themes", "verbatims read", box=None)
    for one in found["codebooks"]:
        table.add_row(one["name"], one["revision"], str(one["themes"]), f"{one['coded']:,}")
    Console(highlight=False, soft_wrap=True).print(table)
    tones = ", ".join(f"{one['language']} ({one['version']})" for one in found["tones"])
    click.echo(f"Tone lexicons: {tones}")
    click.echo(f"Waiting to be read: {counted(found['waiting'], 'verbatim')}.")


def _say(one: Listed) -> None:
    about = [one.key if one.part == "answer" else f"{one.key} ({one.part})"]
    about += [one.language] if one.language else []
    about += [one.tone or "not read yet", *(one.themes or ())]
    click.echo(click.style(f"{one.day}  {' · '.join(about)}", bold=True))
    # What people write may drive a terminal.
    words = UNPRINTABLE.sub("�", one.words).replace("\r", "")
    click.echo(textwrap.indent(words, "  "))


COMMANDS = (verbatims, codebooks)
