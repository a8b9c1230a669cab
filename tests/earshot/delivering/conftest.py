"""A post office of each test's own, and who delivers for it."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bots.channel import Capabilities
from dialogs.prompts import Prompt
from earshot.claiming import Claiming
from earshot.pacing import Pacing
from storage.database import Database
from tests.earshot.conftest import FakeClock
from tests.earshot.fakes import CAN, KEY, PostOffice, Worker

DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
SECOND = timedelta(seconds=1)


@pytest.fixture
def office(database: Database, clock: FakeClock) -> PostOffice:
    return PostOffice(database, clock)


def run(office: PostOffice, test: Callable[[Worker], Awaitable[Any]]) -> None:
    """Have one worker do what the test says."""

    async def whole() -> None:
        async with Worker(office) as worker:
            await test(worker)

    asyncio.run(asyncio.wait_for(whole(), 60))


def works(office: PostOffice, lasting: timedelta = 10 * SECOND) -> None:
    """Deliver for so long by the test's clock."""
    run(office, lambda worker: worker.work(lasting))


def said(text: str) -> list[Prompt]:
    """A turn that says so."""
    return [Prompt("p", None, "statement", text, "en")]


def claiming_for(office: PostOffice) -> Claiming:
    """Who claims what is due on the channels that are connected now."""
    able = {kind: wire.capabilities for kind, wire in office.wires.items()}
    pacing = Pacing(able, office.clock.monotonic)
    return Claiming(office.database, able, pacing, office.clock.now, KEY)


def can(**changes: Any) -> Capabilities:
    """What a channel can, but for these."""
    return replace(CAN, **changes)
