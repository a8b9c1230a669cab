"""Chinese: 您, digits and full-width punctuation, and that neither script is the other."""

from collections.abc import Iterable, Mapping

from dialogs.linting.rules import ALL, Finder, Rule, matching_exactly

_HAN = "\u4e00-\u9fff"
_WIDE = "\uff0c\uff1f\uff01\uff1a\uff1b\uff08\uff09\u3002\u3001"
_NARROW = r",?!:;()"

_TAIWAN: Mapping[str, str] = {
    "反饋": "意見回饋",
    "在線": "線上",
    "實時": "即時",
    "信息": "訊息",
    "質量": "品質",
    "用戶": "使用者",
    "短信": "簡訊",
    "默認": "預設",
    "登錄": "登入",
    "鏈接": "連結",
    "視頻": "影片",
    "軟件": "軟體",
    "網絡": "網路",
    "回復": "回覆",
    "打分": "給分",
    "屏幕": "螢幕",
    "發送": "傳送",
    "添加": "新增",
    "保存": "儲存",
    "設置": "設定",
    "創建": "建立",
    "菜單": "選單",
    "數據": "資料",
    "文件": "檔案",
    "智能": "智慧",
    "郵箱": "信箱",
    "幫助": "協助",
    "通過": "透過",
}
"""Word of the mainland → word of Taiwan."""


def _foreign_to(encoding: str, *, known_to: str) -> Finder:
    """Finds a Han character that the old character set of one script lacks and the other's has.

    GB 2312 holds the simplified characters, Big5 the traditional ones, and both those that are
    the same; a character in neither is rare, not foreign.
    """

    def find(text: str) -> str | None:
        return next((letter for letter in _han(text) if _is_foreign(letter)), None)

    def _is_foreign(letter: str) -> bool:
        return not letter.encode(encoding, "ignore") and bool(letter.encode(known_to, "ignore"))

    return find


def _han(text: str) -> Iterable[str]:
    return (letter for letter in text if "\u4e00" <= letter <= "\u9fff")


def _mainland(text: str) -> str | None:
    """The first word of the mainland in `text`, with Taiwan's beside it."""
    return next((f"{word} → {better}" for word, better in _TAIWAN.items() if word in text), None)


RULES = (
    Rule(
        "zh-address",
        matching_exactly("你|妳|您们|您們"),
        "`{found}` is not how we address people. Write 您, and 各位 for several.",
        "zh",
        ALL,
    ),
    Rule(
        "zh-digits",
        matching_exactly(
            "[\uff10-\uff19]|(?:(?<![一二三四五六七八九两兩零〇])[一二三四五六七八九两兩零〇]+十?|十[一二三四五六七八九]+)分(?![钟鐘之])"
        ),
        "`{found}`: write ratings with the digits 0 to 9.",
        "zh",
        ALL,
    ),
    Rule(
        "zh-punctuation",
        matching_exactly(
            rf"(?<=[{_HAN}}}])[{_NARROW}]|[{_NARROW}](?=[{_HAN}])|(?<=[{_HAN}])[.](?!\w)"
            rf"| [{_WIDE}]|[{_WIDE}] "
        ),
        "`{found}`: Chinese has full-width punctuation \uff0c\uff1f\uff1a\u3002 without spaces.",
        "zh",
        ALL,
    ),
    Rule(
        "zh-spacing",
        matching_exactly(
            rf"[{_HAN}](?: {{2,}})?[A-Za-z0-9{{]|[A-Za-z0-9}}](?: {{2,}})?[{_HAN}]"
            rf"|[{_HAN}] +[{_HAN}]"
        ),
        "`{found}`: one space between Han and a Latin letter, digit or placeholder; else none.",
        "zh",
        ALL,
    ),
    Rule(
        "zh-intensifier",
        matching_exactly("(?<![0-9二三四五六七八九])十分(?![钟鐘之])|万分(?!之)|萬分(?!之)"),
        "`{found}` holds a number. Write 非常.",
        "zh",
        ALL,
    ),
    Rule(
        "zh-hans-characters",
        _foreign_to("gb2312", known_to="big5"),
        "`{found}` is a traditional character in a simplified text.",
        "zh-Hans",
        ALL,
    ),
    Rule(
        "zh-hant-characters",
        _foreign_to("big5", known_to="gb2312"),
        "`{found}` is a simplified character in a traditional text.",
        "zh-Hant",
        ALL,
    ),
    Rule(
        "zh-hant-words",
        _mainland,
        "Taiwan has another word: {found}.",
        "zh-Hant",
        ALL,
    ),
)
