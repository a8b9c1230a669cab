"""What a limping platform does to what we send, counted: sent, received, stored."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from bots.messages import ChannelKind
from earshot import delivering
from earshot.counterparts.faults import (
    SEND,
    Broken,
    DropAfter,
    DropBefore,
    Fault,
    Forbidden,
    Hang,
    TooMany,
)
from tests.faults.channels.platforms import KINDS
from tests.faults.channels.stage import Counts, Stage, staged

AGAIN = Counts(sent=4, received=2, stored=1)
SETTLED = Counts(sent=2, received=2, stored=1)
DOUBLED = Counts(sent=4, received=4, stored=1)
"""What comes of a question and the thanks for its answer, each of which met with a fault."""


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A platform that says nothing is not waited for half a minute."""
    monkeypatch.setattr(delivering, "SEND_WITHIN", 0.5)


def played(kind: ChannelKind, url: str, play: Callable[[Stage], Awaitable[None]]) -> None:
    async def play_on_stage() -> None:
        async with staged(kind, url) as stage:
            await play(stage)

    asyncio.run(play_on_stage())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("fault", [Broken(500), DropBefore(), DropAfter(), Hang()])
def test_a_fault_costs_at_most_one_double(
    kind: ChannelKind, fault: Fault, sqlite_url: str
) -> None:
    """It strikes the question, and then the thanks."""

    async def play(stage: Stage) -> None:
        stage.far.faults.plan(SEND, fault)
        await stage.asks()
        await stage.rests()
        stage.far.faults.plan(SEND, fault)
        await stage.says("9")
        await stage.rests()

        taken = isinstance(fault, DropAfter | Hang)
        expected = (DOUBLED if kind == "telegram" else SETTLED) if taken else AGAIN
        assert stage.counts() == expected
        assert stage.answers() == {"recommend": ("9", 0)}
        assert stage.far.faults.counts.total() == 2

    played(kind, sqlite_url, play)


@pytest.mark.parametrize("kind", KINDS)
def test_as_long_is_waited_as_the_platform_asks(kind: ChannelKind, sqlite_url: str) -> None:
    async def play(stage: Stage) -> None:
        stage.far.faults.plan(SEND, TooMany(1), TooMany(2))
        await stage.asks()

        first, second, third = stage.calls()
        assert second - first >= 1
        assert third - second >= 2
        assert stage.counts() == Counts(sent=3, received=1, stored=0)

    played(kind, sqlite_url, play)


@pytest.mark.parametrize("kind", KINDS)
def test_nobody_is_written_to_who_blocked_us(kind: ChannelKind, sqlite_url: str) -> None:
    async def play(stage: Stage) -> None:
        stage.far.faults.plan(SEND, Forbidden())
        assert await stage.invites() is None
        await stage.far.until(lambda: len(stage.calls()) == 1, 20)
        await stage.rests()
        refused = await stage.invites("help")

        assert stage.counts() == Counts(sent=1, received=0, stored=0)
        assert refused is not None
        assert refused.startswith(("Nothing arrives there", "They told Twilio to stop"))
        ((code, state),) = stage.query(
            "SELECT addresses.unreachable, outbox.state FROM outbox"
            " JOIN addresses ON addresses.id = outbox.address_id"
        )
        assert (bool(code), state) == (True, "failed")

    played(kind, sqlite_url, play)


@pytest.mark.parametrize("kind", KINDS)
def test_a_platform_that_is_away_is_waited_for(kind: ChannelKind, sqlite_url: str) -> None:
    """Three faults in a row, each of another kind."""

    async def play(stage: Stage) -> None:
        stage.far.faults.plan(SEND, DropBefore(), Broken(502), TooMany(1))
        await stage.asks()
        await stage.says("9")
        await stage.rests()

        assert stage.counts() == Counts(sent=5, received=2, stored=1)

    played(kind, sqlite_url, play)
