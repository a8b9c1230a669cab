"""One call of the API: what it needs, what it tells, and how it is answered."""

import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeAlias

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from earshot.bootstrap import Earshot
from earshot.delighted.scores import Scored, scored
from earshot.web.api.entrance import key_of
from earshot.web.api.serving import Answer, Api
from earshot.web.delighted.telling import BadParameterError
from earshot.web.problems import problem
from storage.unit_of_work import UnitOfWork

_WRITING = frozenset({"POST", "PUT", "DELETE"})


@dataclass(frozen=True, slots=True)
class Reply:
    """What a call is answered; `following` are the parameters that ask for the next page."""

    body: Any
    status: int = 200
    following: Mapping[str, str] | None = None


OK = Reply({"ok": True})


@dataclass(frozen=True, slots=True)
class Call:
    """What was asked: `told` are its parameters or its body, `at` the names in its path."""

    earshot: Earshot
    told: Mapping[str, Any]
    at: Mapping[str, Any]

    @property
    def survey(self) -> str:
        """The survey that clients speak of."""
        return self.earshot.settings.delighted_survey

    def scored(self, uow: UnitOfWork) -> Scored:
        """The same, as one with a score.

        Raises:
            UnknownSurveyError, NotScoredError: it is none that has one.
        """
        settings = self.earshot.settings
        return scored(uow, self.survey, now=self.earshot.clock.now(), zone=settings.zone)

    @property
    def expands(self) -> bool:
        """Whether people are to be told of in full."""
        return "person" in self.told.get("expand", ())


Work: TypeAlias = Callable[[Call, UnitOfWork], Reply]


def call(method: str, path: str, work: Work, *scopes: str) -> Route:
    """The route of a call that one transaction answers, for keys with all of `scopes`."""
    return _route(method, path, partial(_in_one, work), scopes)


def call_apart(method: str, path: str, work: Callable[[Call], Reply], *scopes: str) -> Route:
    """As `call`, for work that takes several transactions of its own."""
    return _route(method, path, partial(_apart, work), scopes)


def _route(
    method: str,
    path: str,
    answer: Callable[[Request, Call], Awaitable[Response]],
    scopes: tuple[str, ...],
) -> Route:
    async def answered(request: Request) -> Response:
        held = key_of(request).scopes
        for scope in scopes:
            if scope not in held:
                return problem(403, "missing-scope", f"Your key lacks the scope {scope}.")
        return await answer(request, await _call(request))

    return Route(path, answered, methods=[method])


async def _in_one(work: Work, request: Request, call: Call) -> Response:
    if request.method in _WRITING:
        api: Api = request.app.state.api
        return await api.write(partial(_written, work, call))
    reply = await run_in_threadpool(_read, work, call)
    return _sent(request, reply)


async def _apart(work: Callable[[Call], Reply], request: Request, call: Call) -> Response:
    return _sent(request, await run_in_threadpool(work, call))


def _written(work: Work, call: Call, uow: UnitOfWork) -> Answer:
    reply = work(call, uow)
    return Answer(reply.status, json.dumps(reply.body))


def _read(work: Work, call: Call) -> Reply:
    with call.earshot.database.read() as uow:
        return work(call, uow)


def _sent(request: Request, reply: Reply) -> Response:
    response = JSONResponse(reply.body, reply.status)
    if reply.following is not None:
        url = request.url.include_query_params(**reply.following)
        response.headers["Link"] = f'<{url}>; rel="next"'
    return response


async def _call(request: Request) -> Call:
    api: Api = request.app.state.api
    told = await _body(request) if request.method in _WRITING else _query(request)
    return Call(api.earshot, told, request.path_params)


def _query(request: Request) -> dict[str, Any]:
    """The parameters; one whose name ends in [] is a list."""
    query = request.query_params
    told: dict[str, Any] = {name: query[name] for name in query if not name.endswith("[]")}
    lists = {name for name in query if name.endswith("[]")}
    return told | {name.removesuffix("[]"): query.getlist(name) for name in lists}


async def _body(request: Request) -> Mapping[str, Any]:
    body = await request.body()
    if not body:
        return {}
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        raise BadParameterError("This is not JSON.") from None
    if not isinstance(told, dict):
        raise BadParameterError("This is not a JSON object.")
    return told
