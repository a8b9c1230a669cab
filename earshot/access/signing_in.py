"""Signing in: who somebody is, and for how long they are believed to be it."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from earshot.access import passwords
from earshot.access.accounts import account_of, folded
from earshot.access.audit import NOBODY, Deed, about, note
from earshot.access.roles import Account
from earshot.access.throttling import Delays
from earshot.clock import Clock, Ids
from earshot.errors import EarshotError
from storage.accounts import AccountRow, AuditRow, SignInRow
from storage.database import Database
from storage.unit_of_work import UnitOfWork

IDLE_END = timedelta(hours=12)
ABSOLUTE_END = timedelta(days=7)
SEEN_EVERY = timedelta(minutes=1)
"""How exactly it is known when somebody was last seen: not every request is worth a write."""

FREE_TRIES, LONGEST_WAIT = 5, 300
FREE_TRIES_OF_A_NETWORK, LONGEST_WAIT_OF_A_NETWORK = 20, 900


class WrongPasswordError(EarshotError):
    """Name and password do not belong together; nobody is told which of them is wrong."""

    def __init__(self) -> None:
        """The same for a name that nobody has."""
        super().__init__("The name or the password is wrong.")


class UnknownEmailError(EarshotError):
    """The identity provider knows them, and no account has their e-mail address."""


class TooManyTriesError(EarshotError):
    """Too many failures under this name, or from this network."""

    def __init__(self, seconds: int) -> None:
        """In how many `seconds` the next try is allowed."""
        super().__init__(f"Too many tries. Try again in {seconds} seconds.")
        self.seconds = seconds


class PasswordRefusedError(EarshotError):
    """A password that may not be chosen; `reason` is the key of the text that says why."""

    def __init__(self, reason: str) -> None:
        """`reason` is what `passwords.fault` answered."""
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Somebody who has just signed in; `token` goes into their browser and nowhere else."""

    token: str = field(repr=False)
    account: Account


@dataclass(frozen=True, slots=True)
class SigningIn:
    """Browsers in which somebody is signed in."""

    database: Database
    now: Callable[[], datetime]
    new_secret: Callable[[], str]
    names: Delays
    networks: Delays

    def log_in(self, name: str, password: str, *, network: str) -> SignedIn:
        """Sign somebody in by their password. It takes as long whatever is wrong.

        Raises:
            WrongPasswordError: name and password do not belong together, or the account has ended.
            TooManyTriesError: one has to wait before the next try.
        """
        name = folded(name)
        key = hashlib.sha256(name.encode()).hexdigest()
        self._throttle(key, network)
        with self.database.read() as uow:
            row = uow.accounts.named(name)
        right = passwords.matches(row.password if row else "", password)
        if row is None or row.disabled_at is not None or not right:
            self._failed(row)
            raise WrongPasswordError
        self.names.forget(key)
        self.networks.take_back(network)
        return self._sign_in(row, self._renewed(row, password))

    def by_email(self, email: str) -> SignedIn:
        """Sign in the account with this address, which an identity provider has verified.

        Raises:
            UnknownEmailError: there is none, or it has ended.
        """
        with self.database.read() as uow:
            row = uow.accounts.with_email(folded(email))
        if row is None or row.disabled_at is not None:
            self._failed(row)
            raise UnknownEmailError("No account here has this e-mail address.")
        # A password that somebody else knows is of no more use to anyone.
        unused = {"password": "", "one_time": False} if row.one_time else {}
        return self._sign_in(row, unused)

    def account(self, token: str, *, active: bool = True) -> Account | None:
        """Who is signed in with `token`, as their account is now; None when nobody is any more.

        `active`: a person did this, so that the idle time begins anew.
        """
        digest, now = _digest(token), self.now()
        with self.database.read() as uow:
            found = uow.accounts.signed_in(digest)
        if found is None:
            return None
        row, sign_in = found
        ended = sign_in.began_at + ABSOLUTE_END <= now or sign_in.seen_at + IDLE_END <= now
        if ended or row.disabled_at is not None:
            return None
        if active and now - sign_in.seen_at >= SEEN_EVERY:
            with self.database.begin() as uow:
                uow.accounts.seen(digest, now)
        return account_of(row)

    def choose_password(self, token: str, chosen: str, *, current: str | None = None) -> None:
        """Choose a new password; other browsers are signed out.

        `current` may be missing only while the password is a one-time one.

        Raises:
            WrongPasswordError: `current` is not the password, or nobody is signed in.
            PasswordRefusedError: `chosen` is against the rules.
            TooManyTriesError: one has to wait before the next try.
        """
        digest = _digest(token)
        with self.database.read() as uow:
            found = uow.accounts.signed_in(digest)
        if found is None:
            raise WrongPasswordError
        row, _ = found
        self._check(row, current)
        reason = passwords.fault(chosen, row.name, row.shown, row.email or "")
        if reason is None and passwords.matches(row.password, chosen):
            reason = "entrance.password_same"
        if reason:
            raise PasswordRefusedError(reason)
        values = {"password": passwords.hashed(chosen), "one_time": False}
        with self.database.begin() as uow:
            _unchanged(uow, row)
            uow.accounts.change(row.id, values)
            uow.accounts.sign_out_all(row.id, kept=digest)
            self._note(uow, row, Deed.PASSWORD_CHOSEN)

    def log_out(self, token: str) -> None:
        """End the sign-in with `token`, if there is one."""
        digest = _digest(token)
        with self.database.begin() as uow:
            found = uow.accounts.signed_in(digest)
            if found and uow.accounts.sign_out(digest):
                self._note(uow, found[0], Deed.LOG_OUT)

    def _throttle(self, key: str, network: str) -> None:
        wait = self.networks.take(network) or self.names.take(key)
        if wait:
            raise TooManyTriesError(wait)

    def _check(self, row: AccountRow, current: str | None) -> None:
        """Nobody who finds a browser open changes the password in it."""
        if row.one_time and current is None:
            return
        key = hashlib.sha256(row.name.encode()).hexdigest()
        wait = self.names.take(key)
        if wait:
            raise TooManyTriesError(wait)
        if not passwords.matches(row.password, current or ""):
            raise WrongPasswordError
        self.names.forget(key)

    def _failed(self, row: AccountRow | None) -> None:
        """Count it; what was typed as a name that nobody has may be a password."""
        by, subject = (row.name, about("account", row.name)) if row else (NOBODY, "")
        with self.database.begin() as uow:
            uow.audit.add(AuditRow(self.now(), by, Deed.LOG_IN_FAILED, subject))

    def _renewed(self, row: AccountRow, password: str) -> dict[str, Any]:
        return {"password": passwords.hashed(password)} if passwords.outdated(row.password) else {}

    def _sign_in(self, row: AccountRow, values: dict[str, Any]) -> SignedIn:
        token, now = self.new_secret(), self.now()
        with self.database.begin() as uow:
            uow.accounts.forget_sign_ins(began=now - ABSOLUTE_END, seen=now - IDLE_END)
            _unchanged(uow, row)
            if values:
                uow.accounts.change(row.id, values)
            uow.accounts.sign_in(SignInRow(_digest(token), row.id, now, now))
            self._note(uow, row, Deed.LOG_IN)
        return SignedIn(token, account_of(replace(row, **values)))

    def _note(self, uow: UnitOfWork, row: AccountRow, deed: Deed) -> None:
        note(uow, account_of(row), deed, now=self.now())


def signing_in(database: Database, clock: Clock, ids: Ids) -> SigningIn:
    """Signing in with the usual delays."""
    return SigningIn(
        database,
        clock.now,
        ids.secret,
        Delays(free=FREE_TRIES, longest=LONGEST_WAIT, monotonic=clock.monotonic),
        Delays(
            free=FREE_TRIES_OF_A_NETWORK,
            longest=LONGEST_WAIT_OF_A_NETWORK,
            monotonic=clock.monotonic,
        ),
    )


def _unchanged(uow: UnitOfWork, row: AccountRow) -> None:
    """Refuse what an admin has forbidden since `row` was read, while a password was compared."""
    now = uow.accounts.hold(row.id)
    if now is None or now.disabled_at is not None or now.password != row.password:
        raise WrongPasswordError


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
