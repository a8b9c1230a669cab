"""The files that an import reads: line by line, every cell as text or as JSON has it."""

import csv
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from earshot.errors import EarshotError
from earshot.reporting.columns import CHOICES_APART, COLUMNS, unguarded

REQUIRED = ("survey", "response", "key", "value", "day")
"""What every line must have. All other columns are those of an export."""

UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
"""What no text has: it drives a terminal, or is half of a letter and cannot be stored."""

_KNOWN = tuple(column.name for column in COLUMNS)
_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a line cannot be imported."""

    line: int
    message: str

    def __str__(self) -> str:
        return f"line {self.line}: {UNPRINTABLE.sub('�', self.message)}"


class ImportRefusedError(EarshotError):
    """Nothing of the file was imported; `problems` are all that is wrong with it."""

    def __init__(self, problems: list[Problem]) -> None:
        """The message shows the first ones."""
        more = len(problems) - _SHOWN
        rest = [f"and {more} more problems."] if more > 0 else []
        super().__init__("\n".join([*(str(one) for one in problems[:_SHOWN]), *rest]))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Line:
    """One answer as the file has it; an empty cell is None."""

    number: int
    cells: Mapping[str, Any]
    typed: bool
    """Whether values have their own types, as JSON has them."""

    def text(self, name: str) -> str | None:
        """The cell as text."""
        cell = self.cells.get(name)
        return cell if cell is None or isinstance(cell, str) else json.dumps(cell)

    def listed(self, name: str) -> list[Any]:
        """The cell as a list."""
        cell = self.cells.get(name)
        if isinstance(cell, list):
            return cell
        return str(cell).split(CHOICES_APART)


def lines(file: Path) -> Iterator[Line]:
    """The lines of `file`, which is CSV (as exported, or with the columns of REQUIRED) or JSONL.

    Raises:
        ImportRefusedError: it cannot be read as such.
    """
    read = {".csv": _csv, ".jsonl": _jsonl}.get(file.suffix.lower())
    if read is None:
        raise ImportRefusedError([Problem(1, f"{file.name} is neither .csv nor .jsonl.")])
    at = 1
    try:
        for line in read(file):
            at = line.number
            yield line
    except OSError as error:
        message = f"{file} is not readable: {error.strerror}."
        raise ImportRefusedError([Problem(at, message)]) from error
    except UnicodeDecodeError:
        raise ImportRefusedError(
            [Problem(at, "after this line, the file is not UTF-8.")]
        ) from None
    except csv.Error as error:
        raise ImportRefusedError([Problem(at, f"after this line: {error}.")]) from None


def _csv(file: Path) -> Iterator[Line]:
    with file.open(encoding="utf-8-sig", newline="") as text:
        reader = csv.reader(text, strict=True)
        header = next(reader, [])
        _check_header(header)
        start = reader.line_num + 1
        for cells in reader:
            if len(cells) not in {0, len(header)}:
                message = f"{len(cells)} cells, but there are {len(header)} columns."
                raise ImportRefusedError([Problem(start, message)])
            if cells:
                named = zip(header, cells, strict=True)
                yield Line(start, {name: unguarded(c) or None for name, c in named}, typed=False)
            start = reader.line_num + 1


def _check_header(header: list[str]) -> None:
    missing = [name for name in REQUIRED if name not in header]
    unknown = [name for name in header if name not in _KNOWN]
    problems = [Problem(1, f"the column `{name}` is missing.") for name in missing]
    problems += [
        Problem(1, f"the column `{name}` is not known. The columns are: {', '.join(_KNOWN)}.")
        for name in unknown
    ]
    if len(set(header)) < len(header):
        problems.append(Problem(1, "a column stands there twice."))
    if problems:
        raise ImportRefusedError(problems)


def _jsonl(file: Path) -> Iterator[Line]:
    with file.open(encoding="utf-8-sig") as text:
        for number, line in enumerate(text, start=1):
            if line.strip():
                yield Line(number, _object(number, line), typed=True)


def _object(number: int, line: str) -> Mapping[str, Any]:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        raise ImportRefusedError([Problem(number, "this is not JSON.")]) from None
    if not isinstance(found, dict):
        raise ImportRefusedError([Problem(number, "this is not a JSON object.")])
    return found
