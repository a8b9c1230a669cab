"""How likely a number among other words is the rating, learnt from messages with known meaning.

What stands around a number are its signs, and each has a weight; the weights of a number's signs
together are the logarithm of its odds (logistic regression). `make weights` learns them anew from
tests/dialogs/understanding/practice. They know the words of the languages that we ship.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import takewhile
from pkgutil import get_data
from typing import Final

from dialogs.script import Scale
from dialogs.understanding.lexicon import CORE
from dialogs.understanding.reckoning import Fit, Token

WEIGHED: Final = CORE
_NEAR: Final = (-3, -2, -1, 1, 2, 3)
_PAIRS: Final = ((-2, -1), (-1, 1), (1, 2))
_RATINGS: Final = frozenset({Fit.WHOLE, Fit.RATIO, Fit.POINTS, Fit.ARTICLE, Fit.DOUBTFUL})
_STOPS: Final = frozenset(".!?؟。！？…\n")
_SOME, _SEVERAL, _MANY = 2, 4, 12


def candidates(found: Sequence[Token], scale: Scale) -> Iterator[int]:
    """The places in `found` of the numbers that may be a rating on `scale`."""
    for at, token in enumerate(found):
        if token.fit in _RATINGS and token.value in scale.points:
            yield at


def likelihoods(found: Sequence[Token], scale: Scale) -> list[tuple[Token, float]]:
    """The numbers in `found` that may be a rating, each with how likely it is it: 0 to 1."""
    known = weights()
    odds = (
        (found[at], sum(known.get(sign, 0.0) for sign in signs(found, at, scale)))
        for at in candidates(found, scale)
    )
    return [(number, 1 / (1 + math.exp(-odd))) for number, odd in odds]


@cache
def weights() -> Mapping[str, float]:
    """Sign → weight: its share in the logarithm of the odds."""
    written = (get_data(__package__, "ratings.tsv") or b"").decode()
    rows = (line.rpartition("\t") for line in written.splitlines())
    return {sign: float(weight) for sign, _, weight in rows}


def signs(found: Sequence[Token], at: int, scale: Scale) -> Iterator[str]:
    """What stands around the number at `at`, and what it is itself: one line for each."""
    yield from _own(found[at], scale)
    yield from _beside(found, at)
    yield from _in_clause(found, at)
    yield from _in_sentence(found, at)
    yield from _in_message(found, at, scale)


def _own(number: Token, scale: Scale) -> Iterator[str]:
    yield f"is {_fit(number)} {number.text[:1].isdecimal()}"
    yield f"is {'low' if number.value == scale.low else number.value == scale.high}"
    if number.value == 1:
        yield "is one"


def _beside(found: Sequence[Token], at: int) -> Iterator[str]:
    near = {step: _at(found, at + step) for step in _NEAR}
    roles = {step: _roles(token) for step, token in near.items()}
    for step, token in near.items():
        yield f"{step} {_word(token)}"
        for role in roles[step]:
            yield f"{step} as {role}"
    for one, other in _PAIRS:
        for role in roles[one]:
            for beside in roles[other]:
                yield f"{one} as {role}, {other} as {beside}"


def _in_clause(found: Sequence[Token], at: int) -> Iterator[str]:
    before = list(takewhile(_goes_on, reversed(found[:at])))
    after = list(takewhile(_goes_on, found[at + 1 :]))
    for name, said in (("before", before), ("after", after)):
        yield f"{name} {min(len(said), _SEVERAL + 1)}"
        yield f"unknown {name} {min(sum(map(_is_unknown, said)), _SEVERAL)}"
    yield f"around {min(len(before), _SOME + 1)} {min(len(after), _SOME + 1)}"
    yield f"begins {_word(_at(found, at - len(before) - 1))}"
    yield f"ends {_word(_at(found, at + len(after) + 1))}"


def _in_sentence(found: Sequence[Token], at: int) -> Iterator[str]:
    before = takewhile(_is_inside, reversed(found[:at]))
    after = takewhile(_is_inside, found[at + 1 :])
    for word in sorted(set(map(_word, before))):
        yield f"… {word} …"
    for word in sorted(set(map(_word, after))):
        yield f"… … {word}"


def _in_message(found: Sequence[Token], at: int, scale: Scale) -> Iterator[str]:
    places = [place for place in candidates(found, scale) if found[place].fit is not Fit.ARTICLE]
    others = sum(found[place].value != found[at].value for place in places)
    again = sum(found[place].value == found[at].value for place in places if place != at)
    amounts = sum(token.fit is Fit.FOREIGN for token in found)
    ends = f"{not places or at <= places[0]} {not places or at >= places[-1]}"
    yield f"others {min(others, _SOME + 1)}"
    yield f"again {min(again, _SOME)}"
    yield f"amounts {min(amounts, _SOME)}"
    yield f"numbers {min(others, _SOME)} {min(amounts, _SOME)} {ends}"
    yield f"length {min(len(found), _MANY)}"
    yield f"place {min(at, _SEVERAL)} {min(len(found) - 1 - at, _SEVERAL)}"


def _at(found: Sequence[Token], at: int) -> Token | None:
    return found[at] if 0 <= at < len(found) else None


def _word(token: Token | None) -> str:
    """A word, a pause, # for a number and | for the end."""
    if token is None:
        return "|"
    if token.cut:
        return token.text.strip() or "_"
    return token.text if token.fit is None else "#"


def _roles(token: Token | None) -> Sequence[str]:
    if token is None:
        return ("|",)
    if token.cut:
        return ("pause",)
    if token.fit is not None:
        return (_fit(token),)
    return sorted(token.roles) or ("?",)


def _fit(number: Token) -> str:
    return number.fit.name if number.fit else ""


def _goes_on(token: Token) -> bool:
    return not token.cut


def _is_inside(token: Token) -> bool:
    return not (token.cut and token.text in _STOPS)


def _is_unknown(token: Token) -> bool:
    return token.fit is None and not token.roles
