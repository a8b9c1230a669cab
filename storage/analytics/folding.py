"""Folding: the counts of days that are over, kept so that a report need not count them again.

Exact also for whoever commits late. Writers mark a day that is over, in the same transaction in
which they write to it. Folding first takes away the mark and the day's old counts, then waits for
every transaction that was open at that moment, then counts. So each writer was counted, or its
mark comes after and the day is folded again. PostgreSQL names those transactions; ids of rows
could not tell, for they are given in another order than they are committed. SQLite has one writer
at a time and nothing to wait for. Until it is folded, a day is counted from its rows.
"""

import time
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

from sqlalchemy import Connection, Select, Table, delete, insert, select, text

from storage.analytics import lengths
from storage.analytics.counting import (
    ASKED,
    RATINGS,
    SESSIONS,
    TEAM_ASKED,
    TEAM_RATINGS,
    TEAM_SESSIONS,
)
from storage.models import (
    asked_rollups,
    dirty_days,
    folded_days,
    length_rollups,
    rating_rollups,
    session_rollups,
    team_asked_rollups,
    team_rating_rollups,
    team_session_rollups,
)

POLLS = 10
PAUSE = 0.002
"""Seconds between two looks whether the transactions that were open have ended."""

_COUNTED = {
    rating_rollups: RATINGS,
    session_rollups: SESSIONS,
    asked_rollups: ASKED,
    team_rating_rollups: TEAM_RATINGS,
    team_session_rollups: TEAM_SESSIONS,
    team_asked_rollups: TEAM_ASKED,
}
_ROLLUPS = (*_COUNTED, length_rollups)

_TAKE_TURN = text("SELECT pg_try_advisory_xact_lock(hashtext('earshot.fold'))")
# Whoever has written holds the lock of its own number. A snapshot would not do: it leaves out
# those that began after the last one that ended.
_WRITING = text(
    "SELECT transactionid::text FROM pg_locks JOIN pg_stat_activity USING (pid)"
    " WHERE locktype = 'transactionid' AND mode = 'ExclusiveLock' AND granted"
    " AND pid <> pg_backend_pid()"
    " AND datname = current_database()"
)


Counted: TypeAlias = Mapping[Table, Sequence[Mapping[str, Any]]]
"""The roll-ups of one day: of each table its rows."""


def take_turn(connection: Connection) -> bool:
    """Whether this process may fold now; only one does, until its transaction ends."""
    return connection.dialect.name == "sqlite" or connection.execute(_TAKE_TURN).scalar_one()


def settled(connection: Connection) -> bool:
    """Whether all who were writing when this was asked have finished; waits a little for them."""
    if connection.dialect.name == "sqlite":
        return True
    writing = set(connection.execute(_WRITING).scalars())
    for _ in range(POLLS):
        if not writing:
            return True
        time.sleep(PAUSE)
        writing &= set(connection.execute(_WRITING).scalars())
    return not writing


def unfold(connection: Connection, survey: str, day: date) -> None:
    """Make `day` one that is counted from its rows."""
    for table in (dirty_days, folded_days):
        connection.execute(delete(table).where(*_of(table, survey, day)))


def count(connection: Connection, survey: str, day: date) -> Counted:
    """The counts of `day`."""
    values = {"of_survey": survey, "of_days": [day]}
    counted = {
        table: _rows(connection, statement, values) for table, statement in _COUNTED.items()
    }
    return {**counted, length_rollups: lengths.count(connection, survey, [day])}


def keep(connection: Connection, name: str, day: date, counted: Counted) -> bool:
    """Replace the roll-ups of `day`; False when it was written to since it was counted."""
    if connection.execute(select(dirty_days.c.day).where(*_of(dirty_days, name, day))).first():
        return False
    for table in _ROLLUPS:
        connection.execute(delete(table).where(*_of(table, name, day)))
        if rows := counted.get(table):
            connection.execute(insert(table), [{**row, "survey": name} for row in rows])
    connection.execute(insert(folded_days), {"survey": name, "day": day})
    return True


def _of(table: Table, name: str, day: date) -> tuple[Any, Any]:
    return table.c.survey == name, table.c.day == day


def _rows(
    connection: Connection, statement: Select[Any], values: Mapping[str, Any]
) -> list[dict[str, Any]]:
    return [dict(row) for row in connection.execute(statement, values).mappings()]
