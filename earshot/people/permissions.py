"""What a person lets us do: whether we may ask them, and where; honoured at once."""

from collections.abc import Collection
from datetime import date, datetime

from earshot import consequences
from earshot.errors import EarshotError
from earshot.notifying.telling import notify
from earshot.privacy import UnknownPersonError
from storage.people import PersonRow
from storage.unit_of_work import UnitOfWork


class NotReachedThereError(EarshotError):
    """The person has no address of the kinds that were named."""


def opt_out(
    uow: UnitOfWork,
    respondent_id: str,
    *,
    kinds: Collection[str] | None,
    reason: str,
    now: datetime,
    today: date,
) -> None:
    """Ask this person nothing more: everywhere, or only at addresses of these `kinds`.

    What is open there ends unsaid, and what waits to be sent there is withdrawn.

    Raises:
        UnknownPersonError, NotReachedThereError: there is nobody, or nothing, to leave alone.
    """
    person = _person(uow, respondent_id)
    if kinds is None:
        consequences.opt_out(uow, respondent_id, now=now, today=today, reason=reason)
        return
    there = _addresses(person, kinds)
    new = [one.id for one in person.addresses if one.id in there and one.opted_out_at is None]
    uow.people.set_opt_out(new, now)
    open_there = [
        row for row in uow.sessions.waiting_of(respondent_id) if row.address_id in set(there)
    ]
    consequences.silence(uow, open_there, there, now=now, today=today)
    if new:
        # Links in mail are opened again and again; nobody is told twice.
        told = {"person": respondent_id, "channels": sorted(kinds), "reason": reason}
        notify(uow, "opt_out.created", told, now=now, respondent_id=respondent_id)


def opt_in(
    uow: UnitOfWork,
    respondent_id: str,
    *,
    kinds: Collection[str] | None = None,
    now: datetime,
) -> None:
    """Take an opt-out back: all of it, or only that from addresses of these `kinds`.

    Raises:
        UnknownPersonError, NotReachedThereError: there is nobody, or nothing, to ask again.
    """
    person = _person(uow, respondent_id)
    if kinds is None:
        uow.respondents.opt_in(respondent_id)
        uow.people.set_opt_out([address.id for address in person.addresses], None)
    else:
        uow.people.set_opt_out(_addresses(person, kinds), None)
    told = {"person": respondent_id, "channels": sorted(kinds) if kinds else None}
    notify(uow, "opt_in.created", told, now=now, respondent_id=respondent_id)


def consent(
    uow: UnitOfWork,
    respondent_id: str,
    *,
    kinds: Collection[str] | None = None,
    at: datetime | None,
) -> None:
    """Record that this person agreed `at` that time to be asked, or with None that they did not.

    Everywhere, or only at addresses of these `kinds`. It takes no opt-out back.

    Raises:
        UnknownPersonError, NotReachedThereError: there is nobody, or nothing, to agree to.
    """
    person = _person(uow, respondent_id)
    if kinds is None:
        uow.people.set_general_consent(respondent_id, at)
        if at is None:
            uow.people.set_consent([address.id for address in person.addresses], None)
        return
    uow.people.set_consent(_addresses(person, kinds), at)


def _person(uow: UnitOfWork, respondent_id: str) -> PersonRow:
    person = uow.people.get(respondent_id)
    if person is None:
        raise UnknownPersonError(f"Nobody has the id `{respondent_id}`.")
    return person


def _addresses(person: PersonRow, kinds: Collection[str]) -> list[int]:
    found = [address.id for address in person.addresses if address.kind in kinds]
    if not found:
        known = ", ".join(sorted({address.kind for address in person.addresses})) or "nothing"
        raise NotReachedThereError(
            f"They have no address of kind {' or '.join(sorted(kinds))}. Known are: {known}."
        )
    return found
