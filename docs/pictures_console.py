"""Every page of the console on phone and desk, light and dark, in English and in Persian."""

import re
from collections.abc import Callable, Collection, Iterator
from datetime import timedelta
from itertools import product
from typing import Any, TypeAlias

from playwright.sync_api import Browser, Page

from docs.album import PATIENCE, Album
from earshot.access.roles import OPERATOR, Scope
from earshot.console import texts
from earshot.editing import drafts
from earshot.reporting import marking
from tests.earshot.console.driving import DESKTOP, PHONE, Desk, opened

Reach: TypeAlias = Callable[[Page], None]

_SIZES = {"phone": PHONE, "desk": DESKTOP}
_SETTLES = 900
"""Milliseconds that charts, fonts and dialogs take to stand still."""


def at(path: str) -> Reach:
    """The page at `path` as it comes."""
    return lambda page: opened(page, path)


def pressed(path: str, *keys: str) -> Reach:
    """The page at `path` after the buttons that are called by the texts `keys`."""

    def reach(page: Page) -> None:
        opened(page, path)
        language = (page.locator("html").get_attribute("lang") or "")[:2]
        for key in keys:
            page.wait_for_timeout(_SETTLES)
            button = page.get_by_role("button", name=texts.text(key, language), exact=True)
            button.first.click()

    return reach


def opened_step(page: Page) -> None:
    """The editor with all that belongs to a step."""
    opened(page, "/scripts/nps")
    page.locator(".step details summary").first.click()


def trying(page: Page) -> None:
    """The editor with what talks to the draft; on a phone that is a pane of its own."""
    narrow = page.viewport_size == {"width": PHONE[0], "height": PHONE[1]}
    pressed("/scripts/nps", *["editor.pane_preview"] * narrow, "editor.again")(page)


def trying_on_a_channel(page: Page) -> None:
    """What one chooses a real channel in."""
    trying(page)
    page.locator(".preview > .acts button").last.click()
    page.get_by_role("dialog").wait_for()


def flow(page: Page) -> None:
    """The diagram, once it is drawn."""
    pressed("/scripts/after-support", "editor.pane_flow")(page)
    page.locator(".flow svg").wait_for()


def transcript(page: Page) -> None:
    """The conversation behind the first verbatim."""
    opened(page, "/results/nps/verbatims")
    page.locator("a[href*='/transcript/']").first.click()
    page.wait_for_url("**/transcript/*")
    page.locator(".turn").first.wait_for()


OWNERS: dict[str, Reach] = {
    "surveys": at("/"),
    "new-survey": at("/new-survey"),
    "editor-cards": at("/scripts/nps"),
    "editor-step": opened_step,
    "editor-broken": at("/scripts/ces"),
    "editor-yaml": pressed("/scripts/nps", "editor.pane_yaml"),
    "editor-yaml-broken": pressed("/scripts/ces", "editor.pane_yaml"),
    "editor-flow": flow,
    "editor-tests": pressed("/scripts/nps", "editor.pane_tests", "editor.run_tests"),
    "trying": trying,
    "trying-on-a-channel": trying_on_a_channel,
    "publishing": pressed("/scripts/support-csat", "editor.publish"),
    "translations": at("/scripts/nps/translations"),
    "revisions": at("/scripts/csat/revisions"),
    "results": at("/results"),
    "results-nps": at("/results/nps"),
    "results-by-channel": at("/results/after-support?by=channel"),
    "results-anonymous": at("/results/enps"),
    "results-empty": at("/results/ces"),
    "verbatims": at("/results/nps/verbatims"),
    "verbatims-anonymous": at("/results/enps/verbatims"),
    "transcript": transcript,
    "operations": at("/operations"),
    "people": at("/people"),
    "person-added": pressed("/people", "people.add"),
    "log": at("/audit"),
    "account": at("/me"),
    "not-there": at("/scripts/no-such-survey"),
}
AGENTS: dict[str, Reach] = {"refused": at("/operations"), "results-of-a-team": at("/results")}


PAGES = ("log-in", *OWNERS, *AGENTS)


def take(desk: Desk, browser: Browser, album: Album) -> None:
    """Put every page in all its looks into `album`."""
    furnish(desk)
    for language, size, shade in product(("en", "fa"), _SIZES, ("light", "dark")):
        look = f"{size}-{shade}-{language}"
        wanted = {name for name in PAGES if album.wants(f"{name}-{look}")}
        for name, page in looks(desk, browser, look, wanted):
            # However long it is; with a dialog, as much of it as one sees.
            album.add(page, f"{name}-{look}", whole=settled(page))


def looks(
    desk: Desk, browser: Browser, look: str, wanted: Collection[str]
) -> Iterator[tuple[str, Page]]:
    """Those of `PAGES` that are `wanted`, by name, in a look such as `phone-dark-fa`."""
    size, shade, language = look.split("-")
    width, height = _SIZES[size]
    if "log-in" in wanted:
        seen: Any = {"viewport": {"width": width, "height": height}, "color_scheme": shade}
        with browser.new_context(**seen, base_url=desk.address) as context:
            page = context.new_page()
            page.goto(f"/console/log-in?language={language}")
            yield "log-in", page
    for account, pages in (("owner", OWNERS), ("sofia", AGENTS)):
        with desk.page(
            browser, account, size=_SIZES[size], dark=shade == "dark", language=language
        ) as page:
            page.set_default_timeout(PATIENCE)
            for name, reach in pages.items():
                if name in wanted:
                    reach(page)
                    yield name, page


def settled(page: Page) -> bool:
    """Wait until nothing moves any more; whether the page is seen whole, without a dialog."""
    page.wait_for_timeout(_SETTLES)
    # What stays in its place would stand in the middle of a page that was scrolled.
    page.evaluate("scrollTo(0, 0)")
    return page.get_by_role("dialog").count() == 0


def furnish(desk: Desk) -> None:
    """What a console has that is used: colleagues, a broken draft, a change, an incident."""
    people = {account.name for account in desk.access.accounts.all()}
    if "jonas" in people:
        return
    if "owner" not in people:
        desk.account("owner")
    desk.account("jonas", "editor")
    desk.account("mina", "analyst")
    desk.account("sofia", "agent", Scope(teams=frozenset({"north"})))
    desk.access.accounts.add(
        OPERATOR, "ali", role="editor", scope=Scope(surveys=frozenset({"nps"}))
    )
    _written(desk, "ces", r"type: ces", "type: cse")
    _written(desk, "csat", r"^title: .*$", "title: Were you happy with us?", publish=True)
    _written(desk, "support-csat", r"^goal: .*$", "goal: Answer faster")
    now = desk.earshot.clock.now()
    for days, kind, text in ((90, "incident", "Parcels late"), (62, "fix", "New carrier")):
        day = (now - timedelta(days=days)).date()
        marking.mark(
            desk.earshot.database,
            survey=None,
            day=day,
            kind=kind,  # type: ignore[arg-type]  # a tuple's plain str
            text=text,
            now=now,
        )


def _written(desk: Desk, survey: str, old: str, new: str, *, publish: bool = False) -> None:
    """A colleague has written `new` for the pattern `old`."""
    database, now = desk.earshot.database, desk.earshot.clock.now()
    before = drafts.opened(database, survey)
    text = re.sub(old, new, before.text, count=1, flags=re.MULTILINE)
    saved = drafts.save(
        database, survey, text, before.version, based_on=before.published, author="jonas", now=now
    )
    if publish and isinstance(saved, drafts.Saved):
        drafts.publish(
            database, survey, saved.version, over=before.published, author="jonas", now=now
        )
