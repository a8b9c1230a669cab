"""Socket Mode: everything over a WebSocket that we open, for who has no public address."""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.adapter.socket_mode.internals import build_headers
from slack_bolt.async_app import AsyncBoltRequest
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse

from bots.errors import ChannelError
from bots.slack.calling import SILENT, WebApi

log = logging.getLogger(__name__)

_PINGS = 6
_LONGEST_PAUSE = 60.0


class Socket:
    """A connection that is made again for as long as it is wanted."""

    def __init__(self, api: WebApi, app_token: str, *, ping: float = 5.0) -> None:
        """`ping` seconds lie between signs of life; after six of them a connection is lost."""
        self._api = api
        self._app_token = app_token
        self._ping = ping
        self._patience = _PINGS * ping

    async def run(self, dispatch: Callable[[AsyncBoltRequest], Awaitable[Any]]) -> None:
        """Hand over what arrives until cancelled; acknowledge what `dispatch` returns from."""
        failures = 0
        while True:
            connected = await self._connection(dispatch)
            failures = 0 if connected else failures + 1
            await asyncio.sleep(min(self._ping * 2**failures, _LONGEST_PAUSE) if failures else 0)

    async def _connection(self, dispatch: Callable[[AsyncBoltRequest], Awaitable[Any]]) -> bool:
        """Whether there was one; returns when it is lost for good."""
        try:
            url = await self.address()
        except ChannelError as error:
            log.warning("slack socket not opened", extra={"code": error.code})
            return False
        client = SocketModeClient(
            app_token=self._app_token,
            logger=SILENT,
            web_client=self._api.client(None),
            ping_interval=self._ping,
        )
        client.wss_uri = url
        client.socket_mode_request_listeners.append(_listener(dispatch))
        try:
            return await self._watched(client)
        finally:
            await client.close()  # type: ignore[no-untyped-call] # the library's is untyped

    async def address(self) -> str:
        """Where the next connection is to be opened.

        Raises:
            ChannelError: Slack does not say.
        """
        answer = await self._api.read("apps.connections.open", self._app_token)
        return str(answer.get("url"))

    async def _watched(self, client: SocketModeClient) -> bool:
        """The client mends most by itself, but tries one address for ever: then begin anew."""
        try:
            async with asyncio.timeout(self._patience):
                await client.connect()  # type: ignore[no-untyped-call] # as above
        except TimeoutError:
            return False
        lost = 0.0
        while lost < self._patience:
            await asyncio.sleep(self._ping)
            lost = 0.0 if await client.is_connected() else lost + self._ping
        log.warning("slack socket lost")
        return True


def _listener(
    dispatch: Callable[[AsyncBoltRequest], Awaitable[Any]],
) -> Callable[[AsyncBaseSocketModeClient, SocketModeRequest], Awaitable[None]]:
    async def listen(client: AsyncBaseSocketModeClient, envelope: SocketModeRequest) -> None:
        """Acknowledge after the commit; what failed stays Slack's to deliver again."""
        try:
            request = AsyncBoltRequest(
                mode="socket_mode", body=envelope.payload, headers=build_headers(envelope)
            )
            response = await dispatch(request)
        except Exception as error:  # noqa: BLE001 - whatever it was, it is not stored
            kind = type(error).__name__
            log.error("slack envelope not taken", extra={"error": kind})
            return
        payload = _payload(response)
        await client.send_socket_mode_response(SocketModeResponse(envelope.envelope_id, payload))

    return listen


def _payload(response: Any) -> dict[str, Any] | None:
    """What goes back with the acknowledgement: a view, a text."""
    if not response.body:
        return None
    if response.body.startswith("{"):
        fields: dict[str, Any] = json.loads(response.body)
        return fields
    return {"text": response.body}
