"""Labelled lines: what they need, and in which part they are."""

import pytest

from dialogs.evaluating import LabelError, judge, labelled
from dialogs.readings import Answered, Commanded, Corrected, Help, Later, Person, Reading, Unclear


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"type": "nps", "expected": 8}, "no `text`"),
        ({"type": "nps", "text": "8"}, "no `expected`"),
        ({"text": "8", "expected": 8}, "The type is one of nps"),
        ({"text": "a", "expected": "a", "type": "choice"}, "needs `choices`"),
        ({"text": "a", "expected": ["a"], "type": "choices", "choices": [""]}, "needs `choices`"),
    ],
)
def test_a_line_that_cannot_be_used_says_what_it_needs(
    fields: dict[str, object], told: str
) -> None:
    with pytest.raises(LabelError, match=told):
        labelled(fields)


def test_half_a_character_is_in_a_part_like_any_other() -> None:
    line = labelled({"type": "nps", "text": "\ud83d", "expected": {"unclear": True}})

    assert line.part in {"tuned", "aside"}


@pytest.mark.parametrize(
    ("reading", "verdict"),
    [
        (Answered(8), "right"),
        (Answered(7), "wrong"),
        (Corrected("why", 8), "wrong"),
        (Unclear("unreadable"), "unclear"),
    ],
)
def test_what_is_read_as_something_else_is_worse_than_what_is_asked_again(
    reading: Reading, verdict: str
) -> None:
    assert judge(labelled({"type": "nps", "text": "8", "expected": 8}), reading) == verdict


@pytest.mark.parametrize(
    ("reading", "verdict"),
    [
        (Unclear("unreadable"), "right"),
        (Commanded(Help()), "right"),
        (Commanded(Later()), "false"),
        (Answered(0), "false"),
    ],
)
def test_what_may_be_asked_again_may_be_heard_as_a_request_too(
    reading: Reading, verdict: str
) -> None:
    meant = {"unclear": True, "command": "help"}
    line = labelled({"type": "nps", "text": "is 0 the good end?", "expected": meant})

    assert judge(line, reading) == verdict


@pytest.mark.parametrize(
    ("reading", "verdict"),
    [
        (Commanded(Person()), "right"),
        (Answered("ring me about it", command=Person()), "right"),
        (Answered("ring me about it"), "wrong"),
        (Answered("ring me about it", command=Later()), "wrong"),
    ],
)
def test_words_that_are_kept_beside_the_request_in_them_lose_nothing(
    reading: Reading, verdict: str
) -> None:
    meant = {"command": "person"}
    line = labelled({"type": "text", "text": "ring me about it", "expected": meant})

    assert judge(line, reading) == verdict
