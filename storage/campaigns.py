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
