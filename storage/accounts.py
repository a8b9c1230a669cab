"""Accounts of those who sign in, their sign-ins, and what they did."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class AccountRow:
    """Somebody who signs in. `data`, `surveys` and `teams` are their scope, as JSON lists.

    Only a hash of the password is kept, if there is one; `one_time` until another is chosen.
    `origin` tells the very first account from those that were added.
    """

    id: str
    name: str
    shown: str
    role: str
    data: str
    surveys: str | None
    teams: str | None
    email: str | None
    language: str
    dark: bool | None
    password: str
    one_time: bool
    origin: str | None
    created_at: datetime
    disabled_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SignInRow:
    """A browser in which somebody is signed in, known by the digest of its token."""

    digest: bytes
    account_id: str
    began_at: datetime
    seen_at: datetime


@dataclass(frozen=True, slots=True)
class AuditRow:
    """Who did what to what, and when."""

    at: datetime
    account: str
    action: str
    subject: str
    id: int | None = None
