"""What a message probably asks of us, where no wording that the rules know says it.

The words of a message and the pieces of its words are marks, and each has a weight for each
command; the weights of all marks together are the logarithm of the odds of the command (logistic
regression). `make weights` learns them anew from messages with known meaning.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from pkgutil import get_data
from typing import Final

from dialogs.readings import Reading, Unclear
from dialogs.script import RATED
from dialogs.understanding.expecting import Expectation
from dialogs.understanding.judging import COMMANDS, Opinion, Thresholds, judged, undecided
from dialogs.understanding.lexicon import CORE, base, lexicon
from dialogs.understanding.normalizing import Chunk, Message, chunks
from dialogs.understanding.numbers import tokens
from dialogs.understanding.reckoning import Token

THRESHOLDS: Final = Thresholds(accept=0.6, stop=0.85, offer=1)
DENIED: Final = "not "
"""What a mark begins with that stands behind a negation."""

_ORDER: Final = tuple(COMMANDS)
_PIECE: Final = 4
_REACH: Final = 3
_SYMBOLS: Final = "?#"


def inferred(reading: Reading, message: Message, expecting: Expectation, language: str) -> Reading:
    """`reading`, or the command that `message` most likely is, if the rules left that open.

    A number that the rules would only offer gives way to a command that is as sure as a stop:
    "my shift starts in 5, ask me after it".
    """
    offered = expecting.type in RATED and isinstance(reading, Unclear) and reading.suggestions
    if base(language) not in CORE or not (offered or undecided(reading, expecting, message.raw)):
        return reading
    opinion = likeliest(message, language, words=expecting.type == "text")
    if offered and opinion.confidence < THRESHOLDS.stop:
        return reading
    return judged(reading, opinion, expecting, THRESHOLDS)


def likeliest(message: Message, language: str, *, words: bool) -> Opinion:
    """The command that `message` most likely is, and how likely: 0 to 1.

    `words`: it is said to an open question, where most of what is said asks for nothing.
    """
    odds, known = [0.0] * len(_ORDER), weights()
    for mark in marks(message, language, words=words):
        for at, share in enumerate(known.get(mark, "").split("\t")):
            odds[at] += float(share or 0)
    most = max(odds)
    return Opinion(_ORDER[odds.index(most)], 1 / (1 + math.exp(-most)))


@cache
def weights() -> Mapping[str, str]:
    """Mark → its share in the logarithm of the odds of each command, a column for each."""
    written = (get_data(__package__, "requests.tsv") or b"").decode()
    rows = (line.partition("\t") for line in written.splitlines())
    return {mark: shares for mark, _, shares in rows}


def marks(message: Message, language: str, *, words: bool) -> list[str]:
    """What `message` is known by, each once, always in the same order: its words and their pairs.

    Of words with letters also their pieces, and threes of characters where words are not spaced;
    and which words a negation in `language` stands before.
    """
    found = chunks(message.folded)
    told = ["|", *(word for chunk in found for word in _words(chunk)), "|"]
    seen = ["to words" if words else "to a scale", *told[1:-1]]
    seen += (f"{one} {other}" for one, other in pairwise(told))
    for chunk in found:
        seen += _pieces(chunk)
    seen += _denied(tokens(message.folded, lexicon(language)))
    return list(dict.fromkeys(seen))


def _words(chunk: Chunk) -> Sequence[str]:
    """The words in a piece of text: one, or each character of an unspaced script."""
    match chunk.kind:
        case "running":
            return chunk.text
        case "number":
            return "#"
        case "symbol":
            return chunk.text if chunk.text in _SYMBOLS else ""
        case _:
            return (chunk.text,)


def _pieces(chunk: Chunk) -> Iterator[str]:
    if chunk.kind == "running":
        yield from _windows(chunk.text, 3)
    elif chunk.kind not in {"number", "symbol"}:
        yield from (f"~{piece}" for piece in _windows(f"_{chunk.text}_", _PIECE))


def _denied(found: Sequence[Token]) -> Iterator[str]:
    """The words that a negation may deny: never ever stop, 不會停止."""
    for at, token in enumerate(found):
        if "negation" in token.roles:
            near = found[at + 1 : at + 1 + _REACH]
            yield from (f"{DENIED}{token.text}" for token in near if not token.cut)


def _windows(text: str, length: int) -> Iterator[str]:
    """Every `length` characters of `text` that stand in a row."""
    return (text[at : at + length] for at in range(len(text) - length + 1))
