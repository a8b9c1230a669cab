"""Changes: whether a score moved between two periods, or only seems to.

The two samples are taken as independent. When the same people answer twice this is cautious: it
misses small changes rather than inventing any.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from earshot.reporting.intervals import (
    Z_95,
    Interval,
    Moments,
    NpsGroups,
    Share,
    mean_interval,
    normal_p,
    t_p,
    t_quantile,
    wilson,
)


@dataclass(frozen=True)
class Change:
    """After less before, in the score's own unit, with its 95 % interval and its test.

    `z_or_t` and the two-sided `p` are None where the answers allow no test. The interval and the
    test are computed apart and may disagree by a hair at the edge; `clear` follows the interval.
    """

    difference: float
    low: float
    high: float
    z_or_t: float | None
    p: float | None

    @property
    def clear(self) -> bool:
        """Whether it went up or down for sure enough to say so: 0 is outside the interval."""
        return not self.low <= 0 <= self.high


def net_change(before: NpsGroups, after: NpsGroups) -> Change:
    """Change of NPS in points, -200..200, by the test of Lewis and Sauro.

    The test and the interval stand on the adjusted groups, the difference on the raw ones; the
    interval is widened to contain it.
    """
    first, second = before.adjusted(), after.adjusted()
    adjusted = second.net - first.net
    error = math.hypot(first.standard_error, second.standard_error)
    z = adjusted / error
    reach = Z_95 * error
    difference = 100 * (after.net - before.net)
    interval = Interval(adjusted - reach, adjusted + reach).scaled(100).within(-200, 200)
    return _change(difference, interval, z, normal_p(z))


def share_change(before: Share, after: Share) -> Change:
    """Change of a share in percentage points: Newcombe's interval, the pooled z test."""
    pooled = (before.hits + after.hits) / (before.n + after.n)
    error = math.sqrt(pooled * (1 - pooled) * (1 / before.n + 1 / after.n))
    difference = after.value - before.value
    z = difference / error if error else 0.0
    interval = newcombe(after, before).within(-1, 1).scaled(100)
    return _change(100 * difference, interval, z, normal_p(z))


def mean_change(before: Moments, after: Moments, *, low: int, high: int) -> Change:
    """Change of a mean on the scale `low`..`high`, in scale points, by Welch's t test.

    A period of one answer, or of equal answers only, allows no test: its interval then comes from
    the intervals of the two means.
    """
    difference = after.mean - before.mean
    bounds = (low - high, high - low)
    if before.spread and after.spread:
        t, df, interval = _welch(before, after)
        return _change(difference, interval.within(*bounds), t, t_p(t, df))
    interval = square_and_add(
        after.mean,
        mean_interval(after, low=low, high=high),
        before.mean,
        mean_interval(before, low=low, high=high),
    )
    return _change(difference, interval.within(*bounds), None, None)


def newcombe(first: Share, second: Share) -> Interval:
    """Interval of `first` less `second`, -1..1: Newcombe 1998b, method 10 (hybrid score)."""
    return square_and_add(first.value, wilson(first), second.value, wilson(second))


def square_and_add(
    first: float, of_first: Interval, second: float, of_second: Interval
) -> Interval:
    """Interval of `first` less `second` from the interval of each.

    The distances to the limits that make the difference smaller, and those that make it larger,
    add up as squares: Newcombe's construction for shares, good for any two independent estimates
    (Zou and Donner 2008).
    """
    difference = first - second
    down = math.hypot(first - of_first.low, of_second.high - second)
    up = math.hypot(of_first.high - first, second - of_second.low)
    return Interval(difference - down, difference + up)


def _welch(before: Moments, after: Moments) -> tuple[float, float, Interval]:
    """Welch's t, its degrees of freedom (Welch and Satterthwaite) and the interval."""
    first, second = before.variance / before.n, after.variance / after.n
    df = (first + second) ** 2 / (first**2 / (before.n - 1) + second**2 / (after.n - 1))
    error = math.sqrt(first + second)
    difference = after.mean - before.mean
    reach = t_quantile(df) * error
    return difference / error, df, Interval(difference - reach, difference + reach)


def _change(
    difference: float, interval: Interval, z_or_t: float | None, p: float | None
) -> Change:
    around = interval.containing(difference)
    return Change(difference, around.low, around.high, z_or_t, p)
