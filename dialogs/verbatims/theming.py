"""Coding: which themes of a codebook a verbatim speaks of, and in which words."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from dialogs.verbatims.codebooks import Codebook
from dialogs.verbatims.folding import pieces
from dialogs.verbatims.phrases import PhraseIndex

_IGNORED = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """The words from `start` to `end` of a verbatim speak of `theme`."""

    theme: str
    start: int
    end: int


def themes_of(text: str, *, language: str | None, codebook: Codebook) -> tuple[Mention, ...]:
    """Where `text` speaks of the themes of `codebook`, in the phrases of its language.

    Simplified and traditional Chinese know each other's phrases. Nothing is found in a text whose
    language is unknown (None) or not in the codebook.
    """
    if language is None:
        return ()
    found = pieces(text)
    index = _index(_Same(codebook), language.partition("-")[0].lower())
    return tuple(
        Mention(hit.value, found[hit.first].start, found[hit.after - 1].end)
        for hit in index.find(found)
        if hit.value
    )


def with_parents(themes: Iterable[str], codebook: Codebook) -> tuple[str, ...]:
    """`themes` and every theme above them, each once: a part that is mentioned counts for all."""
    parents = {theme.key: theme.parent for theme in codebook.themes}
    counted: dict[str, None] = {}
    for key in themes:
        above: str | None = key
        while above is not None and above not in counted:
            counted[above] = None
            above = parents.get(above)
    return tuple(counted)


class _Same:
    """A codebook that is known again by its content, not by comparing all of it."""

    def __init__(self, codebook: Codebook) -> None:
        self.codebook = codebook
        self._key = (codebook.name, codebook.revision)

    def __hash__(self) -> int:
        return hash(self._key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self._key == other._key


@lru_cache(maxsize=64)
def _index(same: _Same, base: str) -> PhraseIndex:
    codebook = same.codebook
    phrases = [(theme.key, theme.phrases) for theme in codebook.themes]
    return PhraseIndex(
        (phrase, key)
        for key, by_language in [*phrases, (_IGNORED, codebook.ignored)]
        for language, listed in by_language.items()
        if language.partition("-")[0].lower() == base
        for phrase in listed
    )
