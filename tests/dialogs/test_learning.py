"""Weights that are learnt from examples."""

from dialogs.evaluating import labelled
from dialogs.learning import Asking, Example, asking, examples, learnt, learnt_commands

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


def test_a_request_with_a_number_teaches_nothing_about_ratings() -> None:
    later = {"text": "in 2 hours", "type": "nps", "expected": {"command": "later"}}

    assert list(examples([labelled(later)])) == []


def test_every_message_asks_for_a_command_or_for_nothing() -> None:
    lines = [
        {"text": "no more", "type": "nps", "expected": {"command": "stop"}},
        {"text": "no more queues", "type": "text", "expected": "no more queues"},
        {"text": "9, and no more", "type": "nps", "expected": {"value": 9, "command": "stop"}},
        {"text": "nicht mehr", "type": "nps", "language": "de", "expected": {"command": "stop"}},
    ]

    found = list(asking(map(labelled, lines)))

    assert [command for _, command in found] == ["stop", ""]
    assert {"no more", "not more"} <= set(found[0][0]) & set(found[1][0])


def test_the_words_of_a_command_weigh_for_it_and_against_the_others() -> None:
    seen: list[Asking] = [
        (["now", "not", "call"], "later"),
        (["now", "call", "me"], "person"),
        (["now", "queue"], ""),
        (["once"], "person"),
    ]

    weights = learnt_commands(seen * 10)

    assert weights["later"]["not"] > 0 > weights["person"]["not"]
    assert weights["person"]["me"] > 0 > weights["later"]["me"]
    assert "queue" not in weights["person"]
    assert learnt_commands(seen)["person"].keys() <= {"now", "call"}
