"""Slack's Web API: one request a call, and every failure as one of our errors."""

import asyncio
import logging
from collections.abc import Mapping
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bots.errors import (
    AccountError,
    ChannelError,
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
    UnreachableError,
)

SILENT = logging.getLogger("bots.slack.library")
"""For Slack's libraries, which log bodies and signatures: it says nothing at any level."""
SILENT.disabled = True
SILENT.setLevel(logging.CRITICAL + 1)

DEFAULT_URL = "https://slack.com/api/"

_TOO_MANY = 429
_SERVER_ERROR = 500
_LONGEST_CODE = 64
_BUSY = frozenset({"ratelimited", "rate_limited", "message_limit_exceeded", "request_timeout"})
_TROUBLED = frozenset({"internal_error", "fatal_error", "service_unavailable"})
_ACCOUNT = frozenset(
    {
        "access_denied",
        "account_inactive",
        "ekm_access_denied",
        "invalid_auth",
        "messages_tab_disabled",
        "missing_scope",
        "no_permission",
        "not_allowed_token_type",
        "not_authed",
        "not_installed",
        "org_login_required",
        "team_access_not_granted",
        "token_expired",
        "token_revoked",
    }
)
_UNREACHABLE = frozenset(
    {
        "cannot_dm_bot",
        "channel_not_found",
        "is_archived",
        "not_in_channel",
        "user_disabled",
        "user_not_found",
        "user_not_visible",
        "users_not_found",
    }
)


class WebApi:
    """Calls of Slack's Web API over one pool of connections, made when the first call needs it."""

    def __init__(self, url: str = DEFAULT_URL, *, timeout: float = 10.0) -> None:
        """`url` is where the methods are; `timeout` seconds are waited for each."""
        self.url = (url or DEFAULT_URL).rstrip("/") + "/"
        self.timeout = timeout
        self._session: aiohttp.ClientSession | None = None

    def client(self, token: str | None) -> AsyncWebClient:
        """The official client for `token`; it never sends anything twice."""
        if self._session is None or self._session.closed:
            limits = aiohttp.ClientTimeout(total=self.timeout, sock_connect=self.timeout / 2)
            self._session = aiohttp.ClientSession(timeout=limits)
        return AsyncWebClient(
            token=token,
            base_url=self.url,
            session=self._session,
            logger=SILENT,
            retry_handlers=[],
        )

    async def write(
        self, method: str, token: str, *, within: float | None = None, **fields: Any
    ) -> AsyncSlackResponse:
        """Call a method that takes JSON; fields that are None are left out.

        Raises:
            ChannelError: its class says what became of it.
        """
        body = {name: value for name, value in fields.items() if value is not None}
        return await self._call(method, token, within, json=body)

    async def read(
        self, method: str, token: str | None, *, within: float | None = None, **fields: str | None
    ) -> AsyncSlackResponse:
        """Call a method that takes a form; fields that are None are left out.

        Raises:
            ChannelError: as `write` does.
        """
        form = {name: value for name, value in fields.items() if value is not None}
        return await self._call(method, token, within, data=form)

    async def close(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()

    async def _call(
        self, method: str, token: str | None, within: float | None, **body: Any
    ) -> AsyncSlackResponse:
        try:
            async with asyncio.timeout(within or self.timeout):
                return await self.client(token).api_call(method, **body)
        except SlackApiError as error:
            raise _meant(error) from None
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
            raise NotSentError("no_connection") from None
        # The client fails on a 200 that is plain text: a proxy's page.
        except (aiohttp.ClientError, TimeoutError, OSError, AttributeError):
            raise UnknownOutcomeError("no_answer") from None


def _meant(error: SlackApiError) -> ChannelError:
    """What Slack's answer means for the message; its text may quote ours and is left behind."""
    response = error.response
    status = int(getattr(response, "status_code", 0) or getattr(response, "status", 0) or 0)
    fields = getattr(response, "data", None)
    code = fields.get("error") if isinstance(fields, Mapping) else None
    if status == _TOO_MANY or code in _BUSY:
        return NotSentError(str(code or "ratelimited"), retry_after=_pause(response.headers))
    if not isinstance(code, str) or not code:
        return UnknownOutcomeError(f"http_{status}")
    return _class_of(status, code)(code[:_LONGEST_CODE])


def _class_of(status: int, code: str) -> type[ChannelError]:
    if status >= _SERVER_ERROR or code in _TROUBLED:
        return UnknownOutcomeError
    if code in _ACCOUNT:
        return AccountError
    return UnreachableError if code in _UNREACHABLE else RefusedError


def _pause(headers: Mapping[str, str]) -> float | None:
    """The seconds Slack asks us to wait, if it says them."""
    text = headers.get("Retry-After", "")
    return float(text) if text.isascii() and text.isdigit() else None
