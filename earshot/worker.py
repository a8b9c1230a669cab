"""What happens by itself: accepted messages are finished, timers act, days are folded."""

import asyncio
import logging
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from earshot.consulting import Consulting
from earshot.finishing import Finishing
from earshot.gathering import Gathering
from earshot.housekeeping import Housekeeping
from earshot.turns import Reply

log = logging.getLogger(__name__)

TICK = 0.5
"""Seconds between two looks for something to do."""

HOUSEKEEPING_EVERY = 120
"""Ticks between two rounds of folding and tidying."""


@dataclass(frozen=True, slots=True)
class Worker:
    """The background work of one process; several processes share it on PostgreSQL."""

    gathering: Gathering
    finishing: Finishing
    housekeeping: Housekeeping
    told: Callable[[Iterable[Reply]], None]
    consulting: Consulting | None = None

    async def work(self) -> None:
        """Go on until cancelled. Trouble with the database is waited out."""
        try:
            await self._work()
        finally:
            if self.consulting:
                await self.consulting.classifier.close()

    async def _work(self) -> None:
        tick = 0
        woken = self._alarm()
        while True:
            woken.clear()
            try:
                await self._tick()
                if tick % HOUSEKEEPING_EVERY == 0:
                    await self._tidy()
            except Exception as error:  # noqa: BLE001 - whatever it was, timers and repairs go on
                log.error("worker goes on", extra={"error": type(error).__name__})
            tick += 1
            with suppress(TimeoutError):
                await asyncio.wait_for(woken.wait(), TICK)

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
        """In slices, so that no turn waits long behind one."""
        more = True
        while more:
            # Beside the writer: counting a busy day must not hold up a turn.
            more = await asyncio.to_thread(self.housekeeping.slice)


def _set(loop: asyncio.AbstractEventLoop, event: asyncio.Event) -> None:
    """Set `event` from another thread than that of its `loop`."""
    loop.call_soon_threadsafe(event.set)
