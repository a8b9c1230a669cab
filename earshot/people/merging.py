"""Two turned out to be one person: what is known of both is of the one who came first."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from earshot import consequences
from earshot.errors import EarshotError
from earshot.people import permissions
from storage.people import PersonRow
from storage.rows import AddressKind
from storage.unit_of_work import UnitOfWork

_A_DAY = timedelta(days=1)
"""No place on earth is a whole day ahead of the date in UTC."""


class CannotMergeError(EarshotError):
    """Those who were named are not two people or more."""


def merge(uow: UnitOfWork, ids: Sequence[str], *, now: datetime) -> str:
    """Make one person of all these; gives the id that stays, which is the oldest one's.

    Raises:
        CannotMergeError: it takes two, and both must be there.
    """
    people = uow.people.take(set(ids))
    missing = [id_ for id_ in ids if id_ not in people]
    if missing:
        raise CannotMergeError(f"Nobody has the id `{missing[0]}`.")
    if len(people) <= 1:
        raise CannotMergeError("Name two people or more who are the same.")
    oldest, *others = sorted(people.values(), key=lambda person: (person.created_at, person.id))
    for other in others:
        join(uow, other.id, into=oldest.id, now=now)
    return oldest.id


def join(uow: UnitOfWork, other: str, *, into: str, now: datetime) -> None:
    """Make all that is known of `other` that of `into`, who stays.

    The stricter of what they let us do holds for both, and is honoured at once.
    """
    before = uow.people.take([other, into])
    uow.respondents.join(other, into=into)
    merged = uow.people.get(into)
    assert merged is not None
    today = (now + _A_DAY).date()
    stopped = merged.opted_out_at is not None
    if stopped and any(person.opted_out_at is None for person in before.values()):
        reason = merged.opt_out_reason or "stop"
        consequences.opt_out(uow, into, now=now, today=today, reason=reason)
    if kinds := _half_left_alone(merged):
        permissions.opt_out(uow, into, kinds=kinds, reason="merge", now=now, today=today)


def _half_left_alone(person: PersonRow) -> set[AddressKind]:
    """The kinds of address of which some are to be left alone, and others are not."""
    no = {row.kind for row in person.addresses if row.opted_out_at is not None}
    yes = {row.kind for row in person.addresses if row.opted_out_at is None}
    return {*no} & {*yes}
