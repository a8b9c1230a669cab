"""The widget on a site of another origin, whose policy allows nothing but its script."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from starlette.responses import HTMLResponse

from config.settings import Settings
from earshot import bootstrap
from earshot.web.app import create_app
from tests.end_to_end.chatting import (
    QUESTION,
    REASON,
    THANKS,
    WHY,
    rating,
    said,
    say,
    token,
    widget,
)
from tests.end_to_end.serving import serve


@pytest.fixture
def closed_server(tmp_path: Path) -> Iterator[str]:
    """Earshot for one site, which is not the one of these tests."""
    settings = Settings(data_dir=tmp_path, allowed_origins=("https://shop.example",))
    earshot = bootstrap.build(settings)
    earshot.prepare()
    with serve(create_app(earshot)) as address:
        yield address
    earshot.database.close()


def watch_policy(page: Page) -> list[str]:
    """What the policy of the site refused, or the browser complained of."""
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.add_init_script(
        "addEventListener('securitypolicyviolation', e => console.log(e.violatedDirective))"
    )
    return complaints


def test_the_widget_works_on_another_origin_under_a_strict_policy(
    page: Page, chat_server: str, site: str
) -> None:
    complaints = watch_policy(page)
    page.goto(widget(site, accent="%237c3aed"))
    launcher = page.get_by_role("button", name="Feedback")
    launcher.click()
    expect(page.get_by_role("dialog", name="Conversation")).to_be_visible()
    rating(page, "9").click()
    say(page, WHY)

    expect(page.get_by_text(THANKS)).to_be_visible()
    colour = rating(page, "9").evaluate("button => getComputedStyle(button).backgroundColor")
    assert colour == "rgb(124, 58, 237)"
    assert said(page, chat_server) == [9, WHY]
    assert [text for text in complaints if "favicon" not in text] == []


def test_a_site_that_is_not_listed_is_told_so(page: Page, closed_server: str) -> None:
    html = (
        "<!doctype html><title>Other</title><body>"
        f"<script src='{closed_server}/widget.js' data-survey=nps data-open=now></script>"
    )
    with serve(HTMLResponse(html)) as other:
        page.goto(other)

        expect(page.get_by_text("This site may not embed the chat.")).to_be_visible()
        expect(page.get_by_role("status")).to_be_empty()


def test_the_widget_asks_nothing_before_it_is_opened(page: Page, site: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(widget(site))
    expect(page.get_by_role("button", name="Feedback")).to_be_visible()
    assert not [url for url in asked if "/chat/" in url]


def test_escape_closes_the_widget_and_gives_the_focus_back(page: Page, site: str) -> None:
    page.goto(widget(site))
    launcher = page.get_by_role("button", name="Feedback")
    launcher.press("Enter")
    expect(page.get_by_text(QUESTION)).to_be_visible()
    rating(page, "0").press("Escape")

    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(launcher).to_be_focused()
    launcher.click()
    expect(page.get_by_text(QUESTION)).to_have_count(1)
    page.get_by_role("button", name="Close").click()
    expect(launcher).to_be_focused()


def test_a_widget_that_opened_by_itself_stays_closed_once_closed(page: Page, site: str) -> None:
    page.goto(widget(site, open="now"))
    page.get_by_role("button", name="Close").click()
    page.reload()

    expect(page.get_by_role("button", name="Feedback")).to_be_visible()
    expect(page.get_by_role("dialog")).to_be_hidden()


def test_the_widget_stands_inline_in_its_target(page: Page, site: str) -> None:
    page.goto(widget(site, open="inline", target="%23here"))
    expect(page.locator("#here").get_by_text(QUESTION)).to_be_visible()
    rating(page, "9").click()
    expect(page.get_by_text(REASON)).to_be_visible()
    page.reload()
    expect(page.get_by_text(REASON)).to_be_visible()


def test_identity_and_properties_are_handed_on(page: Page, site: str) -> None:
    given = token("anna", days=1)
    properties = json.dumps({"brand": "Globex"})
    with page.expect_request("**/chat/nps") as asked:
        page.goto(widget(site, open="now", identity=given, properties=properties, language="en"))

    body = asked.value.post_data_json
    assert body == {"language": "en", "identity": given, "properties": {"brand": "Globex"}}
    expect(page.get_by_text("recommend Globex")).to_be_visible()


def test_a_person_goes_on_with_a_new_token(page: Page, site: str) -> None:
    page.goto(widget(site, open="inline", target="%23here", identity=token("åsa", days=1)))
    rating(page, "9").click()
    expect(page.get_by_text(REASON)).to_be_visible()
    page.goto(widget(site, open="inline", target="%23here", identity=token("åsa", days=2)))

    expect(page.get_by_text(REASON)).to_have_count(1)
    expect(rating(page, "9")).to_have_attribute("aria-pressed", "true")


def test_another_person_at_the_same_browser_sees_nothing_of_the_first(
    page: Page, site: str
) -> None:
    page.goto(widget(site, open="inline", target="%23here", identity=token("bo", days=1)))
    say(page, "8, it is a secret")
    expect(page.get_by_text("a secret")).to_be_visible()
    page.goto(widget(site, open="inline", target="%23here", identity=token("cy", days=1)))

    expect(page.get_by_text(QUESTION)).to_be_visible()
    expect(page.get_by_text("a secret")).to_have_count(0)
