"""Keeps pages apart: what comes in reaches a page only from whoever it was drawn for.

NiceGUI takes whoever knows the id of a page for its reader; here an id alone opens nothing.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qs

from nicegui import Client, core
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from earshot.access.roles import Account

_ITS_OWN = ("event", "javascript_response", "ack", "log")
"""What a page says once it has shaken hands."""

_HANDLERS: Mapping[str, Callable[..., Any]] = dict(core.sio.handlers["/"])
"""NiceGUI's own, as they were before any of ours stood before them."""

_OF_A_PAGE = re.compile(r"/_nicegui/client/([^/]+)/")


def keep_apart() -> None:
    """Look at every message of a socket before NiceGUI does."""
    core.sio.on("connect", _connect)
    core.sio.on("handshake", _handshake)
    for event in _ITS_OWN:
        core.sio.on(event, _from_its_own(_HANDLERS[event]))


class OwnUploads:
    """Lets files be sent to a page by its own reader alone."""

    def __init__(self, app: ASGIApp) -> None:
        """Stands before `app`, which is NiceGUI's."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        of = _OF_A_PAGE.search(scope["path"]) if scope["type"] == "http" else None
        if of is not None and _is_anothers(of[1], scope):
            await PlainTextResponse("Not Found", 404)(scope, receive, send)
        else:
            await self._app(scope, receive, send)


async def _connect(sid: str, environ: dict[str, Any], auth: Any = None) -> bool:
    pages = parse_qs(environ.get("QUERY_STRING", "")).get("client_id", [])
    if any(_is_anothers(page, environ["asgi.scope"]) for page in pages):
        return False
    await _HANDLERS["connect"](sid, environ, auth)
    return True


async def _handshake(sid: str, said: dict[str, Any]) -> bool:
    if _is_anothers(said["client_id"], core.sio.get_environ(sid)["asgi.scope"]):
        return False
    accepted: bool = await _HANDLERS["handshake"](sid, said)
    return accepted


def _from_its_own(handler: Callable[..., Any]) -> Callable[[str, dict[str, Any]], None]:
    def handle(sid: str, said: dict[str, Any]) -> None:
        # By the handshake a socket came into the room of its page.
        if said["client_id"] in core.sio.rooms(sid):
            handler(sid, said)

    return handle


def _is_anothers(page: str, scope: Scope) -> bool:
    """Whether there is such a page, and another account than that of `scope` looks at it."""
    client = Client.instances.get(page)
    if client is None:
        return False
    drawn_for = _account(client.request.scope)
    return drawn_for is None or drawn_for != _account(scope)


def _account(scope: Scope) -> str | None:
    visit = scope.get("state", {}).get("visit")
    account: Account | None = visit.account if visit else None
    return account.id if account else None
