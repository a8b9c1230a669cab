"""The way of the admin guide, walked in a browser: each picture is of what the step before did."""

from functools import partial
from typing import Any

from playwright.sync_api import Browser, FloatRect, Page, expect

from docs.album import PATIENCE, Album
from earshot.access.accounts import FIRST_NAME, first_owner
from tests.earshot.console.driving import PASSWORD, PHONE, Desk, opened

SIZE = (1200, 880)
_DIALOG = "[role=dialog] .card"
SURVEY = "recommend-2026"
_SETTLES = 900
"""Milliseconds that charts, fonts and dialogs take to stand still."""
_AROUND = 16


def take(desk: Desk, browser: Browser, album: Album) -> None:
    """From the first log-in to the results."""
    _first_log_in(desk, browser)
    with desk.page(browser, size=SIZE) as page:
        page.set_default_timeout(PATIENCE)
        _new_survey(page, album)
        _mistake(page, album)
        _trying(page, album)
        _publishing(page, album)
        _going_back(page, album)
        _results(page, album)
        _people(page, album)
    with desk.page(browser, size=PHONE, dark=True) as page:
        opened(page, "/results/nps")
        page.locator(".chart canvas").first.wait_for()
        _shoot(page, album, "console-phone", of="body", most=PHONE[1])
    with desk.page(browser, size=PHONE, language="fa") as page:
        opened(page, "/results/nps")
        page.locator(".chart canvas").first.wait_for()
        _shoot(page, album, "console-persian", of="body", most=PHONE[1])


def _shoot(page: Page, album: Album, name: str, *, of: str = ".sheet", most: int = 1200) -> None:
    """The part `of` the page, with a little around it; of a long one its first `most` pixels."""
    page.mouse.move(0, 0)
    page.evaluate("scrollTo(0, 0)")
    page.wait_for_timeout(_SETTLES)
    box = page.locator(of).last.bounding_box()
    assert box is not None
    around = 0 if of in {".sheet", "body"} else _AROUND
    clip: FloatRect = {
        "x": box["x"] - around,
        "y": box["y"] - around,
        "width": box["width"] + 2 * around,
        "height": min(box["height"] + 2 * around, most),
    }
    album.add(page, name, clip=clip, whole=True)


def _first_log_in(desk: Desk, browser: Browser) -> None:
    clock, ids = desk.earshot.clock, desk.earshot.ids
    once = first_owner(desk.earshot.database, now=clock.now(), ids=ids)
    view: Any = {"width": SIZE[0], "height": SIZE[1]}
    with browser.new_context(base_url=desk.address, viewport=view, locale="en") as context:
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.goto("/console/")
        page.get_by_label("Name").fill(FIRST_NAME)
        page.get_by_label("Password").fill(once or "")
        page.get_by_role("button", name="Log in").click()
        page.get_by_label("New password", exact=True).fill(PASSWORD)
        page.get_by_label("New password, once more").fill(PASSWORD)
        page.get_by_role("button", name="Save the password").click()
        expect(page.get_by_role("heading", name="Surveys", exact=True)).to_be_visible()


def _new_survey(page: Page, album: Album) -> None:
    opened(page, "/new-survey")
    begin = page.get_by_role("combobox", name="Begin with")
    begin.click()
    begin.fill("recommend {brand} to a friend or")
    page.get_by_role("option").first.click()
    page.get_by_role("combobox", name="Then ask").click()
    page.get_by_role("option", name="one thing we could do better").click()
    page.get_by_label("Title").fill("Would you recommend us?")
    page.get_by_label("Short name").fill(SURVEY)
    page.get_by_label("Who acts on the answers").fill("support-team")
    page.get_by_label("What you want to find out").fill("Know who recommends us, and why")
    page.get_by_role("combobox", name="Languages").click()
    page.get_by_role("option", name="Persian").click()
    page.keyboard.press("Escape")
    _shoot(page, album, "console-new", of=".sheet > .card")
    page.get_by_role("button", name="Make the draft").click()
    page.wait_for_url(f"**/console/scripts/{SURVEY}")
    expect(page.locator(".bubble").first).to_be_attached()


def _mistake(page: Page, album: Album) -> None:
    page.get_by_role("button", name="YAML", exact=True).click()
    page.locator(".cm-line").filter(has_text="type: nps").first.click()
    page.keyboard.press("End")
    page.keyboard.press("Backspace")
    page.keyboard.type("d")
    wrong = page.get_by_role("region", name="What is wrong")
    cure = wrong.get_by_role("button", name="Write nps in place of npd")
    expect(cure).to_be_visible()
    _shoot(page, album, "console-mistake", of=".panes")
    cure.click()
    expect(wrong).to_contain_text("nothing")


def _trying(page: Page, album: Album) -> None:
    page.get_by_role("button", name="Cards", exact=True).click()
    _answered(page, "English", "Web chat", "9")
    _answered(page, "Persian", "SMS", "۹")
    _shoot(page, album, "console-try", most=824)


def _answered(page: Page, language: str, channel: str, answer: str) -> None:
    for label, chosen in (("Language", language), ("Channel", channel)):
        page.get_by_role("combobox", name=label).click()
        page.get_by_role("option", name=chosen, exact=True).click()
    page.get_by_role("button", name="From the beginning").click()
    page.get_by_label("Your answer").fill(answer)
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("log")).to_contain_text("nps = 9")


def _publishing(page: Page, album: Album) -> None:
    page.get_by_role("button", name="Publish").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("This is the first revision")
    _shoot(page, album, "console-publish", of=_DIALOG)
    _published(page, 1)


def _published(page: Page, number: int) -> None:
    page.get_by_role("dialog").get_by_role("button", name="Publish").click()
    said = page.get_by_role("dialog", name=f"Revision {number} is published")
    said.get_by_role("button", name="Close").click()
    expect(said).to_be_hidden()


def _going_back(page: Page, album: Album) -> None:
    page.locator(".step details summary").first.click()
    asked = page.get_by_label("Question · en").first
    asked.fill("How likely are you to recommend {brand} to somebody you know?")
    asked.blur()
    expect(page.get_by_text("Saved:")).to_be_visible()
    opened(page, f"/scripts/{SURVEY}/translations")
    expect(page.locator("table.texts")).to_contain_text("outdated")
    _shoot(page, album, "console-translations")
    opened(page, f"/scripts/{SURVEY}")
    page.get_by_role("button", name="Publish").click()
    _published(page, 2)
    opened(page, f"/scripts/{SURVEY}/revisions")
    expect(page.locator("table.diff")).to_be_visible()
    _shoot(page, album, "console-revisions", most=780)
    page.get_by_role("button", name="Restore Revision 1").click()
    page.get_by_role("button", name="Make it the draft").click()
    page.wait_for_url(f"**/console/scripts/{SURVEY}")


def _results(page: Page, album: Album) -> None:
    see = partial(_shoot, page, album)
    opened(page, "/results/nps")
    see("console-results", most=1010)
    opened(page, "/results/nps/verbatims")
    see("console-verbatims", most=760)
    in_one_breath = page.locator(".verbatim").filter(has_text="because").first
    in_one_breath.locator("a[href*='/transcript/']").click()
    page.wait_for_url("**/transcript/*")
    page.locator(".turn").first.wait_for()
    see("console-transcript", most=660)


def _people(page: Page, album: Album) -> None:
    opened(page, "/people")
    page.get_by_role("button", name="Add a person").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Name to sign in with").fill("mona")
    dialog.get_by_label("Name that others see").fill("Mona Lind")
    dialog.get_by_role("combobox", name="Role").click()
    page.get_by_role("option", name="Agent").click()
    dialog.get_by_label("Only these teams").fill("north")
    _shoot(page, album, "console-people", of=_DIALOG)
    dialog.get_by_role("button", name="Add a person").click()
    expect(page.get_by_text("I have passed it on")).to_be_visible()
