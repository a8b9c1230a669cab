"""Accounts: added, changed, ended, and given new passwords by those who may."""

import json
import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeAlias, cast

from earshot.access import passwords
from earshot.access.audit import Deed, about, note
from earshot.access.roles import EVERYTHING, OPERATOR, Account, Data, Role, Scope, refusal_over
from earshot.clock import Ids
from earshot.errors import EarshotError
from storage.accounts import AccountRow
from storage.database import Database
from storage.errors import ConflictError
from storage.unit_of_work import UnitOfWork

FIRST_NAME = "owner"
LONGEST_SHOWN = 80
_NAME = re.compile(r"[\w.@+-]{1,64}")
_EMAIL = re.compile(r"[^\s@<>\"]{1,64}@[^\s@<>\"]{1,190}")


class AccountRefusedError(EarshotError):
    """Somebody may not do this to an account; `reason` is the key of the text that says why."""

    def __init__(self, reason: str) -> None:
        """`reason` is what `refusal` answered, or a rule on accounts."""
        super().__init__(_REASONS.get(reason, "You may not do this."))
        self.reason = reason


_REASONS = {
    "entrance.refused_role": "Only an owner may make, change or end an owner's account.",
    "entrance.refused_scope": "You can only give and change what is within your own scope.",
    "entrance.last_owner": "This is the last owner. Make somebody else an owner first.",
    "entrance.agent_without_teams": "An agent sees results of their teams: name at least one.",
    "entrance.name_taken": "There is an account with this name or e-mail address already.",
    "entrance.bad_name": "A name has up to 64 letters, digits and . - _ @ +, and no spaces.",
    "entrance.bad_email": "This is not an e-mail address.",
    "entrance.unknown_account": "There is no such account. See `earshot users`.",
    "entrance.own_account": "You cannot disable your own account.",
}


@dataclass(frozen=True, slots=True)
class Keep:
    """Leave it as it is."""


KEEP = Keep()
Email: TypeAlias = str | Keep | None


@dataclass(frozen=True, slots=True)
class Accounts:
    """Everybody who may sign in. `by` is always who does it, asked anew whether they may."""

    database: Database
    now: Callable[[], datetime]
    ids: Ids

    def all(self) -> list[Account]:
        """Every account, by name. Ask `refusal(…, Action.MANAGE_PEOPLE)` first."""
        with self.database.read() as uow:
            return [account_of(row) for row in uow.accounts.all()]

    def named(self, name: str) -> Account:
        """The account with this name.

        Raises:
            AccountRefusedError: there is none.
        """
        with self.database.read() as uow:
            return account_of(_row(uow, name))

    def add(
        self,
        by: Account,
        name: str,
        *,
        role: Role,
        scope: Scope = EVERYTHING,
        shown: str = "",
        email: str | None = None,
    ) -> str:
        """Add an account; gives its one-time password, which is stored nowhere.

        Raises:
            AccountRefusedError: `by` may not, or such an account cannot be.
        """
        name = folded(name)
        _refuse(None if _NAME.fullmatch(name) else "entrance.bad_name")
        password = passwords.readable(self.ids.secret())
        row = _new(self.ids.new(), name, password, self.now())
        row = replace(row, role=role, shown=_shown(shown, name), email=_email(email))
        with self.database.begin() as uow:
            _refuse(refusal_over(_still(uow, by), role, scope) or _flaw(role, scope))
            added = uow.accounts.add(replace(row, **_scope_columns(scope)))
            _refuse(None if added else "entrance.name_taken")
            self._note(uow, by, Deed.ACCOUNT_ADDED, account_of(row))
        return password

    def change(
        self,
        by: Account,
        name: str,
        *,
        role: Role | None = None,
        scope: Scope | None = None,
        shown: str | None = None,
        email: Email = KEEP,
    ) -> None:
        """Give an account another role, scope, shown name or e-mail address, from now on.

        Raises:
            AccountRefusedError: `by` may not, or such an account cannot be.
        """
        try:
            with self.database.begin() as uow:
                account = self._touched(uow, by, name, loses=role not in {None, "owner"})
                after = (role or account.role, scope or account.scope)
                _refuse(refusal_over(_still(uow, by), *after) or _flaw(*after))
                values: dict[str, Any] = {"role": after[0], **_scope_columns(after[1])}
                if shown is not None:
                    values["shown"] = _shown(shown, account.name)
                if not isinstance(email, Keep):
                    values["email"] = _email(email)
                uow.accounts.change(account.id, values)
                self._note(uow, by, Deed.ACCOUNT_CHANGED, account)
        except ConflictError:
            raise AccountRefusedError("entrance.name_taken") from None

    def disable(self, by: Account, name: str) -> None:
        """End an account: it is signed out everywhere, and cannot sign in again.

        Raises:
            AccountRefusedError: `by` may not, or it is the last owner.
        """
        with self.database.begin() as uow:
            account = self._touched(uow, by, name, loses=True)
            _refuse("entrance.own_account" if account.id == by.id else None)
            uow.accounts.change(account.id, {"disabled_at": self.now()})
            uow.accounts.sign_out_all(account.id)
            self._note(uow, by, Deed.ACCOUNT_DISABLED, account)

    def enable(self, by: Account, name: str) -> None:
        """Let an account that was ended sign in again, with the password it had.

        Raises:
            AccountRefusedError: `by` may not.
        """
        with self.database.begin() as uow:
            account = self._touched(uow, by, name)
            uow.accounts.change(account.id, {"disabled_at": None})
            self._note(uow, by, Deed.ACCOUNT_ENABLED, account)

    def reset(self, by: Account, name: str) -> str:
        """Give an account a one-time password and sign it out everywhere.

        Raises:
            AccountRefusedError: `by` may not.
        """
        password = passwords.readable(self.ids.secret())
        values = {"password": passwords.hashed(password), "one_time": True}
        with self.database.begin() as uow:
            account = self._touched(uow, by, name)
            uow.accounts.change(account.id, values)
            uow.accounts.sign_out_all(account.id)
            self._note(uow, by, Deed.PASSWORD_RESET, account)
        return password

    def prefer(self, account: Account, *, language: str, dark: bool | None) -> None:
        """Remember in which language and colours `account` wants the console."""
        with self.database.begin() as uow:
            uow.accounts.change(account.id, {"language": language, "dark": dark})

    def _touched(self, uow: UnitOfWork, by: Account, name: str, *, loses: bool = False) -> Account:
        """The account that `by` may touch; the last owner's only if it `loses` no rights."""
        # Locked before anything is read, so that two owners cannot end each other.
        owners = uow.accounts.owners()
        account = account_of(_row(uow, name))
        _refuse(refusal_over(_still(uow, by), account.role, account.scope))
        if loses and owners == {account.id}:
            raise AccountRefusedError("entrance.last_owner")
        return account

    def _note(self, uow: UnitOfWork, by: Account, deed: Deed, account: Account) -> None:
        note(uow, by, deed, about("account", account.name), now=self.now())


def first_owner(database: Database, *, now: datetime, ids: Ids) -> str | None:
    """Make the owner with whom everything begins; gives the one-time password of `owner`.

    None when there is an owner already, or when another process has just made this one.
    """
    with database.read() as uow:
        if any(row.role == "owner" for row in uow.accounts.all()):
            return None
    password = passwords.readable(ids.secret())
    row = replace(_new(ids.new(), FIRST_NAME, password, now), role="owner", origin="first")
    with database.begin() as uow:
        return password if uow.accounts.add_first(row) else None


def account_of(row: AccountRow) -> Account:
    """What is known of an account, without its password."""
    return Account(
        id=row.id,
        name=row.name,
        shown=row.shown,
        role=cast("Role", row.role),
        scope=Scope(
            frozenset(cast("list[Data]", json.loads(row.data))),
            _names(row.surveys),
            _names(row.teams),
        ),
        email=row.email,
        language=row.language,
        dark=row.dark,
        one_time=row.one_time,
        disabled=row.disabled_at is not None,
    )


def folded(name: str) -> str:
    """The one spelling of a log-in name or an e-mail address."""
    return unicodedata.normalize("NFKC", name).strip().casefold()


def _new(id_: str, name: str, password: str, now: datetime) -> AccountRow:
    """An account with a one-time password and everything in its scope; its role is to be set."""
    return AccountRow(
        id=id_,
        name=name,
        shown=name,
        role="agent",
        **_scope_columns(EVERYTHING),
        email=None,
        language="",
        dark=None,
        password=passwords.hashed(password),
        one_time=True,
        origin=None,
        created_at=now,
    )


def _scope_columns(scope: Scope) -> dict[str, Any]:
    return {
        "data": _listed(scope.data),
        "surveys": None if scope.surveys is None else _listed(scope.surveys),
        "teams": None if scope.teams is None else _listed(scope.teams),
    }


def _listed(names: Iterable[str]) -> str:
    return json.dumps(sorted(names), ensure_ascii=False)


def _names(listed: str | None) -> frozenset[str] | None:
    return None if listed is None else frozenset(json.loads(listed))


def _shown(shown: str, name: str) -> str:
    """A name for others to read: one line, without what a terminal or a page would obey."""
    return "".join(filter(str.isprintable, shown)).strip()[:LONGEST_SHOWN] or name


def _email(email: str | None) -> str | None:
    if not email:
        return None
    email = folded(email)
    _refuse(None if _EMAIL.fullmatch(email) else "entrance.bad_email")
    return email


def _flaw(role: Role, scope: Scope) -> str | None:
    return "entrance.agent_without_teams" if role == "agent" and not scope.teams else None


def _row(uow: UnitOfWork, name: str) -> AccountRow:
    row = uow.accounts.named(folded(name))
    if row is None:
        raise AccountRefusedError("entrance.unknown_account")
    return row


def _still(uow: UnitOfWork, by: Account) -> Account:
    """`by` as their account is now: what they were when their page was drawn counts no more."""
    if by is OPERATOR:
        return by
    row = uow.accounts.get(by.id)
    return replace(by, disabled=True) if row is None else account_of(row)


def _refuse(reason: str | None) -> None:
    if reason:
        raise AccountRefusedError(reason)
