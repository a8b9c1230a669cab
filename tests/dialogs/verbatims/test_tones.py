"""Tone is told by words that praise or blame; without them there is none."""

import pytest

from dialogs.verbatims import ToneLexicon, load_tone, tone_of


def told(text: str, language: str, lexicons: dict[str, ToneLexicon]) -> str | None:
    tone = tone_of(text, language=language, lexicon=lexicons[language])
    return tone and tone.value


POSITIVE = {
    "en": (
        "Great service, Maria solved my problem in two minutes",
        "not bad",
        "No problems whatsoever, very smooth checkout",
        "Nothing to complain about",
        "I couldn't be happier",
    ),
    "sv": (
        "Personalen var jättetrevlig och löste mitt problem direkt",
        "Inga problem, allt fungerade",
        "inte dåligt",
    ),
    "fa": ("پشتیبانی عالی بود و مشکلم حل شد", "مشکلی نداشتم", "سریع و راحت", "بد نبود"),
    "zh-Hans": ("客服很快解决了我的问题，非常满意", "没有任何问题", "不错"),
    "zh-Hant": ("客服很親切，馬上幫我解決", "沒有問題，很順利", "價格便宜，出貨快"),
}
NEGATIVE = {
    "en": (
        "The service was not good",
        "It wasn't very helpful at all",
        "My problem was not solved",
        "I waited too long and nobody answered",
        "not only slow but also rude",
        "way too expensive for what you get",
        "I didn't like the new app",
        "could be better",
        "slow 😡",
    ),
    "sv": (
        "Det var inte bra",
        "Ni svarar aldrig i telefon",
        "Jag är inte alls nöjd",
        "Supporten hjälpte inte",
        "För dyrt för vad man får",
        "Appen kraschar hela tiden",
    ),
    "fa": (
        "اصلا خوب نبود",
        "برخورد پرسنل خوب نبود",
        "از خدمات شما راضی نیستم",
        "خیلی گران است",
        "هیچ کس جواب نداد",
        "اپلیکیشن کار نمی کند",
    ),
    "zh-Hans": (
        "服务不好",
        "不是很满意",
        "等了好久也没人接电话",
        "问题还是没解决",
        "态度差",
        "贵",
    ),
    "zh-Hant": ("等太久了，品質也不好", "不太滿意", "店員擺臭臉", "並不推薦"),
}
MIXED = {
    "en": ("The food was delicious but the delivery was late",),
    "sv": ("Bra mat men lång väntetid",),
    "fa": ("کیفیت خوب بود ولی ارسال دیر شد",),
    "zh-Hans": ("质量不错，就是太贵了",),
    "zh-Hant": ("東西好吃，但是送餐很慢",),
}
UNTOLD = {
    "en": ("Price", "I called on Monday about my invoice", "", "not at all"),
    "sv": ("Priset", "Jag ringde i måndags"),
    "fa": ("دوشنبه زنگ زدم", "قیمت"),
    "zh-Hans": ("我星期一打了电话", "不好意思，我在开会"),
    "zh-Hant": ("我星期一打了電話",),
}
SENTENCES = [
    (language, text, value)
    for value, some in (
        ("positive", POSITIVE),
        ("negative", NEGATIVE),
        ("mixed", MIXED),
        (None, UNTOLD),
    )
    for language, texts in some.items()
    for text in texts
]


@pytest.mark.parametrize(("language", "text", "value"), SENTENCES)
def test_sentences(
    language: str, text: str, value: str | None, lexicons: dict[str, ToneLexicon]
) -> None:
    assert told(text, language, lexicons) == value


def test_the_evidence_is_the_words_with_their_negation(lexicons: dict[str, ToneLexicon]) -> None:
    text = "Well, it was not very good; friendly though"
    tone = tone_of(text, language="en-US", lexicon=lexicons["en"])

    assert tone is not None
    assert [text[start:end] for start, end in tone.evidence] == ["not very good", "friendly"]


def test_a_score_decides_only_words_that_are_meant_either_way(
    lexicons: dict[str, ToneLexicon],
) -> None:
    def tone(text: str, score: float | None) -> str | None:
        found = tone_of(text, language="en", lexicon=lexicons["en"], score=score)
        return found and found.value

    assert tone("Unbelievable", None) is None
    assert tone("Unbelievable", 0.5) is None
    assert tone("Unbelievable", 0.1) == "negative"
    assert tone("Unbelievable", 1.0) == "positive"
    assert tone("I called on Monday", 0.0) is None
    assert tone("great", 0.0) == "positive"


def test_a_lexicon_tells_nothing_about_another_language(lexicons: dict[str, ToneLexicon]) -> None:
    assert tone_of("bra", language="sv", lexicon=lexicons["en"]) is None
    assert tone_of("good", language=None, lexicon=lexicons["en"]) is None


SMALL = load_tone(
    "version: 3\npositive: [good]\nnegative: [bad]\nbefore: [not]\nafter: [nabod]\n"
    "between: [very, at, all]\nneither: [good luck]",
    "en",
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("not good", "negative"),
        ("not, good", "positive"),
        ("not thing good", "positive"),
        ("not very very very good", "negative"),
        ("not very very very very good", "positive"),
        ("good nabod", "negative"),
        ("good very nabod", "negative"),
        ("not good nabod", "negative"),
        ("good luck", None),
        ("bad good", "mixed"),
        ("not bad good", "positive"),
    ],
)
def test_a_negation_reaches_over_a_few_small_words(text: str, value: str | None) -> None:
    tone = tone_of(text, language="en", lexicon=SMALL)

    assert (tone and tone.value) == value
    assert SMALL.version == 3
