"""What a Telegram update reports, parsed at the door."""

import hmac
import json
import re
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from telegram import CallbackQuery, ChatMemberUpdated, Message, Update, User
from telegram.constants import ChatType, MessageAttachmentType

from bots.errors import PayloadError
from bots.messages import Asked, Content, Edited, Inbound, Pressed, Sender, Unreadable, Words
from bots.telegram.client import UNREADABLE

ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of update that we ask Telegram for."""

_LARGEST = 2**63
_KEY_DIGITS = 32
_LONGEST_TAG = 35
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@\w+)?(?:\s+|$)(.*)", re.DOTALL)
_INVITATION = re.compile(r"[A-Za-z0-9_-]{1,64}")
_TOKEN = re.compile(r"[0-9a-z]{1,13}\.[0-9a-z]{1,8}\.[0-9a-f]{16}")
_CONTROL = dict.fromkeys([*range(9), *range(11, 13), *range(14, 32), 127])
_ATTACHMENTS = ("checklist", *(kind.value for kind in MessageAttachmentType))
_REACHABLE = {"kicked": False, "member": True}


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys by which what one bot is told is known again.

    Not an update's number: Telegram begins anew after a quiet week, and each bot has its own. The
    numbers of chat and message last, but a key is kept for ever, of anonymous people too: so it
    is made with a `secret`, and tells nobody who does not have it which chat it was.
    """

    bot: str
    secret: str = field(repr=False)

    def of(self, kind: str, *parts: object) -> str:
        """The key of one thing that happened: the same for every delivery of it."""
        said = json.dumps([self.bot, kind, *parts]).encode()
        return hmac.new(self.secret.encode(), said, "sha256").hexdigest()[:_KEY_DIGITS]


@dataclass(frozen=True, slots=True)
class Press:
    """A button was pressed: what the client wants answered, and under which message it stood.

    `inbound` is None where the button cannot be ours; `text` is what the message says, where
    Telegram still knows.
    """

    query: str
    inbound: Inbound | None
    chat: int | None = None
    message: int | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Reach:
    """A person blocked the bot, or let it in again."""

    sender: Sender
    reachable: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Something said where several people read along."""

    chat: int
    message: int
    text: str
    language: str | None


Arrived: TypeAlias = Inbound | Press | Reach | Group | None


def update_of(body: bytes) -> dict[str, Any]:
    """The update in a webhook's body, with an id that is one.

    Raises:
        PayloadError: it is no update.
    """
    try:
        fields = json.loads(body.decode())
    except (ValueError, RecursionError) as error:
        raise PayloadError("The body is not JSON.") from error
    update_id(fields)
    return fields if isinstance(fields, dict) else {}


def update_id(fields: object) -> int:
    """The number of an update, in the order of which they are fetched.

    Raises:
        PayloadError: there is none.
    """
    found = fields.get("update_id") if isinstance(fields, dict) else None
    if isinstance(found, bool) or not isinstance(found, int) or not 0 <= found < _LARGEST:
        raise PayloadError("An update has an `update_id`.")
    return found


def chat_of(fields: dict[str, Any]) -> object:
    """Which chat the update `fields` belongs to: what is said there keeps its order."""
    for kind in ALLOWED:
        found = fields.get(kind)
        if isinstance(found, dict):
            place = found.get("message") if kind == "callback_query" else found
            chat = place.get("chat") if isinstance(place, dict) else None
            return str(chat.get("id")) if isinstance(chat, dict) else None
    return None


def arrived(fields: dict[str, Any], keys: Keys) -> Arrived:
    """What the update `fields` reports; None where that is nothing to us.

    Raises:
        PayloadError: it is not what the Bot API says.
    """
    try:
        return _arrived(Update.de_json(fields, None), keys)
    except (*UNREADABLE, RecursionError) as error:
        raise PayloadError(f"The update cannot be read ({type(error).__name__}).") from None


def _arrived(update: Update, keys: Keys) -> Arrived:
    match update:
        case Update(message=Message() as message):
            return _message(keys, message)
        case Update(edited_message=Message() as message):
            return _edited(keys, message)
        case Update(callback_query=CallbackQuery() as query):
            return _press(keys, query)
        case Update(my_chat_member=ChatMemberUpdated() as change):
            return _reach(change)
        case _:
            return None


def _message(keys: Keys, message: Message) -> Arrived:
    if message.from_user is None or message.from_user.is_bot:
        return None
    if message.chat.type != ChatType.PRIVATE:
        return _group(message, message.from_user)
    content = _content(message)
    if content is None:
        return None
    key = keys.of("message", _int(message.chat.id), _int(message.message_id))
    if isinstance(content, Unreadable) and not content.text and message.media_group_id:
        # An album comes as one update a picture, and is answered once.
        key = keys.of("album", _int(message.chat.id), _text(message.media_group_id))
    return Inbound(key, _sender(message), content)


def _content(message: Message) -> Content | None:
    if message.text is not None:
        return _said(_text(message.text), str(_int(message.message_id)))
    if any(getattr(message, kind, None) for kind in _ATTACHMENTS):
        return Unreadable(_text(message.caption or ""))
    return None


def _said(text: str, message: str) -> Content:
    """Words, a command without its slash, or the wish to be asked."""
    command = _COMMAND.match(text)
    if command is None or command[1].lower() != "start":
        return Words(_plain(text), message)
    payload = command[2].strip()
    return Asked(invitation=payload if _INVITATION.fullmatch(payload) else None)


def _plain(text: str) -> str:
    """`/opt_out@EarshotBot please` is `opt out please`."""
    command = _COMMAND.match(text)
    if command is None:
        return text
    return f"{command[1].replace('_', ' ')} {command[2]}".strip()


def _edited(keys: Keys, message: Message) -> Inbound | None:
    private = message.chat.type == ChatType.PRIVATE
    # A live location is "edited" every few seconds, without any text.
    if not private or message.text is None or message.from_user is None:
        return None
    if message.from_user.is_bot:
        return None
    text = _text(message.text)
    edited = Edited(str(_int(message.message_id)), _plain(text))
    # Its date has whole seconds, in which a quick person changes a message twice.
    when = message.edit_date and message.edit_date.timestamp()
    key = keys.of("edit", _int(message.chat.id), message.message_id, when, text)
    return Inbound(key, _sender(message), edited)


def _press(keys: Keys, query: CallbackQuery) -> Press:
    id_, message = _text(query.id), query.message
    data = query.data
    if message is None or message.chat.type != ChatType.PRIVATE or query.from_user.is_bot:
        return Press(id_, None)
    if not isinstance(data, str) or not _TOKEN.fullmatch(data):
        return Press(id_, None)
    sender = Sender(
        kind="telegram",
        address=str(_int(message.chat.id)),
        language=_language(query.from_user),
    )
    return Press(
        id_,
        Inbound(keys.of("press", id_), sender, Pressed((data,))),
        chat=message.chat.id,
        message=_int(message.message_id),
        text=message.text if isinstance(message, Message) else None,
    )


def _reach(change: ChatMemberUpdated) -> Reach | None:
    reachable = _REACHABLE.get(change.new_chat_member.status)
    if change.chat.type != ChatType.PRIVATE or reachable is None:
        return None
    sender = Sender(
        kind="telegram", address=str(_int(change.chat.id)), language=_language(change.from_user)
    )
    return Reach(sender, reachable)


def _group(message: Message, user: User) -> Group | None:
    if message.chat.type == ChatType.CHANNEL or message.text is None:
        return None
    return Group(
        chat=_int(message.chat.id),
        message=_int(message.message_id),
        text=_text(message.text),
        language=_language(user),
    )


def _sender(message: Message) -> Sender:
    language = _language(message.from_user) if message.from_user else None
    return Sender(kind="telegram", address=str(_int(message.chat.id)), language=language)


def _language(user: User) -> str | None:
    return _text(user.language_code)[:_LONGEST_TAG] if user.language_code else None


def _int(value: object) -> int:
    """`value`, which the library has not looked at, as the whole number that it should be."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError
    return value


def _text(value: object) -> str:
    """`value` as text, without what no database keeps."""
    if not isinstance(value, str):
        raise TypeError
    return value.encode("utf-8", "replace").decode().translate(_CONTROL)
