"""Labelled lines: what they need, and in which part they are."""

import pytest

from dialogs.evaluating import LabelError, labelled


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
