"""Alerts: raised with the turn, told to whom they concern, listed until somebody acted."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from operator import attrgetter

from sqlalchemy import and_, bindparam, literal_column, or_, select, update

from storage.errors import ConflictError
from storage.models import alerts
from storage.repositories.base import Repository
from storage.rows import AlertRow, AlertState
from storage.statements import Bulk, columns_of, names_of

_NAMES = names_of(AlertRow)

# Literals: parameters would hide from SQLite that the partial indexes serve.
_is_open = alerts.c.state == literal_column("'open'")
_stands = alerts.c.state != literal_column("'done'")
_ID = alerts.c.id == bindparam("alert")

_SELECT = select(*columns_of(alerts, AlertRow))
_ADD = Bulk(lambda insert: insert(alerts).inline(), _NAMES)
_OPEN = _SELECT.where(_stands).order_by(alerts.c.id).limit(bindparam("most"))
_never_told = and_(alerts.c.due_at.is_(None), alerts.c.error.is_(None))
_DUE = (
    _SELECT.where(_is_open, or_(_never_told, alerts.c.due_at <= bindparam("now")))
    .order_by(alerts.c.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
_START = Bulk(
    lambda _: (
        update(alerts)
        .where(alerts.c.id == bindparam("started"), _is_open)
        .values(attempts=alerts.c.attempts + 1)
    ),
    ("due_at", "started"),
)
_DELIVERED = (
    update(alerts)
    .where(_ID, _is_open)
    .values(state="delivered", receipt=bindparam("new_receipt"), due_at=None, error=None)
)
_POSTPONE = (
    update(alerts)
    .where(_ID, _is_open)
    .values(due_at=bindparam("new_due_at"), error=bindparam("code"))
)
_SET_STATE = update(alerts).where(_ID).values(state=bindparam("new_state"))

_values = attrgetter(*_NAMES)


class Alerts(Repository):
    """Requests that a person act."""

    __slots__ = ()

    def add_all(self, rows: Sequence[AlertRow]) -> None:
        """Raise alerts."""
        _ADD.run(self._connection, [_values(row) for row in rows])

    def open(self, *, limit: int = 1000) -> list[AlertRow]:
        """What nobody has acted on, told of or not, oldest first."""
        return [AlertRow(*row) for row in self._connection.execute(_OPEN, {"most": limit})]

    def due(self, now: datetime, limit: int) -> list[AlertRow]:
        """What its recipient is to be told now, locked, oldest first.

        Those that another process has taken are left out.
        """
        rows = self._connection.execute(_DUE, {"now": now, "most": limit})
        return [AlertRow(*row) for row in rows]

    def start(self, ids: Iterable[int], *, until: datetime) -> None:
        """Take alerts that `due` gave in this block: one attempt more, until then ours.

        Raises:
            ConflictError: one of them is no longer to be told.
        """
        rows = [(until, id_) for id_ in ids]
        if _START.run(self._connection, rows) != len(rows):
            raise ConflictError("An alert is no longer to be told.")

    def delivered(self, alert_id: int, receipt: str | None) -> bool:
        """The recipient was told; False when the alert is not open."""
        values = {"alert": alert_id, "new_receipt": receipt}
        return self._connection.execute(_DELIVERED, values).rowcount == 1

    def put_back(self, alert_id: int, due_at: datetime, error: str | None) -> bool:
        """Have it told again at `due_at`; `error` is a code. False when it is not open."""
        values = {"alert": alert_id, "new_due_at": due_at, "code": error}
        return self._connection.execute(_POSTPONE, values).rowcount == 1

    def give_up(self, alert_id: int, error: str) -> bool:
        """Try no more to tell; it stays open, with the code why. False when it is not."""
        values = {"alert": alert_id, "new_due_at": None, "code": error}
        return self._connection.execute(_POSTPONE, values).rowcount == 1

    def set_state(self, alert_id: int, state: AlertState) -> bool:
        """Record that an alert was delivered or done; False when there is none."""
        changed = self._connection.execute(_SET_STATE, {"alert": alert_id, "new_state": state})
        return changed.rowcount == 1
