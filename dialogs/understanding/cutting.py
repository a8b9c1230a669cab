"""Where one clause of a message ends and the next begins."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from dialogs.understanding.lexicon import PADDING
from dialogs.understanding.numbers import Fit, Token


def clauses(found: Sequence[Token]) -> Iterator[list[Token]]:
    """`found` in parts: up to a separator, or to a word that begins what is said beyond."""
    part: list[Token] = []
    numbered = given = False
    for index, token in enumerate(found):
        begins = (
            _joins(found, index)
            or _contrasts(part, token)
            or _closed(part, token)
            or (given and token.fit in _GIVEN and _takes_back(part))
            or (
                numbered and _begins_beyond(found, index) and not _falls_short(part, found[index:])
            )
        )
        if part and (token.cut or begins):
            yield part
            part, numbered = [], False
        if not token.cut:
            part.append(token)
            numbered = numbered or _counts(token) or _one_and(found, index)
            given = given or token.fit in _GIVEN
    if part:
        yield part


_GIVEN = frozenset({Fit.WHOLE, Fit.RATIO, Fit.POINTS})


def _takes_back(part: Sequence[Token]) -> bool:
    """no sorry, nej: not the number before, and the next one instead."""
    roles = {role for token in part for role in token.roles}
    denied = "nay" in roles or ("negation" in roles and not roles.isdisjoint(_TAKING))
    return denied and all(t.fit is None and t.roles & _TAKING_BACK for t in part)


_TAKING = frozenset({"correction", "scratch", "sorry"})
_TAKING_BACK = _TAKING | {"negation", "nay", "polite", "joint", "range"}


def _contrasts(part: Sequence[Token], token: Token) -> bool:
    """eskiden 10 verirdim şimdi 7: what is said of now, after another time."""
    return "now" in token.roles and any("other" in said.roles for said in part)


def _closed(part: Sequence[Token], token: Token) -> bool:
    """3이요 다신 안 시켜요: a word that ends a sentence stands before, and a space."""
    return bool(part) and "closing" in part[-1].roles and part[-1].end < token.start


def _one_and(found: Sequence[Token], index: int) -> bool:
    """I give it one and ...: a one that was announced, before what is said beyond it."""
    if found[index].fit is not Fit.ARTICLE:
        return False
    follows = index + 1 < len(found) and "and" in found[index + 1].roles
    before = found[max(index - 2, 0) : index]
    return follows and any("cue" in said.roles or said.fit is Fit.ARTICLE for said in before)


def _falls_short(part: Sequence[Token], following: Sequence[Token]) -> bool:
    """Whether the rest of the clause denies the number: for a ten it is not enough.

    Without "for" it does so when it says nothing else: eine 10 ist es nicht.
    """
    said = list(takewhile(_goes_on, following))
    if not any("negation" in token.roles for token in said):
        return False
    return _aimed_at(part) or all(map(_is_bare, said))


def _is_bare(token: Token) -> bool:
    return token.fit is None and not token.roles.isdisjoint(_BARE)


_BARE = frozenset({"filler", "negation", "cue"})


def _aimed_at(part: Sequence[Token]) -> bool:
    """Whether the number stands in "for a ten", or its own ending says so: kymppiin."""
    first = next((at for at, token in enumerate(part) if _counts(token)), 0)
    before = [token for token in part[:first] if token.fit is not Fit.ARTICLE]
    return any("for" in token.roles for token in (*before[-1:], part[first]))


def _counts(token: Token) -> bool:
    return token.fit is not None and token.fit is not Fit.ARTICLE


def _begins_beyond(found: Sequence[Token], index: int) -> bool:
    """Whether the token at `index`, which follows a number, begins what is said beyond it."""
    token = found[index]
    if token.fit not in {None, Fit.DOUBTFUL}:
        return False
    if "praise" in token.roles and _rest_of_clause(found, index) <= PADDING | {
        "praise",
        "and",
    }:
        return True
    return "starter" in token.roles or _revises(found[index:])


def _revises(following: Sequence[Token]) -> bool:
    """9 oops 6: a word that takes a number back, before another."""
    if following[0].roles.isdisjoint({"correction", "scratch", "nay"}):
        return False
    return any(map(_counts, takewhile(lambda token: not token.cut, following)))


def _goes_on(token: Token) -> bool:
    return not token.cut and token.roles.isdisjoint({"joint", "if", "when"})


def _joins(found: Sequence[Token], index: int) -> bool:
    """Whether a clause begins with a word like "but"; in "1 पण नाही" (not even 1) it is none."""
    token = found[index]
    if "joint" not in token.roles or "even" not in token.roles:
        return "joint" in token.roles
    said = list(takewhile(_goes_on, found[index + 1 :]))
    denied = any("negation" in following.roles for following in said)
    return not (denied and all(map(_is_bare, said)))


def _rest_of_clause(found: Sequence[Token], index: int) -> frozenset[str]:
    """One role of each word up to the next cut, the most telling."""
    telling: set[str] = set()
    for token in found[index:]:
        if token.cut:
            break
        telling.add(
            next((r for r in ("praise", "polite", "filler", "and") if r in token.roles), "word")
        )
    return frozenset(telling)


_TELLING = ("praise", "polite", "filler", "and")
