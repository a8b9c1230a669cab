"""Webhooks, and what is told to them."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from operator import attrgetter
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    delete,
    exists,
    func,
    insert,
    literal_column,
    or_,
    select,
    update,
)

from storage.models import invitations, notifications, webhooks
from storage.repositories.base import Repository
from storage.statements import Bulk, Lookup, columns_of, names_of
from storage.webhooks import InvitedRow, NotificationRow, NotificationState, WebhookRow

DISABLED = "disabled"
"""The code of what was not told because its webhook was disabled."""

_NAMES = names_of(NotificationRow)
_WEBHOOK: BindParameter[Any] = bindparam("webhook")
_ONE: BindParameter[Any] = bindparam("notification")
_OF = notifications.c.webhook_id == _WEBHOOK
_ID = notifications.c.id == _ONE

# Literals: parameters would hide from SQLite that the partial index serves.
_is_due = notifications.c.state == literal_column("'due'")
_is_active = webhooks.c.state == literal_column("'active'")
_is_free = or_(webhooks.c.leased_until.is_(None), webhooks.c.leased_until <= bindparam("now"))

_ADD_WEBHOOK = insert(webhooks)
_IN_ORDER = (webhooks.c.created_at, webhooks.c.id)
_WEBHOOKS = select(*columns_of(webhooks, WebhookRow)).order_by(*_IN_ORDER)
_FIND_WEBHOOK = _WEBHOOKS.where(webhooks.c.id == _WEBHOOK)
# Nobody removes one of them while its rows are added.
_ACTIVE = _WEBHOOKS.where(_is_active).with_for_update(read=True, key_share=True)
_ANY = select(exists().where(_is_active))
_SET = update(webhooks).where(webhooks.c.id == _WEBHOOK)
_LEASE = _SET.where(_is_active, _is_free).values(leased_until=bindparam("until"))
_RELEASE = _SET.where(webhooks.c.leased_until == bindparam("leased")).values(
    leased_until=bindparam("pausing"), failing_since=bindparam("since")
)
_DISABLE = _SET.where(_is_active).values(
    state="disabled", reason=bindparam("why"), leased_until=None
)
_ENABLE = _SET.values(state="active", reason=None, failing_since=None)
_waits = exists().where(
    notifications.c.webhook_id == webhooks.c.id,
    _is_due,
    notifications.c.due_at <= bindparam("now"),
)
_LANES = select(webhooks.c.id).where(_is_active, _is_free, _waits).order_by(webhooks.c.id)
# Who added rows for it while it stood has committed them once it is locked.
_REMOVE = (
    _FIND_WEBHOOK.with_for_update(),
    delete(notifications).where(_OF),
    delete(webhooks).where(webhooks.c.id == _WEBHOOK),
)

_SELECT = select(*columns_of(notifications, NotificationRow)).where(_OF)
_FIND = _SELECT.where(_ID)
_ADD = Bulk(lambda inserting: inserting(notifications).inline(), _NAMES)
_DUE = (
    _SELECT.where(_is_due, notifications.c.due_at <= bindparam("now"))
    .order_by(notifications.c.due_at, notifications.c.id)
    .limit(bindparam("most"))
)
_LATEST = _SELECT.order_by(notifications.c.id.desc()).limit(bindparam("most"))
_TROUBLED = _LATEST.where(
    or_(notifications.c.state == "failed", and_(_is_due, notifications.c.error.is_not(None)))
)
_SETTLE = (
    update(notifications)
    .where(_ID, _is_due)
    .values(
        state=bindparam("new_state"),
        attempts=notifications.c.attempts + 1,
        settled_at=bindparam("now"),
        error=bindparam("code"),
    )
)
_PUT_BACK = (
    update(notifications)
    .where(_ID, _is_due)
    .values(
        attempts=notifications.c.attempts + 1,
        due_at=bindparam("at"),
        error=bindparam("code"),
    )
)


def _some(*conditions: ColumnElement[bool]) -> Select[Any]:
    """The ids of some for which this holds: many at once would hold up turns."""
    return select(notifications.c.id).where(*conditions).limit(bindparam("most"))


_deaf = select(webhooks.c.id).where(webhooks.c.state == literal_column("'disabled'"))
_GIVE_UP = (
    update(notifications)
    .where(notifications.c.id.in_(_some(_is_due, notifications.c.webhook_id.in_(_deaf))))
    .values(state="failed", settled_at=bindparam("now"), error=DISABLED)
)
_AGAIN: dict[str, Any] = {"state": "due", "attempts": 0, "settled_at": None, "error": None}
_REPLAY = update(notifications).values(due_at=bindparam("now"), **_AGAIN)
_REPLAY_ONE = _REPLAY.where(_OF, _ID)
_failed = notifications.c.state == literal_column("'failed'")
_REPLAY_FAILED = _REPLAY.where(
    notifications.c.id.in_(
        _some(_OF, _failed, notifications.c.created_at >= bindparam("since")).order_by(
            notifications.c.id
        )
    )
)
_DROP = delete(notifications).where(notifications.c.id.in_(_some(_OF)))
_COUNTS = select(notifications.c.webhook_id, notifications.c.state, func.count()).group_by(
    notifications.c.webhook_id, notifications.c.state
)
_FORGET = delete(notifications).where(
    notifications.c.id.in_(_some(notifications.c.settled_at < bindparam("before")))
)
_INVITED = Lookup(
    InvitedRow, select(*columns_of(invitations, InvitedRow)), [invitations.c.session_id]
)

_webhook_values = attrgetter(*names_of(WebhookRow))
_values = attrgetter(*_NAMES)


class Notifications(Repository):
    """Addresses that hear of events, and every event that one of them must hear of."""

    __slots__ = ("_active",)

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self._active: list[WebhookRow] | None = None

    # Webhooks

    def add_webhook(self, row: WebhookRow) -> None:
        """Have `row` told from now on."""
        values = zip(names_of(WebhookRow), _webhook_values(row), strict=True)
        self._connection.execute(_ADD_WEBHOOK, dict(values))
        self._active = None

    def webhooks(self) -> list[WebhookRow]:
        """All of them, oldest first."""
        return [WebhookRow(*row) for row in self._connection.execute(_WEBHOOKS)]

    def webhook(self, webhook_id: str) -> WebhookRow | None:
        """The one with this id."""
        row = self._connection.execute(_FIND_WEBHOOK, {"webhook": webhook_id}).first()
        return WebhookRow(*row) if row else None

    def any_active(self) -> bool:
        """Whether anybody hears of anything."""
        return bool(self._connection.execute(_ANY).scalar())

    def active(self) -> list[WebhookRow]:
        """Those that are told; read once in a transaction, in which none is removed."""
        if self._active is None:
            self._active = [WebhookRow(*row) for row in self._connection.execute(_ACTIVE)]
        return self._active

    def enable(self, webhook_id: str) -> None:
        """Tell it again."""
        self._connection.execute(_ENABLE, {"webhook": webhook_id})
        self._active = None

    def disable(self, webhook_id: str, why: str) -> None:
        """Tell it nothing more; what it has not heard waits, and `give_up_deaf` gives it up."""
        self._connection.execute(_DISABLE, {"webhook": webhook_id, "why": why})
        self._active = None

    def remove(self, webhook_id: str) -> bool:
        """Forget it, and what it was told; `drop` that first. False when there is none."""
        results = [self._connection.execute(one, {"webhook": webhook_id}) for one in _REMOVE]
        self._active = None
        return results[-1].rowcount == 1

    def lanes(self, now: datetime) -> list[str]:
        """The webhooks that have something to hear now, and that nobody is telling."""
        return list(self._connection.execute(_LANES, {"now": now}).scalars())

    def lease(self, webhook_id: str, *, now: datetime, until: datetime) -> WebhookRow | None:
        """The webhook, ours to tell until then; None when it is another's or disabled."""
        values = {"webhook": webhook_id, "now": now, "until": until}
        leased = self._connection.execute(_LEASE, values).rowcount == 1
        return self.webhook(webhook_id) if leased else None

    def release(
        self,
        webhook_id: str,
        *,
        leased: datetime,
        until: datetime | None,
        failing_since: datetime | None,
    ) -> None:
        """Let others tell it, from `until` on, if it is still `leased` as it was."""
        values = {"leased": leased, "pausing": until, "since": failing_since}
        self._connection.execute(_RELEASE, {"webhook": webhook_id, **values})

    # What they hear

    def add_all(self, rows: Sequence[NotificationRow]) -> None:
        """Have these told."""
        _ADD.run(self._connection, [_values(row) for row in rows])

    def due(self, webhook_id: str, now: datetime, limit: int) -> list[NotificationRow]:
        """What the webhook is to hear now, in order. Lease it first."""
        return self._rows(_DUE, webhook_id, now=now, most=limit)

    def find(self, webhook_id: str, notification_id: int) -> NotificationRow | None:
        """What the webhook is told under this number."""
        return next(iter(self._rows(_FIND, webhook_id, notification=notification_id)), None)

    def latest(self, webhook_id: str, limit: int) -> list[NotificationRow]:
        """What it heard or is to hear, newest first."""
        return self._rows(_LATEST, webhook_id, most=limit)

    def troubled(self, webhook_id: str, limit: int) -> list[NotificationRow]:
        """What it has not heard in spite of trying, newest first."""
        return self._rows(_TROUBLED, webhook_id, most=limit)

    def told(self, notification_id: int, now: datetime) -> None:
        """It has been heard."""
        self._settle(notification_id, "told", now, None)

    def give_up(self, notification_id: int, now: datetime, error: str) -> None:
        """Try no more; `error` is a code."""
        self._settle(notification_id, "failed", now, error)

    def put_back(self, notification_id: int, due_at: datetime, error: str) -> None:
        """Try again at `due_at`; `error` is a code."""
        values = {"notification": notification_id, "at": due_at, "code": error}
        self._connection.execute(_PUT_BACK, values)

    def replay(self, webhook_id: str, notification_id: int, now: datetime) -> bool:
        """Tell one again, heard or not; False when there is none."""
        values = {"webhook": webhook_id, "notification": notification_id, "now": now}
        return self._connection.execute(_REPLAY_ONE, values).rowcount == 1

    def replay_failed(self, webhook_id: str, since: datetime, now: datetime, limit: int) -> int:
        """Tell again some of what happened since then and was given up; gives how many."""
        values = {"webhook": webhook_id, "since": since, "now": now, "most": limit}
        return self._connection.execute(_REPLAY_FAILED, values).rowcount

    def give_up_deaf(self, now: datetime, limit: int) -> int:
        """Give up some of what disabled webhooks have not heard; gives how many."""
        return self._connection.execute(_GIVE_UP, {"now": now, "most": limit}).rowcount

    def drop(self, webhook_id: str, limit: int) -> int:
        """Forget some of what the webhook was told or is to be told; gives how many."""
        values = {"webhook": webhook_id, "most": limit}
        return self._connection.execute(_DROP, values).rowcount

    def counts(self) -> dict[tuple[str, NotificationState], int]:
        """How much of each state there is for each webhook."""
        return {(id_, state): n for id_, state, n in self._connection.execute(_COUNTS)}

    def forget(self, before: datetime, limit: int) -> int:
        """Remove some of what was told or given up before then; gives how many."""
        values = {"before": before, "most": limit}
        return self._connection.execute(_FORGET, values).rowcount

    def invited(self, sessions: Iterable[str]) -> dict[str, InvitedRow]:
        """The invitations that led to `sessions`, by session."""
        found = _INVITED.run(self._connection, [*sessions])
        return {row.session_id: row for row in found}

    def _settle(
        self, notification_id: int, state: NotificationState, now: datetime, error: str | None
    ) -> None:
        values = {"notification": notification_id, "new_state": state, "now": now, "code": error}
        self._connection.execute(_SETTLE, values)

    def _rows(self, statement: Any, webhook_id: str, **values: Any) -> list[NotificationRow]:
        found = self._connection.execute(statement, {"webhook": webhook_id, **values})
        return [NotificationRow(*row) for row in found]
