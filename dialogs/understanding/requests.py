"""What a person wants from us, said in a clause of their own making: patterns of known words.

A pattern covers a clause whole: every word is in one of its slots, or may stand between them.
So "could you stop texting my phone" stops and "I will never stop recommending you" does not.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from dialogs.understanding.lexicon import base, heard
from dialogs.understanding.normalizing import fold, solid, unspaced
from dialogs.understanding.words import Words

TONGUE = "@language"
"""A slot for the name of a language."""

_LONGEST = 120
_MOST_WORDS = 20


@dataclass(frozen=True, slots=True)
class Request:
    """A command's name, and the language that was named with it, as it was written."""

    command: str
    tongue: str = ""


@dataclass(frozen=True, slots=True)
class _Pattern:
    """Slots in their order, each with its phrases; an empty phrase makes one optional."""

    command: str
    slots: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class _Grammar:
    """The patterns of one language, by the words with which their first slot begins."""

    patterns: dict[str, tuple[_Pattern, ...]]
    between: frozenset[str]
    glued: bool
    """Whether words stand together without spaces."""

    def requests(self, clause: str) -> Iterator[Request]:
        """What `clause` asks for, if a pattern covers it."""
        said = solid(clause) if self.glued else " ".join(_words(clause))
        if not said or len(said) > _LONGEST:
            return
        for pattern in self._candidates(said):
            tongue = self._covered(said, pattern)
            if tongue is not None:
                yield Request(pattern.command, tongue)

    def _candidates(self, said: str) -> Iterator[_Pattern]:
        seen: set[int] = set()
        heads = said if self.glued else said.split(" ")
        for head in heads:
            for pattern in self.patterns.get(head, ()):
                if id(pattern) not in seen:
                    seen.add(id(pattern))
                    yield pattern

    def _covered(self, said: str, pattern: _Pattern) -> str | None:
        """What was said in the slot for a language, if the pattern covers all that was said."""
        tried: set[tuple[int, int]] = set()
        ways = [(0, 0, "")]
        while ways:
            at, slot, tongue = ways.pop()
            if (at, slot) in tried:
                continue
            tried.add((at, slot))
            if at >= len(said) and not any("" not in one for one in pattern.slots[slot:]):
                return tongue
            ways += [(end, slot, tongue) for end in self._ends(said, at, self.between)]
            if slot < len(pattern.slots):
                ways += self._on(said, at, slot, pattern.slots[slot], tongue)
        return None

    def _on(
        self, said: str, at: int, slot: int, phrases: frozenset[str], tongue: str
    ) -> list[tuple[int, int, str]]:
        """The ways past `slot`."""
        ways = [(at, slot + 1, tongue)] if "" in phrases else []
        if TONGUE in phrases:
            ways += [(end, slot + 1, said[at:end].strip()) for end in self._word_ends(said, at)]
        return ways + [(end, slot + 1, tongue) for end in self._ends(said, at, phrases)]

    def _ends(self, said: str, at: int, phrases: frozenset[str]) -> Iterator[int]:
        """Where a phrase that stands at `at` ends."""
        return (end for end in self._word_ends(said, at) if said[at:end].strip() in phrases)

    def _word_ends(self, said: str, at: int) -> Iterator[int]:
        if self.glued:
            yield from range(at + 1, min(len(said), at + _MOST_WORDS) + 1)
            return
        end = at
        while end < len(said):
            end = said.find(" ", end) + 1 or len(said)
            yield end


def _words(clause: str) -> list[str]:
    return [word for word in (solid(word) for word in clause.split()) if word]


def requests(clause: str, language: str) -> list[Request]:
    """What the folded `clause` asks for, in any of the languages that are understood."""
    return [one for grammar in _grammars(base(language)) for one in grammar.requests(clause)]


@lru_cache(maxsize=64)
def _grammars(own: str) -> tuple[_Grammar, ...]:
    return tuple(_grammar(words) for words in heard(own) if words.requests)


def _grammar(words: Words) -> _Grammar:
    glued = unspaced(fold(words.requests[next(iter(words.requests))][0]))
    patterns: dict[str, list[_Pattern]] = {}
    for command, written in words.requests.items():
        for line in written:
            pattern = _Pattern(command, tuple(_slot(slot, glued=glued) for slot in line.split()))
            for head in _heads(pattern.slots, glued=glued):
                patterns.setdefault(head, []).append(pattern)
    between = frozenset(_phrase(phrase, glued=glued) for phrase in words.between.split("|"))
    return _Grammar({head: tuple(own) for head, own in patterns.items()}, between, glued)


def _slot(written: str, *, glued: bool) -> frozenset[str]:
    return frozenset(
        phrase if phrase == TONGUE else _phrase(phrase, glued=glued)
        for phrase in written.split("|")
    )


def _phrase(written: str, *, glued: bool) -> str:
    folded = fold(written.replace("_", " "))
    return solid(folded) if glued else " ".join(_words(folded))


def _heads(slots: Sequence[frozenset[str]], *, glued: bool) -> set[str]:
    """The words, or the letters, with which the first slot that must be filled begins."""
    must = next(slot for slot in slots if "" not in slot and TONGUE not in slot)
    return {phrase[0] if glued else phrase.split(" ")[0] for phrase in must}
