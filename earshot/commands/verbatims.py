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
from earshot.reporting.columns import TONES
from earshot.reporting.listing import Listed
from earshot.reporting.sources import UNPRINTABLE
from earshot.tagging import TagError, tag
from storage.analytics import Span


class _Listing(click.Group):
    """What is none of its commands is a survey, whose verbatims are listed."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take `nps` and `--tone negative nps` for `list` with the same."""
        if args and args[0] not in {*self.commands, *ctx.help_option_names}:
            args = ["list", *args]
        return super().parse_args(ctx, args)


@click.group(cls=_Listing, subcommand_metavar="SURVEY|COMMAND [ARGS]...")
def verbatims() -> None:
    """List what people said to SURVEY in their own words, or correct what was read in it."""


@verbatims.command("list")
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
def list_command(
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
    """List what people said to SURVEY in their own words, the newest first, and its readings.

    `earshot verbatims SURVEY` does the same. In front of each stands its id, for `tag`.
    """
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


# An id may begin with a hyphen, and have an h behind it.
_ANY_ID = {"ignore_unknown_options": True, "help_option_names": ["--help"]}


@verbatims.command("tag", context_settings=_ANY_ID)
@click.argument("answer")
@click.argument("readings", nargs=-1, required=True, metavar="theme=THEME,…|tone=TONE…")
@pass_context
def tag_command(context: Context, answer: str, readings: tuple[str, ...]) -> None:
    """Say yourself what the verbatim ANSWER speaks of, and how.

    It stands above what rules read there, for good: theme=price,staff tone=negative. With theme=
    alone it speaks of none; `tone="not scored"` says that no word tells.
    """
    said = dict(map(_said, readings))
    with context.earshot() as earshot:
        tag(earshot.database, earshot.catalogue, earshot.coding.read(), answer, said)
    told = "; ".join(f"{name}: {', '.join(values) or 'none'}" for name, values in said.items())
    click.echo(f"{answer} is read by hand. {told}.")


def _said(reading: str) -> tuple[str, list[str]]:
    name, equals, values = reading.partition("=")
    if not equals:
        raise TagError(f"`{reading}` says nothing of it. Write theme=… or tone=….")
    return name, [value.strip() for value in values.split(",") if value.strip()]


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
        found = earshot.coding.read()
        while earshot.coding.slice():
            pass
        waiting = _waiting(earshot, found)
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
    about = [one.id, one.key if one.part == "answer" else f"{one.key} ({one.part})"]
    about += [one.language] if one.language else []
    about += [one.tone or "not read yet", *(one.themes or ())]
    about += [f"taken for {one.intent}"] if one.intent else []
    about += [f"{' and '.join(one.by_hand)} by hand"] if one.by_hand else []
    click.echo(click.style(f"{one.day}  {' · '.join(about)}", bold=True))
    # What people write may drive a terminal.
    words = UNPRINTABLE.sub("�", one.words).replace("\r", "")
    click.echo(textwrap.indent(words, "  "))


COMMANDS = (verbatims, codebooks)
