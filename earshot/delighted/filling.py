"""What an old export tells of people fills gaps: whatever Earshot knows of them is newer."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from earshot.opening import Address
from earshot.people.profiles import Profile
from storage.people import PersonRow
from storage.unit_of_work import UnitOfWork


def gaps(uow: UnitOfWork, profiles: Iterable[Profile]) -> list[Profile]:
    """`profiles` without what is known already of those at their addresses."""
    told = list(profiles)
    wanted = {address for profile in told for address in profile.addresses}
    rows = uow.people.having({address.value for address in wanted})
    whose = {Address(row.kind, row.value, row.channel): row.respondent_id for row in rows}
    known = {at: id_ for at, id_ in whose.items() if at in wanted}
    people = {person.id: person for person in uow.people.these(set(known.values()))}
    return [
        _new(profile, [people[known[at]] for at in profile.addresses if at in known])
        for profile in told
    ]


def _new(profile: Profile, people: Sequence[PersonRow]) -> Profile:
    properties = {name for person in people for name in person.properties}
    return replace(
        profile,
        name=None if any(person.name for person in people) else profile.name,
        language=None if any(person.language for person in people) else profile.language,
        timezone=None if any(person.timezone for person in people) else profile.timezone,
        properties={
            name: value for name, value in profile.properties.items() if name not in properties
        },
    )
