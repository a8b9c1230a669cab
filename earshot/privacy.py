"""A person's rights: everything we know of them, or that we forget it.

Answers to anonymous surveys are in neither: nothing says whose they are, so nobody can find them.
"""

import hmac
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from typing import Any

from dialogs.contacts import canonical
from earshot.errors import EarshotError
from earshot.opening import Address
from storage.database import Database
from storage.rows import AddressKind, AddressRow
from storage.unit_of_work import UnitOfWork

ANONYMOUS = (
    "Answers to anonymous surveys are kept without any trace of who gave them. They cannot be"
    " found, and so they are neither exported nor erased."
)

REASON = "erased"

_SPELT = frozenset({"email", "phone", "sms"})
"""Addresses that people write in several ways. Of all others each letter counts."""


class UnknownPersonError(EarshotError):
    """Nobody is known by this."""


class SeveralPersonsError(EarshotError):
    """Different respondents are known by this; the message gives their ids."""


@dataclass(frozen=True, slots=True)
class Erased:
    """Who is forgotten, and at how many addresses nobody will be asked again."""

    respondent: str
    addresses: int
    with_answers: bool
    note: str = ANONYMOUS


def export_person(database: Database, person: str) -> dict[str, Any]:
    """Everything stored about `person` (a respondent's id, or one of their addresses), for JSON.

    Raises:
        UnknownPersonError, SeveralPersonsError: it is nobody's, or more than one person's.
    """
    with database.read() as uow:
        found = uow.privacy.export(_respondent(uow, person))
    assert found is not None
    return {**_plain(found), "note": ANONYMOUS}


def erase_person(
    database: Database,
    person: str,
    *,
    with_answers: bool,
    key: bytes,
    now: datetime,
    new_id: Callable[[], str],
) -> Erased:
    """Forget `person`, a slice at a time. Interrupted, it is finished by being called again.

    Their ratings stay, joined to nobody, so that published scores stay; `with_answers` removes
    those too. Of each address a digest under `key` stays, so that nobody is asked there again.

    Raises:
        UnknownPersonError, SeveralPersonsError: it is nobody's, or more than one person's.
    """
    with database.read() as uow:
        respondent = _respondent(uow, person)
        addresses = uow.respondents.addresses(respondent)
    digests = [suppression(address, key=key) for address in addresses]
    done = False
    while not done:
        with database.begin() as uow:
            done = uow.privacy.erase(
                respondent,
                suppress=digests,
                reason=REASON,
                now=now,
                new_id=new_id,
                with_answers=with_answers,
            )
    database.checkpoint()
    return Erased(respondent, len(addresses), with_answers)


def suppression(address: AddressRow, *, key: bytes) -> bytes:
    """What is kept of an erased address: it can be recognised, and not read."""
    return suppression_of(address.kind, address.value, channel=address.channel, key=key)


def suppression_of(kind: AddressKind, value: str, *, channel: str = "", key: bytes) -> bytes:
    """The digest of an address; of one that anybody may use, in any spelling and channel."""
    place, one = ("", canonical(value)) if kind in _SPELT else (channel, value)
    return hmac.new(key, "\0".join((kind, place, one)).encode(), sha256).digest()


def erased_among(uow: UnitOfWork, addresses: Collection[Address], *, key: bytes) -> set[Address]:
    """Those of `addresses` that belong to somebody who was erased."""
    digests = {
        suppression_of(at.kind, at.value, channel=at.account, key=key): at for at in addresses
    }
    return {digests[digest] for digest in uow.privacy.suppressed([*digests])}


def respondent_of(uow: UnitOfWork, person: str) -> str:
    """The id of the one respondent known by `person`: by their id, or by one of their addresses.

    Raises:
        UnknownPersonError, SeveralPersonsError: it is nobody's, or more than one person's.
    """
    found = {person} if uow.respondents.get(person) else _at_addresses(uow, person)
    if not found:
        raise UnknownPersonError(f"Nobody is known by `{person}`.")
    if len(found) > 1:
        ids = ", ".join(sorted(found))
        raise SeveralPersonsError(f"`{person}` is an address of several. Say which: {ids}.")
    return found.pop()


def _respondent(uow: UnitOfWork, person: str) -> str:
    """As `respondent_of`; who finds nobody may think of what was answered anonymously."""
    try:
        return respondent_of(uow, person)
    except UnknownPersonError as error:
        raise UnknownPersonError(f"{error} {ANONYMOUS}") from None


def _at_addresses(uow: UnitOfWork, value: str) -> set[str]:
    """Whose address this is, on any channel: also who only typed it, and never proved it."""
    told = dict.fromkeys((value, value.strip(), value.strip().lower()))
    found = {row.respondent_id for spelt in told for row in uow.respondents.having(spelt)}
    same = uow.respondents.having(canonical(value))
    return found | {row.respondent_id for row in same if row.kind in _SPELT}


def _plain(value: Any) -> Any:
    match value:
        case Mapping():
            return {key: _plain(one) for key, one in value.items()}
        case list() | tuple():
            return [_plain(one) for one in value]
        case date():
            return value.isoformat()
        case bytes():
            return value.hex()
        case _:
            return value
