"""What happens by itself: accepted messages are finished, timers act, days are folded."""

import asyncio
import logging
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from earshot.campaigns.asking import Asking
from earshot.campaigns.preparing import Preparing
from earshot.coding import Coding
from earshot.consulting import Consulting
from earshot.finishing import Finishing
from earshot.gathering import Gathering
from earshot.housekeeping import Housekeeping
from earshot.turns import Reply

log = logging.getLogger(__name__)

TICK = 0.5
"""Seconds between two looks for something to do."""

PAUSE = 0.05
"""Seconds between two slices of verbatims, while there are more."""

BREATH = 0.005
"""Seconds between two slices of a campaign, while there are more: turns go first."""

SYNC_EVERY, SYNC_AGAIN = 24 * 60 * 60.0, 15 * 60.0
"""Seconds between two looks at who is in the workspaces, and until one that failed is repeated."""

HOUSEKEEPING_EVERY = 60.0
"""Seconds between two rounds of folding and tidying."""


@dataclass(frozen=True, slots=True)
class Worker:
    """The background work of one process; several processes share it on PostgreSQL."""

    gathering: Gathering
    finishing: Finishing
    housekeeping: Housekeeping
    told: Callable[[Iterable[Reply]], None]
    consulting: Consulting | None = None
    coding: Coding | None = None
    asking: Asking | None = None
    preparing: Preparing | None = None
    syncing: Callable[[], None] | None = None

    async def work(self) -> None:
        """Go on until cancelled. Trouble with the database is waited out."""
        try:
            await asyncio.gather(
                self._work(),
                self._tidy(),
                self._code(),
                self._prepare(),
                self._ask(),
                self._sync(),
            )
        finally:
            if self.consulting:
                await self.consulting.classifier.close()

    async def _work(self) -> None:
        woken = self._alarm()
        while True:
            woken.clear()
            try:
                await self._tick()
            except Exception as error:  # noqa: BLE001 - whatever it was, timers and repairs go on
                log.error("worker goes on", extra={"error": type(error).__name__})
            with suppress(TimeoutError):
                await asyncio.wait_for(woken.wait(), TICK)

    async def _code(self) -> None:
        """Read the verbatims that wait: beside the writer, with a pause for turns after each."""
        while self.coding:
            more = False
            try:
                more = await asyncio.to_thread(self.coding.slice)
            except Exception as error:  # noqa: BLE001 - as in `_work`
                log.error("coding goes on", extra={"error": type(error).__name__})
            await asyncio.sleep(PAUSE if more else TICK)

    async def _prepare(self) -> None:
        """Prepare rounds of campaigns: beside the writer, with a pause for turns after each."""
        while self.preparing:
            more = False
            try:
                more = await asyncio.to_thread(self.preparing.slice)
            except Exception as error:  # noqa: BLE001 - as in `_work`
                log.error("preparing goes on", extra={"error": type(error).__name__})
            await asyncio.sleep(BREATH if more else TICK)

    async def _ask(self) -> None:
        """Ask those whose moment has come, a slice at a time, between groups of turns."""
        while self.asking:
            asked = 0
            try:
                asked = await self.gathering.run(self.asking.slice)
            except Exception as error:  # noqa: BLE001 - as in `_work`
                log.error("asking goes on", extra={"error": type(error).__name__})
            if asked:
                self.told(())
            await asyncio.sleep(BREATH if asked else TICK)

    def _alarm(self) -> asyncio.Event:
        """Is set as soon as a classifier is to be asked, by whichever thread."""
        woken, loop = asyncio.Event(), asyncio.get_running_loop()
        if self.consulting:
            self.consulting.wake = partial(_set, loop, woken)
        return woken

    async def _tick(self) -> None:
        for act in (await self._finish(), self.finishing.act_on_time):
            replies = await self.gathering.run(act)
            if replies:
                self.told(replies)

    async def _finish(self) -> Callable[[], list[Reply]]:
        """What takes up accepted messages, once the classifier has been asked about them."""
        if not self.consulting:
            return self.finishing.finish_accepted
        waiting = await self.gathering.run(self.finishing.accepted)
        opinions = await self.consulting.opinions(waiting)
        return partial(self.finishing.finish_accepted, waiting, opinions)

    async def _sync(self) -> None:
        """Take down who is in the workspaces, and follow them every day."""
        while self.syncing:
            rest = SYNC_EVERY
            try:
                await asyncio.to_thread(self.syncing)
            except Exception as error:  # noqa: BLE001 - as in `_work`
                log.error("members not taken down", extra={"error": type(error).__name__})
                rest = SYNC_AGAIN
            await asyncio.sleep(rest)

    async def _tidy(self) -> None:
        """Fold and tidy in slices, beside the writer: a busy day must not hold up a turn."""
        while True:
            try:
                while await asyncio.to_thread(self.housekeeping.slice):
                    pass
                if self.coding:
                    self.coding.look_again()
            except Exception as error:  # noqa: BLE001 - as in `_work`
                log.error("housekeeping goes on", extra={"error": type(error).__name__})
            await asyncio.sleep(HOUSEKEEPING_EVERY)


def _set(loop: asyncio.AbstractEventLoop, event: asyncio.Event) -> None:
    """Set `event` from another thread than that of its `loop`."""
    loop.call_soon_threadsafe(event.set)
