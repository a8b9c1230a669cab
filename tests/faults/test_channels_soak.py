"""Very many people, and a platform that doubles, reorders, refuses and loses what it is told."""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta

import pytest

from earshot.bootstrap import Earshot
from earshot.counterparts.faults import (
    DELIVERY,
    DropAfter,
    Duplicate,
    Fault,
    Faults,
    Reorder,
    TooMany,
)
from tests.faults.channels.crowded import CrowdedTelegram
from tests.faults.channels.crowds import Crowd
from tests.faults.channels.ledgers import losses, query
from tests.faults.channels.platforms import connect, read
from tests.faults.killable import NEVER
from tests.faults.servers import Server
from tests.faults.test_channels_killed import environment, installed

AT_ONCE = 300
"""So many people are in a conversation at a time."""

SLICE = 20
HURRIED = 0.1
SENDS = "sendMessage"
MISBEHAVIOUR: dict[Fault, float] = {
    Duplicate(): 0.10,
    Reorder(0.5): 0.05,
    TooMany(1): 0.05,
    DropAfter(): 0.02,
}


@pytest.mark.parametrize("sessions", [80, pytest.param(10_000, marks=pytest.mark.soak)])
def test_every_answer_is_stored_once(
    sessions: int, serving: Callable[[str], Server], sqlite_url: str
) -> None:
    """Telegram is the worst case: nobody can ask it whether it has a message."""
    faults = Faults()
    faults.rates(random.Random(sessions), MISBEHAVIOUR, only={SENDS})
    far = CrowdedTelegram(faults=faults, pace=0.1)
    with installed(sqlite_url) as earshot:
        crowd = Crowd(far, earshot, random.Random(1), hurried=HURRIED)
        began = time.monotonic()
        lost = asyncio.run(_live(crowd, serving(sqlite_url), sessions))
        took = time.monotonic() - began
        print(table(crowd, lost, took))  # noqa: T201 - soak prints its counts
        doubled = len(read(far)) - _turns(earshot)

    assert lost == []
    assert doubled <= faults.injected[SENDS, "DropAfter"]
    assert len(crowd.people) == sessions


async def _live(crowd: Crowd, server: Server, sessions: int) -> list[str]:
    async with crowd.far:
        server.more = environment(connect(crowd.far, f"http://127.0.0.1:{server.port}"))
        await asyncio.to_thread(server.start, dies=(NEVER, 0))
        try:
            for begun in range(0, sessions, SLICE):
                await crowd.comes(min(SLICE, sessions - begun))
                await crowd.far.until(lambda: crowd.waiting < AT_ONCE, 120)
            with suppress(TimeoutError):
                await crowd.leaves()
                await _sent(crowd.earshot)
        finally:
            await crowd.goes()
            await asyncio.to_thread(server.stop)
    return losses(crowd)


async def _sent(earshot: Earshot) -> None:
    """Wait until nothing is on its way."""
    async with asyncio.timeout(120):
        while query(earshot.database, "SELECT 1 FROM outbox WHERE state IN ('due', 'sending')"):
            await asyncio.sleep(0.2)


def _turns(earshot: Earshot) -> int:
    """How many messages there were to be sent."""
    ((sent,),) = query(earshot.database, "SELECT count(*) FROM outbox WHERE state = 'sent'")
    return int(sent)


def table(crowd: Crowd, lost: list[str], took: float) -> str:
    """What was injected, and what came out."""
    far, injected = crowd.far, crowd.far.faults.injected
    calls = Counter(call.name for call in far.calls)
    tries = sum(len(one.statuses) for one in far.deliveries)
    ((answers, sessions),) = query(
        crowd.earshot.database, "SELECT count(*), count(DISTINCT session_id) FROM answers"
    )
    lines = {
        "sessions": sessions,
        "delivered to us": len(far.deliveries),
        "  in so many requests": tries,
        "  duplicated": injected[DELIVERY, "Duplicate"],
        "  reordered": injected[DELIVERY, "Reorder"],
        "sends": calls[SENDS],
        "  refused with 429": injected[SENDS, "TooMany"],
        "  dropped after receive": injected[SENDS, "DropAfter"],
        "messages that came": len(read(far)),
        "  doubled": len(read(far)) - _turns(crowd.earshot),
        "answers stored": answers,
        "  wrong, missing or twice": len(lost),
    }
    rows = "\n".join(f"  {name:<28}{count:>9,}" for name, count in lines.items())
    return f"\n{rows}\n  took {timedelta(seconds=round(took))}"
