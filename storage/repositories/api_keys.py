"""Keys of programs, and what was answered to a request that may come again."""

from storage.repositories.base import Repository


class ApiKeys(Repository):
    """Keys by their digests, and answers by their idempotency keys."""

    __slots__ = ()
