"""Sessions: locked and saved by the group, found by address, taken when a timer is due."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from operator import attrgetter

from sqlalchemy import bindparam, case, literal_column, or_, select, update

from storage.errors import ConflictError
from storage.models import sessions
from storage.repositories.base import Repository
from storage.repositories.days import mark
from storage.rows import SessionRow
from storage.statements import Bulk, Lookup, columns_of, names_of

_NAMES = names_of(SessionRow)
_MOVED = (
    *("language", "state", "turn", "pending", "data"),
    *("last_at", "ended_at", "due_at", "due_kind"),
)
"""What a turn changes. Everything else stands from the session's start."""

# A literal: a parameter would hide from SQLite that the partial index serves.
_WAITING = sessions.c.state == literal_column("'waiting'")

_SELECT = select(*columns_of(sessions, SessionRow))
_FIND = Lookup(SessionRow, _SELECT, [sessions.c.id])
_LOCK = Lookup(SessionRow, _SELECT.order_by(sessions.c.id).with_for_update(), [sessions.c.id])
_AT_ADDRESS = _SELECT.where(sessions.c.address_id == bindparam("address"), _WAITING)
_LATEST_AT = (
    _SELECT.where(
        sessions.c.address_id == bindparam("address"),
        or_(_WAITING, sessions.c.ended_at >= bindparam("since")),
    )
    .order_by(case((_WAITING, 0), else_=1), sessions.c.ended_at.desc())
    .limit(1)
)
_OF_RESPONDENT = (
    _SELECT.where(sessions.c.respondent_id == bindparam("respondent"), _WAITING)
    .order_by(sessions.c.id)
    .with_for_update()
)
_DUE = (
    _SELECT.where(sessions.c.due_at <= bindparam("now"))
    .order_by(sessions.c.due_at)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
_ADD = Bulk(lambda insert: insert(sessions).inline(), _NAMES)
_SAVE = Bulk(
    lambda _: update(sessions).where(
        sessions.c.id == bindparam("saved"), sessions.c.turn == bindparam("expected")
    ),
    (*_MOVED, "saved", "expected"),
)
_SET_SECRET = (
    update(sessions)
    .where(sessions.c.id == bindparam("session"))
    .values(secret_digest=bindparam("digest"))
)
_IDENTIFY = (
    update(sessions)
    .where(sessions.c.id == bindparam("session"))
    .values(respondent_id=bindparam("respondent"), address_id=bindparam("address"))
)

_values = attrgetter(*_NAMES)
_moved = attrgetter(*_MOVED)


class Sessions(Repository):
    """Where every respondent stands."""

    __slots__ = ()

    def find(self, ids: Iterable[str]) -> dict[str, SessionRow]:
        """The sessions that exist, as they stand."""
        return {row.id: row for row in _FIND.run(self._connection, [*ids])}

    def lock(self, ids: Iterable[str]) -> dict[str, SessionRow]:
        """The sessions that exist, which nobody else changes until the transaction ends.

        Locked in the order of their ids: two groups wait for each other, and never both ways.
        """
        return {row.id: row for row in _LOCK.run(self._connection, [*ids])}

    def waiting_at(self, address_id: int) -> SessionRow | None:
        """The session that waits for words from this address; there is at most one."""
        row = self._connection.execute(_AT_ADDRESS, {"address": address_id}).first()
        return SessionRow(*row) if row else None

    def latest_at(self, address_id: int, since: datetime) -> SessionRow | None:
        """The session that waits at this address, or else the last that ended `since` then."""
        of = {"address": address_id, "since": since}
        row = self._connection.execute(_LATEST_AT, of).first()
        return SessionRow(*row) if row else None

    def waiting_of(self, respondent_id: str) -> list[SessionRow]:
        """All open sessions of a respondent, locked: a stop ends them all."""
        rows = self._connection.execute(_OF_RESPONDENT, {"respondent": respondent_id})
        return [SessionRow(*row) for row in rows]

    def due(self, now: datetime, *, limit: int) -> list[SessionRow]:
        """Sessions whose timer has run out, locked, the longest due first.

        Those that another process has taken are left out.
        """
        rows = self._connection.execute(_DUE, {"now": now, "most": limit})
        return [SessionRow(*row) for row in rows]

    def add_all(self, rows: Sequence[SessionRow]) -> None:
        """Record sessions that begin.

        Raises:
            ConflictError: an address has an open session already (when the block ends).
        """
        _ADD.run(self._connection, [_values(row) for row in rows])

    def save_all(self, moves: Sequence[tuple[SessionRow, int]], *, today: date) -> None:
        """Record what turns changed; each row comes with the turn it was read at.

        Several turns of one session are saved once, as the last left it.

        Raises:
            ConflictError: a session has moved on since, or is gone.
        """
        rows = [(*_moved(row), row.id, expected) for row, expected in moves]
        if _SAVE.run(self._connection, rows) != len(rows):
            raise ConflictError("A session has moved on since it was read.")
        # Not of anonymous ones: on which day somebody answered is nobody's to know.
        late = [(row.survey, row.day) for row, _ in moves if row.day < today and not row.anonymous]
        mark(self._connection, late)

    def set_secret(self, session_id: str, digest: bytes) -> None:
        """Let a new secret open the session; the one before no longer does."""
        self._connection.execute(_SET_SECRET, {"session": session_id, "digest": digest})

    def identify(
        self, session_id: str, *, respondent_id: str, address_id: int | None = None
    ) -> None:
        """Join a session to the respondent it turned out to be."""
        values = {"session": session_id, "respondent": respondent_id, "address": address_id}
        self._connection.execute(_IDENTIFY, values)
