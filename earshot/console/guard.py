"""The door of the console: nothing below `/console` is reached but by those who are signed in.

Pure ASGI, for HTTP and WebSocket alike, around the console's application or around all of it.
"""

import re
import secrets
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import HTTPConnection, Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from earshot.access.gate import Access
from earshot.access.roles import Account
from earshot.console.entrance import Entrance
from earshot.console.visits import (
    HOME,
    PASSWORD,
    PREFIX,
    Cookies,
    Visit,
    own_path,
    to_log_in,
    visit,
)
from storage.errors import StorageError

__all__ = ["ConsoleGuard", "visit"]

SIGNED_OUT, FOREIGN = 4401, 4403
"""The codes with which a socket is closed: nobody is signed in, or another site opened it."""

_SAFE = frozenset({"GET", "HEAD"})
_STATIC = re.compile(
    r"/console/(favicon\.ico|static/.*"
    r"|_nicegui/\d[\w.]*/(static|libraries|components|resources|esm)/.*)"
)
"""What is the same for everybody and comes out of installed packages."""

_INLINE = (b"<script>", b'<script type="importmap">', b'<script type="module">')
"""The scripts within NiceGUI's page, as it writes them. Nobody's words stand there unescaped."""

_HEARTBEATS = frozenset({"2", "3"})
_HEADERS: Mapping[bytes, bytes] = {
    # Not `no-referrer`: forms would then be sent with `Origin: null`.
    b"referrer-policy": b"same-origin",
    b"x-content-type-options": b"nosniff",
    b"x-frame-options": b"DENY",
    b"cross-origin-opener-policy": b"same-origin",
    b"cross-origin-resource-policy": b"same-origin",
}
_POLICY = b"content-security-policy"
_BARE = b"default-src 'none'; frame-ancestors 'none'; sandbox"
_REFERRER = b'<meta name="referrer" content="same-origin">'


def policy(nonce: str) -> str:
    """The content security policy of a page: our files, and the scripts with this nonce."""
    return (
        "default-src 'none'; "
        # Vue makes its templates into functions, and so does NiceGUI with what it sends.
        f"script-src 'self' 'nonce-{nonce}' 'unsafe-eval'; "
        "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
        "connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; "
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    )


class ConsoleGuard:
    """Lets in who is signed in, and from our own pages; serves the log-in pages itself."""

    def __init__(self, app: ASGIApp, *, access: Access, public_url: str = "") -> None:
        """`public_url`: the address we are reached under, if it is not what browsers ask for."""
        self._app = app
        self._signing_in = access.signing_in
        self._cookies = Cookies(secure=public_url.startswith("https:"))
        self._entrance = Entrance(access, self._cookies, public_url)
        self._doors = self._entrance.doors()
        self._public = _origin(public_url)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan" or not _below(scope["path"]):
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await self._socket(scope, receive, send)
        else:
            await self._http(scope, receive, send)

    async def _socket(self, scope: Scope, receive: Receive, send: Send) -> None:
        visit, code = None, FOREIGN
        if self._ours(scope):
            code = SIGNED_OUT
            with suppress(StorageError):
                visit = await self._visit(scope)
        if visit is None or visit.account.one_time:
            await receive()
            await send({"type": "websocket.close", "code": code})
            return
        check = partial(self._signing_in.account, visit.token)
        line = _Line(receive, send, check)
        await self._app(_with(scope, visit), line.receive, line.send)

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["method"] not in _SAFE and not self._ours(scope):
            response = self._entrance.refused(Request(scope), "entrance.refused_origin")
            await response(scope, receive, _Outgoing(send, keep_policy=True))
        elif _STATIC.fullmatch(scope["path"]) and ".." not in scope["path"].split("/"):
            await self._app(scope, receive, _Outgoing(send, keep_policy=True, kept=True))
        else:
            try:
                visit = await self._visit(scope)
            except StorageError:
                response = self._entrance.refused(Request(scope), "entrance.refused_away", 503)
                await response(scope, receive, _Outgoing(send, keep_policy=True))
                return
            await self._page(_with(scope, visit), receive, send, visit)

    async def _page(self, scope: Scope, receive: Receive, send: Send, visit: Visit | None) -> None:
        door = self._doors.get(scope["path"])
        if door is not None:
            response = await door(Request(scope, receive))
        elif visit is None:
            response = self._away(scope, to_log_in(_wanted(scope)))
        elif visit.account.one_time:
            response = self._away(scope, PASSWORD)
        else:
            await self._app(_plain(scope), receive, _Outgoing(send))
            return
        await response(scope, receive, _Outgoing(send, keep_policy=True))

    def _away(self, scope: Scope, to: str) -> Response:
        """Send somebody who looks to where they can sign in; what a script does is refused."""
        return RedirectResponse(to, 303) if scope["method"] in _SAFE else Response(status_code=401)

    async def _visit(self, scope: Scope) -> Visit | None:
        token = HTTPConnection(scope).cookies.get(self._cookies.session, "")
        if not token:
            return None
        account = await run_in_threadpool(self._signing_in.account, token)
        again = partial(self._signing_in.account, token, active=False)
        return Visit(account, token, again) if account else None

    def _ours(self, scope: Scope) -> bool:
        """Whether a page of ours sent this; browsers say so, and pages cannot pretend it."""
        origins = [value for name, value in scope["headers"] if name == b"origin"]
        host = dict(scope["headers"]).get(b"host", b"")
        scheme = b"https" if scope["scheme"] in {"https", "wss"} else b"http"
        own = {scheme + b"://" + host, self._public} - {b""}
        return bool(origins) and own.issuperset(origins)


@dataclass(slots=True)
class _Line:
    """A socket that is closed as soon as nobody is signed in any more."""

    _receive: Receive
    _send: Send
    _check: "partial[Account | None]"
    _closed: bool = field(default=False)

    async def receive(self) -> Message:
        """The next message, if they still may send one. Each heartbeat is looked at too."""
        message = await self._receive()
        if message["type"] != "websocket.receive":
            return message
        active = message.get("text") not in _HEARTBEATS
        with suppress(StorageError):
            if await run_in_threadpool(self._check, active=active) is not None:
                return message
        if not self._closed:
            await self.send({"type": "websocket.close", "code": SIGNED_OUT})
        return {"type": "websocket.disconnect", "code": SIGNED_OUT}

    async def send(self, message: Message) -> None:
        """Pass on what is sent before the end."""
        if not self._closed:
            self._closed = message["type"] == "websocket.close"
            await self._send(message)


class _Outgoing:
    """Sends with our headers; into a page of the application a nonce is put."""

    def __init__(self, send: Send, *, keep_policy: bool = False, kept: bool = False) -> None:
        """`keep_policy`: the response brings its own. `kept`: it may be kept by a browser."""
        self._send = send
        self._keep_policy = keep_policy
        self._kept = kept
        self._page: Message | None = None
        self._body = bytearray()

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            message = self._dressed(message)
            if self._is_page(dict(message["headers"])):
                self._page = message
                return
        elif self._page is not None:
            self._body += message.get("body", b"")
            if not message.get("more_body"):
                await self._send_page(self._page)
            return
        await self._send(message)

    def _dressed(self, message: Message) -> Message:
        given = [(name.lower(), value) for name, value in message.get("headers", ())]
        ours = dict(_HEADERS)
        if not self._keep_policy or _POLICY not in dict(given):
            ours[_POLICY] = _BARE
        if not self._kept:
            ours[b"cache-control"] = b"no-store"
        # Whom the chat lets in does not come in here.
        rest = [
            (name, value)
            for name, value in given
            if name not in ours and not name.startswith(b"access-control-")
        ]
        return {**message, "headers": [*rest, *ours.items()]}

    def _is_page(self, headers: Mapping[bytes, bytes]) -> bool:
        is_html = headers.get(b"content-type", b"").startswith(b"text/html")
        return is_html and not self._keep_policy and b"content-disposition" not in headers

    async def _send_page(self, page: Message) -> None:
        nonce = secrets.token_urlsafe(18)
        body = bytes(self._body).replace(b"<head>", b"<head>" + _REFERRER, 1)
        for tag in _INLINE:
            body = body.replace(tag, tag[:-1] + f' nonce="{nonce}">'.encode())
        ours = {_POLICY: policy(nonce).encode(), b"content-length": str(len(body)).encode()}
        rest = [(name, value) for name, value in page["headers"] if name not in ours]
        await self._send({**page, "headers": [*rest, *ours.items()]})
        await self._send({"type": "http.response.body", "body": body})


def _below(path: str) -> bool:
    return path == PREFIX or path.startswith(HOME)


def _with(scope: Scope, visit: Visit | None) -> Scope:
    return {**scope, "state": {**scope.get("state", {}), "visit": visit}}


def _wanted(scope: Scope) -> str:
    query = scope["query_string"].decode("latin-1")
    return own_path(f"{scope['path']}?{query}" if query else scope["path"])


_DROPPED = frozenset({b"accept-encoding", b"x-forwarded-prefix"})


def _plain(scope: Scope) -> Scope:
    """Asks for a page uncompressed, so that a nonce can be put in; and at no other address."""
    headers = [(name, value) for name, value in scope["headers"] if name not in _DROPPED]
    return {**scope, "headers": headers}


def _origin(url: str) -> bytes:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}".lower().encode() if parts.netloc else b""
