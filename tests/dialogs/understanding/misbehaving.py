"""A server on the loopback that answers as told, or does worse."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

from dialogs.understanding.endpoint import Endpoint
from dialogs.understanding.rasa import Rasa

Behaviour = Callable[[asyncio.StreamWriter], Awaitable[None]]
C = TypeVar("C", Rasa, Endpoint)

WORDS = "canary words of nobody"
PATIENT = 30.0
"""Seconds that no classifier on the loopback takes, however busy the machine is."""


@dataclass
class Server:
    """Takes one request a connection, keeps it, and does what `behaves` does."""

    behaves: Behaviour
    heads: list[str] = field(default_factory=list)
    bodies: list[Any] = field(default_factory=list)
    url: str = ""
    talks: dict[asyncio.StreamWriter, asyncio.Task[None]] = field(default_factory=dict)

    def accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Talk to who called; the line is known before the talk begins, which may be never."""
        self.talks[writer] = asyncio.create_task(self.take(reader, writer))

    async def take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            length = head.lower().split("content-length: ")[1].split("\r\n")[0]
            self.bodies.append(json.loads(await reader.readexactly(int(length))))
            self.heads.append(head)
            await self.behaves(writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


@asynccontextmanager
async def serving(behaves: Behaviour) -> AsyncIterator[Server]:
    server = Server(behaves)
    listener = await asyncio.start_server(server.accept, "127.0.0.1")
    port = listener.sockets[0].getsockname()[1]
    server.url = f"http://127.0.0.1:{port}"
    try:
        yield server
    finally:
        listener.close()
        for line in server.talks:
            line.close()


def consulted(
    behaves: Behaviour,
    made: Callable[[Server], C],
    play: Callable[[C, Server], Coroutine[Any, Any, None]],
) -> None:
    """Run `play` with the classifier that is made for a server that behaves so."""

    async def playing() -> None:
        async with serving(behaves) as server, asyncio.timeout(PATIENT * 2):
            classifier = made(server)
            await play(classifier, server)
            await classifier.close()

    asyncio.run(playing())


def answers(body: object, status: int = 200) -> Behaviour:
    """`body` as JSON; text and bytes as they are."""

    async def behave(writer: asyncio.StreamWriter) -> None:
        content = body if isinstance(body, bytes) else str(body).encode()
        if not isinstance(body, bytes | str):
            content = json.dumps(body).encode()
        head = f"HTTP/1.1 {status} Said\r\nContent-Length: {len(content)}\r\n"
        writer.write(f"{head}Connection: close\r\n\r\n".encode() + content)
        await writer.drain()

    return behave


async def hangs(_: asyncio.StreamWriter) -> None:
    await asyncio.sleep(60)


async def drops(_: asyncio.StreamWriter) -> None:
    """Takes what was sent and says nothing."""


async def trickles(writer: asyncio.StreamWriter) -> None:
    """Never silent for long, and never done."""
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    for _ in range(6000):
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(0.01)


async def floods(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
    for _ in range(10_000):
        writer.write(b"[" * 10_000)
        await writer.drain()


async def babbles(writer: asyncio.StreamWriter) -> None:
    writer.write(b"\x00\xff no HTTP at all\r\n\r\n")
    await writer.drain()


FAULTS: dict[str, Behaviour] = {
    "wrong token": answers({"status": "failure", "reason": "NotAuthenticated"}, 401),
    "no such page": answers("<html>404 Not Found</html>", 404),
    "no model": answers({"status": "failure", "reason": "Conflict"}, 409),
    "server error": answers({"status": "failure", "reason": "ParsingError"}, 500),
    "redirect": answers("", 302),
    "no content": answers("", 204),
    "empty": answers(""),
    "html": answers("<html>Welcome</html>"),
    "half an answer": answers('{"intent": {"name": "stop"'),
    "no UTF-8": answers(b"\xff\xfe\x00"),
    "deep": answers("[" * 60_000),
    "list": answers([1, 2, 3]),
    "null": answers(None),
    "text": answers('"stop"'),
    "drops": drops,
    "babbles": babbles,
    "floods": floods,
}
"""What is plainly wrong, and comes soon."""

SLOW: dict[str, Behaviour] = {"hangs": hangs, "trickles": trickles}
"""What would take for ever."""


@dataclass
class FakeClock:
    """Seconds that pass when told to."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now
