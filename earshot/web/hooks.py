"""`POST /hooks/{name}`: what the programs tell us that an admin lets call.

It is answered 2xx when the event is kept. Who sends it again changes nothing.
"""

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest
from starlette.responses import Response
from starlette.routing import Route

from bots.errors import SignatureError
from earshot.people.profiles import BadProfileError
from earshot.triggers import hooks
from earshot.triggers.arriving import Ignored, Request
from earshot.triggers.events import BadEventError, receive
from earshot.triggers.hooks import UnknownHookError
from earshot.turns import Means
from earshot.web.metrics import WEBHOOKS
from earshot.web.problems import KNOWN, problem_of

log = logging.getLogger(__name__)

_KNOWN: Mapping[type[Exception], tuple[int, str]] = {
    **KNOWN,
    UnknownHookError: (404, "unknown-hook"),
    SignatureError: (401, "bad-signature"),
    BadEventError: (422, "bad-event"),
    BadProfileError: (422, "bad-person"),
}
_GONE_AWAY = 400
_MOST_NAME = 40


def routes(means: Means) -> list[Route]:
    """The one route of all hooks. Some programs ask with HEAD whether it is there."""
    return [Route("/hooks/{name}", Hooks(means).take, methods=["POST", "HEAD"])]


@dataclass(frozen=True, slots=True)
class Hooks:
    """The endpoint over the hooks that there are at the moment of a request."""

    means: Means

    async def take(self, request: HttpRequest) -> Response:
        """Keep what a genuine request reports, and say what it led to."""
        status = 500
        try:
            response = await self._answered(request)
            status = response.status_code
        finally:
            WEBHOOKS.labels("hooks", f"{status // 100}xx").inc()
        return response

    async def _answered(self, request: HttpRequest) -> Response:
        name = request.path_params["name"]
        try:
            if request.method == "HEAD":
                await run_in_threadpool(self._find, name)
                return Response()
            arrived = Request(_headers(request), await request.body())
            return await run_in_threadpool(self._kept, name, arrived)
        except ClientDisconnect:
            return Response(status_code=_GONE_AWAY)
        except tuple(_KNOWN) as error:
            log.warning("hook refused", extra={"hook": name[:_MOST_NAME], "error": _name(error)})
            return problem_of(error, _KNOWN)

    def _find(self, name: str) -> hooks.Hook:
        with self.means.database.read() as uow:
            return hooks.find(uow, name)

    def _kept(self, name: str, arrived: Request) -> Response:
        """The answer, when the event is in the database."""
        event = self._find(name).accept(arrived, self.means.now())
        if isinstance(event, Ignored):
            return _json({"event": None, "ignored": event.reason})
        outcome = receive(self.means, event)
        return _json(
            {"event": outcome.event_id, "new": outcome.new, "followed": list(outcome.followed)}
        )


def _name(error: Exception) -> str:
    """Its class: its words may be another's."""
    return type(error).__name__


def _headers(request: HttpRequest) -> dict[str, str]:
    # Latin-1 gives every byte a character, so that no header can raise here.
    return {
        name.decode("latin-1").lower(): value.decode("latin-1")
        for name, value in request.scope["headers"]
    }


def _json(body: object) -> Response:
    return Response(json.dumps(body, ensure_ascii=False), media_type="application/json")
