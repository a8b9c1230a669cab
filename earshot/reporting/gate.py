"""The gate: what anonymous answers may be told of at all. All that is told of them passes it.

It holds to waves that are over and to rules that do not depend on who asked what before:

- A wave (a campaign's round, or a week) speaks only when it is over and its last dialog is
  sealed, and never changes after: its figures are made once (`releasing`). So no two reports
  differ by one person.
- Ten answers make a score, five make a number ("at least 5"). Each wave must have them by itself,
  and those that have not are left out of every longer span: a difference of spans is a wave.
- Told apart is a wave only as far as whatever is left, by any sums and differences, is ten answers
  (`blocks`).
- Nearly everybody of one mind is everybody's answer told: such a score is given as a band, without
  its distribution, and no part of a wave is told by which such a one could be found.
- Of several choices that is so for each of them: what nearly everybody chose among others, too.
- Comments need ten in their wave, and come without channel, language, group or order of arrival.

Whoever reads the database itself is past the gate. The notice to respondents must say so.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from math import floor
from typing import TypeAlias

from earshot.reporting.intervals import Interval
from earshot.reporting.scores import PASSIVES_FROM, PROMOTERS_FROM
from storage.analytics import ExportRow, RatingCount
from storage.readings import ReadingRow

COMMENTS_FROM = 10
"""So many comments of a wave are shown, or none."""

RESERVED = frozenset({"language", "channel", "kind", "touchpoint", "day", "week", "month"})
"""What reports tell apart by themselves: no property of a person is known by these names."""

OF_ONE_MIND = 0.95
"""From this share of equal answers on, a score would tell everybody's."""

NEARLY_ALL = 0.9
"""The NPS, as a share, from which on it is a band."""

Definition: TypeAlias = tuple[str, str, str, float, float, bool]
"""What a rating means: kind, key, type, both ends of the scale, and whether low is good."""

_Meaning: TypeAlias = "tuple[str, str, str, str, float | None, float | None, bool]"


def definition(row: RatingCount) -> Definition:
    """The meaning of a rating: only ratings of the same may be added up."""
    return row.kind, row.key, row.type, row.low, row.high, row.low_is_good


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


def speaks_of_choices(
    type_: str, chosen: Iterable[tuple[str | None, int]], threshold: int
) -> bool:
    """Whether choices may be told: enough people chose, and no choice is nearly everybody's."""
    whole: Counter[str | None] = Counter()
    each: Counter[str] = Counter()
    for value, n in chosen:
        whole[value] += n
    for value, n in whole.items():
        for one in set(json.loads(value or "[]")) if type_ == "choices" else ():
            each[one] += n
    # Who chose what besides differs, and still everybody is known to have chosen this one.
    alike = max(each.values(), default=0) >= OF_ONE_MIND * sum(whole.values())
    return not alike and _speaks(type_, dict(enumerate(whole.values())), threshold)


def band(value: float, *, low: float, high: float, width: float) -> Interval:
    """The band of `width` that `value` lies in, on a scale from `low` to `high`."""
    steps = min(floor((value - low) / width), round((high - low) / width) - 1)
    return Interval(low + steps * width, low + (steps + 1) * width)


def _speaks(type_: str, counts: Mapping[float, int], threshold: int) -> bool:
    n = sum(counts.values())
    return n >= score_from(threshold) and not of_one_mind(type_, counts)


def _meaning(row: ExportRow) -> _Meaning:
    # As in a report, or the two together would tell of those who had another scale.
    return row.kind, row.key, row.part, row.type, row.low, row.high, row.low_is_good


def _leaves(cell: Sequence[ExportRow], threshold: int) -> bool:
    if is_comment(cell[0]):
        return len(cell) >= max(COMMENTS_FROM, score_from(threshold))
    by_number = Counter(row.number for row in cell if row.number is not None)
    if by_number:
        return _speaks(cell[0].type, by_number, threshold)
    return speaks_of_choices(cell[0].type, [(row.value, 1) for row in cell], threshold)


def _untold(row: ExportRow) -> tuple[ReadingRow, ...]:
    """What may be told of what was read in a comment: all but its language."""
    return tuple(one for one in row.readings if one.kind != "language")
