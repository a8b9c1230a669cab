"""When a campaign asks: its rounds, and the moment at which a round asks each recipient.

A round has a time on the wall, 10:00 on the first Tuesday, and everybody is asked when their own
clock shows it. So a round begins 14 hours before that time in UTC, when the first clocks of the
world show it, and the last show it 26 hours later.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from math import ceil
from typing import Final, assert_never

from earshot.campaigns.hours import DAY, zone
from earshot.campaigns.plans import Once, Plan, Rolling, Schedule, Scheduled
from earshot.campaigns.recurring import recurrence
from earshot.campaigns.sampling import fraction

AHEAD: Final = timedelta(hours=14)
"""So far ahead of UTC is the first zone of the world."""

BEHIND: Final = timedelta(hours=12)
"""So far behind UTC is the last."""


@dataclass(frozen=True, slots=True)
class Round:
    """One time that a campaign asks, named by its day; `wall` is the time that clocks show.

    It is prepared from `starts_at` on. From `closes_at` on no invitation of it can be answered.
    """

    name: str
    wall: datetime
    starts_at: datetime
    closes_at: datetime


def first_round(plan: Plan, now: datetime, *, operator: tzinfo) -> Round | None:
    """The first round of a campaign that begins at `now`; None if its times have all gone by.

    Time has gone by when the operator's clock says so, to whom a plan is no riddle then.
    """
    return _next(plan, now.astimezone(operator).replace(tzinfo=None), with_it=True)


def round_after(plan: Plan, starts_at: datetime) -> Round | None:
    """The round that follows the one that started at `starts_at`, or None after the last."""
    return _next(plan, _wall(starts_at), with_it=False)


def round_at(plan: Plan, starts_at: datetime) -> Round:
    """The round that started at `starts_at`."""
    return _round(plan, _wall(starts_at))


def asking_moment(
    plan: Plan, round_: Round, respondent: str, *, zone_name: str | None, operator: tzinfo
) -> datetime:
    """When `respondent` is to be asked: when clocks show the time where they are.

    Clocks where the operator is count for those of whom no zone is known. A time that clocks
    leave out comes as much later as they leap, and one that they show twice is the first.
    """
    wall = round_.wall + DAY * _day_of_cycle(plan.schedule, round_, respondent)
    return wall.replace(tzinfo=zone(zone_name) or operator).astimezone(UTC)


def days(schedule: Schedule) -> int:
    """On how many days a round asks somebody."""
    return ceil(1 / schedule.share) if isinstance(schedule, Rolling) else 1


def _day_of_cycle(schedule: Schedule, round_: Round, respondent: str) -> int:
    """Everybody's place in the cycle is drawn anew each time, and comes once in it."""
    if not isinstance(schedule, Rolling):
        return 0
    return int(fraction("day", round_.name, respondent) / schedule.share)


def _next(plan: Plan, wall: datetime, *, with_it: bool) -> Round | None:
    found = _next_wall(plan.schedule, wall, with_it=with_it)
    return None if found is None else _round(plan, found)


def _next_wall(schedule: Schedule, wall: datetime, *, with_it: bool) -> datetime | None:
    match schedule:
        case Once(at):
            return at if at > wall or (with_it and at == wall) else None
        case Scheduled(start, rule):
            return recurrence(rule, start).after(wall, inc=with_it)
        case Rolling(start):
            cycle = DAY * days(schedule)
            gone = max(0, ceil((wall - start) / cycle))
            found = start + gone * cycle
            return found if found > wall or with_it else found + cycle
        case _:
            assert_never(schedule)


def _round(plan: Plan, wall: datetime) -> Round:
    there = wall.replace(tzinfo=UTC)
    last = there + BEHIND + DAY * (days(plan.schedule) - 1)
    return Round(f"{wall:%Y-%m-%d}", wall, there - AHEAD, last + plan.expires)


def _wall(starts_at: datetime) -> datetime:
    return (starts_at + AHEAD).astimezone(UTC).replace(tzinfo=None)
