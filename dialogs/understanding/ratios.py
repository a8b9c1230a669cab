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
    return token.fit is not None or not token.roles.isdisjoint(_OPENING)


_OPENING = frozenset(
    {
        "of",
        "points",
        "cue",
        "out",
        "full",
        "before",
        "bound",
        "tells",
        "we",
        "were",
        "are",
        "top5",
        "top7",
        "top10",
        "top100",
    }
)


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
    counted = head[0].value != scale.high and not _has(head, 1, "out")
    counted = counted and taken < len(head) and _names(head[taken])
    if _has(head, taken, "unit") or counted:
        return _span(head, taken + 1, Fit.VAGUE, 0, head[0].value), taken + 1
    return _span(head, taken, Fit.RATIO, head[0].value), taken


def _names(token: Token) -> bool:
    """Whether a word is the name of something: 1 of 10 iphones."""
    return not (token.cut or token.roles or token.fit)


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
    at += _has(head, at + 1, "points") and not _plain(head, at + 1)
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


def _overruled(head: Sequence[Token], _: Scale) -> tuple[Token, int] | None:
    """10 değil 9, 10점은 아니고 9점: the first number is denied, for the one that follows."""
    at = _past_points(head)
    at += at < len(head) and head[at].fit is None and _has(head, at, "filler")
    if not (_plain(head, 0) and _has(head, at, "overrules")):
        return None
    end = at + 1
    while end < len(head) and (head[end].cut or _has(head, end, "filler")):
        end += 1
    if not _plain(head, end):
        return None
    return replace(head[0], end=head[at].end, roles=_FILLER, fit=None), at + 1


def _bracketed_ratio(head: Sequence[Token], scale: Scale) -> tuple[Token, int] | None:
    """8点（10点満点）: the top stands in brackets, behind the rating."""
    at = _past_points(head)
    if not (_plain(head, 0) and at < len(head) and head[at].cut and _plain(head, at + 1)):
        return None
    taken = at + 2 + _has(head, at + 2, "points")
    if not _has(head, taken, "within") or head[at + 1].value != scale.high:
        return None
    return _span(head, taken + 1, Fit.RATIO, head[0].value), taken + 1


def _named_scale(head: Sequence[Token], scale: Scale) -> tuple[Token, int] | None:
    """пятибалльная, Zehnerskala: says what the top is, as `_top` does."""
    tops = {number for name, number in _TOPS.items() if name in head[0].roles}
    if not tops:
        return None
    return replace(head[0], roles=_FILLER if scale.high in tops else _OTHER_SCALE), 1


_TOPS = {"top5": 5, "top7": 7, "top10": 10, "top100": 100}


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
    """10 minutes, 8 people; one more thing; not "en sjua till er", which goes to somebody."""
    if head[0].fit is None or not _has(head, 1, "unit") or _has(head, 1, "points"):
        return None
    if _has(head, 2, "whom"):
        return None
    return _span(head, 2, Fit.FOREIGN), 2


_STARS = 5
"""What many a scale of stars ends with: on another it may mean five, or all there are."""


def _points(head: Sequence[Token], scale: Scale) -> tuple[Token, int] | None:
    """8 points, 八分, نه تا: the number is a rating, however doubtful the word alone.

    Number one (एक नंबर) is praise as well.
    """
    if _plain(head, 0) and head[0].value == 1 and _has(head, 1, "rank"):
        return _span(head, 2, Fit.VAGUE, 0, 1), 2
    counted = head[0].fit is Fit.DOUBTFUL and _has(head, 1, "range")
    if not (_plain(head, 0) and (_has(head, 1, "points") or counted)):
        return None
    if _has(head, 1, "star") and head[0].value == _STARS != scale.high:
        return _span(head, 2, Fit.VAGUE, 0, _STARS), 2
    made = _span(head, 2, Fit.WHOLE if counted else Fit.POINTS, head[0].value)
    return (replace(made, text=made.text + _MARK) if head[1].text.startswith(_MARK) else made), 2


_MARK = "分"
"""What a number of these is can be nothing but a mark, whatever comes after."""


_LED = frozenset({"word", "before"})


def _after_word(head: Sequence[Token], scale: Scale) -> tuple[Token, int] | None:
    """after 8, order 8, at least 8: only a guess, to be offered."""
    if not (_has(head, 0, "before") and _plain(head, 1)) or _has(head, 2, "unit"):
        return None
    if head[0].fit is not None or _has(head, 2, "points"):
        return None
    if _ratio(head[1:], scale) or _range(head[1:], scale):
        return None
    if head[1].fit is not Fit.WHOLE:
        return replace(head[0], end=head[1].end, roles=_LED), 2
    return _span(head, 2, Fit.VAGUE, 0, head[1].value), 2


def _bounded(head: Sequence[Token], _: Scale) -> tuple[Token, int] | None:
    """más de un 8, arrived on the 8th: a guess as after "before", whatever small words between."""
    if not _has(head, 0, "bound") or head[0].fit is not None:
        return None
    if (_has(head, 1, "range") or _has(head, 1, "and")) and _has(head, 2, "bound"):
        return replace(head[0], end=head[2].end, roles=_FILLER), 3
    at = _past_small(head, 1)
    if not _plain(head, at) or head[at].fit is not Fit.WHOLE or _of_known_kind(head, at):
        return None
    return _span(head, at + 1, Fit.VAGUE, 0, head[at].value), at + 1


def _past_small(head: Sequence[Token], at: int) -> int:
    """The place after at most two fillers or articles."""
    end = at + 2
    while at < min(end, len(head)) and not head[at].cut and _is_article(head, at):
        at += 1
    return at


def _of_known_kind(head: Sequence[Token], at: int) -> bool:
    """Whether the number at `at` goes with what follows: 8 minutes, 8 of 10."""
    return _has(head, at + 1, "unit") or _has(head, at + 1, "of")


def _told(head: Sequence[Token], _: Scale) -> tuple[Token, int] | None:
    """they asked me to give a 10: what somebody wants to be given."""
    at = next((at for at in range(1, 3) if _has(head, at, "told")), 0)
    if not (_has(head, 0, "tells") and at):
        return None
    at += 1
    while at < len(head) and not _plain(head, at) and _leads(head[at]):
        at += 1
    return (
        (_span(head, at + 1, Fit.VAGUE, 0, head[at].value), at + 1) if _plain(head, at) else None
    )


def _leads(token: Token) -> bool:
    return not token.cut and not token.roles.isdisjoint({"filler", "cue", "starter", "fix"})


def _placed(head: Sequence[Token], _: Scale) -> tuple[Token, int] | None:
    """9 this morning, fem i tolv: when or where it was, and hardly a rating."""
    if not _plain(head, 0):
        return None
    if _has(head, 1, "clock") and _plain(head, 2):
        return _span(head, 3, Fit.VAGUE, 0, head[0].value), 3
    at = 1 + (not _has(head, 1, "setting") and len(head) > 1 and _leads(head[1]))
    if not _has(head, at, "setting"):
        return None
    return _span(head, at + 1, Fit.VAGUE, 0, head[0].value), at + 1


def _party(head: Sequence[Token], _: Scale) -> tuple[Token, int] | None:
    """we were 4, éramos cuatro, нас было 4: how many came."""
    at = 1 if {"we", "were"} <= head[0].roles else 2
    if not {"we", "were"} <= NO_ROLES.union(*(token.roles for token in head[:at])):
        return None
    at += at < len(head) and not _plain(head, at) and _is_small(head[at])
    return (_span(head, at + 1, Fit.FOREIGN), at + 1) if _plain(head, at) else None


def _number_one(head: Sequence[Token], _: Scale) -> tuple[Token, int] | None:
    """jste jednička, sois el número uno: praise, and no rating of one."""
    at = _past_small(head, 1)
    at += _has(head, at, "cue") and not _plain(head, at)
    if "are" not in head[0].roles or not (_plain(head, at) and head[at].value == 1):
        return None
    return _span(head, at + 1, Fit.FOREIGN), at + 1


def _upward(head: Sequence[Token], _: Scale) -> tuple[Token, int] | None:
    """7 and up, ۷ به بالا: a guess, to be offered."""
    tied = _has(head, 1, "and") or _has(head, 1, "filler")
    if not (_plain(head, 0) and tied and _has(head, 2, "up")):
        return None
    return _span(head, 3, Fit.VAGUE, 0, head[0].value), 3


def _is_small(token: Token) -> bool:
    return not token.cut and not token.roles.isdisjoint({"filler", "before", "for"})


def _named_points(head: Sequence[Token], scale: Scale) -> tuple[Token, int] | None:
    """alama ya 8, 별 다섯 개: what is counted stands first."""
    if head[0].fit is not None or head[0].roles.isdisjoint({"points", "cue"}):
        return None
    if _has(head, 2, "counter") and _has(head, 0, "points") and _plain(head, 1):
        return _span(head, 3, Fit.POINTS, head[1].value), 3
    links = _has(head, 1, "of") and _has(head, 1, "filler") and _plain(head, 2)
    if not links or head[2].value == scale.high or head[2].fit is Fit.ARTICLE:
        return None
    if _has(head, 3, "unit") or _ratio(head[2:], scale) or _range(head[2:], scale):
        return None
    return _span(head, 3, Fit.POINTS, head[2].value), 3


_RULES: tuple[Rule, ...] = (
    _named_points,
    _overruled,
    _bracketed_ratio,
    _decimal,
    _checked_ratio,
    _ratio,
    _turned_ratio,
    _ending_ratio,
    _top,
    _named_scale,
    _half,
    _upward,
    _range,
    _written_range,
    _amount,
    _points,
    _bounded,
    _told,
    _placed,
    _party,
    _number_one,
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
