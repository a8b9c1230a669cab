"""From counted rows to the rows of a report. Rows of another meaning are never added up."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from earshot.reporting.changes import Change
from earshot.reporting.cuts import PEOPLE, Cut
from earshot.reporting.gate import Definition, band, definition
from earshot.reporting.intervals import Interval
from earshot.reporting.periods import Period
from earshot.reporting.rows import Apart, ChangeRow, Distribution, ScoreRow
from earshot.reporting.scores import (
    PROVISIONAL_FROM,
    Direction,
    Metric,
    Scale,
    Score,
    Shown,
    change,
    metrics_of,
    scores_of,
    shown,
)
from storage.analytics import RatingCount, ValueCount

Tally: TypeAlias = dict[tuple[Definition, Apart | None], dict[int, int]]
_TEN = 10.0
_ONE = 1.0
_UNITS: Mapping[str, str] = {"mean": "scale points", "share": "percentage points"}


def tally(rows: Iterable[RatingCount], cut: Cut | None = None) -> Tally:
    """Rating → count for each meaning, told apart by `cut`."""
    found: Tally = defaultdict(lambda: defaultdict(int))
    for row in rows:
        found[definition(row), cut.apart(row) if cut else None][int(row.number)] += row.n
    return dict(sorted(found.items(), key=_in_order))


def of_enough(counted: Tally, by: str | None) -> Tally:
    """What may be told of groups by `by`: of an agent or a team nothing of few answers."""
    if by not in PEOPLE:
        return counted
    return {
        name: counts
        for name, counts in counted.items()
        if sum(counts.values()) >= PROVISIONAL_FROM
    }


def score_rows(counted: Tally, *, threshold: int = 0) -> list[ScoreRow]:
    """Every score of every meaning; behind the gate, `threshold` is that of anonymity."""
    return [
        _score_row(one, meaning, group, shown(one.n, threshold))
        for (meaning, group), counts in counted.items()
        for one in _scores(meaning, counts)
    ]


def bands(meaning: Definition, counts: Mapping[float, int]) -> dict[str, Interval]:
    """The band that each score of this meaning lies in."""
    whole = {int(number): n for number, n in counts.items()}
    return {one.metric: _band(one, _scale(meaning)) for one in _scores(meaning, whole)}


def silent_rows(
    meaning: Definition, *, at_least: int, within: Mapping[str, Interval] | None = None
) -> list[ScoreRow]:
    """Scores of which nothing may be said but that so many answered (0: not even that), and the
    bands they lie `within`."""
    known = within or {}
    return [
        ScoreRow(
            metric=metric,
            key=meaning[1],
            kind=meaning[0],
            scale=scale_name(meaning) or "",
            direction=_direction(meaning),
            group=None,
            value=None,
            low=known[metric].low if metric in known else None,
            high=known[metric].high if metric in known else None,
            n=at_least,
            shown=_how(at_least, known),
        )
        for metric in metrics_of(meaning[2])
    ]


def distributions(counted: Tally) -> list[Distribution]:
    """How often each rating, or yes and no, was given."""
    return [
        Distribution(
            key=meaning[1],
            kind=meaning[0],
            type=meaning[2],
            scale=scale_name(meaning),
            group=group,
            n=sum(counts.values()),
            counts=_named(meaning, counts),
        )
        for (meaning, group), counts in counted.items()
    ]


def value_distributions(rows: Iterable[ValueCount], cut: Cut | None = None) -> list[Distribution]:
    """How often each choice or number was given."""
    found: dict[tuple[str, str, str, Apart | None], dict[str, int]] = defaultdict(
        lambda: defaultdict(int)
    )
    answered: dict[tuple[str, str, str, Apart | None], int] = defaultdict(int)
    for row in rows:
        name = row.kind, row.key, row.type, cut.apart(row) if cut else None
        answered[name] += row.n
        for value in _values(row.value):
            found[name][value] += row.n
    least = PROVISIONAL_FROM if cut and cut.by in PEOPLE else 0
    return [
        Distribution(
            key, kind, type_, None, group, answered[kind, key, type_, group], _most_first(counts)
        )
        for (kind, key, type_, group), counts in found.items()
        if answered[kind, key, type_, group] >= least
    ]


def change_rows(rows: Sequence[RatingCount], before: Period, after: Period) -> list[ChangeRow]:
    """How each score moved from one period to the next."""
    first = tally(row for row in rows if row.day in before)
    second = tally(row for row in rows if row.day in after)
    names = (before.name, after.name)
    return [
        row
        for (meaning, _), counts in second.items()
        for row in compared(meaning, first.get((meaning, None)), counts, names)
    ]


def compared(
    meaning: Definition,
    before: Mapping[int, int] | None,
    after: Mapping[int, int],
    names: tuple[str, str],
) -> list[ChangeRow]:
    """How each score of this meaning differs between two that `names` tell apart."""
    if before is None:
        return []
    return [
        _change_row(metric, meaning, before, after, names) for metric in metrics_of(meaning[2])
    ]


def scale_name(meaning: Definition) -> str | None:
    """The scale as reports write it, "0-10"; None where there is none."""
    *_, low, high, _ = meaning
    return f"{low:g}-{high:g}" if low < high else None


def _in_order(item: tuple[tuple[Definition, Apart | None], object]) -> tuple[Any, ...]:
    (meaning, group), _ = item
    return *meaning, (group.value or "") if group else ""


def _scale(meaning: Definition) -> Scale:
    *_, low, high, _ = meaning
    return int(low), int(high)


def _direction(meaning: Definition) -> Direction:
    return "low is good" if meaning[-1] else "high is good"


def _score_row(score: Score, meaning: Definition, group: Apart | None, how: Any) -> ScoreRow:
    return ScoreRow(
        metric=score.metric,
        key=meaning[1],
        kind=meaning[0],
        scale=scale_name(meaning) or "",
        direction=_direction(meaning),
        group=group,
        value=score.value,
        low=score.low,
        high=score.high,
        n=score.n,
        shown=how,
    )


def _scores(meaning: Definition, counts: Mapping[int, int]) -> list[Score]:
    return scores_of(meaning[2], _scale(meaning), counts, direction=_direction(meaning))


def _band(score: Score, scale: Scale) -> Interval:
    if score.metric.endswith("mean"):
        return band(score.value, low=scale[0], high=scale[1], width=_ONE)
    lowest = -100.0 if score.metric in {"nps", "enps"} else 0.0
    return band(score.value, low=lowest, high=100.0, width=_TEN)


def _how(at_least: int, within: Mapping[str, Interval]) -> Shown:
    if within:
        return shown(at_least, at_least)
    return "counts" if at_least else "hidden"


def _named(meaning: Definition, counts: Mapping[int, int]) -> dict[str, int]:
    if meaning[2] == "yes_no":
        return {"true": counts.get(1, 0), "false": counts.get(0, 0)}
    low, high = _scale(meaning)
    return {str(point): counts.get(point, 0) for point in range(low, high + 1)}


def _values(text: str) -> list[str]:
    value = json.loads(text)
    listed = value if isinstance(value, list) else [value]
    return [one if isinstance(one, str) else json.dumps(one) for one in listed]


def _most_first(counts: Mapping[str, int]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def _change_row(
    metric: Metric,
    meaning: Definition,
    before: Mapping[int, int],
    after: Mapping[int, int],
    names: tuple[str, str],
) -> ChangeRow:
    found = change(metric, before, after, scale=_scale(meaning), direction=_direction(meaning))
    if min(sum(before.values()), sum(after.values())) < PROVISIONAL_FROM:
        found = None
    return ChangeRow(
        metric=metric,
        key=meaning[1],
        kind=meaning[0],
        scale=scale_name(meaning) or "",
        before=names[0],
        after=names[1],
        difference=found.difference if found else None,
        low=found.low if found else None,
        high=found.high if found else None,
        p=found.p if found else None,
        clear=found is not None and found.clear,
        words=_words(metric, found),
    )


def _words(metric: Metric, found: Change | None) -> str:
    if found is None:
        return "too few answers to compare"
    if not found.clear:
        return "no clear change"
    unit = _UNITS.get(metric.rpartition("_")[2], "points")
    way = "up" if found.difference > 0 else "down"
    size, low, high = (f"{abs(number):.1f}" for number in (found.difference, *_ends(found)))
    return f"{way} by {size} {unit} (95 %: {low} to {high})"


def _ends(found: Change) -> tuple[float, float]:
    """The nearer and the farther end of a change that is clear."""
    return (found.low, found.high) if found.difference > 0 else (found.high, found.low)
