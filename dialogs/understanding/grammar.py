"""Patterns of known words, and how they cover what is said.

A pattern is a row of slots, each filled by one of its phrases; the phrases of `between` may stand
before, after and between. The work is bounded: a place in the words is tried once a slot.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from dialogs.understanding.matching import misspelling

_MOST_PARTS = 3
_MOST_GLUED = 2
_FEW = 6
_MOST_SLIPS = 2
_SPELT = 5
_ALONE = 7
"""Letters of a word that is all that is said, and may still be misspelt."""


@dataclass(frozen=True, slots=True)
class Request:
    """A command's name, and the name of the language that was asked for with it."""

    command: str
    tongue: str = ""


@dataclass(frozen=True, eq=False, slots=True)
class Slot:
    """The phrases that may stand in one place; `sizes` are their lengths in pieces."""

    phrases: frozenset[str]
    sizes: tuple[int, ...]
    heads: frozenset[str]
    optional: bool
    tongue: bool
    open: bool


@dataclass(frozen=True, eq=False)
class Pattern:
    """Slots in their order; from the place `done` on all may be left out."""

    command: str
    slots: tuple[Slot, ...]

    @cached_property
    def needed(self) -> tuple[frozenset[str], ...]:
        """For each slot that must be filled, the pieces with which it may begin."""
        return tuple(slot.heads for slot in self.slots if not (slot.optional or slot.open))

    @cached_property
    def open(self) -> bool:
        """Whether it covers words that are not known."""
        return any(slot.open for slot in self.slots)

    @cached_property
    def done(self) -> int:
        return max(at for at, slot in enumerate(self.slots, 1) if not slot.optional)


@dataclass(frozen=True, eq=False)
class Grammar:
    """The patterns of one language. A piece is a word, or a letter where words stand together."""

    patterns: tuple[Pattern, ...]
    between: Slot
    tongues: Mapping[str, str]
    glued: bool

    def only(self, wanted: Callable[[str], bool]) -> "Grammar":
        """This grammar with the patterns of the commands that are `wanted`."""
        return replace(self, patterns=tuple(one for one in self.patterns if wanted(one.command)))

    @cached_property
    def _by_head(self) -> Mapping[str, tuple[Pattern, ...]]:
        found: dict[str, list[Pattern]] = {}
        for pattern in self.patterns:
            for head in pattern.needed[0]:
                found.setdefault(head, []).append(pattern)
        return {head: tuple(own) for head, own in found.items()}

    @cached_property
    def _known(self) -> frozenset[str]:
        slots = {self.between, *(slot for pattern in self.patterns for slot in pattern.slots)}
        return frozenset(word for slot in slots for said in slot.phrases for word in said.split())

    @cached_property
    def _shortened(self) -> Mapping[str, tuple[str, ...]]:
        """A known word less one of its letters → the words it may have been."""
        found: dict[str, set[str]] = {}
        for word in self._known:
            if len(word) >= _SPELT and word.isalpha():
                for less in (word, *_less(word)):
                    found.setdefault(less, set()).add(word)
        return {less: tuple(sorted(words)) for less, words in found.items()}

    def requests(self, pieces: Sequence[str]) -> list[Request]:
        """What `pieces` ask for if patterns cover all of them, in as few parts as possible."""
        candidates = self._candidates(pieces)
        if not self.glued and any(piece not in self._known for piece in pieces):
            candidates = [one for one in candidates if one.open]
        chains: dict[int, list[Request]] = {0: []}
        for _ in range(_MOST_GLUED if self.glued else _MOST_PARTS):
            longer: dict[int, list[Request]] = {}
            for start, chain in chains.items():
                for end, request in self._reached(pieces, start, candidates):
                    longer.setdefault(end, list(chain)).append(request)
            if len(pieces) in longer:
                return longer[len(pieces)]
            chains = longer
        return []

    def _candidates(self, pieces: Sequence[str]) -> list[Pattern]:
        said = frozenset(pieces)
        heads = dict.fromkeys(
            pattern for piece in said for pattern in self._by_head.get(piece, ())
        )
        return [one for one in heads if not any(said.isdisjoint(need) for need in one.needed)]

    def _reached(
        self, pieces: Sequence[str], start: int, candidates: Sequence[Pattern]
    ) -> Iterator[tuple[int, Request]]:
        for pattern in candidates:
            for end, tongue in self._ends(pieces, start, pattern).items():
                yield end, Request(pattern.command, self.tongues.get(tongue, ""))

    def _ends(self, pieces: Sequence[str], start: int, pattern: Pattern) -> dict[int, str]:
        """Where the pattern may end that begins at `start`, and the language named in it."""
        ends: dict[int, str] = {}
        tried: set[tuple[int, int]] = set()
        ways = [(start, 0, "")]
        while ways:
            at, place, tongue = ways.pop()
            if (at, place) in tried:
                continue
            tried.add((at, place))
            if place >= pattern.done:
                ends.setdefault(at, tongue)
            ways += [(end, place, tongue) for end in self._past(pieces, at, self.between)]
            if place < len(pattern.slots):
                slot = pattern.slots[place]
                for end in self._past(pieces, at, slot):
                    named = slot.tongue and end > at
                    ways.append((end, place + 1, self._said(pieces, at, end) if named else tongue))
        return ends

    def _past(self, pieces: Sequence[str], at: int, slot: Slot) -> Iterator[int]:
        """Where a phrase of `slot` ends that stands at `at`."""
        if slot.optional:
            yield at
        if slot.open:
            yield from range(at + 1, min(at + _FEW, len(pieces)) + 1)
        if at < len(pieces) and pieces[at] in slot.heads:
            for size in slot.sizes:
                end = at + size
                if end <= len(pieces) and self._said(pieces, at, end) in slot.phrases:
                    yield end

    def _said(self, pieces: Sequence[str], at: int, end: int) -> str:
        return ("" if self.glued else " ").join(pieces[at:end])

    def says_nothing(self, pieces: Sequence[str]) -> bool:
        """Whether all of it is what may stand beside a request."""
        reached = {0}
        for at in range(len(pieces)):
            if at in reached:
                reached.update(self._past(pieces, at, self.between))
        return len(pieces) in reached

    def mended(self, words: Sequence[str]) -> list[str]:
        """`words` with slips put right; the same if there is none, or more than a few."""
        if sum(word not in self._known for word in words) > _MOST_SLIPS:
            return list(words)
        least = _ALONE if len(words) == 1 else _SPELT
        return [self._nearest(word) if len(word) >= least else word for word in words]

    def _nearest(self, word: str) -> str:
        """The known word that `word` is but for one slip, not counting endings."""
        if word in self._known or not word.isalpha():
            return word
        near = {known for less in (word, *_less(word)) for known in self._shortened.get(less, ())}
        near = {
            known
            for known in near
            if known[0] == word[0] and known[-1] == word[-1] and misspelling(word, known) == 1
        }
        return near.pop() if len(near) == 1 else word


def _less(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))
