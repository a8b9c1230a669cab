"""Housekeeping: days that are over are folded, anonymous waves released, last words that nobody
can send are dropped, and what was erased leaves the log as well."""

from collections import deque
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from earshot.reporting.releasing import release
from storage.database import Database
from storage.releases import Wave

GRACE = timedelta(hours=1)
"""A day is over this long after midnight: a turn that began before it has long been stored."""

UNSENT = timedelta(hours=24)
"""So long the last words of an anonymous session are kept to be sent, also when their channel is
no longer set up. Delivery gives up no later."""

REPEATED = timedelta(hours=24)
"""So long a program's request with an idempotency key is answered as it was the first time."""

REPLAYABLE = timedelta(days=30)
"""So long what a webhook was told, or what was given up, is listed and can be told again."""

AT_ONCE = 500
"""So many of them go in one piece."""


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

        A piece drops what was not sent, looks through one survey, folds one day or releases one
        wave. It writes for a few milliseconds; on SQLite the counting before takes no lock, so
        turns may go on in another thread.
        """
        if self._surveys is None:
            with self._database.read() as uow:
                self._surveys = deque(uow.analytics.surveys())
            self._pieces.extend((self._drop_unsent, self._forget_told))
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
            uow.api_keys.forget(before=self._now() - REPEATED)
            return uow.outbox.drop_fleeting(self._now() - UNSENT) > 0

    def _forget_told(self) -> bool:
        """Tidy some of what webhooks were told or will not hear; come again if there is more."""
        now = self._now()
        with self._database.begin() as uow:
            n = uow.notifications.give_up_deaf(now, AT_ONCE)
            n = max(n, uow.notifications.forget(now - REPLAYABLE, AT_ONCE))
        if n == AT_ONCE:
            self._pieces.append(self._forget_told)
        return n > 0

    def _sweep(self) -> None:
        """Leave nothing of what was deleted in SQLite's log, nor, after a wave, in its file."""
        if self._sealed:
            self._sealed = not self._database.compact()
        else:
            self._database.checkpoint()

    def _release(self, survey: str, wave: Wave) -> bool:
        today, now = self._today(), self._now()
        released = release(self._database, survey, wave, before=today, now=now)
        self._sealed |= released
        return released

    def _today(self) -> date:
        return (self._now() - GRACE).astimezone(self._zone).date()

    def _look_through(self, survey: str) -> None:
        today = self._today()
        with self._database.read() as uow:
            days = uow.analytics.unfolded(survey, before=today)
            waves = uow.releases.waiting(survey, before=today, now=self._now())
        self._pieces.extend(partial(fold_day, self._database, survey, day) for day in days)
        self._pieces.extend(partial(self._release, survey, wave) for wave in waves)


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
