"""Accounts: those who sign in, and the browsers in which they are signed in."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, delete, exists, literal, or_, select, update

from storage.accounts import AccountRow, SignInRow
from storage.models import accounts, sign_ins
from storage.repositories.base import Repository
from storage.statements import Inserting, columns_of, per_dialect

_ROW = columns_of(accounts, AccountRow)
_ADD = per_dialect(
    lambda insert: insert(accounts).on_conflict_do_nothing().returning(accounts.c.id)
)
_OWNED = exists().where(accounts.c.role == "owner")


def _first(inserting: Inserting) -> Any:
    """One row, if nobody owns anything yet and no other process is adding it as well."""
    given = select(
        *(literal(None, c.type) if c.name == "disabled_at" else _given(c.name) for c in _ROW)
    ).where(~_OWNED)
    statement = inserting(accounts).from_select([column.name for column in _ROW], given)
    return statement.on_conflict_do_nothing().returning(accounts.c.id)


def _given(name: str) -> Any:
    return bindparam(f"of_{name}", type_=accounts.c[name].type)


_ADD_FIRST = per_dialect(_first)
_SELECT = select(*_ROW)
_BY_ID = _SELECT.where(accounts.c.id == bindparam("of_id"))
_HOLD = _BY_ID.with_for_update()
_BY_NAME = _SELECT.where(accounts.c.name == bindparam("of_name"))
_BY_EMAIL = _SELECT.where(accounts.c.email == bindparam("of_email"))
_ALL = _SELECT.order_by(accounts.c.name)
_OWNERS = (
    select(accounts.c.id)
    .where(accounts.c.role == "owner", accounts.c.disabled_at.is_(None))
    .with_for_update()
)
_SIGN_IN = per_dialect(lambda insert: insert(sign_ins))
_SIGNED_IN = (
    select(*_ROW, *columns_of(sign_ins, SignInRow))
    .join(sign_ins, sign_ins.c.account_id == accounts.c.id)
    .where(sign_ins.c.digest == bindparam("of_digest"))
)
_SEEN = (
    update(sign_ins)
    .where(sign_ins.c.digest == bindparam("of_digest"))
    .values(seen_at=bindparam("now"))
)
_SIGN_OUT = delete(sign_ins).where(sign_ins.c.digest == bindparam("of_digest"))
_SIGN_OUT_ALL = delete(sign_ins).where(
    sign_ins.c.account_id == bindparam("of_account"), sign_ins.c.digest != bindparam("kept")
)
_FORGET = delete(sign_ins).where(
    or_(sign_ins.c.began_at <= bindparam("began"), sign_ins.c.seen_at <= bindparam("seen"))
)


class Accounts(Repository):
    """Who may sign in, and where they have."""

    __slots__ = ()

    def add(self, row: AccountRow) -> bool:
        """Store an account; False when its name or e-mail address is somebody's already."""
        return self._connection.execute(_ADD[self._dialect], asdict(row)).first() is not None

    def add_first(self, row: AccountRow) -> bool:
        """Store the first owner; False when there is an owner already, or just now."""
        values = {f"of_{name}": value for name, value in asdict(row).items()}
        del values["of_disabled_at"]
        return self._connection.execute(_ADD_FIRST[self._dialect], values).first() is not None

    def get(self, account_id: str) -> AccountRow | None:
        """The account with this id."""
        return self._one(_BY_ID, of_id=account_id)

    def hold(self, account_id: str) -> AccountRow | None:
        """The same, and nobody changes it before this transaction ends."""
        return self._one(_HOLD, of_id=account_id)

    def named(self, name: str) -> AccountRow | None:
        """The account with this name."""
        return self._one(_BY_NAME, of_name=name)

    def with_email(self, email: str) -> AccountRow | None:
        """The account with this e-mail address."""
        return self._one(_BY_EMAIL, of_email=email)

    def all(self) -> list[AccountRow]:
        """Every account, by name."""
        return [AccountRow(*row) for row in self._connection.execute(_ALL)]

    def change(self, account_id: str, values: Mapping[str, Any]) -> bool:
        """Change some columns; False when there is no such account.

        Raises:
            ConflictError: the e-mail address is somebody else's already.
        """
        statement = update(accounts).where(accounts.c.id == account_id).values(**values)
        return self._connection.execute(statement).rowcount == 1

    def owners(self) -> set[str]:
        """The ids of all owners who can sign in; they stay so until this transaction ends."""
        return set(self._connection.execute(_OWNERS).scalars())

    def sign_in(self, row: SignInRow) -> None:
        """Record that somebody is signed in."""
        self._connection.execute(_SIGN_IN[self._dialect], asdict(row))

    def signed_in(self, digest: bytes) -> tuple[AccountRow, SignInRow] | None:
        """Who is signed in with the token of this digest, as their account is now."""
        found = self._connection.execute(_SIGNED_IN, {"of_digest": digest}).first()
        if found is None:
            return None
        return AccountRow(*found[: len(_ROW)]), SignInRow(*found[len(_ROW) :])

    def seen(self, digest: bytes, now: datetime) -> None:
        """Record that they still are."""
        self._connection.execute(_SEEN, {"of_digest": digest, "now": now})

    def sign_out(self, digest: bytes) -> bool:
        """End a sign-in; False when it had ended."""
        return self._connection.execute(_SIGN_OUT, {"of_digest": digest}).rowcount == 1

    def sign_out_all(self, account_id: str, *, kept: bytes = b"") -> int:
        """End all sign-ins of an account but one; gives how many."""
        of = {"of_account": account_id, "kept": kept}
        return self._connection.execute(_SIGN_OUT_ALL, of).rowcount

    def forget_sign_ins(self, *, began: datetime, seen: datetime) -> int:
        """Remove those that began, or were last seen, before these; gives how many."""
        return self._connection.execute(_FORGET, {"began": began, "seen": seen}).rowcount

    def _one(self, statement: Select[Any], **values: str) -> AccountRow | None:
        row = self._connection.execute(statement, values).first()
        return AccountRow(*row) if row else None
