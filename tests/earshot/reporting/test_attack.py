"""An attacker who knows everybody, and adds and subtracts whatever is told, finds nobody.

Each rule is also taken away, and then they do find somebody: no rule is there in vain.
"""

import random
from collections.abc import Callable, Iterable, Sequence

import pytest

from earshot.reporting import blocks, gate, releasing
from earshot.reporting.blocks import Cell, groups_told
from earshot.reporting.releasing import figures
from tests.earshot.reporting.organisations import Attack, Person, organisation, sealed

ORGANISATIONS = 400
LEAST = 10


def attacks(n: int, *, start: int = 0) -> Iterable[Attack]:
    for seed in range(start, start + n):
        people = organisation(random.Random(seed))
        yield attack(people)


def attack(people: Sequence[Person]) -> Attack:
    rows = sealed(people)
    random.Random(len(rows)).shuffle(rows)
    return Attack(people, figures(rows, [person.known for person in people]))


@pytest.mark.parametrize(
    "n", [ORGANISATIONS, pytest.param(50 * ORGANISATIONS, marks=pytest.mark.soak)]
)
def test_nobody_is_found_in_thousands_of_organisations(n: int) -> None:
    told = apart = 0
    for each in attacks(n):
        told += len(each.told())
        apart += sum(len(rated.apart) for rated in each.told())
        assert each.singled_out(LEAST) == []
        assert each.of_one_mind() == []
        assert each.gone_through() == []

    # Else the gate held by telling nothing.
    assert told > n
    assert apart > 2 * n


def found(look: Callable[[Attack], object], n: int = 150) -> bool:
    return any(look(each) for each in attacks(n, start=10_000))


def singled_out(each: Attack) -> object:
    return each.singled_out(LEAST)


def test_a_plain_threshold_would_not_do(monkeypatch: pytest.MonkeyPatch) -> None:
    def enough(self: blocks._Blocks, cells: Sequence[Cell], *, least: int) -> bool:
        return all(n >= least for n in blocks._total(self._sizes, cells))

    monkeypatch.setattr(blocks._Blocks, "bear", enough)

    assert found(singled_out)


def test_nor_would_a_threshold_for_the_rest_of_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """6, 6 and 2: each of the two passes, and both together tell of the third."""

    def enough(self: blocks._Blocks, cells: Sequence[Cell], *, least: int) -> bool:
        inside = blocks._total(self._sizes, cells)
        total = blocks._total(self._sizes, self._sizes)
        return all(least <= n <= of - least for n, of in zip(inside, total, strict=True))

    monkeypatch.setattr(blocks._Blocks, "bear", enough)

    assert found(singled_out)


def test_questions_told_of_different_people_would_give_them_away(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def each_by_itself(questions, silent, least):  # type: ignore[no-untyped-def]
        cells = {cell: [sum(n.values())] for cell, n in questions[0].items()} if questions else {}
        return groups_told(cells, least=least) if cells else []

    monkeypatch.setattr(releasing, "_groups_told", each_by_itself)

    assert found(singled_out)


def test_that_nobody_of_a_team_answered_would_be_told_of_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def of_who_answered(people: Sequence[Person]) -> Attack:
        return Attack(people, figures(sealed(people)))

    monkeypatch.setitem(globals(), "attack", of_who_answered)

    assert found(singled_out)


def test_groups_of_one_mind_would_be_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(releasing, "of_many_minds", lambda groups, cells, alike: groups)

    assert found(Attack.of_one_mind)


def test_a_whole_of_one_mind_would_be_told(monkeypatch: pytest.MonkeyPatch) -> None:
    real = gate.of_one_mind
    people = [
        Person(f"p{n}", {"site": f"s{n % 2}"}, "en", {"enps": 10.0 if n else 3.0})
        for n in range(40)
    ]

    assert attack(people).told() == []
    monkeypatch.setattr(gate, "of_one_mind", lambda type_, counts: False)
    told = attack(people)
    monkeypatch.setattr(gate, "of_one_mind", real)
    assert told.of_one_mind()


def test_who_is_asked_a_question_would_tell_how_they_answered_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(releasing, "NEARLY_EVERYBODY", 0.0)

    assert found(Attack.gone_through)


@pytest.mark.parametrize("threshold", [-1, 0, 1, 2])
def test_no_threshold_is_below_the_floor(threshold: int) -> None:
    with pytest.raises(ValueError, match="3 or more"):
        figures([], threshold=threshold)
