"""The columns of an export, which an import reads again."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from storage.analytics import ExportRow
from storage.readings import ReadingKind

ColumnKind: TypeAlias = Literal["text", "whole", "number"]

DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")
"""What a spreadsheet may take for the start of a formula, or drop before one."""

CHOICES_APART = "|"
"""Between several choices in one CSV cell; no choice's value contains it."""

UNKNOWN = "unknown"
"""The language of words that do not tell it."""

NOT_SCORED = "not scored"
"""The tone of words that do not tell it, which is not the same as a neutral one."""

TONES = ("positive", "negative", "mixed", NOT_SCORED)
"""Every tone that words may have."""

_QUOTED = re.compile("'(?=[" + re.escape("".join((*DANGEROUS, "'"))) + "])")


@dataclass(frozen=True, slots=True)
class Column:
    """`of` takes the column's value from a row: text, a number, or None."""

    name: str
    kind: ColumnKind
    of: Callable[[ExportRow], Any]


def _value(row: ExportRow) -> Any:
    return None if row.value is None else json.loads(row.value)


def _direction(row: ExportRow) -> str:
    return "low is good" if row.low_is_good else "high is good"


def _answered_at(row: ExportRow) -> str | None:
    return row.answered_at.isoformat() if row.answered_at else None


def language_of(row: ExportRow) -> str | None:
    """The language of the words, which may be unknown; None if nobody has read them."""
    found = _read(row, "language")
    return found[0] or UNKNOWN if found else None


def tone_of(row: ExportRow) -> str | None:
    """The tone of the words, or that none was found; None if nobody has read them."""
    found = _read(row, "tone")
    return found[0] or NOT_SCORED if found else None


def themes_of(row: ExportRow) -> list[str] | None:
    """What the words are about; None if nobody has read them."""
    found = _read(row, "theme")
    return [theme for theme in found if theme] if found or _read(row, "tone") else None


def intent_of(row: ExportRow) -> str | None:
    """What a classifier took the words for, if one did."""
    return next(iter(_read(row, "intent")), None)


def _read(row: ExportRow, kind: ReadingKind) -> list[str]:
    return list(dict.fromkeys(one.value for one in row.readings if one.kind == kind))


COLUMNS: tuple[Column, ...] = (
    Column("response", "text", lambda row: row.response),
    Column("survey", "text", lambda row: row.survey),
    Column("revision", "whole", lambda row: row.revision),
    Column("kind", "text", lambda row: row.kind),
    Column("key", "text", lambda row: row.key),
    Column("part", "text", lambda row: row.part),
    Column("type", "text", lambda row: row.type),
    Column("scale_low", "number", lambda row: row.low),
    Column("scale_high", "number", lambda row: row.high),
    Column("direction", "text", _direction),
    Column("language", "text", lambda row: row.language),
    Column("layout", "text", lambda row: row.layout),
    Column("channel", "text", lambda row: row.channel),
    Column("value", "text", _value),
    Column("number", "number", lambda row: row.number),
    Column("words", "text", lambda row: row.words),
    Column("day", "text", lambda row: row.day.isoformat()),
    Column("answered_at", "text", _answered_at),
    Column("state", "text", lambda row: row.state),
    Column("properties", "text", lambda row: json.loads(row.properties)),
    # What was read in the words. An import reads the words itself.
    Column("words_language", "text", language_of),
    Column("tone", "text", tone_of),
    Column("themes", "text", themes_of),
    Column("intent", "text", intent_of),
)


def as_object(row: ExportRow) -> dict[str, Any]:
    """The row of a JSON lines file."""
    return {column.name: column.of(row) for column in COLUMNS}


def as_cells(row: ExportRow) -> list[Any]:
    """The row of a table of plain values: text, numbers and None."""
    return [_plain(column.of(row)) for column in COLUMNS]


def as_csv(row: ExportRow) -> list[str]:
    """The row of a CSV file, which does nothing in a spreadsheet but stand there."""
    return [
        written(cell) if column.kind != "text" else guarded(written(cell))
        for column, cell in zip(COLUMNS, as_cells(row), strict=True)
    ]


def guarded(text: str) -> str:
    """`text` behind an apostrophe where a spreadsheet could run it; `unguarded` takes it away."""
    return f"'{text}" if text.startswith((*DANGEROUS, "'")) else text


def unguarded(text: str) -> str:
    """The text that `guarded` was given; any other text stays as it is."""
    return text[1:] if _QUOTED.match(text) else text


def _plain(value: Any) -> Any:
    match value:
        case bool() | dict():
            return json.dumps(value, ensure_ascii=False)
        case list():
            return CHOICES_APART.join(value)
        case _:
            return value


def written(value: Any) -> str:
    """A plain value as text; nothing for None."""
    if isinstance(value, float):
        return f"{value:.15g}"
    return "" if value is None else str(value)
