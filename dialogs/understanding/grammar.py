"""Patterns of known words, and how they cover what is said.

A pattern is a row of slots, each filled by one of its phrases; the phrases of `between` may stand
before, after and between. The work is bounded: a place in the words is tried once a slot.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from itertools import pairwise, takewhile
from operator import itemgetter

from dialogs.understanding.matching import misspelling

_MOST_PARTS = 3
_MOST_GLUED = 2
_FEW = 6
_MOST_SLIPS = 2
_SPELT = 5
REASON = "reason"
"""What asks for nothing, in words that are mostly not known: only as a clause of its own."""
EXCUSES = frozenset({"excuse", REASON})
"""What asks for nothing, and may stand beside what does."""
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
    def needed(self) -> frozenset[Slot]:
        """The slots that must be filled with words that are known."""
        return frozenset(slot for slot in self.slots if not (slot.optional or slot.open))

    @cached_property
    def open(self) -> bool:
        """Whether it covers words that are not known."""
        return any(slot.open for slot in self.slots)

    @cached_property
    def alone(self) -> bool:
        """Whether it covers a whole clause or nothing: an excuse in any words."""
        runs_on = self.command in EXCUSES and self.slots[-1].open
        return runs_on or self.command == REASON

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
    hurried: Mapping[str, str]
    contracted: Mapping[str, str]
    figures: frozenset[str] = frozenset()

    def only(self, wanted: Callable[[str], bool]) -> "Grammar":
        """This grammar with the patterns of the commands that are `wanted`."""
        return replace(self, patterns=tuple(one for one in self.patterns if wanted(one.command)))

    @cached_property
    def _index(self) -> "_Index":
        return _Index.of(self.patterns, glued=self.glued)

    @cached_property
    def _open(self) -> "_Index":
        """The patterns that also cover words that are not known."""
        return _Index.of([one for one in self.patterns if one.open], glued=self.glued)

    @cached_property
    def _known(self) -> frozenset[str]:
        slots = {self.between, *(slot for pattern in self.patterns for slot in pattern.slots)}
        phrases = frozenset[str]().union(*(slot.phrases for slot in slots))
        return frozenset(word for said in phrases for word in said.split())

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
        """What `pieces` ask for if patterns cover all of them, in as few parts as possible.

        More parts of which one asks for something go before fewer that are excuses.
        """
        said = _Said(self, pieces)
        candidates = self._candidates(pieces, said)
        chains: dict[int, dict[Request, None]] = {0: {}}
        excused: list[Request] = []
        for _ in range((_MOST_GLUED if self.glued else _MOST_PARTS) if candidates else 0):
            longer: dict[int, dict[Request, None]] = {}
            for start, chain in chains.items():
                for end, request in said.reached(start, candidates):
                    longer.setdefault(end, {}).update(chain | {request: None})
            covered = list(longer.get(len(pieces), ()))
            if any(request.command not in EXCUSES for request in covered):
                return covered
            excused = excused or covered
            chains = longer
        return excused

    def _candidates(self, pieces: Sequence[str], said: "_Said") -> list[Pattern]:
        """The patterns that may cover `pieces`; none if a word is in no pattern's reach."""
        known = self.glued or self._known.issuperset(pieces)
        return self._index.candidates(said) if known or self._open.candidates(said) else []

    def says_nothing(self, pieces: Sequence[str]) -> bool:
        """Whether all of it is what may stand beside a request."""
        return len(pieces) in _Said(self, pieces).beyond(0)

    def in_full(self, words: Sequence[str]) -> list[str]:
        """`words` with none that is short for others."""
        return respelt(words, self.contracted)

    def spelt_out(self, words: Sequence[str]) -> list[str]:
        """`words` as they are spelt when nobody is in a hurry."""
        return respelt(words, self.hurried)

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


def respelt(words: Sequence[str], meant: Mapping[str, str]) -> list[str]:
    """`words` with what is `meant` by them instead, be it one word or more."""
    return " ".join(meant.get(word, word) for word in words).split()


def _less(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


@dataclass(frozen=True, eq=False, slots=True)
class _Index:
    """Patterns, found by the phrases that they need.

    Each stands under one slot that must be filled, the one that the fewest others need; `sizes`
    are those of the longer phrases that begin with two pieces.
    """

    by_slot: Mapping[Slot, tuple[tuple[int, Pattern], ...]]
    by_phrase: Mapping[str, tuple[Slot, ...]]
    sizes: Mapping[str, tuple[int, ...]]

    @staticmethod
    def of(patterns: Sequence[Pattern], *, glued: bool) -> "_Index":
        common = Counter(slot for pattern in patterns for slot in pattern.needed)
        by_slot: dict[Slot, list[tuple[int, Pattern]]] = {}
        for place, pattern in enumerate(patterns):
            rarest = min(pattern.needed, key=common.__getitem__)
            by_slot.setdefault(rarest, []).append((place, pattern))
        by_phrase: dict[str, tuple[Slot, ...]] = {}
        sizes: dict[str, set[int]] = {}
        for slot in common:
            alone = (slot,)
            for phrase in slot.phrases:
                by_phrase[phrase] = by_phrase[phrase] + alone if phrase in by_phrase else alone
            for head, own in _longer(slot, glued=glued).items():
                sizes.setdefault(head, set()).update(own)
        return _Index(
            {slot: tuple(own) for slot, own in by_slot.items()},
            by_phrase,
            {head: tuple(own) for head, own in sizes.items()},
        )

    def candidates(self, said: "_Said") -> list[Pattern]:
        """The patterns of which every slot that must be filled is said somewhere, in order."""
        begun = (self.by_phrase[p] for p in said.phrases(self.sizes) if p in self.by_phrase)
        slots = frozenset[Slot]().union(*begun)
        found = [
            (place, pattern)
            for slot in slots & self.by_slot.keys()
            for place, pattern in self.by_slot[slot]
            if pattern.needed <= slots
        ]
        return [pattern for _, pattern in sorted(found, key=itemgetter(0))]


@cache
def _longer(slot: Slot, *, glued: bool) -> Mapping[str, set[int]]:
    """The first two pieces of the phrases of `slot` that have as many → their lengths."""
    sizes: dict[str, set[int]] = {}
    for phrase in slot.phrases:
        pieces = phrase if glued else phrase.split(" ")
        if len(pieces) > 1:
            sizes.setdefault(_spoken(pieces[:2], glued=glued), set()).add(len(pieces))
    return sizes


class _Said:
    """Pieces that are said, and which phrases stand where in them: looked at once for a slot."""

    def __init__(self, grammar: Grammar, pieces: Sequence[str]) -> None:
        self._grammar = grammar
        self._pieces = pieces
        self._past: dict[tuple[Slot, int], tuple[int, ...]] = {}
        self._beyond: dict[int, tuple[int, ...]] = {}

    def phrases(self, sizes: Mapping[str, Sequence[int]]) -> set[str]:
        """Each piece, and from each two on as many as `sizes` has for them."""
        joint = "" if self._grammar.glued else " "
        pairs = [first + joint + second for first, second in pairwise(self._pieces)]
        longer = {
            self._phrase(at, at + size)
            for at, pair in enumerate(pairs)
            if pair in sizes
            for size in sizes[pair]
        }
        return longer.union(self._pieces)

    def reached(self, start: int, candidates: Sequence[Pattern]) -> Iterator[tuple[int, Request]]:
        """Where each of `candidates` may end that begins at `start`, and what it asks for."""
        for pattern in candidates:
            for end, tongue in self._ends(start, pattern).items():
                if pattern.alone and end - start < len(self._pieces):
                    continue
                yield end, Request(pattern.command, self._grammar.tongues.get(tongue, ""))

    def _ends(self, start: int, pattern: Pattern) -> dict[int, str]:
        """Where the pattern may end that begins at `start`, and the language named in it."""
        ends: dict[int, str] = {}
        ways = dict.fromkeys(self.beyond(start), "")
        for place, slot in enumerate(pattern.slots, 1):
            ways = self._further(ways, slot)
            if not ways:
                break
            if place >= pattern.done:
                ends = ways | ends
        return ends

    def _further(self, ways: Mapping[int, str], slot: Slot) -> dict[int, str]:
        """The places past a phrase of `slot`, each with the language that was named before it."""
        further: dict[int, str] = {}
        for at, tongue in ways.items():
            for end in self._past_slot(at, slot):
                named = self._phrase(at, end) if slot.tongue and end > at else tongue
                for beyond in self.beyond(end):
                    further[beyond] = further.get(beyond) or named
        return further

    def beyond(self, at: int) -> tuple[int, ...]:
        """The places that phrases between others lead to from `at`, itself the first."""
        if at not in self._beyond:
            reached = [at]
            for place in reached:
                reached += [
                    end
                    for end in self._past_slot(place, self._grammar.between)
                    if end not in reached
                ]
            self._beyond[at] = tuple(reached)
        return self._beyond[at]

    def _past_slot(self, at: int, slot: Slot) -> tuple[int, ...]:
        if (slot, at) not in self._past:
            self._past[slot, at] = tuple(self._ends_of(slot, at))
        return self._past[slot, at]

    def _ends_of(self, slot: Slot, at: int) -> Iterator[int]:
        """Where a phrase of `slot` ends that stands at `at`."""
        if slot.optional:
            yield at
        if slot.open:
            few = takewhile(self._is_word, range(at, min(at + _FEW, len(self._pieces))))
            yield from (place + 1 for place in few)
        if at < len(self._pieces) and self._pieces[at] in slot.heads:
            for size in slot.sizes:
                end = at + size
                if end <= len(self._pieces) and self._phrase(at, end) in slot.phrases:
                    yield end

    def _is_word(self, at: int) -> bool:
        piece = self._pieces[at]
        return not piece.isdecimal() and piece not in self._grammar.figures

    def _phrase(self, at: int, end: int) -> str:
        return _spoken(self._pieces[at:end], glued=self._grammar.glued)


def _spoken(pieces: Sequence[str], *, glued: bool) -> str:
    return ("" if glued else " ").join(pieces)
