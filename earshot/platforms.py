"""Everything that talks to platforms while the program runs, and how it starts and ends."""

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass

from bots.channel import Channel
from bots.messages import ChannelKind
from earshot.alerting import Alerting
from earshot.delivering import Delivering
from earshot.notifying.sending import Notifying
from earshot.reception import Desk

log = logging.getLogger(__name__)

START_AGAIN = 15.0
"""Seconds until a channel that could not start, or stopped fetching, is tried again."""


@dataclass(frozen=True, slots=True)
class Platforms:
    """The configured channels, what they hand over to, and what is sent through them."""

    channels: Mapping[ChannelKind, Channel]
    reception: Desk
    delivering: Delivering
    alerting: Alerting
    notifying: Notifying

    def wake(self) -> None:
        """Look at once for what is to be sent or told. Call it in the event loop."""
        self.delivering.wake()
        self.alerting.wake()
        self.notifying.wake()

    async def run(self, *, fetching: bool) -> None:
        """Send, and with `fetching` fetch where no webhook brings; until cancelled."""
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self.delivering.run())
                tasks.create_task(self.alerting.run())
                tasks.create_task(self.notifying.run())
                if fetching:
                    for channel in self.channels.values():
                        tasks.create_task(self._fetch(channel))
        finally:
            for channel in self.channels.values():
                await channel.close()
            await self.alerting.client.aclose()
            await self.notifying.client.aclose()

    async def _fetch(self, channel: Channel) -> None:
        """Start `channel` and fetch what it has, again and again until it needs no fetching."""
        while True:
            try:
                await channel.start()
                await channel.pull(self.reception)
            except Exception as error:  # noqa: BLE001 - the others go on, and so does this one
                kind = channel.kind
                log.error("channel", extra={"channel": kind, "error": type(error).__name__})
                await asyncio.sleep(START_AGAIN)
            else:
                return
