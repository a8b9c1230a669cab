"""Who is in an audience, how often they may be asked, and what is known of them by name."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from dialogs.conditions import Condition
from earshot.people import segments
from storage.people import PersonRow
from storage.unit_of_work import UnitOfWork

PEOPLE: Final = 200
"""So many are looked at in one transaction, which is then well within 50 ms."""

_OWN: Final = ("territory", "language", "account", "persona", "touch", "timezone")


@dataclass(frozen=True, slots=True)
class Audience:
    """Those for whom a segment's condition holds; without one it is everybody."""

    condition: Condition | None

    @classmethod
    def of(cls, uow: UnitOfWork, segment: str | None) -> "Audience":
        """The audience that is called `segment`, or everybody.

        Raises:
            UnknownSegmentError: there is no such segment.
        """
        return cls(segments.meant_by(uow, segment))

    def members(self, people: Iterable[PersonRow]) -> list[PersonRow]:
        """Those of `people` who are in it."""
        return [person for person in people if segments.holds(self.condition, person)]


def segment_caps(uow: UnitOfWork) -> Callable[[PersonRow], timedelta | None]:
    """How long the strictest of somebody's segments leaves them in peace; None of most people."""
    capped = [
        (segments.condition_of(row.condition), timedelta(hours=row.cap_hours))
        for row in segments.all_segments(uow)
        if row.cap_hours is not None
    ]

    def cap(person: PersonRow) -> timedelta | None:
        return max((cap for one, cap in capped if segments.holds(one, person)), default=None)

    return cap


def told(person: PersonRow, name: str) -> str:
    """What is known of `person` under a name that a plan uses; empty if nothing is."""
    if name in person.properties:
        return person.properties[name]
    if name in _OWN:
        return str(getattr(person, name) or "")
    named = {segments.identifier(key): value for key, value in person.properties.items()}
    return named.get(segments.identifier(name), "")
