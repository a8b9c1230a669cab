"""What stands at the head of the words that are left, as the rules of `joining` look at it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from dialogs.script import Scale
from dialogs.understanding.lexicon import NO_ROLES, Roles
from dialogs.understanding.reckoning import Fit, Token

FILLER: Roles = frozenset({"filler"})
_PLAIN = frozenset({Fit.WHOLE, Fit.ARTICLE, Fit.DOUBTFUL})

Rule = Callable[[Sequence[Token], Scale], tuple[Token, int] | None]
"""What the tokens at the head become, and how many of them; None when the rule does not fit."""


def plain(head: Sequence[Token], at: int) -> bool:
    """Whether a number stands there that nothing is known of but its value."""
    return at < len(head) and head[at].fit in _PLAIN


def is_article(head: Sequence[Token], at: int) -> bool:
    """Whether "the" or "a" stands there: a filler, or one that is a number as well."""
    return at < len(head) and (head[at].fit is Fit.ARTICLE or "filler" in head[at].roles)


def has(head: Sequence[Token], at: int, role: str) -> bool:
    """Whether a word of that role stands there."""
    return at < len(head) and role in head[at].roles


def past_points(head: Sequence[Token]) -> int:
    """The place after the number at the head, and after its points."""
    return 2 if has(head, 1, "points") else 1


def past_small(head: Sequence[Token], at: int) -> int:
    """The place after at most two fillers or articles."""
    end = at + 2
    while at < min(end, len(head)) and not head[at].cut and is_article(head, at):
        at += 1
    return at


def span(head: Sequence[Token], taken: int, fit: Fit, value: int = 0, *suggested: int) -> Token:
    """The first `taken` tokens as one number."""
    first = head[0]
    return replace(
        first,
        end=head[taken - 1].end,
        roles=NO_ROLES,
        fit=fit,
        value=value,
        suggested=suggested,
        cut=False,
    )
