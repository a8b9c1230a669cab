"""`/people`: those whom we may ask."""

from datetime import datetime
from functools import partial
from typing import Annotated, Literal, TypeAlias

from fastapi import APIRouter, Request, Response
from pydantic import Field

from earshot.access.audit import Deed
from earshot.people import profiles
from earshot.people.profiles import Profile
from earshot.privacy import UnknownPersonError, erase_person
from earshot.web.api import addresses, payloads
from earshot.web.api.addresses import Address, KnownAddress
from earshot.web.api.entrance import KeyedRoute, key_of, needs
from earshot.web.api.payloads import PERSON_OR_FIRST, Body, Flag, Limit, Name, PersonId, Properties
from earshot.web.api.places import Language, Territory, Zone
from earshot.web.api.serving import Answer, Api, Here, IdempotencyKey, answer
from storage.accounts import AuditRow
from storage.people import PersonRow
from storage.unit_of_work import UnitOfWork

router = APIRouter(route_class=KeyedRoute, tags=["people"])

Cursor: TypeAlias = Annotated[str, payloads.cursor(PERSON_OR_FIRST)]


class About(payloads.Request):
    """What you know of a person; what is left out stays as it is known here.

    An empty property is forgotten.
    """

    language: Language | None = None
    territory: Territory | None = None
    timezone: Zone | None = None
    name: Name | None = None
    account: Name | None = None
    persona: Name | None = None
    touch: Literal["high", "low"] | None = None
    properties: Properties = {}
    consent: bool | None = Field(default=None, description="Whether they agreed to be asked")


class Person(About):
    """A person, found by any of the addresses; several who have one each become one."""

    addresses: list[Address] = Field(min_length=1, max_length=20)

    def profile(self) -> Profile:
        """What is told, as the use case takes it."""
        own = self.model_dump(exclude={"addresses"})
        return Profile(addresses=tuple(map(addresses.given, self.addresses)), **own)


class Found(payloads.Request):
    """By what to find somebody: not in an address of ours, which servers on the way write down."""

    address: Address


class SavedPerson(Body):
    """Who it is."""

    id: str
    created: bool


class KnownPerson(Body):
    """A person, and what may be done with them."""

    id: str
    created_at: datetime
    updated_at: datetime | None
    language: str | None
    territory: str | None
    timezone: str | None
    name: str | None
    account: str | None
    persona: str | None
    touch: Literal["high", "low"] | None
    properties: dict[str, str]
    consent_at: datetime | None
    opted_out_at: datetime | None = Field(description="Since when they are asked nothing at all")
    opt_out_reason: str | None
    addresses: list[KnownAddress]


class People(Body):
    """A page of people, in the order of their ids."""

    people: list[KnownPerson]
    next: str | None


class Erased(Body):
    """Who is forgotten, and at how many addresses nobody will be asked again."""

    id: str
    addresses: int
    with_answers: bool
    note: str


@router.post(
    "/people",
    openapi_extra=needs("people:write"),
    response_model=SavedPerson,
    responses={201: {"model": SavedPerson, "description": "They were not known before"}},
)
async def save(request: Request, api: Here, body: Person, key: IdempotencyKey = None) -> Response:
    """Tell of a person: change what is known, or take them down."""
    return await api.once(request, key, partial(_save, api, body.profile()))


@router.post("/addresses/find", openapi_extra=needs("people:read"))
def find(api: Here, body: Found) -> KnownPerson:
    """Find a person by an address."""
    at = addresses.given(body.address)
    with api.earshot.database.read() as uow:
        found = uow.people.found(at.kind, at.value, at.account)
    if found is None:
        raise UnknownPersonError("Nobody is known by this address.")
    return known(found)


@router.get("/people", openapi_extra=needs("people:read"))
def page(api: Here, cursor: Cursor = "", limit: Limit = 50) -> People:
    """List everybody."""
    with api.earshot.database.read() as uow:
        rows = uow.people.page(cursor, limit)
    return People(people=[known(row) for row in rows], next=_next(rows, limit))


@router.get("/people/{id}", openapi_extra=needs("people:read"))
def get(api: Here, id: PersonId) -> KnownPerson:  # noqa: A002 - the name in the document
    """Get a person."""
    with api.earshot.database.read() as uow:
        found = uow.people.get(id)
    if found is None:
        raise UnknownPersonError(f"Nobody has the id `{id}`.")
    return known(found)


@router.delete("/people/{id}", openapi_extra=needs("people:write"))
def erase(
    request: Request,
    api: Here,
    id: PersonId,  # noqa: A002 - the name in the document
    with_answers: Flag = False,  # noqa: FBT002 - a parameter of the address
) -> Erased:
    """Forget a person for good. Their ratings stay, joined to nobody, unless `with_answers`."""
    earshot = api.earshot
    get(api, id)
    erased = erase_person(
        earshot.database,
        id,
        with_answers=with_answers,
        key=earshot.key(),
        now=earshot.clock.now(),
        new_id=earshot.ids.new,
    )
    deed = AuditRow(earshot.clock.now(), f"key {key_of(request).id}", Deed.PERSON_ERASED, "")
    with earshot.database.begin() as uow:
        uow.audit.add(deed)
    return Erased(
        id=erased.respondent,
        addresses=erased.addresses,
        with_answers=erased.with_answers,
        note=erased.note,
    )


def known(row: PersonRow) -> KnownPerson:
    """The person as an answer tells them."""
    return KnownPerson(
        id=row.id,
        created_at=row.created_at,
        updated_at=row.updated_at,
        language=row.language,
        territory=row.territory,
        timezone=row.timezone,
        name=row.name,
        account=row.account,
        persona=row.persona,
        touch=row.touch,
        properties=dict(row.properties),
        consent_at=row.consent_at,
        opted_out_at=row.opted_out_at,
        opt_out_reason=row.opt_out_reason,
        addresses=[addresses.told(address) for address in row.addresses],
    )


def _save(api: Api, profile: Profile, uow: UnitOfWork) -> Answer:
    means = api.earshot.conversing.means
    saved = profiles.save(uow, profile, now=means.now(), new_id=means.new_id, erased=means.erased)
    told = SavedPerson(id=saved.respondent, created=saved.created)
    return answer(201 if saved.created else 200, told)


def _next(rows: list[PersonRow], limit: int) -> str | None:
    return rows[-1].id if len(rows) == limit else None
