"""What somebody does in the editor of a script, in a real browser."""

from playwright.sync_api import Page, expect

from earshot.editing import drafts
from tests.earshot.console.driving import Desk, opened


def draft(office: Desk, survey: str) -> str:
    """The script as the next one who opens it has it."""
    return drafts.opened(office.earshot.database, survey).text


def edits(page: Page, survey: str) -> None:
    """Open the editor and wait until its preview has begun: then all of it is there."""
    opened(page, f"/scripts/{survey}")
    is_drawn(page)


def is_drawn(page: Page) -> None:
    expect(page.locator(".bubble, .talk .soft").first).to_be_attached()


def shows(page: Page, pane: str) -> None:
    tab = page.get_by_role("button", name=pane, exact=True)
    tab.click()
    expect(tab).to_have_attribute("aria-pressed", "true")


def types_at_the_end_of(page: Page, line: str, text: str, *, erasing: int = 0) -> None:
    page.locator(".cm-line").filter(has_text=line).first.click()
    page.keyboard.press("End")
    for _ in range(erasing):
        page.keyboard.press("Backspace")
    page.keyboard.type(text)


def is_saved(page: Page) -> None:
    expect(page.locator(".saving")).to_contain_text("Saved:")
    expect(page.locator("html.behind")).to_have_count(0)


def publishes(page: Page, revision: int) -> None:
    """Publish the draft after a look at what that leads to."""
    page.get_by_role("button", name="Publish").click()
    page.get_by_role("dialog").get_by_role("button", name="Publish").click()
    expect(page.get_by_text(f"Revision {revision} is published")).to_be_visible()
