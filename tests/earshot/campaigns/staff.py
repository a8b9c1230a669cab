"""A simulated company: who works where, and what each does with a question."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from itertools import cycle
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo

Deed: TypeAlias = Literal["answer", "half", "skip", "later", "stop", "stop in form", "ignore"]

HOMES = (
    ("Asia/Tehran", "IR"),
    ("Asia/Kathmandu", "NP"),
    ("America/New_York", "US"),
    ("Europe/Stockholm", "SE"),
    ("Asia/Shanghai", "CN"),
    ("Australia/Adelaide", "AU"),
    ("Asia/Dubai", "AE"),
    ("America/Sao_Paulo", "BR"),
    ("Pacific/Auckland", "NZ"),
    ("Asia/Kolkata", "IN"),
    ("Africa/Cairo", "EG"),
    ("America/Los_Angeles", "US"),
)
RESTING = {"IR": {4}, "EG": {4, 5}, "IN": {6}, None: {4, 5, 6}}
"""The days of rest where they are not Saturday and Sunday; Monday is 0."""

SPREAD = {"US": ("America/New_York", "America/Chicago", "America/Los_Angeles", "Pacific/Honolulu")}
"""Where somebody may be of whom only the country is known."""

OPENS, CLOSES = time(9), time(20)

TEAMS = {
    "Engineering": {"Platform": 0.16, "Apps": 0.14, "Data": 0.09, "Tools": 0.012},
    "Sales": {"North": 0.13, "South": 0.1, "Partners": 0.008},
    "Care": {"Chat": 0.15, "Phone": 0.12},
    "Legal": {"Counsel": 0.01},
}
"""Department → team → its share of all; the rest, and who came later, are in Apps."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody lives from a moment on, as far as it is known."""

    since: datetime
    zone: str | None
    territory: str | None

    def is_decent(self, at: datetime) -> bool:
        """Whether a question that comes `at` comes by day, and on a day of work."""
        return all(self._is_decent(at.astimezone(ZoneInfo(zone))) for zone in self._zones)

    @property
    def _zones(self) -> tuple[str, ...]:
        if self.zone:
            return (self.zone,)
        return SPREAD.get(self.territory or "", ("UTC",))

    def _is_decent(self, local: datetime) -> bool:
        rests = RESTING.get(self.territory, {5, 6})
        return OPENS <= local.time() < CLOSES and local.weekday() not in rests


@dataclass
class Employee:
    """Somebody who works there; `member` is their id in Slack, by which they are known here."""

    member: str
    department: str
    team: str
    language: str
    places: list[Place]
    inclination: int
    left_at: datetime | None = None
    stopped_at: datetime | None = None
    respondent: str = ""
    answered: dict[str, datetime] = field(default_factory=dict)

    @property
    def email(self) -> str:
        return f"{self.member.lower()}@acme.example"

    @property
    def hired_at(self) -> datetime:
        return self.places[0].since

    def is_there(self, since: datetime, until: datetime) -> bool:
        """Whether they work there all the time, and have not said stop."""
        ends = (self.left_at, self.stopped_at)
        return self.hired_at <= since and all(end is None or end > until for end in ends)

    def place(self, at: datetime) -> Place:
        """Where they live at `at`."""
        return [place for place in self.places if place.since <= at][-1]

    def rating(self, chance: random.Random) -> int:
        """What they answer this time: about what they always do."""
        return max(0, min(10, self.inclination + chance.choice((-2, -1, 0, 0, 0, 1))))


def company(n: int, chance: random.Random, *, now: datetime) -> list[Employee]:
    """`n` employees, all over the world, in teams of very different sizes."""
    homes = cycle(HOMES)
    staff = []
    for number, (department, team) in zip(range(n), _teams(n), strict=True):
        zone, territory = _home(number, *next(homes))
        staff.append(
            Employee(
                f"U{number:04}",
                department,
                team,
                "sv-SE" if territory == "SE" else "en-US",
                [Place(now, zone, territory)],
                chance.choice((3, 5, 7, 8, 9, 9, 10)),
            )
        )
    return staff


def _home(number: int, zone: str, territory: str) -> tuple[str | None, str | None]:
    """Of some nobody told the zone, of some not even the country."""
    if territory == "US" and number % 5 == 0:
        return None, territory
    if number % 30 == 0:
        return None, None
    return zone, territory


def _teams(n: int) -> Iterator[tuple[str, str]]:
    left = n
    for department, teams in TEAMS.items():
        for team, share in teams.items():
            size = min(left, max(3, round(n * share)))
            left -= size
            yield from ((department, team) for _ in range(size))
    yield from (("Engineering", "Apps") for _ in range(left))


def deed(chance: random.Random) -> tuple[Deed, timedelta]:
    """What somebody does with a question, and how long after."""
    (found,) = chance.choices(
        ("answer", "half", "skip", "later", "stop", "stop in form", "ignore"),
        (42, 2, 0.6, 2, 0.6, 0.6, 52),
    )
    hours = min(20 * 24, chance.expovariate(1 / 18))
    return found, timedelta(hours=hours)  # type: ignore[return-value]  # one of those above
