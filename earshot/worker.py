"""What happens by itself: accepted messages are finished, timers act, days are folded."""

import asyncio
import logging
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

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

    async def work(self) -> None:
        """Go on until cancelled. Trouble with the database is waited out."""
        try:
            await asyncio.gather(self._work(), self._tidy(), self._code())
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
