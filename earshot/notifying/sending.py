"""Webhooks are told what happened: at least once, signed, in order as far as that goes.

One process at a time tells a webhook, one event after the other. An event that is not heard is
tried again later, and those behind it do not wait for it.
"""

import asyncio
import logging
import random
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

import httpx

from earshot.clock import Clock
from earshot.gathering import Gathering
from earshot.notifying.attempts import Attempt, again_at, attempt
from storage.database import Database
from storage.unit_of_work import UnitOfWork
from storage.webhooks import NotificationRow, WebhookRow

log = logging.getLogger(__name__)

TICK = 1.0
"""Seconds between two looks when nobody calls."""

MOST = 50
"""So many events are told to a webhook before they are recorded."""

TELL_FOR = 30.0
"""Seconds after which no other one is begun, so that the lease holds."""

LEASE = timedelta(seconds=60)

FAILURES_RUNNING = 3
"""So many answers running that are none of success, and the rest waits for a while."""

LONGEST_PAUSE = timedelta(minutes=5)
"""A webhook that hears nothing is left alone for a tenth of the time that this lasts, up to so
long."""

FAILS_FOR = timedelta(days=5)
"""A webhook that has heard nothing for so long, in spite of trying, is disabled."""


@dataclass(frozen=True, slots=True)
class Lane:
    """A webhook that is ours to tell until `leased`, and what it is to hear."""

    hook: WebhookRow
    leased: datetime
    rows: Sequence[NotificationRow]


@dataclass(frozen=True, slots=True)
class Told:
    """What became of telling `row`."""

    row: NotificationRow
    attempt: Attempt


@dataclass(slots=True)
class Notifying:
    """Tells webhooks, until cancelled. `wake` it when something happened."""

    database: Database
    gathering: Gathering
    clock: Clock
    chance: random.Random
    client: httpx.AsyncClient
    _awake: asyncio.Event = field(default_factory=asyncio.Event)
    _busy: set[str] = field(default_factory=set)

    def wake(self) -> None:
        """Look at once. Call it in the event loop."""
        self._awake.set()

    async def run(self) -> None:
        """Go on until cancelled. What was begun then is told again when its lease is over."""
        async with asyncio.TaskGroup() as tasks:
            while True:
                self._awake.clear()
                for hook in await self._free():
                    self._busy.add(hook)
                    tasks.create_task(self._tell(hook))
                with suppress(TimeoutError):
                    async with asyncio.timeout(TICK):
                        await self._awake.wait()

    async def tell_due(self) -> None:
        """Tell every webhook what is due, and record what became of it."""
        free = await self._free()
        self._busy.update(free)
        await asyncio.gather(*map(self._tell, free))

    async def _free(self) -> list[str]:
        """The webhooks that somebody should tell; one that hangs does not keep the others."""
        try:
            lanes = await self.gathering.run(self._lanes)
        except Exception as error:  # noqa: BLE001 - whatever it was, what is due still is
            log.error("notifying goes on", extra={"error": type(error).__name__})
            return []
        return [hook for hook in lanes if hook not in self._busy]

    def _lanes(self) -> list[str]:
        with self.database.read() as uow:
            return uow.notifications.lanes(self.clock.now())

    async def _tell(self, hook: str) -> None:
        try:
            while await self._batch(hook):
                pass
        except Exception as error:  # noqa: BLE001 - its lease ends, and it is told again
            log.error("notifying goes on", extra={"error": type(error).__name__})
        finally:
            self._busy.discard(hook)

    async def _batch(self, hook: str) -> bool:
        """Tell `hook` some of what is due; whether there may be more that it would hear now."""
        lane = await self.gathering.run(partial(self._take, hook))
        if lane is None:
            return False
        told = await self._tell_in_order(lane)
        await self.gathering.run(partial(self._record, lane, told))
        return len(told) == MOST

    def _take(self, hook: str) -> Lane | None:
        now = self.clock.now()
        with self.database.begin() as uow:
            leased = now + LEASE
            row = uow.notifications.lease(hook, now=now, until=leased)
            return Lane(row, leased, uow.notifications.due(hook, now, MOST)) if row else None

    async def _tell_in_order(self, lane: Lane) -> list[Told]:
        told: list[Told] = []
        end = self.clock.monotonic() + TELL_FOR
        for row in lane.rows:
            if stopped(told) or self.clock.monotonic() >= end:
                break
            tried = await attempt(self.client, lane.hook, row.key, row.body, now=self.clock.now())
            told.append(Told(row, tried))
        return told

    def _record(self, lane: Lane, told: Sequence[Told]) -> None:
        now, hook = self.clock.now(), lane.hook
        failing_since = _failing_since(hook, told, now)
        with self.database.begin() as uow:
            for one in told:
                self._settle(uow, one, now)
            why = _why_disabled(told, failing_since, now)
            if why:
                uow.notifications.disable(hook.id, why)
            uow.notifications.release(
                hook.id,
                leased=lane.leased,
                until=None if failing_since is None else now + _pause(now - failing_since),
                failing_since=failing_since,
            )
        _log(hook, told, why)

    def _settle(self, uow: UnitOfWork, told: Told, now: datetime) -> None:
        id_, tried = told.row.id or 0, told.attempt
        if tried.error is None:
            uow.notifications.told(id_, now)
            return
        at = again_at(told.row.attempts + 1, tried, self.chance, now=now)
        if at is None:
            uow.notifications.give_up(id_, now, tried.error)
        else:
            uow.notifications.put_back(id_, at, tried.error)


def stopped(told: Sequence[Told]) -> bool:
    """Whether the rest must wait: nobody is there, or nothing is heard any more."""
    last = [one.attempt for one in told[-FAILURES_RUNNING:]]
    if not last:
        return False
    if last[-1].gone or not last[-1].answered:
        return True
    return len(last) == FAILURES_RUNNING and all(one.error is not None for one in last)


def _failing_since(hook: WebhookRow, told: Sequence[Told], now: datetime) -> datetime | None:
    """Since when every attempt has failed."""
    since = hook.failing_since
    for one in told:
        since = None if one.attempt.error is None else since or now
    return since


def _pause(failing_for: timedelta) -> timedelta:
    return min(failing_for / 10, LONGEST_PAUSE)


def _why_disabled(
    told: Sequence[Told], failing_since: datetime | None, now: datetime
) -> str | None:
    """The reason that users see."""
    if any(one.attempt.gone for one in told):
        return "The receiver said that it is gone (410)."
    if told and failing_since is not None and now - failing_since >= FAILS_FOR:
        last = told[-1].attempt.error
        return f"Nothing was heard for {FAILS_FOR.days} days; the last error: {last}."
    return None


def _log(hook: WebhookRow, told: Sequence[Told], why: str | None) -> None:
    for one in told:
        if one.attempt.error is not None:
            more = {"webhook": hook.id, "event": one.row.key, "error": one.attempt.error}
            log.warning("webhook not told", extra=more)
    if why:
        log.error("webhook disabled", extra={"webhook": hook.id})
