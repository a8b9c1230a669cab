"""Numbers with the top of their scale: "8 of 10", 10分里的8分, "out of 10"."""

from collections.abc import Sequence
from dataclasses import replace

from dialogs.script import Scale
from dialogs.understanding.heads import FILLER, has, is_article, past_points, plain, span
from dialogs.understanding.lexicon import Roles
from dialogs.understanding.reckoning import Fit, Token

_OTHER_SCALE: Roles = frozenset({"negation"})


def checked_ratio(head: Sequence[Token], scale: Scale) -> tuple[Token, int] | None:
    """8/10: a rating when 10 is the top, and something else (4/5, a date) when not."""
    first = head[0]
    if first.fit is not Fit.RATIO:
        return None
    fits = int(first.text) == scale.high
    taken = 2 if has(head, 1, "points") else 1
    return span(head, taken, Fit.RATIO if fits else Fit.FOREIGN, first.value), taken


def ratio(head: Sequence[Token], scale: Scale) -> tuple[Token, int] | None:
    """8 of 10, 8 points out of 10; no rating when an amount follows (8 of 10 calls)."""
    at = past_points(head)
    at += has(head, at, "out")
    ties = has(head, at, "of") or has(head, at, "per")
    while ties and is_article(head, at + 1) and plain(head, at + 2):
        at += 1
    if not (plain(head, 0) and ties and plain(head, at + 1)):
        return None
    taken = at + 2
    if head[at + 1].value != scale.high:
        return span(head, taken, Fit.FOREIGN), taken
    if has(head, taken, "points"):
        return span(head, taken + 1, Fit.RATIO, head[0].value), taken + 1
    counted = head[0].value != scale.high and not has(head, 1, "out")
    counted = counted and taken < len(head) and _names(head[taken])
    if has(head, taken, "unit") or counted:
        return span(head, taken + 1, Fit.VAGUE, 0, head[0].value), taken + 1
    return span(head, taken, Fit.RATIO, head[0].value), taken


def _names(token: Token) -> bool:
    """Whether a word is the name of something: 1 of 10 iphones."""
    return not (token.cut or token.roles or token.fit)


def turned_ratio(head: Sequence[Token], scale: Scale) -> tuple[Token, int] | None:
    """10分里的8分: the top stands first."""
    ending = len(head) > 1 and head[1].fit is None and has(head, 1, "within")
    at = 0 if has(head, 0, "within") else 1 if ending else past_points(head)
    if not (plain(head, 0) and has(head, at, "within")):
        return None
    at += 1
    while has(head, at, "filler") or has(head, at, "cue"):
        at += 1
    if not plain(head, at):
        return None
    taken = at + 1 + has(head, at + 1, "points")
    fits = head[0].value == scale.high
    return span(head, taken, Fit.RATIO if fits else Fit.FOREIGN, head[at].value), taken


def ending_ratio(head: Sequence[Token], scale: Scale) -> tuple[Token, int] | None:
    """8 a 10-ből, kaheksa kümnest: the top stands last, and its ending says that it is one."""
    at = past_points(head)
    while has(head, at, "filler") and not (plain(head, at) or has(head, at, "range")):
        at += 1
    if not (plain(head, 0) and plain(head, at)):
        return None
    taken = at + 1 + (not has(head, at, "within"))
    if not has(head, taken - 1, "within"):
        return None
    fits = head[at].value == scale.high
    return span(head, taken, Fit.RATIO if fits else Fit.FOREIGN, head[0].value), taken


def bracketed_ratio(head: Sequence[Token], scale: Scale) -> tuple[Token, int] | None:
    """8点（10点満点）: the top stands in brackets, behind the rating."""
    at = past_points(head)
    if not (plain(head, 0) and at < len(head) and head[at].cut and plain(head, at + 1)):
        return None
    taken = at + 2 + has(head, at + 2, "points")
    if not has(head, taken, "within") or head[at + 1].value != scale.high:
        return None
    return span(head, taken + 1, Fit.RATIO, head[0].value), taken + 1


def top(head: Sequence[Token], scale: Scale) -> tuple[Token, int] | None:
    """out of 10, 满分10分: says what the top is, and is filler when it is ours."""
    at = int(has(head, 0, "out"))
    opens = has(head, at, "of") or has(head, 0, "full")
    at += has(head, at + 1, "points") and not plain(head, at + 1)
    if not (opens and plain(head, at + 1)) or head[at + 1].fit is Fit.ARTICLE:
        return None
    if has(head, at + 2, "unit") or has(head, at + 2, "range"):
        return None
    taken = at + 2 + has(head, at + 2, "points")
    roles = FILLER if head[at + 1].value == scale.high else _OTHER_SCALE
    return replace(head[0], end=head[taken - 1].end, roles=roles, cut=False), taken


def named_scale(head: Sequence[Token], scale: Scale) -> tuple[Token, int] | None:
    """пятибалльная, Zehnerskala: says what the top is, as `top` does."""
    tops = {number for name, number in _TOPS.items() if name in head[0].roles}
    if not tops:
        return None
    return replace(head[0], roles=FILLER if scale.high in tops else _OTHER_SCALE), 1


_TOPS = {"top5": 5, "top7": 7, "top10": 10, "top100": 100}
