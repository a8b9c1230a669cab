"""The web chat when the connection or the server fails: nothing is lost, nothing counts twice."""

from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from dialogs.localizing import say as text
from tests.end_to_end.chatting import (
    MESSAGES,
    QUESTION,
    REASON,
    THANKS,
    UNSENT,
    WHY,
    rating,
    said,
    saved,
    say,
)


def test_offline_loses_and_doubles_nothing(
    page: Page, context: BrowserContext, chat_server: str
) -> None:
    page.goto(f"{chat_server}/c/nps")
    expect(page.get_by_text(QUESTION)).to_be_visible()
    context.set_offline(True)
    rating(page, "8").click()
    say(page, WHY)
    say(page, "7")
    expect(page.get_by_text(UNSENT)).to_have_count(3)
    expect(page.get_by_text("No connection.")).to_be_visible()
    context.set_offline(False)

    expect(page.get_by_text(UNSENT)).to_have_count(0)
    expect(page.get_by_text("No connection.")).to_have_count(0)
    expect(page.get_by_text(THANKS)).to_be_visible()
    assert said(page, chat_server) == [8, WHY, "7"]
    assert saved(page)["queue"] == []


def lose(route: Route) -> None:
    """The server gets the message and answers, and the answer never arrives."""
    route.fetch()
    route.abort()


def test_an_answer_lost_on_its_way_back_is_fetched_again(page: Page, chat_server: str) -> None:
    ids: list[str] = []

    def watch(route: Route) -> None:
        body: Any = route.request.post_data_json
        ids.append(body["id"])
        route.fallback()

    page.goto(f"{chat_server}/c/nps")
    page.route(MESSAGES, lose, times=1)
    page.route(MESSAGES, watch)
    rating(page, "8").click()
    page.get_by_role("button", name=text("retry", "en")).click()

    expect(page.get_by_text(REASON)).to_have_count(1)
    assert len(ids) == 2
    assert len(set(ids)) == 1
    assert said(page, chat_server) == [8]


def test_a_message_whose_answer_was_lost_counts_once_after_a_reload(
    page: Page, chat_server: str
) -> None:
    page.goto(f"{chat_server}/c/nps")
    page.route(MESSAGES, lambda route: route.abort())
    page.route(MESSAGES, lose, times=1)
    rating(page, "8").click()
    expect(page.get_by_text(UNSENT)).to_be_visible()
    page.unroute(MESSAGES)
    page.reload()

    expect(page.get_by_text(REASON)).to_have_count(1)
    expect(rating(page, "8")).to_have_attribute("aria-pressed", "true")
    assert said(page, chat_server) == [8]


def test_what_was_not_sent_before_a_reload_is_sent_after_it(page: Page, chat_server: str) -> None:
    page.goto(f"{chat_server}/c/nps")
    page.route(MESSAGES, lambda route: route.abort())
    rating(page, "8").click()
    say(page, WHY)
    expect(page.get_by_text(UNSENT)).to_have_count(2)
    kept = [item["body"]["id"] for item in saved(page)["queue"]]
    page.reload()
    expect(page.get_by_text(WHY)).to_be_visible()
    assert [item["body"]["id"] for item in saved(page)["queue"]] == kept
    page.unroute(MESSAGES)
    page.evaluate("dispatchEvent(new Event('online'))")

    expect(page.get_by_text(THANKS)).to_be_visible()
    expect(page.get_by_text(WHY)).to_have_count(1)
    expect(rating(page, "8")).to_have_attribute("aria-pressed", "true")
    assert said(page, chat_server) == [8, WHY]


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_server_in_trouble_is_asked_again(page: Page, chat_server: str, status: int) -> None:
    tries: list[Route] = []

    def fail(route: Route) -> None:
        tries.append(route)
        route.fulfill(status=status, headers={"Retry-After": "40"}, json={})

    page.clock.install()
    page.goto(f"{chat_server}/c/nps")
    page.route(MESSAGES, fail, times=2)
    rating(page, "8").click()
    expect(page.get_by_text(UNSENT).first).to_be_visible()
    page.clock.fast_forward(30_000)
    assert len(tries) == 1  # not before the server said so
    with page.expect_response(MESSAGES):
        page.clock.fast_forward(35_000)
    expect(page.get_by_text(REASON)).to_have_count(0)
    page.clock.fast_forward(65_000)

    expect(page.get_by_text(REASON)).to_be_visible()
    expect(page.get_by_text(UNSENT)).to_have_count(0)
    assert said(page, chat_server) == [8]


def test_a_refused_message_keeps_its_words_and_holds_nothing_up(
    page: Page, chat_server: str
) -> None:
    refusal = {"status": 422, "json": {"detail": "Not like this."}}
    page.goto(f"{chat_server}/c/nps")
    page.route(MESSAGES, lambda route: route.fulfill(**refusal), times=1)
    say(page, "please refuse this")
    expect(page.get_by_text("Not like this.")).to_be_visible()
    rating(page, "8").click()

    expect(page.get_by_text(REASON)).to_be_visible()
    expect(page.get_by_text("please refuse this")).to_be_visible()
    assert said(page, chat_server) == [8]


def test_an_answer_that_comes_later_is_fetched(page: Page, chat_server: str) -> None:
    def postpone(route: Route) -> None:
        route.fetch()
        route.fulfill(json={"state": "waiting", "prompts": [], "pending": True})

    page.goto(f"{chat_server}/c/nps")
    page.route(MESSAGES, postpone, times=1)
    rating(page, "8").click()

    expect(page.get_by_text(REASON)).to_have_count(1)
    expect(page.get_by_text(QUESTION)).to_have_count(1)
