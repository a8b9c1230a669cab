"""What happens by itself: accepted messages are finished, timers act, days are folded."""

import asyncio
import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass

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

    async def work(self) -> None:
        """Go on until cancelled. Trouble with the database is waited out."""
        tick = 0
        while True:
            try:
                await self._tick()
                if tick % HOUSEKEEPING_EVERY == 0:
                    await self._tidy()
            except Exception as error:  # noqa: BLE001 - whatever it was, timers and repairs go on
                log.error("worker goes on", extra={"error": type(error).__name__})
            tick += 1
            await asyncio.sleep(TICK)

    async def _tick(self) -> None:
        for act in (self.finishing.finish_accepted, self.finishing.act_on_time):
            replies = await self.gathering.run(act)
            if replies:
                self.told(replies)

    async def _tidy(self) -> None:
        """In slices, so that no turn waits long behind one."""
        more = True
        while more:
            # Beside the writer: counting a busy day must not hold up a turn.
            more = await asyncio.to_thread(self.housekeeping.slice)
