"""Events that webhooks hear of: written down with what happened, in its transaction."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, Final

from storage.unit_of_work import UnitOfWork
from storage.webhooks import NotificationRow, WebhookRow

EVENTS: Final = (
    "response.created",
    "response.updated",
    "response.completed",
    "invitation.asked",
    "invitation.left_out",
    "opt_out.created",
    "opt_in.created",
    "alert.created",
    "wave.released",
)

REMEMBERED = timedelta(seconds=1)
"""So long nobody looks again whether there is a webhook at all: turns must not pay for it."""

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(slots=True)
class Listeners:
    """Whether anybody hears of anything, as it was a moment ago. For one thread at a time."""

    _present: bool = False
    _until: datetime | None = None

    def present(self, uow: UnitOfWork, now: datetime) -> bool:
        """Whether it is worth while to put together what could be told."""
        if self._until is None or not now < self._until <= now + REMEMBERED:
            self._present = uow.notifications.any_active()
            self._until = now + REMEMBERED
        return self._present


@dataclass(frozen=True, slots=True)
class Happened:
    """An event to tell of, with its `data`; whose it is decides with what it is erased.

    `words`: what webhooks are told instead that hear what respondents wrote.
    """

    event: str
    data: Mapping[str, Any]
    session_id: str | None = None
    respondent_id: str | None = None
    words: Mapping[str, Any] | None = None

    def __post_init__(self) -> None:
        if self.event not in EVENTS:
            raise ValueError(f"There is no event {self.event}.")


def notify(
    uow: UnitOfWork,
    event: str,
    body: Mapping[str, Any],
    *,
    now: datetime,
    session_id: str | None = None,
    respondent_id: str | None = None,
) -> int:
    """Have every active webhook that wants it told of `event`; gives how many that are.

    Name the session or the person that `body` tells of: it is erased with them. The same event
    once more at the same time is the same message.
    """
    return notify_all(uow, [Happened(event, body, session_id, respondent_id)], now=now)


def notify_all(uow: UnitOfWork, events: Iterable[Happened], *, now: datetime) -> int:
    """`notify` of many `events`, in their order."""
    hooks = uow.notifications.active()
    rows = [
        _row(hook, happened, now)
        for happened in (events if hooks else ())
        for hook in hooks
        if wants(hook, happened.event)
    ]
    uow.notifications.add_all(rows)
    return len(rows)


def wants(hook: WebhookRow, event: str) -> bool:
    """Whether `hook` is to hear of `event`."""
    chosen = json.loads(hook.events)
    return not chosen or event in chosen


def written(event: str, data: Mapping[str, Any], now: datetime) -> str:
    """What is posted."""
    return _encode({"type": event, "timestamp": now.isoformat(), "data": data})


def _row(hook: WebhookRow, happened: Happened, now: datetime) -> NotificationRow:
    body = written(happened.event, happened.data, now)
    key = sha256(body.encode()).hexdigest()[:32]
    if happened.words is not None and hook.verbatims:
        body = written(happened.event, happened.words, now)
    return NotificationRow(
        webhook_id=hook.id,
        key=f"msg_{key}",
        event=happened.event,
        body=body,
        due_at=now,
        created_at=now,
        session_id=happened.session_id,
        respondent_id=happened.respondent_id,
    )
