"""Which groups may be told of: known cases of others, and what holds for any."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earshot.reporting.blocks import Cell, Groups, groups_told, of_many_minds

K = 5


def told(sizes: dict[str, int]) -> set[str]:
    """The groups told of by one cut."""
    (found,) = groups_told({(name,): [n] for name, n in sizes.items()}, least=K)
    return set(found)


@pytest.mark.parametrize(
    ("sizes", "found"),
    [
        ({"Sales": 4, "Technology": 9}, set()),  # 13 - 9 would tell of the four
        ({"Technology": 9, "Sales": 6}, {"Technology", "Sales"}),
        ({"men": 6, "women": 4}, set()),
        ({"a": 6, "b": 6, "c": 2}, {"a"}),  # 14 - 6 - 6 would tell of the two
        ({"a": 3, "b": 3, "c": 20}, {"c"}),
        ({"a": 1, "b": 1, "c": 20, "d": 30}, {"d"}),
        ({"a": 7}, {"a"}),
    ],
)
def test_known_cases(sizes: dict[str, int], found: set[str]) -> None:
    assert told(sizes) == found


def test_a_department_is_told_of_and_not_the_small_team_in_it() -> None:
    sizes: dict[Cell, list[int]] = {
        ("support", "marketing"): [4],
        ("support", "sales"): [9],
        ("engineering", "core"): [12],
    }

    assert groups_told(sizes, least=K) == [["support", "engineering"], ["core"]]


def test_of_one_size_the_name_decides_and_not_the_order() -> None:
    sizes = {(name, None): [6] for name in "cab"} | {("d", None): [3]}
    backwards = dict(reversed(sizes.items()))

    assert groups_told(sizes, least=K)[0] == ["a", "b"]
    assert groups_told(backwards, least=K)[0] == ["a", "b"]


def test_who_belongs_nowhere_is_not_left_alone() -> None:
    sizes: dict[Cell, list[int]] = {("a",): [9], ("b",): [9], (None,): [1]}

    assert groups_told(sizes, least=K) == [["a"]]


def test_each_question_needs_enough_on_both_sides() -> None:
    sizes: dict[Cell, list[int]] = {("a",): [9, 9], ("b",): [9, 4]}

    assert groups_told(sizes, least=K) == [[]]


def test_those_who_were_asked_and_did_not_answer_are_not_told_of() -> None:
    """All answers less those of the two would be none: nobody of the third answered."""
    sizes: dict[Cell, list[int]] = {("a",): [9], ("b",): [9], ("silent",): [0]}

    assert groups_told(sizes, least=K) == [["a"]]


cells = st.tuples(*(st.sampled_from(["a", "b", "c", None]) for _ in range(3)))


@given(st.dictionaries(cells, st.integers(0, 20), min_size=1, max_size=20))
def test_whatever_tells_people_apart_leaves_enough_together(n: dict[Cell, int]) -> None:
    sizes = {cell: [size] for cell, size in n.items()}
    groups = groups_told(sizes, least=K)

    assert all(size >= K for size in together(groups, n)) or not any(groups)


@given(
    st.dictionaries(cells, st.integers(1, 20), min_size=1, max_size=20),
    st.sets(cells, max_size=10),
)
def test_no_block_that_is_alike_is_told_of(n: dict[Cell, int], odd: set[Cell]) -> None:
    """Alike is a block of `odd` cells only; the whole is not."""
    kinds = {cell in odd for cell in n}
    groups = groups_told({cell: [size] for cell, size in n.items()}, least=1)

    kept = of_many_minds(groups, n, lambda some: {cell in odd for cell in some} == {True})

    if kinds == {True, False}:
        blocks: dict[tuple[bool, ...], set[bool]] = {}
        for cell in n:
            blocks.setdefault(signature(kept, cell), set()).add(cell in odd)
        assert {True} not in blocks.values()


def signature(groups: Groups, cell: Cell) -> tuple[bool, ...]:
    """In which of the sets that are told of a cell is."""
    return tuple(cell[cut] == group for cut, some in enumerate(groups) for group in some)


def together(groups: Groups, n: dict[Cell, int]) -> list[int]:
    """How many people are in each block, as the sets themselves have it."""
    found: dict[tuple[bool, ...], int] = {}
    for cell, size in n.items():
        name = signature(groups, cell)
        found[name] = found.get(name, 0) + size
    return list(found.values())
