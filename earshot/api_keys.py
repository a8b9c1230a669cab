"""Keys with which programs come: made, known again, revoked. Of each a digest is stored."""

import contextlib
import hmac
import json
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from earshot.errors import EarshotError
from storage.api_keys import ApiKeyRow
from storage.database import Database
from storage.errors import StorageError

SCOPES = (
    "people:read",
    "people:write",
    "events:read",
    "events:write",
    "invitations:read",
    "invitations:write",
    "responses:read",
    "scores:read",
    "surveys:read",
    "webhooks:manage",
)
"""What a key may be good for."""

PREFIX = "esk_"
"""How every key begins, so that one that leaked is found by those who search for leaks."""

NOTED = timedelta(minutes=1)
"""The use of a key is noted no oftener than this."""

_LONGEST = 100
_LONGEST_NAME = 100


class BadKeyError(EarshotError):
    """A key that cannot be made, or of which there is none."""


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key as others may see it: the key itself is known to its holder only."""

    id: str
    name: str
    scopes: frozenset[str]
    created_at: datetime
    used_at: datetime | None
    revoked_at: datetime | None


@dataclass(frozen=True, slots=True)
class Made:
    """A new key; `text` is what its holder sends, and is never shown again."""

    key: ApiKey
    text: str


def make(
    database: Database,
    name: str,
    scopes: Collection[str],
    *,
    now: datetime,
    new_id: Callable[[], str],
    new_key: Callable[[], str],
) -> Made:
    """Make a key that is good for `scopes`; `new_key` gives 256 bits that nobody can guess.

    Raises:
        BadKeyError: a key must have a name, and scopes that there are.
    """
    _check(name, scopes)
    text = PREFIX + new_key()
    listed = json.dumps(sorted(set(scopes)))
    row = ApiKeyRow(new_id(), _digest(text), name.strip(), listed, created_at=now)
    with database.begin() as uow:
        uow.api_keys.add(row)
    return Made(_key(row), text)


def known(database: Database, text: str, *, now: datetime) -> ApiKey | None:
    """The key that `text` is, if it is one and not revoked. Its use is noted."""
    if len(text) > _LONGEST:
        return None
    digest = _digest(text)
    with database.read() as uow:
        row = uow.api_keys.by_digest(digest)
    if row is None or not hmac.compare_digest(row.digest, digest) or row.revoked_at is not None:
        return None
    if row.used_at is None or now - row.used_at >= NOTED:
        # Whoever reads is not refused because nothing can be written.
        with contextlib.suppress(StorageError), database.begin() as uow:
            uow.api_keys.used(row.id, now)
    return _key(row)


def revoke(database: Database, key: str, *, now: datetime) -> ApiKey:
    """Let nobody in with a key any more; `key` is its id, or its name if no other has it.

    Raises:
        BadKeyError: no one key that is in force is called so.
    """
    with database.begin() as uow:
        standing = [row for row in uow.api_keys.all() if row.revoked_at is None]
        found = [row for row in standing if row.id == key] or _named(standing, key)
        if len(found) > 1:
            ids = ", ".join(row.id for row in found)
            raise BadKeyError(f"Several keys are called `{key}`. Say which: {ids}.")
        if not found:
            raise BadKeyError(f"No key in force is called `{key}`: see `earshot keys list`.")
        uow.api_keys.revoke(found[0].id, now)
    return _key(found[0])


def all_keys(database: Database) -> list[ApiKey]:
    """Every key, the oldest first, revoked ones too."""
    with database.read() as uow:
        return [_key(row) for row in uow.api_keys.all()]


def _check(name: str, scopes: Collection[str]) -> None:
    if not name.strip() or len(name) > _LONGEST_NAME or not name.isprintable():
        raise BadKeyError(
            f"A key needs a name of at most {_LONGEST_NAME} letters that says whose it is."
        )
    unknown = sorted(set(scopes) - set(SCOPES))
    if unknown or not scopes:
        there_is = f"There is no scope `{unknown[0]}`" if unknown else "A key needs a scope"
        raise BadKeyError(f"{there_is}. The scopes are: {', '.join(SCOPES)}.")


def _named(rows: Collection[ApiKeyRow], name: str) -> list[ApiKeyRow]:
    return [row for row in rows if row.name == name]


def _digest(text: str) -> bytes:
    # No salt and no slow hash: 256 random bits are not to be guessed from their digest.
    return sha256(text.encode("utf-8", "surrogatepass")).digest()


def _key(row: ApiKeyRow) -> ApiKey:
    scopes = frozenset(json.loads(row.scopes))
    return ApiKey(row.id, row.name, scopes, row.created_at, row.used_at, row.revoked_at)
