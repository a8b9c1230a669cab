"""What stands before every route: body cap, origins, security headers. Pure ASGI, for speed."""

from collections.abc import Iterable, Mapping
from typing import Any

from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from earshot.web.problems import MAX_BODY, TooLargeError, problem, problem_of

_HEADERS = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=()"),
]
_DEFAULT_CSP = (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'")
_ASKED = b"authorization, content-type"
_TEN_MINUTES = b"600"
MAX_LARGE_BODY = 1024 * 1024
"""Some platforms send much around a message: a Slack view brings its whole state, a helpdesk the
whole conversation. An admin brings a file of translations."""

MAX_UPLOAD = 20 * 1024 * 1024
"""A list of people, from somebody who is signed in to the console: its door stands before."""

_UPLOADS = "/console/_nicegui/client/"
_LARGE = ("/webhooks/slack", "/webhooks/telegram", "/hooks/", "/console/")

_UNSHARED = ("/api/", "/v1/")
"""No script on another site has any business here: keys do not belong in a browser."""


class Guard:
    """Caps bodies before they are read, lets in known origins only, adds security headers."""

    def __init__(self, app: ASGIApp, *, origins: Iterable[str]) -> None:
        """`origins` may embed the chat beside our own; `*` is any."""
        self._app = app
        self._origins = frozenset(origins)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        headers = _headers(scope)
        origin = headers.get(b"origin")
        allowed = origin is None or self._allowed(origin, headers)
        if scope["type"] == "websocket":
            await (self._app(scope, receive, send) if allowed else _close(receive, send))
            return
        apart = scope["path"].startswith(_UNSHARED)
        outgoing = _Outgoing(send, [] if apart else _shared(origin))
        asks = scope["method"] == "OPTIONS" and b"access-control-request-method" in headers
        if asks and not apart:
            await _preflight(outgoing)
        elif allowed:
            await self._http(scope, receive, outgoing, headers)
        else:
            await _refusal()(scope, receive, outgoing)

    async def _http(
        self, scope: Scope, receive: Receive, send: "_Outgoing", headers: Mapping[bytes, bytes]
    ) -> None:
        most = _most(scope["path"])
        length = headers.get(b"content-length", b"0")
        if not _is_at_most(length, most):
            await problem_of(_BodyTooLargeError(most))(scope, receive, send)
            return
        await self._app(scope, _Capped(receive, most), send)

    def _allowed(self, origin: bytes, headers: Mapping[bytes, bytes]) -> bool:
        """Our own pages, and those of the sites that the operator listed."""
        if "*" in self._origins:
            return True
        host = headers.get(b"host", b"")
        own = {b"http://" + host, b"https://" + host}
        return origin in own or origin.decode("latin-1") in self._origins


class _BodyTooLargeError(TooLargeError):
    """A body of more than `most` bytes."""

    def __init__(self, most: int) -> None:
        Exception.__init__(self, f"A body has at most {most:,} bytes.")


def _is_at_most(length: bytes, most: int) -> bool:
    """Whether a stated length is a number of at most `most`; a long one is not even counted."""
    return length.isdigit() and len(length.lstrip(b"0")) <= len(str(most)) and int(length) <= most


class _Capped:
    """Receives a body and stops reading when it is longer than `most` bytes."""

    def __init__(self, receive: Receive, most: int) -> None:
        self._receive = receive
        self._most = most
        self._read = 0

    async def __call__(self) -> Message:
        message = await self._receive()
        self._read += len(message.get("body", b""))
        if self._read > self._most:
            raise _BodyTooLargeError(self._most)
        return message


def _most(path: str) -> int:
    """So many bytes may be brought to `path`."""
    if path.startswith(_UPLOADS):
        return MAX_UPLOAD
    return MAX_LARGE_BODY if path.startswith(_LARGE) else MAX_BODY


class _Outgoing:
    """Sends with the security headers added; what a route set by itself stands."""

    def __init__(self, send: Send, shared: list[tuple[bytes, bytes]]) -> None:
        self._send = send
        self._shared = shared

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            present: list[Any] = list(message.get("headers", []))
            by_route = {name for name, _ in present}
            added = [header for header in (*_HEADERS, _DEFAULT_CSP) if header[0] not in by_route]
            message = {**message, "headers": [*present, *added, *self._shared]}
        await self._send(message)


def _headers(scope: Scope) -> dict[bytes, bytes]:
    return dict(scope["headers"])


def _shared(origin: bytes | None) -> list[tuple[bytes, bytes]]:
    """CORS: a script at `origin` may read the answer; no cookies are ever involved.

    That holds for a refusal too. A browser would otherwise hide it, and the chat on a site that
    nobody listed could not tell it from a server that is away.
    """
    if origin is None:
        return []
    shared = [(b"access-control-allow-origin", origin), (b"vary", b"origin")]
    return [*shared, (b"access-control-expose-headers", b"retry-after")]


def _refusal() -> Response:
    return problem(
        403,
        "origin-not-allowed",
        "This site may not embed the chat. Its operator adds it to `allowed_origins`.",
    )


async def _close(receive: Receive, send: Send) -> None:
    """Refuse a WebSocket at its handshake."""
    await receive()
    await send({"type": "websocket.close", "code": 4403})


async def _preflight(send: _Outgoing) -> None:
    """Any site may ask; the request that follows is let in or refused by its origin."""
    headers = [
        (b"access-control-allow-methods", b"GET, POST"),
        (b"access-control-allow-headers", _ASKED),
        (b"access-control-max-age", _TEN_MINUTES),
    ]
    await send({"type": "http.response.start", "status": 204, "headers": headers})
    await send({"type": "http.response.body", "body": b""})
