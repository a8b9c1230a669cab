"""The tree of a script knows where everything in it is written."""

import pytest

from earshot.editing.spans import Table, UnreadableError, Word, inside, parse, parse_loosely
from tests.earshot.editing.conftest import EVERY, ODD


@pytest.mark.parametrize("name", EVERY)
def test_every_plain_word_stands_at_its_span(name: str) -> None:
    source = EVERY[name]
    words = [part for part in inside(parse(source)) if isinstance(part, Word)]

    assert len(words) > 50
    assert all(
        source[word.start : word.end] == word.value
        for word in words
        if not word.style and "\n" not in source[word.start : word.end]
    )
    assert all(source[one.start] == one.style for one in words if one.style in {"'", '"'})


def test_blocks_end_with_their_last_word_and_not_with_comments_behind_it() -> None:
    root = parse(ODD)
    (step, *_) = root.items("steps")

    assert isinstance(step, Table)
    assert ODD[step.start : step.end].endswith("{else: reason}")
    goal = root.get("goal")
    assert isinstance(goal, Word)
    assert ODD[goal.start : goal.end].endswith("all")


def test_a_key_that_stands_twice_is_there_twice() -> None:
    assert [entry.value.value for entry in parse("a: 1\na: 2\n").entries] == ["1", "2"]  # type: ignore[union-attr] # words


@pytest.mark.parametrize(
    "source",
    [
        *("", "- a\n", "a: [1\n", "a: &x 1\n", "a: *x\n", "a: !!str 1\n"),
        *("a: 1\n---\nb: 2\n", "\t a", "[" * 30 + "]" * 30, "a: \x00"),
    ],
)
def test_what_no_script_is_written_in_is_refused_with_its_line(source: str) -> None:
    with pytest.raises(UnreadableError) as refused:
        parse(source)

    assert refused.value.words.key == "refused.unreadable"
    assert int(refused.value.words.values["line"]) >= 1


def test_a_broken_text_has_no_tree_and_no_error() -> None:
    assert parse_loosely("a: [") is None
