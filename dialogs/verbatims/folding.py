"""A text as it is compared with phrases: folded pieces that know where they stood."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from dialogs.understanding.normalizing import chunks, fold

MARKS = 30
"""More marks than any letter carries; a longer row of them is cut there."""

_CLUSTER = re.compile(rf"[^\u0300-\u036f][\u0300-\u036f]{{0,{MARKS}}}|[\u0300-\u036f]", re.DOTALL)
_TIES = frozenset("-'_/&")
_RUNS = frozenset({"running", "joined"})


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, a number, or one letter of a script without spaces; `start` to `end` in the text.

    `breaks` says that a phrase does not go on over it: a full stop, a comma. A picture is a word.
    """

    text: str
    start: int
    end: int
    breaks: bool = False


def pieces(text: str) -> list[Piece]:
    """The pieces of `text`, in order; hyphens and apostrophes tie words and are left out."""
    folded, origins = _folded(text)
    found: list[Piece] = []
    for chunk in chunks(folded):
        if chunk.kind in _RUNS:
            letters = enumerate(chunk.text, chunk.start)
            found.extend(Piece(one, origins[at], origins[at + 1]) for at, one in letters)
        elif chunk.kind != "symbol" or chunk.text not in _TIES:
            breaks = chunk.kind == "symbol" and unicodedata.category(chunk.text) != "So"
            found.append(Piece(chunk.text, origins[chunk.start], origins[chunk.end], breaks))
    return [piece for piece in found if piece.start < piece.end]


def words(text: str) -> tuple[str, ...]:
    """The pieces of a phrase, without what breaks it."""
    return tuple(piece.text for piece in pieces(text) if not piece.breaks)


def _folded(text: str) -> tuple[str, list[int]]:
    """Folded `text`, and for each of its characters where it began; at last the end."""
    folded: list[str] = []
    origins: list[int] = []
    for match in _CLUSTER.finditer(text):
        letters = _letters(match.group())
        folded.append(letters)
        origins.extend([match.start()] * len(letters))
    return "".join(folded), [*origins, len(text)]


@lru_cache(maxsize=4096)
def _letters(cluster: str) -> str:
    return fold(unicodedata.normalize("NFC", cluster))
