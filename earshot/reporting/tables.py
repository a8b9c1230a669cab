"""The tables and charts of the result pages as plain rows, to be shown or taken away as CSV.

Nothing is in them that may not be shown: where there is no score to tell, its cells are empty.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import TypeAlias

from earshot.reporting.columns import guarded, written
from earshot.reporting.listing import Listed
from earshot.reporting.rates import Rate
from earshot.reporting.results import Results
from earshot.reporting.rows import (
    Apart,
    ChangeRow,
    Distribution,
    Funnel,
    ScoreRow,
    ThemeRow,
    TrendRow,
)
from earshot.reporting.scores import Direction, Metric
from earshot.reporting.sinks import BYTE_ORDER_MARK, csv_lines
from storage.marking import MarkerRow

Cell: TypeAlias = str | int | float | None

_MEANING = ("metric", "question", "kind", "scale", "direction")
_MEASURED = ("value", "low", "high", "n", "shown")

_Of: TypeAlias = Callable[[object], tuple[Cell, ...]]
_CHANGE: _Of = attrgetter(
    *("metric", "key", "kind", "scale", "before", "after", "difference", "low", "high", "words")
)
_THEME: _Of = attrgetter(
    *("theme", "label", "parent", "n", "share"),
    *("tone.positive", "tone.negative", "tone.mixed", "tone.not_scored"),
)
_WORDS: _Of = attrgetter("key", "part", "words", "language", "tone")


@dataclass(frozen=True, slots=True)
class Table:
    """`rows` have a cell for each of the `columns`; `name` is fit for a file."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Point:
    """A score in one period; its numbers are None where there is none to tell."""

    period: str
    since: date
    until: date
    complete: bool
    value: float | None
    low: float | None
    high: float | None
    n: int


@dataclass(frozen=True, slots=True)
class Line:
    """How one score went, with the band of its interval and the `target`, if there is one."""

    metric: Metric
    key: str
    kind: str
    scale: str
    direction: Direction
    target: float | None
    points: tuple[Point, ...]


def as_csv(table: Table) -> bytes:
    """The table as a CSV file that does nothing in a spreadsheet but stand there."""
    lines = [[_cell(cell) for cell in row] for row in (table.columns, *table.rows)]
    return BYTE_ORDER_MARK + csv_lines(lines)


def tables(results: Results) -> tuple[Table, ...]:
    """Every table of the first page."""
    report = results.report
    return (
        scores("scores", report.scores),
        distribution(report.distribution),
        funnel(report.funnel, results.followed, results.begun),
        drop_off(results),
        trend(report.trend),
        changes(report.change),
        themes(report.verbatims.themes),
        markers(results.markers),
    )


def lines(results: Results) -> tuple[Line, ...]:
    """The trend of every score, each in a line of its own."""
    found: dict[tuple[Metric, str, str, str, Direction], list[Point]] = {}
    for period in results.report.trend:
        for row in period.scores:
            meaning = (row.metric, row.key, row.kind, row.scale, row.direction)
            found.setdefault(meaning, []).append(_point(period, row))
    targets = {(aim.target.metric, aim.target.key): aim.target.value for aim in results.aims}
    return tuple(
        Line(*meaning, target=targets.get(meaning[:2]), points=tuple(points))
        for meaning, points in found.items()
    )


def scores(name: str, rows: Iterable[ScoreRow]) -> Table:
    """Scores with their intervals, also those of a split."""
    columns = (*_MEANING, "by", "group", *_MEASURED)
    cells = ((*_meaning(row), *_group(row.group), *_measured(row)) for row in rows)
    return Table(name, columns, tuple(cells))


def distribution(rows: Iterable[Distribution]) -> Table:
    """How often each value was given."""
    columns = ("question", "kind", "type", "scale", "by", "group", "value", "n", "of")
    cells = (
        (row.key, row.kind, row.type, row.scale, *_group(row.group), value, n, row.n)
        for row in rows
        for value, n in row.counts.items()
    )
    return Table("distribution", columns, tuple(cells))


def funnel(found: Funnel, followed: Rate | None, begun: Rate | None) -> Table:
    """How far people came, and the rates with what they are of."""
    rates = {
        "followed, of links made": followed,
        "began, of those opened": begun,
        "completed, of those started": found.completion_rate,
        "broken off, of those started": found.break_off_rate,
    }
    counts = {
        "opened": found.opened,
        "started": found.started,
        "completed": found.completed,
        "broken off": found.broken_off,
        "still open": found.waiting,
    }
    rows: list[tuple[Cell, ...]] = [(name, n, None, None) for name, n in counts.items()]
    rows += [(name, *_rate(rate)) for name, rate in rates.items() if rate]
    return Table("funnel", ("what", "n", "of", "percent"), tuple(rows))


def drop_off(results: Results) -> Table:
    """Where people stopped: of each question how many were asked and did not answer."""
    rows = tuple((one.key, *_rate(one.rate)) for one in results.drop_off)
    return Table("drop-off", ("question", "not answered", "asked", "percent"), rows)


def trend(rows: Iterable[TrendRow]) -> Table:
    """Every score in every period."""
    columns = ("period", "since", "until", "complete", *_MEANING, *_MEASURED)
    cells = (
        (
            each.period,
            each.since.isoformat(),
            each.until.isoformat(),
            "yes" if each.complete else "no",
            *_meaning(row),
            *_measured(row),
        )
        for each in rows
        for row in each.scores
    )
    return Table("trend", columns, tuple(cells))


def changes(rows: Iterable[ChangeRow]) -> Table:
    """How scores moved, or differ."""
    columns = ("metric", "question", "kind", "scale", "before", "after")
    more = ("difference", "low", "high", "words")
    return Table("change", (*columns, *more), tuple(map(_CHANGE, rows)))


def themes(rows: Iterable[ThemeRow]) -> Table:
    """What people speak of, and how."""
    columns = ("theme", "label", "part of", "n", "percent")
    tones = ("positive", "negative", "mixed", "not scored")
    return Table("themes", (*columns, *tones), tuple(map(_THEME, rows)))


def markers(rows: Iterable[MarkerRow]) -> Table:
    """What happened when."""
    cells = ((row.day.isoformat(), row.kind, row.text, row.survey) for row in rows)
    return Table("markers", ("day", "kind", "text", "survey"), tuple(cells))


def verbatims(rows: Iterable[Listed]) -> Table:
    """What people said in their own words, with what was read in it."""
    columns = ("day", "question", "part", "words", "language", "tone", "themes")
    cells = (
        (row.day.isoformat(), *_WORDS(row), ", ".join(row.themes) if row.themes else None)
        for row in rows
    )
    return Table("verbatims", columns, tuple(cells))


def _cell(cell: Cell) -> str:
    # A number is none that could be run, and with an apostrophe it would be a text.
    return guarded(cell) if isinstance(cell, str) else written(cell)


def _meaning(row: ScoreRow) -> tuple[Cell, ...]:
    return row.metric, row.key, row.kind, row.scale, row.direction


def _group(group: Apart | None) -> tuple[Cell, Cell]:
    if group is None:
        return None, None
    return group.by, "unknown" if group.value is None else group.value


def _measured(row: ScoreRow) -> tuple[Cell, ...]:
    return (*_numbers(row), row.n, row.shown)


def _numbers(row: ScoreRow) -> tuple[float | None, float | None, float | None]:
    if row.shown in {"hidden", "counts"}:
        return None, None, None
    return row.value, row.low, row.high


def _point(period: TrendRow, row: ScoreRow) -> Point:
    value, low, high = _numbers(row)
    return Point(
        period.period, period.since, period.until, period.complete, value, low, high, row.n
    )


def _rate(rate: Rate) -> tuple[Cell, Cell, Cell]:
    return rate.numerator, rate.denominator, rate.value
