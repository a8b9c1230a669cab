"""One attempt to tell a webhook, and when there is to be another."""

import asyncio
import random
import re
from dataclasses import dataclass
from datetime import datetime, timedelta

import httpx

from earshot.notices import headers
from earshot.notifying.outward import ForbiddenAddressError
from storage.webhooks import WebhookRow

TELL_WITHIN = 15.0
"""Seconds that one attempt may take in all."""

WAITS = tuple(
    timedelta(seconds=seconds)
    for seconds in (5, 60, 300, 1800, *(hours * 3600 for hours in (2, 5, 10, 14, 20, 20)))
)
"""After each failed attempt, three days in all; then it is given up."""

_LONGEST_ASKED = timedelta(days=1)
_GONE = "http_410"


@dataclass(frozen=True, slots=True)
class Attempt:
    """What became of it: heard, or the `error`. A receiver may have asked for a pause."""

    error: str | None = None
    retry_after: timedelta = timedelta()

    @property
    def gone(self) -> bool:
        """Whether the receiver wants to hear nothing any more."""
        return self.error == _GONE

    @property
    def answered(self) -> bool:
        """Whether there is a receiver at all."""
        return self.error is None or self.error.startswith("http_")


async def attempt(
    client: httpx.AsyncClient, hook: WebhookRow, key: str, body: str, *, now: datetime
) -> Attempt:
    """Post `body` to `hook` under `key`, signed. Only 2xx is heard; the answer is not read."""
    content = body.encode()
    signed = headers(hook.secret, key, content, now=now)
    try:
        async with (
            asyncio.timeout(TELL_WITHIN),
            client.stream(
                "POST", hook.url, content=content, headers=signed, timeout=TELL_WITHIN
            ) as response,
        ):
            if response.is_success:
                return Attempt()
            return Attempt(f"http_{response.status_code}", _asked(response))
    except ForbiddenAddressError:
        return Attempt("forbidden_address")
    except (TimeoutError, httpx.TimeoutException):
        return Attempt("timeout")
    except Exception as error:  # noqa: BLE001 - one receiver's trouble is not the others'
        return Attempt(type(error).__name__)


def again_at(
    attempts: int, failed: Attempt, chance: random.Random, *, now: datetime
) -> datetime | None:
    """When to try again after so many attempts; None when it is given up.

    A little by chance, so that what failed together is not tried together again.
    """
    if attempts > len(WAITS):
        return None
    wait = WAITS[attempts - 1] * (0.9 + chance.random() / 5)
    return now + max(wait, failed.retry_after)


def _asked(response: httpx.Response) -> timedelta:
    seconds = response.headers.get("retry-after", "")
    if not re.fullmatch(r"[0-9]{1,7}", seconds):
        return timedelta()
    return min(timedelta(seconds=int(seconds)), _LONGEST_ASKED)
