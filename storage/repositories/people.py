"""People as an admin knows them: found, changed, and read in the order of their ids."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from operator import attrgetter
from typing import Any

from sqlalchemy import (
    BigInteger,
    Integer,
    Select,
    Text,
    bindparam,
    func,
    insert,
    or_,
    select,
    text,
    update,
)

from storage.models import addresses, respondents
from storage.people import PersonRow
from storage.repositories.base import Repository
from storage.rows import AddressKind, AddressRow
from storage.statements import Bulk, Lookup, columns_of, slices

_OWN = tuple(field.name for field in fields(PersonRow) if field.name != "addresses")
_PROFILE = tuple(name for name in _OWN if name not in {"id", "created_at"})
_ADDED = tuple(
    field.name for field in fields(AddressRow) if field.name not in {"id", "place", "unreachable"}
)
_IDS = bindparam("ids", expanding=True, type_=Text())
_MOST = bindparam("most", type_=Integer())

_PERSON: Select[Any] = select(*(respondents.c[name] for name in _OWN))
_BY_ID = _PERSON.where(respondents.c.id == bindparam("respondent"))
_BY_IDS = _PERSON.where(respondents.c.id.in_(_IDS)).order_by(respondents.c.id)
# Not so strict that sessions of theirs could not begin meanwhile.
_TAKE = _BY_IDS.with_for_update(key_share=True)
_PAGE = (
    _PERSON.where(respondents.c.id > bindparam("after")).order_by(respondents.c.id).limit(_MOST)
)
_ADDRESS = select(*columns_of(addresses, AddressRow))
_ADDRESSES = _ADDRESS.where(addresses.c.respondent_id.in_(_IDS)).order_by(addresses.c.id)
_HAVING = Lookup(AddressRow, _ADDRESS.order_by(addresses.c.id), [addresses.c.value])
_AT = select(addresses.c.respondent_id).where(
    addresses.c.kind == bindparam("kind"),
    addresses.c.channel == bindparam("channel"),
    addresses.c.value == bindparam("value"),
)
_COUNT = select(func.count()).select_from(respondents)


def _like(pattern: str) -> Any:
    """Rows of which a name, account or address is like the bound `pattern`."""
    written = bindparam(pattern, type_=Text())
    reached = select(addresses.c.respondent_id).where(
        addresses.c.value.ilike(written, escape="\\")
    )
    return or_(
        respondents.c.name.ilike(written, escape="\\"),
        respondents.c.account.ilike(written, escape="\\"),
        respondents.c.id.in_(reached),
    )


_SEARCH = _PAGE.where(or_(_like("pattern"), _like("spelt")))
# Every name of a property that anybody has.
_PROPERTIES = {
    "sqlite": text(
        "SELECT DISTINCT key FROM respondents, json_each(properties) WHERE properties <> '{}'"
    ),
    "postgresql": text(
        "SELECT DISTINCT jsonb_object_keys(properties::jsonb) FROM respondents"
        " WHERE properties <> '{}'"
    ),
}
_ADD = Bulk(lambda _: insert(respondents).inline(), _OWN)
_ADD_ADDRESSES = Bulk(lambda _: insert(addresses).inline(), _ADDED)
_CHANGE = Bulk(
    lambda _: update(respondents).where(respondents.c.id == bindparam("old")), (*_PROFILE, "old")
)
_THESE = addresses.c.id.in_(bindparam("at", expanding=True, type_=BigInteger()))
_SET_GENERAL_CONSENT = (
    update(respondents)
    .where(respondents.c.id == bindparam("respondent"))
    .values(consent_at=bindparam("moment"))
)
_SET_CONSENT = update(addresses).where(_THESE).values(consent_at=bindparam("moment"))
_SET_OPT_OUT = update(addresses).where(_THESE).values(opted_out_at=bindparam("moment"))

_own = attrgetter(*_OWN)
_profile = attrgetter(*_PROFILE)
_added = attrgetter(*_ADDED)
_PLACE = {names: names.index("properties") for names in (_OWN, _PROFILE)}


class People(Repository):
    """Respondents with their profiles and addresses."""

    __slots__ = ()

    def get(self, respondent_id: str) -> PersonRow | None:
        """The person with this id."""
        rows = self._connection.execute(_BY_ID, {"respondent": respondent_id}).all()
        return next(iter(self._people(rows)), None)

    def found(self, kind: AddressKind, value: str, channel: str = "") -> PersonRow | None:
        """The person who is reached at this address."""
        key = {"kind": kind, "channel": channel, "value": value}
        id_ = self._connection.execute(_AT, key).scalar()
        return None if id_ is None else self.get(id_)

    def having(self, values: Collection[str]) -> list[AddressRow]:
        """Every address of one of these values, of whatever kind and channel, oldest first."""
        return _HAVING.run(self._connection, list(values)) if values else []

    def page(self, after: str, limit: int) -> list[PersonRow]:
        """Up to `limit` people with greater ids than `after`, in order: two statements."""
        rows = self._connection.execute(_PAGE, {"after": after, "most": limit}).all()
        return list(self._people(rows))

    def search(self, words: str, *, spelt: str, after: str, limit: int) -> list[PersonRow]:
        """As `page`, those with `words` in their name, account or an address.

        `spelt` are the same as an address would spell them.
        """
        patterns = {"pattern": _containing(words), "spelt": _containing(spelt)}
        rows = self._connection.execute(_SEARCH, {"after": after, "most": limit, **patterns})
        return list(self._people(rows.all()))

    def count(self) -> int:
        """How many people there are."""
        return int(self._connection.execute(_COUNT).scalar_one())

    def properties(self) -> set[str]:
        """Every name of a property that anybody has. Reads all people."""
        return set(self._connection.execute(_PROPERTIES[self._dialect]).scalars())

    def these(self, ids: Collection[str]) -> list[PersonRow]:
        """The people with these ids, in order."""
        rows: list[Any] = []
        for part in slices(sorted(ids)):
            rows += self._connection.execute(_BY_IDS, {"ids": part})
        return list(self._people(rows))

    def take(self, ids: Collection[str]) -> dict[str, PersonRow]:
        """These people, whom nobody else changes until the transaction ends."""
        rows: list[Any] = []
        for part in slices(sorted(ids)):
            rows += self._connection.execute(_TAKE, {"ids": part})
        return {person.id: person for person in self._people(rows)}

    def add_all(self, rows: Sequence[PersonRow]) -> None:
        """Record new people, without their addresses.

        Raises:
            ConflictError: one of the ids is taken (when the block ends).
        """
        _ADD.run(self._connection, [_written(_own(row), _OWN) for row in rows])

    def change_all(self, rows: Sequence[PersonRow]) -> None:
        """Record all that is known of these people, but their addresses."""
        changed = [(*_written(_profile(row), _PROFILE), row.id) for row in rows]
        _CHANGE.run(self._connection, changed)

    def add_addresses(self, rows: Iterable[AddressRow]) -> None:
        """Record addresses that nobody has yet; their ids are given by the database.

        Raises:
            ConflictError: somebody was faster.
        """
        _ADD_ADDRESSES.run(self._connection, [_added(row) for row in rows])

    def set_general_consent(self, respondent_id: str, at: datetime | None) -> None:
        """Record since when we may ask this person at all, or that we may not."""
        values = {"respondent": respondent_id, "moment": at}
        self._connection.execute(_SET_GENERAL_CONSENT, values)

    def set_consent(self, address_ids: Collection[int], at: datetime | None) -> None:
        """Record since when we may ask at these addresses, or that we may not."""
        self._connection.execute(_SET_CONSENT, {"at": [*address_ids], "moment": at})

    def set_opt_out(self, address_ids: Collection[int], at: datetime | None) -> None:
        """Record since when nothing is to be asked at these addresses, or that it may be again."""
        self._connection.execute(_SET_OPT_OUT, {"at": [*address_ids], "moment": at})

    def _people(self, rows: Sequence[Any]) -> Iterator[PersonRow]:
        ids = [row.id for row in rows]
        reached: defaultdict[str, list[AddressRow]] = defaultdict(list)
        for part in slices(ids):
            for found in self._connection.execute(_ADDRESSES, {"ids": part}):
                address = AddressRow(*found)
                reached[address.respondent_id].append(address)
        for row in rows:
            known: dict[str, Any] = dict(zip(_OWN, row, strict=True))
            known["properties"] = json.loads(row.properties)
            yield PersonRow(**known, addresses=tuple(reached[row.id]))


def _written(values: tuple[Any, ...], names: tuple[str, ...]) -> tuple[Any, ...]:
    """`values` with the properties as JSON."""
    at = _PLACE[names]
    properties: Mapping[str, str] = values[at]
    encoded = json.dumps(dict(properties), ensure_ascii=False, sort_keys=True)
    return (*values[:at], encoded, *values[at + 1 :])


def _containing(words: str) -> str:
    """The pattern of LIKE for texts with `words` in them."""
    escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"
