"""The rows of campaigns, their rounds, and invitations. JSON is text that the caller encoded."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

CampaignState: TypeAlias = Literal["draft", "running", "paused", "stopped", "finished"]
RoundState: TypeAlias = Literal["preparing", "open", "closed", "stopped"]
InvitationState: TypeAlias = Literal[
    "link", "waiting", "asked", "answered", "left_out", "expired", "stopped"
]


@dataclass(frozen=True, slots=True)
class CampaignRow:
    """A campaign; `plan` is JSON. Its next round begins at `next_at`."""

    name: str
    survey: str
    plan: str
    state: CampaignState
    created_at: datetime
    next_at: datetime | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class RoundRow:
    """One time that a campaign asks; `left_out` is JSON: reason → how many were, in preparing.

    `cursor` is the respondent up to whom invitations are prepared.
    """

    campaign_id: int
    name: str
    state: RoundState
    starts_at: datetime
    closes_at: datetime
    cursor: str
    audience: int
    left_out: str


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """An invitation that waits to be asked from `due_at` on.

    `channels`: the kinds of channel to try, in order, JSON; None is what the campaign says.
    `groups`: what anonymous answers may be told apart by, JSON.
    """

    survey: str
    respondent_id: str
    properties: str
    created_at: datetime
    expires_at: datetime
    due_at: datetime
    language: str | None = None
    test: bool = False
    campaign_id: int | None = None
    round: str | None = None
    event_id: int | None = None
    rule: str | None = None
    channels: str | None = None
    groups: str | None = None
    state: InvitationState = "waiting"
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class DueInvitation:
    """An invitation on which something is to be done by `due_at`: asking, reminding, closing.

    `session_id` is known while it was asked in a chat that is not anonymous.
    """

    id: int
    survey: str
    respondent_id: str
    properties: str
    language: str | None
    test: bool
    created_at: datetime
    expires_at: datetime
    state: InvitationState
    due_at: datetime
    campaign_id: int | None
    round: str | None
    channels: str | None
    groups: str | None
    reason: str | None
    channel_kind: str | None
    session_id: str | None
    asked_at: datetime | None
    reminders: int


@dataclass(frozen=True, slots=True)
class AskedOnce:
    """That somebody was asked in a survey, the last time: by whichever campaign or command."""

    survey: str
    at: datetime


@dataclass(frozen=True, slots=True)
class OpenSession:
    """A session that waits for the words of a respondent."""

    id: str
    survey: str
    anonymous: bool
    last_at: datetime


@dataclass(frozen=True, slots=True)
class StandingInvitation:
    """The latest invitation of a person to a survey that they may answer still.

    `wave` is how participations and anonymous answers name its round; None if it has none.
    """

    campaign: str | None
    round: str | None
    groups: str | None

    @property
    def wave(self) -> str | None:
        """The campaign and its round, as one word."""
        return None if self.campaign is None else f"{self.campaign}:{self.round}"


@dataclass(frozen=True, slots=True)
class MissingRow:
    """Somebody who was asked and has not answered."""

    invitation_id: int
    respondent_id: str
    round: str | None
    channel_kind: str | None
    asked_at: datetime


@dataclass(frozen=True, slots=True)
class StateCount:
    """So many invitations are in this state, for this reason, and were asked or not."""

    state: InvitationState
    reason: str | None
    asked: bool
    count: int


@dataclass(frozen=True, slots=True)
class StageRow:
    """How far those came who were asked by one kind of channel."""

    channel_kind: str | None
    asked: int
    sent: int
    delivered: int
    failed: int
    clicked: int
    started: int
    completed: int
    broken_off: int
    opted_out: int
