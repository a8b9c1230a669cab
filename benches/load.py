"""The load client: respondents over raw sockets, in a process of its own. Prints JSON.

Hand-made, because every HTTP library for Python costs more than the server that is measured.
"""

import asyncio
import gc
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from time import perf_counter
from typing import cast

import uvloop

from benches.plays import Play, without_end

SURVEY = "after-support"
_HEAD = (
    b"POST %b HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\n"
    b"%bcontent-length: %d\r\n\r\n"
)
_END, _LENGTH = b"\r\n\r\n", b"content-length: "


class Line(asyncio.Protocol):
    """A connection on which one request waits for its answer."""

    def __init__(self) -> None:
        self._read = b""
        self._answer: asyncio.Future[tuple[int, bytes]] | None = None
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._read += data
        end = self._read.find(_END)
        if end < 0:
            return
        start = self._read.find(_LENGTH) + len(_LENGTH)
        length = int(self._read[start : self._read.find(b"\r", start)])
        body = self._read[end + len(_END) :]
        if len(body) >= length and self._answer is not None:
            status = int(self._read[9:12])
            self._read = b""
            self._answer.set_result((status, body))

    def connection_lost(self, exc: Exception | None) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(ConnectionResetError("The server hung up."))

    def post(
        self, path: bytes, body: bytes, *, more: bytes = b""
    ) -> "asyncio.Future[tuple[int, bytes]]":
        """Send a request; its status and body come later."""
        assert self._transport is not None
        self._answer = asyncio.get_running_loop().create_future()
        self._transport.write(_HEAD % (path, more, len(body)) + body)
        return self._answer


@dataclass(slots=True)
class Measured:
    """What the respondents of one round saw; only answers to messages are timed."""

    latencies: list[float] = field(default_factory=list)
    requests: int = 0


async def respond(line: Line, people: Iterator[Play], seen: Measured) -> None:
    """One respondent after the other, each from the opening of the chat to its end."""
    for play in people:
        status, body = await line.post(
            b"/chat/" + SURVEY.encode(), json.dumps({"language": play.language}).encode()
        )
        assert status == 201, body
        opened = json.loads(body)
        path = f"/chat/sessions/{opened['session']}/messages".encode()
        secret = f"authorization: Bearer {opened['secret']}\r\n".encode()
        for number, text in enumerate(play.says):
            message = json.dumps({"id": f"m{number}", "text": text}).encode()
            began = perf_counter()
            status, body = await line.post(path, message, more=secret)
            seen.latencies.append(perf_counter() - began)
            assert status == 200, body
        assert not body.startswith(b'{"state":"waiting"'), body
        seen.requests += 1 + len(play.says)


async def knock(line: Line, people: Iterator[Play], seen: Measured) -> None:
    """The same requests to a server that does nothing with them."""
    for play in people:
        for number, text in enumerate(play.says):
            message = json.dumps({"id": f"m{number}", "text": text}).encode()
            began = perf_counter()
            await line.post(b"/chat/sessions/none/messages", message)
            seen.latencies.append(perf_counter() - began)
        seen.requests += len(play.says)


async def load(port: int, *, at_once: int, people: int, trivial: bool) -> dict[str, object]:
    """Play `people` conversations, `at_once` at a time."""
    loop, act = asyncio.get_running_loop(), knock if trivial else respond
    lines = [(await loop.create_connection(Line, "127.0.0.1", port))[1] for _ in range(at_once)]
    plays = iter(list(islice(without_end(SURVEY), people)))
    seen = Measured()
    gc.collect()
    gc.freeze()
    began = perf_counter()
    await asyncio.gather(*(act(line, plays, seen) for line in lines))
    seconds = perf_counter() - began
    return {"seconds": seconds, "requests": seen.requests, "latencies": seen.latencies}


def main() -> None:
    """Arguments: port, respondents at once, conversations, and whether the server is trivial."""
    port, at_once, people, trivial = map(int, sys.argv[1:5])
    loading = load(port, at_once=at_once, people=people, trivial=bool(trivial))
    json.dump(uvloop.run(loading), sys.stdout)


if __name__ == "__main__":
    main()
