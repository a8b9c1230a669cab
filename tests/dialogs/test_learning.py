"""Weights that are learnt from examples."""

from dialogs.evaluating import labelled
from dialogs.learning import Example, examples, learnt

SEEN: list[Example] = [
    (["always", "give"], True),
    (["always", "table"], False),
    (["always", "give", "table"], True),
    (["always"], False),
] * 20


def test_what_goes_with_a_rating_weighs_for_it_and_what_does_not_against_it() -> None:
    weights = learnt(SEEN)

    assert weights["give"] > 1
    assert weights["always"] < 0
    assert abs(weights.get("table", 0.0)) < weights["give"] / 2


def test_the_same_examples_give_the_same_weights() -> None:
    assert learnt(SEEN) == learnt(SEEN)


def test_a_sign_that_is_hardly_seen_weighs_nothing() -> None:
    assert "once" not in learnt([*SEEN, ([*["give"] * 3, "once"], True)])


def test_examples_are_the_numbers_that_may_be_ratings() -> None:
    lines = [
        {"text": "8, we were 3 at table 12", "type": "nps", "expected": 8},
        {"text": "8", "type": "nps", "language": "de", "expected": 8},
        {"text": "8", "type": "text", "expected": "8"},
    ]

    found = list(examples(map(labelled, lines)))

    assert [rates for _, rates in found] == [True, False]
