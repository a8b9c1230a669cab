"""The pages of results over answers of three months: who sees what, and how it looks."""

from collections.abc import Iterator
from datetime import timedelta

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from earshot.access.audit import Deed, about
from earshot.access.roles import EVERYTHING, Scope
from earshot.reporting import marking
from tests.earshot.console.driving import (
    DESKTOP,
    PASSWORD,
    PHONE,
    Desk,
    opened,
    violations,
)
from tests.earshot.console.lines import line, page_of
from tests.earshot.console.shops import WORDS, filled
from tests.responses import Response, store

SHOP = "/results/shop"
PAGES = ("/results", SHOP, f"{SHOP}/verbatims", "/transcript/spoken-0")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with filled(tmp_path_factory.mktemp("results")) as opened:
        for name, role, scope in (
            ("owner", "owner", EVERYTHING),
            ("editor", "editor", EVERYTHING),
            ("analyst", "analyst", EVERYTHING),
            ("north", "agent", Scope(teams=frozenset({"north"}))),
            ("south", "agent", Scope(teams=frozenset({"south"}))),
        ):
            opened.account(name, role, scope)  # type: ignore[arg-type]  # a tuple's str
        yield opened


@pytest.fixture(scope="module")
def analyst(office: Desk, browser: Browser) -> Iterator[Page]:
    """A browser that has drawn such pages before, as those of most readers have."""
    with office.page(browser, "analyst") as page:
        yield page


@pytest.fixture(scope="module")
def editor(office: Desk, browser: Browser) -> Iterator[Page]:
    """The same, of somebody who may mark days and set targets."""
    with office.page(browser, "editor") as page:
        yield page


def get(office: Desk, account: str, path: str) -> httpx.Response:
    """The page at `path` as it comes, before any script runs."""
    token = office.access.signing_in.log_in(account, PASSWORD, network="test").token
    cookies = {"earshot_session": token}
    with httpx.Client(base_url=f"{office.address}/console", cookies=cookies) as http:
        return http.get(path.lstrip("/"))


def test_a_team_is_told_that_it_sees_its_own(office: Desk) -> None:
    assert "You see these teams only: north." in get(office, "north", SHOP).text
    assert "You see these teams only" not in get(office, "analyst", SHOP).text


def test_anonymous_answers_have_no_conversation_and_no_person(office: Desk) -> None:
    page = get(office, "analyst", "/results/hidden/verbatims").text
    assert "between us, 3" in page
    assert "/transcript/" not in page
    agents = get(office, "north", "/results/hidden/verbatims").text
    assert "between us" not in agents
    assert "Not to be shown yet" in agents


def test_what_was_opened_is_remembered(office: Desk) -> None:
    get(office, "south", "/transcript/spoken-0")
    (entry, *_) = office.access.audit.list(account="south", deed=Deed.TRANSCRIPT_SEEN)
    assert entry.subject == about("session", "spoken-0")
    get(office, "south", f"{SHOP}/verbatims")
    (entry, *_) = office.access.audit.list(account="south", deed=Deed.VERBATIMS_SEEN)
    assert entry.subject == about("survey", "shop")


def test_a_conversation_that_was_refused_is_not_in_the_log_as_seen(office: Desk) -> None:
    get(office, "north", "/transcript/spoken-0")
    assert office.access.audit.list(account="north", deed=Deed.TRANSCRIPT_SEEN) == []


@pytest.mark.parametrize(
    ("size", "dark", "language"),
    [(DESKTOP, False, "en"), (PHONE, True, "fa")],
    ids=["desktop", "Persian phone in the dark"],
)
def test_every_page_fits_its_screen_and_is_accessible(
    office: Desk, browser: Browser, size: tuple[int, int], dark: bool, language: str
) -> None:
    with office.page(browser, size=size, dark=dark, language=language) as page:
        for path in PAGES:
            opened(page, path)
            page.locator(".table-box, .card").first.wait_for()
            if path == SHOP:
                page.locator(".comparing button").first.click()
                page.locator(".comparing .form").wait_for()
            assert violations(page) == [], path
            assert page.evaluate("document.documentElement.scrollWidth") == size[0], path
            expect(page.locator("h1")).to_have_count(1)


def test_answers_appear_as_they_come_and_the_reader_stays_where_they_are(
    office: Desk, analyst: Page
) -> None:
    page = analyst
    opened(page, SHOP)
    numbers = page.locator(".live summary").first
    numbers.click()
    numbers.focus()
    before = page.locator(".certain").first.text_content()
    top = page.evaluate("window.scrollY")
    assert top > 0
    today = office.earshot.clock.now().date()
    with office.earshot.database.read() as uow:
        revision = uow.surveys.current("shop")
    assert revision is not None
    new = [Response(today, {"nps": 10}, asked=("nps",), survey="shop") for _ in range(3)]
    store(office.earshot.database, new, revision=revision.id, today=today)
    expect(page.locator(".certain").first).not_to_have_text(before or "", timeout=15_000)
    expect(page.locator(".live details").first).to_have_attribute("open", "")
    expect(page.locator(".live summary").first).to_be_focused()
    assert abs(page.evaluate("window.scrollY") - top) < 2


def test_a_day_is_marked_and_the_mark_taken_away(office: Desk, editor: Page) -> None:
    page = editor
    opened(page, SHOP)
    page.get_by_role("button", name="Mark a day").click()
    dialog = page.get_by_role("dialog")
    # What is looked at while it opens is behind its dark ground, and not before it.
    expect(dialog).to_be_visible()
    assert violations(page) == []
    dialog.get_by_label("What happened").fill("Version <2>")
    dialog.get_by_role("button", name="Mark a day").click()
    row = page.locator(".markers").get_by_role("row").filter(has_text="Version <2>")
    expect(row).to_be_visible()
    (marker,) = marking.markers(office.earshot.database, "shop")
    assert marker.text == "Version <2>"
    row.get_by_role("button", name="Remove: Version <2>").click()
    page.get_by_role("dialog").get_by_role("button", name="Remove").click()
    expect(row).to_have_count(0)
    assert marking.markers(office.earshot.database, "shop") == []
    assert len(office.access.audit.list(account="editor", deed=Deed.MARKER_CHANGED)) == 2


def test_a_target_is_set_and_dropped(office: Desk, editor: Page) -> None:
    page = editor
    opened(page, SHOP)
    facts = page.locator(".facts.about")
    expect(facts).to_contain_text("none yet")
    page.get_by_role("button", name="Set a target").click()
    dialog = page.get_by_role("dialog")
    target = dialog.get_by_label("Target")
    target.fill("400")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog.get_by_role("alert").filter(has_text="-100 to 100")).to_be_visible()
    assert violations(page) == []
    target.fill("12.5")
    dialog.get_by_role("button", name="Save").click()
    expect(facts).to_contain_text("NPS +12")
    expect(page.locator(".score-card").first).to_contain_text("Target +12")
    page.get_by_role("button", name="Set a target").click()
    expect(target).to_have_value("12.5")
    target.fill("")
    dialog.get_by_role("button", name="Save").click()
    expect(facts).to_contain_text("none yet")
    assert len(office.access.audit.list(account="editor", deed=Deed.TARGET_CHANGED)) == 2


def test_a_team_is_told_what_was_said_to_it_if_that_is_enough(office: Desk) -> None:
    token = office.access.signing_in.log_in("north", PASSWORD, network="test").token
    for query, said in (("", "What people speak of"), ("?days=7", "too few to sum up")):
        page = page_of(get(office, "north", SHOP + query))
        with line(office.address, token) as own:
            assert own.shakes_hands(page)
            assert said in own.waits_for("What people speak of")


def test_scores_are_told_apart_and_compared(office: Desk, analyst: Page) -> None:
    page = analyst
    opened(page, SHOP)
    choose(page, "Told apart by", "Team")
    groups = page.locator(".part").filter(has=page.get_by_role("heading", name="Told apart"))
    expect(groups.locator("tbody td.lead")).to_have_text(["north", "south"])
    page.get_by_role("button", name="Two groups").click()
    form = page.locator(".comparing")
    form.get_by_role("button", name="Compare").click()
    expect(form.locator("table")).to_contain_text("north")
    page.get_by_role("button", name="Two periods").click()
    form.get_by_label("Second period, from").fill("2020-01-01")
    form.get_by_role("button", name="Compare").click()
    expect(form.get_by_text("days in common")).to_be_visible()
    here = f"{office.address}/console/results/shop"
    expect(page).to_have_url(f"{here}?by=team")
    choose(page, "Days", "From a day to a day")
    page.get_by_label("From", exact=True).fill("2026-01-01")
    page.keyboard.press("Tab")
    expect(page).to_have_url(f"{here}?since=2026-01-01&by=team")


def test_a_search_leads_to_the_whole_conversation(analyst: Page) -> None:
    page = analyst
    opened(page, f"{SHOP}/verbatims")
    expect(page.locator(".verbatim")).to_have_count(20)
    search = page.get_by_label("Search in the words")
    search.fill("maria")
    search.press("Enter")
    found = page.locator(".verbatim")
    expect(found).to_have_count(1)
    expect(found).to_contain_text(WORDS)
    page.get_by_role("link", name="The whole conversation").click()
    expect(page.locator(".theirs").first).to_contain_text("from “3”")
    expect(page.locator(".ours")).to_have_count(2)


def test_charts_and_tables_are_taken_away(analyst: Page) -> None:
    page = analyst
    opened(page, SHOP)
    with page.expect_download() as picture:
        page.get_by_role("button", name="Save as picture").first.click()
    assert picture.value.path().read_bytes().startswith(b"\x89PNG")
    page.locator(".live summary").first.click()
    with page.expect_download() as numbers:
        page.locator(".live details").first.get_by_role("button", name="CSV").click()
    assert "From" in numbers.value.path().read_text("utf-8-sig")


def choose(page: Page, label: str, option: str) -> None:
    page.get_by_role("combobox", name=label).click()
    page.get_by_role("option", name=option, exact=True).click()


def test_a_right_that_ends_ends_what_is_open(office: Desk, browser: Browser) -> None:
    office.account("brief", "analyst")
    with office.page(browser, "brief") as page:
        opened(page, f"{SHOP}/verbatims")
        by = office.access.accounts.named("owner")
        office.access.accounts.change(by, "brief", role="editor")
        page.get_by_role("button", name="Show more").click()
        expect(page.locator(".q-notification")).to_contain_text("role")
        expect(page.locator(".verbatim")).to_have_count(20)


def test_the_days_one_looks_at_are_kept_on_the_way_to_the_words(
    office: Desk, analyst: Page
) -> None:
    page = analyst
    opened(page, f"{SHOP}?days=7")
    page.get_by_role("link", name="What people say").click()
    since = office.earshot.clock.now().date() - timedelta(days=6)
    expect(page.get_by_label("From")).to_have_value(since.isoformat())
