"""Telegram's far end: invented persons who write to a bot, and how that reaches Earshot."""

import json
from collections.abc import Mapping
from http import HTTPStatus

from earshot.counterparts.records import Delivery, Fields, Message, Person, Post
from earshot.counterparts.telegram_api import TOKEN, BotApi

__all__ = ["TOKEN", "TelegramCounterpart"]

_SLOWEST = 60.0
_MOST_TRIES = 1_440


class TelegramCounterpart(BotApi):
    """One bot, and everybody who talks to it; without a webhook, updates wait to be fetched."""

    # What we bring to Earshot.

    def post(self, delivery: Delivery, attempt: int) -> Post:
        """The update with the secret token that setWebhook asked for."""
        headers = {"Content-Type": "application/json"}
        if self.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = self.secret
        return Post(json.dumps(delivery.payload).encode(), headers)

    def pause(self, attempt: int, status: int | None, headers: Mapping[str, str]) -> float | None:
        """Doubling up to a minute, or what the webhook asks for; for a day, or until 410."""
        if status == HTTPStatus.GONE or attempt >= _MOST_TRIES:
            return None
        wished = headers.get("Retry-After", "")
        return float(wished) if wished.isdigit() else min(2.0**attempt, _SLOWEST)

    async def hand_over(
        self, delivery: Delivery, attempt: int
    ) -> tuple[int | None, Mapping[str, str]]:
        """Deliver to the webhook, or lay it ready to be fetched."""
        if not delivery.url:
            self._lay_ready(delivery)
            return HTTPStatus.OK, {}
        status, headers = await super().hand_over(delivery, attempt)
        if status is None:
            self.last_error = self.now(), "Connection refused"
        elif status >= HTTPStatus.MULTIPLE_CHOICES:
            said = f"Wrong response from the webhook: {status} {HTTPStatus(status).phrase}"
            self.last_error = self.now(), said
        return status, headers

    def _lay_ready(self, delivery: Delivery) -> None:
        update = delivery.payload
        if any(update is other for other in self.waiting):
            return
        # An offset may be beyond the old number, if this one came late.
        update["update_id"] = next(self.update_ids)
        self.waiting.append(update)
        self.arrived.set()
        self.changed()

    async def _update(
        self, kind: str, content: object, queue: str, *, url: str = ""
    ) -> Delivery | None:
        if self.allowed and kind not in self.allowed:
            return None
        update = {"update_id": next(self.update_ids), kind: content}
        return await self.deliver(kind, update, url=url, queue=queue)

    # What a person does.

    async def says(self, chat: str, text: str) -> Delivery | None:
        """The person writes; who has never written is known from now on."""
        message = self._own(chat, text)
        return await self._update("message", self.wire(message), f"chat-{chat}")

    async def starts(self, chat: str, token: str = "") -> Delivery | None:
        """The person presses Start, by a deep link with `token` if there is one."""
        return await self.says(chat, f"/start {token}".strip())

    async def gives(self, chat: str, **content: object) -> Delivery | None:
        """The person sends anything but text: the fields of a message."""
        message = self._own(chat, f"[{', '.join(content)}]")
        wire = self.wire(message) | content
        del wire["text"]
        return await self._update("message", wire, f"chat-{chat}")

    async def sends_picture(self, chat: str) -> Delivery | None:
        """The person sends a picture without words."""
        size = {"file_id": "A1", "file_unique_id": "U1", "width": 90, "height": 90}
        return await self.gives(chat, photo=[size])

    async def edits(self, chat: str, message_id: str, text: str) -> Delivery | None:
        """The person changes what they wrote."""
        message = self.message(chat, message_id)
        message.text, message.edited = text, True
        wire = self.wire(message) | {"edit_date": self.seconds()}
        return await self._update("edited_message", wire, f"chat-{chat}")

    async def presses(self, chat: str, message_id: str, label: str) -> Delivery | None:
        """The person presses a button; this may overtake what they wrote before."""
        token = self.message(chat, message_id).button(label).token
        return await self.forges(chat, message_id, token)

    async def forges(self, chat: str, message_id: str, data: str) -> Delivery | None:
        """The person's client claims that a button with `data` was pressed."""
        query = f"{chat}{next(self.numbers):09}"
        self.queries.add(query)
        content = {
            "id": query,
            "from": self.person(chat),
            "message": self.wire(self.message(chat, message_id)),
            "chat_instance": f"-{chat}",
            "data": data,
        }
        return await self._update("callback_query", content, f"callback-{chat}")

    async def blocks(self, chat: str) -> Delivery | None:
        """The person blocks the bot."""
        self.blocked.add(chat)
        return await self._membership(chat, "member", "kicked")

    async def unblocks(self, chat: str) -> Delivery | None:
        """The person lets the bot in again."""
        self.blocked.discard(chat)
        return await self._membership(chat, "kicked", "member")

    async def says_in_group(self, group: str, chat: str, text: str) -> Delivery | None:
        """The person writes where several read; `group` is a negative number."""
        self.known.setdefault(group, Person(group, "Group"))
        message = Message(str(next(self.message_ids)), group, text, own=True)
        self.messages.append(message)
        place = {"id": int(group), "type": "supergroup", "title": "Team"}
        wire = self.wire(message) | {"chat": place, "from": self.person(chat)}
        return await self._update("message", wire, f"chat-{group}")

    async def _membership(self, chat: str, old: str, new: str) -> Delivery | None:
        content = {
            "chat": self.chat(chat),
            "from": self.person(chat),
            "date": self.seconds(),
            "old_chat_member": _member(self.bot(), old),
            "new_chat_member": _member(self.bot(), new),
        }
        return await self._update("my_chat_member", content, f"chat-{chat}")

    def _own(self, chat: str, text: str) -> Message:
        self.known.setdefault(chat, Person(chat, f"Person {chat}"))
        message = Message(str(next(self.message_ids)), chat, text, own=True)
        self.messages.append(message)
        self.changed()
        return message


def _member(bot: Fields, status: str) -> Fields:
    member: Fields = {"user": bot, "status": status}
    return member | ({"until_date": 0} if status == "kicked" else {})
