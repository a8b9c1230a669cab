"""Numbers that make one together, or none: "7 or 8", "8 and a half", "7 and up", 10 değil 9."""

from collections.abc import Sequence
from dataclasses import replace

from dialogs.script import Scale
from dialogs.understanding.heads import FILLER, has, past_points, plain, span
from dialogs.understanding.reckoning import Fit, Token


def listed(head: Sequence[Token], scale: Scale) -> tuple[Token, int] | None:
    """7 or 8, 7 to 8, 7 and 8: several values, or the scale itself (0 to 10).

    "8 or eight" asks how to write it.
    """
    at = past_points(head)
    while has(head, at, "filler") and not has(head, at, "range"):
        at += 1
    lists = has(head, at, "and") and not (at + 1 < len(head) and head[at + 1].fit is Fit.ARTICLE)
    between = has(head, at, "range") or lists
    if not (between and plain(head, 0)):
        return None
    at += 1
    while has(head, at, "filler") and not plain(head, at):
        at += 1
    if not plain(head, at) or has(head, at + 1, "unit"):
        return None
    taken = at + 1 + has(head, at + 1, "points")
    spans = any("span" in token.roles for token in head[:at])
    if head[0].value == head[at].value and head[0].text != head[at].text:
        return span(head, taken, Fit.VAGUE, 0, head[0].value), taken
    return _either(head, taken, (head[0].value, head[at].value), scale, spans=spans), taken


def written(head: Sequence[Token], scale: Scale) -> tuple[Token, int] | None:
    """7-8, and 0-10 for the scale itself."""
    first = head[0]
    if first.fit is not Fit.RANGE or len(first.suggested) != len(("low", "high")):
        return None
    return _either(head, 1, (first.suggested[0], first.suggested[1]), scale, spans=True), 1


def _either(
    head: Sequence[Token], taken: int, values: tuple[int, int], scale: Scale, *, spans: bool
) -> Token:
    if values[0] == values[1]:
        return span(head, taken, Fit.WHOLE, values[0])
    if spans and values[1] == scale.high and values[0] in {0, 1, scale.low}:
        return replace(head[0], end=head[taken - 1].end, roles=FILLER, fit=None)
    return span(head, taken, Fit.RANGE, 0, *values)


def half(head: Sequence[Token], _: Scale) -> tuple[Token, int] | None:
    """8 and a half, 七分半."""
    at = past_points(head)
    while at < len(head) and not head[at].roles.isdisjoint({"and", "filler"}):
        at += 1
    if not (plain(head, 0) and has(head, at, "half")):
        return None
    return span(head, at + 1, Fit.VAGUE, 0, head[0].value, head[0].value + 1), at + 1


def decimal(head: Sequence[Token], _: Scale) -> tuple[Token, int] | None:
    """nine point five, nio komma fem."""
    if not (plain(head, 0) and has(head, 1, "decimal") and plain(head, 2)):
        return None
    taken = 3 + has(head, 3, "points")
    whole = head[0].value
    if not head[2].value:
        return span(head, taken, Fit.WHOLE, whole), taken
    return span(head, taken, Fit.VAGUE, 0, whole, whole + 1), taken


def upward(head: Sequence[Token], _: Scale) -> tuple[Token, int] | None:
    """7 and up, ۷ به بالا: a guess, to be offered."""
    tied = has(head, 1, "and") or has(head, 1, "filler")
    if not (plain(head, 0) and tied and has(head, 2, "up")):
        return None
    return span(head, 3, Fit.VAGUE, 0, head[0].value), 3


def overruled(head: Sequence[Token], _: Scale) -> tuple[Token, int] | None:
    """10 değil 9, 10점은 아니고 9점: the first number is denied, for the one that follows."""
    at = past_points(head)
    at += at < len(head) and head[at].fit is None and has(head, at, "filler")
    if not (plain(head, 0) and has(head, at, "overrules")):
        return None
    end = at + 1
    while end < len(head) and (head[end].cut or has(head, end, "filler")):
        end += 1
    if not plain(head, end):
        return None
    return replace(head[0], end=head[at].end, roles=FILLER, fit=None), at + 1
