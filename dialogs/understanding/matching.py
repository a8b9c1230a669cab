"""Names as they are typed: exactly, with pleasantries around them, or slightly misspelt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from dialogs.readings import Answered, Unclear, Value
from dialogs.understanding.lexicon import PADDING, Lexicon, Roles
from dialogs.understanding.normalizing import Message, fold, solid, squash, unmarked, unspaced
from dialogs.understanding.numbers import Token, tokens

POLITE: Roles = frozenset({"polite"})
_SPELT = 5
_LONG = 10
_MOST_SLIPS = 2
_NEAR = 0.8


@dataclass(frozen=True)
class Names:
    """Squashed names, each with the one value it stands for."""

    values: Mapping[str, Value]

    @staticmethod
    def of(named: Sequence[tuple[Value, str]]) -> "Names":
        """Names by which each value is known; a name that two values share names neither."""
        values: dict[str, Value] = {}
        shared: set[str] = set()
        for value, name in named:
            for key in {squash(name), unmarked(squash(name))}:
                if values.setdefault(key, value) != value:
                    shared.add(key)
        return Names({key: value for key, value in values.items() if key and key not in shared})

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self.values), default=0)

    def exact(self, folded: str, lexicon: Lexicon) -> Value | None:
        """The value whose name is all that is said, pleasantries apart."""
        named = (said for said in _said(folded, lexicon) if said in self.values)
        return next((self.values[said] for said in named), None)

    def near(self, folded: str, lexicon: Lexicon) -> tuple[Value, ...]:
        """The values with the name that is spelt most like what is said; several when in doubt."""
        said = bare(folded, lexicon)
        if len(said) > self._longest + _MOST_SLIPS:
            return ()
        found: dict[Value, int] = {}
        for name, value in self.values.items():
            distance = misspelling(said, name)
            if distance is not None:
                found[value] = min(distance, found.get(value, distance))
        least = min(found.values(), default=0)
        return tuple(value for value, distance in found.items() if distance == least)

    def read(self, message: Message, lexicon: Lexicon) -> Answered | Unclear | None:
        """The value that the whole message names; offered, when it only begins so."""
        value = self.exact(message.folded, lexicon)
        if value is not None:
            return Answered(value)
        near = self.near(message.folded, lexicon)
        if near:
            return (
                Answered(near[0], confidence=_NEAR)
                if len(near) == 1
                else Unclear("not_sure", near)
            )
        opening = self.exact(first_clause(message.folded, lexicon), lexicon)
        return None if opening is None else Unclear("not_sure", (opening,))


@lru_cache(maxsize=32)
def _said(folded: str, lexicon: Lexicon) -> tuple[str, str, str]:
    """All that is said, and without pleasantries around it, and without fillers."""
    return solid(folded), bare(folded, lexicon), bare(folded, lexicon, PADDING)


@lru_cache(maxsize=32)
def bare(folded: str, lexicon: Lexicon, padding: Roles = POLITE) -> str:
    """Squashed `folded` without the pleasantries around it; all of it, if it is nothing else.

    Kept while one message is read, as `tokens` are.
    """
    found = [token for token in tokens(folded, lexicon) if not token.cut]
    kept = stripped(found, padding) or found
    return solid("".join(token.text for token in kept))


def stripped(found: Sequence[Token], padding: Roles) -> Sequence[Token]:
    """`found` without words of the roles `padding` at both ends."""
    start, end = 0, len(found)
    while start < end and _padding(found[start], padding):
        start += 1
    while start < end and _padding(found[end - 1], padding):
        end -= 1
    return found[start:end]


def _padding(token: Token, padding: Roles) -> bool:
    return token.fit is None and not token.roles.isdisjoint(padding)


def first_clause(folded: str, lexicon: Lexicon) -> str:
    """`folded` up to its first separator."""
    end = next((token.start for token in tokens(folded, lexicon) if token.cut), len(folded))
    return folded[:end]


def misspelling(said: str, name: str) -> int | None:
    """How many slips make `said` of `name`, if few enough; never for short names or Han.

    One slip is a letter too many, too few or wrong, or two letters exchanged.
    """
    allowed = (
        0 if len(name) < _SPELT or unspaced(name) else 1 if len(name) < _LONG else _MOST_SLIPS
    )
    if abs(len(said) - len(name)) > allowed or any(c.isdecimal() for c in said):
        return None
    if len(set(said) ^ set(name)) > _LETTERS_A_SLIP * allowed:
        return None
    distance = _slips(said, name)
    return distance if distance <= allowed else None


_LETTERS_A_SLIP = 2
"""A slip changes no more of which letters there are: looking at that first is cheap."""


def _slips(said: str, name: str) -> int:
    """The Damerau distance (optimal string alignment)."""
    last: list[int] = []
    row = list(range(len(name) + 1))
    for i, c in enumerate(said):
        earlier, last, row = last, row, [i + 1]
        for j, d in enumerate(name):
            slips = min(last[j + 1] + 1, row[j] + 1, last[j] + (c != d))
            if i and j and c == name[j - 1] and said[i - 1] == d:
                slips = min(slips, earlier[j - 1] + 1)
            row.append(slips)
    return row[-1]


def occurrences(folded: str, name: str) -> list[tuple[int, int]]:
    """Where the words of `name` stand in `folded`, as words of their own unless they are Han."""
    wanted = fold(name).strip()
    found: list[tuple[int, int]] = []
    at = folded.find(wanted) if wanted else -1
    while at >= 0:
        end = at + len(wanted)
        if unspaced(wanted) or _apart(folded, at, end):
            found.append((at, end))
        at = folded.find(wanted, end)
    return found


def _apart(folded: str, start: int, end: int) -> bool:
    before = folded[start - 1] if start else " "
    after = folded[end] if end < len(folded) else " "
    return not (before.isalnum() or after.isalnum())
