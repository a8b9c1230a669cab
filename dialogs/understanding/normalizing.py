"""Letters and digits as they are compared: one form for all the ways to type the same thing."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

LIMIT = 500
"""Characters of a message in which an answer or a command is looked for."""

HAN = "\u3005\u3400-\u9fff\uf900-\ufaff"
_THAI = "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ecd"
_KHMER_AND_BURMESE = "\u1000-\u104f\u1780-\u17d3"
_KANA = "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff"
_HANGUL = "\uac00-\ud7a3"
RUNNING = f"{HAN}{_THAI}{_KHMER_AND_BURMESE}"
"""Letters of scripts that put no spaces between words."""
JOINED = f"{_KANA}{_HANGUL}"
"""Letters of scripts in which endings and particles stick to a word."""

_REPLACED = {
    "\N{KEYCAP TEN}": "10",
    "\N{HUNDRED POINTS SYMBOL}": "100",
    "\N{FRACTION SLASH}": "/",
    "\N{MINUS SIGN}": "-",
    "\N{EN DASH}": "-",
    "\N{FIGURE DASH}": "-",
    "\N{HYPHEN}": "-",
    "\N{NON-BREAKING HYPHEN}": "-",
    "\N{EM DASH}": ";",
    "\N{WAVE DASH}": "~",
    "\N{RIGHT SINGLE QUOTATION MARK}": "'",
    "\N{LEFT SINGLE QUOTATION MARK}": "'",
    "\N{ACUTE ACCENT}": "'",
    "\N{GRAVE ACCENT}": "'",
    "\N{MODIFIER LETTER APOSTROPHE}": "'",
    "\N{ARABIC PERCENT SIGN}": "%",
    "\N{ARABIC DECIMAL SEPARATOR}": ".",
    "\N{ARABIC THOUSANDS SEPARATOR}": ",",
    "\N{ARABIC COMMA}": ";",
    "\N{FULLWIDTH COMMA}": ";",
    "\N{IDEOGRAPHIC COMMA}": ";",
    "\N{ARABIC QUESTION MARK}": "?",
    "\N{ARABIC TATWEEL}": "",
    "\N{HALFWIDTH KATAKANA VOICED SOUND MARK}": "\u3099",
    "\N{HALFWIDTH KATAKANA SEMI-VOICED SOUND MARK}": "\u309a",
    "\N{ARABIC LETTER YEH}": "ی",
    "\N{ARABIC LETTER ALEF MAKSURA}": "ی",
    "\N{ARABIC LETTER YEH WITH HAMZA ABOVE}": "ی",
    "\N{ARABIC LETTER KAF}": "ک",
    "\N{ARABIC LETTER TEH MARBUTA}": "ه",
    "\N{ARABIC LETTER HEH WITH YEH ABOVE}": "ه",
    "\N{ARABIC LETTER WAW WITH HAMZA ABOVE}": "و",
    "\N{ARABIC LETTER ALEF WITH MADDA ABOVE}": "ا",
    "\N{ARABIC LETTER ALEF WITH HAMZA ABOVE}": "ا",
    "\N{ARABIC LETTER ALEF WITH HAMZA BELOW}": "ا",
    "\n": ";",
    "\r": ";",
    "\N{LINE SEPARATOR}": ";",
    "\N{PARAGRAPH SEPARATOR}": ";",
}

_UNWRITTEN = frozenset({"Mn", "Me", "Cf"})
_SPELLING = range(0x0900, 0x1CD0)
"""Where marks are vowels, from Devanagari to Thai and Khmer: elsewhere words are told without."""


class _Folds(dict[int, str]):
    """Code point → what it is compared as, filled as characters are met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _folded(chr(code))
        return folded


def _folded(character: str) -> str:
    if character in _REPLACED:
        return _REPLACED[character]
    category = unicodedata.category(character)
    if category in _UNWRITTEN and ord(character) not in _SPELLING:
        return ""
    if character.isspace() or category == "Cc":
        return " "
    if category in {"Nd", "Nl", "No"}:
        return _digits(unicodedata.numeric(character, -1.0))
    plain = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", character).casefold())
    return plain if plain == character else plain.translate(_FOLDS)


def _digits(number: float) -> str:
    """The number that one character stands for, in ASCII; a fraction so that it stays one."""
    return str(int(number)) if number == int(number) else f"{number:.2f}".lstrip("0")


_FOLDS = _Folds()


def fold(text: str) -> str:
    """`text` in lower case, plain digits, one spelling of each letter, marks left out."""
    return unicodedata.normalize("NFC", text).translate(_FOLDS)


_MARKS = "".join(
    chr(code) for code in _SPELLING if unicodedata.category(chr(code)) in {"Mn", "Mc"}
)
_BETWEEN = re.compile(rf"(?:(?![{_MARKS}])[\W_])+")


def squash(text: str) -> str:
    """The letters and digits of folded `text`, and nothing between them."""
    return solid(fold(text))


def solid(folded: str) -> str:
    """The letters and digits of text that is folded already."""
    return folded if folded.isalnum() else _BETWEEN.sub("", folded)


_PLAIN = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe"})


def unmarked(folded: str) -> str:
    """Folded text without the accents that many leave out: funf, sekiz alti."""
    if folded.isascii():
        return folded
    apart = unicodedata.normalize("NFD", folded.translate(_PLAIN))
    bare = "".join(c for c in apart if unicodedata.category(c) != "Mn" or ord(c) in _SPELLING)
    return unicodedata.normalize("NFC", bare)


@dataclass(frozen=True)
class Message:
    """What was said, as far as we look at it, and where each folded character came from."""

    raw: str

    @staticmethod
    def of(text: str) -> "Message":
        """The message in `text`, cut to LIMIT characters."""
        return Message(unicodedata.normalize("NFC", text[:LIMIT]).strip())

    @cached_property
    def folded(self) -> str:
        """The words as they are compared."""
        return self.raw.translate(_FOLDS)

    @cached_property
    def origins(self) -> tuple[int, ...]:
        """For each folded character the index of its original, and at last the end."""
        if self.raw.isascii():
            return tuple(range(len(self.raw) + 1))
        origins: list[int] = []
        for index, character in enumerate(self.raw):
            origins.extend([index] * len(_FOLDS[ord(character)]))
        return (*origins, len(self.raw))

    def words(self, start: int, end: int) -> str:
        """The original words of folded characters `start` to `end`, separators trimmed."""
        if start >= end:
            return ""
        last = self.origins[end - 1]
        return trimmed(self.raw[self.origins[start] : last + 1])


_SEPARATORS = " \t\r\n,.;:!?-/&|\"'*_~()[]<>=+،؛؟。，、；：！？…—–“”‘’«»「」"


def trimmed(text: str) -> str:
    """`text` without the separators around it; closing punctuation of a sentence stays."""
    kept = text.lstrip(_SEPARATORS).rstrip(" \t\r\n,;:-/&|*_~([<=+،؛，、；：—–")
    return kept if "(" in kept else kept.rstrip(")")


_LETTER = rf"(?:(?![{RUNNING}{JOINED}])[^\W\d_]|[{_MARKS}])"
_CHUNK = re.compile(
    rf"(?P<number>\d+(?:[.,:/-]\d+)*)"
    rf"|(?P<running>[{RUNNING}]+)"
    rf"|(?P<joined>[{JOINED}]+)"
    rf"|(?P<word>{_LETTER}+(?:'{_LETTER}+)*)"
    rf"|(?P<symbol>[^\s])"
)


class Chunk(NamedTuple):
    """A piece of folded text: a number, a word, a symbol, or a run of unspaced letters."""

    kind: str
    text: str
    start: int
    end: int


def chunks(folded: str) -> list[Chunk]:
    """The pieces of `folded`, in order."""
    return [
        Chunk(match.lastgroup or "", match.group(), match.start(), match.end())
        for match in _CHUNK.finditer(folded)
    ]


_UNSPACED = re.compile(rf"[{RUNNING}{JOINED}]")


def unspaced(folded: str) -> bool:
    """Whether there are letters of a script in it that puts no spaces, or joins its endings."""
    return _UNSPACED.search(folded) is not None
