"""What was recorded is sent: in order for each address, at a platform's pace, until it arrived.

At least once. No platform takes a key by which it would know a message again, so after a lost
response one must choose between perhaps asking twice and perhaps never asking. We first ask the
platform whether it has the message; where it cannot tell (Telegram) we send again: a question
that came twice is answered once, a lost one leaves the person waiting.
"""

import asyncio
import logging
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from bots.channel import Channel
from bots.errors import AccountError, ChannelError, NotSentError, UnknownOutcomeError
from bots.messages import ChannelKind, Outbound, Receipt
from earshot.claiming import Claimed, Claiming, Claims
from earshot.clock import Clock
from earshot.gathering import Gathering
from earshot.pacing import Account, Pacing
from earshot.verdicts import (
    Accepted,
    Again,
    GivenUp,
    Outcome,
    UnsettledError,
    Verdict,
    chat_of,
    judged,
    outcome_of,
)
from storage.database import Database
from storage.rows import DueRow

log = logging.getLogger(__name__)

TICK = 0.5
"""Seconds between two looks when nobody calls."""

LAPSED_EVERY = 10.0
"""Seconds between two looks for turns that a worker left behind."""

MOST_SENDS = 75
"""So many messages are under way at a time; of one kind or account fewer, see `claiming`."""

SEND_WITHIN, SETTLE_WITHIN = 30.0, 20.0
"""Seconds; both together are shorter than the lease."""

GRACE = 3.0
"""Seconds in which sends may end when the program stops, so that their outcome is known."""


def untold(outcome: Outcome, kind: ChannelKind) -> None:
    """Count nothing."""


@dataclass(slots=True)
class Delivering:
    """Sends what is due, until cancelled. `wake` it when a turn was recorded.

    Pace is kept by each process: several workers together send up to so many times as fast, and
    the platforms' `Retry-After` is what holds them back. `told` hears of every outcome.
    `trouble`: channel → the code with which our own account is refused, for `doctor`.
    """

    database: Database
    gathering: Gathering
    channels: Mapping[ChannelKind, Channel]
    clock: Clock
    chance: random.Random
    key: bytes
    told: Callable[[Outcome, ChannelKind], None] = untold
    trouble: dict[ChannelKind, str] = field(default_factory=dict)
    _awake: asyncio.Event = field(default_factory=asyncio.Event)
    _sends: dict["asyncio.Task[None]", Account] = field(default_factory=dict)
    _done: list[Verdict] = field(default_factory=list)
    _looked: float | None = None
    _claiming: Claiming = field(init=False)

    def __post_init__(self) -> None:
        """Pace by what the channels can."""
        can = {kind: channel.capabilities for kind, channel in self.channels.items()}
        pacing = Pacing(can, self.clock.monotonic)
        self._claiming = Claiming(self.database, can, pacing, self.clock.now, self.key)

    def wake(self) -> None:
        """Look at once: something was recorded. Call it in the event loop."""
        self._awake.set()

    async def run(self) -> None:
        """Go on until cancelled; then let sends under way end, and record what became of them.

        What does not end in time is taken up when its lease is over, by whoever runs then.
        """
        try:
            while True:
                self._awake.clear()
                await self._rest(await self._round())
        finally:
            await self._wind_up()

    async def deliver_due(self) -> float:
        """One round: record what is done, claim what may go now, begin to send it.

        Gives the seconds until there may be more.
        """
        done = self._done[:]
        claims = await self._claim(done)
        del self._done[: len(done)]
        self._tell(done, claims)
        for one in claims.claimed:
            self._begin(one)
        if claims.claimed or claims.given_up:
            return 0.0
        return TICK if claims.rest is None else min(TICK, claims.rest)

    async def sent(self) -> None:
        """Return when no send is under way."""
        while self._sends:
            await asyncio.wait(self._sends)

    async def _round(self) -> float:
        try:
            return await self.deliver_due()
        except Exception as error:  # noqa: BLE001 - whatever it was, what is due still is
            log.error("delivery goes on", extra={"error": type(error).__name__})
            return TICK

    async def _rest(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._awake.wait()
        except TimeoutError:
            pass

    async def _claim(self, done: list[Verdict]) -> Claims:
        monotonic = self.clock.monotonic()
        lapsed = self._looked is None or monotonic - self._looked >= LAPSED_EVERY
        under_way = tuple(self._sends.values())
        room = MOST_SENDS - len(under_way)
        claims = await self.gathering.run(
            partial(self._claiming.round, done, room=room, lapsed=lapsed, under_way=under_way)
        )
        if lapsed:
            self._looked = monotonic
        return claims

    def _tell(self, done: list[Verdict], claims: Claims) -> None:
        for verdict in (*done, *claims.given_up):
            outcome, kind = outcome_of(verdict), chat_of(verdict.row).account.kind
            self.told(outcome, kind)
            if isinstance(verdict, Again | GivenUp):
                fields = {"outbound": verdict.row.id, "kind": kind, "error": verdict.error}
                log.warning("not sent", extra={**fields, "outcome": outcome})

    def _begin(self, one: Claimed) -> None:
        task = asyncio.create_task(self._deliver(one))
        self._sends[task] = chat_of(one.row).account
        task.add_done_callback(self._ended)

    def _ended(self, task: "asyncio.Task[None]") -> None:
        del self._sends[task]
        self.wake()

    async def _deliver(self, one: Claimed) -> None:
        """Send, and keep the verdict for the next round to record."""
        channel = self.channels[one.outbound.kind]
        lost = UnknownOutcomeError("lapsed")
        result = lost if one.lapsed else await _sent(channel, one.outbound)
        if isinstance(result, UnknownOutcomeError):
            result = await _settled(channel, one.outbound, result)
        self._note(one.outbound.kind, result)
        verdict = self._judged(one.row, result)
        if verdict:
            self._done.append(verdict)

    def _note(self, kind: ChannelKind, result: Receipt | ChannelError) -> None:
        if isinstance(result, Receipt):
            self.trouble.pop(kind, None)
        elif isinstance(result, AccountError):
            self.trouble[kind] = result.code

    def _judged(self, row: DueRow, result: Receipt | ChannelError) -> Verdict | None:
        """What `result` means for `row`; None leaves it until its lease is over."""
        if isinstance(result, Receipt):
            return Accepted(row, result)
        return judged(row, result, now=self.clock.now(), chance=self.chance)

    async def _wind_up(self) -> None:
        if self._sends:
            await asyncio.wait(self._sends, timeout=GRACE)
        for task in self._sends:
            task.cancel()
        try:
            await self.gathering.run(partial(self._claiming.record, self._done))
        except Exception as error:  # noqa: BLE001 - the leases end, and others look what was sent
            log.error("outcomes not recorded", extra={"error": type(error).__name__})


async def _sent(channel: Channel, outbound: Outbound) -> Receipt | ChannelError:
    try:
        async with asyncio.timeout(SEND_WITHIN):
            return await channel.send(outbound)
    except ChannelError as error:
        return error
    except TimeoutError:
        return UnknownOutcomeError("timeout")
    except Exception as error:  # noqa: BLE001 - a mistake in one channel must not stop the others
        name = type(error).__name__
        log.error("channel raised", extra={"outbound": outbound.id, "error": name})
        return UnknownOutcomeError(name)


async def _settled(
    channel: Channel, outbound: Outbound, lost: UnknownOutcomeError
) -> Receipt | ChannelError:
    """Whether the platform has what may have been sent; `lost` again if it never can tell."""
    try:
        async with asyncio.timeout(SETTLE_WITHIN):
            return await channel.settle(outbound) or NotSentError(lost.code)
    except UnknownOutcomeError:
        return lost
    except ChannelError as error:
        return UnsettledError(error.code)
    except TimeoutError:
        return UnsettledError("timeout")
    except Exception as error:  # noqa: BLE001 - as above
        name = type(error).__name__
        log.error("channel raised", extra={"outbound": outbound.id, "error": name})
        return lost
