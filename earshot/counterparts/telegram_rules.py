"""What the Bot API requires of the fields of a call; lengths are those it documents."""

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from earshot.counterparts.records import Button, Fields

_MOST_TEXT = 4096
_MOST_DATA = 64
_MOST_BUTTONS = 100
_MOST_ROW = 8
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_LOOPBACK = frozenset({"127.0.0.1", "localhost"})


class BotApiError(Exception):
    """A call that the Bot API refuses."""

    def __init__(self, status: int, description: str, *, retry_after: int | None = None) -> None:
        """`description` is Telegram's own wording, by which clients tell refusals apart."""
        super().__init__(description)
        self.status = status
        self.description = description
        self.retry_after = retry_after


def number(fields: Fields, name: str, default: int | None = None) -> int:
    """The whole number `name`, which may be written out as in a form."""
    value = fields.get(name, default)
    try:
        return int(value)  # type: ignore[arg-type]  # anything else is the refusal below
    except (TypeError, ValueError):
        raise BotApiError(400, f"Bad Request: {name} is not specified") from None


def flag(fields: Fields, name: str) -> bool:
    """Whether `name` is set."""
    return str(fields.get(name, "")).lower() in {"true", "1"}


def text_of(fields: Fields, *, most: int = _MOST_TEXT) -> str:
    """The text of a message, as it is kept: without blanks at its ends."""
    text = str(fields.get("text", "")).strip()
    if not text:
        raise BotApiError(400, "Bad Request: message text is empty")
    if len(text.encode("utf-16-le")) // 2 > most:
        raise BotApiError(400, "Bad Request: message is too long")
    return text


def buttons_of(fields: Fields) -> tuple[Button, ...]:
    """The inline keyboard of a message, its buttons in order."""
    markup = parsed(fields.get("reply_markup"))
    if markup is None:
        return ()
    if not isinstance(markup, dict):
        raise BotApiError(400, "Bad Request: object expected as reply markup")
    rows = listed(markup.get("inline_keyboard"))
    buttons = tuple(_buttons(rows))
    if len(buttons) > _MOST_BUTTONS or any(len(listed(row)) > _MOST_ROW for row in rows):
        raise BotApiError(400, "Bad Request: reply markup is too long")
    return buttons


def webhook_url(fields: Fields) -> tuple[str, str]:
    """Address and secret token of setWebhook; plain http is only for this machine."""
    url, secret = str(fields.get("url", "")), str(fields.get("secret_token", ""))
    where = urlsplit(url)
    if url and where.scheme != "https" and where.hostname not in _LOOPBACK:
        raise BotApiError(
            400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"
        )
    if secret and not _SECRET.fullmatch(secret):
        raise BotApiError(400, "Bad Request: secret token contains unallowed characters")
    if not 1 <= number(fields, "max_connections", 40) <= 100:  # noqa: PLR2004 - as documented
        raise BotApiError(400, "Bad Request: max_connections is out of range")
    return url, secret


def parsed(value: object) -> Any:
    """An object of a call, which a form carries as JSON; an empty one is None."""
    if not isinstance(value, str):
        return value or None
    try:
        return json.loads(value) if value else None
    except ValueError:
        raise BotApiError(400, "Bad Request: can't parse an object: expected JSON") from None


def listed(value: object) -> list[Any]:
    """`value` if it is a list."""
    if not isinstance(value, list):
        raise BotApiError(400, "Bad Request: an Array is expected")
    return value


def _buttons(rows: list[Any]) -> Iterator[Button]:
    for place, row in enumerate(rows):
        for button in listed(row):
            label, data = button.get("text", ""), button.get("callback_data", "")
            if not label:
                raise BotApiError(400, "Bad Request: text buttons are unallowed in the keyboard")
            if not 1 <= len(data.encode()) <= _MOST_DATA:
                raise BotApiError(400, "Bad Request: BUTTON_DATA_INVALID")
            yield Button(label, data, place)
