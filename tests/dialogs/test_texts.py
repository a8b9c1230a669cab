"""What Earshot says by itself keeps to the rules of each language, provably by code points."""

import re
from collections.abc import Iterator

import pytest

from dialogs.texts import DIRECTION, LABELS, LANGUAGE_NAMES, NO, TEXTS, YES

LANGUAGES = ("en", "sv", "fa", "zh-Hans", "zh-Hant")
WEB_ONLY = {"offline", "sending"}
GSM_7 = set(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà^{}\\[~]|€"
)
HAN = r"[\u3400-\u9fff]"
WIDE = r"[\u3001\u3002\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]"
PLACEHOLDER = re.compile(r"\{[a-z_]+\}")

# Everyday letters in the two ways of writing Chinese; the same in both drop out below.
TRADITIONAL = (
    "請們為這個時問題說覺讓對從樣幫謝業務單員參與還經點給達數總體實際關閉傳輸網絡開發現場"
    "電話號碼聯繫應該會無進過運動濾錄認識讀寫買賣價錢長間選擇專門結帳處頁連線儲導變願滿難"
    "鐘條將來後聽歡轉辦調資訊儘誰幾並畫億壓圖廣術樂歲氣狀異確禮稱級組細終緊練編義習聲舊蓋"
    "補製複規視親計訂討記許設試詳語調論證議護負責費質較輕農週遠適郵醫銀錯險隨雖離靜項預領"
    "頭頻類顧飛餘馬驗"
)
SIMPLIFIED = (
    "请们为这个时问题说觉让对从样帮谢业务单员参与还经点给达数总体实际关闭传输网络开发现场"
    "电话号码联系应该会无进过运动滤录认识读写买卖价钱长间选择专门结账处页连线储导变愿满难"
    "钟条将来后听欢转办调资讯尽谁几并画亿压图广术乐岁气状异确礼称级组细终紧练编义习声旧盖"
    "补制复规视亲计订讨记许设试详语调论证议护负责费质较轻农周远适邮医银错险随虽离静项预领"
    "头频类顾飞余马验"
)
TRADITIONAL_ONLY = set(TRADITIONAL) - set(SIMPLIFIED)
SIMPLIFIED_ONLY = set(SIMPLIFIED) - set(TRADITIONAL) - set("后系制复周几并余")
TAIWAN_NEVER = (
    "反饋|在線|實時|信息|質量|用戶|短信|默認|登錄|鏈接|視頻|軟件|網絡|回復|打分|屏幕|發送"
    "|添加|保存|設置|創建|菜單|數據|文件|智能|郵箱|幫助|通過"
)


def shipped(*languages: str) -> Iterator[tuple[str, str, str]]:
    """(name, language, text) of every system text and label."""
    for name, texts in TEXTS.items():
        yield from ((name, language, texts[language]) for language in languages)
    for name, labels in LABELS.items():
        yield from ((name, language, text) for language in languages for text in labels[language])


def test_every_text_and_label_is_there_in_all_five_languages() -> None:
    for texts in [*TEXTS.values(), *LABELS.values(), YES, NO, LANGUAGE_NAMES]:
        assert tuple(sorted(texts)) == tuple(sorted(LANGUAGES))
    assert all(text.strip() == text != "" for _, _, text in shipped(*LANGUAGES))


def test_a_text_has_the_same_placeholders_in_every_language() -> None:
    for name, texts in TEXTS.items():
        found = {frozenset(PLACEHOLDER.findall(text)) for text in texts.values()}
        assert len(found) == 1, name
        assert not re.search(r"[{}]", PLACEHOLDER.sub("", "".join(texts.values()))), name


def test_a_plural_has_both_forms() -> None:
    ones = {name.removesuffix(".one") for name in TEXTS if name.endswith(".one")}
    others = {name.removesuffix(".other") for name in TEXTS if name.endswith(".other")}
    assert ones == others == {"length", "later", "mail_subject"}


def test_label_sets_have_as_many_labels_in_every_language() -> None:
    sizes = {name: {len(labels) for labels in by.values()} for name, by in LABELS.items()}
    assert sizes == {"likely": {2}, "satisfied": {5}, "agree": {5}, "ease": {5}}
    assert all(len(set(labels)) == len(labels) for by in LABELS.values() for labels in by.values())


def test_persian_is_the_shipped_language_that_runs_right_to_left() -> None:
    assert [language for language in LANGUAGES if DIRECTION.get(language) == "rtl"] == ["fa"]


def test_nothing_shouts_or_talks_shop() -> None:
    for name, _, text in shipped(*LANGUAGES):
        assert not re.search(r"[!\uff01\U0001f000-\U0001faff\u2600-\u27bf]", text), name
        assert not re.search(r"\b(e?NPS|CSAT|CES|promoter|detractor)\b", text), name


def test_english_and_swedish_fit_the_alphabet_of_text_messages() -> None:
    for name, language, text in shipped("en", "sv"):
        assert name in WEB_ONLY or set(text) <= GSM_7, (name, language, set(text) - GSM_7)


def test_swedish_says_du_and_troligt() -> None:
    for name, _, text in shipped("sv"):
        assert not re.search(r"\b(Ni|Er|Ert|Era)\b|sannolik|\}s\b", text), name
        assert not re.search(r"[a-zåäö,] (Du|Dig|Din|Ditt|Dina)\b", text), name


def test_persian_begins_with_a_persian_letter() -> None:
    for name, _, text in shipped("fa"):
        assert re.match(r"[\u0621-\u06cc]", text), name


def test_persian_letters_digits_and_punctuation() -> None:
    for name, _, text in shipped("fa"):
        bare = PLACEHOLDER.sub("", text)
        assert not re.search(r"[\u064a\u0643]", text), name
        assert not re.search(r"[0-9\u0660-\u0669]", bare), name
        assert not re.search(r"[,;?%\"“”]", bare), name


def test_persian_joins_without_a_space() -> None:
    for name, _, text in shipped("fa"):
        assert not re.search(r"(^|\s)ن?می\s", text), name
        assert not re.search(r"\sها(ی|یی)?(\s|$|[.،؛])", text), name
        assert not re.search(r"\u200c(\s|$)|\s\u200c", text), name


def test_persian_is_polite_and_plain() -> None:
    spoken = r"(^|\s)(میشه|اگه|می‌خواین|بهتون|تو|جهت|مبذول|آقا|خانم)(\s|$)|می‌باشد"
    for name, _, text in shipped("fa"):
        assert not re.search(spoken, text), name
        assert text.count("لطفاً") <= 1, name
        assert not re.search(r"\}(\u200c|[\u0621-\u06cc])", text), name


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_chinese_punctuation_is_full_width(language: str) -> None:
    for name, _, text in shipped(language):
        bare = PLACEHOLDER.sub("", text)
        assert not re.search(r"[,?!:;()]", bare), name
        assert not re.search(rf" {WIDE}|{WIDE} ", text), name


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_chinese_has_one_space_before_latin_letters_digits_and_placeholders(language: str) -> None:
    for name, _, text in shipped(language):
        assert not re.search(rf"{HAN}[A-Za-z0-9{{]|[A-Za-z0-9}}]{HAN}", text), name
        assert "  " not in text, name


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_chinese_is_polite_and_uses_plain_digits(language: str) -> None:
    for name, _, text in shipped(language):
        assert not re.search(r"[你他她]|您们|您們|先生|女士", text), name
        assert not re.search(r"十分|万分|萬分|[\uff10-\uff19]", text), name


def test_each_chinese_is_written_its_own_way() -> None:
    for name, _, text in shipped("zh-Hans"):
        assert not set(text) & TRADITIONAL_ONLY, name
    for name, _, text in shipped("zh-Hant"):
        assert not set(text) & SIMPLIFIED_ONLY, name
        assert not re.search(TAIWAN_NEVER, text), name
