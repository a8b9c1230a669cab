"""A console that is served, and browsers in which somebody is signed in."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

from config.settings import Settings
from earshot import bootstrap
from earshot.access.accounts import first_owner
from earshot.access.gate import Access, access
from earshot.access.roles import EVERYTHING, OPERATOR, Account, Role, Scope
from earshot.bootstrap import Earshot
from earshot.web.app import create_app
from tests.end_to_end.conftest import FLAGS, chromium
from tests.end_to_end.serving import serve

PASSWORD = "a long walk in the rain"
PHONE, DESKTOP = (390, 844), (1440, 900)
_PATIENCE = 60_000
"""Milliseconds; a machine may be busy with other tests."""
expect.set_options(timeout=_PATIENCE)


@dataclass(frozen=True)
class Desk:
    """A console at `address`, and the program behind it."""

    address: str
    earshot: Earshot
    access: Access

    def account(self, name: str, role: Role = "owner", scope: Scope = EVERYTHING) -> Account:
        """Somebody who has chosen PASSWORD; the first owner is called `owner`."""
        if name == "owner":
            clock, ids = self.earshot.clock, self.earshot.ids
            first = first_owner(self.earshot.database, now=clock.now(), ids=ids)
        else:
            first = self.access.accounts.add(OPERATOR, name, role=role, scope=scope)
        assert first is not None
        token = self.access.signing_in.log_in(name, first, network="test").token
        self.access.signing_in.choose_password(token, PASSWORD)
        return self.access.accounts.named(name)

    @contextmanager
    def page(
        self,
        browser: Browser,
        account: str = "owner",
        *,
        size: tuple[int, int] = DESKTOP,
        dark: bool = False,
        language: str = "en",
    ) -> Iterator[Page]:
        """A browser in which `account` is signed in; nothing may be asked of another host."""
        signed_in = self.access.signing_in.log_in(account, PASSWORD, network="test")
        self.access.accounts.prefer(signed_in.account, language=language, dark=None)
        look: Any = {
            "viewport": {"width": size[0], "height": size[1]},
            "color_scheme": "dark" if dark else "light",
            "reduced_motion": "reduce",
        }
        with browser.new_context(**look, base_url=self.address) as context:
            session = {"name": "earshot_session", "value": signed_in.token}
            context.add_cookies([{**session, "url": f"{self.address}/console/"}])  # type: ignore[typeddict-item]  # as documented
            page = context.new_page()
            page.set_default_timeout(_PATIENCE)
            complaints: list[str] = []
            page.on("pageerror", lambda error: complaints.append(str(error)))
            page.on("request", lambda request: complaints.extend(self._foreign(request.url)))
            yield page
            assert complaints == [], complaints

    def _foreign(self, url: str) -> list[str]:
        own = (self.address, self.address.replace("http", "ws"), "data:", "blob:")
        return [] if url.startswith(own) else [url]


@contextmanager
def desk(folder: Path, **settings: Any) -> Iterator[Desk]:
    """A console over a database of its own; a process has one at a time."""
    earshot = bootstrap.build(Settings(data_dir=folder, **settings))
    earshot.prepare()
    with serve(create_app(earshot, console=True)) as address:
        yield Desk(address, earshot, access(earshot.database, earshot.clock, earshot.ids))
    earshot.database.close()


@contextmanager
def chrome() -> Iterator[Browser]:
    """A real Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield browser
        browser.close()


def opened(page: Page, path: str) -> None:
    """Go to a page of the console and wait until it is drawn."""
    page.goto(f"/console{path}")
    page.locator("h1, h2").first.wait_for()


def violations(page: Page) -> list[str]:
    """What axe-core has against the page as it is now.

    Before an open dialog it takes the dark ground behind the dialog for that of its buttons: their
    contrast is then not looked at. They look as they do on every page.
    """
    contrast = page.get_by_role("dialog").count() == 0
    options = {"resultTypes": ["violations"], "rules": {"color-contrast": {"enabled": contrast}}}
    # Given once, and nothing handed over but these: that takes a third of the time.
    if not page.evaluate("'axe' in window"):
        page.evaluate(Axe().axe_script)
    found = page.evaluate("asked => axe.run(asked).then(found => found.violations)", options)
    return [f"{one['id']}: {one['nodes'][0]['failureSummary']}" for one in found]
