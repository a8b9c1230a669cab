"""What is asked or said of a number, so that it tells no rating."""

from collections.abc import Sequence
from itertools import dropwhile, takewhile

from dialogs.understanding.normalizing import unspaced
from dialogs.understanding.reckoning import Token
from dialogs.understanding.telling import is_accepted, is_cued

_SAYING = frozenset({"praise", "is", "article"})
_LEAD = 2
_SHORT = 4


def asks(part: Sequence[Token]) -> bool:
    """so does 10 mean, how do I give a 9: a clause that begins a question.

    With a word for rating it does so only in "how" and in a condition: what happens if I say 3.
    """
    said = list(dropwhile(_only_joins, part))
    if not said or _asks_last(said):
        return bool(said)
    conditional = not is_cued(said) or any("if" in token.roles for token in said)
    return ("asks" in said[0].roles and conditional) or _asks_how(said)


def _only_joins(token: Token) -> bool:
    return not token.roles.isdisjoint({"joint", "and", "polite"})


def _asks_how(said: Sequence[Token]) -> bool:
    """how do I give a 9: a word for rating, and nothing of what is rated."""
    between = takewhile(lambda token: token.fit is None and "cue" not in token.roles, said[1:])
    leads = all(is_accepted(token) or "asks" in token.roles for token in between)
    rates = is_cued(said) or unspaced(said[0].text)
    return leads and rates and "how" in said[0].roles


def _asks_last(part: Sequence[Token]) -> bool:
    """Whether the last word makes it a question, as in Chinese: 吗."""
    return any("asks" in token.roles and unspaced(token.text) for token in part[-_LEAD:])


def ends_asked(following: Sequence[Sequence[Token]], pauses: Sequence[Sequence[str]]) -> bool:
    """Whether what goes on without a pause asks about the number: 8 | what, 打10分 | 有奖吗."""
    if all(map(is_accepted, following[0])):
        return False
    opens = "is" not in following[0][0].roles
    if opens and any("asks" in token.roles for token in following[0][:_LEAD]):
        return all("asks" in token.roles or is_accepted(token) for token in following[0])
    end = next((at for at, pause in enumerate(pauses) if pause), len(pauses) - 1)
    return "?" in pauses[end] or _asks_last(following[end])


def is_said_of(part: Sequence[Token], following: Sequence[Token]) -> bool:
    """8 is | a stretch: the number is what the sentence is about, and it tells no rating."""
    at = next((at for at, token in enumerate(part) if token.fit is not None), 0)
    joins = "is" in part[-1].roles or "is" in following[0].roles
    opens = not is_cued(part) and all(map(is_accepted, part[:at]))
    told = is_cued(following) or all(
        is_accepted(token) or not token.roles.isdisjoint(_SAYING) for token in following
    )
    return joins and opens and not told and all(map(is_accepted, part[at + 1 :]))


def is_dreamt(part: Sequence[Token], following: Sequence[Token]) -> bool:
    """10 in your dreams: the contrary is meant."""
    return any("dream" in token.roles for token in (*part, *following[:_SHORT]))
