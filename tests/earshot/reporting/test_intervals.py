"""Intervals against published tables, and what must hold of any of them."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earshot.reporting.intervals import (
    Z_95,
    CountsError,
    Moments,
    NpsGroups,
    Share,
    adjusted_wald,
    kish_n_eff,
    mean_interval,
    normal_p,
    t_p,
    t_quantile,
    wilson,
)


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),  # Newcombe 1998a, table I
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
        (430, 474, 0.8777, 0.9301),
        (10, 14, 0.4535, 0.8828),
        (74, 107, 0.5987, 0.7712),
    ],
)
def test_wilson_agrees_with_published_limits(hits: int, n: int, low: float, high: float) -> None:
    interval = wilson(Share(hits, n))

    assert interval.low == pytest.approx(low, abs=5e-5)
    assert interval.high == pytest.approx(high, abs=5e-5)


@given(st.integers(1, 10**9).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_contains_the_share_stays_possible_and_mirrors(sample: tuple[int, int]) -> None:
    hits, n = sample
    interval, mirrored = wilson(Share(hits, n)), wilson(Share(n - hits, n))

    assert 0 <= interval.low <= hits / n <= interval.high <= 1
    assert mirrored.low == pytest.approx(1 - interval.high, abs=1e-12)
    assert mirrored.high == pytest.approx(1 - interval.low, abs=1e-12)


@pytest.mark.parametrize(
    ("groups", "net", "variance", "error"),
    [
        (NpsGroups(3, 2, 1), 1 / 3, 5 / 9, 0.304),  # 0, 7, 7, 9, 9, 9
        (NpsGroups(1, 0, 1), 0, 1, 0.707),
        (NpsGroups(1, 1, 0), 0.5, 0.25, 0.354),
        (NpsGroups(1, 1, 1), 0, 2 / 3, 0.471),
        (NpsGroups(0, 0, 1), -1, 0, 0),
        (NpsGroups(0, 1, 0), 0, 0, 0),
        (NpsGroups(1, 0, 0), 1, 0, 0),
    ],
)
def test_the_variance_of_a_net_share_is_over_n(
    groups: NpsGroups, net: float, variance: float, error: float
) -> None:
    assert groups.net == pytest.approx(net)
    assert groups.variance == pytest.approx(variance)
    assert groups.standard_error == pytest.approx(error, abs=5e-4)


def test_the_plain_wald_interval_of_a_net_share_agrees_with_published_ones() -> None:
    half, sixth, thousand = NpsGroups(50, 30, 20), NpsGroups(3, 1, 2), NpsGroups(250, 675, 75)

    assert 100 * (half.net - Z_95 * half.standard_error) == pytest.approx(14.6922, abs=1e-4)
    assert 100 * (half.net + Z_95 * half.standard_error) == pytest.approx(45.3078, abs=1e-4)
    assert 100 * 1.96 * sixth.standard_error == pytest.approx(71.817, abs=1e-3)
    # 14.3..20.5 is what comes out when the groups are taken for independent.
    assert 17.5 - 100 * Z_95 * thousand.standard_error == pytest.approx(14.14, abs=5e-3)
    assert 17.5 + 100 * Z_95 * thousand.standard_error == pytest.approx(20.86, abs=5e-3)


@pytest.mark.parametrize(
    ("groups", "low", "high"),
    [
        (NpsGroups(50, 30, 20), 14.05, 44.20),
        (NpsGroups(32, 13, 6), 29.29, 67.00),
        (NpsGroups(5, 2, 3), -30.33, 61.10),
        (NpsGroups(10, 0, 0), 47.50, 100),
        (NpsGroups(0, 0, 10), -100, -47.50),
    ],
)
def test_adjusted_wald_is_centred_on_the_adjusted_score_and_clamped(
    groups: NpsGroups, low: float, high: float
) -> None:
    interval = adjusted_wald(groups).scaled(100)

    assert interval.low == pytest.approx(low, abs=5e-3)
    assert interval.high == pytest.approx(high, abs=5e-3)


def test_one_promoter_is_inside_the_interval_that_would_leave_it_out() -> None:
    interval = adjusted_wald(NpsGroups(1, 0, 0))

    assert interval.high == 1
    assert interval.low == pytest.approx(0.25 - Z_95 * 0.375)


@pytest.mark.parametrize(
    ("df", "t"),
    [
        (1, 12.7062),
        (2, 4.3027),
        (3, 3.1824),
        (4, 2.7764),
        (5, 2.5706),
        (9, 2.2622),
        (10, 2.2281),
        (20, 2.0860),
        (30, 2.0423),
        (60, 2.0003),
        (100, 1.9840),
        (1000, 1.9623),
        (10_000_000, 1.9600),
    ],
)
def test_the_t_quantile_agrees_with_the_table(df: int, t: float) -> None:
    assert t_quantile(df) == pytest.approx(t, abs=5e-5)


@given(st.floats(0, 1000))
def test_the_p_of_t_agrees_with_its_closed_forms(t: float) -> None:
    two = t / math.sqrt(2 + t**2)

    assert t_p(t, 1) == pytest.approx(1 - 2 / math.pi * math.atan(t), abs=1e-12)
    assert t_p(t, 2) == pytest.approx(1 - two, abs=1e-12)
    assert t_p(-t, 2) == t_p(t, 2)


@given(st.floats(0, 30))
def test_the_p_of_t_nears_the_normal_one_as_answers_grow(t: float) -> None:
    assert t_p(t, 10**8) == pytest.approx(normal_p(t), abs=1e-6)


@given(st.floats(1, 10**8))
def test_the_t_quantile_leaves_five_percent_outside(df: float) -> None:
    assert t_p(t_quantile(df), df) == pytest.approx(0.05, abs=1e-9)


def test_the_mean_of_few_answers_has_the_t_interval() -> None:
    # 3, 4, 5, 4, 4: mean 4, s² 0.5; t(4) = 2.7764
    interval = mean_interval(Moments(5, 4.0, 0.5), low=1, high=5)

    assert interval.low == pytest.approx(4 - 2.776445 * math.sqrt(0.1), abs=1e-6)
    assert interval.high == pytest.approx(4 + 2.776445 * math.sqrt(0.1), abs=1e-6)


def test_a_mean_never_claims_more_than_its_answers_tell() -> None:
    one = mean_interval(Moments(1, 5.0, 0.0), low=1, high=5)
    ten = mean_interval(Moments(10, 5.0, 0.0), low=1, high=5)
    far = mean_interval(Moments(2, 4.5, 0.5), low=1, high=5)

    assert (one.low, one.high) == (1, 5)
    assert ten.low == pytest.approx(5 - 4 * wilson(Share(0, 10)).high)
    assert ten.high == 5
    assert (far.low, far.high) == (1, 5)


def test_weights_count_for_fewer_answers_than_they_are() -> None:
    assert kish_n_eff([1] * 80 + [3] * 20) == pytest.approx(75.38, abs=5e-3)
    assert kish_n_eff([2.5] * 7) == pytest.approx(7)
    assert kish_n_eff([]) == 0
    assert kish_n_eff([0, 0]) == 0


def test_a_negative_weight_is_refused() -> None:
    with pytest.raises(CountsError, match="negative"):
        kish_n_eff([1, -1])
