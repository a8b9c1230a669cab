"""The console in the web application: NiceGUI under `/console`, everything from our packages.

NiceGUI keeps one application for the whole process, so a process has one console at most; what
is mounted last is what answers.
"""

import inspect
import logging
from collections.abc import Awaitable, Callable
from copy import copy
from functools import partial

from fastapi import Request
from nicegui import core, ui
from nicegui.page import page as nicegui_page
from starlette.applications import Starlette
from starlette.responses import HTMLResponse, Response
from starlette.types import ASGIApp

from dialogs.localizing import accepted, choose
from earshot.access.gate import Access, access
from earshot.access.single_sign_on import Provider
from earshot.bootstrap import Earshot
from earshot.campaigns.campaigns import UnknownCampaignError
from earshot.console import frame, theme
from earshot.console.apart import OwnUploads, keep_apart
from earshot.console.entrance_pages import unknown_page
from earshot.console.guard import ConsoleGuard
from earshot.console.pages import PAGES
from earshot.console.parts import box, empty_state, link_button
from earshot.console.registry import Page, pages
from earshot.console.texts import LANGUAGES, text
from earshot.console.view import RefusedError, View
from earshot.console.visits import PREFIX
from earshot.console.visits import visit as visiting
from earshot.errors import EarshotError, UnknownSessionError, UnknownSurveyError
from earshot.privacy import UnknownPersonError

_log = logging.getLogger(__name__)
_REFUSED, _UNKNOWN = 403, 404
_NOT_THERE = (UnknownSurveyError, UnknownSessionError, UnknownCampaignError, UnknownPersonError)
"""What an address may name that is not there."""


def mount(app: Starlette, guarded: ASGIApp, earshot: Earshot) -> ASGIApp:
    """Serve the console of `earshot` under `/console` of `app`; it starts and stops with it.

    `guarded` is `app` with what stands before it; gives that with the console's door before all.
    """
    assert PAGES
    _forget_another()
    door = access(earshot.database, earshot.clock, earshot.ids, _provider(earshot))
    for each in pages():
        ui.page(each.path, response_timeout=20)(_builder(earshot, door, each))
    core.app.config.socket_io_js_transports = core.sio.eio.transports = ["websocket"]
    # Its bar would run at every request that a chart or a file makes, and has no name.
    core.app.config.quasar_config["loadingBar"] = {"skipHijack": True}
    ui.run_with(
        app,  # type: ignore[arg-type]  # what it needs of it, Starlette has as well
        title="Earshot",
        favicon=theme.icon(),
        dark=None,
        language="en-US",
        mount_path=PREFIX,
        tailwind=False,
        reconnect_timeout=30,
        binding_refresh_interval=None,
        show_welcome_message=False,
    )
    core.app.add_middleware(OwnUploads)
    keep_apart()
    core.app._exception_handlers[:] = [_logged]  # noqa: SLF001 - there is no other way to it
    core.app.on_page_exception(_broken)
    core.app.add_exception_handler(_UNKNOWN, _nothing_here)
    return ConsoleGuard(guarded, access=door, public_url=earshot.settings.public_url)


def _provider(earshot: Earshot) -> Provider | None:
    settings = earshot.settings
    if not settings.oidc_issuer:
        return None
    return Provider(
        settings.oidc_issuer,
        settings.oidc_client_id,
        settings.oidc_client_secret,
        settings.oidc_name,
    )


def _forget_another() -> None:
    """Make room after a console that was mounted before: middleware is fixed once it has run."""
    core.app.middleware_stack = None
    core.app.user_middleware.clear()


def _builder(earshot: Earshot, door: Access, page: Page) -> Callable[..., Awaitable[None]]:
    """What NiceGUI calls to draw `page`, with the parameters that its address names."""

    async def build(request: Request, **named: object) -> None:
        view = _view(earshot, door, request)
        client = ui.context.client
        client.page = _in(view, client.page)
        client.on_exception(partial(_said, view))
        try:
            if page.action is not None:
                await view.require(page.action)
            with frame.frame(view, page):
                await page.draw(view, **named)
        except RefusedError as refused:
            _instead(view, page, _REFUSED, refused.reason)
        except _NOT_THERE:
            _instead(view, page, _UNKNOWN, "frame.nothing_here")

    request = inspect.Parameter(
        "request", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=Request
    )
    _, *others = inspect.signature(page.draw).parameters.values()
    build.__signature__ = inspect.Signature([request, *others])  # type: ignore[attr-defined]
    return build


def _view(earshot: Earshot, door: Access, request: Request) -> View:
    visit = visiting(request.scope)
    wanted = accepted(request.headers.get("accept-language", ""))
    language = choose([visit.account.language, *wanted], tuple(LANGUAGES))
    return View(earshot, door, visit, language)


def _in(view: View, page: nicegui_page) -> nicegui_page:
    """The page in the language and colours of who looks at it."""
    own = copy(page)
    own.language = "fa" if view.language == "fa" else "en-US"
    own.dark = view.account.dark
    return own


def _instead(view: View, page: Page, status: int, reason: str) -> None:
    """Say why there is nothing to see."""
    client = ui.context.client
    client.status_code = status
    client.content.clear()
    with frame.frame(view, page):
        icon = "lock" if status == _REFUSED else "search_off"
        with empty_state(icon, view.text(f"frame.no_{status}"), view.text(reason), level=1):
            link_button(view.text("frame.home"), "/", kind="primary")


def _broken() -> None:
    """In place of a page that could not be drawn."""
    frame.dress()
    with box("sheet"):
        empty_state("error", "Earshot", text("frame.broken", "en"), level=1)


def _nothing_here(request: Request, _: Exception) -> Response:
    """In place of NiceGUI's own page, which would also write the address into the log."""
    language = visiting(request.scope).account.language or "en"
    return HTMLResponse(unknown_page(language), _UNKNOWN)


def _said(view: View, error: Exception) -> None:
    """Tell the reader of an error in what they did."""
    if isinstance(error, EarshotError):
        view.notify(view.said(error), "bad")
    else:
        view.notify(view.text("frame.broken"), "bad")


def _logged(error: Exception) -> None:
    """Our own errors are told to the reader. Of others the class alone: they may quote words."""
    if not isinstance(error, EarshotError):
        where = error.__traceback__
        while where is not None and where.tb_next is not None:
            where = where.tb_next
        place = f"{where.tb_frame.f_code.co_qualname}:{where.tb_lineno}" if where else "?"
        _log.error("The console met %s in %s.", type(error).__name__, place)
