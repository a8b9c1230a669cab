"""The web chat over a WebSocket: the bodies of POST both ways, and prompts that come later."""

import asyncio
import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from starlette.responses import Response
from starlette.websockets import WebSocket, WebSocketDisconnect

from bots.webchat.payloads import clean, message_of
from earshot.errors import EarshotError
from earshot.reading import Conversation
from earshot.web.bells import Bells
from earshot.web.problems import MAX_BODY, problem_of
from earshot.web.webchat import WebChat, digest, slow_down
from storage.errors import StorageError

FIRST_FRAME_WITHIN = 10.0
"""Seconds in which a socket must say whose it is."""

LOOK_AGAIN_EVERY = 5.0
"""Seconds after which a socket looks for prompts that another process recorded."""

UNKNOWN = 4401
"""The code with which a socket is closed that did not show a session and its secret."""

ENDED = 1000
"""The code after the last prompt of a session."""

TRY_LATER = 1013
"""The code when the database is away."""

TOO_MANY = 4429
"""The code for a client that comes too often, or with more than MOST sockets for a session."""

MOST = 4
_DIGITS = 18


@dataclass(frozen=True, slots=True)
class Sockets:
    """`WS /chat/socket`."""

    chat: WebChat
    bells: Bells

    async def listen(self, socket: WebSocket) -> None:
        """Serve one socket until it goes, or until its session ends."""
        await socket.accept()
        with suppress(WebSocketDisconnect):
            await socket.close(await self._serve(socket))

    async def _serve(self, socket: WebSocket) -> int:
        """Serve `socket`; gives the code to close it with."""
        try:
            first = await asyncio.wait_for(_frame(socket), FIRST_FRAME_WITHIN)
            if self.chat.wait_to_ask(socket):
                return TOO_MANY
            session, secret = _text(first, "session") or "", digest(_text(first, "secret") or "")
            told = await self.chat.conversation(session, secret)
            if self.bells.hung(session) >= MOST:
                return TOO_MANY
            return await _Line(self, socket, secret, told, after=_after(first)).hold()
        except (TimeoutError, EarshotError):
            return UNKNOWN
        except StorageError:
            return TRY_LATER


@dataclass(slots=True)
class _Line:
    """One socket, from its first frame to its end. `after`: the last prompt it has seen."""

    sockets: Sockets
    socket: WebSocket
    secret: bytes
    told: Conversation
    after: int

    async def hold(self) -> int:
        """Answer and push, until the session ends; gives the code to close the socket with."""
        bell = self.sockets.bells.hang(self.told.session)
        tasks: list[asyncio.Task[None]] = []
        try:
            await self._tell()
            if not self._over():
                tasks += [asyncio.create_task(work) for work in (self._push(bell), self._hear())]
                await _first(tasks)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            self.sockets.bells.take_down(self.told.session, bell)
        return ENDED

    async def _hear(self) -> None:
        """Answer frame by frame; returns after the answer that ends the session."""
        state: object = "waiting"
        while state in {"waiting", None}:
            fields = await _frame(self.socket)
            body = await self._answer(fields)
            answer = {"id": _text(fields, "id"), **body}
            await self.socket.send_text(json.dumps(answer, ensure_ascii=False))
            state = body.get("state")

    async def _answer(self, fields: dict[str, Any]) -> dict[str, Any]:
        body: dict[str, Any] = json.loads(bytes((await self._response(fields)).body))
        for prompt in body.get("prompts", ()):
            self.after = max(self.after, int(prompt["id"]))
        return body

    async def _response(self, fields: dict[str, Any]) -> Response:
        chat = self.sockets.chat
        wait = chat.wait_to_say(self.socket, self.secret)
        if wait:
            return slow_down(wait)
        try:
            return await chat.answer(self.told.session, self.secret, message_of(fields))
        except (EarshotError, StorageError, ValueError) as error:
            return problem_of(error)

    async def _push(self, bell: asyncio.Event) -> None:
        """Tell what others led to; returns when the session has ended."""
        while not self._over():
            with suppress(TimeoutError):
                await asyncio.wait_for(bell.wait(), LOOK_AGAIN_EVERY)
            bell.clear()
            with suppress(StorageError):
                self.told = await self.sockets.chat.changed(self.told, self.secret)
                await self._tell()

    def _over(self) -> bool:
        return self.told.state != "waiting"

    async def _tell(self) -> None:
        """Send the prompts that this socket has not seen, oldest first."""
        fresh = self.told.prompts_after(self.after)
        if fresh:
            self.after = int(fresh[-1].id)
            prompts = [json.loads(prompt.text) for prompt in fresh]
            told_now = {"state": self.told.state, "prompts": prompts}
            await self.socket.send_text(json.dumps(told_now, ensure_ascii=False))


async def _first(tasks: Iterable[asyncio.Task[None]]) -> None:
    """Wait for the first of `tasks` to end; raises what it raised."""
    done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in done:
        task.result()


async def _frame(socket: WebSocket) -> dict[str, Any]:
    """The object in the next frame; an empty one when it holds something else."""
    message = await socket.receive()
    if message["type"] == "websocket.disconnect":
        raise WebSocketDisconnect(message["code"])
    text = message.get("text") or ""  # A binary frame has none.
    try:
        # The console beside us takes larger frames than a chat needs.
        fields = json.loads(text) if len(text) <= MAX_BODY else None
    except (ValueError, RecursionError):
        fields = None
    return fields if isinstance(fields, dict) else {}


def _text(fields: dict[str, Any], name: str) -> str | None:
    value = fields.get(name)
    return clean(value) if isinstance(value, str) else None


def _after(first: dict[str, Any]) -> int:
    """The last prompt that the client has seen; 0 when it names none that there can be."""
    text = _text(first, "after") or ""
    return int(text) if text.isdecimal() and len(text) <= _DIGITS else 0
