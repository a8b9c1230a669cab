"""A platform's counterpart that runs beside the test, in an event loop of its own."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from earshot.counterparts.base import Counterpart


@contextmanager
def standing(platform: type[Counterpart]) -> Iterator[str]:
    """The address of a counterpart, which runs beside the test."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()

    async def begun() -> Counterpart:
        counterpart = platform()
        await counterpart.start()
        return counterpart

    counterpart = asyncio.run_coroutine_threadsafe(begun(), loop).result(10)
    try:
        yield counterpart.url
    finally:
        asyncio.run_coroutine_threadsafe(counterpart.stop(), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()
