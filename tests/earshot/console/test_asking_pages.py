"""Campaigns, respondents and integrations in a real browser: from a plan to whom it asked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from earshot.access.audit import Deed
from earshot.access.roles import OPERATOR
from earshot.api_keys import all_keys, known
from earshot.console import integrating
from earshot.people import segments
from storage.webhooks import NotificationRow
from tests.earshot.console import asked
from tests.earshot.console.driving import PHONE, Desk, desk, opened, violations
from tests.responses import NPS, publish_source

PAGES = (
    "/campaigns",
    "/campaigns/autumn",
    "/campaigns/pulse",
    "/new-campaign",
    "/respondents",
    "/respondents/r-0",
    "/import-respondents",
    "/segments",
    "/integrations",
)
LIST = """\
email,name,consent,team
r-0@example.org,Ada King,yes,north
new@example.org,New One,yes,south
wrong,Nobody,yes,south
"""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with desk(tmp_path_factory.mktemp("asking")) as opened_:
        opened_.account("owner")
        earshot = opened_.earshot
        anonymous = NPS.format(survey="quiet", anonymous="yes").replace("[brand]", "[]")
        publish_source(earshot.database, "quiet", anonymous)
        ids = asked.people(earshot)
        asked.asked(earshot, "autumn", "nps", ids)
        asked.asked(earshot, "pulse", "quiet", ids)
        yield opened_


def write(page: Page, text: str) -> None:
    """Put `text` in place of the plan."""
    editor = page.get_by_role("textbox", name="The plan")
    editor.click()
    page.keyboard.press("Control+A")
    page.keyboard.insert_text(text)


def deeds(office: Desk, deed: Deed) -> list[str]:
    return [row.subject for row in office.access.audit.list(deed=deed)]


def test_every_page_fits_a_phone_and_is_accessible(office: Desk, browser: Browser) -> None:
    with office.page(browser, size=PHONE, dark=True, language="fa") as page:
        for path in PAGES:
            opened(page, path)
            assert violations(page) == [], path
            assert page.evaluate("document.documentElement.scrollWidth") == PHONE[0], path
            expect(page.locator("h1")).to_have_count(1)


def test_a_plan_is_mended_rehearsed_taken_down_and_started(office: Desk, page: Page) -> None:
    opened(page, "/new-campaign?survey=nps")
    editor = page.get_by_role("textbox", name="The plan")
    expect(editor).to_contain_text("campaign: nps-")
    write(page, "campaign: spring\nsurvey: nps\nchannels: [pigeon]\nonce: 2099-01-01 10:00\n")
    page.get_by_role("button", name="Check and rehearse").click()
    problems = page.get_by_role("region", name="What is wrong with the plan")
    expect(problems).to_contain_text("Line 3")
    expect(problems).to_contain_text("pigeon")
    write(page, "campaign: spring\nsurvey: nps\nchannels: [sms]\nonce: 2099-01-01 10:00\n")
    page.get_by_role("button", name="Check and rehearse").click()
    expect(page.get_by_text("No address on any of the channels")).to_be_visible()
    expect(problems).to_have_count(0)
    page.get_by_role("button", name="Take it down").click()
    page.wait_for_url("**/campaigns/spring")
    page.get_by_role("button", name="Start").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("You have not looked yet")
    dialog.get_by_role("button", name="Start").click()
    expect(page.get_by_text("The campaign runs.")).to_be_visible()
    with office.earshot.database.read() as uow:
        campaign = uow.campaigns.named("spring")
    assert campaign is not None
    assert campaign.state == "running"
    assert deeds(office, Deed.CAMPAIGN_STARTED) == ["campaign:spring"]


def test_how_far_a_campaign_came_is_told_with_reasons_and_names(office: Desk, page: Page) -> None:
    opened(page, "/campaigns/autumn")
    expect(page.get_by_role("row", name="They are not in the sample")).to_contain_text("1")
    expect(page.get_by_role("row", name="Seen")).to_contain_text("not reported")
    expect(page.get_by_text("Ada Lovelace")).to_have_count(0)
    page.get_by_role("button", name="Show who has not answered").click()
    expect(page.get_by_role("link", name="Ada Lovelace")).to_be_visible()
    assert deeds(office, Deed.NONRESPONDERS_SEEN) == ["campaign:autumn"]
    page.get_by_role("combobox", name="Tell apart").click()
    page.get_by_role("option", name="Segment").click()
    expect(page.get_by_role("row", name="swedes")).to_be_visible()
    opened(page, "/campaigns/pulse")
    expect(page.get_by_text("fewer than 10")).to_be_visible()
    expect(page.get_by_role("button", name="Show who has not answered")).to_have_count(0)


def test_a_respondent_is_found_by_number_and_opts_out_of_sms(office: Desk, page: Page) -> None:
    opened(page, "/respondents")
    page.get_by_label("Name, address or account").fill("+46 70 174 06 01")
    expect(page.get_by_role("row")).to_have_count(2)
    page.get_by_role("link", name="مریم میرزاخانی").click()
    expect(page.get_by_role("row", name="autumn")).to_contain_text("asked")
    page.get_by_role("button", name="Opt out: SMS").click()
    dialog = page.get_by_role("dialog")
    save = dialog.get_by_role("button", name="Opt out")
    save.click()
    expect(dialog.get_by_text("Please fill this in.")).to_be_visible()
    dialog.get_by_label("Reason").fill("said so on the phone")
    assert violations(page) == []
    save.click()
    expect(page.get_by_role("row", name="+46701740601")).to_contain_text("opted out here")
    with office.earshot.database.read() as uow:
        person = uow.people.get("r-1")
    assert person is not None
    assert person.opted_out_at is None
    out = {row.kind: row.opted_out_at is not None for row in person.addresses}
    assert out == {"email": False, "sms": True}
    assert deeds(office, Deed.OPTED_OUT) == ["person:r-1"]


def test_a_list_is_previewed_and_imported_without_its_wrong_lines(
    office: Desk, page: Page, tmp_path: Path
) -> None:
    (file := tmp_path / "people.csv").write_text(LIST, encoding="utf-8")
    opened(page, "/import-respondents")
    with page.expect_file_chooser() as choosing:
        page.get_by_role("button", name="Choose a file").click()
    choosing.value.set_files(file)
    expect(page.get_by_role("heading", name="What would come of it")).to_be_visible()
    expect(page.get_by_role("row", name="4")).to_contain_text("e-mail")
    with office.earshot.database.read() as uow:
        assert uow.people.found("email", "new@example.org") is None
    page.get_by_role("button", name="Import 2 lines without the wrong ones").click()
    expect(page.get_by_role("heading", name="It is done")).to_be_visible()
    with office.earshot.database.read() as uow:
        changed = uow.people.found("email", "r-0@example.org")
        assert uow.people.found("email", "new@example.org") is not None
    assert changed is not None
    assert changed.name == "Ada King"
    assert deeds(office, Deed.RESPONDENTS_IMPORTED) == ["page:respondents"]


def test_a_segment_is_told_what_is_wrong_at_its_field(office: Desk, page: Page) -> None:
    opened(page, "/segments")
    expect(page.get_by_role("row", name="swedes")).to_contain_text("3")
    page.get_by_role("button", name="Add a segment").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Segment").fill("iran")
    dialog.get_by_label("Condition").fill("territori == 'IR'")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog.get_by_text("`territori` is known of nobody", exact=False)).to_be_visible()
    dialog.get_by_label("Condition").fill("territory == 'IR'")
    dialog.get_by_role("button", name="How many?").click()
    expect(dialog.get_by_text("3 people just now.")).to_be_visible()
    dialog.get_by_role("button", name="Save").click()
    expect(page.get_by_role("row", name="iran")).to_contain_text("3")
    assert segments.count(office.earshot.database, "iran") == 3
    assert deeds(office, Deed.SEGMENT_SAVED) == ["segment:iran"]


def test_a_key_is_shown_once_and_revoked(office: Desk, page: Page) -> None:
    database, now = office.earshot.database, office.earshot.clock.now()
    opened(page, "/integrations")
    page.get_by_role("button", name="Make a key").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Key").fill("shop")
    dialog.get_by_label("Good for").click()
    page.get_by_role("option", name="people:read").click()
    page.keyboard.press("Escape")
    dialog.get_by_role("button", name="Make a key").click()
    secret = page.locator(".secret")
    expect(secret).to_be_visible()
    text = secret.inner_text()
    assert known(database, text, now=now) is not None
    page.get_by_role("button", name="I have kept it").click()
    row = page.get_by_role("row", name="shop")
    expect(row).to_contain_text("people:read")
    assert text not in page.content()
    row.get_by_role("button", name="Revoke shop").click()
    page.get_by_role("button", name="Revoke", exact=True).click()
    expect(row).to_contain_text("revoked")
    assert known(database, text, now=now) is None
    (key,) = all_keys(database)
    assert deeds(office, Deed.KEY_MADE) == deeds(office, Deed.KEY_REVOKED) == [f"key:{key.id}"]


def test_what_a_webhook_has_not_heard_is_told_again(office: Desk, page: Page) -> None:
    earshot = office.earshot
    now = earshot.clock.now()
    hook = integrating.add_webhook(
        earshot, "https://shop.invalid/hook", [], verbatims=False, by=OPERATOR
    )
    lost = NotificationRow(
        hook.id, "msg_1", "alert.created", "{}", now, now, state="failed", error="http_500"
    )
    with earshot.database.begin() as uow:
        uow.notifications.add_all([lost])
    opened(page, "/integrations")
    page.get_by_role("button", name="Add a webhook").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Address").fill("http://127.0.0.1/hook")
    dialog.get_by_role("button", name="Add a webhook").click()
    expect(dialog.get_by_text("127.0.0.1 is not told anything", exact=False)).to_be_visible()
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    page.get_by_role("button", name="What it has not heard").click()
    row = page.get_by_role("dialog").get_by_role("row", name="alert.created")
    expect(row).to_contain_text("http_500")
    assert violations(page) == []
    row.get_by_role("button", name="Tell again").click()
    expect(page.get_by_text("1 event will be told again")).to_be_visible()
    assert deeds(office, Deed.WEBHOOK_REPLAYED) == [f"webhook:{hook.id}"]
