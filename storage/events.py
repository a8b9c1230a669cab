"""The rows of events, touchpoint rules and hooks. JSON is text that the caller encoded."""

from dataclasses import dataclass
from datetime import datetime

NEWEST = 2**63 - 1
"""Above the id of every event."""


@dataclass(frozen=True, slots=True)
class EventRow:
    """What another program told us, by its own `key`; `outcome` is JSON: what it led to."""

    source: str
    key: str
    name: str
    respondent_id: str | None
    properties: str
    happened_at: datetime
    received_at: datetime
    outcome: str
    id: int | None = None


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A touchpoint rule; of those for one survey the first at its `position` is followed."""

    name: str
    rule: str
    position: int
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class HookRow:
    """A program that may call us, and what its fields mean; the secret is in `hook`."""

    name: str
    hook: str
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class AwaitedRow:
    """An invitation that waits because of an event; `properties` and the time are the event's."""

    id: int
    rule: str
    properties: str
    happened_at: datetime
