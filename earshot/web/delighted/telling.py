"""What a request tells, read leniently; what an answer tells, as Delighted tells it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final, TypeAlias

from earshot.errors import EarshotError
from earshot.reporting.sources import UNPRINTABLE
from storage.delighted import Page

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
LAST: Final = datetime(9999, 12, 31, tzinfo=UTC)
LONGEST: Final = 100_000
MOST: Final = 100
"""So many are on a page at most."""

USUAL: Final = 20
_FURTHEST: Final = 100_000
_FLAGS: Final = {"true": True, "1": True, "false": False, "0": False}

Told: TypeAlias = Mapping[str, Any]


class BadParameterError(EarshotError):
    """A parameter that cannot be what it should be; the message names it."""


def text(told: Told, name: str) -> str:
    """What is told, without blanks around it; nothing if it is not."""
    value = told.get(name)
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise BadParameterError(f"{name}: it is a text.")
    return _kept(name, str(value).strip())


def whole(told: Told, name: str, usual: int, *, most: int, least: int = 0) -> int:
    """The whole number that is told; one beyond `most` is `most`."""
    written = text(told, name)
    if not written:
        return usual
    if not (written.isascii() and written.isdigit()) or int(written[:18]) < least:
        raise BadParameterError(f"{name}: it is a whole number from {least} on.")
    return min(int(written[:18]), most)


def flag(told: Told, name: str, *, usual: bool) -> bool:
    """Whether it is so."""
    value = told.get(name)
    if value is None:
        return usual
    found = _FLAGS.get(str(value).lower())
    if found is None:
        raise BadParameterError(f"{name}: it is true or false.")
    return found


def moment(told: Told, name: str) -> datetime | None:
    """The time that is told in seconds since 1970."""
    if not text(told, name):
        return None
    seconds = whole(told, name, 0, most=int((LAST - EPOCH).total_seconds()))
    return EPOCH + timedelta(seconds=seconds)


def properties(told: Told, name: str) -> dict[str, str]:
    """Words by name; what is told as null or false is an empty one."""
    given = told.get(name)
    if given is None:
        return {}
    if not isinstance(given, Mapping):
        raise BadParameterError(f"{name}: it has a value for each name.")
    return {_kept(name, str(key)): _property(str(key), value) for key, value in given.items()}


def _property(name: str, value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case str() | int() | float():
            return _kept(name, str(value))
        case _:
            raise BadParameterError(f"{name}: it is a text or a number.")


def _kept(name: str, written: str) -> str:
    if len(written) > LONGEST or UNPRINTABLE.search(written):
        raise BadParameterError(f"{name}: this is no text that can be kept.")
    return written


@dataclass(frozen=True, slots=True)
class Paged:
    """Which part of a list is wanted."""

    number: int
    size: int
    since: datetime
    until: datetime

    @property
    def page(self) -> Page:
        """The same, as the storage takes it."""
        return Page(self.since, self.until, (self.number - 1) * self.size, self.size)

    def following(self, n: int) -> Mapping[str, str] | None:
        """What asks for the page after this one of `n`; None after the last."""
        return {"page": str(self.number + 1)} if n == self.size else None


def paged(told: Told) -> Paged:
    """The part of a list that a request asks for."""
    return Paged(
        whole(told, "page", 1, most=_FURTHEST, least=1),
        whole(told, "per_page", USUAL, most=MOST, least=1),
        moment(told, "since") or EPOCH,
        moment(told, "until") or LAST,
    )


def unix(at: datetime | None) -> int | None:
    """Seconds since 1970."""
    return None if at is None else int(at.timestamp())
