"""What is released of a wave, and that reports tell that and no more."""

import json
import random
import time
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from earshot.reporting import figures as kept
from earshot.reporting import released
from earshot.reporting.figures import Figures, Rated
from earshot.reporting.released import Released
from earshot.reporting.releasing import figures
from storage.releases import SealedRow

WEEK, NEXT = date(2026, 3, 2), date(2026, 3, 9)
NOW = datetime(2026, 3, 16, tzinfo=UTC)


def answered(n: int, *, start: int = 0, **groups: str) -> list[SealedRow]:
    """`n` answers that are not of one mind, of people in these groups."""
    return [answer(start + i, 9 if i % 2 else 3, **groups) for i in range(n)]


def answer(name: int, number: float | None, **groups: str) -> SealedRow:
    return SealedRow(
        response=f"r{name}",
        complete=True,
        groups=json.dumps(groups) if groups else None,
        language="en",
        kind="pulse",
        key="enps",
        type="enps",
        low=0,
        high=10,
        low_is_good=False,
        number=number,
        value=None,
    )


def enps(found: Figures) -> Rated:
    (rated,) = found.ratings
    return rated


def apart(found: Figures) -> dict[str, int]:
    return {
        told.group: sum(told.counts.values())
        for told in enps(found).apart
        if told.by != "language"
    }


def test_ten_answers_make_a_score_and_five_a_number() -> None:
    assert enps(figures(answered(10))).counts == {9: 5, 3: 5}
    assert (enps(figures(answered(9))).counts, enps(figures(answered(9))).at_least) == (None, 5)
    assert enps(figures(answered(4))).at_least == 0


def test_teams_are_told_of_as_far_as_ten_stay_together() -> None:
    rows = [
        *answered(12, start=0, department="a", team="x"),
        *answered(12, start=100, department="a", team="y"),
        *answered(10, start=200, department="b", team="z"),
        *answered(9, start=300, department="b", team="small"),
    ]

    found = figures(rows)

    assert found.cuts == ("department", "team", "language")
    assert apart(found) == {"a": 24, "b": 19, "x": 12, "y": 12}


def test_a_group_of_one_mind_closes_its_whole_department() -> None:
    """Or that it is left out would say of it that it is the one."""
    happy = [answer(500 + i, 10, department="b", team="happy") for i in range(12)]
    rows = [
        *answered(12, start=0, department="a", team="x"),
        *answered(12, start=100, department="a", team="y"),
        *answered(12, start=200, department="b", team="z"),
        *answered(12, start=300, department="b", team="w"),
        *happy,
    ]

    assert set(apart(figures(rows))) == {"a", "b", "x", "y"}


def test_a_wave_of_one_mind_is_a_band() -> None:
    rated = enps(figures([answer(i, 10 if i else 3) for i in range(43)]))

    assert (rated.counts, rated.at_least, rated.apart) == (None, 40, ())
    assert rated.bands is not None
    assert (rated.bands["enps"].low, rated.bands["enps"].high) == (90, 100)


def test_whoever_did_not_answer_keeps_the_others_together() -> None:
    rows = [*answered(12, team="x"), *answered(12, start=100, team="y")]
    asked = [json.dumps({"team": team}) for team in ("x", "y", "silent")]

    assert apart(figures(rows)) == {"x": 12, "y": 12}
    assert apart(figures(rows, asked[:2])) == {"x": 12, "y": 12}
    assert apart(figures(rows, asked)) == {"x": 12}


def test_what_only_some_are_asked_is_told_of_all_only() -> None:
    rows = [*answered(30, team="x"), *answered(30, start=100, team="y")]
    some = [
        replace(row, key="why", type="csat", low=1, high=5, number=n % 5 + 1)
        for n, row in enumerate(rows)
    ]

    found = {r.meaning[1]: {t.by for t in r.apart} for r in figures([*rows, *some[:40]]).ratings}

    assert found == {"enps": {"team", "language"}, "why": set()}


def test_a_property_cannot_take_the_name_of_something_else() -> None:
    rows = [*answered(12, week="1"), *answered(12, start=100, week="2")]

    assert figures(rows).cuts == ("language",)


def test_participation_is_rounded_down() -> None:
    rows = [replace(row, complete=n > 2) for n, row in enumerate(answered(44))]

    assert figures(rows).responses == (("pulse", "expired", 0), ("pulse", "completed", 40))
    assert figures(answered(9)).responses == ()


@pytest.mark.parametrize(
    ("chosen", "n"),
    [
        ({'"a"': 5, '"b"': 4}, 0),
        ({'"a"': 20}, 0),
        ({'"a"': 6, '"b"': 4}, 2),
        ({'["boss"]': 4, '["boss","hr"]': 3, '["it","boss"]': 3}, 0),
        ({'["boss"]': 4, '["boss","hr"]': 3, '["hr"]': 3}, 3),
        ({'["boss","hr"]': 5, '["it"]': 4}, 0),
    ],
)
def test_choices_need_enough_who_chose_different_things(chosen: dict[str, int], n: int) -> None:
    values = [value for value, times in chosen.items() for _ in range(times)]
    type_ = "choices" if values[0].startswith("[") else "choice"
    rows = [replace(answer(i, None), type=type_, value=value) for i, value in enumerate(values)]

    assert len(figures(rows).values) == n


def test_figures_are_the_same_after_they_were_stored_and_in_any_order() -> None:
    rows = [*answered(25, team="x"), *answered(12, start=100, team="y"), *answered(3, start=200)]
    shuffled = random.Random(3).sample(rows, len(rows))

    found = figures(rows)

    assert kept.from_json(found.to_json()) == found
    assert figures(shuffled).to_json() == found.to_json()


def test_bands_of_several_waves_do_not_lie_over_each_other() -> None:
    """A wave in a band, added to others, would be in the band of every sum."""
    alike = figures([answer(i, 10 if i else 3) for i in range(40)])
    mixed = figures(answered(20))
    waves = [Released(WEEK, alike), Released(NEXT, mixed)]

    rows = released.ratings(waves)

    assert {row.day for row in rows} == {NEXT}
    assert released.score_rows(released.silent(waves), [enps(mixed).meaning]) == []
    (score,) = released.score_rows(released.silent(waves[:1]), [])
    assert (score.value, score.low, score.high, score.n) == (None, 90, 100, 40)


@pytest.mark.parametrize("n", [10_000, pytest.param(100_000, marks=pytest.mark.soak)])
def test_a_large_wave_is_released_in_seconds(n: int) -> None:
    chance = random.Random(1)
    rows = [
        answer(
            i,
            chance.randint(0, 10),
            department=f"d{i % 40}",
            team=f"t{i % (n // 25)}",
            site=f"s{chance.randint(0, 30)}",
        )
        for i in range(n)
    ]

    before = time.process_time()
    found = figures(rows)

    assert time.process_time() - before < n / 10_000
    assert len(enps(found).apart) > n // 25
