"""What axe-core says of the web chat."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.end_to_end.chatting import WHY, page_of, rating, say, violations, widget, words


@pytest.mark.parametrize(
    ("language", "colours"),
    [("en", "light"), ("en", "dark"), ("fa", "light"), ("zh-Hant", "dark")],
)
def test_the_page_has_no_accessibility_violations(
    page: Page, chat_server: str, language: str, colours: Any
) -> None:
    page.emulate_media(color_scheme=colours)
    page.goto(chat_server + page_of(language))
    page.get_by_role("log").get_by_role("button").nth(9).click()
    expect(page.get_by_role("log").get_by_role("button")).to_have_count(12)  # and to skip
    assert violations(page) == []
    say(page, WHY)
    expect(words(page)).to_be_hidden()
    assert violations(page) == []


def test_the_other_controls_have_no_accessibility_violations(page: Page, chat_server: str) -> None:
    page.goto(f"{chat_server}/c/tour")
    confirm = page.get_by_role("log").get_by_role("button", name="Send")
    rating(page, "5").click()
    page.get_by_role("slider").press("ArrowRight")
    assert violations(page) == []
    confirm.click()
    page.get_by_role("button", name="Payment").click()
    page.get_by_label("Price").check()
    assert violations(page) == []
    confirm.last.click()
    expect(page.get_by_role("button", name="No", exact=True)).to_be_visible()
    assert violations(page) == []


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_the_open_widget_has_no_accessibility_violations(
    browser: Browser, site: str, colours: str
) -> None:
    look: Any = {"color_scheme": colours, "reduced_motion": "reduce"}
    with browser.new_context(bypass_csp=True, **look) as context:  # axe is a script of its own
        page = context.new_page()
        page.goto(widget(site))
        launcher = page.get_by_role("button", name="Feedback")
        expect(launcher).to_be_visible()
        assert violations(page) == []
        launcher.click()
        expect(rating(page, "9")).to_be_visible()
        assert violations(page) == []
