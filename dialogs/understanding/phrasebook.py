"""Whole phrases of every language: which command each is, and what may stand beside it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product

from dialogs.understanding.lexicon import BY_LANGUAGE, phrases
from dialogs.understanding.normalizing import solid, squash
from dialogs.understanding.numbers import Token

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
)


@lru_cache(maxsize=1)
def command_names() -> dict[str, str]:
    """Squashed phrase → the name of its command, in all languages; "yes" for a plain yes."""
    table: dict[str, str] = {}
    for words in BY_LANGUAGE.values():
        for name in _COMMANDS:
            for phrase in words.commands.get(name, "").split("|"):
                table.setdefault(squash(phrase), name)
        for phrase in words.yes.split("|"):
            table.setdefault(squash(phrase), "yes")
    for wish in wishes():
        table.setdefault(wish, "person")
    table.pop("", None)
    return table


@lru_cache(maxsize=1)
def wishes() -> frozenset[str]:
    """Squashed sentences by which somebody asks to talk to a person, in all languages."""
    return frozenset(
        squash("".join(parts))
        for words in BY_LANGUAGE.values()
        for pattern in words.wishes
        for parts in product(*(slot.split("|") for slot in pattern))
    )


@lru_cache(maxsize=32)
def listed(name: str) -> frozenset[str]:
    """The words that every language lists under `name`."""
    return frozenset(
        word for words in BY_LANGUAGE.values() for word in phrases(words.commands.get(name, ""))
    )


@lru_cache(maxsize=8)
def squashed(name: str) -> frozenset[str]:
    """The phrases that every language lists under `name`, as whole messages are compared."""
    return frozenset(squash(phrase) for phrase in listed(name))


@lru_cache(maxsize=1)
def wishes_in_order() -> tuple[str, ...]:
    """The wishes as `opens` needs them."""
    return tuple(sorted(wishes()))


@lru_cache(maxsize=1)
def delays_in_order() -> tuple[str, ...]:
    """The words for not now, and for why, as `opens` needs them."""
    later = {said for said, name in command_names().items() if name in {"later", "tomorrow"}}
    return tuple(sorted(later | squashed("occupied")))


def opens(beginning: str, in_order: Sequence[str]) -> bool:
    """Whether one of the sorted phrases begins so: most messages need no further search."""
    at = bisect_left(in_order, beginning)
    return at < len(in_order) and in_order[at].startswith(beginning)


def clauses(found: Sequence[Token]) -> Iterator[list[Token]]:
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
