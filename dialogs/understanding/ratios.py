"""Numbers that belong together: "8 of 10", "7 or 8", "8 and a half", "10 minutes"."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from dialogs.script import Scale
from dialogs.understanding.lexicon import NO_ROLES
from dialogs.understanding.numbers import Fit, Token

_FILLER = frozenset({"filler"})
_OTHER_SCALE = frozenset({"negation"})
_PLAIN = frozenset({Fit.WHOLE, Fit.ARTICLE, Fit.DOUBTFUL})

Rule = Callable[[Sequence[Token], Scale], tuple[Token, int] | None]
"""What the tokens at the head become, and how many of them; None when the rule does not fit."""


def joined(tokens: Sequence[Token], scale: Scale) -> list[Token]:
    """`tokens` with what belongs together made one token, as meant on `scale`."""
    found: list[Token] = []
    at = 0
    while at < len(tokens):
        token, taken = _phrase(tokens[at : at + _REACH], scale)
        found.append(token)
        at += taken
    return found


_REACH = 7


def _phrase(head: Sequence[Token], scale: Scale) -> tuple[Token, int]:
    for rule in _RULES if _worth(head[0]) else ():
        if made := rule(head, scale):
            return made
    return head[0], 1


def _worth(token: Token) -> bool:
    return token.fit is not None or not token.roles.isdisjoint({"of", "out", "full", "before"})


def _checked_ratio(head: Sequence[Token], scale: Scale) -> tuple[Token, int] | None:
    """8/10: a rating when 10 is the top, and something else (4/5, a date) when not."""
    first = head[0]
    if first.fit is not Fit.RATIO:
        return None
    fits = int(first.text) == scale.high
    taken = 2 if _has(head, 1, "points") else 1
    return _span(head, taken, Fit.RATIO if fits else Fit.FOREIGN, first.value), taken


def _ratio(head: Sequence[Token], scale: Scale) -> tuple[Token, int] | None:
    """8 of 10, 8 points out of 10; no rating when an amount follows (8 of 10 calls)."""
    at = _past_points(head)
    at += _has(head, at, "out")
    ties = _has(head, at, "of") or _has(head, at, "per")
    while ties and _is_article(head, at + 1) and _plain(head, at + 2):
        at += 1
    if not (_plain(head, 0) and ties and _plain(head, at + 1)):
        return None
    taken = at + 2
    if head[at + 1].value != scale.high:
        return _span(head, taken, Fit.FOREIGN), taken
    if _has(head, taken, "points"):
        return _span(head, taken + 1, Fit.RATIO, head[0].value), taken + 1
    if _has(head, taken, "unit"):
        return _span(head, taken + 1, Fit.VAGUE, 0, head[0].value), taken + 1
    return _span(head, taken, Fit.RATIO, head[0].value), taken


def _turned_ratio(head: Sequence[Token], scale: Scale) -> tuple[Token, int] | None:
    """10分里的8分: the top stands first."""
    ending = len(head) > 1 and head[1].fit is None and _has(head, 1, "within")
    at = 0 if _has(head, 0, "within") else 1 if ending else _past_points(head)
    if not (_plain(head, 0) and _has(head, at, "within")):
        return None
    at += 1
    while _has(head, at, "filler") or _has(head, at, "cue"):
        at += 1
    if not _plain(head, at):
        return None
    taken = at + 1 + _has(head, at + 1, "points")
    fits = head[0].value == scale.high
    return _span(head, taken, Fit.RATIO if fits else Fit.FOREIGN, head[at].value), taken


def _ending_ratio(head: Sequence[Token], scale: Scale) -> tuple[Token, int] | None:
    """8 a 10-ből, kaheksa kümnest: the top stands last, and its ending says that it is one."""
    at = _past_points(head)
    while _has(head, at, "filler") and not (_plain(head, at) or _has(head, at, "range")):
        at += 1
    if not (_plain(head, 0) and _plain(head, at)):
        return None
    taken = at + 1 + (not _has(head, at, "within"))
    if not _has(head, taken - 1, "within"):
        return None
    fits = head[at].value == scale.high
    return _span(head, taken, Fit.RATIO if fits else Fit.FOREIGN, head[0].value), taken


def _top(head: Sequence[Token], scale: Scale) -> tuple[Token, int] | None:
    """out of 10, 满分10分: says what the top is, and is filler when it is ours."""
    at = int(_has(head, 0, "out"))
    opens = _has(head, at, "of") or _has(head, 0, "full")
    if not (opens and _plain(head, at + 1)) or head[at + 1].fit is Fit.ARTICLE:
        return None
    if _has(head, at + 2, "unit") or _has(head, at + 2, "range"):
        return None
    taken = at + 2 + _has(head, at + 2, "points")
    roles = _FILLER if head[at + 1].value == scale.high else _OTHER_SCALE
    return replace(head[0], end=head[taken - 1].end, roles=roles, cut=False), taken


def _range(head: Sequence[Token], scale: Scale) -> tuple[Token, int] | None:
    """7 or 8, 7 to 8, 7 and 8: several values, or the scale itself (0 to 10)."""
    at = _past_points(head)
    while _has(head, at, "filler") and not _has(head, at, "range"):
        at += 1
    lists = _has(head, at, "and") and not (at + 1 < len(head) and head[at + 1].fit is Fit.ARTICLE)
    between = _has(head, at, "range") or lists
    if not (between and _plain(head, 0)):
        return None
    at += 1
    while _has(head, at, "filler") and not _plain(head, at):
        at += 1
    if not _plain(head, at) or _has(head, at + 1, "unit"):
        return None
    taken = at + 1 + _has(head, at + 1, "points")
    spans = any("span" in token.roles for token in head[:at])
    return _either(head, taken, (head[0].value, head[at].value), scale, spans=spans), taken


def _either(
    head: Sequence[Token], taken: int, values: tuple[int, int], scale: Scale, *, spans: bool
) -> Token:
    if values[0] == values[1]:
        return _span(head, taken, Fit.WHOLE, values[0])
    if spans and values[1] == scale.high and values[0] in {0, 1, scale.low}:
        return replace(head[0], end=head[taken - 1].end, roles=_FILLER, fit=None)
    return _span(head, taken, Fit.RANGE, 0, *values)


def _written_range(head: Sequence[Token], scale: Scale) -> tuple[Token, int] | None:
    """7-8, and 0-10 for the scale itself."""
    first = head[0]
    if first.fit is not Fit.RANGE or len(first.suggested) != len(("low", "high")):
        return None
    return _either(head, 1, (first.suggested[0], first.suggested[1]), scale, spans=True), 1


def _half(head: Sequence[Token], _: Scale) -> tuple[Token, int] | None:
    """8 and a half, 七分半."""
    at = _past_points(head)
    while at < len(head) and not head[at].roles.isdisjoint({"and", "filler"}):
        at += 1
    if not (_plain(head, 0) and _has(head, at, "half")):
        return None
    return _span(head, at + 1, Fit.VAGUE, 0, head[0].value, head[0].value + 1), at + 1


def _decimal(head: Sequence[Token], _: Scale) -> tuple[Token, int] | None:
    """nine point five, nio komma fem."""
    if not (_plain(head, 0) and _has(head, 1, "decimal") and _plain(head, 2)):
        return None
    taken = 3 + _has(head, 3, "points")
    whole = head[0].value
    if not head[2].value:
        return _span(head, taken, Fit.WHOLE, whole), taken
    return _span(head, taken, Fit.VAGUE, 0, whole, whole + 1), taken


def _amount(head: Sequence[Token], _: Scale) -> tuple[Token, int] | None:
    """10 minutes, 8 people; one more thing."""
    if head[0].fit is None or not _has(head, 1, "unit") or _has(head, 1, "points"):
        return None
    return _span(head, 2, Fit.FOREIGN), 2


def _points(head: Sequence[Token], _: Scale) -> tuple[Token, int] | None:
    """8 points, 八分, نه تا: the number is a rating, however doubtful the word alone."""
    counted = head[0].fit is Fit.DOUBTFUL and _has(head, 1, "range")
    if not (_plain(head, 0) and (_has(head, 1, "points") or counted)):
        return None
    return _span(head, 2, Fit.WHOLE if counted else Fit.POINTS, head[0].value), 2


def _after_word(head: Sequence[Token], scale: Scale) -> tuple[Token, int] | None:
    """after 8, order 8, at least 8: only a guess, to be offered."""
    if not (_has(head, 0, "before") and _plain(head, 1)) or _has(head, 2, "unit"):
        return None
    if head[0].fit is not None or _has(head, 2, "points"):
        return None
    if _ratio(head[1:], scale) or _range(head[1:], scale):
        return None
    if head[1].fit is not Fit.WHOLE:
        return replace(head[0], end=head[1].end, roles=frozenset({"word"})), 2
    return _span(head, 2, Fit.VAGUE, 0, head[1].value), 2


_RULES: tuple[Rule, ...] = (
    _decimal,
    _checked_ratio,
    _ratio,
    _turned_ratio,
    _ending_ratio,
    _top,
    _half,
    _range,
    _written_range,
    _amount,
    _points,
    _after_word,
)


def _plain(head: Sequence[Token], at: int) -> bool:
    return at < len(head) and head[at].fit in _PLAIN


def _is_article(head: Sequence[Token], at: int) -> bool:
    """Whether "the" or "a" stands there: a filler, or one that is a number as well."""
    return at < len(head) and (head[at].fit is Fit.ARTICLE or "filler" in head[at].roles)


def _has(head: Sequence[Token], at: int, role: str) -> bool:
    return at < len(head) and role in head[at].roles


def _past_points(head: Sequence[Token]) -> int:
    return 2 if _has(head, 1, "points") else 1


def _span(head: Sequence[Token], taken: int, fit: Fit, value: int = 0, *suggested: int) -> Token:
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
