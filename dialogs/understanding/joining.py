"""Numbers and the words that belong to them, made one: "8 of 10", "7 or 8", "10 minutes"."""

from collections.abc import Sequence

from dialogs.script import Scale
from dialogs.understanding.amounts import (
    after_word,
    amount,
    bounded,
    named_points,
    number_one,
    party,
    placed,
    points,
    told,
)
from dialogs.understanding.heads import Rule
from dialogs.understanding.ranges import decimal, half, listed, overruled, upward, written
from dialogs.understanding.ratios import (
    bracketed_ratio,
    checked_ratio,
    ending_ratio,
    named_scale,
    ratio,
    top,
    turned_ratio,
)
from dialogs.understanding.reckoning import Token

_REACH = 7
"""Tokens that a rule may look at."""


def joined(tokens: Sequence[Token], scale: Scale) -> list[Token]:
    """`tokens` with what belongs together made one token, as meant on `scale`."""
    found: list[Token] = []
    at = 0
    while at < len(tokens):
        token, taken = _phrase(tokens, at, scale)
        found.append(token)
        at += taken
    return found


def _phrase(tokens: Sequence[Token], at: int, scale: Scale) -> tuple[Token, int]:
    first = tokens[at]
    if first.fit is None and first.roles.isdisjoint(_OPENING):
        return first, 1
    head = tokens[at : at + _REACH]
    for rule in _OF_WORDS if first.fit is None else _OF_NUMBERS:
        if made := rule(head, scale):
            return made
    return first, 1


_OPENING = frozenset(
    {
        "of",
        "points",
        "cue",
        "out",
        "full",
        "before",
        "bound",
        "tells",
        "we",
        "were",
        "are",
        "top5",
        "top7",
        "top10",
        "top100",
    }
)
"""Roles of the words with which a rule may begin, beside numbers."""

_OF_WORDS: tuple[Rule, ...] = (
    named_points,
    top,
    named_scale,
    bounded,
    told,
    party,
    number_one,
    after_word,
)

_OF_NUMBERS: tuple[Rule, ...] = (
    overruled,
    bracketed_ratio,
    decimal,
    checked_ratio,
    ratio,
    turned_ratio,
    ending_ratio,
    top,
    named_scale,
    half,
    upward,
    listed,
    written,
    amount,
    points,
    placed,
    party,
    number_one,
)
