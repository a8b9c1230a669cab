"""Scores against published examples, and what must hold of any ratings."""

from collections import Counter
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earshot.reporting.intervals import CountsError
from earshot.reporting.scores import (
    Direction,
    Metric,
    Scale,
    Score,
    ces_mean,
    ces_share,
    csat_mean,
    csat_share,
    enps,
    nps,
    nps_groups,
    score,
    scores_of,
    shown,
)

METRICS: dict[Metric, Scale] = {
    "nps": (0, 10),
    "enps": (0, 10),
    "csat_share": (1, 5),
    "csat_mean": (1, 5),
    "ces_share": (1, 7),
    "ces_mean": (1, 7),
}
BOUNDS = {"csat_mean": (1, 5), "ces_mean": (1, 7), "csat_share": (0, 100), "ces_share": (0, 100)}


def value(found: Score | None) -> float:
    assert found is not None
    return found.value


@pytest.mark.parametrize(
    ("ratings", "expected"),
    [
        ([9] * 50 + [7] * 30 + [6] * 20, 30),
        ([0, 7, 7, 9, 9, 9], 33.3333),
        ([1, 9], 0),
        ([7, 9], 50),
        ([0, 7, 9], 0),
        ([0], -100),
        ([7], 0),
        ([10], 100),
        ([10] * 32 + [8] * 13 + [3] * 6, 50.9804),
        ([10, 10, 9, 9, 9, 8, 7, 4, 2, 1], 20),
        ([10, 10, 9, 7, 5, 0], 16.6667),
        ([9, 9, 10, 8, 5], 40),
    ],
)
def test_nps_agrees_with_published_examples(ratings: list[int], expected: float) -> None:
    assert value(nps(Counter(ratings))) == pytest.approx(expected, abs=5e-5)


def test_nps_groups_split_at_seven_and_nine() -> None:
    groups = nps_groups({10: 20, 9: 12, 8: 10, 7: 3, 6: 4, 0: 2})

    assert (groups.promoters, groups.passives, groups.detractors) == (32, 13, 6)
    assert [round(100 * each / groups.n) for each in (32, 13, 6)] == [63, 25, 12]


def test_the_first_answer_is_a_score_with_its_doubt() -> None:
    first = nps({9: 1})

    assert first is not None
    assert (first.metric, first.value, first.high, first.n) == ("nps", 100, 100, 1)
    assert first.low == pytest.approx(-48.5, abs=0.05)


def test_enps_is_the_same_number_under_its_own_name() -> None:
    counts = {10: 5, 7: 2, 3: 3}
    one, other = nps(counts), enps(counts)

    assert one is not None
    assert other == Score("enps", one.value, one.low, one.high, 10)


def test_csat_agrees_with_published_examples() -> None:
    delighted = csat_share({5: 42, 4: 32, 3: 10, 2: 9, 1: 14})

    assert delighted is not None
    assert delighted.value == pytest.approx(69.16, abs=5e-3)
    assert delighted.low == pytest.approx(59.87, abs=5e-3)
    assert delighted.high == pytest.approx(77.12, abs=5e-3)
    assert delighted.n == 107
    assert value(csat_share({5: 5, 4: 3, 2: 1, 1: 1})) == 80
    assert value(csat_share({5: 7, 3: 1, 1: 2})) == 70


@pytest.mark.parametrize(
    ("scale", "positive"),
    [
        ((1, 2), {2}),
        ((1, 3), {3}),
        ((1, 4), {3, 4}),
        ((1, 5), {4, 5}),
        ((1, 10), {9, 10}),
        ((0, 10), {9, 10}),
    ],
)
def test_the_satisfied_are_the_top_of_each_scale(scale: Scale, positive: set[int]) -> None:
    low, high = scale
    found = {r for r in range(low, high + 1) if value(csat_share({r: 1}, scale=scale)) == 100}

    assert found == positive


@pytest.mark.parametrize(
    ("scale", "direction", "easy"),
    [
        ((1, 7), "high is good", {5, 6, 7}),
        ((1, 5), "high is good", {4, 5}),
        ((1, 5), "low is good", {1, 2}),
        ((1, 7), "low is good", {1, 2, 3}),
    ],
)
def test_easy_is_the_better_side_of_the_middle(
    scale: Scale, direction: Direction, easy: set[int]
) -> None:
    low, high = scale
    found = {
        rating
        for rating in range(low, high + 1)
        if value(ces_share({rating: 1}, scale=scale, direction=direction)) == 100
    }

    assert found == easy


def test_ces_agrees_with_the_published_example() -> None:
    assert value(ces_share({2: 5, 3: 5, 4: 6, 5: 4}, scale=(1, 5))) == 50


def test_means_are_in_scale_points_and_unrounded() -> None:
    csat, ces = csat_mean({5: 2, 4: 1}), ces_mean({1: 1, 7: 2})

    assert csat is not None
    assert csat.value == 14 / 3
    assert csat.low == pytest.approx(14 / 3 - 4.302653 / 3, abs=1e-6)
    assert csat.high == 5
    assert ces == Score("ces_mean", 5, 1, 7, 3)


def test_a_question_has_the_scores_of_its_type() -> None:
    counts = {5: 2, 4: 1}

    assert [each.metric for each in scores_of("nps", (0, 10), counts)] == ["nps"]
    assert [each.metric for each in scores_of("enps", (0, 10), counts)] == ["enps"]
    assert scores_of("csat", (1, 5), counts) == [csat_share(counts), csat_mean(counts)]
    assert scores_of("ces", (1, 7), counts) == [ces_share(counts), ces_mean(counts)]
    assert scores_of("ces", (1, 5), counts, direction="low is good")[0].value == 0
    assert scores_of("scale", (1, 5), counts) == []
    assert scores_of("text", (1, 5), {}) == []


@pytest.mark.parametrize("nobody", [{}, {5: 0}])
def test_nobody_answering_is_no_score(nobody: dict[int, int]) -> None:
    for metric, scale in METRICS.items():
        assert score(metric, nobody, scale=scale) is None
    assert scores_of("csat", (1, 5), nobody) == []


@pytest.mark.parametrize("rating", [-1, 11])
def test_a_rating_off_the_scale_is_refused(rating: int) -> None:
    with pytest.raises(CountsError, match=f"{rating} is not on the scale 0-10"):
        nps({9: 3, rating: 1})


def test_zero_is_off_a_scale_that_begins_at_one() -> None:
    for question_type in ("csat", "ces"):
        with pytest.raises(CountsError):
            scores_of(question_type, (1, 5), {0: 1})


def test_half_ratings_negative_counts_and_scales_without_points_are_refused() -> None:
    with pytest.raises(CountsError, match=r"7\.5 is not on the scale"):
        nps({7.5: 1})  # type: ignore[dict-item]  # what an import without a schema would hand over
    with pytest.raises(CountsError, match="count -2"):
        csat_mean({4: -2})
    with pytest.raises(CountsError, match="lower end first"):
        csat_share({}, scale=(5, 1))


def test_nps_on_another_scale_or_reversed_is_refused() -> None:
    with pytest.raises(CountsError, match="not on 1-10"):
        scores_of("nps", (1, 10), {9: 1})
    with pytest.raises(CountsError, match="low is good"):
        scores_of("enps", (0, 10), {9: 1}, direction="low is good")


@pytest.mark.parametrize(
    ("n", "threshold", "expected"),
    [
        (0, 0, "hidden"),
        (1, 0, "counts"),
        (9, 0, "counts"),
        (10, 0, "provisional"),
        (29, 0, "provisional"),
        (30, 0, "normal"),
        (4, 5, "hidden"),
        (5, 5, "counts"),
        (11, 12, "hidden"),
        (12, 12, "provisional"),
        (39, 40, "hidden"),
        (40, 40, "normal"),
    ],
)
def test_how_much_is_shown_depends_on_how_many_answered(
    n: int, threshold: int, expected: str
) -> None:
    assert shown(n, threshold) == expected


@st.composite
def rated(draw: st.DrawFn) -> tuple[Metric, dict[int, int]]:
    metric = draw(st.sampled_from(get_args(Metric)))
    low, high = METRICS[metric]
    some = st.dictionaries(st.integers(low, high), st.integers(1, 10**7), min_size=1)
    return metric, draw(some)


@given(rated())
def test_a_score_lies_in_its_interval_and_both_within_what_is_possible(
    sample: tuple[Metric, dict[int, int]],
) -> None:
    metric, counts = sample
    found = score(metric, counts, scale=METRICS[metric])
    low, high = BOUNDS.get(metric, (-100, 100))

    assert found is not None
    assert low <= found.low <= found.value <= found.high <= high
    assert found.low < found.high
    assert found.n == sum(counts.values())


@given(rated())
def test_the_order_of_ratings_and_empty_counts_do_not_matter(
    sample: tuple[Metric, dict[int, int]],
) -> None:
    metric, counts = sample
    scale = METRICS[metric]
    empty = dict.fromkeys(range(scale[1], scale[0] - 1, -1), 0)
    turned = dict(reversed(counts.items()))

    assert score(metric, turned, scale=scale) == score(metric, counts, scale=scale)
    assert score(metric, empty | counts, scale=scale) == score(metric, counts, scale=scale)


@given(rated())
def test_mirrored_ratings_have_the_mirrored_score(sample: tuple[Metric, dict[int, int]]) -> None:
    metric, counts = sample
    if metric in {"nps", "enps"}:
        groups = nps_groups(counts)
        counts = {9: int(groups.promoters), 7: int(groups.passives), 6: int(groups.detractors)}
        mirrored, total = {9: counts[6], 7: counts[7], 6: counts[9]}, 0
    else:
        total = sum(METRICS[metric])
        mirrored = {total - rating: number for rating, number in counts.items()}
    if metric in {"csat_share", "ces_share"}:  # the better side is mirrored with the ratings
        turned = score(metric, mirrored, scale=METRICS[metric], direction="low is good")
        assert turned == score(metric, counts, scale=METRICS[metric])
        return
    one = score(metric, counts, scale=METRICS[metric])
    other = score(metric, mirrored, scale=METRICS[metric])

    assert one is not None
    assert other is not None
    assert other.value == pytest.approx(total - one.value, abs=1e-9)
    assert other.low == pytest.approx(total - one.high, abs=1e-9)
    assert other.high == pytest.approx(total - one.low, abs=1e-9)


@given(st.dictionaries(st.integers(0, 10), st.integers(1, 10**7), min_size=1))
def test_a_promoter_never_lowers_nps_and_a_detractor_never_raises_it(
    counts: dict[int, int],
) -> None:
    before = value(nps(counts))

    assert value(nps({**counts, 9: counts.get(9, 0) + 1})) >= before
    assert value(nps({**counts, 6: counts.get(6, 0) + 1})) <= before
