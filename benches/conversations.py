"""Sessions in the program itself, without HTTP."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from benches.plays import Play
from config.settings import Settings
from earshot.bootstrap import Earshot, build
from earshot.opening import Opened, Opening
from earshot.turns import Said

SECRET = b"secret"
KEY = "a key of the bench"
_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Person:
    """A session that was opened, and what will be said in it."""

    session: str
    play: Play


@contextmanager
def office(url: str) -> Iterator[Earshot]:
    """The program over the database at `url`, with the shipped surveys."""
    earshot = build(Settings(database_url=url, secret_key=KEY))
    earshot.prepare()
    yield earshot
    earshot.database.close()


def opened(earshot: Earshot, survey: str, plays: Sequence[Play]) -> list[Person]:
    """A session for each of `plays`."""
    people = []
    for start in range(0, len(plays), _AT_ONCE):
        some = plays[start : start + _AT_ONCE]
        group = [Opening(survey, SECRET, play.language) for play in some]
        for play, outcome in zip(some, earshot.conversing.take(group), strict=True):
            assert isinstance(outcome, Opened), outcome
            people.append(Person(outcome.session, play))
    return people


def said(session: str, number: int, text: str) -> Said:
    """The message `number` of a session."""
    return Said(session, SECRET, f"m{number}", f"{number} {text}".encode()[:16], text)
