"""Persian: polite written language, its own letters, digits and punctuation."""

import re

from dialogs.linting.rules import ALL, SAID, Finder, Rule, matching_exactly

_SPOKEN = (
    "میشه|نمیشه|اگه|دیگه|می‌خواین|میخواین|می‌تونین|میتونین|بهتون|براتون|ازتون|چیه|کجاس|خیلیا|واسه|تو"
)
_OFFICIAL = "جهت|می‌باشد|میباشد|می‌باشند|مبذول|لذا|بدینوسیله|بدین‌وسیله|اینجانب|خواهشمند است"

_LATIN = re.compile(r"[A-Za-z][\w@:/.?=&%,;+-]*")
_PERSIAN_LETTER = r"[\u0621-\u063a\u0641-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc]"


def _outside_latin(pattern: str) -> Finder:
    """Finds `pattern`, but not inside names and addresses in Latin letters."""
    expression = re.compile(pattern)

    def find(text: str) -> str | None:
        match = expression.search(_LATIN.sub("", text))
        return match[0] if match else None

    return find


def _first_letter(text: str) -> str | None:
    """What the text begins with, when that is no Persian letter."""
    return None if re.match(_PERSIAN_LETTER, text) else text[:1]


RULES = (
    Rule(
        "fa-register",
        matching_exactly(rf"(?<![\w\u200c])(?:{_SPOKEN}|{_OFFICIAL})(?![\w\u200c])"),
        "«{found}» is spoken or official. Write plain, polite Persian with شما.",
        "fa",
        ALL,
    ),
    Rule(
        "fa-letters",
        matching_exactly(
            r"[\u064a\u0643]"
            r"|(?<![\w\u200c])ن?می (?=\w)"
            r"|(?<=\w) (?:ها|های|هایی|هایم|هایتان|هایمان|هایشان)(?!\w)"
        ),
        "«{found}»: write ی and ک (U+06CC, U+06A9), and U+200C after می and before ها.",
        "fa",
        ALL,
    ),
    Rule(
        "fa-digits",
        _outside_latin(r"[0-9\u0660-\u0669]"),
        "«{found}» is no Persian digit. Write ۰ to ۹ (U+06F0 to U+06F9).",
        "fa",
        ALL,
    ),
    Rule(
        "fa-punctuation",
        _outside_latin(r"[?,;%\"”“]|(?<=[۰-۹])[.](?=[۰-۹])"),
        "«{found}» is not Persian punctuation. Write ؟ ، ؛ « » ٪ ٫ ٬.",
        "fa",
        ALL,
    ),
    Rule(
        "fa-plural",
        matching_exactly(r"(?:(?<![۰-۹])[۰-۹]+|\{\}) \w+\u200cها"),
        "«{found}»: after a number the noun stays singular.",
        "fa",
        ALL,
    ),
    Rule(
        "fa-first-letter",
        _first_letter,
        "The text begins with `{found}`, so chats may turn its line round. Begin with a word.",
        "fa",
        SAID,
    ),
)
