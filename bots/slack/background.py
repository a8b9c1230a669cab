"""Calls after the answer, which change how things look and may fail."""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

from bots.errors import ChannelError

log = logging.getLogger(__name__)


class Background:
    """Tasks that nobody waits for, kept from being forgotten half-way."""

    def __init__(self) -> None:
        """Nothing runs yet."""
        self._tasks: set[asyncio.Task[None]] = set()

    def run(self, name: str, work: Coroutine[Any, Any, Any]) -> None:
        """Let `work` go on by itself; a failure is logged under `name` without its text."""
        task = asyncio.create_task(_quietly(name, work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def settled(self) -> None:
        """Wait until nothing runs."""
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def close(self) -> None:
        """End what still runs."""
        for task in self._tasks:
            task.cancel()
        await self.settled()


async def _quietly(name: str, work: Coroutine[Any, Any, Any]) -> None:
    try:
        await work
    except ChannelError as error:
        log.info("slack call failed", extra={"call": name, "code": error.code})
    except Exception as error:  # noqa: BLE001 - nobody waits for it, and a text may quote words
        log.warning("slack call failed", extra={"call": name, "error": type(error).__name__})
