"""What a number in a message may be."""

from dataclasses import dataclass
from enum import Enum, auto

from dialogs.understanding.lexicon import NO_ROLES, Lexicon, Roles


class Fit(Enum):
    """How well a number can be a rating."""

    WHOLE = auto()
    ARTICLE = auto()  # a number word that is also an article: one, en, 一
    RATIO = auto()  # stated out of the scale's top
    POINTS = auto()  # counted in points or stars
    DOUBTFUL = auto()  # a number word that also means something else: نه
    VAGUE = auto()  # 8+, >8, 7.5, after 8: `suggested` is what it may stand for
    RANGE = auto()  # 7-8, 7 or 8
    FOREIGN = auto()  # a time, a price, a date, an amount

    __hash__ = object.__hash__
    """By identity: every word is looked at, and that of an Enum is slow."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number (then `fit` is set) or a cut between clauses, at its place in the text."""

    text: str
    start: int
    end: int
    roles: Roles = NO_ROLES
    fit: Fit | None = None
    value: int = 0
    suggested: tuple[int, ...] = ()
    cut: bool = False

    def number(self, fit: Fit, value: int = 0, *suggested: int) -> "Token":
        """This place as a number."""
        return Token(self.text, self.start, self.end, NO_ROLES, fit, value, suggested)


def word_fit(word: str, lexicon: Lexicon) -> Fit:
    """How well the number word `word`, standing alone, can be a rating."""
    if word in lexicon.doubtful:
        return Fit.DOUBTFUL
    return Fit.ARTICLE if word in lexicon.articles else Fit.WHOLE
