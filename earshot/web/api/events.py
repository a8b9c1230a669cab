"""`/events`: what happened elsewhere, and what it led to here."""

from datetime import datetime
from functools import partial
from typing import Annotated, Any, TypeAlias

from fastapi import APIRouter, Request, Response
from pydantic import Field

from earshot.triggers import events
from earshot.triggers.events import Outcome, outcome_of
from earshot.web.api import payloads
from earshot.web.api.entrance import KeyedRoute, needs
from earshot.web.api.payloads import (
    NUMBER_OR_FIRST,
    PRINTABLE,
    Body,
    EventProperties,
    Limit,
    Moment,
)
from earshot.web.api.people import Person
from earshot.web.api.serving import Answer, Api, Here, IdempotencyKey, answer
from storage.events import NEWEST, EventRow
from storage.unit_of_work import UnitOfWork

router = APIRouter(route_class=KeyedRoute, tags=["events"])

Cursor: TypeAlias = Annotated[str, payloads.cursor(NUMBER_OR_FIRST)]


class Event(payloads.Request):
    """Something that happened, such as `support.closed`."""

    source: str = Field(
        min_length=1, max_length=100, pattern=PRINTABLE, description="Which program tells it"
    )
    key: str = Field(
        min_length=1,
        max_length=300,
        pattern=PRINTABLE,
        description="What its source calls it: told again under this key, nothing changes",
    )
    name: str = Field(pattern="^[A-Za-z0-9_.-]{1,100}$")
    happened_at: Moment
    person: Person | None = Field(default=None, description="Whom it is about")
    properties: EventProperties = {}


class WhatCameOfIt(Body):
    """The touchpoint rules that were followed, and why others were not."""

    id: str
    person: str | None
    followed: list[str]
    left: dict[str, str] = Field(description="Rule → why it was not followed")
    reason: str | None = Field(description="Why there was nothing to follow: no_rule, no_person")
    withdrawn: int = Field(description="Invitations that waited and are not asked any more")
    new: bool = Field(description="It was not told before")


class KeptEvent(WhatCameOfIt):
    """An event that was told, and what came of it."""

    source: str
    key: str
    name: str
    happened_at: datetime
    received_at: datetime


class Events(Body):
    """A page of events, the newest first."""

    events: list[KeptEvent]
    next: str | None


@router.post(
    "/events",
    openapi_extra=needs("events:write"),
    response_model=WhatCameOfIt,
    responses={201: {"model": WhatCameOfIt, "description": "It was not told before"}},
)
async def receive(
    request: Request, api: Here, body: Event, key: IdempotencyKey = None
) -> Response:
    """Tell what happened. An event that leads to nothing is kept, too."""
    event = events.Event(
        source=body.source,
        key=body.key,
        name=body.name,
        happened_at=body.happened_at,
        profile=body.person.profile() if body.person else None,
        properties=body.properties,
    )
    return await api.once(request, key, partial(_receive, api, event))


@router.get("/events", openapi_extra=needs("events:read"))
def page(api: Here, cursor: Cursor = "", limit: Limit = 50) -> Events:
    """List what was told, the newest first."""
    with api.earshot.database.read() as uow:
        rows = uow.events.page(limit, int(cursor) if cursor else NEWEST)
    last = str(rows[-1].id) if len(rows) == limit else None
    return Events(events=[_kept(row) for row in rows], next=last)


def _receive(api: Api, event: events.Event, uow: UnitOfWork) -> Answer:
    outcome = events.receive_in(uow, api.earshot.conversing.means, event)
    return answer(201 if outcome.new else 200, WhatCameOfIt(**_outcome(outcome)))


def _kept(row: EventRow) -> KeptEvent:
    return KeptEvent(
        **_outcome(outcome_of(row)),
        source=row.source,
        key=row.key,
        name=row.name,
        happened_at=row.happened_at,
        received_at=row.received_at,
    )


def _outcome(outcome: Outcome) -> dict[str, Any]:
    return {
        "id": str(outcome.event_id),
        "person": outcome.respondent,
        "followed": list(outcome.followed),
        "left": dict(outcome.left),
        "reason": outcome.reason,
        "withdrawn": outcome.withdrawn,
        "new": outcome.new,
    }
