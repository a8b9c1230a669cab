"""From a line of a file to an answer, or to what is wrong with the line."""

import json
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, TypeVar, get_args

from dialogs.contacts import masked
from dialogs.events import Part
from dialogs.readings import Value
from dialogs.script import RATED, Kind, Question, Script
from dialogs.session import State
from earshot.reporting.columns import COLUMNS
from earshot.reporting.sources import UNPRINTABLE, Line

CHANNEL = "import"
"""The channel of an answer that names none."""

LAYOUT = "unknown"
"""The layout of an answer that names none: nobody knows how its values stood."""

EARLIEST = date(1990, 1, 1)
"""An answer from before it is a slip of the pen, and no calendar of ours reaches year 1."""

_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,62}")
_LONGEST = 100_000
_TRUE, _FALSE = ("true", "yes", "1"), ("false", "no", "0")
_WRITTEN = frozenset({"text", "contact"})
_DEEPEST = 3
_NOTHING_SHOWN = "…"
_MASKED_PHONE = re.compile(r"[+0-9][0-9]{2}…[0-9]{2}")
_ADDRESS = re.compile(
    r"[^\s@]+@[^\s@]+\.(?:[^\W\d_]{2,24}|xn--[a-z0-9-]{2,59})|\+?[0-9][0-9 ().\-/]*",
    re.IGNORECASE,
)

_T = TypeVar("_T")


class CellError(ValueError):
    """A cell that cannot be what it should be; the message is for the file's owner."""


@dataclass(frozen=True, slots=True)
class Imported:
    """One answer of a file, checked against the script; `respondent` is whose, if it is known."""

    line: int
    survey: str
    response: str
    kind: Kind
    key: str
    part: Part
    type: str
    low: float | None
    high: float | None
    low_is_good: bool
    value: Value | None
    words: str
    language: str
    layout: str
    channel: str
    day: date
    answered_at: datetime | None
    state: State
    properties: Mapping[str, str]
    respondent: str | None = None


def check_cells(line: Line) -> None:
    """Look at every letter, before any is searched for, shown or kept.

    Raises:
        CellError: some cell has what no text has, or lists within lists.
    """
    for column in COLUMNS:
        _check_letters(column.name, line.cells.get(column.name))


def read_line(line: Line, script: Script, *, today: date) -> Imported:
    """The answer on `line`.

    Raises:
        CellError: the first thing that is wrong with it.
    """
    question = script.question(_needed(line, "key"))
    if question is None:
        keys = ", ".join(each.name for each in script.questions())
        raise CellError(f"there is no question `{line.text('key')}`. The keys are: {keys}.")
    part = _one_of(line, "part", "answer", get_args(Part))
    written = part == "probe" or question.type in _WRITTEN
    _check_meaning(line, question, probe=part == "probe")
    value = _words(line, "value") if written else _value(line, question)
    if question.type == "contact" and isinstance(value, str):
        value = _masked(value)
    scale = None if written else question.scale
    return Imported(
        line=line.number,
        survey=script.survey,
        response=_needed(line, "response"),
        kind=_one_of(line, "kind", script.kind, get_args(Kind)),
        key=question.name,
        part=part,
        type="text" if part == "probe" else question.type,
        low=scale.low if scale else None,
        high=scale.high if scale else None,
        low_is_good=question.low_is_good,
        value=value,
        words=_said(line, question, value),
        language=_word(line, "language", script.languages[0]),
        layout=_word(line, "layout", LAYOUT),
        channel=_word(line, "channel", CHANNEL),
        day=_day(line, today),
        answered_at=_moment(line, "answered_at", today),
        state=_state(line),
        properties=_properties(line, script),
    )


def _value(line: Line, question: Question) -> Value:
    cell = line.cells.get("value")
    if cell is None:
        raise CellError("`value` is empty.")
    match question.type:
        case "yes_no":
            return _yes_or_no(line)
        case "choice":
            return _choice(line.text("value") or "", question)
        case "choices":
            return tuple(_choice(str(one), question) for one in line.listed("value"))
        case type_:
            return _number(line, question, whole=type_ in RATED)


def _yes_or_no(line: Line) -> bool:
    text = (line.text("value") or "").lower()
    if text not in _TRUE + _FALSE:
        raise CellError(f"`value` is `{text}`, but the question is answered true or false.")
    return text in _TRUE


def _choice(value: str, question: Question) -> str:
    values = [choice.value for choice in question.choices]
    if value not in values:
        raise CellError(f"`value` is `{value}`. The choices are: {', '.join(values)}.")
    return value


def _number(line: Line, question: Question, *, whole: bool) -> int | float:
    number = _plain_number(line, "value")
    scale = question.scale
    if whole and not number.is_integer():
        raise CellError(f"`value` is {number:g}, but ratings are whole numbers.")
    if scale and not scale.low <= number <= scale.high:
        raise CellError(f"`value` is {number:g}, but the scale is {scale.low}-{scale.high}.")
    return int(number) if number.is_integer() else number


def _plain_number(line: Line, name: str) -> float:
    text = line.text(name) or ""
    try:
        number = float(text)
    except ValueError:
        raise CellError(f"`{name}` is `{text}`, which is no number.") from None
    if not math.isfinite(number):
        raise CellError(f"`{name}` is `{text}`, which is no number.")
    return number


def _check_meaning(line: Line, question: Question, *, probe: bool) -> None:
    """Refuse an answer to what was another question, even if its number would fit."""
    type_ = "text" if probe else question.type
    if line.text("type") not in {None, type_}:
        raise CellError(f"`{question.name}` is now a question of type {type_}.")
    scale = None if probe else question.scale
    ends = {"scale_low": scale.low, "scale_high": scale.high} if scale else {}
    for name, end in ends.items():
        if line.cells.get(name) is not None and _plain_number(line, name) != end:
            assert scale is not None
            raise CellError(f"the scale of `{question.name}` is now {scale.low}-{scale.high}.")
    direction = "low is good" if question.low_is_good else "high is good"
    if line.text("direction") not in {None, direction}:
        raise CellError(f"of `{question.name}`, {direction} now.")


def _said(line: Line, question: Question, value: Value | None) -> str:
    words = _words(line, "words")
    if question.type == "contact" and words:
        return _masked(words)
    if words is None and "words" not in line.cells:
        return value if isinstance(value, str) else json.dumps(value)
    return words or ""


def _words(line: Line, name: str) -> str | None:
    text = line.text(name)
    if text is None:
        if name == "value" and line.text("type") is None:
            raise CellError("`value` is empty.")
        return None
    if len(text) > _LONGEST:
        raise CellError(f"`{name}` is not text that can be kept.")
    return text


def _masked(address: str) -> str:
    """`address` masked, if it is not yet; of what is no address nothing is shown."""
    if _MASKED_PHONE.fullmatch(address):
        return address
    return masked(address) if _ADDRESS.fullmatch(address) else _NOTHING_SHOWN


def _check_letters(name: str, cell: Any) -> None:
    level = [cell]
    for _ in range(_DEEPEST):
        if any(isinstance(one, str) and UNPRINTABLE.search(one) for one in level):
            raise CellError(f"`{name}` is not text that can be kept.")
        level = [inner for one in level for inner in _inside(one)]
    if level:
        raise CellError(f"`{name}` has lists within lists.")


def _inside(cell: Any) -> list[Any]:
    match cell:
        case dict():
            return [*cell, *cell.values()]
        case list():
            return cell
        case _:
            return []


def _needed(line: Line, name: str) -> str:
    text = line.text(name)
    if not text or len(text) > _LONGEST:
        raise CellError(f"`{name}` is empty." if not text else f"`{name}` cannot be kept.")
    return text


def _one_of(line: Line, name: str, default: Any, words: tuple[str, ...]) -> Any:
    text = line.text(name) or default
    if text not in words:
        raise CellError(f"`{name}` is `{text}`. It can be: {', '.join(words)}.")
    return text


def _word(line: Line, name: str, default: str) -> str:
    text = line.text(name) or default
    if not _WORD.fullmatch(text):
        raise CellError(f"`{name}` is not a word of letters, digits, `_` and `-`.")
    return text


def _state(line: Line) -> State:
    state: State = _one_of(line, "state", "completed", get_args(State))
    # Nobody will go on with it here.
    return "expired" if state == "waiting" else state


def _day(line: Line, today: date) -> date:
    day = _parsed(line, "day", date.fromisoformat, "a day such as 2026-03-31")
    if day is None:
        raise CellError("`day` is empty.")
    if day > today:
        raise CellError(f"`day` is {day}, which is still to come.")
    if day < EARLIEST:
        raise CellError(f"`day` is {day}, which is before {EARLIEST}.")
    return day


def _moment(line: Line, name: str, today: date) -> datetime | None:
    about = "a time such as 2026-03-31T12:00:00+00:00, with its offset"
    at = _parsed(line, name, datetime.fromisoformat, about)
    if at is not None and at.tzinfo is None:
        raise CellError(f"`{name}` is not {about}.")
    # Where the clock is ahead of ours, it may be tomorrow already.
    if at is not None and not EARLIEST <= at.date() <= today + timedelta(days=1):
        raise CellError(f"`{name}` is on {at.date()}, not from {EARLIEST} to {today}.")
    return at


def _parsed(line: Line, name: str, parse: Callable[[str], _T], about: str) -> _T | None:
    text = line.text(name)
    if not text:
        return None
    try:
        return parse(text)
    except (ValueError, RecursionError):
        raise CellError(f"`{name}` is `{text[:40]}`, not {about}.") from None


def _properties(line: Line, script: Script) -> Mapping[str, str]:
    given = line.cells.get("properties")
    if isinstance(given, str):
        given = _parsed(line, "properties", json.loads, "a JSON object")
    if given is None:
        return {}
    if not isinstance(given, dict):
        raise CellError("`properties` is not a JSON object.")
    _check_letters("properties", given)
    return {name: str(given[name]) for name in script.properties if name in given}
