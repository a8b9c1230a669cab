"""What stands around a number speaks for a rating, or against it."""

from collections.abc import Mapping

import pytest

from dialogs.readings import Answered, Unclear
from dialogs.script import Scale
from dialogs.understanding.deciding import decided, weighed
from dialogs.understanding.lexicon import lexicon
from dialogs.understanding.normalizing import Message
from dialogs.understanding.numbers import tokens
from dialogs.understanding.scale import arranged, segments
from dialogs.understanding.weighing import candidates, likelihoods, signs, weights

SCALE = Scale(0, 10)


def heard(text: str, shares: Mapping[int, float] | None = None) -> Answered | Unclear:
    """What `text` is taken for when its numbers are as likely as `shares` says, or as learnt."""
    message = Message.of(text)
    found = arranged(tokens(message.folded, lexicon("en")), SCALE)
    likely = likelihoods(found, SCALE)
    if shares is not None:
        likely = [(number, shares[number.value]) for number, _ in likely]
    parts = segments(found, SCALE)
    return weighed(decided(message, parts, SCALE), message, parts, likely)


def share(text: str, language: str = "en") -> float:
    found = arranged(tokens(Message.of(text).folded, lexicon(language)), SCALE)
    return max(share for _, share in likelihoods(found, SCALE))


@pytest.mark.parametrize(
    ("rates", "counts"),
    [
        ("i would honestly give it an 8", "there were 8 in the queue"),
        ("overall 4 because the food was cold", "of all your lifts 4 moved"),
        ("so i'm going with 3 here", "only 3 tills were open"),
    ],
)
def test_a_rating_is_likelier_than_what_counts_something(rates: str, counts: str) -> None:
    assert share(rates) > 0.5
    assert share(counts) < 0.2


def test_what_the_rules_leave_open_is_taken_when_it_is_likely_enough() -> None:
    text = "my nan says the crumble 7"

    assert heard(text, {7: 0.76}) == Unclear("not_sure", (7,))
    assert heard(text, {7: 0.78}) == Answered(7, confidence=0.78)


def test_what_was_said_around_a_likely_rating_is_kept() -> None:
    text = "that login with the long code earns all of you 3"

    assert heard(text, {3: 0.9}) == Answered(3, rest=text, confidence=0.9)


def test_what_the_rules_take_is_offered_when_it_is_unlikely() -> None:
    assert heard("typed 7", {7: 0.6}) == Answered(7, confidence=0.9)
    assert heard("typed 7", {7: 0.3}) == Unclear("not_sure", (7,))


def test_a_number_that_stands_alone_needs_more_against_it() -> None:
    text = "7, in spite of the rain"

    assert heard(text, {7: 0.3}) == Answered(7, rest="in spite of the rain", words="7")
    assert heard(text, {7: 0.05}) == Unclear("not_sure", (7,))


def test_of_two_numbers_the_likely_one_is_taken() -> None:
    text = "put 2 by mistake, i want 9"

    assert isinstance(heard(text, {2: 0.5, 9: 0.5}), Unclear)
    taken = heard(text, {2: 0.1, 9: 0.9})
    assert isinstance(taken, Answered)
    assert (taken.value, taken.confidence) == (9, 0.9)


@pytest.mark.parametrize(
    "text", ["7, 8", "7 8 7 8", "not a 7", "at least an 8", "who gives an 8", "7.5", "7-8"]
)
def test_no_likelihood_makes_a_rating_of_what_is_none(text: str) -> None:
    assert isinstance(heard(text, {7: 0.99, 8: 0.98}), Unclear)


def test_only_numbers_of_the_scale_are_weighed() -> None:
    found = tokens("8 or 11 after 20 minutes", lexicon("en"))

    assert [found[at].value for at in candidates(found, SCALE)] in ([8], [])
    assert [number.value for number, _ in likelihoods(found, Scale(1, 5))] == []


def test_every_weight_is_of_a_sign_that_can_be_seen() -> None:
    found = arranged(tokens("ok, i give it an 8. no more", lexicon("en")), SCALE)
    (at,) = candidates(found, SCALE)
    seen = set(signs(found, at, SCALE))

    assert seen >= {"-1 an", "-1 as article", "… give …", "length 10"}
    assert len(seen & set(weights())) > len(seen) / 2
