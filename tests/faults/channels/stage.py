"""Earshot and one platform that misbehaves, in one event loop, over loopback sockets."""

import asyncio
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

import uvicorn

from bots.messages import ChannelKind
from config.settings import Settings
from earshot import authoring
from earshot.bootstrap import Earshot, build
from earshot.counterparts.base import Counterpart
from earshot.counterparts.records import Message
from earshot.inviting import Invitation, invite
from earshot.web.app import create_app
from tests.earshot.conftest import SCRIPTS
from tests.faults.channels.ledgers import query
from tests.faults.channels.platforms import (
    VISIT,
    address,
    connect,
    counterpart,
    meet,
    read,
    unpaced,
)

PATIENCE = 20.0


class Watch:
    """Real time, and what a test puts it forward by."""

    def __init__(self) -> None:
        self._ahead = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def monotonic(self) -> float:
        return time.monotonic() + self._ahead.total_seconds()

    def passes(self, period: timedelta) -> None:
        self._ahead += period


class Counts(NamedTuple):
    """Requests that should bring a message, messages that came, answers that are stored."""

    sent: int
    received: int
    stored: int


@dataclass
class Stage:
    """Earshot, the platform's far end, and one person there."""

    earshot: Earshot
    far: Counterpart
    watch: Watch
    chat: str
    called_at: dict[int, float] = field(default_factory=dict)

    async def asks(self, survey: str = "short", chat: str = "") -> Message:
        """Invite somebody, and wait for their first message."""
        before = len(self.reads(chat))
        assert await self.invites(survey, chat) is None
        await self.far.until(lambda: len(self.reads(chat)) > before, PATIENCE)
        return self.reads(chat)[-1]

    async def invites(self, survey: str = "short", chat: str = "") -> str | None:
        """Why they could not be asked, if so."""
        return await asyncio.to_thread(self._invited, survey, chat or self.chat)

    def reads(self, chat: str = "") -> list[Message]:
        """What they were sent and can see."""
        return [one for one in self.far.shown(chat or self.chat) if not one.own]

    async def says(self, words: str) -> None:
        """They have read what they were sent, write, and read what they are told then."""
        await self.rests()
        await self.hears(lambda: self.far.says(self.chat, words))

    async def hears(self, act: Callable[[], Awaitable[object]], chat: str = "") -> Message:
        """What they are told after they did something."""
        before = len(self.reads(chat))
        await act()
        await self.far.until(lambda: len(self.reads(chat)) > before, PATIENCE)
        return self.reads(chat)[-1]

    async def rests(self) -> None:
        """Wait until nothing is on its way any more."""
        async with asyncio.timeout(PATIENCE):
            while self.query("SELECT 1 FROM outbox WHERE state IN ('due', 'sending')"):
                await asyncio.sleep(0.02)

    async def refused(self) -> None:
        """Wait until it is noted that something was refused, and will be tried again."""
        async with asyncio.timeout(PATIENCE):
            while not self.query("SELECT 1 FROM outbox WHERE state = 'due' AND attempts > 0"):
                await asyncio.sleep(0.02)

    async def reported(self) -> None:
        """Wait until the platform has told what became of what was sent, if it tells."""
        wanted = 3 * len(read(self.far)) if self.far.kind == "sms" else 0
        await self.far.until(lambda: self._reports() >= wanted, PATIENCE)

    def counts(self) -> Counts:
        """What happened so far."""
        ((stored,),) = self.query("SELECT count(*) FROM answers")
        return Counts(len(self.calls()), len(read(self.far)), stored)

    def calls(self) -> list[float]:
        """When it was tried to send something."""
        return [
            self.called_at[call.number] for call in self.far.calls if call.name in self.far.sends
        ]

    def answers(self) -> dict[str, tuple[str, int]]:
        """Question → its answer, and how often it was corrected."""
        rows = self.query("SELECT key, value, corrected FROM answers ORDER BY id")
        return {key: (value, corrected) for key, value, corrected in rows}

    def query(self, statement: str) -> list[Any]:
        """The rows of `statement`."""
        return query(self.earshot.database, statement)

    def _invited(self, survey: str, chat: str) -> str | None:
        asked = invite(
            self.earshot.conversing,
            Invitation(survey),
            [address(self.far.kind, chat)],
            channels={self.far.kind},
            new_secret=self.earshot.ids.secret,
        )
        return next(asked).reason

    def _reports(self) -> int:
        return sum(one.name == "status" and bool(one.statuses) for one in self.far.deliveries)

    def _note_calls(self) -> None:
        for call in self.far.calls[len(self.called_at) :]:
            self.called_at[call.number] = time.monotonic()


class _Server(uvicorn.Server):
    """Leaves the signals alone."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@asynccontextmanager
async def staged(kind: ChannelKind, url: str, **more: Any) -> AsyncIterator[Stage]:
    """A stage on which the test scripts are published; nobody was asked anything."""
    watch = Watch()
    far = counterpart(kind, now=watch.now, pace=0.02)
    listener = socket.create_server(("127.0.0.1", 0))
    await far.start()
    base = f"http://127.0.0.1:{listener.getsockname()[1]}"
    settings = Settings(database_url=url, secret_key="of the stage", **more, **connect(far, base))
    earshot = build(settings, clock=watch)  # type: ignore[arg-type]  # it has the same methods
    for file in (*SCRIPTS.glob("*.yaml"), VISIT):
        source = file.read_text("utf-8")
        authoring.publish(earshot.database, source, file=file.name, now=watch.now())
    unpaced(earshot.channels.values())
    server = _Server(uvicorn.Config(create_app(earshot), log_config=None, access_log=False))
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    stage = Stage(earshot, far, watch, meet(far, 1))
    far.on_change.append(stage._note_calls)
    try:
        async with asyncio.timeout(PATIENCE):
            while not server.started or (kind == "telegram" and not far.secret):
                await asyncio.sleep(0.01)
        yield stage
    finally:
        server.should_exit = True
        await serving
        await far.stop()
        earshot.database.close()
