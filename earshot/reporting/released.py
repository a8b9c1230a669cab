"""What was released of anonymous waves, as reports count it.

A wave whose score is told by a band is never added up with others: the bands of several spans
with it would lie over each other, and leave less than a band.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from earshot.reporting import figures, tallying
from earshot.reporting.cuts import Cut
from earshot.reporting.figures import Counts, Figures, Rated
from earshot.reporting.gate import Definition
from earshot.reporting.intervals import Interval
from earshot.reporting.rows import ScoreRow
from storage.analytics import RatingCount, SessionCount, ValueCount
from storage.releases import ReleaseRow

_read = lru_cache(maxsize=512)(figures.from_json)


@dataclass(frozen=True, slots=True)
class Released:
    """The figures of a wave, which reports know by the Monday `week`."""

    week: date
    figures: Figures


@dataclass(frozen=True, slots=True)
class Silent:
    """Ratings of which there are no counts to tell."""

    week: date
    rated: Rated


def of(rows: Iterable[ReleaseRow]) -> list[Released]:
    """What these rows hold."""
    return [Released(row.week, _read(row.figures)) for row in rows]


def cuts(rows: Iterable[ReleaseRow]) -> list[str]:
    """All that answers were told apart by, in the order of the campaigns."""
    return list(dict.fromkeys(cut for each in of(rows) for cut in each.figures.cuts))


def ratings(waves: Iterable[Released], told: Cut | None = None) -> list[RatingCount]:
    """The ratings by week, told apart by `told`."""
    apart = told is not None and told.group is not None
    return [
        RatingCount(kind, wave.week, key, type_, low, high, low_is_good, group, number, n)
        for wave in waves
        for rated in wave.figures.ratings
        for kind, key, type_, low, high, low_is_good in [rated.meaning]
        for group, counts in (_apart(rated, told.by) if told and apart else _whole(rated))
        for number, n in sorted(counts.items())
    ]


def values(waves: Iterable[Released]) -> list[ValueCount]:
    """The choices of all."""
    return [
        ValueCount(kind, key, type_, None, value, n)
        for wave in waves
        for kind, key, type_, value, n in wave.figures.values
    ]


def responses(waves: Iterable[Released]) -> list[SessionCount]:
    """How many responses there were, at least."""
    return [
        SessionCount(kind, wave.week, state, n)
        for wave in waves
        for kind, state, n in wave.figures.responses
    ]


def silent(waves: Iterable[Released]) -> list[Silent]:
    """The ratings that have no counts."""
    return [
        Silent(wave.week, rated)
        for wave in waves
        for rated in wave.figures.ratings
        if rated.counts is None
    ]


def score_rows(found: Iterable[Silent], spoken: Iterable[Definition]) -> list[ScoreRow]:
    """A row for every score that nothing speaks of, with the band that it lies in if one is told.

    The band of several waves is from the lowest to the highest of theirs.
    """
    by_meaning: dict[Definition, list[Rated]] = {}
    spoken = set(spoken)
    for each in found:
        if each.rated.meaning not in spoken:
            by_meaning.setdefault(each.rated.meaning, []).append(each.rated)
    in_order = sorted(by_meaning.items(), key=lambda item: -max(x.at_least for x in item[1]))
    return [row for meaning, some in in_order for row in _silent_rows(meaning, some)]


def _silent_rows(meaning: Definition, some: Sequence[Rated]) -> list[ScoreRow]:
    banded = [each for each in some if each.bands is not None]
    at_least = max(each.at_least for each in some)
    return tallying.silent_rows(
        meaning,
        at_least=sum(each.at_least for each in banded) or at_least,
        within=_around([each.bands for each in banded if each.bands]),
    )


def _around(bands: Sequence[Mapping[str, Interval]]) -> dict[str, Interval]:
    metrics = bands[0] if bands else ()
    return {
        metric: Interval(
            min(each[metric].low for each in bands), max(each[metric].high for each in bands)
        )
        for metric in metrics
    }


def _whole(rated: Rated) -> Iterator[tuple[str | None, Counts]]:
    if rated.counts is not None:
        yield None, rated.counts


def _apart(rated: Rated, by: str) -> Iterator[tuple[str | None, Counts]]:
    return ((told.group, told.counts) for told in rated.apart if told.by == by)
