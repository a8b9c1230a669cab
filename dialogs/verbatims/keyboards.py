"""Words that no language has: fingers walking over a keyboard."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise

from dialogs.understanding.normalizing import fold

_KEYBOARDS: Mapping[str, tuple[str, ...]] = {
    "Latin": ("qwertyuiopåü", "asdfghjklöäøæ", "zxcvbnm"),
    "Latin, of France": ("azertyuiop", "qsdfghjklm", "wxcvbn"),
    "Latin, of Germany": ("qwertzuiopü", "asdfghjklöä", "yxcvbnm"),
    "Cyrillic": ("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"),
    "Persian": ("ضصثقفغعهخحجچ", "شسیبلاتنمکگ", "ظطزرذدپو"),
    "Arabic": ("ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرلاىةوزظ"),
    "Hebrew": ("קראטוןםפ", "שדגכעיחלךף", "זסבהנמצתץ"),
    "Greek": ("ςερτυθιοπ", "ασδφγηξκλ", "ζχψωβνμ"),
}
"""The rows of letters, left to right."""

_SHORTEST = 4
_LONG = 6
_SHARE = 0.75
_NO_VOWEL = re.compile(r"[bcdfghjklmnpqrstvwxz]{5,}")
_ABBREVIATION = re.compile(r"[A-Z]{2,6}\d*")
_SYLLABIC = frozenset({"cs", "sk", "hr", "sr", "sl", "bs", "mk", "bg"})
"""Languages with words of no vowel, such as čtvrt."""


def is_mashed(word: str, language: str) -> bool:
    """Whether a word is no word.

    Its letters lie side by side on a keyboard, the same few come three times, or five and more
    have no vowel. Capitals are an abbreviation, and fewer than four letters may be anything.
    """
    letters = "".join(c for c in fold(word) if c.isalpha())
    if len(letters) < _SHORTEST or _ABBREVIATION.fullmatch(word):
        return False
    if any(_walks(letters, neighbours) for neighbours in _neighbours()):
        return True
    if _REPEATED.fullmatch(letters):
        return True
    vowelless = _NO_VOWEL.fullmatch(letters) is not None
    return vowelless and language.partition("-")[0] not in _SYLLABIC


_REPEATED = re.compile(r"(.{2,4})\1{2,}.{0,2}")


def _walks(letters: str, neighbours: Mapping[str, int]) -> bool:
    """A few letters go one way without a gap ("were" turns round); more may miss one in four."""
    steps = [neighbours.get(a + b, 0) for a, b in pairwise(letters)]
    if len(letters) < _LONG:
        return abs(sum(steps)) == len(steps)
    return sum(map(abs, steps)) >= len(steps) * _SHARE


@cache
def _neighbours() -> tuple[Mapping[str, int], ...]:
    """For each keyboard the pairs of letters that lie side by side: 1 to the right, -1 back."""
    return tuple(dict(_pairs(rows)) for rows in _KEYBOARDS.values())


def _pairs(rows: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    for row in rows:
        for a, b in pairwise(row):
            yield a + b, 1
            yield b + a, -1
