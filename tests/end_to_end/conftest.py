"""Earshot, a site of another origin that embeds it, and a browser."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route as SiteRoute

from config.settings import Settings
from earshot import authoring, bootstrap
from earshot.web.app import create_app
from tests.end_to_end.chatting import SHARED
from tests.end_to_end.serving import serve

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
TOUR = Path(__file__).with_name("tour.yaml")


@pytest.fixture(scope="module")
def chat_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Earshot with its shipped surveys and the tour, open to every site."""
    folder = tmp_path_factory.mktemp("earshot")
    settings = Settings(
        data_dir=folder,
        allowed_origins=("*",),
        identity_secret=SHARED,
        sessions_per_minute=1000,
    )
    earshot = bootstrap.build(settings)
    earshot.prepare()
    tour = TOUR.read_text(encoding="utf-8")
    authoring.publish(earshot.database, tour, file=TOUR.name, now=earshot.clock.now())
    with serve(create_app(earshot)) as address:
        yield address
    earshot.database.close()


@pytest.fixture(scope="module")
def site(chat_server: str) -> Iterator[str]:
    """A site on another origin, which allows Earshot's script and requests and nothing else."""
    policy = (
        f"default-src 'none'; script-src {chat_server}; connect-src {chat_server}; "
        "style-src 'none'; require-trusted-types-for 'script'"
    )

    async def page(request: Request) -> HTMLResponse:
        given = " ".join(f"data-{name}='{value}'" for name, value in request.query_params.items())
        html = (
            "<!doctype html><html lang=en><title>Acme</title><main><h1>Acme</h1>"
            "<p>A shop.</p><div id=here></div></main>"
            f"<script src='{chat_server}/widget.js' {given} async></script>"
        )
        return HTMLResponse(html, headers={"Content-Security-Policy": policy})

    with serve(Starlette(routes=[SiteRoute("/{page}", page)])) as address:
        yield address


def chromium() -> str | None:
    """The machine's own Chromium; None for the one that Playwright brought."""
    return next(filter(None, map(shutil.which, BROWSERS)), None)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    phone: Any = {"viewport": {"width": 360, "height": 740}, "reduced_motion": "reduce"}
    with browser.new_context(**phone) as context:
        yield context


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """A phone; an error in the script fails the test by its assertion on what is shown."""
    page = context.new_page()
    page.set_default_timeout(10_000)
    return page
