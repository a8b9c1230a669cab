"""Tone: whether a verbatim speaks well or ill, by the words that say so and nothing else."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, TypeAlias

from dialogs.issues import Problems
from dialogs.shapes import Key, Line, ListOf, Object, Whole
from dialogs.verbatims.codebooks import CodebookError, tree, wordful
from dialogs.verbatims.folding import Piece, pieces
from dialogs.verbatims.phrases import Hit, PhraseIndex

Side: TypeAlias = Literal["positive", "negative", "mixed"]

LISTS = ("positive", "negative", "either", "neither", "before", "after", "between")
POOR, FAIR = 0.45, 0.65
"""Shares of the scale up to which, and from which, a score tells which way a word is meant."""

_REACH = 4
_OPPOSITE: dict[str, Literal["positive", "negative"]] = {
    "positive": "negative",
    "negative": "positive",
}
_WORDS = ListOf(Line("a word or a phrase; `wait*` for every word that begins so"), 0, 3_000)
_ABOUT = {
    "positive": "Words that speak well of something.",
    "negative": "Words that speak ill of something.",
    "either": "Words that are meant well or ill as the score says (unbelievable).",
    "neither": "Phrases in which a word of the other lists says nothing (not only).",
    "before": "Words that turn round the word that follows them (not).",
    "after": "Words that turn round the word that they follow (نبود).",
    "between": "Words that may stand between the two (very, at all).",
}
_LEXICON = Object(
    "tone",
    (
        Key("version", Whole(1, 9999), "Counts up with every change.", required=True),
        *(Key(name, _WORDS, about) for name, about in _ABOUT.items()),
    ),
)


@dataclass(frozen=True)
class Tone:
    """How something is spoken of, and the places in the text that say so."""

    value: Side
    evidence: tuple[tuple[int, int], ...]


@dataclass(frozen=True, eq=False)
class ToneLexicon:
    """The words of one language by which tone is told; `phrases` are those of each of LISTS."""

    language: str
    version: int
    phrases: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @cached_property
    def index(self) -> PhraseIndex:
        """Every phrase with the name of its list."""
        return PhraseIndex(
            (phrase, name) for name, listed in self.phrases.items() for phrase in listed
        )


def load_tone(text: str, language: str) -> ToneLexicon:
    """The lexicon written in `text`.

    Raises: CodebookError with every problem in it.
    """
    problems = Problems(f"tone/{language}")
    root = tree(text, _LEXICON, problems)
    lists = {
        name: tuple(wordful(node, problems))
        for name in LISTS
        if root and (node := root.get(name)) is not None
    }
    if root is None or problems.found:
        raise CodebookError(problems.file, problems.sorted())
    return ToneLexicon(language, int(root.text("version")), lists)


def tone_of(
    text: str, *, language: str | None, lexicon: ToneLexicon, score: float | None = None
) -> Tone | None:
    """The tone of `text`, or None when no word in it tells: that is "not scored", not neutral.

    `score` is what the same person declared, from 0 (worst) to 1 (best). It only decides which
    way a word is meant that can be meant either way; a score without such a word has no tone.
    """
    if language is None or _base(language) != _base(lexicon.language):
        return None
    found = pieces(text)
    sides = list(_sides(found, list(lexicon.index.find(found)), score))
    values = {side for side, _ in sides}
    if not values:
        return None
    value: Side = "mixed" if len(values) > 1 else sides[0][0]
    return Tone(value, tuple(place for _, place in sides))


def _base(language: str) -> str:
    return language.partition("-")[0].lower()


def _sides(
    found: Sequence[Piece], hits: Sequence[Hit], score: float | None
) -> Iterator[tuple[Literal["positive", "negative"], tuple[int, int]]]:
    roles: dict[tuple[int, int], set[str]] = {}
    for hit in hits:
        roles.setdefault((hit.first, hit.after), set()).add(hit.value)
    spans = _Spans(found, list(roles.items()))
    for number, (_, names) in enumerate(spans.roles):
        side = _meant(names, score)
        if side is not None:
            first, after, turned = spans.reach(number)
            place = (found[first].start, found[after - 1].end)
            yield (_turned(side) if turned else side), place


def _meant(names: set[str], score: float | None) -> Literal["positive", "negative"] | None:
    if "positive" in names:
        return "positive"
    if "negative" in names:
        return "negative"
    if "either" not in names or score is None or POOR < score < FAIR:
        return None
    return "positive" if score >= FAIR else "negative"


def _turned(side: str) -> Literal["positive", "negative"]:
    return _OPPOSITE[side]


@dataclass(frozen=True, slots=True)
class _Spans:
    """What was found in a text, in order: from which piece to which, and on which lists."""

    found: Sequence[Piece]
    roles: list[tuple[tuple[int, int], set[str]]]

    def reach(self, number: int) -> tuple[int, int, bool]:
        """The pieces that belong to the word, and whether it is turned round.

        Two negations turn it once: «اصلا خوب نبود» is not good.
        """
        (first, after), _ = self.roles[number]
        earlier = self._negation(number, -1, "before")
        later = self._negation(number, +1, "after")
        first = first if earlier is None else earlier[0]
        after = after if later is None else later[1]
        return first, after, earlier is not None or later is not None

    def _negation(self, number: int, step: int, role: str) -> tuple[int, int] | None:
        """The nearest word of `role` that way, with nothing but `between` on the way to it."""
        place = self.roles[number][0]
        for _ in range(_REACH):
            number += step
            if not 0 <= number < len(self.roles):
                return None
            (first, after), names = self.roles[number]
            if (after != place[0]) if step < 0 else (first != place[1]):
                return None
            if role in names:
                return first, after
            if "between" not in names:
                return None
            place = (first, after)
        return None
