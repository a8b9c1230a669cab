"""The page of `simulate-channel`, and the command, in a browser."""

import asyncio
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from earshot.counterparts.faults import Broken
from earshot.counterparts.page import Page as Following
from earshot.counterparts.records import Button, Delivery, Message, Terms
from tests.earshot.counterparts.postcards import ANNA, Postcards
from tests.end_to_end.chatting import QUESTION, REASON, THANKS, WHY, violations
from tests.end_to_end.test_serving import program

PERSIAN = "چقدر احتمال دارد؟"
MARKUP = "<img src=x onerror=alert(1)> & <b>bold</b>"


class Cards(Postcards):
    """As a platform with buttons and editing; what is delivered to Earshot rests here."""

    kind = "telegram"
    loop: asyncio.AbstractEventLoop
    following: Following
    stands = Terms()

    def terms(self, chat: str) -> Terms:
        return self.stands if chat == ANNA else Terms()

    def show(self) -> None:
        self.loop.call_soon_threadsafe(self.changed)

    async def hand_over(self, delivery: Delivery, attempt: int) -> tuple[int | None, Any]:
        return 200, {}


@contextmanager
def living(platform: Postcards) -> Iterator[asyncio.AbstractEventLoop]:
    """The platform on an event loop of its own."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    asyncio.run_coroutine_threadsafe(platform.start(), loop).result(5)
    try:
        yield loop
    finally:
        asyncio.run_coroutine_threadsafe(platform.stop(), loop).result(5)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(5)
        loop.close()


@pytest.fixture
def cards(page: Page) -> Iterator[Cards]:
    platform = Cards()
    platform.following = Following(platform, starters=("/start",))
    platform.messages += [
        Message("m1", ANNA, MARKUP, tuple(Button(f"{n}", f"t{n}") for n in range(1, 6))),
        Message("m2", ANNA, "nein", own=True),
        Message("m3", ANNA, PERSIAN),
        Message("m4", "bo", "Hej"),
    ]
    with living(platform) as loop:
        platform.loop = loop
        page.goto(platform.url)
        yield platform


def bubbles(page: Page) -> Locator:
    return page.locator("#messages .bubble")


def wire(page: Page) -> Locator:
    return page.locator("#exchanges > li")


def test_words_are_shown_as_words(page: Page, cards: Cards) -> None:
    expect(bubbles(page)).to_have_text([MARKUP, "nein", PERSIAN])
    assert page.locator("#messages img, #messages b").count() == 0
    assert bubbles(page).nth(2).evaluate("e => getComputedStyle(e).direction") == "rtl"


def test_a_button_is_pressed_with_the_keyboard(page: Page, cards: Cards) -> None:
    page.get_by_role("button", name="4", exact=True).press("Enter")

    expect(wire(page).first).to_contain_text("press")
    expect(wire(page).first).to_contain_text("200")
    assert [delivery.payload for delivery in cards.deliveries] == ["t4"]


def test_what_is_said_and_changed_goes_over_the_wire(page: Page, cards: Cards) -> None:
    words = page.get_by_role("textbox", name="Message")
    words.fill("nine")
    words.press("Enter")
    expect(bubbles(page).last).to_have_text("nine")

    page.get_by_role("button", name="Edit").first.click()
    expect(words).to_have_value("nein")
    words.fill("nine after all")
    words.press("Enter")

    expect(bubbles(page).nth(1)).to_have_text("nine after all")
    expect(page.locator("#messages footer").first).to_contain_text("edited")
    expect(words).to_have_value("")
    assert [delivery.payload for delivery in cards.deliveries] == ["nine", "nine after all"]


def test_another_person_sees_another_conversation(page: Page, cards: Cards) -> None:
    page.get_by_label("You are").select_option("bo")

    expect(bubbles(page)).to_have_text(["Hej"])
    page.get_by_role("button", name="Picture").click()
    expect(wire(page).first).to_contain_text('"picture": "bo"')


def test_a_form_is_filled_and_sent(page: Page, cards: Cards) -> None:
    send = Button("Send", "form")
    cards.messages.append(Message("m5", ANNA, "Why?", (send,), form=True, inputs=("Reason",)))
    cards.show()

    page.get_by_label("Reason").fill("Maria was quick")
    page.locator(".form").get_by_role("button", name="Send").click()

    expect(wire(page)).to_have_count(1)
    assert cards.filled == {"Reason": "Maria was quick"}
    assert [delivery.payload for delivery in cards.deliveries] == ["form"]


def test_a_form_opens_at_its_top_over_all_else_and_keeps_what_was_filled_in(
    page: Page, cards: Cards
) -> None:
    boxes = tuple(Button(f"Option {n}", f"o{n}", n, False, single=True) for n in range(30))
    form = Message("m5", ANNA, "Why?", boxes, form=True, inputs=("Reason",))
    cards.messages.append(form)
    cards.show()
    dialog = page.get_by_role("dialog", name="Why?")
    expect(dialog.get_by_role("radio")).to_have_count(30)

    expect(page.locator("#form-title")).to_be_focused()
    assert dialog.evaluate("e => e.scrollTop") == 0
    expect(page.locator("#messages")).to_have_js_property("inert", value=True)
    page.get_by_label("Reason").fill("Maria was quick")
    dialog.get_by_role("radio", name="Option 29").focus()
    form.buttons = (*boxes[:29], replace(boxes[29], checked=True))
    cards.show()
    expect(dialog.get_by_role("radio", checked=True)).to_be_focused()
    expect(page.get_by_label("Reason")).to_have_value("Maria was quick")
    assert violations(page) == []

    form.removed = True
    cards.show()
    expect(page.get_by_role("textbox", name="Message")).to_be_focused()


def test_who_blocked_earshot_can_only_let_it_in_again(page: Page, cards: Cards) -> None:
    cards.stands = Terms(writes=False, asked=False, blocked=True)
    cards.show()
    expect(page.locator("#blocked")).to_have_text("Anna blocked Earshot.")
    expect(page.get_by_role("button", name="Unblock")).to_be_enabled()
    for name in ("Send", "Picture", "4", "Edit"):
        expect(page.get_by_role("button", name=name, exact=True).first).to_be_disabled()
    expect(page.get_by_role("textbox", name="Message")).to_be_disabled()

    page.get_by_label("You are").select_option("bo")
    expect(page.get_by_role("button", name="Block", exact=True)).to_be_visible()
    expect(page.get_by_role("textbox", name="Message")).to_be_enabled()


def test_a_survey_is_asked_in_a_language_or_opened_by_a_link(page: Page, cards: Cards) -> None:
    begun: list[tuple[str, str, str | None]] = []

    async def refuse(chat: str, survey: str, language: str | None) -> str | None:
        begun.append((chat, survey, language))
        return "Closed."

    following = cards.following
    following.surveys, following.languages = ("nps", "csat"), ("en", "fa")
    following.ask = following.invite = refuse
    cards.stands = Terms(asked=False)
    cards.show()
    page.reload()
    expect(page.get_by_text("A bot cannot write first")).to_be_visible()
    expect(page.get_by_role("button", name="Ask")).to_be_disabled()
    page.get_by_label("in the language").select_option("fa")
    page.get_by_role("button", name="Open a link").click()
    expect(page.locator("#notice")).to_have_text("Closed.")

    page.get_by_label("You are").select_option("bo")
    expect(page.locator("#notice")).to_be_hidden()
    page.get_by_role("button", name="Ask").click()
    expect(page.locator("#notice")).to_have_text("Closed.")
    assert begun == [(ANNA, "nps", "fa"), ("bo", "nps", "fa")]


def test_a_picture_has_no_words_to_change(page: Page, cards: Cards) -> None:
    cards.messages.append(Message("m5", ANNA, "[photo]", own=True))
    cards.show()

    expect(bubbles(page).last).to_have_text("[photo]")
    expect(page.get_by_role("button", name="Edit")).to_have_count(1)


def test_the_wire_is_one_stop_of_the_tab_key_and_is_folded_on_a_phone(
    page: Page, cards: Cards
) -> None:
    for _ in range(3):
        page.get_by_role("button", name="Picture").click()
    expect(wire(page)).to_have_count(3)
    expect(page.locator("#exchanges details[open]")).to_have_count(0)
    stops = page.locator(
        "#exchanges :is(summary, pre):not([tabindex='-1']):not(pre:not([tabindex]))"
    )
    expect(stops).to_have_count(1)

    page.get_by_role("button", name="Late").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    expect(wire(page).nth(1).locator("summary")).to_be_focused()
    expect(stops).to_have_count(1)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('#exchanges')") is None


def test_the_first_stop_of_the_tab_key_leads_to_the_message_box(page: Page, cards: Cards) -> None:
    expect(bubbles(page)).to_have_count(3)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    expect(page.get_by_role("textbox", name="Message")).to_be_focused()


def test_a_fault_stands_out_until_it_came(page: Page, cards: Cards) -> None:
    page.get_by_role("button", name="500").click()
    expect(page.get_by_role("button", name="500")).to_have_attribute("aria-pressed", "true")

    refused = page.request.post(f"{cards.url}/cards/send", data={"text": "Hi"})

    assert refused.status == 500
    expect(page.get_by_role("button", name="500")).to_have_attribute("aria-pressed", "false")
    expect(wire(page).first).to_contain_text("Broken")
    assert cards.faults.injected == {("send", Broken.__name__): 1}


def test_focus_stays_near_when_buttons_go(page: Page, cards: Cards) -> None:
    expect(bubbles(page)).to_have_count(3)
    page.get_by_role("button", name="1", exact=True).focus()

    cards.messages[0].buttons = ()
    cards.show()

    expect(page.get_by_role("textbox", name="Message")).to_be_focused()


def test_on_a_phone_the_payloads_are_below(page: Page, cards: Cards) -> None:
    expect(bubbles(page)).to_have_count(3)
    talk, beside = (page.locator(part).bounding_box() for part in ("#talk", "#wire"))

    assert talk is not None
    assert beside is not None
    assert talk["y"] + talk["height"] <= beside["y"]
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", ["slack", "telegram", "sms"])
def test_everybody_can_use_it(page: Page, cards: Cards, scheme: Any, kind: str) -> None:
    page.emulate_media(color_scheme=scheme)
    page.get_by_role("button", name="2", exact=True).click()
    page.get_by_role("button", name="429").click()
    expect(wire(page)).to_have_count(1)
    page.evaluate("kind => { document.body.dataset.kind = kind }", kind)

    assert violations(page) == []


@pytest.mark.parametrize("kind", ["slack", "telegram", "sms"])
def test_a_survey_is_answered_without_an_account(
    browser: Browser, tmp_path: Path, kind: str
) -> None:
    simulated = ("simulate-channel", kind, "--survey", "nps")
    with program(*simulated, folder=tmp_path) as (process, first), browser.new_page() as page:
        found = re.search(r"http://\S+/", first)
        assert found, first
        page.goto(found[0])
        expect(bubbles(page).last).to_contain_text(QUESTION, timeout=15_000)
        page.get_by_role("button", name="429").click()
        if kind == "sms":
            answer(page, "9")
        else:
            page.locator("#messages").get_by_role("button", name=re.compile("^9")).click()
        expect(bubbles(page).filter(has_text=REASON)).to_have_count(1, timeout=15_000)
        expect(wire(page).filter(has_text="TooMany")).to_have_count(1)
        answer(page, WHY)
        expect(bubbles(page).last).to_contain_text(THANKS, timeout=15_000)

    assert process.returncode == 0
    assert list(tmp_path.iterdir()) == []


def answer(page: Page, text: str) -> None:
    words = page.get_by_role("textbox", name="Message")
    words.fill(text)
    words.press("Enter")
