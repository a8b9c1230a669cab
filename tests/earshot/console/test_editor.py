"""The editor in a real browser."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page, expect

from earshot.access.roles import Scope
from earshot.editing import drafts
from tests.earshot.console.driving import DESKTOP, PHONE, Desk, desk, opened, violations
from tests.earshot.console.writing import draft, edits, is_saved, shows, types_at_the_end_of


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with desk(tmp_path_factory.mktemp("editor")) as opened:
        opened.account("owner")
        opened.account("analyst", "analyst")
        opened.account("editor", "editor")
        yield opened


def test_two_browsers_lose_nothing_that_was_shown_as_saved(
    office: Desk, browser: Browser, page: Page
) -> None:
    with office.page(browser, "editor") as other:
        edits(page, "ces")
        edits(other, "ces")
        for one in (page, other):
            shows(one, "YAML")
        types_at_the_end_of(page, "title:", " Mine?")
        is_saved(page)
        types_at_the_end_of(other, "goal:", " again")
        conflict = other.get_by_role("alert").filter(has_text="Somebody else changed this script")
        expect(conflict).to_be_visible()
        expect(conflict).to_contain_text("owner saved while you were writing")
        expect(conflict.locator("del, ins").filter(has_text="Mine?")).to_be_visible()
        assert violations(other) == []
        assert "Mine?" in draft(office, "ces")
        conflict.get_by_role("button", name="Keep mine").click()
        expect(conflict).to_have_count(0)
        is_saved(other)
        assert "Mine?" not in draft(office, "ces")
        # What was saved first is kept beside, and can be taken up.
        other.get_by_text("One more text is kept beside this draft").click()
        other.get_by_role("button", name="Make this the draft").click()
        expect(other.locator(".cm-content")).to_contain_text("Mine?")
        assert "Mine?" in draft(office, "ces")
        (kept,) = drafts.sides(office.earshot.database, "ces")
        assert "effortless again" in kept.text

    # So is all that was written by the one who takes the other's text.
    types_at_the_end_of(page, "title:", " Late")
    conflict = page.get_by_role("alert").filter(has_text="Somebody else changed this script")
    expect(conflict).to_contain_text("editor saved while you were writing")
    types_at_the_end_of(page, "title:", " and later")
    expect(page.locator("html.behind")).to_have_count(1)
    conflict.get_by_role("button", name="Take theirs").click()
    expect(conflict).to_have_count(0)
    is_saved(page)
    expect(page.locator(".cm-content")).not_to_contain_text("Late")
    texts = [one.text for one in drafts.sides(office.earshot.database, "ces")]
    assert len(texts) == 3
    assert "Mine? Late\n" in texts[1]
    assert "Mine? Late and later\n" in texts[2]


def test_what_was_not_saved_is_offered_by_the_browser_that_has_it(
    office: Desk, page: Page
) -> None:
    edits(page, "csat")
    shows(page, "YAML")
    with unplugged(page):
        types_at_the_end_of(page, "title:", " Offline")
    edits(page, "csat")
    takes_what_the_browser_has(page)
    assert "Offline" in draft(office, "csat")

    # Whatever shows the script: what is typed in one of its fields is kept as well.
    question = page.get_by_role("textbox", name="csat, Question, sv")
    opened(page, "/scripts/csat/translations")
    with unplugged(page):
        question.fill("Utan nät?")
    assert "Utan nät?" not in draft(office, "csat")
    opened(page, "/scripts/csat/translations")
    takes_what_the_browser_has(page)
    expect(question).to_have_value("Utan nät?")
    assert 'sv: "Utan nät?"' in draft(office, "csat")


@contextmanager
def unplugged(page: Page) -> Iterator[None]:
    """What is done meanwhile does not arrive, and is said to be unsaved; then the page is gone."""
    saved = page.locator(".saving")
    expect(page.locator("html.keeping")).to_have_count(1)
    page.context.set_offline(True)
    expect(page.get_by_text("Connection lost")).to_be_visible()
    yield
    expect(saved).to_have_text("Not saved yet …", use_inner_text=True)
    page.goto("about:blank")
    page.context.set_offline(False)


def takes_what_the_browser_has(page: Page) -> None:
    offered = page.get_by_role("dialog")
    expect(offered).to_contain_text("This browser has text that was not saved")
    offered.get_by_role("button", name="Take what is in this browser").click()
    # It keeps it until it is saved.
    page.wait_for_function("localStorage.getItem('earshot-draft:csat') === null")
    is_saved(page)


def test_cards_change_the_same_text_and_keep_its_comments(office: Desk, page: Page) -> None:
    edits(page, "nps")
    step = page.get_by_role("region", name="Step why")
    step.get_by_text("Texts, ways on and more").click()
    step.get_by_label("Question · en", exact=True).fill("Why did you choose that?")
    is_saved(page)
    text = draft(office, "nps")
    assert 'en: "Why did you choose that?"' in text
    assert "# no reason without a rating" in text
    # The field stands while one types in it; the preview says the new words.
    expect(step.get_by_label("Question · en", exact=True)).to_have_value(
        "Why did you choose that?"
    )
    page.get_by_label("Your answer").fill("9")
    page.keyboard.press("Enter")
    expect(page.get_by_role("log")).to_contain_text("Why did you choose that?")
    page.get_by_role("button", name="Move why up").click()
    expect(page.get_by_role("region", name=re.compile("^Step ")).first).to_have_attribute(
        "aria-label", "Step why"
    )
    page.get_by_role("button", name="Move why down").click()
    expect(page.get_by_role("region", name=re.compile("^Step ")).first).to_have_attribute(
        "aria-label", "Step nps"
    )
    page.get_by_role("button", name="Remove thanks").click()
    page.get_by_role("dialog").get_by_role("button", name="Lead on, and remove it").click()
    expect(page.get_by_role("region", name="Step thanks")).to_have_count(0)
    page.get_by_role("button", name="Add a step").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("combobox", name="Which").fill("Yes or no")
    page.get_by_role("option", name="Yes or no", exact=True).click()
    dialog.get_by_label("Its name in reports").fill("again")
    dialog.get_by_role("button", name="Add a step").click()
    expect(page.get_by_role("region", name="Step again")).to_be_visible()
    for _ in range(50):
        if "- ask: again" in draft(office, "nps"):
            break
        page.wait_for_timeout(200)
    assert "- ask: again" in draft(office, "nps")


def test_a_conversation_is_kept_as_a_test_that_runs(office: Desk, page: Page) -> None:
    edits(page, "pulse")
    talk = page.get_by_role("log")
    talk.get_by_role("button").first.click()
    expect(talk.locator(".bubble.mine")).to_have_count(1)
    page.get_by_role("button", name="Keep as a test").click()
    page.get_by_label("Name of the test").fill("kept")
    page.get_by_role("dialog").get_by_role("button", name="Keep as a test").click()
    expect(page.get_by_text("now a test of the script")).to_be_visible()
    is_saved(page)
    assert "name: kept" in draft(office, "pulse")
    shows(page, "Tests")
    page.get_by_role("button", name="Run the tests").click()
    kept = page.locator(".tested summary").filter(has_text="kept")
    expect(kept.locator(".mark.good")).to_be_visible()


def test_a_survey_is_closed_at_once_and_opened_again(office: Desk, page: Page) -> None:
    edits(page, "feature")
    page.get_by_role("button", name="Close the survey").click()
    page.get_by_role("dialog").get_by_role("button", name="Close the survey").click()
    expect(page.get_by_text("closed", exact=True)).to_be_visible()
    with office.earshot.database.read() as uow:
        found = uow.surveys.takes("feature")
    assert found is not None
    assert found[1] == "closed"


def test_who_may_only_look_changes_nothing(office: Desk, browser: Browser) -> None:
    with office.page(browser, "analyst") as page:
        edits(page, "enps")
        expect(page.get_by_text("You may not change it.")).to_be_visible()
        for name in ("Publish", "Add a step", "Close the survey", "Keep as a test"):
            expect(page.get_by_role("button", name=name, exact=True)).to_have_count(0)
        shows(page, "YAML")
        expect(page.locator(".cm-content")).to_have_attribute("contenteditable", "false")
        response = page.goto("/console/new-survey")
        assert response is not None
        assert response.status == 403


def test_a_scope_hides_the_scripts_of_others(office: Desk, browser: Browser) -> None:
    office.account("narrow", "editor", Scope(surveys=frozenset({"nps"})))
    office.account("customers", "editor", Scope(data=frozenset({"customer"})))
    for account, survey in (("narrow", "ces"), ("customers", "enps")):
        with office.page(browser, account) as page:
            for rest in ("", "/revisions", "/translations"):
                response = page.goto(f"/console/scripts/{survey}{rest}")
                assert response is not None
                assert response.status == 403


def test_a_right_that_ends_is_not_written_with(office: Desk, browser: Browser) -> None:
    office.account("leaving", "editor")
    with office.page(browser, "leaving") as page:
        edits(page, "churn")
        shows(page, "YAML")
        by = office.access.accounts.named("owner")
        office.access.accounts.change(by, "leaving", role="analyst")
        types_at_the_end_of(page, "title:", " Late")
        expect(page.locator(".saving")).to_contain_text("Not saved:")
        assert "Late" not in draft(office, "churn")


@pytest.mark.parametrize(
    ("size", "dark", "language"),
    [(DESKTOP, False, "en"), (PHONE, True, "fa")],
    ids=["desktop", "Persian phone in the dark"],
)
def test_every_pane_fits_and_is_accessible(
    office: Desk, browser: Browser, size: tuple[int, int], dark: bool, language: str
) -> None:
    with office.page(browser, size=size, dark=dark, language=language) as page:
        opened(page, "/new-survey")
        fits(page, ".form .primary")
        edits(page, "support-csat")
        page.locator(".step > details summary").first.click()
        fits(page, ".step textarea")
        panes = {"yaml": ".cm-line", "flow": ".flow svg .node", "tests": ".pane .act.primary"}
        for pane, drawn in panes.items():
            page.locator(f".tab.{pane}").click()
            fits(page, f"{drawn} >> visible=true")
        if size == PHONE:
            page.locator(".tab.preview").click()
            fits(page, ".bubble")


def fits(page: Page, drawn: str) -> None:
    """Once `drawn` shows, the page is no broader than the screen, and open to everybody."""
    expect(page.locator(drawn).first).to_be_visible()
    assert violations(page) == [], drawn
    assert page.evaluate("document.documentElement.scrollWidth") == page.evaluate("innerWidth")
