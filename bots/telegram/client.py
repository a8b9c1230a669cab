"""The line to the Bot API: what failed on it, and what that means for a message."""

import json
from collections.abc import Awaitable, Mapping
from functools import cache
from ssl import SSLContext
from typing import Any, TypeVar
from urllib.parse import urlencode

import httpx
from telegram import Bot
from telegram.error import NetworkError, TelegramError
from telegram.request import HTTPXRequest

from bots.errors import (
    AccountError,
    ChannelError,
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
    UnreachableError,
)

PUBLIC = "https://api.telegram.org"

T = TypeVar("T")

UNREADABLE = (ArithmeticError, AttributeError, LookupError, OSError, TypeError, ValueError)
"""What the library raises where an object is not what the Bot API says."""

_TOO_MANY, _CONFLICT, _BAD_REQUEST, _SERVER = 429, 409, 400, 500
_ACCOUNT = frozenset({401, 404})
_FORBIDDEN = 403
_POOL = 64

# The library wraps them in one class with what happens after the request was written.
_BEFORE = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.InvalidURL,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)

# Part of Telegram's description, in lower case → our code.
_GONE: Mapping[str, str] = {
    "blocked by the user": "blocked",
    "user is deactivated": "deactivated",
    "can't initiate conversation": "not-started",
    "chat not found": "chat-not-found",
    "user not found": "chat-not-found",
    "peer_id_invalid": "chat-not-found",
    "was kicked": "kicked",
}


class FailedError(TelegramError):
    """The Bot API answered that a request failed."""

    def __init__(self, status: int, body: bytes) -> None:
        """Its text is the status alone: a description may tell whose chat it was."""
        super().__init__(f"HTTP {status}")
        fields = _fields(body)
        parameters = fields.get("parameters")
        parameters = parameters if isinstance(parameters, dict) else {}
        self.status = status
        self.description = str(fields.get("description", "")).lower()
        self.retry_after = _seconds(parameters.get("retry_after"))

    @property
    def conflicts(self) -> bool:
        """Whether somebody else fetches the updates, or a webhook stands in the way."""
        return self.status == _CONFLICT


class Line(HTTPXRequest):
    """Requests with one time limit each and no second try; it logs and quotes no bodies."""

    def __init__(self, timeout: float) -> None:
        """`timeout` in seconds for connecting, writing, reading and waiting for a connection."""
        super().__init__(
            connection_pool_size=_POOL,
            connect_timeout=timeout,
            read_timeout=timeout,
            write_timeout=timeout,
            pool_timeout=timeout,
            httpx_kwargs={"verify": _trust()},
        )

    async def do_request(self, *request: Any, **options: Any) -> tuple[int, bytes]:
        """Status and body of a success.

        Raises:
            FailedError: any other status.
        """
        status, body = await super().do_request(*request, **options)
        if status >= _BAD_REQUEST:
            raise FailedError(status, body)
        return status, body

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """`payload` as an object; the library's own would log a body that it cannot read."""
        fields = _fields(payload)
        if "result" not in fields:
            raise TelegramError("Unreadable answer")
        return fields


def connect(token: str, api_url: str, line: Line) -> Bot:
    """The official client for the bot that `token` belongs to; asks nothing yet."""
    url = (api_url or PUBLIC).rstrip("/")
    return Bot(
        token=token,
        base_url=f"{url}/bot",
        base_file_url=f"{url}/file/bot",
        request=line,
        get_updates_request=line,
    )


async def fetch(bot: Bot, *, wait: int, margin: float, **parameters: str | int) -> list[Any]:
    """The updates that wait, as they came; held up to `wait` seconds by Telegram until one does.

    The client's own method reads all of them at once: one that it cannot read would hide the rest.

    Raises:
        TelegramError: they could not be fetched.
    """
    query = urlencode({"timeout": wait, **parameters})
    found = await bot.request.post(
        f"{bot.base_url}/getUpdates?{query}", read_timeout=wait + margin
    )
    if not isinstance(found, list):
        raise TelegramError("Unreadable answer")
    return found


async def asked(call: Awaitable[T]) -> T:
    """What the Bot API answers `call`.

    Raises:
        ChannelError: it did not. Nothing is kept of the client's error, which may quote the token.
    """
    try:
        return await call
    except (TelegramError, *UNREADABLE) as error:
        failure = channel_error(error)
    raise failure


def channel_error(error: Exception) -> ChannelError:
    """What `error` of the client means for the message that was being sent."""
    if isinstance(error, FailedError):
        return _of_answer(error)
    cause = error.__cause__
    if isinstance(error, NetworkError) and cause is not None:
        kind = NotSentError if isinstance(cause, _BEFORE) else UnknownOutcomeError
        return kind(type(cause).__name__)
    return UnknownOutcomeError(type(error).__name__)


@cache
def _trust() -> SSLContext:
    """Whom to believe; reading the certificates takes a good part of a second."""
    return httpx.create_ssl_context()


def _of_answer(error: FailedError) -> ChannelError:
    code = str(error.status)
    if error.status == _TOO_MANY or error.retry_after is not None:
        return NotSentError(code, retry_after=error.retry_after)
    if error.status >= _SERVER:
        return UnknownOutcomeError(code)
    if error.status in _ACCOUNT:
        return AccountError(code)
    gone = next((code for part, code in _GONE.items() if part in error.description), None)
    if gone or error.status == _FORBIDDEN:
        return UnreachableError(gone or code)
    return RefusedError(code)


def _fields(body: bytes) -> dict[str, Any]:
    try:
        fields = json.loads(body.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return {}
    return fields if isinstance(fields, dict) else {}


def _seconds(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) else None
