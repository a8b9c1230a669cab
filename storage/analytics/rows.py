"""The rows that analytics gives. Counts only: what they mean is for reports to say."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias

from storage.readings import ReadingRow


@dataclass(frozen=True, slots=True)
class Span:
    """Days from `since` up to `until`, which is no longer in it."""

    since: date = date.min
    until: date = date.max

    def __contains__(self, day: date) -> bool:
        return self.since <= day < self.until


Teams: TypeAlias = frozenset[str] | None
"""The teams whose sessions count: those whose property `team` is among them; None for all."""

GroupKind: TypeAlias = Literal["channel", "language", "property", "answer"]


@dataclass(frozen=True, slots=True)
class Group:
    """What to count apart: `name` is the property's name or the other question's key."""

    kind: GroupKind
    name: str = ""


@dataclass(frozen=True, slots=True)
class RatingCount:
    """How many answers of a day gave `number` to a question of exactly this meaning.

    `group` is None when nothing was asked apart, or when the answer has no such group. A question
    without a scale has 0 for both ends.
    """

    kind: str
    day: date
    key: str
    type: str
    low: float
    high: float
    low_is_good: bool
    group: str | None
    number: float
    n: int


@dataclass(frozen=True, slots=True)
class SessionCount:
    """How many sessions of a day stand in `state`; "unanswered" are those without any answer."""

    kind: str
    day: date
    state: str
    n: int


@dataclass(frozen=True, slots=True)
class AskedCount:
    """In how many sessions a question was asked, and in how many of those it was answered."""

    key: str
    asked: int
    answered: int


@dataclass(frozen=True, slots=True)
class LengthCount:
    """How many completed sessions took `seconds`, rounded, with so many `questions` answered."""

    seconds: int
    questions: int
    n: int


@dataclass(frozen=True, slots=True)
class ValueCount:
    """How many answers had `value`, which is JSON."""

    kind: str
    key: str
    type: str
    group: str | None
    value: str
    n: int


@dataclass(frozen=True, slots=True)
class VerbatimCount:
    """How many verbatims are in `language` and have this tone and just these themes.

    None is what has not been read yet, an empty word what was looked for and not found.
    """

    language: str | None
    tone: str | None
    themes: tuple[str, ...]
    n: int


@dataclass(frozen=True, slots=True)
class Rating:
    """A rating of the question `key` from `low` to `high`."""

    key: str
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which verbatims to list: of any of the `themes`, and whatever else is given.

    `rating` was given in the same session; `property` is a name and its value there.
    """

    themes: tuple[str, ...] = ()
    tone: str | None = None
    language: str | None = None
    rating: Rating | None = None
    property: tuple[str, str] | None = None
    teams: Teams = None


@dataclass(frozen=True, slots=True)
class ExportRow:
    """One answer with all that it means. `value` and `properties` are JSON.

    `readings` are what was read in its words, if it is a verbatim, and `id` is that of the answer
    then. Of an anonymous answer only what joins it to nobody is set (its `id` is random), and
    `day` is its week's Monday.
    """

    response: str
    survey: str
    revision: int
    kind: str
    key: str
    part: str
    type: str
    low: float | None
    high: float | None
    low_is_good: bool
    language: str | None
    layout: str | None
    channel: str | None
    value: str | None
    number: float | None
    words: str
    day: date
    answered_at: datetime | None
    state: str
    properties: str
    readings: tuple[ReadingRow, ...] = ()
    id: int | str = ""
