"""When it is a decent hour: quiet hours and weekends, in every zone where somebody may be.

Clocks jump. A moment is judged by what the clock on the wall shows then, so a moment that is found
is one that is permitted, also in a week in which an hour comes twice or a day does not come.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from functools import lru_cache
from typing import Final, TypeAlias
from zoneinfo import ZoneInfo

from earshot.campaigns import territories

HORIZON: Final = timedelta(days=400)
"""Zones that have no hour in common for a whole year of clock changes never have."""

DAY: Final = timedelta(days=1)
MINUTE: Final = timedelta(minutes=1)

Span: TypeAlias = tuple[datetime, datetime]
"""From when until when; the end itself is too late."""


@dataclass(frozen=True, slots=True)
class Hours:
    """From when until when people are asked, by their own clock; `end` itself is too late.

    `time.max` as the `end` is midnight. Hours that end before they begin permit nothing.
    """

    start: time
    end: time

    def permit(self, at: time) -> bool:
        """Whether a clock that shows `at` lets us ask."""
        return self.start <= at < self.end


ASKING_HOURS: Final = Hours(time(9), time(20))


@lru_cache(maxsize=1024)
def zone(name: str | None) -> ZoneInfo | None:
    """The time zone of that name, or None when there is none."""
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


@lru_cache(maxsize=4096)
def whereabouts(
    zone_name: str | None,
    likely: tuple[str, ...],
    unknown: tuple[str, ...],
    operator: str,
) -> tuple[ZoneInfo, ...]:
    """The zones in all of which it must be a decent hour for somebody.

    `zone_name`, if it is known. Else all zones of the territories `likely`, where they live or
    where their telephone is from. Else all those that the plan names for people of whom nothing
    is known, and the operator's: not all zones of the world, for from Samoa to Kiribati it is
    never between 9:00 and 20:00 everywhere, and nobody would ever be asked. So a plan for people
    in other parts of the world says where they may be, and until it does, they count as being
    where the operator is.
    """
    known = zone(zone_name)
    if known is not None:
        return (known,)
    names = [name for territory in likely for name in territories.zones(territory)]
    found = [zone(name) for name in dict.fromkeys(names or (operator, *unknown))]
    return tuple(each for each in found if each is not None) or (ZoneInfo("UTC"),)


@dataclass(frozen=True, slots=True)
class Decency:
    """What must hold in each of `zones` for somebody to be asked."""

    zones: tuple[ZoneInfo, ...]
    hours: Hours
    weekend: Collection[int] = ()

    def is_weekend(self, at: datetime) -> bool:
        """Whether it is a day of rest anywhere then."""
        return any(at.astimezone(zone).weekday() in self.weekend for zone in self.zones)

    def permits(self, at: datetime) -> bool:
        """Whether somebody may be asked at `at`, as far as the hour and the day go."""
        return all(self._permits_in(zone, at) for zone in self.zones)

    def first(self, after: datetime, *, before: datetime) -> datetime | None:
        """The first permitted moment from `after` on that is earlier than `before`, or None."""
        if after >= before:
            return None
        at, before = after, min(before, after + HORIZON)
        while at < before:
            closed = [zone for zone in self.zones if not self._permits_in(zone, at)]
            if not closed:
                return at
            at = max(self._opening(zone, at, before) for zone in closed)
        return None

    def spans(self, after: datetime, *, before: datetime) -> Iterator[Span]:
        """The permitted spans of time from `after` on that begin earlier than `before`."""
        begins = self.first(after, before=before)
        while begins is not None:
            ends = min(self._closing(zone, begins) for zone in self.zones)
            yield begins, ends
            begins = self.first(ends, before=before)

    def _closing(self, zone: ZoneInfo, at: datetime) -> datetime:
        """When it is no longer permitted in `zone`, which it is at `at`."""
        day = at.astimezone(zone).date()
        closing = datetime.combine(day, self.hours.end, zone).astimezone(UTC)
        # Where a clock is set back over it, it comes twice; nothing is lost by the first.
        return max(closing, at + MINUTE)

    def _permits_in(self, zone: ZoneInfo, at: datetime) -> bool:
        local = at.astimezone(zone)
        return self.hours.permit(local.time()) and local.weekday() not in self.weekend

    def _opening(self, zone: ZoneInfo, after: datetime, before: datetime) -> datetime:
        """When it is permitted again in `zone`, which it is not at `after`; or `before`."""
        day = after.astimezone(zone).date()
        while True:
            at = datetime.combine(day, self.hours.start, zone).astimezone(UTC)
            if at >= before:
                return before
            if at > after and self._permits_in(zone, at):
                return at
            day += DAY
