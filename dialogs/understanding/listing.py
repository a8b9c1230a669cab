"""Numbers that count up what is said: the points of a list, and amounts one after another."""

from collections.abc import Sequence

from dialogs.understanding.reckoning import Fit, Token
from dialogs.understanding.surroundings import amounts

_MARKS = frozenset(".):")
_SEVERAL = 2


def unlisted(found: Sequence[Token]) -> list[Token]:
    """1. slow 2. rude: what only counts the points of a list can be no rating."""
    marks: list[int] = []
    for at, token in enumerate(found[:-1]):
        if token.fit is not None and token.value == len(marks) + 1 and _is_mark(found[at + 1]):
            marks.append(at)
    if len(marks) < _SEVERAL or marks[0]:
        return list(found)
    return [t.number(Fit.FOREIGN) if at in marks else t for at, t in enumerate(found)]


def _is_mark(token: Token) -> bool:
    return token.cut and token.text in _MARKS


def counts_on(parts: Sequence[Sequence[Token]]) -> bool:
    """3 calls, 2 mails, 0 answers: whether the last of `parts` is one more amount."""
    *before, last = parts
    counted = sum(part[0] in amounts(part) for part in before)
    return counted >= _SEVERAL and len(last) > 1 and last[0].fit is Fit.WHOLE
