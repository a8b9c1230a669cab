"""The script that a text is written in."""

import re
from collections import Counter
from collections.abc import Mapping

LATIN, CYRILLIC, ARABIC, DEVANAGARI, HAN, KANA = (
    "Latin",
    "Cyrillic",
    "Arabic",
    "Devanagari",
    "Han",
    "Kana",
)
_RANGES: Mapping[str, str] = {
    LATIN: (
        "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff"
        "\uff21-\uff3a\uff41-\uff5a"
    ),
    CYRILLIC: "\u0400-\u052f",
    ARABIC: "\u0620-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc",
    DEVANAGARI: "\u0904-\u0939\u0958-\u0961",
    HAN: "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff",
    KANA: "\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d",
    "Hangul": "\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3",
    "Greek": "\u0370-\u0373\u0376\u0377\u037b-\u037d\u0386-\u03ff\u1f00-\u1fff",
    "Hebrew": "\u05d0-\u05ea\ufb1d-\ufb4f",
    "Thai": "\u0e01-\u0e30\u0e40-\u0e46",
    "Lao": "\u0e81-\u0eb0\u0ec0-\u0ec6",
    "Armenian": "\u0531-\u0556\u0561-\u0587",
    "Georgian": "\u10a0-\u10ff",
    "Bengali": "\u0985-\u09b9",
    "Gurmukhi": "\u0a05-\u0a39",
    "Gujarati": "\u0a85-\u0ab9",
    "Tamil": "\u0b85-\u0bb9",
    "Telugu": "\u0c05-\u0c39",
    "Kannada": "\u0c85-\u0cb9",
    "Malayalam": "\u0d05-\u0d3a",
    "Sinhala": "\u0d85-\u0dc6",
    "Burmese": "\u1000-\u102a",
    "Khmer": "\u1780-\u17b3",
    "Ethiopic": "\u1200-\u135a",
}
SPOKEN: Mapping[str, str] = {
    KANA: "ja",
    "Hangul": "ko",
    "Greek": "el",
    "Hebrew": "he",
    "Thai": "th",
    "Lao": "lo",
    "Armenian": "hy",
    "Georgian": "ka",
    "Bengali": "bn",
    "Gurmukhi": "pa",
    "Gujarati": "gu",
    "Tamil": "ta",
    "Telugu": "te",
    "Kannada": "kn",
    "Malayalam": "ml",
    "Sinhala": "si",
    "Burmese": "my",
    "Khmer": "km",
    "Ethiopic": "am",
}
"""Script → the one language, as good as always, that is written in it."""

_LETTERS = re.compile("|".join(f"(?P<{name}>[{span}]+)" for name, span in _RANGES.items()))
_HALF = 0.5


def script_of(text: str) -> tuple[str | None, int]:
    """The script of most letters of `text`, and how many letters there are; None: no one script.

    A few kana make a text of Han characters Japanese, and a foreign name in it changes nothing.
    """
    counts: Counter[str] = Counter()
    for match in _LETTERS.finditer(text):
        counts[match.lastgroup or ""] += match.end() - match.start()
    letters = sum(counts.values())
    if not letters:
        return None, 0
    if counts[KANA]:
        counts[KANA] += counts.pop(HAN, 0)
    # A Han character is about a word, and is told from no letter of a name.
    counts[HAN] *= 2
    script, most = counts.most_common(1)[0]
    return (script if most > sum(counts.values()) * _HALF else None), letters
