"""The language of a text is told, or it is unknown; it is not guessed."""

import pytest

from dialogs.verbatims import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("とても良いサービスでした", "ja"),
        ("ラーメン", "ja"),
        ("직원이 친절했어요", "ko"),
        ("Πολύ καλή εξυπηρέτηση", "el"),
        ("บริการดีมาก", "th"),
        ("השירות היה מצוין", "he"),
        ("Очень медленно, ничего не работает", "ru"),
        ("Дуже повільно, нічого не працює", "uk"),
        ("الخدمة كانت ممتازة جدا", "ar"),
        ("پشتیبانی خیلی خوب بود", "fa"),
        ("یہ بہت اچھا تھا", "ur"),
        ("सेवा बहुत अच्छा था", "hi"),
    ],
)
def test_script_letters_and_words_tell_a_language(text: str, language: str) -> None:
    assert language_of(text, conversation="en") == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("客服说话很客气", "zh-Hans"),
        ("服務人員講話很客氣", "zh-Hant"),
        ("LG 的 app 更新后打不开", "zh-Hans"),
    ],
)
def test_chinese_is_told_by_characters_that_only_one_script_has(text: str, language: str) -> None:
    assert language_of(text, conversation="sv") == language
    assert language_of(text, conversation="zh-Hans") == language
    assert language_of(text, conversation="zh-Hant") == language


def test_chinese_that_both_scripts_write_alike_is_the_conversations() -> None:
    assert language_of("好", conversation="zh-Hant") == "zh-Hant"
    assert language_of("好", conversation="zh-Hans") == "zh-Hans"
    assert language_of("好", conversation="sv") == "zh"


def test_kanji_alone_are_japanese_in_a_japanese_conversation() -> None:
    assert language_of("最高", conversation="ja") == "ja"
    assert language_of("対応", conversation="ja") == "ja"
    assert language_of("親切丁寧", conversation="ja") == "ja"
    assert language_of("服务很好说真的", conversation="ja") == "zh-Hans"


@pytest.mark.parametrize(
    ("text", "conversation", "language"),
    [
        ("The support was slow and unhelpful", "sv", "en"),
        ("Great service, thanks", "sv", "en"),
        ("Ich musste viel zu lange warten", "en", "de"),
        ("Ni borde svara i telefon oftare tycker jag", "en", "sv"),
        ("La livraison est arrivée en retard", "fa", "fr"),
        ("very slow delivery", "zh-Hans", "en"),
    ],
)
def test_another_language_than_the_conversations_is_noticed(
    text: str, conversation: str, language: str
) -> None:
    assert language_of(text, conversation=conversation) == language


@pytest.mark.parametrize(
    ("text", "conversation"),
    [
        ("ok", "sv"),
        ("Bra service", "sv"),
        ("Maria", "en"),
        ("Price", "en"),
        ("عالی", "fa"),
        ("tudo bem", "pt-BR"),
        ("A entrega foi muito rápida", "pt-BR"),
        ("Det var inte riktigt vad jag väntade mig", "sv-FI"),
        ("super", "de-AT"),
        ("bra", "no"),
    ],
)
def test_few_words_are_the_conversations_with_its_own_tag(text: str, conversation: str) -> None:
    assert language_of(text, conversation=conversation) == conversation


@pytest.mark.parametrize(
    ("text", "conversation"),
    [
        ("", "en"),
        ("123", "en"),
        ("👍", "sv"),
        ("ok", "fa"),
        ("خوب", "en"),
        ("ok 好", "sv"),
        ("Xqzw vbnmk plkjh wrtzp nbvcx", "sv"),
        ("abc где", "en"),
        ("Привет", "en"),
        ("Telefon, Restaurant, Hotel, Taxi", "fa"),
    ],
)
def test_what_cannot_be_told_is_unknown(text: str, conversation: str) -> None:
    assert language_of(text, conversation=conversation) is None
