"""Twilio's client over our own terms: a deadline for every call, our errors, nothing logged."""

import asyncio
import json
from base64 import b64encode
from typing import Any, NoReturn

import aiohttp
from twilio.base.exceptions import TwilioException
from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from bots.errors import NotSentError, UnknownOutcomeError
from bots.sms.refusals import refusal

UNREADABLE = (ValueError, TypeError, AttributeError, KeyError, TwilioException)
"""What Twilio's client raises when an answer is not what Twilio says."""

_FIRST_ERROR = 300  # redirects are not followed
_LONGEST_WAIT = 3600.0


def connected(account_sid: str, auth_token: str, api_url: str | None, timeout: float) -> Client:
    """A client, to be made where an event loop runs; `api_url` takes the place of Twilio's own."""
    client = Client(
        account_sid,
        auth_token,
        http_client=Http(account_sid, auth_token, timeout),
        environment={"TWILIO_EDGE": ""},  # or it would look into the process's
    )
    if api_url:
        client.api.base_url = api_url.rstrip("/")
        client.messaging.base_url = api_url.rstrip("/")
    return client


class Http(AsyncTwilioHttpClient):  # type: ignore[misc]  # twilio has no types
    """The transport: whatever does not succeed raises a class of `bots.errors`.

    Twilio's own errors quote numbers and lose `Retry-After`, and its time-out is never looked at.
    """

    def __init__(self, account_sid: str, auth_token: str, seconds: float) -> None:
        """`seconds` are what one call may take."""
        super().__init__()
        pair = b64encode(f"{account_sid}:{auth_token}".encode()).decode()
        self._authorization = f"Basic {pair}"
        self._seconds = seconds

    def log_request(self, kwargs: dict[str, Any]) -> None:
        """Nothing: addresses stand in it."""

    def log_response(self, status_code: int, response: object) -> None:
        """Nothing."""

    async def request(
        self, method: str, url: str, *args: Any, headers: Any = None, auth: Any = None, **more: Any
    ) -> Response:
        """The answer, which is a good one.

        Raises:
            ChannelError: there was none, or not a good one.
        """
        headers = {**(headers or {}), "Authorization": self._authorization}
        try:
            async with asyncio.timeout(self._seconds):
                response = await super().request(method, url, *args, headers=headers, **more)
        except (aiohttp.ClientConnectorError, aiohttp.ClientSSLError):
            raise NotSentError("no-connection") from None
        except TimeoutError:
            raise UnknownOutcomeError("timeout") from None
        except (aiohttp.ClientError, OSError, UnicodeError):
            raise UnknownOutcomeError("connection-lost") from None
        if response.status_code >= _FIRST_ERROR:
            _refuse(response)
        return response


def _refuse(response: Response) -> NoReturn:
    try:
        body = json.loads(response.text)
    except (ValueError, RecursionError):
        body = None
    code = body.get("code") if isinstance(body, dict) else None
    seconds = _seconds(response.headers.get("Retry-After"))
    raise refusal(response.status_code, code if isinstance(code, int) else None, seconds)


def _seconds(written: str | None) -> float | None:
    """The wait asked for; a date or nonsense is none."""
    if written is None or not written.isascii() or not written.isdigit():
        return None
    return min(float(written[:9]), _LONGEST_WAIT)
