"""Campaigns from the plan to the end: defined, started, paused, resumed, stopped."""

from dataclasses import replace
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from dialogs.script import Script
from earshot.campaigns import schedules
from earshot.campaigns.audiences import Audience
from earshot.campaigns.plans import Plan, from_json, to_json
from earshot.catalogue import Catalogue
from earshot.errors import EarshotError
from earshot.opening import current_revision
from storage.campaigns import CampaignRow, RoundRow, RoundState
from storage.database import Database
from storage.unit_of_work import UnitOfWork

SLICE: Final = 500
"""So many invitations are woken or stopped in one transaction."""


class UnknownCampaignError(EarshotError):
    """There is no campaign of that name."""


class BadCampaignError(EarshotError):
    """A campaign that cannot be, or not now; the message says why."""


def named(uow: UnitOfWork, name: str) -> CampaignRow:
    """The campaign of this name.

    Raises:
        UnknownCampaignError: there is none.
    """
    found = uow.campaigns.named(name)
    if found is None:
        known = ", ".join(row.name for row in uow.campaigns.all()) or "none yet"
        raise UnknownCampaignError(f"There is no campaign `{name}`. There are: {known}.")
    return found


def define(database: Database, catalogue: Catalogue, plan: Plan, *, now: datetime) -> CampaignRow:
    """A campaign that follows `plan`, a draft until it is started; a draft can be written anew.

    Raises:
        BadCampaignError: one of this name was started, or the plan does not suit its survey.
        UnknownSurveyError, UnknownSegmentError: what the plan names is not there.
    """
    with database.begin() as uow:
        before = uow.campaigns.named(plan.campaign)
        if before is not None and before.state != "draft":
            raise BadCampaignError(
                f"There is a campaign `{plan.campaign}` already, and it was started. Give this "
                "one another name."
            )
        check(uow, catalogue, plan)
        row = CampaignRow(plan.campaign, plan.survey, to_json(plan), "draft", now)
        if before is not None and before.id is not None:
            uow.campaigns.rewrite(before.id, survey=row.survey, plan=row.plan)
            return replace(row, id=before.id, created_at=before.created_at)
        return replace(row, id=uow.campaigns.add(row))


def check(uow: UnitOfWork, catalogue: Catalogue, plan: Plan) -> Script:
    """The script that `plan` asks, which the plan suits.

    Raises:
        BadCampaignError, UnknownSurveyError, UnknownSegmentError: it does not.
    """
    current = current_revision(uow, plan.survey)
    script = catalogue.script(uow, current.id)
    Audience.of(uow, plan.audience)
    for name in sorted(set(plan.properties) - set(script.properties)):
        declared = ", ".join(script.properties) or "none"
        raise BadCampaignError(
            f"`{script.survey}` has no property `{name}`. It declares: {declared}."
        )
    if plan.language is not None and plan.language not in script.languages:
        spoken = ", ".join(script.languages)
        raise BadCampaignError(f"`{script.survey}` speaks {spoken}, not {plan.language}.")
    if plan.cuts and not script.anonymous:
        raise BadCampaignError(
            f"`cuts` are for anonymous surveys, and `{script.survey}` is none: its results can"
            " be told apart by any property. Leave them out."
        )
    return script


def start(database: Database, name: str, *, now: datetime, operator: ZoneInfo) -> CampaignRow:
    """Let the campaign begin: its first round is the next that its plan names.

    Raises:
        UnknownCampaignError, BadCampaignError: it cannot begin.
    """
    with database.begin() as uow:
        row = _locked(uow, name)
        if row.state != "draft":
            raise BadCampaignError(f"The campaign `{name}` is {row.state}, and begins only once.")
        first = schedules.first_round(from_json(row.plan), now, operator=operator)
        if first is None:
            raise BadCampaignError(
                f"All times at which `{name}` asks have gone by. Give its plan a later one."
            )
        return _move(uow, replace(row, state="running", next_at=first.starts_at))


def pause(database: Database, name: str) -> CampaignRow:
    """Ask and remind nobody until it is resumed; who was asked can answer.

    Raises:
        UnknownCampaignError, BadCampaignError: it does not run.
    """
    with database.begin() as uow:
        row = _locked(uow, name)
        if row.state != "running":
            raise BadCampaignError(f"The campaign `{name}` is {row.state}: it asks nobody.")
        return _move(uow, replace(row, state="paused"))


def resume(database: Database, name: str, *, now: datetime) -> CampaignRow:
    """Go on with what is paused. Interrupted, it is called again.

    Raises:
        UnknownCampaignError, BadCampaignError: it is not paused.
    """
    with database.begin() as uow:
        row = _locked(uow, name)
        if row.state not in {"paused", "running"}:
            raise BadCampaignError(f"The campaign `{name}` is {row.state}, not paused.")
        _move(uow, replace(row, state="running"))
        rounds = uow.campaigns.rounds(row.id or 0)
    for round_ in rounds:
        _wake(database, round_, now)
    return replace(row, state="running")


def stop(database: Database, name: str) -> CampaignRow:
    """Ask nobody more, for good; who was asked can answer. Interrupted, it is called again.

    Raises:
        UnknownCampaignError, BadCampaignError: it is over.
    """
    with database.begin() as uow:
        row = _locked(uow, name)
        if row.state == "finished":
            raise BadCampaignError(f"The campaign `{name}` is finished.")
        _move(uow, replace(row, state="stopped", next_at=None))
        rounds = uow.campaigns.rounds(row.id or 0)
        for round_ in rounds:
            if round_.state == "preparing":
                # Whoever was asked already has their time to answer.
                state: RoundState = "open" if round_.audience else "stopped"
                uow.campaigns.set_round(round_.campaign_id, round_.name, state)
    for round_ in rounds:
        _cancel(database, round_)
    return replace(row, state="stopped", next_at=None)


def _locked(uow: UnitOfWork, name: str) -> CampaignRow:
    found = named(uow, name)
    assert found.id is not None
    return uow.campaigns.lock(found.id)


def _move(uow: UnitOfWork, row: CampaignRow) -> CampaignRow:
    assert row.id is not None
    uow.campaigns.move(row.id, row.state, row.next_at)
    return row


def _wake(database: Database, round_: RoundRow, now: datetime) -> None:
    after: str | None = ""
    while after is not None:
        with database.begin() as uow:
            after = uow.invitations.wake(
                round_.campaign_id, round_.name, after=after, now=now, limit=SLICE
            )


def _cancel(database: Database, round_: RoundRow) -> None:
    after: str | None = ""
    while after is not None:
        with database.begin() as uow:
            after = uow.invitations.cancel(
                round_.campaign_id, round_.name, after=after, limit=SLICE
            )
