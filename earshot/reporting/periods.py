"""Periods: the weeks and months in which a trend is told."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, TypeAlias

Unit: TypeAlias = Literal["day", "week", "month"]

BY_WEEK_UP_TO = timedelta(days=92)
"""A longer span is told by months."""


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """From `since` up to `until`, which is no longer in it; `name` is "2026-03" or "2026-W10"."""

    since: date
    until: date
    name: str

    def __contains__(self, day: date) -> bool:
        return self.since <= day < self.until

    def before(self, unit: Unit) -> "Period":
        """The period just before."""
        return period(self.since - timedelta(days=1), unit)


def period(day: date, unit: Unit) -> Period:
    """The period that `day` is in."""
    if unit == "day":
        return Period(day, day + timedelta(days=1), day.isoformat())
    if unit == "week":
        monday = day - timedelta(days=day.weekday())
        year, week, _ = day.isocalendar()
        return Period(monday, monday + timedelta(days=7), f"{year}-W{week:02}")
    first = day.replace(day=1)
    following = (first + timedelta(days=31)).replace(day=1)
    return Period(first, following, f"{first:%Y-%m}")


def unit_of(days: Iterable[date]) -> Unit:
    """Weeks when `days` span three months or less, else months."""
    known = list(days)
    if not known or max(known) - min(known) <= BY_WEEK_UP_TO:
        return "week"
    return "month"


def periods(days: Iterable[date], unit: Unit) -> Iterator[Period]:
    """Every period from the first of `days` to the last, also those without any."""
    known = list(days)
    if not known:
        return
    at, last = period(min(known), unit), max(known)
    while at.since <= last:
        yield at
        at = period(at.until, unit)


def last_complete(found: Iterable[Period], *, since: date, until: date) -> Period | None:
    """The last of `found` that lies wholly between `since` and `until`."""
    whole = [each for each in found if each.since >= since and each.until <= until]
    return max(whole, default=None)
