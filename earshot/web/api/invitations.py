"""`/invitations`: have somebody asked, and see what became of it."""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Annotated, TypeAlias

from fastapi import APIRouter, Query, Request, Response
from pydantic import Field

from earshot import inviting
from earshot.inviting import VALID_FOR
from earshot.privacy import UnknownPersonError
from earshot.reporting.surveys import current_script
from earshot.web.api import payloads
from earshot.web.api.addresses import ChannelKind, Whose, person_of
from earshot.web.api.entrance import KeyedRoute, needs
from earshot.web.api.payloads import (
    NUMBER_OR_FIRST,
    PERSON_OR_FIRST,
    SURVEY,
    Body,
    Limit,
    Moment,
    Number,
    Properties,
)
from earshot.web.api.places import Language
from earshot.web.api.problems import ConflictingError, UnknownResourceError
from earshot.web.api.serving import Answer, Api, Here, IdempotencyKey, answer
from storage.campaigns import InvitationState, PlannedRow
from storage.events import NEWEST
from storage.listing import ListedInvitation
from storage.unit_of_work import UnitOfWork

router = APIRouter(route_class=KeyedRoute, tags=["invitations"])

Cursor: TypeAlias = Annotated[str, payloads.cursor(NUMBER_OR_FIRST)]
AHEAD = timedelta(days=366)
"""Nobody is invited for a day that is further away."""


class Inviting(payloads.Request):
    """Who is to be asked what. Whoever is at no known address is taken down for it."""

    survey: str = Field(pattern=SURVEY)
    person: Whose
    channels: Annotated[list[ChannelKind], Field(min_length=1, max_length=4)] | None = Field(
        default=None, description="To be tried in this order"
    )
    language: Language | None = None
    properties: Properties = {}
    due_at: Moment | None = Field(default=None, description="Not before; without it now")
    expires_at: Moment | None = Field(default=None, description="Without it 28 days later")


class Invited(Body):
    """An invitation that waits. Whether they may be asked now is decided when it is due."""

    id: str
    person: str
    state: InvitationState


class Invitation(Body):
    """An invitation, and what became of it.

    `reason` says why it is put off or left out. Of an anonymous survey nobody learns who answered.
    """

    id: str
    survey: str
    person: str
    state: InvitationState
    reason: str | None
    language: str | None
    properties: dict[str, str]
    channels: list[str] | None
    campaign: str | None
    round: str | None
    event: str | None
    rule: str | None
    created_at: datetime
    due_at: datetime | None
    expires_at: datetime
    asked_at: datetime | None
    clicked_at: datetime | None
    channel: str | None
    response: str | None
    reminders: int


class Invitations(Body):
    """A page of invitations, the newest first."""

    invitations: list[Invitation]
    next: str | None


@router.post(
    "/invitations",
    status_code=201,
    response_model=Invited,
    openapi_extra=needs("invitations:write"),
)
async def invite(
    request: Request, api: Here, body: Inviting, key: IdempotencyKey = None
) -> Response:
    """Have one person asked, as soon as they may be."""
    return await api.once(request, key, partial(_invite, api, body))


@router.get("/invitations", openapi_extra=needs("invitations:read"))
def page(
    api: Here,
    person: Annotated[str, Query(pattern=PERSON_OR_FIRST)] = "",
    cursor: Cursor = "",
    limit: Limit = 50,
) -> Invitations:
    """List invitations, of everybody or of one person, the newest first."""
    before = int(cursor) if cursor else NEWEST
    with api.earshot.database.read() as uow:
        rows = uow.listing.invitations(before=before, most=limit, respondent_id=person or None)
        told = _told(uow, rows)
    return Invitations(invitations=told, next=told[-1].id if len(rows) == limit else None)


@router.get("/invitations/{id}", openapi_extra=needs("invitations:read"))
def get(api: Here, id: Number) -> Invitation:  # noqa: A002 - the name in the document
    """Get an invitation."""
    with api.earshot.database.read() as uow:
        return _one(uow, id)


@router.post(
    "/invitations/{id}/cancel",
    response_model=Invitation,
    openapi_extra=needs("invitations:write"),
)
async def cancel(
    request: Request,
    api: Here,
    id: Number,  # noqa: A002 - the name in the document
    key: IdempotencyKey = None,
) -> Response:
    """Do not ask, if they were not asked yet."""
    return await api.once(request, key, partial(_cancel, id))


def _invite(api: Api, body: Inviting, uow: UnitOfWork) -> Answer:
    means = api.earshot.conversing.means
    wanted = inviting.Invitation(body.survey, body.language, body.properties)
    inviting.check(means, wanted)
    now = means.now()
    due_at, expires_at = _times(body, now)
    person = person_of(uow, body.person, means)
    if uow.people.get(person) is None:
        raise UnknownPersonError(f"Nobody has the id `{person}`.")
    row = PlannedRow(
        survey=body.survey,
        respondent_id=person,
        properties=json.dumps(body.properties, ensure_ascii=False),
        created_at=now,
        expires_at=expires_at,
        due_at=due_at,
        language=body.language,
        channels=json.dumps(body.channels) if body.channels else None,
    )
    return answer(201, Invited(id=str(uow.listing.plan(row)), person=person, state="waiting"))


def _times(body: Inviting, now: datetime) -> tuple[datetime, datetime]:
    """When to ask, and until when it makes sense."""
    due_at = max(body.due_at or now, now)
    if due_at > now + AHEAD:
        raise ConflictingError(f"`due_at` is more than {AHEAD.days} days ahead.")
    expires_at = body.expires_at or due_at + VALID_FOR
    if expires_at <= due_at:
        raise ConflictingError("The invitation would expire before it is due.")
    return due_at, min(expires_at, due_at + AHEAD)


def _cancel(id_: str, uow: UnitOfWork) -> Answer:
    standing = _one(uow, id_)
    if not uow.listing.cancel(int(id_)):
        raise ConflictingError(f"Only what waits can be cancelled; this is {standing.state}.")
    return answer(200, _one(uow, id_))


def _one(uow: UnitOfWork, id_: str) -> Invitation:
    row = uow.listing.invitation(int(id_))
    if row is None:
        raise UnknownResourceError(f"There is no invitation {id_}.")
    return _told(uow, [row])[0]


def _told(uow: UnitOfWork, rows: Sequence[ListedInvitation]) -> list[Invitation]:
    surveys = {row.survey for row in rows}
    hidden = {survey for survey in surveys if current_script(uow, survey).anonymous}
    return [_invitation(row, hides=row.survey in hidden) for row in rows]


def _invitation(row: ListedInvitation, *, hides: bool) -> Invitation:
    # Whether somebody who was asked answered would tell who took part.
    hides = hides and row.asked_at is not None
    return Invitation(
        id=str(row.id),
        survey=row.survey,
        person=row.respondent_id,
        state="asked" if hides else row.state,
        reason=row.reason,
        language=row.language,
        properties=json.loads(row.properties),
        channels=json.loads(row.channels) if row.channels else None,
        campaign=None if row.campaign_id is None else str(row.campaign_id),
        round=row.round,
        event=None if row.event_id is None else str(row.event_id),
        rule=row.rule,
        created_at=row.created_at,
        due_at=None if hides else row.due_at,
        expires_at=row.expires_at,
        asked_at=row.asked_at,
        clicked_at=None if hides else row.clicked_at,
        channel=row.channel_kind,
        response=None if hides else row.session_id,
        reminders=0 if hides else row.reminders,
    )
