"""What we are told of a person: kept as one person, by whatever addresses they are known."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import chain

from earshot.errors import EarshotError
from earshot.opening import Address, Erased, nobody
from earshot.people import checking, merging
from earshot.people.checking import BadProfileError
from storage.errors import ConflictError
from storage.people import PersonRow, Touch
from storage.rows import AddressRow
from storage.unit_of_work import UnitOfWork

__all__ = ["BadProfileError", "ErasedPersonError", "Profile", "Saved", "checked", "save"]

UNNUMBERED = 0
"""The id of an address that the database has not numbered yet."""


class ErasedPersonError(EarshotError):
    """One of the addresses belongs to somebody who asked to be forgotten."""

    def __init__(self) -> None:
        """It says so, and not who."""
        super().__init__("This person asked to be forgotten, and is not taken down again.")


@dataclass(frozen=True, slots=True)
class Profile:
    """What somebody tells of a person; None, or a property left out, is nothing told.

    A property with an empty value is taken away. `consent`: whether we may ask them.
    """

    addresses: tuple[Address, ...]
    language: str | None = None
    territory: str | None = None
    timezone: str | None = None
    name: str | None = None
    account: str | None = None
    persona: str | None = None
    touch: Touch | None = None
    properties: Mapping[str, str] = field(default_factory=dict)
    consent: bool | None = None


@dataclass(frozen=True, slots=True)
class Saved:
    """Who the profile is of; `merged` are those who turned out to be the same person."""

    respondent: str
    created: bool
    changed: bool = True
    merged: tuple[str, ...] = ()


def checked(profile: Profile) -> Profile:
    """`profile` as it is kept.

    Raises:
        BadProfileError: something in it cannot be.
    """
    if not profile.addresses:
        raise BadProfileError("Give at least one address by which this person is known.")
    if profile.touch not in {None, "high", "low"}:
        raise BadProfileError("touch: it is high or low.")
    return replace(
        profile,
        addresses=tuple(dict.fromkeys(map(checking.address, profile.addresses))),
        language=_if_told(checking.language, profile.language),
        territory=_if_told(checking.territory, profile.territory),
        timezone=_if_told(checking.timezone, profile.timezone),
        name=checking.words("name", profile.name or ""),
        account=checking.words("account", profile.account or ""),
        persona=checking.words("persona", profile.persona or ""),
        properties=checking.properties(profile.properties),
    )


def save(
    uow: UnitOfWork,
    profile: Profile,
    *,
    now: datetime,
    new_id: Callable[[], str],
    erased: Erased = nobody,
) -> Saved:
    """Take down what is told of a person, found by any of the addresses, or new.

    Whoever is known by one of them and whoever is known by another become one person.

    Raises:
        BadProfileError: something in the profile cannot be kept.
        ErasedPersonError: the person asked to be forgotten.
        ConflictError: somebody else took the same address down just now (when the block ends).
    """
    clean = checked(profile)
    if any(erased(uow, address) for address in clean.addresses):
        raise ErasedPersonError
    (saved,) = save_all(uow, [clean], now=now, new_id=new_id)
    return saved


def save_all(
    uow: UnitOfWork, profiles: Sequence[Profile], *, now: datetime, new_id: Callable[[], str]
) -> list[Saved]:
    """As `save`, one after another, for profiles that are checked and of nobody erased."""
    saving = _Saving(uow, now, new_id)
    saving.look_up(chain.from_iterable(profile.addresses for profile in profiles))
    saved = [saving.save(profile) for profile in profiles]
    saving.write()
    return saved


def _if_told(check: Callable[[str], str], value: str | None) -> str | None:
    return check(value) if value and value.strip() else None


@dataclass(slots=True)
class _Saving:
    """Several profiles at once: who is known is read together, and written together."""

    uow: UnitOfWork
    now: datetime
    new_id: Callable[[], str]
    whose: dict[Address, str] = field(default_factory=dict)
    people: dict[str, PersonRow] = field(default_factory=dict)
    created: set[str] = field(default_factory=set)
    changed: set[str] = field(default_factory=set)
    added: list[AddressRow] = field(default_factory=list)

    def look_up(self, addresses: Iterable[Address]) -> None:
        """Learn who is known by these."""
        wanted = set(addresses)
        rows = self.uow.people.having({address.value for address in wanted})
        at = {Address(row.kind, row.value, row.channel): row.respondent_id for row in rows}
        self.whose |= {address: at[address] for address in wanted & at.keys()}
        self.people |= self.uow.people.take(set(self.whose.values()))
        if not self.people.keys() >= set(self.whose.values()):
            raise ConflictError("Somebody was merged or erased just now.")

    def save(self, profile: Profile) -> Saved:
        """Who it is, with everything that the profile tells of them."""
        found = {self.whose[address] for address in profile.addresses if address in self.whose}
        one, *others = self._oldest_first(found) or [self._new()]
        if others:
            self._merge(one, others)
        created = one not in self.people
        before = self.people.get(one) or PersonRow(one, self.now)
        after = told(before, profile, now=self.now)
        changed = self._reach(one, profile) or after != before
        if changed:
            self.people[one] = replace(after, updated_at=self.now)
            (self.created if created else self.changed).add(one)
        return Saved(one, created, changed or bool(others), tuple(others))

    def write(self) -> None:
        """Store what came of it."""
        people = self.uow.people
        people.add_all([self.people[id_] for id_ in sorted(self.created)])
        people.change_all([self.people[id_] for id_ in sorted(self.changed - self.created)])
        people.add_addresses(self.added)
        self.created, self.changed, self.added = set(), set(), []

    def _new(self) -> str:
        return f"r-{self.new_id()}"

    def _oldest_first(self, ids: Collection[str]) -> list[str]:
        return sorted(ids, key=lambda id_: (self.people[id_].created_at, id_))

    def _merge(self, one: str, others: Sequence[str]) -> None:
        self.write()
        for other in others:
            merging.join(self.uow, other, into=one, now=self.now)
            del self.people[other]
        self.whose |= {at: one for at, id_ in self.whose.items() if id_ in others}
        self.people |= self.uow.people.take([one])

    def _reach(self, person: str, profile: Profile) -> bool:
        """Note the addresses by which they were not known; whether there are any."""
        news = [address for address in profile.addresses if address not in self.whose]
        known = self.people[person].addresses if person in self.people else ()
        left_alone = {row.kind: row.opted_out_at for row in known if row.opted_out_at is not None}
        for address in news:
            self.whose[address] = person
            row = _address(person, address, self.now)
            # Who wants no e-mail wants none at a new address either.
            self.added.append(replace(row, opted_out_at=left_alone.get(row.kind)))
        return bool(news)


def told(person: PersonRow, profile: Profile, *, now: datetime) -> PersonRow:
    """`person` with what `profile` tells of them."""
    properties = {**person.properties, **profile.properties}
    consent_at = person.consent_at
    if profile.consent is not None:
        consent_at = (consent_at or now) if profile.consent else None
    return replace(
        person,
        language=profile.language or person.language,
        territory=profile.territory or person.territory,
        timezone=profile.timezone or person.timezone,
        name=profile.name or person.name,
        account=profile.account or person.account,
        persona=profile.persona or person.persona,
        touch=profile.touch or person.touch,
        properties={name: value for name, value in properties.items() if value},
        consent_at=consent_at,
    )


def _address(person: str, address: Address, now: datetime) -> AddressRow:
    return AddressRow(
        id=UNNUMBERED,
        respondent_id=person,
        kind=address.kind,
        channel=address.account,
        value=address.value,
        purpose=None,
        consent_at=None,
        created_at=now,
    )
