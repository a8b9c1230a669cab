"""Verbatims as they are read, and what is read in them."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

ReadingKind: TypeAlias = Literal["language", "tone", "theme", "intent", "personal"]
ReadingSource: TypeAlias = Literal["rules", "person", "classifier"]


@dataclass(frozen=True, slots=True)
class VerbatimRow:
    """Somebody's own words. `id` and `response` are those of the answer, anonymous or not."""

    id: int | str
    response: str
    survey: str
    revision_id: int
    language: str
    words: str


@dataclass(frozen=True, slots=True)
class RatedRow:
    """A rating that was given in the same session, and what it means."""

    session_id: str
    answer_id: int
    number: float
    low: float
    high: float
    low_is_good: bool


@dataclass(frozen=True, slots=True)
class ReadingRow:
    """What was read in a verbatim, from `start` to `end` of it if it stands somewhere.

    `method` says how, `confidence` how surely where that is known. An empty `value` says that it
    was looked for and not found.
    """

    kind: ReadingKind
    value: str
    method: str
    start: int | None = None
    end: int | None = None
    confidence: float | None = None
    source: ReadingSource = "rules"


@dataclass(frozen=True, slots=True)
class CodedRow:
    """A verbatim with all that was read in it under `revision`."""

    verbatim: VerbatimRow
    revision: str
    readings: tuple[ReadingRow, ...]
