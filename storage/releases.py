"""The rows of anonymous waves and of what was released of them. JSON is encoded by the caller."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, order=True)
class Wave:
    """Anonymous answers that are told of together: a campaign's round, or all others of a week.

    `week` is the Monday by which reports know it; of a round, that of the week it began in.
    """

    week: date
    round: str = ""

    @property
    def name(self) -> str:
        """How releases name it."""
        return self.round or self.week.isoformat()


@dataclass(frozen=True, slots=True)
class SealedRow:
    """One anonymous answer, as far as figures are made of it; `groups` is JSON."""

    response: str
    complete: bool
    groups: str | None
    language: str
    kind: str
    key: str
    type: str
    low: float | None
    high: float | None
    low_is_good: bool
    number: float | None
    value: str | None


@dataclass(frozen=True, slots=True)
class ReleaseRow:
    """What may be told of a wave: `figures` is JSON, written once."""

    survey: str
    wave: str
    week: date
    closed_at: datetime
    figures: str
