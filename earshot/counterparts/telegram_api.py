"""The Bot API of Telegram's far end: its methods, and the objects that they speak of."""

import asyncio
import itertools
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from datetime import datetime
from http import HTTPStatus
from typing import ClassVar, NoReturn

from aiohttp import web

from bots.messages import ChannelKind
from earshot.counterparts.base import Counterpart
from earshot.counterparts.faults import Broken, Faults, Forbidden, TooMany
from earshot.counterparts.records import Button, Fields, Message, Person
from earshot.counterparts.telegram_rules import (
    BotApiError,
    buttons_of,
    flag,
    listed,
    number,
    parsed,
    text_of,
    webhook_url,
)

TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"  # noqa: S105 - of a bot that never was
"""The token of the bot, unless another is given."""

_LONGEST_WAIT = 50
_FORBIDDEN: Mapping[str, tuple[int, str]] = {
    "": (403, "Forbidden: bot was blocked by the user"),
    "blocked": (403, "Forbidden: bot was blocked by the user"),
    "deactivated": (403, "Forbidden: user is deactivated"),
    "not-started": (403, "Forbidden: bot can't initiate conversation with a user"),
    "chat-not-found": (400, "Bad Request: chat not found"),
}


class BotApi(Counterpart):
    """The methods of one bot. `limited`: a chat takes one message a second."""

    kind: ClassVar[ChannelKind] = "telegram"
    people: ClassVar[tuple[Person, ...]] = (
        Person("70001", "Maria", "en"),
        Person("70002", "Sven", "sv"),
        Person("70003", "Laleh", "fa"),
        Person("70004", "Mei", "zh-hans"),
    )
    sends: ClassVar[frozenset[str]] = frozenset({"sendMessage"})

    def __init__(
        self,
        *,
        token: str = TOKEN,
        username: str = "earshot_trial_bot",
        limited: bool = False,
        faults: Faults | None = None,
        now: Callable[[], datetime] | None = None,
        pace: float = 1.0,
    ) -> None:
        """`secret` is what setWebhook last said; `waiting` are the updates not yet fetched."""
        super().__init__(faults=faults, now=now, pace=pace)
        self.token = token
        self.username = username
        self.limited = limited
        self.secret = ""
        self.waiting: list[Fields] = []
        self.answered: list[str] = []
        self.blocked: set[str] = set()
        self.known = {person.chat: person for person in self.people}
        self.allowed: list[str] = []
        self.queries: set[str] = set()
        self._sent_at: dict[str, datetime] = {}
        self.last_error: tuple[datetime, str] | None = None
        self.update_ids = itertools.count(831_000_001)
        self.message_ids = itertools.count(1)
        self.arrived = asyncio.Event()
        self._fetching: asyncio.Event | None = None
        self._methods: Mapping[str, Callable[[Fields], Awaitable[object]]] = {
            "getMe": self._get_me,
            "sendMessage": self._send_message,
            "editMessageText": self._edit_message_text,
            "editMessageReplyMarkup": self._edit_message_reply_markup,
            "answerCallbackQuery": self._answer_callback_query,
            "setWebhook": self._set_webhook,
            "deleteWebhook": self._delete_webhook,
            "getWebhookInfo": self._get_webhook_info,
            "getUpdates": self._get_updates,
        }
        for method in ("GET", "POST"):
            self.route(method, "/bot{token}/{method}", "{method}", self._serve)

    async def stop(self) -> None:
        """Stop; who waits for updates gets none."""
        self.stopping.set()
        self.arrived.set()
        await super().stop()

    # What Earshot calls.

    def refusal(self, call: str, fault: TooMany | Forbidden | Broken) -> web.Response:
        """The fault as the Bot API words it."""
        match fault:
            case TooMany(retry_after):
                return _refused(_too_many(retry_after))
            case Forbidden(code):
                return _refused(BotApiError(*_FORBIDDEN[code]))
            case Broken(status):
                return _refused(BotApiError(status, "Internal Server Error"))

    async def _serve(self, request: web.Request, fields: Fields) -> web.StreamResponse:
        if request.match_info["token"] != self.token:
            return _refused(BotApiError(401, "Unauthorized"))
        method = self._methods.get(request.match_info["method"], self._no_method)
        try:
            return web.json_response({"ok": True, "result": await method(fields)})
        except BotApiError as error:
            return _refused(error)

    async def _no_method(self, fields: Fields) -> NoReturn:
        raise BotApiError(404, "Not Found: method not found")

    async def _get_me(self, fields: Fields) -> Fields:
        return {
            **self.bot(),
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
        }

    async def _send_message(self, fields: Fields) -> Fields:
        chat = str(number(fields, "chat_id"))
        text = text_of(fields)
        buttons = buttons_of(fields)
        self._let_through(chat)
        message = Message(
            str(next(self.message_ids)), chat, text, buttons=buttons, raw=dict(fields)
        )
        self.messages.append(message)
        return self.wire(message)

    async def _edit_message_text(self, fields: Fields) -> Fields:
        return self._edited(fields, text_of(fields), buttons_of(fields))

    async def _edit_message_reply_markup(self, fields: Fields) -> Fields:
        return self._edited(fields, None, buttons_of(fields))

    async def _answer_callback_query(self, fields: Fields) -> bool:
        query = str(fields.get("callback_query_id", ""))
        if query not in self.queries:
            raise BotApiError(
                400,
                "Bad Request: query is too old and response timeout expired "
                "or query ID is invalid",
            )
        if fields.get("text"):
            text_of(fields, most=200)
        self.queries.discard(query)
        self.answered.append(query)
        return True

    async def _set_webhook(self, fields: Fields) -> bool:
        self.hook_url, self.secret = webhook_url(fields)
        self._allow(fields)
        self._leave_waiting(fields)
        waiting, self.waiting = self.waiting, []
        for update in waiting if self.hook_url else ():
            kind = next(name for name in update if name != "update_id")
            self.background(self.deliver(kind, update))
        return True

    async def _delete_webhook(self, fields: Fields) -> bool:
        self.hook_url = self.secret = ""
        self._leave_waiting(fields)
        return True

    async def _get_webhook_info(self, fields: Fields) -> Fields:
        failing = sum(1 for one in self.deliveries if one.status != HTTPStatus.OK)
        found: Fields = {
            "url": self.hook_url,
            "has_custom_certificate": False,
            "pending_update_count": len(self.waiting) + failing,
        }
        if self.allowed:
            found["allowed_updates"] = self.allowed
        if self.last_error:
            at, text = self.last_error
            found |= {"last_error_date": int(at.timestamp()), "last_error_message": text}
        return found

    async def _get_updates(self, fields: Fields) -> list[Fields]:
        if self.hook_url:
            raise BotApiError(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )
        self._allow(fields)
        self._forget_until(number(fields, "offset", 0))
        stolen = self._take_turn()
        await self._wait(min(number(fields, "timeout", 0), _LONGEST_WAIT), stolen)
        if stolen.is_set():
            raise BotApiError(
                409,
                "Conflict: terminated by other getUpdates request; "
                "make sure that only one bot instance is running",
            )
        return self.waiting[: number(fields, "limit", 100)]

    def _take_turn(self) -> asyncio.Event:
        """Set when somebody else begins to fetch; whoever fetched before is told now."""
        if self._fetching is not None:
            self._fetching.set()
            self.arrived.set()
        self._fetching = asyncio.Event()
        return self._fetching

    async def _wait(self, seconds: int, stolen: asyncio.Event) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while not (self.waiting or stolen.is_set() or self.stopping.is_set()):
                    self.arrived.clear()
                    await self.arrived.wait()

    def _forget_until(self, offset: int) -> None:
        if offset < 0:
            self.waiting = self.waiting[offset:]
        else:
            self.waiting = [one for one in self.waiting if one["update_id"] >= offset]
        self.changed()

    def _allow(self, fields: Fields) -> None:
        if "allowed_updates" in fields:
            self.allowed = [str(kind) for kind in listed(parsed(fields["allowed_updates"]))]

    def _leave_waiting(self, fields: Fields) -> None:
        if flag(fields, "drop_pending_updates"):
            self.waiting.clear()

    def _let_through(self, chat: str) -> None:
        if chat not in self.known:
            raise BotApiError(*_FORBIDDEN["chat-not-found"])
        if chat in self.blocked:
            raise BotApiError(*_FORBIDDEN["blocked"])
        now, last = self.now(), self._sent_at.get(chat)
        if self.limited and last and (now - last).total_seconds() < 1:
            raise _too_many(1)
        self._sent_at[chat] = now

    def _edited(self, fields: Fields, text: str | None, buttons: tuple[Button, ...]) -> Fields:
        chat, id_ = str(number(fields, "chat_id")), str(number(fields, "message_id"))
        try:
            message = self.message(chat, id_)
        except LookupError:
            raise BotApiError(400, "Bad Request: message to edit not found") from None
        if message.own:
            raise BotApiError(400, "Bad Request: message can't be edited")
        text = message.text if text is None else text
        if (text, buttons) == (message.text, message.buttons):
            raise BotApiError(400, "Bad Request: message is not modified")
        message.text, message.buttons, message.edited = text, buttons, True
        return self.wire(message)

    # Objects of the Bot API.

    def wire(self, message: Message) -> Fields:
        """A Message."""
        wire: Fields = {
            "message_id": int(message.id),
            "date": self.seconds(),
            "chat": self.chat(message.chat),
            "from": self.person(message.chat) if message.own else self.bot(),
            "text": message.text,
        }
        if message.buttons:
            rows = itertools.groupby(message.buttons, key=lambda button: button.row)
            keyboard = [
                [{"text": one.label, "callback_data": one.token} for one in row] for _, row in rows
            ]
            wire["reply_markup"] = {"inline_keyboard": keyboard}
        return wire

    def chat(self, chat: str) -> Fields:
        """A private Chat."""
        return {"id": int(chat), "type": "private", "first_name": self.known[chat].name}

    def person(self, chat: str) -> Fields:
        """The User who writes."""
        person = self.known.get(chat) or Person(chat, f"Person {chat}")
        return {
            "id": int(chat),
            "is_bot": False,
            "first_name": person.name,
            "language_code": person.language,
        }

    def bot(self) -> Fields:
        """The User that the bot is."""
        id_ = int(self.token.partition(":")[0])
        return {"id": id_, "is_bot": True, "first_name": "Earshot", "username": self.username}

    def seconds(self) -> int:
        """The time as the Bot API writes it."""
        return int(self.now().timestamp())


def _too_many(seconds: float) -> BotApiError:
    whole = max(1, round(seconds))
    return BotApiError(429, f"Too Many Requests: retry after {whole}", retry_after=whole)


def _refused(error: BotApiError) -> web.Response:
    fields: Fields = {"ok": False, "error_code": error.status, "description": error.description}
    if error.retry_after is not None:
        fields["parameters"] = {"retry_after": error.retry_after}
    return web.json_response(fields, status=error.status)
