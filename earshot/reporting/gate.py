"""The gate: what may be said of anonymous answers. Every report and export of them passes it.

It holds to closed waves and to rules that do not depend on who asked what before:

- A wave (a week) speaks only when it is over and its last dialog is sealed, and never changes
  after. So no two reports differ by one person.
- Ten answers make a score, five make a number ("at least 5"). Each wave must have them by itself,
  and those that have not are left out of every longer span: a difference of spans is a wave.
- Told apart by language only, and only as far as what stays hidden is two groups and ten answers
  (complementary suppression). A second cut needs the two to be looked at together.
- Nearly everybody of one mind is everybody's answer told: such a score is given as a band, without
  its distribution, and such a wave is not told apart at all.
- Of several choices that is so for each of them: what nearly everybody chose among others, too.
- Comments need ten in their wave, and come without channel, language or order of arrival.

Whoever reads the database itself is past the gate. The notice to respondents must say so.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import floor
from typing import TypeAlias, TypeVar

from earshot.reporting.intervals import Interval
from earshot.reporting.scores import PASSIVES_FROM, PROMOTERS_FROM
from storage.analytics import ExportRow, RatingCount, SessionCount, ValueCount
from storage.readings import ReadingRow

COMMENTS_FROM = 10
"""So many comments of a wave are shown, or none."""

CUTS = frozenset({"language"})
"""What anonymous results may be told apart by."""

OF_ONE_MIND = 0.95
"""From this share of equal answers on, a score would tell everybody's."""

NEARLY_ALL = 0.9
"""The NPS, as a share, from which on it is a band."""

Definition: TypeAlias = tuple[str, str, str, float, float, bool]
"""What a rating means: kind, key, type, both ends of the scale, and whether low is good."""

_T = TypeVar("_T", bound=Hashable)
_Cell: TypeAlias = "dict[float, int]"
_Meaning: TypeAlias = "tuple[str, str, str, str, float | None, float | None, bool]"


@dataclass(frozen=True, slots=True)
class Admitted:
    """What passed. `rows` may be added up; of `banded` only the band of a score may be given.

    `counted` are the definitions (with their group) of which at least the threshold answered in
    some wave; that much may be said where there is no score.
    """

    rows: tuple[RatingCount, ...]
    counted: frozenset[tuple[Definition, str | None]]
    banded: frozenset[tuple[Definition, str | None]]


def definition(row: RatingCount) -> Definition:
    """The meaning of a rating: only ratings of the same may be added up."""
    return row.kind, row.key, row.type, row.low, row.high, row.low_is_good


def admit(rows: Iterable[RatingCount], *, threshold: int) -> Admitted:
    """What may be shown of the ratings of closed waves, which may be told apart by a group."""
    waves: dict[tuple[Definition, date], dict[str | None, _Cell]] = defaultdict(dict)
    kept = list(rows)
    for row in kept:
        cell = waves[definition(row), row.day].setdefault(row.group, defaultdict(int))
        cell[row.number] += row.n
    shown = {wave: _shown(wave[0], cells, threshold) for wave, cells in waves.items()}
    counted, banded = set(), set()
    for (meaning, day), cells in waves.items():
        for group, cell in cells.items():
            told = len(cells) == 1 or group in shown[meaning, day]
            if told and sum(cell.values()) >= threshold:
                counted.add((meaning, group))
            if group in shown[meaning, day] and of_one_mind(meaning[2], cell):
                banded.add((meaning, group))
    admitted = tuple(row for row in kept if row.group in shown[definition(row), row.day])
    return Admitted(admitted, frozenset(counted), frozenset(banded))


def admit_sessions(rows: Iterable[SessionCount], *, threshold: int) -> list[SessionCount]:
    """The responses to waves that had enough of them."""
    kept = list(rows)
    enough = _enough(((row.kind, row.day), row.n) for row in kept)
    return [row for row in kept if enough[row.kind, row.day] >= score_from(threshold)]


def admit_values(rows: Iterable[tuple[date, ValueCount]], *, threshold: int) -> list[ValueCount]:
    """The choices of waves in which enough people chose, and not all the same."""
    waves: dict[tuple[date, str, str, str], list[ValueCount]] = defaultdict(list)
    for week, row in rows:
        waves[week, row.kind, row.key, row.type].append(row)
    return [
        row
        for (_, _, _, type_), cell in waves.items()
        if _speaks_of_choices(type_, [(row.value, row.n) for row in cell], threshold)
        for row in cell
    ]


def admit_export(rows: Sequence[ExportRow], *, threshold: int) -> list[ExportRow]:
    """The answers of one closed wave that may leave, without the words said beside a value."""
    cells: dict[_Meaning, list[ExportRow]] = defaultdict(list)
    for row in rows:
        cells[_meaning(row)].append(row)
    leaving = {name for name, cell in cells.items() if _leaves(cell, threshold)}
    return [
        replace(row, readings=_untold(row)) if is_comment(row) else replace(row, words="")
        for row in rows
        if _meaning(row) in leaving
    ]


def is_comment(row: ExportRow) -> bool:
    """Whether the answer is somebody's own words."""
    return row.part == "probe" or row.type in {"text", "contact"}


def releasable(sizes: Mapping[_T, int], *, threshold: int) -> frozenset[_T]:
    """The groups of a whole that may be shown beside it.

    A group below `threshold` is hidden, and then the next smallest as well, until what is hidden
    is at least two groups and together not below `threshold`: the whole less what is shown tells
    no more than that.
    """
    by_size = sorted((group for group, n in sizes.items() if n), key=lambda group: sizes[group])
    hidden = [group for group in by_size if sizes[group] < threshold]
    while hidden and len(hidden) < len(by_size):
        if len(hidden) > 1 and sum(sizes[group] for group in hidden) >= threshold:
            break
        hidden.append(by_size[len(hidden)])
    return frozenset(by_size[len(hidden) :])


def score_from(threshold: int) -> int:
    """How many anonymous answers make a score."""
    return 2 * threshold


def at_least(n: int, *, threshold: int) -> int:
    """`n` rounded down, as it is shown where there is no score."""
    return n // threshold * threshold if threshold else n


def of_one_mind(type_: str, counts: Mapping[float, int]) -> bool:
    """Whether the answers of nearly everybody can be told from those of all."""
    n = sum(counts.values())
    most = max(counts.values(), default=0)
    if type_ in {"nps", "enps"}:
        promoters = sum(k for number, k in counts.items() if number >= PROMOTERS_FROM)
        detractors = sum(k for number, k in counts.items() if number < PASSIVES_FROM)
        most = max(most, promoters, detractors, n - promoters - detractors)
        if abs(promoters - detractors) >= NEARLY_ALL * n:
            return True
    return most >= OF_ONE_MIND * n


def band(value: float, *, low: float, high: float, width: float) -> Interval:
    """The band of `width` that `value` lies in, on a scale from `low` to `high`."""
    steps = min(floor((value - low) / width), round((high - low) / width) - 1)
    return Interval(low + steps * width, low + (steps + 1) * width)


def _shown(
    meaning: Definition, cells: Mapping[str | None, _Cell], threshold: int
) -> frozenset[str | None]:
    sizes = {group: sum(cell.values()) for group, cell in cells.items()}
    shown = releasable(sizes, threshold=score_from(threshold))
    if len(cells) > 1 and any(of_one_mind(meaning[2], each) for each in _told(cells, shown)):
        return frozenset()
    return shown


def _told(cells: Mapping[str | None, _Cell], shown: frozenset[str | None]) -> list[_Cell]:
    """The groups that are shown, and the rest: what the whole leaves when they are taken away."""
    rest: _Cell = defaultdict(int)
    for group, cell in cells.items():
        for number, n in cell.items():
            if group not in shown:
                rest[number] += n
    return [cell for group, cell in cells.items() if group in shown] + ([rest] if rest else [])


def _enough(sizes: Iterable[tuple[_T, int]]) -> dict[_T, int]:
    total: dict[_T, int] = defaultdict(int)
    for name, n in sizes:
        total[name] += n
    return total


def _speaks(type_: str, counts: Mapping[float, int], threshold: int) -> bool:
    n = sum(counts.values())
    return n >= score_from(threshold) and not of_one_mind(type_, counts)


def _speaks_of_choices(
    type_: str, chosen: Iterable[tuple[str | None, int]], threshold: int
) -> bool:
    whole = _enough(chosen)
    each: Counter[str] = Counter()
    for value, n in whole.items():
        for one in set(json.loads(value or "[]")) if type_ == "choices" else ():
            each[one] += n
    # Who chose what besides differs, and still everybody is known to have chosen this one.
    alike = max(each.values(), default=0) >= OF_ONE_MIND * sum(whole.values())
    return not alike and _speaks(type_, dict(enumerate(whole.values())), threshold)


def _meaning(row: ExportRow) -> _Meaning:
    # As in a report, or the two together would tell of those who had another scale.
    return row.kind, row.key, row.part, row.type, row.low, row.high, row.low_is_good


def _leaves(cell: Sequence[ExportRow], threshold: int) -> bool:
    if is_comment(cell[0]):
        return len(cell) >= max(COMMENTS_FROM, score_from(threshold))
    by_number = _enough((row.number, 1) for row in cell if row.number is not None)
    if by_number:
        return _speaks(cell[0].type, by_number, threshold)
    return _speaks_of_choices(cell[0].type, [(row.value, 1) for row in cell], threshold)


def _untold(row: ExportRow) -> tuple[ReadingRow, ...]:
    """What may be told of what was read in a comment: all but its language."""
    return tuple(one for one in row.readings if one.kind != "language")
