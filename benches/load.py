"""The load client: respondents over raw sockets, in a process of its own. Prints JSON.

Hand-made, because every HTTP library for Python costs more than the server that is measured.
"""

import asyncio
import gc
import json
import sys
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from itertools import islice
from time import perf_counter, process_time
from typing import Any, cast

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
    """What the respondents of a round saw, in seconds; `busy` is this process's part of a core."""

    seconds: float = 0.0
    busy: float = 0.0
    latencies: list[float] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Opened:
    """A session, and what will be said in it; `secret` is the header that lets one speak."""

    play: Play
    path: bytes
    secret: bytes


async def respond(line: Line, people: Iterator[Play], seen: Measured) -> None:
    """One respondent after the other, each from the opening of the chat to its end."""
    for play in people:
        await converse(line, await open_chat(line, play), seen)


async def talk(line: Line, people: Iterator[Opened], seen: Measured) -> None:
    """The same, in sessions that are open."""
    for opened in people:
        await converse(line, opened, seen)


async def open_chat(line: Line, play: Play) -> Opened:
    """A session for `play`."""
    status, body = await line.post(
        b"/chat/" + SURVEY.encode(), json.dumps({"language": play.language}).encode()
    )
    assert status == 201, body
    opened = json.loads(body)
    return Opened(
        play,
        f"/chat/sessions/{opened['session']}/messages".encode(),
        f"authorization: Bearer {opened['secret']}\r\n".encode(),
    )


async def converse(line: Line, opened: Opened, seen: Measured) -> None:
    """Everything that one respondent says."""
    body = b""
    for number, text in enumerate(opened.play.says):
        message = json.dumps({"id": f"m{number}", "text": text}).encode()
        began = perf_counter()
        status, body = await line.post(opened.path, message, more=opened.secret)
        seen.latencies.append(perf_counter() - began)
        assert status == 200, body
    assert not body.startswith(b'{"state":"waiting"'), body


async def knock(line: Line, people: Iterator[Play], seen: Measured) -> None:
    """The same requests to a server that does nothing with them."""
    for play in people:
        for number, text in enumerate(play.says):
            message = json.dumps({"id": f"m{number}", "text": text}).encode()
            began = perf_counter()
            await line.post(b"/chat/sessions/none/messages", message)
            seen.latencies.append(perf_counter() - began)


_ACTS: Mapping[str, Callable[[Line, Iterator[Any], Measured], Awaitable[None]]] = {
    "respond": respond,
    "talk": talk,
    "knock": knock,
}


async def load(port: int, at_once: int, people: int, act: str) -> Measured:
    """Have `people` respondents `act`, `at_once` at a time."""
    loop, seen = asyncio.get_running_loop(), Measured()
    lines = [(await loop.create_connection(Line, "127.0.0.1", port))[1] for _ in range(at_once)]
    # Those who talk say what the far ends of the webhooks say.
    everybody: list[Any] = list(islice(without_end(SURVEY, stopping=act != "talk"), people))
    if act == "talk":
        everybody = [await open_chat(lines[0], play) for play in everybody]
    waiting = iter(everybody)
    gc.collect()
    gc.freeze()
    began, before = perf_counter(), process_time()
    await asyncio.gather(*(_ACTS[act](line, waiting, seen) for line in lines))
    seen.seconds = perf_counter() - began
    seen.busy = (process_time() - before) / seen.seconds
    return seen


def main() -> None:
    """Arguments: port, respondents at once, how many in all, and what they do."""
    port, at_once, people = map(int, sys.argv[1:4])
    json.dump(asdict(uvloop.run(load(port, at_once, people, sys.argv[4]))), sys.stdout)


if __name__ == "__main__":
    main()
