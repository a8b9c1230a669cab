"""How Slack reaches Earshot: signed requests, or envelopes over a WebSocket."""

import asyncio
import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from aiohttp import WSMsgType, web

from earshot.counterparts.records import Delivery, Fields, Message, Post
from earshot.counterparts.slack_api import SIGNING_SECRET, SlackApi

EVENTS, INTERACTIVE, COMMANDS = "events_api", "interactive", "slash_commands"
"""What is delivered: what happened, what was clicked, what was typed after a slash."""

_PAUSES = (0.5, 60.0, 300.0)
"""Seconds before each repetition of an event; what people click is never repeated."""


class SlackWire(SlackApi):
    """One workspace. Events go to `hook_url`, or over a WebSocket while `socket_mode` is on."""

    socket_mode = False

    def __init__(self, **given: Any) -> None:
        """As `SlackApi` is made."""
        super().__init__(**given)
        self.connections: list[web.WebSocketResponse] = []
        self._tickets: set[str] = set()
        self._acknowledged: dict[str, asyncio.Future[Any]] = {}
        self._connected = asyncio.Event()
        self.app.router.add_get("/socket", self._serve_socket)

    # What we bring to Earshot.

    def post(self, delivery: Delivery, attempt: int) -> Post:
        """The request, signed at the time of this attempt."""
        if delivery.name == EVENTS:
            body, content_type = json.dumps(delivery.payload), "application/json"
        else:
            wraps = delivery.name == INTERACTIVE
            fields = {"payload": json.dumps(delivery.payload)} if wraps else delivery.payload
            body, content_type = urlencode(fields), "application/x-www-form-urlencoded"
        headers = {"Content-Type": content_type, **self.signed(body.encode())}
        if attempt:
            headers["X-Slack-Retry-Num"] = str(attempt)
            headers["X-Slack-Retry-Reason"] = _reason(delivery)
        return Post(body.encode(), headers)

    def signed(self, body: bytes) -> Fields:
        """The headers that show that `body` is Slack's and of now."""
        seconds = str(int(self.now().timestamp()))
        text = b"v0:" + seconds.encode() + b":" + body
        mac = hmac.new(SIGNING_SECRET.encode(), text, hashlib.sha256).hexdigest()
        return {"X-Slack-Request-Timestamp": seconds, "X-Slack-Signature": f"v0={mac}"}

    def pause(self, attempt: int, status: int | None, headers: Mapping[str, str]) -> float | None:
        """Three repetitions of an event, unless Earshot wants none."""
        if "x-slack-no-retry" in {name.lower() for name in headers} or attempt >= len(_PAUSES):
            return None
        return _PAUSES[attempt]

    async def hand_over(
        self, delivery: Delivery, attempt: int
    ) -> tuple[int | None, Mapping[str, str]]:
        """One try, over HTTP or the socket; what the answer shows is shown."""
        way = self._over_socket if self.socket_mode else self._over_http
        status, headers, answer = await way(delivery, attempt)
        if status == 200:  # noqa: PLR2004 - as HTTP has it
            self._show(delivery, answer)
        if delivery.name != EVENTS:
            headers = dict(headers) | {"x-slack-no-retry": "1"}
        return status, headers

    async def _over_http(
        self, delivery: Delivery, attempt: int
    ) -> tuple[int | None, Mapping[str, str], Any]:
        response = await self.posted(delivery, attempt)
        if response is None:
            return None, {}, None
        text = await response.text()
        answer = json.loads(text) if text.startswith("{") else {"text": text}
        return response.status, response.headers, answer

    async def _over_socket(
        self, delivery: Delivery, attempt: int
    ) -> tuple[int | None, Mapping[str, str], Any]:
        envelope = f"envelope-{next(self.numbers)}"
        acknowledged = asyncio.get_running_loop().create_future()
        self._acknowledged[envelope] = acknowledged
        fields: Fields = {
            "envelope_id": envelope,
            "type": delivery.name,
            "payload": delivery.payload,
            "accepts_response_payload": delivery.name != EVENTS,
        }
        if attempt:
            fields |= {"retry_attempt": attempt, "retry_reason": "timeout"}
        try:
            async with asyncio.timeout(self.patience):
                await self._connected.wait()
                await self.connections[-1].send_json(fields)
                return 200, {}, await acknowledged
        except (TimeoutError, ConnectionError):
            return None, {}, None
        finally:
            del self._acknowledged[envelope]

    def _show(self, delivery: Delivery, answer: Any) -> None:
        """What the person sees of an answer: the next view, or a text for them alone."""
        fields = answer if isinstance(answer, dict) else {}
        if delivery.payload.get("type") == "view_submission":
            message = self._form(delivery.payload["view"]["id"])
            if fields.get("response_action") == "update":
                self.show_view(message, fields["view"])
            else:
                message.removed = True
        elif delivery.name == COMMANDS and fields.get("text"):
            self.say_alone(delivery.payload["user_id"], fields["text"])
        self.changed()

    def _form(self, view_id: str) -> Message:
        return next(message for message in self.messages if message.id == view_id)

    # Socket Mode.

    def new_ticket(self) -> str:
        """What opens one WebSocket."""
        ticket = f"ticket-{next(self.numbers)}"
        self._tickets.add(ticket)
        return ticket

    async def refreshes(self) -> None:
        """Ask every connection to be made anew, as Slack does every few hours."""
        for connection in list(self.connections):
            await connection.send_json({"type": "disconnect", "reason": "refresh_requested"})

    async def drops_connections(self) -> None:
        """Close every connection without a word."""
        for connection in list(self.connections):
            await connection.close()

    async def _serve_socket(self, request: web.Request) -> web.StreamResponse:
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            raise web.HTTPForbidden
        self._tickets.discard(ticket)
        connection = web.WebSocketResponse()
        await connection.prepare(request)
        await connection.send_json({"type": "hello", "num_connections": 1})
        self.connections.append(connection)
        self._connected.set()
        self.changed()
        try:
            async for message in connection:
                if message.type is WSMsgType.TEXT:
                    self._acknowledge(json.loads(message.data))
        finally:
            self.connections.remove(connection)
            if not self.connections:
                self._connected.clear()
            self.changed()
        return connection

    def _acknowledge(self, fields: Fields) -> None:
        waiting = self._acknowledged.get(fields.get("envelope_id", ""))
        if waiting is not None and not waiting.done():
            waiting.set_result(fields.get("payload"))

    async def stop(self) -> None:
        """Stop listening; connections are closed."""
        await self.drops_connections()
        await super().stop()


def _reason(delivery: Delivery) -> str:
    return "http_timeout" if delivery.status is None else "http_error"
