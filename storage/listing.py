"""The rows that other programs page through. JSON is text."""

from dataclasses import dataclass
from datetime import date, datetime

from dialogs.session import State
from storage.campaigns import InvitationState


@dataclass(frozen=True, slots=True)
class ResponseRow:
    """A session in which something was answered, and whose it is."""

    id: str
    survey: str
    kind: str
    respondent_id: str | None
    channel_kind: str
    language: str
    state: State
    properties: str
    day: date
    started_at: datetime
    last_at: datetime
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class ListedInvitation:
    """An invitation of somebody we know, and what became of it."""

    id: int
    survey: str
    respondent_id: str
    state: InvitationState
    reason: str | None
    language: str | None
    properties: str
    channels: str | None
    campaign_id: int | None
    round: str | None
    event_id: int | None
    rule: str | None
    created_at: datetime
    due_at: datetime | None
    expires_at: datetime
    asked_at: datetime | None
    clicked_at: datetime | None
    channel_kind: str | None
    session_id: str | None
    reminders: int
