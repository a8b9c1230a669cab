"""What a word is that could be a number or not, as the words beside it tell."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import dropwhile

from dialogs.understanding.lexicon import NO_ROLES, PADDING, Roles
from dialogs.understanding.reckoning import Fit, Token

_BESIDE = PADDING | {"cue", "gives", "points", "joint", "starter"}
_BEFORE_IF = PADDING | {"joint", "starter", "and"}
_ENDING = frozenset({"joint", "starter"})
_UNSETTLED = frozenset({"if", "piece"})
_SAYING = PADDING | {"cue", "points", "correction", "sorry"}
_UNSURE = frozenset({Fit.DOUBTFUL, Fit.ARTICLE})


def settled(found: Sequence[Token]) -> list[Token]:
    """`found` with a doubtful word as the number that it is: "امتیازم نه", "بهتون نه میدم".

    A condition that is none, "if I may be honest, eight", becomes small talk, and a number of
    pieces, "۳ تا سفارش", an amount.
    """
    return [_settled(found, at, token) for at, token in enumerate(found)]


def _settled(found: Sequence[Token], at: int, token: Token) -> Token:
    if token.fit in _UNSURE and _gives(found, at):
        return token.number(Fit.WHOLE, token.value)
    if token.fit is None and token.roles.isdisjoint(_UNSETTLED):
        return token
    opens = not at or found[at - 1].cut or not found[at - 1].roles.isdisjoint(_BEFORE_IF)
    if {"if", "other"} <= token.roles and opens and _only_leads(found[at + 1 :]):
        return replace(token, roles=PADDING)
    if token.fit is Fit.DOUBTFUL and (_compares(found[at + 1 :]) or _takes_back(found, at)):
        return replace(token, fit=None, value=0)
    if "piece" in token.roles and _ties(found[at + 1 :]):
        return replace(token, roles=frozenset({"points"}))
    counts = _counts(found[at : at + 4]) or _ends_in_pieces(found, at)
    return token.number(Fit.FOREIGN) if counts else token


def _compares(following: Sequence[Token]) -> bool:
    """نه بیشتر, نه خوب نه بد: the word is a "no"."""
    return any(not token.roles.isdisjoint({"before", "praise"}) for token in following[:1])


def _takes_back(found: Sequence[Token], at: int) -> bool:
    """۱۰ نه: a "no" that ends the clause, behind the number that it denies."""
    behind = at > 0 and found[at - 1].fit is Fit.WHOLE and "negation" in found[at].roles
    return behind and not list(_clause(found[at + 1 :]))


def _ties(following: Sequence[Token]) -> bool:
    """پنج تا از ده: pieces out of the top."""
    tied = following[:1] and "of" in following[0].roles
    return bool(tied) and any(token.fit is not None for token in following[1:2])


def _counts(head: Sequence[Token]) -> bool:
    """Whether a number goes with pieces of something that is named behind them."""
    if head[0].fit is not Fit.WHOLE or not head[2:] or "piece" not in head[1].roles:
        return False
    of = int("of" in head[2].roles)
    named = head[2 + of : 3 + of]
    return any(
        not token.cut and token.fit is None and token.roles.isdisjoint(_BESIDE - {"starter"})
        for token in named
    )


def _ends_in_pieces(found: Sequence[Token], at: int) -> bool:
    """سفارش دادم ۳ تا: so many of what was named before."""
    ends = at + 2 == len(found) or (at + 2 < len(found) and found[at + 2].cut)
    if not ends or found[at].fit is not Fit.WHOLE or "piece" not in found[at + 1].roles:
        return False
    for token in reversed(found[:at]):
        if token.cut:
            break
        if token.fit is None and token.roles.isdisjoint(_BESIDE | {"of"}):
            return True
    return False


def _gives(found: Sequence[Token], at: int) -> bool:
    """Whether a word for the rating stands before, or one for giving it after, and little else."""
    after = list(_clause(found[at + 1 :]))
    if any(token.roles.isdisjoint(_BESIDE) for token in after):
        return False
    leading = _OWN if "negation" in found[at].roles else _OWN | {"opinion"}
    leads = found[at].fit is Fit.DOUBTFUL and _leads(found[:at], leading)
    given = after[: 2 if after and "filler" in after[0].roles else 1]
    return leads or any("gives" in token.roles for token in given)


_OWN = frozenset({"own"})


def _leads(before: Sequence[Token], leading: Roles) -> bool:
    """My rating, or the top that it is out of: "امتیازم به شما نه", "از ده نه"."""
    for token in reversed(before):
        if not token.roles.isdisjoint(leading):
            return True
        if token.cut or token.roles.isdisjoint(_BESIDE):
            break
    tied = any("of" in token.roles for token in before[-2:-1])
    return tied and before[-1].fit is Fit.WHOLE


def _clause(following: Sequence[Token]) -> Iterator[Token]:
    """The words up to a cut, or to one that begins another sentence."""
    for token in following:
        if token.cut or (not token.roles.isdisjoint(_ENDING) and "filler" not in token.roles):
            return
        yield token


def _only_leads(following: Sequence[Token]) -> bool:
    """Whether a number comes next, after nothing but fillers, and some: not "if 10"."""
    if following and following[0].fit is not None:
        return False
    for token in following:
        if token.fit is not None:
            return True
        if token.cut or token.roles.isdisjoint(PADDING | {"cue"}):
            return False
    return False


def supposes(part: Sequence[Token]) -> bool:
    """if you call me back: a condition, and not one that only asks for the rating."""
    said = list(dropwhile(_goes_before_if, part))
    return "if" in NO_ROLES.union(*(t.roles for t in said[:1])) and any(map(_supposed, said[1:]))


def _goes_before_if(token: Token) -> bool:
    return "if" not in token.roles and not token.roles.isdisjoint(_SAYING | {"joint", "and"})


def _supposed(token: Token) -> bool:
    """Whether a word behind "if" says more than "I had to choose", "you ask me"."""
    return token.fit is None and token.roles.isdisjoint(_SUPPOSING)


_SUPPOSING = _SAYING | {"if", "supposing"}


def revises(part: Sequence[Token]) -> bool:
    """no wait, scratch that: what was said before is to count no more."""
    roles = NO_ROLES.union(*(token.roles for token in part))
    return not roles.isdisjoint(_REVISING) and all(map(_takes_back_with, part))


def denies(part: Sequence[Token]) -> bool:
    """hmm no: a clause that says nothing else."""
    roles = NO_ROLES.union(*(token.roles for token in part))
    said = PADDING | {"negation", "joint", "range"}
    return "negation" in roles and not any(token.roles.isdisjoint(said) for token in part)


def _takes_back_with(token: Token) -> bool:
    return not token.roles.isdisjoint(_TAKING_BACK)


_REVISING = frozenset({"correction", "sorry", "scratch"})
_TAKING_BACK = _SAYING | {"negation", "fix", "scratch", "joint", "and", "range", "starter"}
