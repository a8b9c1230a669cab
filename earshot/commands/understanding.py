"""`understand` and `evaluate`: what a line would mean, and how often that is right."""

import io
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.table import Table

from dialogs.evaluating import Judged, LabelError, Labelled, Tally, evaluate, labelled, tallied
from dialogs.readings import Added, Answered, Commanded, Corrected, Reading, Unclear, Value
from dialogs.understanding.asked import TYPES, AskedError, asked
from dialogs.understanding.expecting import Expectation
from dialogs.understanding.reader import read
from earshot.commands.files import counted, source
from earshot.commands.scripts import FORMAT
from earshot.errors import EarshotError

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
    """Say what each line of standard input means as an answer: one JSON line each.

    With --jsonl a line that cannot be used is named on standard error, the others are read, and
    the exit code is 1.
    """
    if not jsonl and type_ is None:
        raise click.UsageError("Say which --type of question is answered, or use --jsonl.")
    given: dict[str, Any] = {"type": type_, "scale": scale, "language": language}
    given["choices"] = choices or ()
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")
    if jsonl:
        _understand_each(given)
        return
    expecting = _expecting(given)
    for line in sys.stdin:
        _write([_understood(line.rstrip("\r\n"), expecting, language)])


def _understand_each(given: Mapping[str, Any]) -> None:
    """Read every line with the question that it states, or that is `given`."""
    written: list[str] = []
    unusable = 0
    for number, line in enumerate(sys.stdin, 1):
        try:
            if fields := _parsed(line, f"Line {number}"):
                written.append(_stated({**given, **fields}, number))
        except EarshotError as error:
            unusable += 1
            click.echo(f"earshot: {error}", err=True)
        if len(written) == _AT_ONCE:
            _write(written)
    _write(written)
    if unusable:
        raise EarshotError(f"{counted(unusable, 'line')} could not be used.")


def _write(written: list[str]) -> None:
    """Write the lines and forget them; a person at a terminal sees each at once."""
    if written:
        sys.stdout.write("\n".join(written) + "\n")
        sys.stdout.flush()
        written.clear()


def _parsed(line: str, place: str) -> dict[str, Any]:
    """The object in `line`, which is at `place`; empty if nothing is."""
    if not line.strip():
        return {}
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise EarshotError(f"{place} is not JSON. {_CURE}") from error
    if not isinstance(fields, dict):
        raise EarshotError(f"{place} is no JSON object. {_CURE}")
    return fields or {"text": None}


_CURE = 'Write one object a line: {"text": "8", "type": "nps", "language": "en"}.'


def _stated(fields: Mapping[str, Any], number: int) -> str:
    """What the `text` of line `number` means as an answer to the question in `fields`."""
    text = fields.get("text")
    if not isinstance(text, str):
        raise EarshotError(f"Line {number} has no `text`: write what was said, in quotes.")
    try:
        expecting = asked(fields)
    except AskedError as error:
        raise EarshotError(f"Line {number}: {error}") from error
    return _understood(text, expecting, fields["language"])


def _expecting(given: Mapping[str, Any]) -> Expectation:
    try:
        return asked(given)
    except AskedError as error:
        raise EarshotError(str(error)) from error


@lru_cache(maxsize=1 << 16)
def _understood(text: str, expecting: Expectation, language: str) -> str:
    """The line to be written. In bulk most people say what somebody said before: 9, 10, ok."""
    reading = read(text, expecting=expecting, language=language)
    return _encoded({"text": text, **_as_json(reading)})


def _encoded(row: object) -> str:
    """`row` as JSON, with letters as they are; what is half a character can only be escaped."""
    line = _encode(row)
    try:
        line.encode()
    except UnicodeEncodeError:
        return json.dumps(row)
    return line


_encode = json.JSONEncoder(ensure_ascii=False).encode


def _as_json(reading: Reading) -> dict[str, Any]:
    match reading:
        case Answered(value, rest, command, confidence):
            name = command.name if command else None
            return _row("answer", value, name, rest=rest, confidence=confidence)
        case Corrected(_, value, rest):
            return _row("answer", value, rest=rest)
        case Added(_, words):
            return _row("answer", words)
        case Commanded(command, confidence):
            return _row("command", command=command.name, confidence=confidence)
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
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--part",
    type=click.Choice(["tuned", "aside"]),
    help="Only this part: three lines in ten are set aside, so that nobody tunes on them.",
)
@click.option("--misses", is_flag=True, help="Name every line that was not right.")
@FORMAT
def evaluate_command(
    files: tuple[Path, ...], part: str | None, misses: bool, format_: str
) -> None:
    """Compare understanding with labels: right, wrong, unclear, false, per language and kind.

    Each line of FILES, or of the .jsonl files of a folder, is a JSON object with `text`, `type`,
    `language`, perhaps `scale`, `choices` and `kind`, and what is `expected`: a value, or
    {"value", "rest", "command"}, or {"unclear": true} if one should ask again (with a "command" of
    its own when that is right as well). Wrong: something else was taken, which is worse than
    asking again. Unclear: it is asked again, though there was an answer. False: something was
    taken where nothing was meant.
    """
    lines = (line for file in _files(files) for line in _labelled(file))
    judged = [one for one in evaluate(list(lines)) if part in {None, one.line.part}]
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
        click.echo(_encoded(rows))
    else:
        _say_table(tallies)


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files, and those of the folders, in order."""
    for path in paths:
        found = sorted(path.rglob("*.jsonl")) if path.is_dir() else [path]
        if not found:
            raise EarshotError(f"There is no .jsonl file in {path}.")
        yield from found


def _labelled(file: Path) -> Iterator[Labelled]:
    for number, line in enumerate(source(file).removeprefix("\ufeff").split("\n"), 1):
        place = f"{file}, line {number}"
        try:
            if fields := _parsed(line, place):
                yield labelled(fields)
        except LabelError as error:
            raise EarshotError(f"{place}: {error}") from error


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
            click.echo(_encoded(row))


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
