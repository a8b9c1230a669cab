"""Coding: which themes of a codebook a verbatim speaks of, and in which words."""

from collections.abc import Iterable
from dataclasses import dataclass

from dialogs.verbatims.codebooks import Codebook
from dialogs.verbatims.folding import pieces


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
    index = codebook.indexes.get((language or "").partition("-")[0].lower())
    if index is None:
        return ()
    found = pieces(text)
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
