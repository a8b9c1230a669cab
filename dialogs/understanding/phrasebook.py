"""Whole phrases: which command each is, and what may stand beside it."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from itertools import product

from dialogs.understanding.lexicon import base, heard, phrases
from dialogs.understanding.normalizing import solid, squash, unmarked
from dialogs.understanding.numbers import Token
from dialogs.understanding.words import Words

_COMMANDS = (
    "stop",
    "wrong",
    "t",
    "help",
    "skip",
    "back",
    "why",
    "later",
    "tomorrow",
    "person",
    "end",
    "farewell",
    "start",
    "na",
    "staff",
)


@dataclass(frozen=True, eq=False)
class Phrasebook:
    """What is understood in a conversation: its language's phrases first, then those of CORE."""

    spoken: Sequence[Words]
    _listed: dict[str, frozenset[str]] = field(default_factory=dict)
    _squashed: dict[str, frozenset[str]] = field(default_factory=dict)

    @cached_property
    def commands(self) -> Mapping[str, str]:
        """Squashed phrase → the name of its command; "yes" for a plain yes, nothing for a no."""
        table = dict.fromkeys(self.wishes, "person")
        for words in reversed(self.spoken):
            table |= _commands_of(words)
        table.pop("", None)
        return table

    @cached_property
    def hours(self) -> Mapping[str, float]:
        """Words for a span of time, in hours."""
        spans = (("minute", 1 / 60), ("day", 24.0), ("hour", 1.0))
        return {word: hours for name, hours in spans for word in self.listed(name)}

    @cached_property
    def wishes(self) -> frozenset[str]:
        """Squashed sentences by which somebody asks to talk to a person."""
        return frozenset[str]().union(*map(_wishes_of, self.spoken))

    @cached_property
    def wishes_in_order(self) -> tuple[str, ...]:
        """The wishes as `opens` needs them."""
        return tuple(sorted(self.wishes))

    def listed(self, name: str) -> frozenset[str]:
        """The words that are listed under `name`."""
        if name not in self._listed:
            words = (_listed_of(spoken, name) for spoken in self.spoken)
            self._listed[name] = frozenset[str]().union(*words)
        return self._listed[name]

    def squashed(self, name: str) -> frozenset[str]:
        """The phrases that are listed under `name`, as whole messages are compared."""
        if name not in self._squashed:
            self._squashed[name] = frozenset(squash(phrase) for phrase in self.listed(name))
        return self._squashed[name]


# Kept for each language by itself: most of what a conversation understands is the same in all.


@cache
def _commands_of(words: Words) -> Mapping[str, str]:
    table: dict[str, str] = {}
    for name in _COMMANDS:
        for phrase in words.commands.get(name, "").split("|"):
            table.setdefault(squash(phrase), name)
            table.setdefault(unmarked(squash(phrase)), name)
    for phrase in words.yes.split("|"):
        table.setdefault(squash(phrase), "yes")
    for phrase in words.no.split("|"):
        table.setdefault(squash(phrase), "")
    return table


@cache
def _wishes_of(words: Words) -> frozenset[str]:
    return frozenset(
        "".join(parts)
        for pattern in words.wishes
        for parts in product(*([squash(said) for said in slot.split("|")] for slot in pattern))
    )


@cache
def _listed_of(words: Words, name: str) -> frozenset[str]:
    return frozenset(phrases(words.commands.get(name, "")))


def phrasebook(language: str) -> Phrasebook:
    """The phrases of a conversation in `language`."""
    return _phrasebook(base(language))


@lru_cache(maxsize=64)
def _phrasebook(own: str) -> Phrasebook:
    return Phrasebook(heard(own))


def opens(beginning: str, in_order: Sequence[str]) -> bool:
    """Whether one of the sorted phrases begins so: most messages need no further search."""
    at = bisect_left(in_order, beginning)
    return at < len(in_order) and in_order[at].startswith(beginning)


def clauses(found: Iterable[Token]) -> Iterator[list[Token]]:
    """`found` cut at separators."""
    clause: list[Token] = []
    for token in found:
        if not token.cut:
            clause.append(token)
        elif clause:
            yield clause
            clause = []
    if clause:
        yield clause


def together(found: Sequence[Token]) -> str:
    """The squashed words of `found`."""
    return solid("".join(token.text for token in found if not token.cut))
