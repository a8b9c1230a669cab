"""Changes against published examples: a real one is called clear, noise is not."""

from collections import Counter
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earshot.reporting.changes import Change, newcombe, share_change
from earshot.reporting.intervals import CountsError, Share
from earshot.reporting.scores import Metric, Scale, change, score

METRICS: dict[Metric, Scale] = {
    "nps": (0, 10),
    "enps": (0, 10),
    "csat_share": (1, 5),
    "csat_mean": (1, 5),
    "ces_share": (1, 7),
    "ces_mean": (1, 7),
}


@pytest.mark.parametrize(
    ("first", "second", "low", "high"),
    [
        (Share(56, 70), Share(48, 80), 0.0524, 0.3339),  # Newcombe 1998b, table II
        (Share(9, 10), Share(3, 10), 0.1705, 0.8090),
        (Share(5, 56), Share(0, 29), -0.0381, 0.1926),
    ],
)
def test_newcombe_agrees_with_published_limits(
    first: Share, second: Share, low: float, high: float
) -> None:
    interval = newcombe(first, second)

    assert interval.low == pytest.approx(low, abs=5e-5)
    assert interval.high == pytest.approx(high, abs=5e-5)


def test_ten_points_of_nps_in_a_hundred_answers_are_no_clear_change() -> None:
    moved = change("nps", {10: 50, 7: 30, 0: 20}, {9: 60, 8: 25, 6: 15}, scale=(0, 10))

    assert moved is not None
    assert moved.difference == pytest.approx(15)
    assert (moved.low + moved.high) / 2 == pytest.approx(14.56, abs=5e-3)
    assert (moved.high - moved.low) / 2 == pytest.approx(1.959964 * 10.62, abs=0.02)
    assert moved.z_or_t == pytest.approx(1.37, abs=5e-3)
    assert moved.p == pytest.approx(0.170, abs=5e-4)
    assert not moved.clear


def test_the_same_shift_in_ten_times_the_answers_is_clear() -> None:
    moved = change("enps", {10: 500, 7: 300, 0: 200}, {9: 600, 8: 250, 6: 150}, scale=(0, 10))

    assert moved is not None
    assert moved.clear
    assert moved.p is not None
    assert moved.p < 0.001


def test_one_answer_a_period_keeps_the_raw_difference_in_the_interval() -> None:
    moved = change("nps", {0: 1}, {10: 1}, scale=(0, 10))

    assert moved is not None
    assert (moved.difference, moved.high) == (200, 200)


def test_a_share_moves_in_percentage_points_with_the_pooled_test() -> None:
    moved = share_change(Share(48, 80), Share(56, 70))

    assert moved.difference == pytest.approx(20)
    assert moved.low == pytest.approx(5.24, abs=5e-3)
    assert moved.high == pytest.approx(33.39, abs=5e-3)
    assert moved.z_or_t == pytest.approx(2.65, abs=5e-3)
    assert moved.p == pytest.approx(0.008, abs=5e-4)
    assert moved.clear


def test_everybody_satisfied_twice_is_no_change() -> None:
    moved = share_change(Share(9, 9), Share(20, 20))

    assert (moved.difference, moved.z_or_t, moved.p, moved.clear) == (0, 0, 1, False)


def test_a_mean_moves_by_welch() -> None:
    # Student's sleep data in tenths of an hour; the t test that R prints for it.
    first = Counter([7, -16, -2, -12, -1, 34, 37, 8, 0, 20])
    second = Counter([19, 8, 11, 1, -1, 44, 55, 16, 46, 34])

    moved = change("csat_mean", second, first, scale=(-20, 60))

    assert moved is not None
    assert moved.difference == pytest.approx(-15.8)
    assert moved.z_or_t == pytest.approx(-1.8608, abs=5e-5)
    assert moved.p == pytest.approx(0.07939, abs=5e-6)
    assert moved.low == pytest.approx(-33.654832, abs=1e-5)
    assert moved.high == pytest.approx(2.054832, abs=1e-5)
    assert not moved.clear


@pytest.mark.parametrize("before", [{5: 1}, {5: 40}])
def test_a_period_without_spread_allows_no_test_of_a_mean(before: dict[int, int]) -> None:
    moved = change("csat_mean", before, {1: 3, 2: 4}, scale=(1, 5))

    assert moved is not None
    assert (moved.z_or_t, moved.p) == (None, None)
    assert moved.low <= moved.difference <= moved.high
    assert moved.clear == (before == {5: 40})


def test_fewer_finding_it_hard_is_a_rise_where_low_is_good() -> None:
    moved = change(
        "ces_share", {1: 20, 5: 80}, {2: 80, 4: 20}, scale=(1, 5), direction="low is good"
    )

    assert moved is not None
    assert moved.difference == pytest.approx(60)
    assert moved.clear


def test_a_period_without_answers_has_no_change() -> None:
    for metric, scale in METRICS.items():
        assert change(metric, {}, {5: 1}, scale=scale) is None
        assert change(metric, {5: 1}, {5: 0}, scale=scale) is None


def test_a_rating_off_the_scale_is_refused_in_either_period() -> None:
    with pytest.raises(CountsError):
        change("csat_mean", {6: 1}, {5: 1}, scale=(1, 5))
    with pytest.raises(CountsError):
        change("csat_mean", {}, {0: 1}, scale=(1, 5))


@st.composite
def two_periods(draw: st.DrawFn) -> tuple[Metric, dict[int, int], dict[int, int]]:
    metric = draw(st.sampled_from(get_args(Metric)))
    low, high = METRICS[metric]
    some = st.dictionaries(st.integers(low, high), st.integers(1, 10**6), min_size=1)
    return metric, draw(some), draw(some)


@given(two_periods())
def test_a_change_is_the_difference_of_the_scores_inside_a_possible_interval(
    periods: tuple[Metric, dict[int, int], dict[int, int]],
) -> None:
    metric, before, after = periods
    scale = METRICS[metric]
    moved = change(metric, before, after, scale=scale)
    first, second = score(metric, before, scale=scale), score(metric, after, scale=scale)

    assert moved is not None
    assert first is not None
    assert second is not None
    reach = {"nps": 200, "enps": 200, "csat_share": 100, "ces_share": 100}.get(
        metric, scale[1] - scale[0]
    )
    assert moved.difference == pytest.approx(second.value - first.value, abs=1e-9)
    assert -reach <= moved.low <= moved.difference <= moved.high <= reach
    assert moved.clear == (moved.low > 0 or moved.high < 0)
    assert moved.p is None or 0 <= moved.p <= 1


@given(two_periods())
def test_the_change_back_is_the_same_change_mirrored(
    periods: tuple[Metric, dict[int, int], dict[int, int]],
) -> None:
    metric, before, after = periods
    there = change(metric, before, after, scale=METRICS[metric])
    back = change(metric, after, before, scale=METRICS[metric])

    assert isinstance(there, Change)
    assert isinstance(back, Change)
    assert back.difference == pytest.approx(-there.difference, abs=1e-9)
    assert back.low == pytest.approx(-there.high, abs=1e-9)
    assert back.high == pytest.approx(-there.low, abs=1e-9)
    assert back.p == pytest.approx(there.p, abs=1e-9)
