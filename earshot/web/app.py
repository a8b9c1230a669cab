"""The HTTP application: routes, errors, what starts and stops with it."""

import asyncio
import gc
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from functools import partial

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.types import ASGIApp

from bots.messages import ChannelKind
from dialogs.localizing import SHIPPED_LANGUAGES, accepted, choose, direction, say
from earshot.bootstrap import Earshot
from earshot.errors import UnknownSurveyError
from earshot.platforms import Platforms
from earshot.turns import Reply
from earshot.verdicts import Outcome
from earshot.web import contract, home, hooks, links, metrics, pages, webhooks
from earshot.web.assets import Asset
from earshot.web.bells import Bells
from earshot.web.guard import Guard
from earshot.web.limits import Limiter
from earshot.web.problems import KNOWN, problem, problem_of
from earshot.web.sockets import Sockets
from earshot.web.webchat import WebChat, is_name


def create_app(earshot: Earshot, *, console: bool = False) -> ASGIApp:
    """The web application over `earshot`; it starts and stops the worker.

    With the `console`, of which a process has one at most.
    """
    # Only here: its library costs every other command a fifth of a second.
    from earshot.web.api import application as api  # noqa: PLC0415
    from earshot.web.delighted import application as delighted  # noqa: PLC0415

    bells, connected = Bells(), earshot.platforms(_delivered)
    settings, clock = earshot.settings, earshot.clock
    chat = WebChat(
        gathering=earshot.gathering,
        reading=earshot.reading,
        now=clock.now,
        new_secret=earshot.ids.secret,
        identity_secret=settings.identity_secret,
        messages=Limiter(settings.messages_per_minute, clock.monotonic),
        openings=Limiter(settings.sessions_per_minute, clock.monotonic),
        requests=Limiter(settings.requests_per_minute, clock.monotonic),
        bells=bells,
    )
    app = Starlette(
        lifespan=partial(_lifespan, earshot, bells, connected),
        exception_handlers={HTTPException: _http_problem, **dict.fromkeys(KNOWN, _problem)},
        routes=[
            Route("/chat/{survey}", chat.open, methods=["POST"]),
            Route("/chat/sessions/{session}/messages", chat.say, methods=["POST"]),
            Route("/chat/sessions/{session}", chat.read, methods=["GET"]),
            WebSocketRoute("/chat/socket", Sockets(chat, bells).listen),
            Route("/c/{survey}", partial(_page, earshot), methods=["GET"]),
            Route("/widget.js", Asset(pages.widget_script(), "text/javascript")),
            Route("/intercept.js", Asset(pages.intercept_script(), "text/javascript")),
            Route("/", partial(_home, earshot), methods=["GET"]),
            Route("/healthz", _alive, methods=["GET"]),
            Route("/readyz", partial(_ready, earshot), methods=["GET"]),
            # Open to whoever reaches us: counts and times only. A proxy may keep it inside.
            Route("/metrics", metrics.scrape, methods=["GET"]),
            Route("/openapi.json", _contract, methods=["GET"]),
            Mount(api.PATH, api.application(earshot)),
            Mount(delighted.PATH, delighted.application(earshot)),
            *links.routes(earshot, earshot.conversing.means.button_key),
            *webhooks.routes(connected.channels, connected.reception),
            *hooks.routes(earshot.conversing.means),
        ],
    )
    app.add_exception_handler(Exception, _problem)
    # Around the whole application, so that its error pages carry the headers too.
    guarded = Guard(app, origins=settings.allowed_origins)
    return _with_console(app, guarded, earshot) if console else guarded


def _with_console(app: Starlette, guarded: ASGIApp, earshot: Earshot) -> ASGIApp:
    # Only here: its libraries cost a process that serves no console 0.5 seconds and 15 MB.
    from earshot.console.mounting import mount  # noqa: PLC0415

    return mount(app, guarded, earshot)


_HERE = frozenset({"127.0.0.1", "::1"})


@asynccontextmanager
async def _lifespan(
    earshot: Earshot, bells: Bells, connected: Platforms, _: Starlette
) -> AsyncIterator[None]:
    def told(replies: Iterable[Reply]) -> None:
        bells.ring(replies)
        connected.wake()

    earshot.gathering.start()
    working = [
        asyncio.create_task(earshot.worker(told).work()),
        asyncio.create_task(connected.run(fetching=True)),
    ]
    # A full collection with all libraries loaded would hold up a turn for 40 ms.
    gc.collect()
    gc.freeze()
    yield
    for task in working:
        task.cancel()
    await asyncio.gather(*working, return_exceptions=True)
    await earshot.gathering.stop()


async def _page(earshot: Earshot, request: Request) -> Response:
    """`GET /c/{survey}`: the chat as a page of its own, for an unknown survey too."""
    survey = request.path_params["survey"]
    wanted = [request.query_params.get("language", "")]
    wanted += accepted(request.headers.get("accept-language", ""))
    status, languages = 200, SHIPPED_LANGUAGES
    try:
        languages = await _languages(earshot, survey)
    except UnknownSurveyError:
        status = 404
    language = choose([tag for tag in wanted if tag], languages)
    html = pages.chat_page(
        survey,
        title=say("chat_title", language),
        language=language,
        direction=direction(language),
        texts={"noscript": say("noscript", language)},
        identity=request.query_params.get("identity"),
    )
    headers = {"Content-Security-Policy": pages.CONTENT_SECURITY_POLICY}
    return HTMLResponse(html, status, headers)


async def _languages(earshot: Earshot, survey: str) -> tuple[str, ...]:
    if not is_name(survey):
        raise UnknownSurveyError(f"There is no survey `{survey}`.")
    return await run_in_threadpool(earshot.reading.languages, survey)


async def _home(earshot: Earshot, request: Request) -> Response:
    """`GET /`: which surveys are here, for whoever sits at this machine; a 404 for others."""
    if request.client is None or request.client.host not in _HERE:
        raise HTTPException(404)
    surveys = await run_in_threadpool(earshot.reading.surveys)
    headers = {"Content-Security-Policy": home.POLICY}
    return HTMLResponse(home.home_page(surveys), headers=headers)


def _delivered(outcome: Outcome, kind: ChannelKind) -> None:
    metrics.DELIVERIES.labels(kind, outcome).inc()


async def _alive(_: Request) -> Response:
    return Response("ok\n", media_type="text/plain")


async def _ready(earshot: Earshot, _: Request) -> Response:
    """`GET /readyz`: whether the database answers."""
    await run_in_threadpool(earshot.database.current_revision)
    return Response("ready\n", media_type="text/plain")


async def _contract(_: Request) -> Response:
    """`GET /openapi.json`."""
    return JSONResponse(contract.document())


async def _problem(_: Request, error: Exception) -> Response:
    return problem_of(error)


async def _http_problem(_: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return problem(error.status_code, "http", error.detail, error.headers)
