"""Delighted's API as an application of its own, over what Earshot has."""

from collections.abc import Mapping

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp

from earshot.bootstrap import Earshot
from earshot.web.api.entrance import Entrance
from earshot.web.api.problems import REFUSED
from earshot.web.api.serving import Api
from earshot.web.delighted import autopilot, metrics, people, responses, silence
from earshot.web.delighted.entrance import BASIC, Spelling
from earshot.web.limits import Limiter
from earshot.web.problems import TooLargeError, problem, problem_of

PATH = "/v1"
_RESOURCES = (people, silence, responses, metrics, autopilot)
_CONFLICT, _INVALID = 409, 422

_HERE: Mapping[type[Exception], tuple[int, str]] = {
    error: (_INVALID if status == _CONFLICT else status, type_)
    for error, (status, type_) in REFUSED.items()
}
"""As Earshot's own API refuses; its clients know no conflict, only what is not valid."""


def application(earshot: Earshot) -> ASGIApp:
    """The API over `earshot`, to be mounted at PATH."""
    app = Starlette(
        routes=[route for resource in _RESOURCES for route in resource.ROUTES],
        exception_handlers={HTTPException: _http, **dict.fromkeys((*_HERE, Exception), _refused)},
    )
    app.router.redirect_slashes = False
    app.state.api = Api(earshot)
    most = earshot.settings.api_requests_per_minute
    limiter = Limiter(most, earshot.clock.monotonic)
    return Entrance(Spelling(app), earshot, limiter, BASIC)


async def _refused(_: Request, error: Exception) -> Response:
    return problem_of(error, _HERE)


async def _http(_: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if isinstance(error.__cause__, TooLargeError):
        return problem_of(error.__cause__)
    detail = "Of Delighted's API there is here what its client calls: see docs/integrating.md."
    return problem(error.status_code, "not-here", detail, error.headers)
