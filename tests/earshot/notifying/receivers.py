"""A program that hears webhooks, over a real socket, and misbehaves as it is told to."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Literal

from standardwebhooks import Webhook

Behaviour = int | Literal["hang", "slow", "drop", "redirect", "endless"]


@dataclass
class Heard:
    """One request as it came."""

    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def id(self) -> str:
        return self.headers["webhook-id"]

    @property
    def content(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.body)
        return found

    def proved(self, secret: str) -> dict[str, Any]:
        """The content, if the official library takes the signature for `secret`'s."""
        found: dict[str, Any] = Webhook(secret).verify(self.body, self.headers)
        return found


@dataclass
class Receiver:
    """Answers as `behaves` says, in turn, and then with 204."""

    port: int = 0
    behaves: list[Behaviour] = field(default_factory=list)
    heard: list[Heard] = field(default_factory=list)
    came: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/hook?from=earshot"

    @property
    def types(self) -> list[str]:
        return [one.content["type"] for one in self.heard]

    async def has(self, n: int) -> None:
        async with asyncio.timeout(10):
            while len(self.heard) < n:
                self.came.clear()
                await self.came.wait()

    async def answers(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._answer(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        lines = [line.split(": ", 1) for line in head[1:] if line]
        headers = {name.lower(): value for name, value in lines}
        body = await reader.readexactly(int(headers["content-length"]))
        self.heard.append(Heard(head[0].split(" ")[1], headers, body))
        self.came.set()
        behaviour = self.behaves.pop(0) if self.behaves else 204
        await _act(behaviour, self.port, writer)


async def _act(behaviour: Behaviour, port: int, writer: asyncio.StreamWriter) -> None:
    match behaviour:
        case "hang":
            await asyncio.sleep(3600)
        case "slow":
            await asyncio.sleep(0.1)
            writer.write(b"HTTP/1.1 202 Accepted\r\ncontent-length: 0\r\n\r\n")
        case "drop":
            return
        case "redirect":
            to = f"location: http://127.0.0.1:{port}/secret\r\n"
            writer.write(f"HTTP/1.1 302 Found\r\n{to}content-length: 0\r\n\r\n".encode())
        case "endless":
            writer.write(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")
            while True:
                writer.write(b"5\r\nhello\r\n")
                await writer.drain()
                await asyncio.sleep(0)
        case int(status):
            more = "retry-after: 7200\r\n" if status == 429 else ""
            writer.write(f"HTTP/1.1 {status} X\r\n{more}content-length: 0\r\n\r\n".encode())
    await writer.drain()


@asynccontextmanager
async def receiving(*behaves: Behaviour) -> AsyncIterator[Receiver]:
    """A receiver that listens on this machine."""
    receiver = Receiver(behaves=list(behaves))
    server = await asyncio.start_server(receiver.answers, "127.0.0.1", 0)
    receiver.port = server.sockets[0].getsockname()[1]
    try:
        yield receiver
    finally:
        server.close()
