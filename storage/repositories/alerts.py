"""Alerts: raised with the turn, listed until somebody acted."""

from collections.abc import Sequence
from operator import attrgetter

from sqlalchemy import bindparam, literal_column, select, update

from storage.models import alerts
from storage.repositories.base import Repository
from storage.rows import AlertRow, AlertState
from storage.statements import Bulk, columns_of, names_of

_NAMES = names_of(AlertRow)

_ADD = Bulk(lambda insert: insert(alerts).inline(), _NAMES)
_OPEN = (
    select(*columns_of(alerts, AlertRow))
    .where(alerts.c.state == literal_column("'open'"))
    .order_by(alerts.c.id)
    .limit(bindparam("most"))
)
_SET_STATE = (
    update(alerts).where(alerts.c.id == bindparam("alert")).values(state=bindparam("new_state"))
)

_values = attrgetter(*_NAMES)


class Alerts(Repository):
    """Requests that a person act."""

    __slots__ = ()

    def add_all(self, rows: Sequence[AlertRow]) -> None:
        """Raise alerts."""
        _ADD.run(self._connection, [_values(row) for row in rows])

    def open(self, *, limit: int = 1000) -> list[AlertRow]:
        """What nobody has been told of or acted on, oldest first."""
        return [AlertRow(*row) for row in self._connection.execute(_OPEN, {"most": limit})]

    def set_state(self, alert_id: int, state: AlertState) -> bool:
        """Record that an alert was delivered or done; False when there is none."""
        changed = self._connection.execute(_SET_STATE, {"alert": alert_id, "new_state": state})
        return changed.rowcount == 1
