"""The rows of drafts."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class DraftRow:
    """The draft of a survey; `based_on` is the number of the revision it began from.

    Without `text` there is no draft now. `version` goes on counting all the same.
    """

    survey: str
    version: int
    text: str | None
    author: str
    saved_at: datetime
    based_on: int | None


@dataclass(frozen=True, slots=True)
class SideDraftRow:
    """A text kept beside the draft, because that had changed meanwhile."""

    survey: str
    author: str
    digest: str
    text: str
    saved_at: datetime
    based_on: int | None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class ListedRevisionRow:
    """A revision without its source; `author` is who published it, where that is known."""

    id: int
    number: int
    published_at: datetime
    author: str | None
