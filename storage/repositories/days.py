"""Days: when they begin, and those whose roll-ups no longer tell the truth."""

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import Connection

from storage.models import dirty_days
from storage.statements import Bulk

_MARK = Bulk(
    lambda insert: insert(dirty_days).on_conflict_do_nothing().inline(), ("survey", "day")
)


def mark(connection: Connection, days: Iterable[tuple[str, date]]) -> None:
    """Have the worker fold these days of these surveys again.

    Marked whether folded yet or not: a folding that runs right now could not be seen from here.
    """
    # Sorted, so that two transactions that mark the same days wait and never lock each other.
    _MARK.run(connection, sorted(set(days)))


def midnight(time: datetime) -> datetime:
    """The beginning of the day of `time`: all that stays of a moment nobody is to know."""
    return time.replace(hour=0, minute=0, second=0, microsecond=0)
