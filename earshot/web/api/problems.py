"""What the API refuses, each with a status and a stable type."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Match, Route
from starlette.types import Scope

from earshot.errors import EarshotError, OptedOutError, SurveyClosedError, UnknownSurveyError
from earshot.gathering import GatheringClosedError
from earshot.inviting import BadInvitationError
from earshot.notifying.hooks import BadWebhookError, UnknownWebhookError
from earshot.people.permissions import NotReachedThereError
from earshot.people.profiles import BadProfileError, ErasedPersonError
from earshot.privacy import SeveralPersonsError, UnknownPersonError
from earshot.reporting.cuts import CutError
from earshot.triggers.events import BadEventError
from earshot.web.problems import RETRY_AFTER, TooLargeError, problem, problem_of
from storage.errors import DatabaseUnavailableError, StorageError

_NOT_ALLOWED = 405
_MOST_NAMED = 20


class UnknownResourceError(EarshotError):
    """There is nothing at this address."""


class ConflictingError(EarshotError):
    """What is asked for does not go with what there is."""


class ReusedKeyError(EarshotError):
    """An idempotency key came before, with another request."""


class BusyKeyError(EarshotError):
    """The request that came first with an idempotency key is not answered yet."""


REFUSED: Mapping[type[Exception], tuple[int, str]] = {
    UnknownResourceError: (404, "not-found"),
    UnknownSurveyError: (404, "unknown-survey"),
    UnknownPersonError: (404, "unknown-person"),
    UnknownWebhookError: (404, "unknown-webhook"),
    OptedOutError: (409, "opted-out"),
    ErasedPersonError: (409, "erased-person"),
    NotReachedThereError: (409, "not-reached-there"),
    SurveyClosedError: (409, "survey-closed"),
    BadInvitationError: (409, "does-not-suit-the-survey"),
    BadWebhookError: (409, "cannot-be-told"),
    BusyKeyError: (409, "idempotency-key-in-use"),
    ReusedKeyError: (409, "idempotency-key-reused"),
    SeveralPersonsError: (409, "several-persons"),
    CutError: (409, "not-told-apart"),
    ConflictingError: (409, "conflict"),
    EarshotError: (409, "refused"),
    TooLargeError: (413, "too-large"),
    BadProfileError: (422, "bad-person"),
    BadEventError: (422, "bad-event"),
    DatabaseUnavailableError: (503, "database-unavailable"),
    StorageError: (503, "not-stored"),
    GatheringClosedError: (503, "stopping"),
}
"""Error class → status and problem type; a class that is not listed here is a 500.

What its schema allows and still cannot be done is a 409: something that there is stands against
it.
"""

_ROUTING = {404: "not-found", _NOT_ALLOWED: "method-not-allowed"}


def install(app: FastAPI) -> None:
    """Have `app` answer every error with a problem."""
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    for error in (*REFUSED, Exception):
        app.add_exception_handler(error, _refused)


async def _refused(_: Request, error: Exception) -> Response:
    response = problem_of(error, REFUSED)
    if isinstance(error, BusyKeyError):
        response.headers.update(RETRY_AFTER)
    return response


async def _invalid(_: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    return invalid(error.errors())


async def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if isinstance(error.__cause__, TooLargeError):
        return problem_of(error.__cause__)
    type_ = _ROUTING.get(error.status_code)
    if type_ is None:
        # A body that is no JSON of ours: not UTF-8, too deep, or with too long a number.
        return invalid([{"loc": ("body",), "msg": "This is not JSON that can be read."}])
    methods = ", ".join(sorted(_methods(request.app, request.scope)))
    if error.status_code == _NOT_ALLOWED:
        detail = f"This address takes {methods}."
        return problem(_NOT_ALLOWED, type_, detail, {"Allow": methods})
    return problem(404, type_, "There is nothing at this address: see /api/v1/openapi.json.")


def invalid(errors: Iterable[Mapping[str, Any]]) -> Response:
    """The problem of a request that its schema does not allow; never with what it said."""
    named = [
        {"at": ".".join(map(str, one["loc"])), "message": one["msg"]}
        for one, _ in zip(errors, range(_MOST_NAMED), strict=False)
    ]
    detail = "; ".join(f"{one['at']}: {one['message']}" for one in named)
    response = problem(422, "invalid", detail)
    body = json.loads(bytes(response.body)) | {"errors": named}
    headers = {"content-type": response.headers["content-type"]}
    return Response(json.dumps(body), 422, headers)


def _methods(app: FastAPI, scope: Scope) -> Iterator[str]:
    """What may be done at an address, over all routes that know it."""
    for route in app.routes:
        if isinstance(route, Route) and route.matches(scope)[0] is not Match.NONE:
            yield from route.methods or ()
