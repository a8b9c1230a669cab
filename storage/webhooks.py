"""The rows of webhooks, and of what is told to them. JSON is text that the caller encoded."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, TypeAlias

WebhookState: TypeAlias = Literal["active", "disabled"]
NotificationState: TypeAlias = Literal["due", "told", "failed"]


@dataclass(frozen=True, slots=True)
class WebhookRow:
    """An address that hears of `events`, a JSON list; an empty one is all.

    With `verbatims` it hears what respondents wrote. `reason` says why it is disabled;
    `failing_since` since when every attempt has failed.
    """

    id: str
    url: str
    secret: str = field(repr=False)
    events: str
    verbatims: bool
    created_at: datetime
    state: WebhookState = "active"
    reason: str | None = None
    failing_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class NotificationRow:
    """One event that one webhook must hear of; `body` is what is posted.

    `key` is the same for every attempt. `error` is the code of the last one that failed.
    """

    webhook_id: str
    key: str
    event: str
    body: str
    due_at: datetime
    created_at: datetime
    session_id: str | None = None
    respondent_id: str | None = None
    state: NotificationState = "due"
    attempts: int = 0
    settled_at: datetime | None = None
    error: str | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class InvitedRow:
    """What led to a session: the invitation, and the campaign or the event behind it."""

    session_id: str
    id: int
    campaign_id: int | None
    event_id: int | None
