"""`understand` and `evaluate`: what a line would mean, and how often that is right."""

import json
import sys
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import IO, Any

import click
from rich.console import Console
from rich.table import Table

from dialogs.evaluating import Judged, LabelError, Labelled, Tally, evaluate, labelled, tallied
from dialogs.readings import Added, Answered, Commanded, Corrected, Reading, Unclear, Value
from dialogs.understanding.asked import TYPES, AskedError, asked
from dialogs.understanding.reader import read
from earshot.commands.scripts import FORMAT
from earshot.errors import EarshotError

_encode = json.JSONEncoder(ensure_ascii=False).encode
_AT_ONCE = 1000


@click.command()
@click.option("--type", "type_", type=click.Choice(TYPES), help="Question type.")
@click.option("--scale", help="A scale such as 1-7.")
@click.option("-l", "--language", default="en", show_default=True)
@click.option("--choices", help="Labels with commas between them.")
@click.option("--jsonl", is_flag=True, help="Each line is a JSON object with its own fields.")
def understand(
    type_: str | None, scale: str | None, language: str, choices: str | None, jsonl: bool
) -> None:
    """Say what each line of standard input means as an answer: one JSON line each."""
    if not jsonl and type_ is None:
        raise click.UsageError("Say which --type of question is answered, or use --jsonl.")
    given: dict[str, Any] = {"type": type_, "scale": scale, "language": language}
    given["choices"] = tuple(choices.split(",")) if choices else ()
    written: list[str] = []
    for number, line in enumerate(sys.stdin, 1):
        fields = _fields(line, number, given) if jsonl else {**given, "text": line.rstrip("\r\n")}
        written.append(_encode(_understood(fields, number)))
        if len(written) == _AT_ONCE or not jsonl:
            _write(written)
    _write(written)


def _write(written: list[str]) -> None:
    """Write the lines and forget them; a person at a terminal sees each at once."""
    if written:
        sys.stdout.write("\n".join(written) + "\n")
        sys.stdout.flush()
        written.clear()


def _fields(line: str, number: int, given: dict[str, Any]) -> dict[str, Any]:
    fields = _parsed(line, number)
    if not isinstance(fields.get("text"), str):
        raise EarshotError(f"Line {number} has no `text`.")
    return {**given, **fields}


def _parsed(line: str, number: int) -> dict[str, Any]:
    try:
        fields = json.loads(line)
    except ValueError as error:
        raise EarshotError(f"Line {number} is not JSON.") from error
    if not isinstance(fields, dict):
        raise EarshotError(f"Line {number} is no JSON object.")
    return fields


def _understood(fields: dict[str, Any], number: int) -> dict[str, Any]:
    try:
        expecting = asked(fields)
    except AskedError as error:
        raise EarshotError(f"Line {number}: {error}") from error
    reading = _reading(fields["text"], expecting, fields["language"])
    return {"text": fields["text"], **_as_json(reading)}


@lru_cache(maxsize=1 << 16)
def _reading(text: str, expecting: Any, language: str) -> Reading:
    """In bulk most people say what somebody said before: 9, 10, ok."""
    return read(text, expecting=expecting, language=language)


def _as_json(reading: Reading) -> dict[str, Any]:
    match reading:
        case Answered(value, rest, command, confidence):
            name = command.name if command else None
            return _row("answer", value, name, rest=rest, confidence=confidence)
        case Corrected(_, value, rest):
            return _row("answer", value, rest=rest)
        case Added(_, words):
            return _row("answer", words)
        case Commanded(command):
            return _row("command", command=command.name)
        case Unclear():
            return {**_row("unclear", confidence=0.0), "suggestions": list(reading.suggestions)}


def _row(
    outcome: str,
    value: Value | None = None,
    command: str | None = None,
    *,
    rest: str = "",
    confidence: float = 1.0,
) -> dict[str, Any]:
    return {
        "outcome": outcome,
        "value": value,
        "command": command,
        "suggestions": [],
        "rest": rest,
        "confidence": confidence,
    }


@click.command("evaluate")
@click.argument("files", nargs=-1, required=True, type=click.File(encoding="utf-8"))
@click.option(
    "--part",
    type=click.Choice(["tuned", "aside"]),
    help="Only this part: three lines in ten are set aside, so that nobody tunes on them.",
)
@click.option("--misses", is_flag=True, help="Name every line that was not right.")
@FORMAT
def evaluate_command(
    files: tuple[IO[str], ...], part: str | None, misses: bool, format_: str
) -> None:
    """Compare understanding with labels: right, wrong, unclear, false, per language and kind.

    Each line of FILES is a JSON object with `text`, `type`, `language`, perhaps `scale`,
    `choices` and `kind`, and what is `expected`: a value, or {"value", "rest", "command"}, or
    {"unclear": true} if one should ask again. Wrong: something else was taken, which is worse
    than asking again. Unclear: it is asked again, though there was an answer. False: something
    was taken where nothing was meant.
    """
    lines = [line for file in files for line in _labelled(file)]
    try:
        judged = [one for one in evaluate(lines) if part in {None, one.line.part}]
    except AskedError as error:
        raise EarshotError(f"A line asks what cannot be asked: {error}") from error
    if not judged:
        raise EarshotError("There is no labelled line in this.")
    if misses:
        _say_misses(judged)
    tallies = tallied(judged)
    if format_ == "json":
        rows = [
            {"part": part, "language": language, "kind": kind, **_counts(tally)}
            for (part, language, kind), tally in sorted(tallies.items())
        ]
        click.echo(_encode(rows))
    else:
        _say_table(tallies)


def _labelled(file: IO[str]) -> Iterator[Labelled]:
    name = Path(file.name).name
    for number, line in enumerate(file, 1):
        if not line.strip():
            continue
        try:
            yield labelled(_parsed(line, number))
        except LabelError as error:
            raise EarshotError(f"{name}, line {number}: {error}") from error


def _counts(tally: Tally) -> dict[str, int]:
    return {
        "n": tally.n,
        "right": tally.right,
        "wrong": tally.wrong,
        "unclear": tally.unclear,
        "false": tally.false,
        "offered": tally.offered,
    }


def _say_misses(judged: Iterable[Judged]) -> None:
    for one in judged:
        if one.verdict != "right":
            row = {"verdict": one.verdict, **one.line.fields, "read": _as_json(one.reading)}
            click.echo(_encode(row))


def _say_table(tallies: dict[tuple[Any, str, str], Tally]) -> None:
    """One row a language and kind, then one a kind, for each part."""
    for part in sorted({part for part, _, _ in tallies}):
        table = Table("language", "kind", title=_TITLES[part], title_justify="left", box=None)
        for name in ("n", "right", "wrong", "unclear", "false", "offered"):
            table.add_column(name, justify="right")
        totals: dict[str, Tally] = {}
        for (own, language, kind), tally in sorted(tallies.items()):
            if own == part:
                table.add_row(language, kind, *_cells(tally))
                totals[kind] = totals.get(kind, Tally()) + tally
        for kind, tally in sorted(totals.items()):
            table.add_row("all", kind, *_cells(tally), style="bold")
        Console(highlight=False, soft_wrap=True).print(table)


_TITLES = {"aside": "Set aside, never tuned on", "tuned": "Open to tuning"}


def _cells(tally: Tally) -> tuple[str, ...]:
    n, right, *others = _counts(tally).values()
    return f"{n:,}", f"{right / n:.1%}", *(f"{count:,}" if count else "" for count in others)


COMMANDS = (understand, evaluate_command)
