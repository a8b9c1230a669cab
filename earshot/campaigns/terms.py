"""On which terms an invitation is asked: those of its campaign's plan, or the usual ones."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from dialogs.script import Script
from earshot.campaigns.permitting import Rules
from earshot.campaigns.plans import REMINDERS, Plan, from_json
from storage.campaigns import CampaignRow, DueInvitation

USUAL_CHANNELS = ("slack", "telegram", "sms", "email")
"""Where somebody is asked whom no campaign asks, and of whom it was not said."""


@dataclass(frozen=True, slots=True)
class Where:
    """What is the same for everybody: the channels that work now, and the operator's zone.

    `set_up` are those that there are at all; None: whatever a plan names.
    """

    working: frozenset[str]
    zone: str
    set_up: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """The campaign and its plan; both None for who is asked by themselves."""

    campaign: CampaignRow | None = None
    plan: Plan | None = None

    @property
    def budget(self) -> int | None:
        """How many the campaign may ask a day."""
        return self.plan.budget if self.plan else None

    @property
    def reminders(self) -> tuple[timedelta, ...]:
        """When to ask again who has not answered, after they were asked."""
        return self.plan.reminders if self.plan else REMINDERS

    def wave(self, row: DueInvitation) -> str | None:
        """What participations in the invitation's round are kept under."""
        return f"{self.campaign.name}:{row.round}" if self.campaign else None

    def rules(self, row: DueInvitation, script: Script, where: Where) -> Rules:
        """The rules of asking `row`; a reminder comes where it was asked."""
        plan = self.plan
        reminder = row.state == "asked" and row.channel_kind is not None
        channels = (row.channel_kind,) if reminder and row.channel_kind else self._channels(row)
        usual = Rules(
            channels,
            where.working,
            script.kind,
            zone=where.zone,
            employees=script.audience == "employee",
            set_up=where.set_up,
        )
        if plan is None:
            return usual
        return replace(
            usual,
            zones=plan.zones,
            hours=plan.hours,
            consent=plan.consent,
            cap=plan.caps.all,
            survey_cap=plan.caps.survey,
            kind_cap=plan.caps.kind,
            budget=None if reminder else plan.budget,
        )

    def next_due(self, asked_at: datetime, sent: int, expires_at: datetime) -> datetime:
        """When to look at an invitation again of which `sent` reminders are sent."""
        later = (asked_at + after for after in self.reminders[sent : sent + 1])
        return min((*later, expires_at))

    def _channels(self, row: DueInvitation) -> tuple[str, ...]:
        named = tuple(json.loads(row.channels)) if row.channels else ()
        return named or (self.plan.channels if self.plan else USUAL_CHANNELS)


def terms_of(campaigns: Mapping[int, CampaignRow], row: DueInvitation) -> Terms:
    """The terms of `row`."""
    campaign = None if row.campaign_id is None else campaigns.get(row.campaign_id)
    return Terms(campaign, from_json(campaign.plan)) if campaign else Terms()
