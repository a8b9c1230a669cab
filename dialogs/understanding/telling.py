"""What a word does beside a rating."""

from collections.abc import Sequence

from dialogs.understanding.lexicon import PADDING
from dialogs.understanding.reckoning import Fit, Token

ACCEPTED = PADDING | {"cue", "points", "correction", "sorry"}
DENYING = frozenset({"negation", "other"})


def is_accepted(token: Token) -> bool:
    """Whether a word may stand beside a rating and changes nothing."""
    return token.fit is None and not token.roles.isdisjoint(ACCEPTED)


def is_cued(part: Sequence[Token]) -> bool:
    """Whether a word for rating is among the words."""
    return any("cue" in token.roles for token in part)


def is_article(token: Token) -> bool:
    """Whether it is "a", or a number that is an article as well."""
    return token.fit is Fit.ARTICLE or "article" in token.roles


def is_homonym(token: Token) -> bool:
    """A number above one that is another word as well: sei, neuf."""
    return token.fit is Fit.ARTICLE and token.value > 1
