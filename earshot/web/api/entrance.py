"""Who comes to the API: the key, how often it may come, and what it is good for."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from fastapi import Request, Response
from fastapi.routing import APIRoute
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from earshot import api_keys
from earshot.api_keys import ApiKey
from earshot.bootstrap import Earshot
from earshot.web.limits import Limiter
from earshot.web.problems import problem, problem_of

DOCUMENT = "/openapi.json"
_KEY = "earshot.api_key"


def key_of(request: Request) -> ApiKey:
    """The key that a request brought."""
    key: ApiKey = request.scope[_KEY]
    return key


@dataclass(frozen=True, slots=True)
class Scheme:
    """How a key is brought: `key_in` an Authorization header, None if it brings none."""

    name: str
    how: str
    key_in: Callable[[str], str | None]


def _bearer(authorization: str) -> str | None:
    scheme, _, text = authorization.partition(" ")
    return text.strip() if scheme.lower() == "bearer" else None


BEARER = Scheme("Bearer", "Send your key as Authorization: Bearer esk_….", _bearer)


@dataclass(frozen=True, slots=True)
class Entrance:
    """Lets in who brings a key, as often as they may; the document is for everybody."""

    app: ASGIApp
    earshot: Earshot
    limiter: Limiter
    scheme: Scheme = BEARER

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"].removeprefix(scope.get("root_path", ""))
        if scope["type"] != "http" or path == DOCUMENT:
            await self.app(scope, receive, send)
            return
        key = await self._known(Request(scope))
        if isinstance(key, Response):
            await key(scope, receive, send)
            return
        wait = self.limiter.wait(key.id)
        most = self.earshot.settings.api_requests_per_minute
        outgoing = _Outgoing(send, most, self.limiter.left(key.id), wait)
        if wait:
            await _too_often(wait)(scope, receive, outgoing)
        else:
            await self.app({**scope, _KEY: key}, receive, outgoing)

    async def _known(self, request: Request) -> ApiKey | Response:
        text = self.scheme.key_in(request.headers.get("authorization", ""))
        if text is None:
            return self._unknown(self.scheme.how)
        try:
            key = await run_in_threadpool(
                api_keys.known,
                self.earshot.database,
                text,
                now=self.earshot.clock.now(),
            )
        except Exception as error:  # noqa: BLE001 - whatever it is, it is this request's answer
            return problem_of(error)
        return key or self._unknown("This key is not known here, or was revoked.")

    def _unknown(self, detail: str) -> Response:
        return problem(401, "bad-key", detail, {"WWW-Authenticate": self.scheme.name})


@dataclass(frozen=True, slots=True)
class _Outgoing:
    """Sends with how often the key may still come."""

    send: Send
    most: int
    left: int
    wait: int

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers["RateLimit-Policy"] = f'"key";q={self.most};w=60'
            headers["RateLimit"] = f'"key";r={self.left};t={self.wait or 60}'
            headers["Cache-Control"] = "no-store"
        await self.send(message)


class KeyedRoute(APIRoute):
    """A route that its key must be good for, and that takes JSON; asked before a body is read."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """What answers a request."""
        handler = super().get_route_handler()
        scope = scope_of(self)

        async def answered(request: Request) -> Response:
            if scope not in key_of(request).scopes:
                return problem(403, "missing-scope", f"Your key lacks the scope {scope}.")
            if self.body_field is not None and not _is_json(request):
                return problem(415, "unsupported-media-type", "Send JSON, as application/json.")
            return await handler(request)

        return answered


def needs(scope: str) -> dict[str, Any]:
    """What a route is given so that only keys with `scope` open it."""
    assert scope in api_keys.SCOPES
    return {"security": [{"key": [scope]}]}


def scope_of(route: APIRoute) -> str:
    """The scope that `route` needs."""
    assert route.openapi_extra is not None
    (scope,) = route.openapi_extra["security"][0]["key"]
    return str(scope)


def _is_json(request: Request) -> bool:
    """Whether a body says that it is JSON; a body that is not there is missed later."""
    if request.headers.get("content-length") == "0":
        return True
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    return media_type == "application/json"


def _too_often(wait: int) -> Response:
    detail = f"That was a lot at once. Go on in {wait} seconds."
    return problem(429, "too-many-requests", detail, {"Retry-After": str(wait)})
