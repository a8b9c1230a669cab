"""The console's own pages in a real browser."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from earshot.access.audit import Deed
from earshot.access.roles import EVERYTHING, Role, Scope
from earshot.console.registry import pages
from tests.earshot.console.driving import (
    DESKTOP,
    PASSWORD,
    PHONE,
    Desk,
    desk,
    opened,
    violations,
)
from tests.storage.making import inbound, session

OWN = ("/", "/operations", "/people", "/audit", "/me")
TEAMS = Scope(teams=frozenset({"north"}))


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with desk(tmp_path_factory.mktemp("console")) as opened:
        opened.account("owner")
        for role, scope in (("editor", EVERYTHING), ("analyst", EVERYTHING), ("agent", TEAMS)):
            opened.account(role, role, scope)
        yield opened


@pytest.mark.parametrize(
    ("size", "dark", "language"),
    [(DESKTOP, False, "en"), (PHONE, True, "fa")],
    ids=["desktop", "Persian phone in the dark"],
)
def test_every_page_fits_its_screen_and_is_accessible(
    office: Desk, browser: Browser, size: tuple[int, int], dark: bool, language: str
) -> None:
    with office.page(browser, size=size, dark=dark, language=language) as page:
        for path in OWN:
            opened(page, path)
            assert violations(page) == [], path
            assert page.evaluate("document.documentElement.scrollWidth") == size[0], path
            html = page.locator("html")
            expect(html).to_have_attribute("dir", "rtl" if language == "fa" else "ltr")
            assert page.evaluate("document.body.classList.contains('body--dark')") is dark
            expect(page.locator("h1")).to_have_count(1)


def test_a_person_is_added_is_told_what_is_wrong_and_begins_with_a_password(page: Page) -> None:
    opened(page, "/people")
    page.get_by_role("button", name="Add a person").click()
    dialog = page.get_by_role("dialog")
    add = dialog.get_by_role("button", name="Add a person")
    add.click()
    expect(dialog.get_by_text("Please fill this in.")).to_be_visible()
    dialog.get_by_label("Name to sign in with").fill("not a name")
    add.click()
    expect(dialog.get_by_text("and no spaces", exact=False)).to_be_visible()
    expect(add).to_be_enabled()
    assert violations(page) == []
    dialog.get_by_label("Name to sign in with").fill("mina")
    dialog.get_by_label("Name that others see").fill("مینا <b>")
    add.click()
    password = page.locator(".secret")
    expect(password).to_be_visible()
    assert len(password.inner_text()) > 20
    expect(page.get_by_label("Name to sign in with")).to_have_count(0)
    assert violations(page) == []
    page.get_by_role("button", name="I have passed it on").click()
    row = page.get_by_role("row").filter(has_text="مینا <b>")
    expect(row).to_contain_text("has not begun")


def test_a_person_is_disabled_only_when_it_is_meant(office: Desk, page: Page) -> None:
    office.account("gone", "editor")
    opened(page, "/people")
    row = page.get_by_role("row").filter(has_text="gone")
    row.get_by_role("button", name="Disable gone").click()
    page.get_by_role("button", name="Cancel").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(row.get_by_role("button", name="Disable gone")).to_be_focused()
    assert not office.access.accounts.named("gone").disabled
    row.get_by_role("button", name="Disable gone").click()
    page.get_by_role("button", name="Disable", exact=True).click()
    expect(row).to_contain_text("disabled")
    assert office.access.accounts.named("gone").disabled


def test_what_one_was_allowed_ends_with_the_right_to_it(office: Desk, browser: Browser) -> None:
    office.account("deputy", "admin")
    with office.page(browser, "deputy") as page:
        opened(page, "/people")
        by = office.access.accounts.named("owner")
        office.access.accounts.change(by, "deputy", role="editor")
        page.get_by_role("button", name="Give editor a new password").click()
        page.get_by_role("button", name="Give a new password", exact=True).click()
        expect(page.locator(".q-notification")).to_contain_text("role")
        assert office.access.signing_in.log_in("editor", PASSWORD, network="x")


@pytest.mark.parametrize("role", ["editor", "analyst", "agent"])
def test_others_neither_see_nor_open_what_is_not_theirs(
    office: Desk, browser: Browser, role: Role
) -> None:
    with office.page(browser, role) as page:
        opened(page, "/")
        places = page.get_by_role("navigation")
        names = [re.compile("Surveys"), re.compile("Results")]
        expect(places.get_by_role("link")).to_have_text(names)
        for path in ("/operations", "/people", "/audit"):
            response = page.goto(f"/console{path}")
            assert response is not None
            assert response.status == 403
            expect(page.get_by_role("heading", name="This is not open to you")).to_be_visible()
        assert violations(page) == []


def test_a_failed_message_is_run_again(office: Desk, page: Page) -> None:
    with office.earshot.database.begin() as uow:
        revision = uow.surveys.current("nps")
        assert revision is not None
        uow.sessions.add_all([session("stuck", revision_id=revision.id)])
        uow.inbox.add_all(
            [inbound("stuck", state="failed", error="ValueError", text="my own words")]
        )
    opened(page, "/operations")
    row = page.get_by_role("row").filter(has_text="stuck")
    expect(row).to_contain_text("ValueError")
    assert "my own words" not in page.content()
    row.get_by_role("button", name="Run again").click()
    expect(page.get_by_text("1 message will be run again")).to_be_visible()
    (entry,) = office.access.audit.list(deed=Deed.INBOUND_RETRIED)
    assert entry.account == "owner"


def test_the_log_is_narrowed_to_a_person_and_a_deed(office: Desk, page: Page) -> None:
    opened(page, "/audit")
    page.get_by_role("combobox", name="What").click()
    page.get_by_role("option", name="Chose a password").click()
    expect(page.get_by_role("cell", name="Signed in")).to_have_count(0)
    expect(page.get_by_role("cell", name="Chose a password").first).to_be_visible()


def test_language_and_colours_are_remembered(office: Desk, browser: Browser) -> None:
    with office.page(browser, "editor") as page:
        opened(page, "/me")
        page.get_by_role("combobox", name="Language").click()
        page.get_by_role("option", name="فارسی").click()
        page.get_by_role("combobox", name="Colours").click()
        page.get_by_role("option", name="Dark").click()
        page.get_by_role("button", name="Save").click()
        expect(page.get_by_role("heading", level=1, name="حساب شما")).to_be_visible()
        expect(page.locator("body.body--dark")).to_have_count(1)
        assert office.access.accounts.named("editor").dark


def test_the_way_out_ends_the_sign_in(office: Desk, browser: Browser) -> None:
    with office.page(browser, "analyst") as page:
        opened(page, "/me")
        page.get_by_role("button", name="Sign out").click()
        page.wait_for_url("**/console/log-in*")
        page.goto("/console/")
        page.wait_for_url("**/console/log-in*")


def test_a_table_is_taken_away_as_a_file(page: Page) -> None:
    opened(page, "/")
    with page.expect_download() as download:
        page.get_by_role("button", name="Download as CSV").click()
    content = download.value.path().read_text("utf-8-sig")
    assert download.value.suggested_filename == "Surveys.csv"
    assert "Would you recommend us?" in content


def test_the_keyboard_reaches_the_page_past_the_menu(page: Page) -> None:
    opened(page, "/people")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Add a person")).to_be_focused()


def test_every_page_has_a_title_of_its_own() -> None:
    assert {each.path for each in pages()} >= set(OWN)
    # Those about one survey or person say which.
    titles = [each.title for each in pages() if "{" not in each.path]
    assert len(titles) == len(set(titles))
