"""A smallest platform, to try what all counterparts share."""

import json
from collections.abc import Mapping
from typing import Any, ClassVar

from aiohttp import web

from bots.messages import ChannelKind
from earshot.counterparts.base import Counterpart
from earshot.counterparts.faults import Broken, Forbidden, TooMany
from earshot.counterparts.records import Button, Delivery, Fields, Message, Person, Post

ANNA = "anna"


class Postcards(Counterpart):
    """`POST /send` shows a card, `POST /look` shows nothing; tries a webhook three times."""

    kind: ClassVar[ChannelKind] = "sms"
    people = (Person(ANNA, "Anna"), Person("bo", "Bo", "sv"))
    sends = frozenset({"send"})
    patience = 0.5

    def __init__(self, **given: Any) -> None:
        super().__init__(**given)
        self.filled: dict[str, str] = {}
        self.route("POST", "/cards/{call}", "{call}", self._call)

    async def _call(self, request: web.Request, fields: Fields) -> web.Response:
        if request.match_info["call"] == "send":
            number = str(next(self.numbers))
            buttons = tuple(Button(label, label) for label in fields.get("buttons", ()))
            self.messages.append(Message(number, ANNA, fields["text"], buttons, raw=fields))
        return web.json_response({"ok": True})

    def refusal(self, call: str, fault: TooMany | Forbidden | Broken) -> web.Response:
        match fault:
            case TooMany(seconds):
                return web.Response(status=429, headers={"Retry-After": f"{seconds:g}"})
            case Forbidden(code):
                return web.Response(status=403, text=code)
            case Broken(status):
                return web.Response(status=status)

    def post(self, delivery: Delivery, attempt: int) -> Post:
        return Post(json.dumps(delivery.payload).encode(), {"X-Attempt": str(attempt)})

    def pause(self, attempt: int, status: int | None, headers: Mapping[str, str]) -> float | None:
        return 0.01 if attempt < 2 else None

    async def says(self, chat: str, text: str) -> Delivery:
        self.messages.append(Message(str(next(self.numbers)), chat, text, own=True))
        return await self.deliver("card", text, queue=chat)

    async def presses(self, chat: str, message_id: str, label: str) -> Delivery:
        return await self.deliver("press", self.message(chat, message_id).button(label).token)

    async def edits(self, chat: str, message_id: str, text: str) -> Delivery:
        message = self.message(chat, message_id)
        message.text, message.edited = text, True
        return await self.deliver("edit", text)

    async def sends_picture(self, chat: str) -> Delivery:
        return await self.deliver("picture", {"picture": chat})

    async def blocks(self, chat: str) -> Delivery:
        return await self.deliver("block", {"block": chat})

    async def fills(self, chat: str, message_id: str, label: str, text: str) -> None:
        self.filled[label] = text
