"""Keys of programs, and what was answered to a request that may come again."""

from dataclasses import asdict
from datetime import datetime

from sqlalchemy import bindparam, delete, insert, select, update

from storage.api_keys import AnsweredRow, ApiKeyRow
from storage.models import api_keys, idempotency_keys
from storage.repositories.base import Repository
from storage.statements import columns_of, per_dialect

_ADD = insert(api_keys)
_SELECT = select(*columns_of(api_keys, ApiKeyRow))
_BY_DIGEST = _SELECT.where(api_keys.c.digest == bindparam("of_digest"))
_ALL = _SELECT.order_by(api_keys.c.created_at, api_keys.c.id)
_AT = api_keys.c.id == bindparam("of_id")
_USED = update(api_keys).where(_AT).values(used_at=bindparam("now"))
_REVOKE = (
    update(api_keys)
    .where(_AT, api_keys.c.revoked_at.is_(None))
    .values(revoked_at=bindparam("now"))
)
# Whoever comes with the same key meanwhile waits here until the first has committed.
_CLAIM = per_dialect(
    lambda insert: (
        insert(idempotency_keys).on_conflict_do_nothing().returning(idempotency_keys.c.key)
    )
)
_OF_KEY = (
    idempotency_keys.c.api_key_id == bindparam("of_api_key"),
    idempotency_keys.c.key == bindparam("of_key"),
)
_ANSWERED = select(*columns_of(idempotency_keys, AnsweredRow)).where(*_OF_KEY)
_ANSWER = (
    update(idempotency_keys)
    .where(*_OF_KEY)
    .values(status=bindparam("new_status"), answer=bindparam("new_answer"))
)
_FORGET_ONE = delete(idempotency_keys).where(
    *_OF_KEY, idempotency_keys.c.created_at <= bindparam("before")
)
_FORGET = delete(idempotency_keys).where(idempotency_keys.c.created_at <= bindparam("before"))


class ApiKeys(Repository):
    """Keys by their digests, and answers by their idempotency keys."""

    __slots__ = ()

    def add(self, row: ApiKeyRow) -> None:
        """Store a key."""
        self._connection.execute(_ADD, asdict(row))

    def by_digest(self, digest: bytes) -> ApiKeyRow | None:
        """The key, revoked or not."""
        row = self._connection.execute(_BY_DIGEST, {"of_digest": digest}).first()
        return ApiKeyRow(*row) if row else None

    def all(self) -> list[ApiKeyRow]:
        """Every key, the oldest first."""
        return [ApiKeyRow(*row) for row in self._connection.execute(_ALL)]

    def used(self, key_id: str, now: datetime) -> None:
        """Note when a key was last used."""
        self._connection.execute(_USED, {"of_id": key_id, "now": now})

    def revoke(self, key_id: str, now: datetime) -> bool:
        """Let nobody in with a key any more; False when none such is in force."""
        return self._connection.execute(_REVOKE, {"of_id": key_id, "now": now}).rowcount == 1

    def claim(self, row: AnsweredRow) -> bool:
        """Begin to answer a request; False when one with its key was answered before."""
        return self._connection.execute(_CLAIM[self._dialect], asdict(row)).first() is not None

    def answered(self, api_key_id: str, key: str) -> AnsweredRow | None:
        """What a request was answered."""
        names = {"of_api_key": api_key_id, "of_key": key}
        row = self._connection.execute(_ANSWERED, names).first()
        return AnsweredRow(*row) if row else None

    def answer(self, api_key_id: str, key: str, *, status: int, answer: str) -> None:
        """Keep the answer to a request that was claimed."""
        names = {"of_api_key": api_key_id, "of_key": key}
        self._connection.execute(_ANSWER, {**names, "new_status": status, "new_answer": answer})

    def forget_one(self, api_key_id: str, key: str, *, before: datetime) -> None:
        """Forget the answer to a request, if it is as old as `before`."""
        names = {"of_api_key": api_key_id, "of_key": key, "before": before}
        self._connection.execute(_FORGET_ONE, names)

    def forget(self, *, before: datetime) -> int:
        """Forget all answers that are as old as `before`; how many they were."""
        return self._connection.execute(_FORGET, {"before": before}).rowcount
