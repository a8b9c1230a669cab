"""Samples: the same seed draws the same people, strata are represented, memory is bounded."""

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earshot.campaigns import sampling
from earshot.campaigns.plans import Sample
from earshot.campaigns.sampling import (
    Person,
    Stratum,
    TooManyStrataError,
    chooser,
    drawn,
    fraction,
    quotas,
)

TEAMS = {("red",): 600, ("blue",): 300, ("green",): 100}
FIFTH = Sample(share=Fraction(1, 5), seed=7)
HUNDRED = Sample(size=100, seed=7)
BY_TEAM = Sample(size=100, by=("team",), seed=7)


def people() -> Iterator[Person]:
    for team, n in TEAMS.items():
        yield from ((f"{team[0]}-{number}", team) for number in range(n))


def sampled(sample: Sample | None, round_: str = "2026-12-01") -> set[str]:
    chosen = chooser(sample, people, round_=round_)
    return {respondent for respondent, team in people() if chosen(respondent, team)}


def teams(ids: set[str]) -> dict[Stratum, int]:
    return Counter((respondent.split("-")[0],) for respondent in ids)


def test_without_a_sample_everybody_is_in() -> None:
    assert len(sampled(None)) == 1000


def test_a_share_is_about_that_of_all_and_of_every_stratum() -> None:
    found = sampled(FIFTH)

    assert 160 < len(found) < 240
    assert all(0.1 < n / TEAMS[team] < 0.3 for team, n in teams(found).items())


def test_a_share_of_all_is_all() -> None:
    assert len(sampled(Sample(share=Fraction(1)))) == 1000


def test_a_size_is_that_size() -> None:
    assert len(sampled(HUNDRED)) == 100
    assert len(sampled(Sample(size=5000))) == 1000
    assert len(sampled(Sample(size=5000, by=("team",)))) == 1000


def test_strata_have_places_as_they_have_people() -> None:
    assert teams(sampled(BY_TEAM)) == {("red",): 60, ("blue",): 30, ("green",): 10}


@pytest.mark.parametrize("sample", [FIFTH, HUNDRED, BY_TEAM])
def test_a_seed_draws_the_same_people_in_whatever_order_they_come(sample: Sample) -> None:
    backwards = chooser(sample, lambda: reversed([*people()]), round_="2026-12-01")

    assert sampled(sample) == {who for who, team in people() if backwards(who, team)}


@pytest.mark.parametrize("sample", [FIFTH, HUNDRED, BY_TEAM])
def test_another_seed_or_round_draws_others(sample: Sample) -> None:
    other = Sample(sample.share, sample.size, sample.by, seed=8)

    assert sampled(other) != sampled(sample)
    assert sampled(sample, "2027-01-05") != sampled(sample)


def test_who_joins_does_not_change_who_is_in_a_share() -> None:
    before = chooser(FIFTH, lambda: iter(()), round_="r")
    after = chooser(FIFTH, people, round_="r")

    assert [before(*each) for each in people()] == [after(*each) for each in people()]


def test_as_many_ids_are_kept_as_there_are_places(monkeypatch: pytest.MonkeyPatch) -> None:
    largest: list[int] = []
    keep = sampling._keep

    def watched(kept: list[tuple[int, str]], lot: tuple[int, str], *, most: int) -> None:
        keep(kept, lot, most=most)
        assert len(kept) <= most
        largest.append(len(kept))

    monkeypatch.setattr(sampling, "_keep", watched)

    assert len(drawn(BY_TEAM, people, round_="r")) == 100
    assert max(largest) == 60


def test_too_many_strata_are_refused_with_a_cure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sampling, "MAX_STRATA", 2)

    with pytest.raises(TooManyStrataError, match=r"Draw by fewer, or by coarser ones\."):
        chooser(BY_TEAM, people, round_="r")


def test_the_place_that_is_left_goes_to_the_largest_rest() -> None:
    counts = {("north",): 33, ("south",): 33, ("west",): 34}

    places = quotas(Sample(size=10, by=("site",)), counts)

    assert places == {("north",): 3, ("south",): 3, ("west",): 4}


@given(
    st.dictionaries(st.tuples(st.text(max_size=3)), st.integers(0, 10_000), max_size=30),
    st.integers(1, 20_000),
)
def test_places_are_shared_out_whole_and_fair(counts: dict[Stratum, int], size: int) -> None:
    everybody = sum(counts.values())

    places = quotas(Sample(size=size, by=("team",)), counts)

    assert sum(places.values()) == min(size, everybody)
    for stratum, n in places.items():
        assert n <= counts[stratum]
        assert abs(n - min(size, everybody) * counts[stratum] / everybody) < 1


@given(st.lists(st.text(), max_size=4), st.lists(st.text(), max_size=4))
def test_lots_are_numbers_below_one_that_differ(one: list[str], other: list[str]) -> None:
    assert 0 <= fraction(*one) < 1
    assert (fraction(*one) == fraction(*other)) == (one == other)
