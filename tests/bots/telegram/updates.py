"""What Telegram tells a bot, and what a channel makes of it."""

from typing import Any

from bots.messages import Inbound
from tests.bots.telegram.scene import SECRET, Remembering, Scene, played, webhook

USER = {"id": 70001, "is_bot": False, "first_name": "Maria", "language_code": "sv"}
PRIVATE = {"id": 70001, "type": "private", "first_name": "Maria"}
GROUP = {"id": -5, "type": "supergroup", "title": "Team"}
BOT = {"id": 1, "is_bot": True, "first_name": "E"}
FILE = {"file_id": "A", "file_unique_id": "B"}
PHOTO = [FILE | {"width": 1, "height": 1}]


def message(**fields: Any) -> dict[str, Any]:
    return {"message_id": 7, "date": 1790000000, "chat": PRIVATE, "from": USER} | fields


def edited(text: str, at: int = 1790000001, **fields: Any) -> dict[str, Any]:
    return {"edited_message": message(text=text, edit_date=at, **fields)}


def pressed(data: object, **fields: Any) -> dict[str, Any]:
    query = {"id": "q1", "from": USER, "chat_instance": "c", "data": data}
    return {"callback_query": query | {"message": message(text="?", **{"from": BOT})} | fields}


def membership(status: str, chat: dict[str, Any] = PRIVATE) -> dict[str, Any]:
    old = {"user": BOT, "status": "member"}
    new = {"user": BOT, "status": status, "until_date": 0}
    change = {"chat": chat, "from": USER, "date": 1, "old_chat_member": old}
    return {"my_chat_member": change | {"new_chat_member": new}}


def taken(update: object, **options: Any) -> Remembering:
    """What the reception has after one webhook."""
    found: list[Remembering] = []

    async def play(on: Scene) -> None:
        response = await on.channel.answer(webhook(update), on.reception)
        assert response.status == 200
        found.append(on.reception)

    played(play, **options)
    return found[0]


def key_of(update: object, **options: Any) -> str:
    """The key of the one thing that `update` brings."""
    headers = {"x-telegram-bot-api-secret-token": options.get("secret", SECRET)}
    found: list[Inbound] = []

    async def play(on: Scene) -> None:
        await on.channel.answer(webhook(update, headers), on.reception)
        found.extend(on.reception.taken)

    played(play, **options)
    (inbound,) = found
    return inbound.key
