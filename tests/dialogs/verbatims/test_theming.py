"""Themes are found in the words people use, and in no other word that looks like them."""

import pytest

from dialogs.verbatims import Codebook, load_codebook, themes_of, with_parents


def themes(text: str, language: str, codebook: Codebook) -> list[str]:
    return list(
        dict.fromkeys(one.theme for one in themes_of(text, language=language, codebook=codebook))
    )


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "I waited 40 minutes and nobody answered", ["waiting-time", "reachability"]),
        ("en", "Delivery was late and the box was crushed", ["delivery", "packaging"]),
        ("en", "Way too EXPENSIVE!", ["price"]),
        ("en", "the check-out kept failing", ["checkout"]),
        ("en", "It’s kind of nice", []),
        ("en", "I can't wait to come back", []),
        ("sv", "Väntetiden i telefon var för lång", ["waiting-time"]),
        ("sv", "dyrt men trevlig personal", ["price", "staff"]),
        ("sv", "Återbetalningen kom aldrig", ["returns"]),
        ("fa", "پشتیبانی جواب نمی‌دهد و قیمت‌ها بالاست", ["service", "price"]),
        ("fa", "پشتیبانی پاسخ نمی دهند", ["service", "reachability"]),
        ("fa", "بسته بندی خوب نبود", ["packaging"]),
        ("zh-Hans", "客服态度很好，就是快递太慢", ["staff", "delivery", "speed"]),
        ("zh-Hans", "祝贵公司生意愉快", []),
        ("zh-Hant", "客服態度很好，就是宅配太慢", ["staff", "delivery", "speed"]),
        ("zh-Hant", "App 常常當機", ["app", "reliability"]),
    ],
)
def test_customers(language: str, text: str, expected: list[str], customers: Codebook) -> None:
    assert themes(text, language, customers) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Too many approvals, and my manager never listens",
            ["bureaucracy", "leadership", "information"],
        ),
        ("en", "The laptop is old and pay is low", ["tools", "pay"]),
        ("sv", "Lönen är låg och systemen kraschar", ["pay", "technology", "it-support"]),
        ("fa", "حقوق کم است و فرایندها پیچیده‌اند", ["pay", "process"]),
        ("zh-Hans", "审批流程太多，经常加班", ["bureaucracy", "process", "workload"]),
        ("zh-Hant", "主管不聽意見，薪水也低", ["leadership", "information", "pay"]),
    ],
)
def test_employees(language: str, text: str, expected: list[str], employees: Codebook) -> None:
    assert themes(text, language, employees) == expected


BOOK = load_codebook(
    """
languages: [en, zh-Hans, zh-Hant]
ignore: {en: [price tag]}
themes:
  - theme: service
    labels: {en: a, zh-Hans: a, zh-Hant: a}
    phrases: {en: [service], zh-Hans: [服务], zh-Hant: [服務]}
  - theme: speed
    parent: service
    labels: {en: a, zh-Hans: a, zh-Hant: a}
    phrases: {en: [slow service, wait*, slow*  down], zh-Hans: [慢], zh-Hant: [慢]}
  - theme: queue
    parent: speed
    labels: {en: a, zh-Hans: a, zh-Hant: a}
    phrases: {en: [waiting line, price], zh-Hans: [排队], zh-Hant: [排隊]}
""",
    name="small",
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("services", []),
        ("await", []),
        ("the waiter waits", ["speed"]),
        ("slow service", ["speed"]),
        ("slow. Service!", ["service"]),
        ("Slow-service", ["speed"]),
        ("a waiting line", ["queue"]),
        ("waiting, line", ["speed"]),
        ("it slows down", ["speed"]),
        ("the price tag", []),
        ("the price: high", ["queue"]),
        ("ＳＥＲＶＩＣＥ", ["service"]),
    ],
)
def test_whole_words_and_the_longest_phrase_count(text: str, expected: list[str]) -> None:
    assert themes(text, "en-GB", BOOK) == expected


def test_a_mention_is_the_words_as_they_stand_in_the_text() -> None:
    text = "🙂 Cafe\u0301 – slow   service, 客服"
    (mention,) = themes_of(text, language="en", codebook=BOOK)

    assert text[mention.start : mention.end] == "slow   service"


def test_both_kinds_of_chinese_know_each_others_phrases() -> None:
    assert themes("服务慢", "zh-Hant", BOOK) == ["service", "speed"]
    assert themes("排隊", "zh-Hans", BOOK) == ["queue"]


def test_an_unknown_language_has_no_themes() -> None:
    assert themes_of("service", language=None, codebook=BOOK) == ()
    assert themes_of("service", language="fi", codebook=BOOK) == ()


def test_a_part_counts_for_all_it_is_a_part_of() -> None:
    assert with_parents(["queue"], BOOK) == ("queue", "speed", "service")
    assert with_parents(["speed", "queue", "gone"], BOOK) == ("speed", "service", "queue", "gone")
