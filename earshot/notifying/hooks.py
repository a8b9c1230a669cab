"""Webhooks as users set them up: add, look at, try, tell again, remove."""

import base64
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

import httpx

from earshot.errors import EarshotError
from earshot.notifying.attempts import Attempt, attempt
from earshot.notifying.outward import ForbiddenAddressError, Outward
from earshot.notifying.telling import EVENTS, written
from storage.database import Database
from storage.unit_of_work import UnitOfWork
from storage.webhooks import NotificationRow, WebhookRow

TEST = "webhook.test"
"""What a trial is called; nobody subscribes to it."""

MOST_WEBHOOKS = 20
"""Every event is written down once for each of them, in the turn that it comes from."""

SLICE = 500
"""So many events are written in one transaction, so that turns go on beside it."""

_LONGEST_URL = 2000


class BadWebhookError(EarshotError):
    """An address that cannot be told anything, or an event that does not exist."""


class UnknownWebhookError(EarshotError):
    """There is no such webhook, or nothing that it was told under this number."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A webhook, and how much it has heard, has yet to hear, and has not heard."""

    row: WebhookRow
    told: int
    due: int
    failed: int


async def check(url: str, outward: Outward) -> None:
    """Nothing, if `url` can be told; its host is looked up.

    Raises:
        BadWebhookError: it is no address on the web that we may reach.
    """
    try:
        parsed = httpx.URL(url)
    except httpx.InvalidURL:
        parsed = httpx.URL("")
    if parsed.scheme not in {"https", "http"} or not parsed.host or len(url) > _LONGEST_URL:
        raise BadWebhookError("A webhook is a whole address such as https://shop.example/hook.")
    if parsed.userinfo or parsed.fragment:
        raise BadWebhookError(
            "A webhook's address has no name, password or # in it: what we send is signed instead."
        )
    try:
        await outward.addresses(parsed)
    except ForbiddenAddressError:
        raise BadWebhookError(
            f"{parsed.host} is not told anything: it is not public, or is not reached with https."
            " If it is meant, list it in the setting `webhooks_to`."
        ) from None
    except httpx.ConnectError:
        raise BadWebhookError(f"{parsed.host} is not known. Check the address.") from None


def add(
    database: Database,
    url: str,
    events: Sequence[str] = (),
    *,
    verbatims: bool = False,
    now: datetime,
    new_id: Callable[[], str],
    secret: str,
) -> WebhookRow:
    """Have `url` told of `events` (none: of all) from now on. `check` it first.

    `secret`: 24 to 64 characters that nobody can guess; the row has it as its receiver needs it.

    Raises:
        BadWebhookError: there is no such event, or there are too many webhooks.
    """
    unknown = [event for event in events if event not in EVENTS]
    if unknown:
        raise BadWebhookError(
            f"There is no event `{unknown[0]}`. The events are: {', '.join(EVENTS)}."
        )
    row = WebhookRow(
        id=f"wh_{new_id()}",
        url=url,
        secret=f"whsec_{base64.b64encode(secret.encode()).decode()}",
        events=json.dumps(sorted(set(events))),
        verbatims=verbatims,
        created_at=now,
    )
    with database.begin() as uow:
        if len(uow.notifications.webhooks()) >= MOST_WEBHOOKS:
            raise BadWebhookError(f"There are {MOST_WEBHOOKS} webhooks already. Remove one first.")
        uow.notifications.add_webhook(row)
    return row


def listed(database: Database) -> list[Listed]:
    """All webhooks, oldest first."""
    with database.read() as uow:
        counts = uow.notifications.counts()
        rows = uow.notifications.webhooks()
    return [
        Listed(
            row,
            told=counts.get((row.id, "told"), 0),
            due=counts.get((row.id, "due"), 0),
            failed=counts.get((row.id, "failed"), 0),
        )
        for row in rows
    ]


def show(
    database: Database, webhook_id: str, *, limit: int = 20
) -> tuple[WebhookRow, list[NotificationRow]]:
    """A webhook with what it was told last, newest first.

    Raises:
        UnknownWebhookError: there is none.
    """
    with database.read() as uow:
        return known(uow, webhook_id), uow.notifications.latest(webhook_id, limit)


def failures(database: Database, webhook_id: str, *, limit: int = 100) -> list[NotificationRow]:
    """What it has not heard in spite of trying, given up or still to be tried; newest first.

    Raises:
        UnknownWebhookError: there is none.
    """
    with database.read() as uow:
        known(uow, webhook_id)
        return uow.notifications.troubled(webhook_id, limit)


def remove(database: Database, webhook_id: str) -> None:
    """Forget it, and all that it was told.

    Raises:
        UnknownWebhookError: there is none.
    """
    with database.begin() as uow:
        known(uow, webhook_id)
        uow.notifications.disable(webhook_id, "It is being removed.")
    _in_slices(database, lambda uow: uow.notifications.drop(webhook_id, SLICE))
    with database.begin() as uow:
        uow.notifications.remove(webhook_id)


def replay(database: Database, webhook_id: str, notification_id: int, *, now: datetime) -> None:
    """Tell one event again, under the id that it had; a disabled webhook is told again.

    Raises:
        UnknownWebhookError: there is no such webhook, or it was told nothing of that number.
    """
    with database.begin() as uow:
        known(uow, webhook_id)
        if not uow.notifications.replay(webhook_id, notification_id, now):
            raise UnknownWebhookError(
                f"There is nothing under number {notification_id} that this webhook was told."
            )
        uow.notifications.enable(webhook_id)


def replay_failed(database: Database, webhook_id: str, since: datetime, *, now: datetime) -> int:
    """Tell again what happened since then and was given up; gives how many events those are.

    A disabled webhook is told again.

    Raises:
        UnknownWebhookError: there is none.
    """
    with database.begin() as uow:
        known(uow, webhook_id)
        uow.notifications.enable(webhook_id)
    return _in_slices(
        database, lambda uow: uow.notifications.replay_failed(webhook_id, since, now, SLICE)
    )


async def try_out(
    client: httpx.AsyncClient, hook: WebhookRow, *, now: datetime, new_id: Callable[[], str]
) -> Attempt:
    """What becomes of a trial, told at once and written down nowhere."""
    body = written(TEST, {"webhook": hook.id}, now)
    return await attempt(client, hook, f"msg_{new_id()}", body, now=now)


def known(uow: UnitOfWork, webhook_id: str) -> WebhookRow:
    """The webhook with this id.

    Raises:
        UnknownWebhookError: there is none.
    """
    row = uow.notifications.webhook(webhook_id)
    if row is None:
        raise UnknownWebhookError(
            f"There is no webhook {webhook_id}. `earshot webhooks list` shows them."
        )
    return row


def _in_slices(database: Database, act: Callable[[UnitOfWork], int]) -> int:
    """Have `act` done until there is less than a slice left; gives how many there were."""
    n = 0
    while True:
        with database.begin() as uow:
            done = act(uow)
        n += done
        if done < SLICE:
            return n
