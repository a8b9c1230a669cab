"""Respondents and their addresses; consent and opt-out."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Text, bindparam, delete, insert, select, update

from storage.models import addresses, respondents
from storage.repositories.base import Repository
from storage.repositories.joining import join
from storage.rows import AddressKind, AddressRow, RespondentRow
from storage.statements import columns_of, per_dialect

_ID = bindparam("respondent", type_=Text())

_ADDRESS = select(*columns_of(addresses, AddressRow))
_BY_ADDRESS = _ADDRESS.where(
    addresses.c.kind == bindparam("kind"),
    addresses.c.channel == bindparam("channel"),
    addresses.c.value == bindparam("value"),
)
_HAVING = _ADDRESS.where(addresses.c.value == bindparam("value")).order_by(addresses.c.id)
_ADDRESSES = _ADDRESS.where(addresses.c.respondent_id == _ID).order_by(addresses.c.id)
_AT = addresses.c.id == bindparam("address")
_BY_ID = _ADDRESS.where(_AT)
_RESPONDENT = select(*columns_of(respondents, RespondentRow)).where(respondents.c.id == _ID)
_ADD = insert(respondents)
_ADD_ADDRESS = per_dialect(
    lambda insert: insert(addresses).on_conflict_do_nothing().returning(addresses.c.id)
)
_DELETE = delete(respondents).where(respondents.c.id == _ID)
_SET_CONSENT = (
    update(addresses)
    .where(_AT)
    .values(purpose=bindparam("new_purpose"), consent_at=bindparam("new_consent_at"))
)
_SET_UNREACHABLE = update(addresses).where(_AT).values(unreachable=bindparam("code"))
_HUSH = update(addresses).where(_AT).values(hushed_until=bindparam("until"))
_SET_OPT_OUT = (
    update(respondents)
    .where(respondents.c.id == _ID)
    .values(opted_out_at=bindparam("at"), opt_out_reason=bindparam("reason"))
)
_SET_LANGUAGE = (
    update(respondents).where(respondents.c.id == _ID).values(language=bindparam("new_language"))
)


class Respondents(Repository):
    """The persons we may ask, found by where they are reached."""

    __slots__ = ()

    def get(self, respondent_id: str) -> RespondentRow | None:
        """The respondent with this id."""
        row = self._connection.execute(_RESPONDENT, {"respondent": respondent_id}).first()
        return RespondentRow(*row) if row else None

    def by_address(self, kind: AddressKind, value: str, *, channel: str = "") -> AddressRow | None:
        """The address, which names its respondent."""
        key = {"kind": kind, "channel": channel, "value": value}
        row = self._connection.execute(_BY_ADDRESS, key).first()
        return AddressRow(*row) if row else None

    def having(self, value: str) -> list[AddressRow]:
        """Every address of this value, of whatever kind and channel, oldest first."""
        rows = self._connection.execute(_HAVING, {"value": value})
        return [AddressRow(*row) for row in rows]

    def addresses(self, respondent_id: str) -> list[AddressRow]:
        """Where this respondent is reached, oldest first."""
        rows = self._connection.execute(_ADDRESSES, {"respondent": respondent_id})
        return [AddressRow(*row) for row in rows]

    def address(self, address_id: int) -> AddressRow | None:
        """The address with this id."""
        row = self._connection.execute(_BY_ID, {"address": address_id}).first()
        return AddressRow(*row) if row else None

    def ensure(
        self, kind: AddressKind, value: str, *, new_id: str, now: datetime, channel: str = ""
    ) -> AddressRow:
        """The address; it and a respondent `new_id` are made when nobody has it yet."""
        known = self.by_address(kind, value, channel=channel)
        if known:
            return known
        self._connection.execute(_ADD, {"id": new_id, "created_at": now})
        address = _address(new_id, kind, value, channel, now)
        if self._connection.execute(_ADD_ADDRESS[self._dialect], address).first() is None:
            # Another process was faster since we looked; nobody needs our respondent.
            self._connection.execute(_DELETE, {"respondent": new_id})
        return self._standing(address)

    def add_address(
        self,
        respondent_id: str,
        kind: AddressKind,
        value: str,
        *,
        now: datetime,
        channel: str = "",
        purpose: str | None = None,
        consent_at: datetime | None = None,
    ) -> AddressRow:
        """The address as it now stands.

        It may be another respondent's already, and stays so: `respondent_id` tells. Purpose and
        consent of one's own address are renewed.
        """
        address = _address(respondent_id, kind, value, channel, now)
        self._connection.execute(_ADD_ADDRESS[self._dialect], address)
        standing = self._standing(address)
        if standing.respondent_id != respondent_id:
            return standing
        consent = {"new_purpose": purpose, "new_consent_at": consent_at}
        self._connection.execute(_SET_CONSENT, {"address": standing.id, **consent})
        return self._standing(address)

    def set_unreachable(self, address_id: int, code: str | None) -> None:
        """Remember why nothing arrives at an address; None: it does again."""
        self._connection.execute(_SET_UNREACHABLE, {"address": address_id, "code": code})

    def hush(self, address_id: int, until: datetime) -> None:
        """Keep nothing until then of what is said at an address outside a session."""
        self._connection.execute(_HUSH, {"address": address_id, "until": until})

    def join(self, respondent_id: str, *, into: str) -> None:
        """Two turned out to be one: all that is known of `respondent_id` is now `into`'s.

        Who had opted out as either has opted out now.
        """
        join(self._connection, respondent_id, kept=into)

    def opt_out(self, respondent_id: str, *, reason: str, now: datetime) -> None:
        """Ask this person nothing more, on any channel."""
        values = {"respondent": respondent_id, "at": now, "reason": reason}
        self._connection.execute(_SET_OPT_OUT, values)

    def opt_in(self, respondent_id: str) -> None:
        """Take the opt-out back."""
        values = {"respondent": respondent_id, "at": None, "reason": None}
        self._connection.execute(_SET_OPT_OUT, values)

    def opted_out(self, respondent_id: str) -> bool:
        """Whether this person must not be asked."""
        respondent = self.get(respondent_id)
        return respondent is not None and respondent.opted_out_at is not None

    def left_alone(self, address: AddressRow) -> bool:
        """Whether nothing is to be asked at this address: there, or of its person anywhere."""
        return address.opted_out_at is not None or self.opted_out(address.respondent_id)

    def remember_language(self, respondent_id: str, language: str) -> None:
        """Start this person's next session in `language`."""
        values = {"respondent": respondent_id, "new_language": language}
        self._connection.execute(_SET_LANGUAGE, values)

    def _standing(self, address: Mapping[str, Any]) -> AddressRow:
        key = {name: address[name] for name in ("kind", "channel", "value")}
        return AddressRow(*self._connection.execute(_BY_ADDRESS, key).one())


def _address(
    respondent_id: str, kind: str, value: str, channel: str, now: datetime
) -> dict[str, Any]:
    return {
        "respondent_id": respondent_id,
        "kind": kind,
        "channel": channel,
        "value": value,
        "created_at": now,
    }
