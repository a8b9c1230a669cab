"""Answers that name nothing are vague; a name or a theme is not, however short."""

import pytest

from dialogs.verbatims import is_vague
from dialogs.verbatims.vagueness import evades

VAGUE = {
    "en": (
        "",
        "  ",
        "...",
        "👍",
        "👍🏽 👍🏽",
        "ok",
        "Fine",
        "good!",
        "n/a",
        "idk",
        "k",
        "x",
        "xxx",
        "zzzz",
        "asdf",
        "qwerty",
        "hjkl",
        "sdfghjk",
        "asdfasdf",
        "abceabceabce",
        "asdasdasd",
        "dfgdfg",
        "jkljkl",
        "sdfgh qwert",
        "hahaha",
        "lol",
        "9",
        "10",
        "111",
        "1234",
        "4321",
        "ok thanks",
        "thanks",
        "it was fine",
        "not bad",
        "qwe",
        "qwertz",
        "ababab",
        "bcdfg",
    ),
    "sv": ("bra", "Sådär", "vet inte", "jättebra tack", "inget", "helt ok", "samma som förut"),
    "fa": ("خوبه", "عالی بود", "شسیب", "نمی‌دونم", "ههههه", "همه چیز", "راضی‌ام", "ب"),
    "zh-Hans": ("还行", "不错", "无", "好", "哈哈哈", "没有", "很好！", "嗯"),
    "zh-Hant": ("還行", "普通", "沒有", "ㄅㄉㄓ", "ㄎㄎ"),
    "ru": ("фыва", "йцукен"),
    "ko": ("ㅋㅋㅋ", "ㅁㄴㅇㄹ"),
    "de-AT": ("passt schon", "keine ahnung"),
    "pt-BR": ("tudo bem",),
}
TELLING = {
    "en": (
        "Price",
        "slow",
        "Maria",
        "VPN",
        "GDPR",
        "waiting",
        "the app",
        "were",
        "power",
        "sass",
        "property",
        "strengths",
        "rhythm",
        "too expensive",
        "45 minutes",
        "1234567890123",
        "rude",
        "delivery",
        "dress",
        "14:30",
        "no, the price",
        "good " * 20,
    ),
    "sv": ("Pris", "långsam", "kassan", "väntetid", "dyrt", "tre veckor"),
    "fa": ("قیمت", "گران", "پشتیبانی", "سیب", "کلاس"),
    "zh-Hans": ("慢", "贵", "客服", "小王"),
    "zh-Hant": ("貴", "運費"),
    "cs": ("čtvrt", "scvrklst"),
    "ko": ("가격",),
}


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, some in VAGUE.items() for text in some]
)
def test_vague(language: str, text: str) -> None:
    assert is_vague(text, language)


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, some in TELLING.items() for text in some]
)
def test_telling(language: str, text: str) -> None:
    assert not is_vague(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "No idea, sorry"), ("sv", "vet inte"), ("fa", "نمی‌دانم"), ("zh-Hant", "不知道")],
)
def test_an_evasion_is_told_from_a_verdict(language: str, text: str) -> None:
    assert evades(text, language)
    assert not evades("good", language)
    assert not evades(text * 20, language)
