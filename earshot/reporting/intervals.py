"""Intervals at 95 %: how far a score may be from the truth, in plain arithmetic.

Shares and net shares are fractions here (0..1, -1..1); `scores` turns them into percent.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import NormalDist

CONFIDENCE = 0.95
Z_95 = NormalDist().inv_cdf((1 + CONFIDENCE) / 2)


class CountsError(ValueError):
    """Counts that cannot be: off the scale, negative, or more than there were to count."""


@dataclass(frozen=True)
class Interval:
    """From `low` to `high`, both ends included."""

    low: float
    high: float

    def within(self, low: float, high: float) -> Interval:
        """The part of this interval that is possible at all."""
        return Interval(max(low, self.low), min(high, self.high))

    def containing(self, value: float) -> Interval:
        """This interval, widened where it left `value` out."""
        return Interval(min(value, self.low), max(value, self.high))

    def scaled(self, factor: float) -> Interval:
        """This interval in another unit; `factor` is positive."""
        return Interval(factor * self.low, factor * self.high)


@dataclass(frozen=True)
class NpsGroups:
    """How many answers of an NPS question fell in each group."""

    promoters: float
    passives: float
    detractors: float

    @property
    def n(self) -> float:
        """All answers."""
        return self.promoters + self.passives + self.detractors

    @property
    def net(self) -> float:
        """Share of promoters less share of detractors, -1..1."""
        return (self.promoters - self.detractors) / self.n

    @property
    def variance(self) -> float:
        """Variance of one answer coded +1, 0, -1: p + d - (p - d)², over n and not n - 1.

        The groups are shares of one whole: adding their variances as if they were independent
        would come out too small.
        """
        return (self.promoters + self.detractors) / self.n - self.net**2

    @property
    def standard_error(self) -> float:
        """Standard error of `net`."""
        return math.sqrt(self.variance / self.n)

    def adjusted(self) -> NpsGroups:
        """These groups with three imagined answers spread over them (Rocks 2016).

        They keep the interval honest for few answers and never let it shrink to nothing.
        """
        return NpsGroups(self.promoters + 0.75, self.passives + 1.5, self.detractors + 0.75)


def adjusted_wald(groups: NpsGroups) -> Interval:
    """Interval of the net share, -1..1, around the adjusted one and widened to contain the raw.

    Rocks, "Interval Estimation for the Net Promoter Score", The American Statistician 2016.
    """
    adjusted = groups.adjusted()
    reach = Z_95 * adjusted.standard_error
    interval = Interval(adjusted.net - reach, adjusted.net + reach)
    return interval.within(-1.0, 1.0).containing(groups.net)


@dataclass(frozen=True)
class Share:
    """`hits` of `n`; n is at least 1."""

    hits: int
    n: int

    @property
    def value(self) -> float:
        """The share as a fraction, 0..1."""
        return self.hits / self.n


def wilson(share: Share) -> Interval:
    """Wilson score interval of a share, 0..1, without continuity correction (Newcombe 1998a)."""
    n, p = share.n, share.value
    centre = (p + Z_95**2 / (2 * n)) / (1 + Z_95**2 / n)
    reach = Z_95 * math.sqrt(p * (1 - p) / n + Z_95**2 / (4 * n**2)) / (1 + Z_95**2 / n)
    return Interval(centre - reach, centre + reach).within(0.0, 1.0).containing(p)


@dataclass(frozen=True)
class Moments:
    """Number, mean and sample variance (over n - 1; 0 for one answer) of ratings."""

    n: int
    mean: float
    variance: float

    @property
    def spread(self) -> bool:
        """Whether the ratings tell anything of how far ratings lie apart."""
        return self.n > 1 and self.variance > 0


def mean_interval(moments: Moments, *, low: int, high: int) -> Interval:
    """Student's t interval of a mean, in scale points, clamped to the scale `low`..`high`.

    One answer says nothing of the spread: the whole scale. Several equal answers would make it a
    point, as if nobody could ever answer otherwise: there the answers not seen, as many as Wilson
    allows for none of n, may lie at either end of the scale.
    """
    n, mean = moments.n, moments.mean
    if n == 1:
        return Interval(low, high)
    if not moments.spread:
        unseen = wilson(Share(0, n)).high
        return Interval(mean - unseen * (mean - low), mean + unseen * (high - mean))
    reach = t_quantile(n - 1) * math.sqrt(moments.variance / n)
    return Interval(mean - reach, mean + reach).within(low, high)


def kish_n_eff(weights: Iterable[float]) -> float:
    """Effective number of answers when each counts with a weight: (Σw)² / Σw² (Kish 1965).

    Equal weights give their number, no weights (or only zeros) 0.

    Raises:
        CountsError: a weight is negative.
    """
    known = list(weights)
    if any(weight < 0 for weight in known):
        raise CountsError("A weight is negative. Weights are 0 or more.")
    squares = math.fsum(weight**2 for weight in known)
    return math.fsum(known) ** 2 / squares if squares else 0.0


def normal_p(z: float) -> float:
    """Two-sided p of a standard normal statistic."""
    return math.erfc(abs(z) / math.sqrt(2))


def t_p(t: float, df: float) -> float:
    """Two-sided p of Student's t with `df` > 0 degrees of freedom, whole or not.

    P(|T| > t) is the regularised incomplete beta I_x(df/2, 1/2) at x = df / (df + t²).
    """
    a, b = df / 2, 0.5
    x, rest = df / (df + t**2), t**2 / (df + t**2)
    front = _beta_front(a, b, x, rest)
    # The fraction converges fast only on its own side; the other side is read from the mirror.
    if x < (a + 1) / (a + b + 2):
        return front * _beta_fraction(a, b, x) / a
    return 1 - front * _beta_fraction(b, a, rest) / b


def t_quantile(df: float) -> float:
    """The t that 95 % of Student's distribution with `df` ≥ 1 lies within, on both sides.

    Newton's method from the normal's quantile: it lies below the t sought and the tail is convex,
    so the steps only rise towards it.
    """
    scale = math.exp(math.lgamma((df + 1) / 2) - math.lgamma(df / 2)) / math.sqrt(math.pi * df)
    t = Z_95
    while True:
        density = scale * math.pow(1 + t**2 / df, -(df + 1) / 2)
        step = (t_p(t, df) - (1 - CONFIDENCE)) / (2 * density)
        t += step
        if step < t * 1e-10:
            return t


def _beta_front(a: float, b: float, x: float, rest: float) -> float:
    """x^a (1-x)^b / B(a, b), with `rest` for 1 - x so that nothing is lost near 1."""
    if not x or not rest:
        return 0.0
    beta = math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)
    return math.exp(a * math.log(x) + b * math.log(rest) - beta)


def _beta_fraction(a: float, b: float, x: float) -> float:
    """Continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz's method."""
    numerator, denominator = 1.0, 1 / _not_zero(1 - (a + b) * x / (a + 1))
    fraction = denominator
    m = 0
    while True:
        m += 1
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        before = fraction
        for term in (even, odd):
            denominator = 1 / _not_zero(1 + term * denominator)
            numerator = _not_zero(1 + term / numerator)
            fraction *= numerator * denominator
        if abs(fraction - before) <= 1e-14 * abs(fraction):
            return fraction


def _not_zero(number: float) -> float:
    return number or 1e-300
