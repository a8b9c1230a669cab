"""The web chat over a WebSocket: the bodies of POST both ways, and prompts that come later."""

import asyncio
import json
from collections import defaultdict
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from starlette.websockets import WebSocket, WebSocketDisconnect

from bots.webchat.payloads import message_of
from earshot.errors import EarshotError
from earshot.reading import Conversation
from earshot.turns import Reply
from earshot.web.problems import problem_of
from earshot.web.webchat import WebChat, digest
from storage.errors import StorageError

FIRST_FRAME_WITHIN = 10.0
"""Seconds in which a socket must say whose it is."""

LOOK_AGAIN_EVERY = 5.0
"""Seconds after which a socket looks for prompts that another process recorded."""

UNKNOWN = 4401
"""The code with which a socket is closed that did not show a session and its secret."""


@dataclass(slots=True)
class Bells:
    """Rings for the sockets of a session when it has something new to say."""

    _listening: dict[str, set[asyncio.Event]] = field(default_factory=lambda: defaultdict(set))

    def ring(self, replies: Iterable[Reply]) -> None:
        """Wake whoever listens to the sessions of `replies`."""
        for reply in replies:
            for bell in self._listening.get(reply.session, ()):
                bell.set()

    def hang(self, session: str) -> asyncio.Event:
        """A bell for `session`; `take_down` it in the end."""
        bell = asyncio.Event()
        self._listening[session].add(bell)
        return bell

    def take_down(self, session: str, bell: asyncio.Event) -> None:
        """Listen no more."""
        self._listening[session].discard(bell)
        if not self._listening[session]:
            del self._listening[session]


@dataclass(frozen=True, slots=True)
class Sockets:
    """`WS /chat/socket`."""

    chat: WebChat
    bells: Bells

    async def listen(self, socket: WebSocket) -> None:
        """Serve one socket until it goes."""
        await socket.accept()
        with suppress(WebSocketDisconnect):
            try:
                first = await asyncio.wait_for(_frame(socket), FIRST_FRAME_WITHIN)
                session, secret = str(first.get("session")), digest(str(first.get("secret")))
                told = await self.chat.conversation(session, secret)
            except (TimeoutError, EarshotError):
                await socket.close(UNKNOWN)
                return
            line = _Line(self, socket, session, secret, after=str(first.get("after") or ""))
            await line.hold(told)


@dataclass(slots=True)
class _Line:
    """One socket, from its first frame to its end. `after`: the last prompt it has seen."""

    sockets: Sockets
    socket: WebSocket
    session: str
    secret: bytes
    after: str

    async def hold(self, told: Conversation) -> None:
        bell = self.sockets.bells.hang(self.session)
        pushing = asyncio.create_task(self._push(bell))
        try:
            await self._tell(told)
            while True:
                fields = await _frame(self.socket)
                await self.socket.send_text(await self._answer(fields))
        finally:
            pushing.cancel()
            self.sockets.bells.take_down(self.session, bell)

    async def _answer(self, fields: dict[str, Any]) -> str:
        try:
            message = message_of(fields)
            response = await self.sockets.chat.answer(self.session, self.secret, message)
        except (EarshotError, StorageError, ValueError) as error:
            response = problem_of(error)
        body = json.loads(bytes(response.body))
        for prompt in body.get("prompts", ()):
            self.after = prompt["id"]
        return json.dumps({"id": fields.get("id"), **body}, ensure_ascii=False)

    async def _push(self, bell: asyncio.Event) -> None:
        while True:
            with suppress(TimeoutError):
                await asyncio.wait_for(bell.wait(), LOOK_AGAIN_EVERY)
            bell.clear()
            with suppress(StorageError):
                await self._tell(await self.sockets.chat.conversation(self.session, self.secret))

    async def _tell(self, told: Conversation) -> None:
        """Send the prompts that this socket has not seen, oldest first."""
        fresh = told.prompts_after(self.after)
        if fresh:
            self.after = fresh[-1].id
            prompts = [json.loads(prompt.text) for prompt in fresh]
            told_now = {"state": told.state, "prompts": prompts}
            await self.socket.send_text(json.dumps(told_now, ensure_ascii=False))


async def _frame(socket: WebSocket) -> dict[str, Any]:
    text = await socket.receive_text()
    try:
        fields = json.loads(text)
    except (ValueError, RecursionError):
        fields = None
    return fields if isinstance(fields, dict) else {}
