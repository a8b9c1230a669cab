"""The course of a made-up year: how often surveys are answered, and in what mood."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from dialogs.personas import Mood
from dialogs.script import Script


@dataclass(frozen=True, slots=True)
class Plan:
    """How often a survey is answered, and how strongly its answers follow the year's events.

    `responses` come on an average day, or in a whole wave where there is one `every` few weeks.
    """

    survey: str
    responses: float
    every: int | None = None
    shaken: float = 1.0


PLANS: Sequence[Plan] = (
    Plan("nps", 2.0, shaken=0.6),
    Plan("after-support", 3.0),
    Plan("support-csat", 1.5),
    Plan("csat", 1.5, shaken=0.8),
    Plan("churn", 0.5),
    Plan("enps", 42, every=4),
    Plan("pulse", 36, every=2),
)
ITEMS = ("tools", "voice", "learning")
"""What the pulse asks about, a week each."""

CUSTOMERS: Mapping[str, float] = {"en": 46, "sv": 28, "fa": 8, "zh-Hans": 10, "zh-Hant": 8}
EMPLOYEES: Mapping[str, float] = {"en": 48, "sv": 34, "fa": 6, "zh-Hans": 7, "zh-Hant": 5}
CUSTOMER_CHANNELS: Mapping[str, float] = {"webchat": 86, "sms": 8, "telegram": 6}
EMPLOYEE_CHANNELS: Mapping[str, float] = {"webchat": 70, "slack": 30}

INCIDENT = (0.62, 0.70)
"""The part of the time in which the product keeps failing; then it is put right."""

REORGANISATION = (0.40, 0.55)
"""The part of the time in which employees are less content."""

_DAYS_OF_WEEK = (1.35, 1.4, 1.3, 1.2, 1.05, 0.35, 0.35)
_DAYS_OF_WAVE = (0.55, 0.25, 0.13, 0.07, 0, 0, 0)
_MINUTES_TO_ANSWER = timedelta(minutes=20)


@dataclass(frozen=True, slots=True)
class Span:
    """The days that end with that of `now`."""

    now: datetime
    days: int
    zone: ZoneInfo
    chance: Random

    @property
    def today(self) -> date:
        """The last day."""
        return self.now.astimezone(self.zone).date()

    def all(self) -> list[date]:
        """Every day, in order."""
        return [self.today - timedelta(days=back) for back in range(self.days - 1, -1, -1)]

    def place(self, day: date) -> float:
        """Where `day` lies between the beginning (0) and today (1)."""
        return 1 - (self.today - day).days / max(1, self.days)

    def starts(self, plan: Plan, day: date) -> list[datetime]:
        """When the day's responses to `plan` begin; nothing begins in the future."""
        wanted = plan.responses * _DAYS_OF_WEEK[day.weekday()]
        if plan.every is not None:
            week = monday(day).toordinal() // 7
            wanted = plan.responses * _DAYS_OF_WAVE[day.weekday()] * (week % plan.every == 0)
        elif plan.survey == "churn" and self.place(day) > INCIDENT[0]:
            wanted *= 1.8
        count = round(max(0.0, self.chance.gauss(wanted, wanted**0.5 / 2)) + self._crumb(wanted))
        starts = sorted(self._moment(day, at_work=plan.every is not None) for _ in range(count))
        return [start for start in starts if start < self.now - _MINUTES_TO_ANSWER]

    def _crumb(self, wanted: float) -> float:
        """Chance in rounding, so that half a response a day is one every other day."""
        return self.chance.random() - 0.5 if wanted else 0.0

    def _moment(self, day: date, *, at_work: bool) -> datetime:
        middle, width = (11.0, 2.0) if at_work else self.chance.choice(((11.0, 2.5), (18.0, 2.5)))
        hour = min(23.5, max(6.0, self.chance.gauss(middle, width)))
        local = datetime.combine(day, time(), self.zone) + timedelta(hours=hour)
        return local.astimezone(UTC)


def moods(script: Script, place: float, shaken: float) -> dict[Mood, float]:
    """How people feel at `place`: slowly better, but for the bad times."""
    if script.survey == "churn":
        return {"good": 0, "middling": 0, "bad": 1}
    good = 0.50 + 0.06 * place
    if script.audience == "employee":
        good -= 0.08 + 0.14 * _within(place, REORGANISATION)
    elif _within(place, INCIDENT):
        good -= 0.30 * shaken
    elif place > INCIDENT[1]:
        good += 0.05
    middling = 0.25
    return {"good": good, "middling": middling, "bad": 1 - good - middling}


def _within(place: float, span: tuple[float, float]) -> bool:
    return span[0] <= place < span[1]


def failing(script: Script, place: float) -> bool:
    """Whether respondents of `script` live through the incident at `place`."""
    return _within(place, INCIDENT) and script.audience == "customer"


def monday(day: date) -> date:
    """The first day of the week in which `day` lies."""
    return day - timedelta(days=day.weekday())
