"""The page of a survey in a real browser: conversation, keyboard, layout, size."""

import gzip
import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from dialogs.localizing import say as text
from tests.end_to_end.chatting import (
    QUESTION,
    REASON,
    THANKS,
    WHY,
    page_of,
    rating,
    said,
    say,
    violations,
    words,
)

EXAMPLE = "Could you give an example?"
COLOUR = "button => getComputedStyle(button).color"


def test_a_tap_and_words_are_asked_for_read_and_thanked(page: Page, chat_server: str) -> None:
    page.goto(f"{chat_server}/c/nps")
    expect(page.get_by_text(QUESTION)).to_be_visible()
    rating(page, "9").click()
    expect(page.get_by_text(REASON)).to_be_visible()
    say(page, "<b>Maria</b> fixed it the same day")

    expect(page.get_by_text(THANKS)).to_be_visible()
    expect(page.get_by_text("<b>Maria</b> fixed it the same day")).to_be_visible()
    expect(rating(page, "9")).to_have_attribute("aria-pressed", "true")
    expect(words(page)).to_be_hidden()
    assert said(page, chat_server) == [9, "<b>Maria</b> fixed it the same day"]


def test_a_tap_on_an_earlier_row_corrects_that_question(page: Page, chat_server: str) -> None:
    page.goto(f"{chat_server}/c/nps")
    rating(page, "9").dblclick()
    expect(page.get_by_text(REASON)).to_be_visible()
    rating(page, "6").click()

    expect(page.get_by_text("Your answer is now 6.")).to_be_visible()
    expect(rating(page, "6")).to_have_attribute("aria-pressed", "true")
    expect(rating(page, "9")).to_have_attribute("aria-pressed", "false")
    assert said(page, chat_server) == [9, 6]


def test_an_optional_question_can_be_skipped(page: Page, chat_server: str) -> None:
    page.goto(f"{chat_server}/c/nps")
    rating(page, "3").click()
    page.get_by_role("button", name="Skip").click()

    expect(page.get_by_text(THANKS)).to_be_visible()
    expect(page.get_by_role("button", name="Skip")).to_have_count(0)
    assert said(page, chat_server) == [3, None]


def test_every_kind_of_question_has_its_control(page: Page, chat_server: str) -> None:
    page.goto(f"{chat_server}/c/tour")
    rating(page, "5").click()
    confirm = page.get_by_role("log").get_by_role("button", name="Send")
    expect(confirm).to_be_disabled()  # a slider suggests no answer
    page.get_by_role("slider").press("ArrowRight")
    confirm.click()
    page.get_by_role("button", name="Payment").click()
    page.get_by_label("Price").check()
    page.get_by_label("People").check()
    confirm.last.click()
    page.get_by_role("button", name="No", exact=True).click()

    expect(page.get_by_text(THANKS)).to_be_visible()
    assert said(page, chat_server) == [5, 11, "payment", ["price", "people"], False]


def test_a_reload_shows_the_conversation_and_goes_on(page: Page, chat_server: str) -> None:
    page.goto(f"{chat_server}/c/nps")
    rating(page, "9").click()
    expect(page.get_by_text(REASON)).to_be_visible()
    page.reload()

    expect(page.get_by_text(QUESTION)).to_have_count(1)
    expect(page.get_by_text(REASON)).to_have_count(1)
    expect(rating(page, "9")).to_have_attribute("aria-pressed", "true")
    say(page, WHY)
    expect(page.get_by_text(THANKS)).to_be_visible()
    page.reload()
    expect(page.get_by_text(THANKS)).to_be_visible()
    expect(words(page)).to_be_hidden()
    assert said(page, chat_server) == [9, WHY]


def test_after_the_end_one_can_start_again(page: Page, chat_server: str) -> None:
    page.goto(f"{chat_server}/c/nps")
    rating(page, "9").click()
    say(page, WHY)
    page.get_by_role("button", name=text("restart", "en")).click()

    expect(page.get_by_text(THANKS)).to_have_count(0)
    rating(page, "9").click()
    expect(page.get_by_text(REASON)).to_be_visible()
    assert said(page, chat_server) == [9]


def test_a_rating_that_is_typed_marks_its_row(page: Page, chat_server: str) -> None:
    page.goto(f"{chat_server}/c/nps")
    say(page, "9")
    expect(page.get_by_text(REASON)).to_be_visible()
    expect(rating(page, "9")).to_have_attribute("aria-pressed", "true")
    say(page, "7")  # which answers another question, and not the row's
    expect(page.get_by_text(EXAMPLE)).to_be_visible()
    expect(rating(page, "9")).to_have_attribute("aria-pressed", "true")
    page.reload()
    expect(page.get_by_text(EXAMPLE)).to_be_visible()
    expect(rating(page, "9")).to_have_attribute("aria-pressed", "true")


def test_a_row_steps_back_when_words_answered_it(page: Page, chat_server: str) -> None:
    page.goto(f"{chat_server}/c/nps")
    standing = rating(page, "9").evaluate(COLOUR)
    say(page, "nine I guess")
    expect(page.get_by_text(REASON)).to_be_visible()
    assert rating(page, "9").evaluate(COLOUR) != standing
    expect(rating(page, "9")).to_have_attribute("aria-pressed", "false")
    rating(page, "6").click()

    expect(page.get_by_text("Your answer is now 6.")).to_be_visible()
    expect(rating(page, "6")).to_have_attribute("aria-pressed", "true")


def test_after_a_stop_no_row_can_be_tapped(page: Page, chat_server: str) -> None:
    page.goto(f"{chat_server}/c/nps")
    say(page, "stop")

    expect(words(page)).to_be_hidden()
    expect(rating(page, "9")).to_be_disabled()
    page.reload()
    expect(rating(page, "9")).to_be_disabled()


@pytest.mark.parametrize(
    ("asked", "language", "direction"), [("فارسی", "fa", "rtl"), ("svenska", "sv", "ltr")]
)
def test_everything_follows_when_another_language_is_asked_for(
    page: Page, chat_server: str, asked: str, language: str, direction: str
) -> None:
    page.goto(chat_server + page_of("en"))
    say(page, asked)

    expect(page.get_by_role("button", name=text("send_button", language))).to_be_visible()
    expect(words(page)).to_have_attribute("placeholder", text("input_label", language))
    expect(page.get_by_role("heading")).to_have_text(text("chat_title", language))
    expect(page).to_have_title(text("chat_title", language))
    whole = page.locator("html")
    expect(whole).to_have_attribute("lang", language)
    expect(whole).to_have_attribute("dir", direction)
    assert violations(page) == []
    page.reload()
    expect(words(page)).to_have_attribute("placeholder", text("input_label", language))
    expect(whole).to_have_attribute("lang", language)


def test_a_long_text_is_not_cut(page: Page, chat_server: str) -> None:
    whole = "It took long. " * 700
    page.goto(f"{chat_server}/c/nps")
    rating(page, "3").click()
    expect(page.get_by_text(REASON)).to_be_visible()
    words(page).focus()
    page.keyboard.insert_text(whole)
    words(page).press("Enter")

    expect(page.get_by_text(THANKS)).to_be_visible()
    assert said(page, chat_server) == [3, whole.strip()]


def test_a_session_that_the_server_forgot_starts_anew(page: Page, chat_server: str) -> None:
    page.goto(f"{chat_server}/c/nps")
    rating(page, "9").click()
    expect(page.get_by_text(REASON)).to_be_visible()
    forget = "const [key] = Object.keys(localStorage); localStorage[key] = JSON.stringify("
    page.evaluate(forget + "{...JSON.parse(localStorage[key]), secret: 'another'})")
    page.reload()

    expect(page.get_by_text(QUESTION)).to_be_visible()
    expect(rating(page, "9")).to_have_attribute("aria-pressed", "false")


def test_an_unknown_survey_is_told_in_a_sentence(page: Page, chat_server: str) -> None:
    page.goto(f"{chat_server}/c/none")

    expect(page.get_by_text(text("not_found", "en"))).to_be_visible()
    assert violations(page) == []


def test_the_keyboard_is_enough(page: Page, chat_server: str) -> None:
    page.goto(f"{chat_server}/c/nps")
    expect(words(page)).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(rating(page, "0")).to_be_focused()
    for key in ("ArrowRight", "ArrowRight", "ArrowLeft", "End", "ArrowRight", "ArrowLeft"):
        page.keyboard.press(key)
    expect(rating(page, "9")).to_be_focused()
    page.keyboard.press("Enter")
    expect(words(page)).to_be_focused()
    page.keyboard.type(WHY)
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("two")
    page.keyboard.press("Enter")

    expect(page.get_by_text(THANKS)).to_be_visible()
    assert said(page, chat_server) == [9, f"{WHY}\ntwo"]


def test_after_a_key_press_the_focus_goes_to_the_next_row(page: Page, chat_server: str) -> None:
    page.goto(f"{chat_server}/c/tour")
    rating(page, "5").press("Enter")
    expect(page.get_by_role("slider")).to_be_focused()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Delivery")).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Space")
    expect(page.get_by_label("Price")).to_be_focused()


def test_digits_typed_on_a_row_go_to_the_words(page: Page, chat_server: str) -> None:
    page.goto(f"{chat_server}/c/nps")
    rating(page, "0").press("1")
    page.keyboard.type("0")
    expect(words(page)).to_have_value("10")
    expect(words(page)).to_be_focused()


def test_enter_that_ends_a_composition_sends_nothing(page: Page, chat_server: str) -> None:
    page.goto(f"{chat_server}/c/nps")
    words(page).fill("九")
    words(page).dispatch_event("keydown", {"key": "Enter", "isComposing": True})
    expect(words(page)).to_have_value("九")
    words(page).press("Enter")

    expect(page.get_by_text(REASON)).to_be_visible()
    assert said(page, chat_server) == ["九"]


def test_persian_rows_ascend_to_the_left(page: Page, chat_server: str) -> None:
    page.goto(f"{chat_server}/c/nps?language=fa")
    row = page.get_by_role("group", name="امتیاز")
    buttons = row.get_by_role("button")
    expect(buttons).to_have_text(["۰", "۱", "۲", "۳", "۴", "۵", "۶", "۷", "۸", "۹", "۱۰"])
    boxes = [button.bounding_box() for button in buttons.all()]
    assert None not in boxes
    places = [(round(box["y"]), -round(box["x"])) for box in boxes if box]
    assert places == sorted(places)
    buttons.nth(0).press("ArrowLeft")
    expect(buttons.nth(1)).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(buttons.nth(0)).to_be_focused()
    low, high = page.get_by_text("به هیچ وجه"), page.get_by_text("به احتمال بسیار زیاد")
    left, right = high.bounding_box(), low.bounding_box()
    assert left
    assert right
    assert left["x"] < right["x"]


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_rows_fit_and_can_be_touched(page: Page, chat_server: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(f"{chat_server}/c/nps")
    expect(page.get_by_text(QUESTION)).to_be_visible()
    boxes = [rating(page, str(n)).bounding_box() for n in range(11)]

    places = [(round(box["y"]), round(box["x"])) for box in boxes if box]
    assert places == sorted(places)
    assert all(box and box["width"] >= 44 and box["height"] >= 44 for box in boxes)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("language", ["en", "sv", "fa", "zh-Hans", "zh-Hant"])
def test_all_that_is_sent_until_the_first_answer_is_10_kb(
    page: Page, chat_server: str, language: str
) -> None:
    answers: list[Any] = []
    page.on("response", lambda answer: answers.append(answer))  # noqa: PLW0108 - Playwright needs a function of Python
    page.goto(chat_server + page_of(language))
    expect(page.get_by_role("log").get_by_role("button")).to_have_count(11)

    sizes = {
        re.sub(".*/", "", answer.url): len(gzip.compress(answer.body(), 6)) for answer in answers
    }
    assert len(sizes) == 3
    assert sum(sizes.values()) <= 10_000, sizes
