"""Revisions and translations in a real browser."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from earshot.access.audit import Deed
from earshot.editing import drafts
from tests.earshot.console.driving import DESKTOP, PHONE, Desk, desk, opened, violations
from tests.earshot.console.writing import draft, publishes


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with desk(tmp_path_factory.mktemp("history")) as opened:
        opened.account("owner")
        opened.account("analyst", "analyst")
        yield opened


def written(office: Desk, survey: str, old: str, new: str, *, publish: bool = False) -> None:
    """Somebody else has written `new` in place of `old`."""
    database, now = office.earshot.database, office.earshot.clock.now()
    before = drafts.opened(database, survey)
    assert old in before.text
    text = before.text.replace(old, new)
    saved = drafts.save(
        database,
        survey,
        text,
        before.version,
        based_on=before.published,
        author="somebody",
        now=now,
    )
    assert isinstance(saved, drafts.Saved)
    if publish:
        drafts.publish(
            database, survey, saved.version, over=before.published, author="somebody", now=now
        )


def test_revisions_are_compared_and_an_old_one_is_taken_up(office: Desk, page: Page) -> None:
    written(office, "nps", "Would you recommend us?", "Do you like us?", publish=True)
    opened(page, "/scripts/nps/revisions")
    row = page.get_by_role("row").filter(has_text="Revision 2").first
    expect(row).to_contain_text("in use")
    expect(row).to_contain_text("somebody")
    diff = page.get_by_role("region", name="Revision 1 · Revision 2")
    expect(diff.locator("del").first).to_have_text("Would you recommend")
    expect(diff.locator("ins").first).to_have_text("Do you like")
    assert violations(page) == []
    page.get_by_role("button", name="Restore Revision 1").click()
    page.get_by_role("button", name="Make it the draft").click()
    page.wait_for_url("**/console/scripts/nps")
    assert "title: Would you recommend us?" in draft(office, "nps")
    (entry,) = office.access.audit.list(deed=Deed.SCRIPT_RESTORED)
    assert entry.subject == "survey:nps"
    expect(page.get_by_role("heading", name="Would you recommend us?")).to_be_visible()
    publishes(page, 3)


def test_what_is_missing_and_outdated_is_marked_and_written_in_place(
    office: Desk, page: Page
) -> None:
    before = draft(office, "csat")
    source = next(line for line in before.splitlines() if line.strip().startswith('en: "'))
    swedish = next(line for line in before.splitlines() if line.strip().startswith('sv: "'))
    written(office, "csat", source, f'{source[:-1]} Really?"')
    opened(page, "/scripts/csat/translations")
    expect(page.get_by_text("Swedish: 1 outdated")).to_be_visible()
    row = page.get_by_role("row").filter(has_text="Question").first
    expect(row.get_by_text("outdated")).to_have_count(4)
    expect(row.locator("[lang=fa] textarea, textarea[lang=fa]").first).to_have_attribute(
        "dir", "auto"
    )
    cell = row.get_by_role("textbox", name="sv")
    cell.fill("Hur nöjd är du med {brand}? Verkligen?" if "{brand}" in swedish else "Hur nöjd?")
    expect(page.get_by_text("Swedish: complete")).to_be_visible()
    expect(row.get_by_text("outdated")).to_have_count(3)
    expect(page.locator(".saving")).to_contain_text("Saved:")
    assert "Hur nöjd" in draft(office, "csat")
    page.get_by_role("checkbox", name="Only what is missing or outdated").click()
    expect(page.locator("table.texts tbody tr")).to_have_count(1)
    assert violations(page) == []


def test_texts_go_out_as_a_file_and_come_in_after_a_look(office: Desk, page: Page) -> None:
    opened(page, "/scripts/pulse/translations")
    with page.expect_download() as download:
        page.get_by_role("button", name="PO for sv").click()
    po = download.value.path().read_text("utf-8")
    assert download.value.suggested_filename == "pulse.sv.po"
    with page.expect_download() as download:
        page.get_by_role("button", name="All languages as CSV").click()
    assert download.value.path().read_text("utf-8-sig").startswith("place,what,en,")
    first = next(
        line for line in po.split('msgctxt "steps/')[1].splitlines() if line.startswith("msgstr")
    )
    changed = po.replace(first, f'{first[:-1]} NY"', 1)
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Give a file back").click()
    chooser.value.set_files(
        {"name": "pulse.sv.po", "mimeType": "text/plain", "buffer": changed.encode()}
    )
    looked = page.get_by_role("dialog")
    expect(looked).to_contain_text("The file changes 1 text")
    assert " NY" not in draft(office, "pulse")
    looked.get_by_role("button", name="Take the change").click()
    expect(page.locator(".saving")).to_contain_text("Saved:")
    assert ' NY"' in draft(office, "pulse")


def test_a_file_that_cannot_be_taken_says_why(office: Desk, page: Page) -> None:
    opened(page, "/scripts/enps/translations")
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Give a file back").click()
    chooser.value.set_files({"name": "x.csv", "mimeType": "text/csv", "buffer": b"a,b\n1,2\n"})
    looked = page.get_by_role("dialog")
    expect(looked).to_contain_text("Line 1: The first row has no column place.")
    looked.get_by_role("button", name="Cancel").click()


def test_who_may_only_look_writes_and_restores_nothing(office: Desk, browser: Browser) -> None:
    with office.page(browser, "analyst") as page:
        opened(page, "/scripts/ces/translations")
        expect(page.get_by_role("button", name="PO for sv")).to_be_visible()
        expect(page.locator("textarea")).to_have_count(0)
        expect(page.get_by_role("button", name="Give a file back")).to_have_count(0)
        opened(page, "/scripts/ces/revisions")
        expect(page.get_by_role("button", name="Compare Revision 1")).to_be_visible()
        expect(page.get_by_role("button", name="Restore Revision 1")).to_have_count(0)


@pytest.mark.parametrize(
    ("size", "dark", "language"),
    [(DESKTOP, False, "en"), (PHONE, True, "fa")],
    ids=["desktop", "Persian phone in the dark"],
)
def test_both_pages_fit_and_are_accessible(
    office: Desk, browser: Browser, size: tuple[int, int], dark: bool, language: str
) -> None:
    with office.page(browser, size=size, dark=dark, language=language) as page:
        for rest in ("revisions", "translations"):
            opened(page, f"/scripts/support-csat/{rest}")
            page.get_by_role("table").first.wait_for()
            assert violations(page) == [], rest
            assert page.evaluate("document.documentElement.scrollWidth") == size[0], rest
