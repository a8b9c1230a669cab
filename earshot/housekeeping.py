"""Housekeeping: days that are over are folded, last words that nobody can send are dropped, and
what was erased leaves the log as well."""

from collections import deque
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from storage.database import Database

GRACE = timedelta(hours=1)
"""A day is over this long after midnight: a turn that began before it has long been stored."""

UNSENT = timedelta(hours=24)
"""So long the last words of an anonymous session are kept to be sent, also when their channel is
no longer set up. Delivery gives up no later."""


class Housekeeping:
    """Work in small pieces for whoever has time; several processes may do it at once."""

    def __init__(self, database: Database, now: Callable[[], datetime], zone: ZoneInfo) -> None:
        """Days are those of `zone`."""
        self._database = database
        self._now = now
        self._zone = zone
        self._surveys: deque[str] | None = None
        self._pieces: deque[Callable[[], bool]] = deque()
        self._sealed = False

    def slice(self) -> bool:
        """Do one piece; False when there is nothing more for now.

        A piece drops what was not sent, looks through one survey, or folds one day. It writes for
        a few milliseconds; on SQLite the counting before takes no lock, so turns may go on in
        another thread.
        """
        if self._surveys is None:
            with self._database.read() as uow:
                self._surveys = deque(uow.analytics.surveys())
            self._pieces.append(self._drop_unsent)
        elif self._pieces:
            self._pieces.popleft()()
        elif self._surveys:
            self._look_through(self._surveys.popleft())
        else:
            self._surveys = None
            self._sweep()
            return False
        return True

    def _drop_unsent(self) -> bool:
        with self._database.begin() as uow:
            return uow.outbox.drop_fleeting(self._now() - UNSENT) > 0

    def _sweep(self) -> None:
        """Leave nothing of what was deleted in SQLite's log, nor, after a wave, in its file."""
        if self._sealed:
            self._sealed = not self._database.compact()
        else:
            self._database.checkpoint()

    def _fold_wave(self, survey: str, week: date) -> bool:
        folded = fold_wave(self._database, survey, week)
        self._sealed |= folded
        return folded

    def _look_through(self, survey: str) -> None:
        today = (self._now() - GRACE).astimezone(self._zone).date()
        with self._database.read() as uow:
            days = uow.analytics.unfolded(survey, before=today)
            weeks = uow.analytics.unfolded_waves(survey, before=today)
        self._pieces.extend(partial(fold_day, self._database, survey, day) for day in days)
        self._pieces.extend(partial(self._fold_wave, survey, week) for week in weeks)


def fold_day(database: Database, survey: str, day: date) -> bool:
    """Fold a day that is over; False when it must wait, and is counted from its rows till then."""
    with database.begin() as uow:
        if not uow.analytics.unfold(survey, day):
            return False
        if database.dialect == "postgresql":
            # Turns are not held up here, and the right to fold ends with the transaction.
            return uow.analytics.keep(survey, day, uow.analytics.count(survey, day))
    # SQLite has one writer, which must not wait while a busy day is counted.
    with database.read() as uow:
        counted = uow.analytics.count(survey, day)
    with database.begin() as uow:
        return uow.analytics.keep(survey, day, counted)


def fold_wave(database: Database, survey: str, week: date) -> bool:
    """Fold an anonymous wave for good; False when it must wait."""
    with database.begin() as uow:
        return uow.analytics.fold_wave(survey, week)
