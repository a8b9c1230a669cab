"""`/opt-outs`: who asked not to be asked, everywhere or somewhere."""

from datetime import datetime
from functools import partial
from typing import Annotated, TypeAlias

from fastapi import APIRouter, Query, Request, Response
from pydantic import Field

from earshot.access.audit import Deed, about
from earshot.api_keys import ApiKey
from earshot.people import permissions
from earshot.web.api import payloads
from earshot.web.api.addresses import ChannelKind, Whose, person_of
from earshot.web.api.entrance import KeyedRoute, key_of, needs
from earshot.web.api.payloads import PERSON_OR_FIRST, Body, Limit, PersonId
from earshot.web.api.serving import Answer, Api, Here, IdempotencyKey, answer
from storage.accounts import AuditRow
from storage.people import PersonRow
from storage.unit_of_work import UnitOfWork

REASON = "^[a-z][a-z_]{0,49}$"

router = APIRouter(route_class=KeyedRoute, tags=["opt-outs"])

Cursor: TypeAlias = Annotated[str, payloads.cursor(PERSON_OR_FIRST)]
Kinds: TypeAlias = Annotated[list[ChannelKind], Field(min_length=1, max_length=4)]


class OptingOut(payloads.Request):
    """Who is to be asked nothing more: by Earshot's id, or by an address."""

    person: Whose
    kinds: Kinds | None = Field(default=None, description="Only there; without it everywhere")
    reason: Annotated[str, Field(pattern=REASON)] = Field(
        default="asked_us", description="A word for your reports, such as by_phone"
    )


class OptOut(Body):
    """Somebody who is asked nothing: everywhere since `opted_out_at`, else only `there`."""

    person: str
    opted_out_at: datetime | None
    reason: str | None
    there: dict[str, datetime] = Field(description="Kind of address → since when")


class OptOuts(Body):
    """A page of those who asked not to be asked, in the order of their ids."""

    opt_outs: list[OptOut]
    next: str | None


@router.post(
    "/opt-outs", status_code=201, response_model=OptOut, openapi_extra=needs("people:write")
)
async def add(
    request: Request, api: Here, body: OptingOut, key: IdempotencyKey = None
) -> Response:
    """Ask somebody nothing more, at once. Whoever is not known yet is taken down for it."""
    return await api.once(request, key, partial(_opt_out, api, body))


@router.get("/opt-outs", openapi_extra=needs("people:read"))
def page(api: Here, cursor: Cursor = "", limit: Limit = 50) -> OptOuts:
    """List those who asked not to be asked."""
    with api.earshot.database.read() as uow:
        ids = uow.listing.opted_out(after=cursor, most=limit)
        people = [uow.people.get(id_) for id_ in ids]
    told = [_told(person) for person in people if person is not None]
    return OptOuts(opt_outs=told, next=ids[-1] if len(ids) == limit else None)


@router.delete("/opt-outs/{person}", openapi_extra=needs("people:write"), response_model=OptOut)
async def remove(
    request: Request,
    api: Here,
    person: PersonId,
    because: Annotated[str, Query(pattern=REASON, description="Why: it is remembered")],
) -> Response:
    """Take an opt-out back, because the person wants to be asked again."""
    return await api.write(partial(_opt_in, api, person, because, key_of(request)))


def _opt_out(api: Api, body: OptingOut, uow: UnitOfWork) -> Answer:
    means = api.earshot.conversing.means
    now, person = means.now(), person_of(uow, body.person, means)
    today = now.astimezone(means.zone).date()
    permissions.opt_out(uow, person, kinds=body.kinds, reason=body.reason, now=now, today=today)
    return answer(201, _of(uow, person))


def _opt_in(api: Api, person: str, because: str, key: ApiKey, uow: UnitOfWork) -> Answer:
    now = api.earshot.clock.now()
    permissions.opt_in(uow, person, now=now)
    subject = about("person", person)
    row = AuditRow(now, f"key {key.id} ({because})", Deed.OPTED_IN, subject)
    uow.audit.add(row)
    return answer(200, _of(uow, person))


def _of(uow: UnitOfWork, person: str) -> OptOut:
    row = uow.people.get(person)
    assert row is not None
    return _told(row)


def _told(person: PersonRow) -> OptOut:
    return OptOut(
        person=person.id,
        opted_out_at=person.opted_out_at,
        reason=person.opt_out_reason,
        there={row.kind: row.opted_out_at for row in person.addresses if row.opted_out_at},
    )
