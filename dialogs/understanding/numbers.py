"""The numbers in a message, and what each may be: a rating, or anything but that."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import lru_cache

from dialogs.understanding.lexicon import NO_ROLES, Lexicon, Roles
from dialogs.understanding.normalizing import Chunk, chunks


class Fit(Enum):
    """How well a number can be a rating."""

    WHOLE = auto()
    ARTICLE = auto()  # a number word that is also an article: one, en, 一
    RATIO = auto()  # stated out of the scale's top
    DOUBTFUL = auto()  # a number word that also means something else: نه
    VAGUE = auto()  # 8+, >8, 7.5, after 8: `suggested` is what it may stand for
    RANGE = auto()  # 7-8, 7 or 8
    FOREIGN = auto()  # a time, a price, a date, an amount


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number (then `fit` is set) or a cut between clauses, at its place in the text."""

    text: str
    start: int
    end: int
    roles: Roles = NO_ROLES
    fit: Fit | None = None
    value: int = 0
    suggested: tuple[int, ...] = ()
    cut: bool = False

    def number(self, fit: Fit, value: int = 0, *suggested: int) -> "Token":
        """This place as a number."""
        return Token(self.text, self.start, self.end, NO_ROLES, fit, value, suggested)


_CUT_OFF = {
    "-": NO_ROLES,
    "&": frozenset({"and"}),
    "~": frozenset({"range"}),
    "/": frozenset({"of"}),
}
_AMOUNT = frozenset("#$€£¥@№₽₹﷼")
_APPROXIMATE = frozenset("<>≈^±")
_MEASURED = frozenset("%‰°$€£¥₽₹﷼")
_DIGITS = 12
_HEART = "<3"
_LATIN = "\u0250"


@lru_cache(maxsize=16)
def tokens(folded: str, lexicon: Lexicon) -> tuple[Token, ...]:
    """The words, numbers and cuts of `folded`, in order; kept while one message is read."""
    pieces = chunks(folded)
    found: list[Token] = []
    for index, chunk in enumerate(pieces):
        before = pieces[index - 1] if index else None
        after = pieces[index + 1] if index + 1 < len(pieces) else None
        match chunk.kind:
            case "number":
                found.append(_digits(chunk, before, after, lexicon))
            case "han":
                found.extend(_han(chunk, lexicon))
            case "word":
                found.append(_word(chunk, lexicon))
            case _:
                found.append(_symbol(chunk, after))
    return tuple(found)


def _word(chunk: Chunk, lexicon: Lexicon) -> Token:
    roles = lexicon.roles.get(chunk.text, NO_ROLES)
    number = lexicon.numbers.get(chunk.text)
    fit = None if number is None else _word_fit(chunk.text, lexicon)
    return Token(chunk.text, chunk.start, chunk.end, roles, fit, number or 0)


def _word_fit(word: str, lexicon: Lexicon) -> Fit:
    if word in lexicon.doubtful:
        return Fit.DOUBTFUL
    return Fit.ARTICLE if word in lexicon.articles else Fit.WHOLE


def _symbol(chunk: Chunk, after: Chunk | None) -> Token:
    """A cut, unless the symbol stands close before a number and belongs to it."""
    close = after is not None and after.kind == "number" and after.start == chunk.end
    if close and (chunk.text in _AMOUNT or chunk.text in _APPROXIMATE or chunk.text == "+"):
        return Token(chunk.text, chunk.start, chunk.end, frozenset({"polite"}))
    roles = _CUT_OFF.get(chunk.text, NO_ROLES)
    return Token(chunk.text, chunk.start, chunk.end, roles, cut=True)


_WHOLE = re.compile(r"\d+\Z")
_DECIMAL = re.compile(r"(\d+)[.,](\d+)\Z")
_RATIO = re.compile(r"(\d+)(?:[.,](\d+))?/(\d+)\Z")
_PAIR = re.compile(r"(\d+)-(\d+)\Z")


def _digits(chunk: Chunk, before: Chunk | None, after: Chunk | None, lexicon: Lexicon) -> Token:
    place = Token(chunk.text, chunk.start, chunk.end)
    if len(chunk.text) > _DIGITS or _attached(chunk, before, after, lexicon):
        return place.number(Fit.FOREIGN)
    token = _plain(chunk.text, place)
    sign = before.text if before and before.end == chunk.start else ""
    if sign + chunk.text == _HEART:
        return replace(place, roles=frozenset({"polite"}))
    if sign == "-" and token.fit is Fit.WHOLE:
        return place.number(Fit.WHOLE, -token.value)
    vague = sign in _APPROXIMATE or sign == "+" or _rises(chunk, after)
    if vague and token.fit is Fit.WHOLE:
        return place.number(Fit.VAGUE, 0, token.value)
    return token


def _attached(chunk: Chunk, before: Chunk | None, after: Chunk | None, lexicon: Lexicon) -> bool:
    """Whether letters or signs make the number part of a name, a price or a share."""
    if before and before.end == chunk.start and (before.text in _AMOUNT or _latin(before)):
        return True
    if after is None:
        return False
    if after.text in _MEASURED:
        return True
    points = "points" in lexicon.roles.get(after.text, NO_ROLES)
    return after.start == chunk.end and _latin(after) and not points


def _latin(chunk: Chunk) -> bool:
    return chunk.kind == "word" and chunk.text[0] < _LATIN


def _rises(chunk: Chunk, after: Chunk | None) -> bool:
    return after is not None and after.start == chunk.end and after.text == "+"


def _plain(text: str, place: Token) -> Token:
    """The number written as `text`, by its shape alone."""
    if _WHOLE.match(text):
        return place.number(Fit.WHOLE, int(text))
    if match := _DECIMAL.match(text):
        return _decimal(place, int(match[1]), match[2])
    if match := _PAIR.match(text):
        return place.number(Fit.RANGE, 0, int(match[1]), int(match[2]))
    if match := _RATIO.match(text):
        part = _decimal(place, int(match[1]), match[2] or "0")
        return replace(part, fit=Fit.RATIO if part.fit is Fit.WHOLE else part.fit, text=match[3])
    return place.number(Fit.FOREIGN)


def _decimal(place: Token, whole: int, fraction: str) -> Token:
    if fraction.strip("0"):
        return place.number(Fit.VAGUE, 0, whole, whole + 1)
    return place.number(Fit.WHOLE, whole)


def _han(chunk: Chunk, lexicon: Lexicon) -> Iterator[Token]:
    """The phrases and numbers in a run of Han, longest phrase first."""
    at = 0
    while at < len(chunk.text):
        token = _han_phrase(chunk, at, lexicon) or _han_number(chunk, at, lexicon)
        token = token or Token(chunk.text[at], chunk.start + at, chunk.start + at + 1)
        at = token.end - chunk.start
        yield token


def _han_phrase(chunk: Chunk, at: int, lexicon: Lexicon) -> Token | None:
    for length in range(min(lexicon.longest, len(chunk.text) - at), 0, -1):
        phrase = chunk.text[at : at + length]
        if phrase in lexicon.roles:
            start = chunk.start + at
            return Token(phrase, start, start + length, lexicon.roles[phrase])
    return None


def _han_number(chunk: Chunk, at: int, lexicon: Lexicon) -> Token | None:
    end = at
    while end < len(chunk.text) and chunk.text[end] in lexicon.numbers:
        end += 1
    if end == at:
        return None
    text = chunk.text[at:end]
    place = Token(text, chunk.start + at, chunk.start + end)
    return _han_value(place, [lexicon.numbers[digit] for digit in text], lexicon)


_TEN = 10
_TENS = 3


def _han_value(place: Token, digits: Sequence[int], lexicon: Lexicon) -> Token:
    """八, 十一, 二十 and 二十一 are numbers; 七八 is "seven or eight"."""
    if len(digits) == 1:
        return place.number(_word_fit(place.text, lexicon), digits[0])
    if _TEN not in digits:
        return place.number(Fit.RANGE, 0, *digits)
    tens, _, ones = "".join(chr(digit) for digit in digits).partition(chr(_TEN))
    if len(digits) > _TENS or len(tens) > 1 or len(ones) > 1 or chr(_TEN) in ones:
        return place.number(Fit.FOREIGN)
    return place.number(Fit.WHOLE, _TEN * (ord(tens) if tens else 1) + (ord(ones) if ones else 0))
