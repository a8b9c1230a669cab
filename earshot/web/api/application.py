"""The API as an application of its own: resources, problems, and the document that tells them."""

from functools import cache, partial

from fastapi import FastAPI
from starlette.types import ASGIApp

from earshot.bootstrap import Earshot
from earshot.web.api import (
    document,
    events,
    invitations,
    opt_outs,
    people,
    problems,
    responses,
    scores,
    surveys,
    webhooks,
)
from earshot.web.api.entrance import DOCUMENT, Entrance
from earshot.web.api.serving import Api
from earshot.web.limits import Limiter

PATH = "/api/v1"
RESOURCES = (
    people, opt_outs, events, invitations, responses, scores, surveys, webhooks,
)  # fmt: skip


def application(earshot: Earshot) -> ASGIApp:
    """The API over `earshot`, to be mounted at PATH."""
    # Pages that show the document would load scripts from elsewhere.
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=DOCUMENT, redirect_slashes=False)
    app.state.api = Api(earshot)
    for resource in RESOURCES:
        app.router.routes.extend(resource.router.routes)
    problems.install(app)
    # Made once, when first asked for: it is there for everybody, and takes a tenth of a second.
    app.openapi = cache(partial(document.document, app.routes))  # type: ignore[method-assign]
    most = earshot.settings.api_requests_per_minute
    return Entrance(app, earshot, Limiter(most, earshot.clock.monotonic))
