"""The rows of markers and targets."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias

MarkerKind: TypeAlias = Literal["release", "incident", "fix"]


@dataclass(frozen=True, slots=True)
class MarkerRow:
    """What happened on `day`; `survey` is None where it concerns all of them."""

    survey: str | None
    day: date
    kind: MarkerKind
    text: str
    created_at: datetime
    id: int | None = None


@dataclass(frozen=True, slots=True)
class TargetRow:
    """Where the score `metric` of the question `key` is wanted to be."""

    survey: str
    key: str
    metric: str
    value: float
