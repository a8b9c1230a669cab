"""From a fresh installation to a survey that is answered, measured and rolled back."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from earshot.access.accounts import first_owner
from earshot.access.audit import Deed
from tests.earshot.console.driving import PASSWORD, Desk, desk
from tests.earshot.console.writing import (
    draft,
    is_drawn,
    is_saved,
    publishes,
    shows,
    types_at_the_end_of,
)
from tests.responses import Response, store

ASKED = "How likely are you to recommend"
REWORDED = "Would you tell a friend about us?"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Desk]:
    with desk(tmp_path) as opened:
        yield opened


def test_from_the_first_log_in_to_a_score_that_moves_and_back(
    office: Desk, browser: Browser
) -> None:
    with browser.new_context(base_url=office.address) as context:
        page = context.new_page()
        logs_in_for_the_first_time(office, page)
        makes_a_survey_from_the_bank(page)
        is_told_of_a_mistake_and_cures_it(page)
        tries_it_in_two_languages_on_two_channels(page)
        publishes_it_for_the_first_time(page)
        sees_the_score_move(office, page)
        rolls_back(office, page)
    published = office.access.audit.list(deed=Deed.SCRIPT_PUBLISHED)
    assert [row.subject for row in published] == ["survey:nps-2026"] * 3


def logs_in_for_the_first_time(office: Desk, page: Page) -> None:
    """With the one-time password, in place of which one of one's own is chosen."""
    earshot = office.earshot
    given = first_owner(earshot.database, now=earshot.clock.now(), ids=earshot.ids)
    assert given is not None
    page.goto("/console/")
    page.get_by_label("Name").fill("owner")
    page.get_by_label("Password").fill(given)
    page.get_by_role("button", name="Log in").click()
    page.get_by_label("New password", exact=True).fill(PASSWORD)
    page.get_by_label("New password, once more").fill(PASSWORD)
    page.get_by_role("button", name="Save the password").click()
    # What to begin with is proposed.
    expect(page.get_by_role("link", name="Answer the NPS yourself")).to_be_visible()
    expect(page.get_by_role("link", name="Make it yours")).to_be_visible()


def makes_a_survey_from_the_bank(page: Page) -> None:
    page.get_by_role("link", name="New survey").click()
    begin = page.get_by_role("combobox", name="Begin with")
    begin.click()
    begin.fill("recommend {brand} to a friend or")
    page.get_by_role("option").first.click()
    page.get_by_label("Title").fill("Recommend us?")
    page.get_by_label("Short name").fill("nps-2026")
    page.get_by_label("What you want to find out").fill("Know who recommends us")
    page.get_by_role("combobox", name="Languages").click()
    page.get_by_role("option", name="Persian").click()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Make the draft").click()
    page.wait_for_url("**/console/scripts/nps-2026")
    is_drawn(page)
    expect(page.get_by_role("region", name="Step nps")).to_be_visible()
    expect(page.get_by_text("not published yet")).to_be_visible()


def is_told_of_a_mistake_and_cures_it(page: Page) -> None:
    """It is told at its line and keeps the script from being published; a click cures it."""
    shows(page, "YAML")
    types_at_the_end_of(page, "type: nps", "d", erasing=1)
    wrong = page.get_by_role("region", name="What is wrong")
    expect(page.locator(".cm-line.line-bad")).to_have_text("    type: npd")
    expect(wrong).to_contain_text("Line 12")
    page.get_by_role("button", name="Publish").click()
    blocked = page.get_by_role("dialog")
    expect(blocked).to_contain_text("1 error must be mended first.")
    expect(blocked.get_by_role("button", name="Publish")).to_have_count(0)
    blocked.get_by_role("button", name="Show the first error").click()
    wrong.get_by_role("button", name="Write nps in place of npd").click()
    expect(wrong).to_contain_text("nothing")
    expect(page.locator(".cm-line.line-bad")).to_have_count(0)
    is_saved(page)


def tries_it_in_two_languages_on_two_channels(page: Page) -> None:
    talk = page.get_by_role("log")
    expect(talk).to_contain_text(ASKED)
    page.get_by_role("combobox", name="Language").click()
    page.get_by_role("option", name="Persian").click()
    expect(talk.locator(".bubble[dir=rtl]").last).to_contain_text("توصیه کنید؟")
    page.get_by_role("combobox", name="Channel").click()
    page.get_by_role("option", name="SMS").click()
    expect(talk).to_contain_text("2 SMS")
    page.get_by_label("Your answer").fill("۹")
    page.get_by_role("button", name="Send").click()
    expect(talk).to_contain_text("nps = 9")


def publishes_it_for_the_first_time(page: Page) -> None:
    page.get_by_role("button", name="Publish").click()
    summary = page.get_by_role("dialog")
    expect(summary).to_contain_text("This is the first revision; it opens the survey.")
    for column in ("nps", "why"):
        expect(summary).to_contain_text(f"Reports get the new column {column}.")
    summary.get_by_role("button", name="Publish").click()
    expect(page.get_by_text("Revision 1 is published")).to_be_visible()


def sees_the_score_move(office: Desk, page: Page) -> None:
    """Ten have answered, half of them as promoters; then somebody does in the web chat."""
    chat_address = page.get_by_role("dialog").get_by_role("link", name="To the web chat")
    address = chat_address.evaluate("link => link.href")
    page.get_by_role("dialog").get_by_role("button", name="Close").click()
    earshot, survey = office.earshot, "nps-2026"
    today = earshot.clock.now().date()
    with earshot.database.read() as uow:
        revision = uow.surveys.current(survey)
    assert revision is not None
    ten = [Response(today, {"nps": 10 if n % 2 else 3}, ("nps",), survey) for n in range(10)]
    store(earshot.database, ten, revision=revision.id, today=today)

    results = page.context.new_page()
    results.goto(f"/console/results/{survey}")
    score = results.locator(".score-card").first
    expect(score).to_contain_text("n = 10")
    before = score.locator(".score").inner_text()
    with chatting(page, address) as chat:
        chat.get_by_role("button", name="9", exact=True).click()
        expect(chat.get_by_text("What is the main reason")).to_be_visible()
        chat.get_by_label("Your answer").fill("Maria called back the same day")
        chat.get_by_role("button", name="Send").click()
        expect(chat.get_by_text("Thank you").first).to_be_visible()
    expect(score).to_contain_text("n = 11")
    assert before == "0"
    assert score.locator(".score").inner_text() == "+9"
    results.close()


def rolls_back(office: Desk, page: Page) -> None:
    """Another wording is published; then the first revision is taken up again and published."""
    address = f"{office.address}/c/nps-2026?language=en"
    first = draft(office, "nps-2026")
    shows(page, "Cards")
    step = page.get_by_role("region", name="Step nps")
    step.get_by_text("Texts, ways on and more").click()
    step.get_by_label("Question · en", exact=True).fill(REWORDED)
    is_saved(page)
    publishes(page, 2)
    with chatting(page, address) as chat:
        expect(chat.get_by_text(REWORDED)).to_be_visible()

    page.get_by_role("dialog").get_by_role("button", name="Close").click()
    page.get_by_role("link", name="Revisions").click()
    page.get_by_role("button", name="Restore Revision 1").click()
    page.get_by_role("button", name="Make it the draft").click()
    page.wait_for_url("**/console/scripts/nps-2026")
    is_drawn(page)
    publishes(page, 3)
    with chatting(page, address) as chat:
        expect(chat.get_by_text(ASKED)).to_be_visible()
    assert draft(office, "nps-2026") == first


@contextmanager
def chatting(page: Page, address: str) -> Iterator[Page]:
    """The web chat, in the browser of somebody else."""
    assert page.context.browser is not None
    with page.context.browser.new_context() as context:
        chat = context.new_page()
        chat.goto(address)
        yield chat
