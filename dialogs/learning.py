"""Learning what a rating and what a request is known by, from messages with known meaning."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, TypeAlias

from dialogs.evaluating import Labelled
from dialogs.script import RATED, Scale
from dialogs.understanding.inferring import DENIED, marks
from dialogs.understanding.judging import COMMANDS
from dialogs.understanding.lexicon import CORE, base, lexicon
from dialogs.understanding.normalizing import Message
from dialogs.understanding.numbers import tokens
from dialogs.understanding.scale import arranged
from dialogs.understanding.weighing import WEIGHED, candidates, signs

Example: TypeAlias = tuple[Sequence[str], bool]
"""The signs of a number, and whether it was the rating."""

Asking: TypeAlias = tuple[Sequence[str], str]
"""The marks of a message, and the command that it is; empty when it asks for nothing."""

_STEP: Final = 0.2
_SPARSE: Final = 0.6
_SMALL: Final = 1.0
_ROUNDS: Final = 8
_FULL: Final = Scale(0, 10)


def examples(lines: Iterable[Labelled]) -> Iterator[Example]:
    """Every number that may be a rating, of the messages in the languages that are weighed."""
    for line in lines:
        if line.expecting.type not in RATED or base(line.language) not in WEIGHED or line.command:
            continue
        scale = line.expecting.scale or _FULL
        folded = Message.of(line.text).folded
        found = arranged(tokens(folded, lexicon(line.language)), scale)
        for at in candidates(found, scale):
            yield list(signs(found, at, scale)), found[at].value == line.value


def asking(lines: Iterable[Labelled]) -> Iterator[Asking]:
    """Every message in the languages of the weights, but those with a value and a command."""
    for line in lines:
        if base(line.language) in CORE and (line.value is None or line.command is None):
            words = line.expecting.type == "text"
            yield marks(Message.of(line.text), line.language, words=words), line.command or ""


def learnt_commands(seen: Sequence[Asking]) -> Mapping[str, Mapping[str, float]]:
    """Command → mark → weight, of marks that several requests or denials have in common."""
    having = Counter(
        mark for found, command in seen for mark in found if command or mark.startswith(DENIED)
    )
    common = [([mark for mark in found if having[mark] > 1], command) for found, command in seen]
    return {
        name: learnt([(found, command == name) for found, command in common]) for name in COMMANDS
    }


def learnt(seen: Sequence[Example]) -> Mapping[str, float]:
    """Sign → weight: a logistic regression in which most weights are nothing.

    By FTRL-Proximal: H. B. McMahan et al., Ad Click Prediction: a View from the Trenches (2013).
    The same examples in the same order give the same weights.
    """
    sums: dict[str, float] = defaultdict(float)
    squares: dict[str, float] = defaultdict(float)
    weights: dict[str, float] = defaultdict(float)
    for _ in range(_ROUNDS):
        for found, rates in seen:
            odds = sum(weights[sign] for sign in found)
            slope = 1 / (1 + math.exp(-odds)) - rates
            for sign in found:
                before = math.sqrt(squares[sign])
                squares[sign] += slope * slope
                root = math.sqrt(squares[sign])
                sums[sign] += slope - (root - before) / _STEP * weights[sign]
                weights[sign] = _weight(sums[sign], root)
    return {sign: weight for sign, weight in weights.items() if weight}


def _weight(total: float, root: float) -> float:
    excess = abs(total) - _SPARSE
    if excess <= 0:
        return 0.0
    return math.copysign(excess, -total) / ((1 + root) / _STEP + _SMALL)
