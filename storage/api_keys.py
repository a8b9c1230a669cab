"""The rows of programs' keys, and of what was answered to requests that may come again."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ApiKeyRow:
    """A key of a program, known by its digest; `scopes` is JSON."""

    id: str
    digest: bytes
    name: str
    scopes: str
    created_at: datetime
    used_at: datetime | None = None
    revoked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AnsweredRow:
    """What a request with an idempotency key was answered; `digest` is that of the request."""

    api_key_id: str
    key: str
    digest: bytes
    status: int
    answer: str
    created_at: datetime
