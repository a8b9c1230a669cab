"""The rows of what Delighted's API tells of people."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Page:
    """A part of a list: what happened from `since` to `until`, without the first `skip`."""

    since: datetime
    until: datetime
    skip: int
    most: int


@dataclass(frozen=True, slots=True)
class SilentRow:
    """Somebody who wants nothing, or whom nothing reaches, at an address; `at` since when."""

    respondent_id: str
    address: str | None
    name: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class AskedEarlier:
    """That another program asked somebody, before Earshot did."""

    survey: str
    respondent_id: str
    channel_kind: str
    asked_at: datetime
