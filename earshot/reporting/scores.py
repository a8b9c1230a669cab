"""Scores: NPS, eNPS, CSAT and CES from counted ratings, each with n and a 95 % interval.

Ratings come as counts, rating → number of answers. Values are unrounded: NPS and eNPS -100..100,
shares 0..100, means in scale points. Nobody answered is None, never 0. What may be shown is asked
of `shown` and of the gate, not decided here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias, assert_never

from earshot.reporting.changes import Change, mean_change, net_change, share_change
from earshot.reporting.intervals import (
    CountsError,
    Interval,
    Moments,
    NpsGroups,
    Share,
    adjusted_wald,
    mean_interval,
    wilson,
)

Counts: TypeAlias = Mapping[int, int]
Scale: TypeAlias = tuple[int, int]
Direction: TypeAlias = Literal["high is good", "low is good"]
Metric: TypeAlias = Literal["nps", "enps", "csat_share", "csat_mean", "ces_share", "ces_mean"]
Shown: TypeAlias = Literal["hidden", "counts", "provisional", "normal"]

NPS_SCALE: Scale = (0, 10)
PROMOTERS_FROM = 9
PASSIVES_FROM = 7
TOP_BOX_UP_TO = 3  # points of a scale; a longer one counts its best two
PROVISIONAL_FROM = 10
NORMAL_FROM = 30

_METRICS: Mapping[str, tuple[Metric, ...]] = {
    "nps": ("nps",),
    "enps": ("enps",),
    "csat": ("csat_share", "csat_mean"),
    "ces": ("ces_share", "ces_mean"),
}


@dataclass(frozen=True)
class Score:
    """A statistic over `n` ≥ 1 ratings, with a 95 % interval that always contains the value."""

    metric: Metric
    value: float
    low: float
    high: float
    n: int


def nps(counts: Counts) -> Score | None:
    """Net Promoter Score, -100..100: % promoters (9, 10) less % detractors (0..6).

    With the adjusted Wald interval (Rocks 2016); None when nobody answered.

    Raises:
        CountsError: a rating off 0..10, or a negative count.
    """
    return score("nps", counts, scale=NPS_SCALE)


def enps(counts: Counts) -> Score | None:
    """Employee NPS: as `nps`, of another question, and never pooled with it."""
    return score("enps", counts, scale=NPS_SCALE)


def csat_share(
    counts: Counts, *, scale: Scale = (1, 5), direction: Direction = "high is good"
) -> Score | None:
    """Satisfied respondents, 0..100: the best two ratings, or the best one of two or three.

    4 and 5 of five, 9 and 10 of ten (the usual top boxes). The interval is Wilson's; None when
    nobody answered.

    Raises:
        CountsError: a rating off the scale, a negative count, or a scale of fewer than two points.
    """
    return score("csat_share", counts, scale=scale, direction=direction)


def csat_mean(counts: Counts, *, scale: Scale = (1, 5)) -> Score | None:
    """Mean satisfaction in scale points with Student's t interval, or None when nobody answered.

    Raises:
        CountsError: as `csat_share`.
    """
    return score("csat_mean", counts, scale=scale)


def ces_share(
    counts: Counts, *, scale: Scale = (1, 7), direction: Direction = "high is good"
) -> Score | None:
    """Respondents who found it easy, 0..100: ratings on the better side of the scale's middle.

    5 to 7 of seven, 4 and 5 of five (CES 2.0); with "low is good", where the number is the effort
    (CES 1.0), 1 and 2 of five. The interval is Wilson's; None when nobody answered.

    Raises:
        CountsError: as `csat_share`.
    """
    return score("ces_share", counts, scale=scale, direction=direction)


def ces_mean(counts: Counts, *, scale: Scale = (1, 7)) -> Score | None:
    """Mean of the ratings in scale points with Student's t interval, or None when nobody answered.

    The mean is of the ratings as given: where low is good, a lower mean is better.

    Raises:
        CountsError: as `csat_share`.
    """
    return score("ces_mean", counts, scale=scale)


def scores_of(
    question_type: str, scale: Scale, counts: Counts, *, direction: Direction = "high is good"
) -> list[Score]:
    """Every score a question of `question_type` has; none for other types or without answers.

    Raises:
        CountsError: as `score`.
    """
    metrics = metrics_of(question_type)
    found = (score(metric, counts, scale=scale, direction=direction) for metric in metrics)
    return [each for each in found if each is not None]


def metrics_of(question_type: str) -> tuple[Metric, ...]:
    """The scores that a question of `question_type` has."""
    return _METRICS.get(question_type, ())


def score(
    metric: Metric, counts: Counts, *, scale: Scale, direction: Direction = "high is good"
) -> Score | None:
    """The score `metric` of ratings on `scale`, or None when nobody answered.

    Raises:
        CountsError: a rating off the scale, a negative count, a scale of fewer than two points,
            or an NPS that is not on 0..10 with high as good.
    """
    match _sample(metric, counts, scale, direction):
        case None:
            return None
        case NpsGroups() as groups:
            value = 100 * (groups.promoters - groups.detractors) / groups.n
            interval = adjusted_wald(groups).scaled(100)
        case Share() as share:
            value = 100 * share.hits / share.n
            interval = wilson(share).scaled(100)
        case Moments() as moments:
            value = moments.mean
            interval = mean_interval(moments, low=scale[0], high=scale[1])
        case other:
            assert_never(other)
    return _score(metric, value, interval, sum(counts.values()))


def change(
    metric: Metric,
    before: Counts,
    after: Counts,
    *,
    scale: Scale,
    direction: Direction = "high is good",
) -> Change | None:
    """How `metric` moved from the ratings `before` to those `after`, or None when either is empty.

    NPS by the test of Lewis and Sauro, shares by Newcombe's interval, means by Welch's test. A
    positive difference is a rise of the number, which is worse for a mean where low is good.

    Raises:
        CountsError: as `score`.
    """
    samples = (_sample(metric, before, scale, direction), _sample(metric, after, scale, direction))
    match samples:
        case (NpsGroups() as first, NpsGroups() as second):
            return net_change(first, second)
        case (Share() as first, Share() as second):
            return share_change(first, second)
        case (Moments() as first, Moments() as second):
            return mean_change(first, second, low=scale[0], high=scale[1])
        case _:
            return None


def nps_groups(counts: Counts) -> NpsGroups:
    """Promoters (9, 10), passives (7, 8) and detractors (0..6) of an NPS or eNPS question.

    Raises:
        CountsError: a rating off 0..10, or a negative count.
    """
    _check(counts, NPS_SCALE)
    promoters = _number(counts, PROMOTERS_FROM, NPS_SCALE[1])
    passives = _number(counts, PASSIVES_FROM, PROMOTERS_FROM - 1)
    return NpsGroups(promoters, passives, _number(counts, NPS_SCALE[0], PASSIVES_FROM - 1))


def shown(n: int, threshold: int) -> Shown:
    """How a score of `n` answers may be shown; `threshold` is the anonymity threshold, 0 for none.

    Hidden below the threshold and without answers; under 10 answers the counts alone; from 10 the
    score as provisional, with its interval; from 30 as it is.
    """
    if n < max(threshold, 1):
        return "hidden"
    if n < PROVISIONAL_FROM:
        return "counts"
    return "provisional" if n < NORMAL_FROM else "normal"


def _sample(
    metric: Metric, counts: Counts, scale: Scale, direction: Direction
) -> NpsGroups | Share | Moments | None:
    """What the statistics of `metric` stand on, or None when nobody answered."""
    _check(counts, scale)
    n = sum(counts.values())
    if metric in {"nps", "enps"}:
        _check_nps(scale, direction)
        return nps_groups(counts) if n else None
    if not n:
        return None
    if metric in {"csat_mean", "ces_mean"}:
        return _moments(counts, n)
    points = _best_two(scale) if metric == "csat_share" else _better_half(scale)
    low, high = scale
    if direction == "high is good":
        return Share(_number(counts, high - points + 1, high), n)
    return Share(_number(counts, low, low + points - 1), n)


def _best_two(scale: Scale) -> int:
    """How many of the best ratings count as satisfied."""
    return 1 if _points(scale) <= TOP_BOX_UP_TO else 2


def _better_half(scale: Scale) -> int:
    """How many ratings lie on the better side of the middle; the middle itself does not."""
    return _points(scale) // 2


def _points(scale: Scale) -> int:
    return scale[1] - scale[0] + 1


def _moments(counts: Counts, n: int) -> Moments:
    # Whole numbers until the last step: exact, whatever the order of the counts.
    total = sum(rating * number for rating, number in counts.items())
    squares = sum(rating**2 * number for rating, number in counts.items())
    variance = (n * squares - total**2) / (n * (n - 1)) if n > 1 else 0.0
    return Moments(n, total / n, variance)


def _number(counts: Counts, low: int, high: int) -> int:
    return sum(counts.get(rating, 0) for rating in range(low, high + 1))


def _score(metric: Metric, value: float, interval: Interval, n: int) -> Score:
    # Once more, in the value's own unit: the last bit of a rounding may fall outside.
    around = interval.containing(value)
    return Score(metric, value, around.low, around.high, n)


def _check(counts: Counts, scale: Scale) -> None:
    low, high = scale
    if low >= high:
        raise CountsError(f"The scale {low}-{high} has no two points. Give the lower end first.")
    for rating, number in counts.items():
        if rating not in range(low, high + 1):
            raise CountsError(f"The rating {rating} is not on the scale {low}-{high}.")
        if number < 0:
            raise CountsError(f"The rating {rating} has the count {number}. Counts are 0 or more.")


def _check_nps(scale: Scale, direction: Direction) -> None:
    if scale != NPS_SCALE or direction != "high is good":
        raise CountsError(
            f"NPS is defined on 0-10 with high as good, not on {scale[0]}-{scale[1]}, {direction}."
        )
