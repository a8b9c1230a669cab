"""Labels of scales and of yes and no, which every survey shares; low to high."""

from collections.abc import Mapping

LABELS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "likely": {
        "en": ("Not at all likely", "Extremely likely"),
        "sv": ("Inte alls troligt", "Extremt troligt"),
        "fa": ("به هیچ وجه", "به احتمال بسیار زیاد"),
        "zh-Hans": ("完全不可能", "极有可能"),
        "zh-Hant": ("完全不可能", "極有可能"),
    },
    "satisfied": {
        "en": (
            "Very dissatisfied",
            "Dissatisfied",
            "Neither satisfied nor dissatisfied",
            "Satisfied",
            "Very satisfied",
        ),
        "sv": (
            "Mycket missnöjd",
            "Missnöjd",
            "Varken nöjd eller missnöjd",
            "Nöjd",
            "Mycket nöjd",
        ),
        "fa": ("بسیار ناراضی", "ناراضی", "نه راضی و نه ناراضی", "راضی", "بسیار راضی"),
        "zh-Hans": ("非常不满意", "不满意", "一般", "满意", "非常满意"),
        "zh-Hant": ("非常不滿意", "不滿意", "普通", "滿意", "非常滿意"),
    },
    "agree": {
        "en": (
            "Strongly disagree",
            "Disagree",
            "Neither agree nor disagree",
            "Agree",
            "Strongly agree",
        ),
        "sv": (
            "Instämmer inte alls",
            "Instämmer inte",
            "Varken eller",
            "Instämmer",
            "Instämmer helt",
        ),
        "fa": ("کاملاً مخالفم", "مخالفم", "نه موافقم و نه مخالف", "موافقم", "کاملاً موافقم"),
        "zh-Hans": ("非常不同意", "不同意", "中立", "同意", "非常同意"),
        "zh-Hant": ("非常不同意", "不同意", "普通", "同意", "非常同意"),
    },
    "ease": {
        "en": ("Very difficult", "Difficult", "Neither easy nor difficult", "Easy", "Very easy"),
        "sv": ("Mycket svårt", "Svårt", "Varken lätt eller svårt", "Lätt", "Mycket lätt"),
        "fa": ("بسیار سخت", "سخت", "نه آسان و نه سخت", "آسان", "بسیار آسان"),
        "zh-Hans": ("非常困难", "困难", "一般", "容易", "非常容易"),
        "zh-Hant": ("非常困難", "困難", "普通", "容易", "非常容易"),
    },
}
"""Set → language → labels: the two ends of likelihood, all five points of the others."""

YES: Mapping[str, str] = {
    "en": "Yes",
    "sv": "Ja",
    "fa": "بله",
    "zh-Hans": "可以",
    "zh-Hant": "可以",
}
NO: Mapping[str, str] = {
    "en": "No",
    "sv": "Nej",
    "fa": "خیر",
    "zh-Hans": "不用了",
    "zh-Hant": "不用了",
}
"""For a request ("may we contact you?"). Chinese has no general yes: its steps bring their own."""

LANGUAGE_NAMES: Mapping[str, str] = {
    "en": "English",
    "sv": "svenska",
    "fa": "فارسی",
    "zh-Hans": "简体中文",
    "zh-Hant": "繁體中文",
}
"""What each language calls itself, for those who look for theirs."""
