"""The few texts that only Slack needs, in the languages that Earshot ships."""

from collections.abc import Mapping

from dialogs.localizing import SHIPPED_LANGUAGES, choose

WORDS: Mapping[str, Mapping[str, str]] = {
    "answer": {
        "en": "Your answer",
        "sv": "Ditt svar",
        "fa": "پاسخ شما",
        "zh-Hans": "您的回答",
        "zh-Hant": "您的回答",
    },
    "asked": {
        "en": "Please look in our direct messages.",
        "sv": "Titta i våra direktmeddelanden.",
        "fa": "لطفاً به پیام‌های مستقیم ما نگاه کنید.",
        "zh-Hans": "请查看我们的私信。",
        "zh-Hant": "請查看我們的私訊。",
    },
    "close": {"en": "Close", "sv": "Stäng", "fa": "بستن", "zh-Hans": "关闭", "zh-Hant": "關閉"},
    "empty": {
        "en": "There is no open question for you right now.",
        "sv": "Just nu finns ingen öppen fråga till dig.",
        "fa": "در حال حاضر پرسش بازی برای شما نیست.",
        "zh-Hans": "目前没有需要您回答的问题。",
        "zh-Hant": "目前沒有需要您回答的問題。",
    },
    "privately": {
        "en": "I only talk in private: please write to me in a direct message.",
        "sv": "Jag pratar bara i enrum: skriv till mig i ett direktmeddelande.",
        "fa": "من فقط خصوصی گفت‌وگو می‌کنم: لطفاً در پیام مستقیم برایم بنویسید.",
        "zh-Hans": "我只在私信中交流，请发私信给我。",
        "zh-Hant": "我只在私訊中交流，請傳私訊給我。",
    },
    "send": {"en": "Send", "sv": "Skicka", "fa": "ارسال", "zh-Hans": "发送", "zh-Hant": "傳送"},
    "write": {
        "en": "Write in a form",
        "sv": "Skriv i ett formulär",
        "fa": "نوشتن در فرم",
        "zh-Hans": "在表单中填写",
        "zh-Hant": "在表單中填寫",
    },
}
"""Name → language → text. Titles, `send` and `close` have at most 24 characters."""


def word(name: str, language: str | None) -> str:
    """The text `name` in the language nearest to `language`; English where that is None."""
    return WORDS[name][choose([language] if language else [], SHIPPED_LANGUAGES)]
