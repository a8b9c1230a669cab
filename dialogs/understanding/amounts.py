"""Numbers by the words beside them: "8 points" is a rating, "10 minutes" and "order 8" not."""

from collections.abc import Sequence
from dataclasses import replace

from dialogs.script import Scale
from dialogs.understanding.heads import FILLER, has, past_small, plain, span
from dialogs.understanding.lexicon import NO_ROLES
from dialogs.understanding.ranges import listed
from dialogs.understanding.ratios import ratio
from dialogs.understanding.reckoning import Fit, Token


def amount(head: Sequence[Token], _: Scale) -> tuple[Token, int] | None:
    """10 minutes, 8 people; one more thing; not "en sjua till er", which goes to somebody."""
    if head[0].fit is None or not has(head, 1, "unit") or has(head, 1, "points"):
        return None
    if has(head, 2, "whom"):
        return None
    return span(head, 2, Fit.FOREIGN, head[0].value), 2


_STARS = 5
"""What many a scale of stars ends with: on another it may mean five, or all there are."""


def points(head: Sequence[Token], scale: Scale) -> tuple[Token, int] | None:
    """8 points, 八分, نه تا: the number is a rating, however doubtful the word alone.

    Number one (एक नंबर) is praise as well.
    """
    if plain(head, 0) and head[0].value == 1 and has(head, 1, "rank"):
        return span(head, 2, Fit.VAGUE, 0, 1), 2
    counted = head[0].fit is Fit.DOUBTFUL and has(head, 1, "range")
    if not (plain(head, 0) and (has(head, 1, "points") or counted)):
        return None
    if has(head, 1, "star") and head[0].value == _STARS != scale.high:
        return span(head, 2, Fit.VAGUE, 0, _STARS), 2
    made = span(head, 2, Fit.WHOLE if counted else Fit.POINTS, head[0].value)
    return (replace(made, text=made.text + _MARK) if head[1].text.startswith(_MARK) else made), 2


_MARK = "分"
"""What a number of these is can be nothing but a mark, whatever comes after."""


def named_points(head: Sequence[Token], scale: Scale) -> tuple[Token, int] | None:
    """alama ya 8, 별 다섯 개: what is counted stands first."""
    if head[0].fit is not None or head[0].roles.isdisjoint({"points", "cue"}):
        return None
    if has(head, 2, "counter") and has(head, 0, "points") and plain(head, 1):
        return span(head, 3, Fit.POINTS, head[1].value), 3
    links = has(head, 1, "of") and has(head, 1, "filler") and plain(head, 2)
    if not links or head[2].value == scale.high or head[2].fit is Fit.ARTICLE:
        return None
    if has(head, 3, "unit") or ratio(head[2:], scale) or listed(head[2:], scale):
        return None
    return span(head, 3, Fit.POINTS, head[2].value), 3


_LED = frozenset({"word", "before"})


def after_word(head: Sequence[Token], scale: Scale) -> tuple[Token, int] | None:
    """after 8, order 8, at least 8: only a guess, to be offered."""
    if not (has(head, 0, "before") and plain(head, 1)) or has(head, 2, "unit"):
        return None
    if head[0].fit is not None or has(head, 2, "points"):
        return None
    if ratio(head[1:], scale) or listed(head[1:], scale):
        return None
    if head[1].fit is not Fit.WHOLE:
        return replace(head[0], end=head[1].end, roles=_LED), 2
    return span(head, 2, Fit.VAGUE, 0, head[1].value), 2


def bounded(head: Sequence[Token], _: Scale) -> tuple[Token, int] | None:
    """más de un 8, arrived on the 8th: a guess as after "before", whatever small words between."""
    if not has(head, 0, "bound") or head[0].fit is not None:
        return None
    if (has(head, 1, "range") or has(head, 1, "and")) and has(head, 2, "bound"):
        return replace(head[0], end=head[2].end, roles=FILLER), 3
    at = past_small(head, 1)
    if not plain(head, at) or head[at].fit is not Fit.WHOLE or _of_known_kind(head, at):
        return None
    return span(head, at + 1, Fit.VAGUE, 0, head[at].value), at + 1


def _of_known_kind(head: Sequence[Token], at: int) -> bool:
    """Whether the number at `at` goes with what follows: 8 minutes, 8 of 10."""
    return has(head, at + 1, "unit") or has(head, at + 1, "of")


def told(head: Sequence[Token], _: Scale) -> tuple[Token, int] | None:
    """they asked me to give a 10: what somebody wants to be given."""
    at = next((at for at in range(1, 3) if has(head, at, "told")), 0)
    if not (has(head, 0, "tells") and at):
        return None
    at += 1
    while at < len(head) and not plain(head, at) and _leads(head[at]):
        at += 1
    return (span(head, at + 1, Fit.VAGUE, 0, head[at].value), at + 1) if plain(head, at) else None


def _leads(token: Token) -> bool:
    return not token.cut and not token.roles.isdisjoint({"filler", "cue", "starter", "fix"})


def placed(head: Sequence[Token], _: Scale) -> tuple[Token, int] | None:
    """9 this morning, fem i tolv: when or where it was, and hardly a rating."""
    if not plain(head, 0):
        return None
    if has(head, 1, "clock") and plain(head, 2):
        return span(head, 3, Fit.VAGUE, 0, head[0].value), 3
    at = 1 + (not has(head, 1, "setting") and len(head) > 1 and _leads(head[1]))
    if not has(head, at, "setting"):
        return None
    return span(head, at + 1, Fit.VAGUE, 0, head[0].value), at + 1


def party(head: Sequence[Token], _: Scale) -> tuple[Token, int] | None:
    """we were 4, éramos cuatro, нас было 4: how many came."""
    at = 1 if {"we", "were"} <= head[0].roles else 2
    if not {"we", "were"} <= NO_ROLES.union(*(token.roles for token in head[:at])):
        return None
    at += at < len(head) and not plain(head, at) and _is_small(head[at])
    return (span(head, at + 1, Fit.FOREIGN), at + 1) if plain(head, at) else None


def _is_small(token: Token) -> bool:
    return not token.cut and not token.roles.isdisjoint({"filler", "before", "for"})


def number_one(head: Sequence[Token], _: Scale) -> tuple[Token, int] | None:
    """jste jednička, sois el número uno: praise, and no rating of one."""
    at = past_small(head, 1)
    at += has(head, at, "cue") and not plain(head, at)
    if "are" not in head[0].roles or not (plain(head, at) and head[at].value == 1):
        return None
    return span(head, at + 1, Fit.FOREIGN), at + 1
