"""Addresses, as a request gives them and an answer tells them."""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from earshot import opening
from earshot.people.profiles import Profile, save
from earshot.turns import Means
from earshot.web.api.payloads import PERSON_ID, Body, Request
from storage.rows import AddressRow
from storage.unit_of_work import UnitOfWork


class OwnId(Request):
    """Your own id for a person."""

    kind: Literal["person"]
    value: str = Field(pattern=r"^[^\s\x00-\x1f\x7f-\x9f]{1,200}$")


class Email(Request):
    """An e-mail address; that of an internationalized domain in ASCII (xn--…)."""

    kind: Literal["email"]
    value: str = Field(
        max_length=200,
        pattern=r"^[A-Za-z0-9._%+'-]{1,64}@([A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z][A-Za-z0-9-]{0,30}$",
    )


class Phone(Request):
    """A number that takes SMS, such as +46701234567."""

    kind: Literal["sms"]
    value: str = Field(pattern=r"^\+[1-9][0-9]{7,14}$")


class Slack(Request):
    """A member of a Slack workspace; `channel` is the workspace's ID."""

    kind: Literal["slack"]
    value: str = Field(pattern="^[UW][A-Z0-9]{1,30}$")
    channel: str = Field(pattern="^[TE][A-Z0-9]{1,30}$")


class Telegram(Request):
    """A person on Telegram, by their number."""

    kind: Literal["telegram"]
    value: str = Field(pattern="^[1-9][0-9]{0,15}$")


Address: TypeAlias = Annotated[
    OwnId | Email | Phone | Slack | Telegram, Field(discriminator="kind")
]
Whose: TypeAlias = Annotated[
    Annotated[str, Field(pattern=PERSON_ID)] | Address,
    Field(description="A person: Earshot's own id, or an address"),
]
ChannelKind: TypeAlias = Literal["slack", "telegram", "sms", "email"]
"""Where somebody can be asked."""


class KnownAddress(Body):
    """An address that is known, and what may be done there."""

    kind: Literal["person", "email", "phone", "sms", "slack", "telegram", "webchat"]
    value: str
    channel: str
    created_at: datetime
    consent_at: datetime | None
    opted_out_at: datetime | None
    unreachable: str | None = Field(description="Why nothing arrives there")


def given(address: Address) -> opening.Address:
    """The address that a request gives."""
    channel = address.channel if isinstance(address, Slack) else ""
    return opening.Address(address.kind, address.value, channel)


def person_of(uow: UnitOfWork, whose: Whose, means: Means) -> str:
    """The id of whom a request means; whoever is at no known address is taken down.

    Raises:
        ErasedPersonError: they asked to be forgotten.
    """
    if isinstance(whose, str):
        return whose
    profile = Profile(addresses=(given(whose),))
    saved = save(uow, profile, now=means.now(), new_id=means.new_id, erased=means.erased)
    return saved.respondent


def told(row: AddressRow) -> KnownAddress:
    """The address as an answer tells it."""
    return KnownAddress(
        kind=row.kind,
        value=row.value,
        channel=row.channel,
        created_at=row.created_at,
        consent_at=row.consent_at,
        opted_out_at=row.opted_out_at,
        unreachable=row.unreachable,
    )
