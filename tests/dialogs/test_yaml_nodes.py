"""The safe part of YAML: strings stay strings, everything has its place, traps are refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.issues import ERRORS, Place, Problems
from dialogs.yaml_nodes import Fields, Items, Scalar, read


def problems_of(source: str) -> list[tuple[str, int, int]]:
    problems = Problems()
    read(source, problems)
    return [(issue.code, issue.line, issue.column) for issue in problems.found]


@pytest.mark.parametrize("word", ["no", "yes", "12:30:45", "+15551234567", "0x1F", "1_000", "1e3"])
def test_a_scalar_stays_what_it_looks_like(word: str) -> None:
    tree = read(f"key: {word}", Problems())

    assert isinstance(tree, Fields)
    assert tree.text("key") == word


def test_every_node_has_its_place() -> None:
    tree = read("a: 'x'\nb:\n  - 1\n  - {c: }\n", Problems())

    assert tree == Fields(
        (
            (Scalar("a", Place(1, 1)), Scalar("x", Place(1, 4), plain=False)),
            (
                Scalar("b", Place(2, 1)),
                Items(
                    (
                        Scalar("1", Place(3, 5)),
                        Fields(
                            ((Scalar("c", Place(4, 6)), Scalar("", Place(4, 8))),), Place(4, 5)
                        ),
                    ),
                    Place(3, 3),
                ),
            ),
        ),
        Place(1, 1),
    )


def test_a_key_that_is_not_there_is_nothing() -> None:
    tree = read("a: [1]", Problems())

    assert isinstance(tree, Fields)
    assert (tree.get("b"), tree.key("b"), tree.fields("a"), tree.list("b")) == (
        None,
        None,
        None,
        (),
    )
    assert tree.text("a", "default") == "default"


def test_a_quoted_null_is_a_word() -> None:
    tree = read("[null, ~, 'null', '']", Problems())

    assert isinstance(tree, Items)
    assert [node.is_null for node in tree.items if isinstance(node, Scalar)] == [
        True,
        True,
        False,
        False,
    ]


@pytest.mark.parametrize(
    ("source", "issue"),
    [
        ("a: 1\nb: 2\na: 3", ("duplicate-key", 3, 1)),
        ("a: {b: 1, b: [2]}", ("duplicate-key", 1, 11)),
        ("? [a]\n: b", ("invalid-yaml", 1, 3)),
        ("a: [1", ("invalid-yaml", 1, 6)),
        ("a:\n\t- b", ("invalid-yaml", 2, 1)),
        ("%YAML 9.9\n---\na", ("invalid-yaml", 1, 1)),
        ("a: 1\nb: \x07", ("invalid-yaml", 2, 4)),
        ('a: "\\ud800"', ("invalid-yaml", 1, 4)),
        ('a: "\\0"', ("invalid-yaml", 1, 4)),
        ('survey: "\\UFFFFFFFF"', ("invalid-yaml", 1, 7)),
        ('survey: "\\U00110000"', ("invalid-yaml", 1, 7)),
        (f"%YAML 1.{'9' * 5000}\n---\na", ("invalid-yaml", 1, 1)),
        ("a: &x 1", ("yaml-feature", 1, 4)),
        ("a: &x !!str 1", ("yaml-feature", 1, 4)),
        ("a: *x", ("yaml-feature", 1, 4)),
        ("a: {<<: {b: 1}}", ("yaml-feature", 1, 5)),
        ("a: !!python/name:os.system x", ("yaml-feature", 1, 4)),
        ("a\n---\nb", ("yaml-feature", 2, 1)),
        ("[" * 50_000, ("too-large", 1, 21)),
        ("{a: " * 50_000, ("too-large", 1, 81)),
        ("- a\n" * 20_001, ("too-large", 20_000, 3)),
        ("a" * 256_001, ("too-large", 1, 1)),
    ],
)
def test_a_trap_is_refused_once(source: str, issue: tuple[str, int, int]) -> None:
    assert problems_of(source) == [issue]


def test_an_alias_bomb_is_refused_at_its_first_anchor() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]

    assert problems_of("\n".join(lines)) == [("yaml-feature", 1, 5)]


def test_a_merge_sign_as_a_value_is_a_word() -> None:
    assert problems_of("a: <<\nb: [<<]\n'<<': c") == []


YAML_PARTS = ["a", ":", " ", "\n", "- ", "[", "]", "{", "}", "'", '"', "|", ">", "? ", "&", "*"]
YAML_PARTS += ["<<", "!", "%", "---", "...", "#", "\t", "\\", "\x00", "\ufeff", "é", "\U0001f600"]


@given(st.one_of(st.text(), st.lists(st.sampled_from(YAML_PARTS)).map("".join)))
def test_any_text_is_a_tree_or_a_problem(source: str) -> None:
    problems = Problems()

    tree = read(source, problems)

    assert tree is None or tree.place.line >= 1
    assert all(issue.code in ERRORS and issue.line >= 1 for issue in problems.found)
