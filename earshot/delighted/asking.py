"""Adding people as Delighted does: told of, and asked after a while."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final, Literal, TypeAlias

from earshot import inviting
from earshot.errors import EarshotError
from earshot.inviting import VALID_FOR
from earshot.opening import Address
from earshot.people import checking
from earshot.people.profiles import BadProfileError, Profile, save
from earshot.turns import Means
from storage.campaigns import PlannedRow
from storage.delighted import AskedEarlier
from storage.people import PersonRow
from storage.unit_of_work import UnitOfWork

ChannelKind: TypeAlias = Literal["email", "sms"]

LOCALE: Final = "locale"
"""The property with the language in which somebody is to be asked."""

PRODUCT: Final = "question_product_name"
"""The property that stands in the question where ours has `brand`."""

BRAND: Final = "brand"

NUMBER: Final = "delighted:"
"""Before Delighted's own number of a person, as we keep it."""


class BadPersonError(EarshotError):
    """What is told of a person cannot be meant; the message says what."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a program tells of a person, and whether and when they are to be asked."""

    email: str = ""
    phone: str = ""
    name: str | None = None
    channel: ChannelKind | None = None
    send: bool = True
    delay: timedelta = timedelta()
    properties: Mapping[str, str] = field(default_factory=dict)
    last_sent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Added:
    """Who it is, and when they are to be asked, if they are."""

    person: str
    due_at: datetime | None


def add(uow: UnitOfWork, means: Means, survey: str, told: Told, *, consent: bool) -> Added:
    """Take down a person and, if that is wanted, have them asked in `survey`.

    Whether they may be asked is decided when they are due, and why not is kept with their
    invitation. `consent`: whoever is told of has agreed to be asked.

    Raises:
        BadPersonError, BadProfileError: something in it cannot be.
        ErasedPersonError: they asked to be forgotten.
        EarshotError: nobody can be asked in `survey`.
    """
    now, channel = means.now(), _channel(told)
    profile = _profile(told, consent=consent)
    id_ = save(uow, profile, now=now, new_id=means.new_id, erased=means.erased).respondent
    if told.last_sent_at is not None:
        asked_earlier(uow, [AskedEarlier(survey, id_, channel, min(told.last_sent_at, now))])
    if not told.send:
        return Added(id_, None)
    script = inviting.check(means, inviting.Invitation(survey))
    properties = {**told.properties, BRAND: told.properties.get(PRODUCT, "")}
    due_at = now + told.delay
    row = PlannedRow(
        survey=survey,
        respondent_id=id_,
        properties=_encoded({name: properties.get(name, "") for name in script.properties}),
        created_at=now,
        expires_at=due_at + VALID_FOR,
        due_at=due_at,
        channels=json.dumps([channel]),
    )
    uow.listing.plan(row)
    return Added(id_, due_at)


def asked_earlier(uow: UnitOfWork, rows: Iterable[AskedEarlier]) -> int:
    """Note that people were asked, where we do not know of it; gives how many times are new."""
    latest: dict[tuple[str, str], AskedEarlier] = {}
    for row in sorted(rows, key=lambda row: row.asked_at):
        latest[row.survey, row.respondent_id] = row
    before = uow.invitations.asked_before({row.respondent_id for row in latest.values()})
    known = {(one.survey, id_): one.at for id_, ones in before.items() for one in ones}
    new = [
        row for place, row in latest.items() if place not in known or known[place] < row.asked_at
    ]
    uow.delighted.add_asked(new)
    return len(new)


def found(uow: UnitOfWork, identifier: str) -> PersonRow | None:
    """Whom Delighted's client means by `email:…`, `phone_number:…` or an id.

    Raises:
        BadProfileError: it is written as no such address is.
    """
    kind, _, value = identifier.partition(":")
    match kind:
        case "email" if value:
            return _at(uow, Address("email", value))
        case "phone_number" if value:
            return _at(uow, Address("sms", value))
        case _:
            number = f"{NUMBER}{identifier}"
            return uow.people.get(identifier) or uow.people.found("person", number)


def _at(uow: UnitOfWork, address: Address) -> PersonRow | None:
    known = checking.address(address)
    return uow.people.found(known.kind, known.value)


def _channel(told: Told) -> ChannelKind:
    """Where they are asked: where the program says, else by e-mail if it is known."""
    if not (told.email or told.phone):
        raise BadPersonError("Give an email, or a phone_number such as +46701234567.")
    channel = told.channel or ("email" if told.email else "sms")
    if told.send and not (told.email if channel == "email" else told.phone):
        raise BadPersonError(f"To be asked by {channel} they need an address for it.")
    return channel


def _profile(told: Told, *, consent: bool) -> Profile:
    addresses = (Address("email", told.email), Address("sms", told.phone))
    properties = dict(told.properties)
    language = properties.pop(LOCALE, None)
    profile = Profile(
        tuple(address for address in addresses if address.value),
        name=told.name,
        properties=properties,
        consent=True if consent else None,
    )
    return speaking(profile, language)


def speaking(profile: Profile, language: str | None) -> Profile:
    """With the language if it is one: Delighted asks in its own default if it is not."""
    if not language:
        return profile
    try:
        return replace(profile, language=checking.language(language))
    except BadProfileError:
        return replace(profile, properties={**profile.properties, LOCALE: language})


def _encoded(properties: Mapping[str, str]) -> str:
    told = {name: value for name, value in properties.items() if value}
    return json.dumps(told, ensure_ascii=False)
