"""A published script, tried on real channels from the editor."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from earshot.access.audit import Deed, about
from earshot.access.roles import EVERYTHING, OPERATOR
from earshot.editing import drafts, revisions
from tests.earshot.console.driving import Desk, desk, violations
from tests.earshot.console.writing import edits

NUMBER = "+46701234567"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder: Path = tmp_path_factory.mktemp("channels")
    sms = {"twilio_account_sid": "AC1", "twilio_auth_token": "t", "twilio_from": "+4670"}
    # Nobody answers there: what is to be sent waits.
    with desk(folder, **sms, twilio_api_url="http://127.0.0.1:9") as opened:
        opened.account("editor", "editor")
        yield opened


def tries(page: Page) -> Locator:
    page.get_by_role("button", name="Try it on a channel").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("heading", name="Try it on a channel")).to_be_visible()
    return dialog


def written(office: Desk, survey: str) -> None:
    """A draft that differs from what is published."""
    database, now = office.earshot.database, office.earshot.clock.now()
    text = drafts.opened(database, survey).text + "\n# later\n"
    drafts.save(database, survey, text, 0, based_on=1, author="owner", now=now)


def asked(office: Desk) -> list[tuple[str, str, int]]:
    file = office.earshot.settings.data_dir / "earshot.db"
    with closing(sqlite3.connect(file)) as reader:
        question = "SELECT channel_kind, language, test FROM sessions ORDER BY channel_kind"
        return reader.execute(question).fetchall()


def test_somebody_asks_themselves_on_two_channels_and_no_report_counts_it(
    office: Desk, browser: Browser
) -> None:
    database = office.earshot.database
    written(office, "csat")
    revisions.set_open(database, "csat", taking=False)
    with office.page(browser, "editor") as page:
        edits(page, "csat")
        dialog = tries(page)
        expect(dialog).to_contain_text("The survey is closed")
        expect(dialog.get_by_role("button")).to_have_count(1)
        dialog.get_by_role("button", name="Close").click()
        expect(dialog).to_have_count(0)
        revisions.set_open(database, "csat", taking=True)

        # What is asked is what is published, and not the draft.
        tries(page)
        expect(dialog).to_contain_text("The draft has changes that are not published.")
        expect(dialog).to_contain_text("Not set up here: Slack, Telegram.")
        dialog.get_by_label("Language").click()
        page.get_by_role("option", name="Swedish").click()
        sms = dialog.get_by_role("region", name="SMS")
        sms.get_by_label("Your number").fill(NUMBER)
        sms.get_by_role("button", name="Send").click()
        expect(sms).to_contain_text("You are being asked there now.")
        sms.get_by_role("button", name="Send").click()
        expect(sms).to_contain_text("A survey is open there already.")
        chat = dialog.get_by_role("region", name="Web chat")
        chat.get_by_role("button", name="Make a link").click()
        link = chat.get_by_role("link").get_attribute("href")
        assert link is not None
        assert violations(page) == []

        other = page.context.new_page()
        other.goto(link)
        expect(other.get_by_role("log").get_by_role("button")).to_have_count(5)
        other.reload()
        expect(other.get_by_role("log").get_by_role("button")).to_have_count(5)
        other.goto(link.partition("#")[0])
        expect(other.locator("html")).to_have_attribute("lang", "en")
        other.goto("about:blank")
        other.goto(link)
        expect(other.get_by_text("This link has been used already.")).to_be_visible()
        trials = [("sms", "sv", 1), ("webchat", "en", 0), ("webchat", "sv", 1)]
        assert sorted(asked(office)) == trials
        noted = office.access.audit.list(account="editor", deed=Deed.SURVEY_TRIED)
        assert [row.subject for row in noted] == [about("survey", "csat")] * 2

        # What was offered is asked for anew when it is done.
        office.access.accounts.change(OPERATOR, "editor", role="analyst", scope=EVERYTHING)
        chat.get_by_role("button", name="Make a link").click()
        expect(chat.get_by_role("alert")).to_contain_text("role")
        sms.get_by_label("Your number").fill("+46701234568")
        sms.get_by_role("button", name="Send").click()
        expect(sms.get_by_role("alert")).to_contain_text("role")
        assert sorted(asked(office)) == trials
