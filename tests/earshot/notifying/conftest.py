"""Webhooks over real databases and real sockets, with a clock of the test's own."""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import count
from zoneinfo import ZoneInfo

import pytest

from earshot.gathering import Gathering
from earshot.housekeeping import Housekeeping
from earshot.notifying import hooks
from earshot.notifying.outward import Allowed, Outward, client
from earshot.notifying.sending import Notifying
from earshot.notifying.telling import notify
from storage.database import Database
from storage.webhooks import NotificationRow, WebhookRow
from tests.earshot.conftest import FakeClock
from tests.earshot.notifying.receivers import Receiver

LOOPBACK = ("127.0.0.1",)
_NUMBERS = count(1)


@dataclass
class Desk:
    """A database with webhooks, and who tells them."""

    database: Database
    clock: FakeClock

    def adds(self, receiver: Receiver | str, *events: str, verbatims: bool = False) -> WebhookRow:
        return hooks.add(
            self.database,
            receiver if isinstance(receiver, str) else receiver.url,
            events,
            verbatims=verbatims,
            now=self.clock.now(),
            new_id=lambda: str(next(_NUMBERS)),
            secret="a secret that nobody can guess at all",
        )

    def happens(self, n: int = 1, event: str = "alert.created", person: str = "r1") -> None:
        """So much happened, each known by its number."""
        for _ in range(n):
            with self.database.begin() as uow:
                body = {"number": next(_NUMBERS)}
                notify(uow, event, body, now=self.clock.now(), respondent_id=person)

    def rows(self, hook: WebhookRow) -> list[NotificationRow]:
        """What the webhook was told or is to be told, oldest first."""
        with self.database.read() as uow:
            return uow.notifications.latest(hook.id, 1000)[::-1]

    def states(self, hook: WebhookRow) -> list[tuple[str, int, str | None]]:
        return [(row.state, row.attempts, row.error) for row in self.rows(hook)]

    def stands(self, hook: WebhookRow) -> WebhookRow:
        with self.database.read() as uow:
            found = uow.notifications.webhook(hook.id)
        assert found is not None
        return found

    def tidies(self) -> None:
        """Housekeeping, until there is nothing to do."""
        keeping = Housekeeping(self.database, self.clock.now, ZoneInfo("UTC"))
        while keeping.slice():
            pass

    @asynccontextmanager
    async def notifying(self) -> AsyncIterator[Notifying]:
        """Who tells them, as one process has it."""
        gathering = Gathering(lambda group: [])
        gathering.start()
        async with client(Outward(Allowed.of(LOOPBACK))) as sending:
            yield Notifying(
                self.database,
                gathering,
                self.clock,  # type: ignore[arg-type] # a clock of the test's own
                random.Random(1),
                sending,
            )
        await gathering.stop()


@pytest.fixture
def desk(database: Database, clock: FakeClock) -> Desk:
    return Desk(database, clock)


@pytest.fixture
def here(sqlite_url: str, clock: FakeClock) -> Iterator[Desk]:
    """A desk over one kind of database, where the receiver is what matters."""
    database = Database.open(sqlite_url)
    yield Desk(database, clock)
    database.close()


def run(test: Callable[[], Awaitable[None]]) -> None:
    """Run it in a loop of its own, and not for ever."""

    async def whole() -> None:
        async with asyncio.timeout(30):
            await test()

    asyncio.run(whole())
