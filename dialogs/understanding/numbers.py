"""The numbers in a message, and what each may be: a rating, or anything but that."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import takewhile

from dialogs.understanding.lexicon import NO_ROLES, Lexicon, Roles
from dialogs.understanding.normalizing import HAN, Chunk, chunks, unmarked
from dialogs.understanding.reckoning import Fit, Token, word_fit
from dialogs.understanding.segmenting import joined, running

__all__ = ["Fit", "Token", "tokens"]


_CUT_OFF = {
    "-": NO_ROLES,
    "&": frozenset({"and"}),
    "~": frozenset({"range", "span"}),
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
        if before and before.end != chunk.start and _breaks(before, chunk, index, found, lexicon):
            found.append(Token(" ", before.end, chunk.start, cut=True))
        match chunk.kind:
            case "number":
                hyphen = _is_hyphen(pieces, index - 1)
                found.append(_digits(chunk, before, after, lexicon, hyphen=hyphen))
            case "running":
                found.extend(running(chunk, lexicon))
            case "joined":
                found.extend(joined(chunk, lexicon))
            case "word":
                found.append(_word(chunk, lexicon))
            case _ if _ties(before, chunk, after, lexicon) or _is_hyphen(pieces, index):
                continue
            case _:
                found.append(_symbol(chunk, after))
    return tuple(found)


def _is_hyphen(pieces: Sequence[Chunk], at: int) -> bool:
    """Whether a hyphen ties a word to the number after it, as Hebrew writes ל-8."""
    if at < 1 or at + 1 >= len(pieces) or pieces[at].text != "-":
        return False
    word, hyphen, number = pieces[at - 1 : at + 2]
    tight = word.end == hyphen.start and hyphen.end == number.start
    return tight and word.kind == "word" and not _latin(word) and number.kind == "number"


def _breaks(
    before: Chunk, chunk: Chunk, at: int, found: Sequence[Token], lexicon: Lexicon
) -> bool:
    """Whether the space before a chunk is meant as a comma, in a script that needs none.

    So it is between two runs, after a number that begins the message and before what does not
    count it (10 小李很快), and before a second number that nothing leads to (等了30分钟 3分).
    """
    match before.kind, chunk.kind:
        case "running", "running":
            return True
        case "number", "running":
            return at == 1 and _is_apart(chunk, lexicon)
        case "running", "number":
            return _HAN.match(before.text) is not None and _counted(found)
        case _:
            return False


def _counted(found: Sequence[Token]) -> bool:
    """Whether a number stands in the clause so far, and no word at its end leads to another."""
    clause = list(takewhile(_goes_on, reversed(found)))
    return any(token.fit is not None for token in clause) and _LEADING.isdisjoint(clause[0].roles)


def _goes_on(token: Token) -> bool:
    """Whether a clause goes on there, as it does at the % of 剩3%电."""
    return not token.cut or token.text in _MEASURED


def _is_apart(chunk: Chunk, lexicon: Lexicon) -> bool:
    """Whether a run of Han does not go with the number before it."""
    first = next(running(chunk, lexicon))
    alone = first.end == chunk.end and not first.roles
    return bool(_HAN.match(chunk.text)) and not alone and _TIED.isdisjoint(first.roles)


_HAN = re.compile(f"[{HAN}]")
_LEADING = frozenset(
    {"within", "half", "decimal", "range", "and", "of", "out", "before", "full", "cue", "filler"}
)
_TIED = frozenset(
    {"unit", "points", "within", "half", "decimal", "range", "and", "of", "out", "before"}
)


def _word(chunk: Chunk, lexicon: Lexicon) -> Token:
    roles, fit, value = _meaning(chunk.text, lexicon)
    return Token(chunk.text, chunk.start, chunk.end, roles, fit, value)


@lru_cache(maxsize=1 << 12)
def _meaning(word: str, lexicon: Lexicon) -> tuple[Roles, Fit | None, int]:
    if not word.isascii() and word not in lexicon.roles and word not in lexicon.numbers:
        word = unmarked(word)
    number = lexicon.numbers.get(word)
    fit = None if number is None else word_fit(word, lexicon)
    return lexicon.roles.get(word, NO_ROLES), fit, number or 0


_STUCK = frozenset({"points", "within", "polite"})
_ENDINGS = frozenset({"points", "within", "unit"})


def _ties(before: Chunk | None, chunk: Chunk, after: Chunk | None, lexicon: Lexicon) -> bool:
    """Whether a hyphen or a dot ties an ending or a unit to a number: 8-as, 10-ből, 8. svibnja."""
    if chunk.text not in "-.'°" or before is None or after is None:
        return False
    if before.kind != "number":
        return _shortened(before, chunk, after, lexicon)
    roles = lexicon.roles.get(after.text, NO_ROLES)
    if chunk.text == ".":
        return before.end == chunk.start and "month" in roles
    tight = before.end == chunk.start and chunk.end == after.start
    return tight and not _ENDINGS.isdisjoint(roles)


def _shortened(word: Chunk, dot: Chunk, number: Chunk, lexicon: Lexicon) -> bool:
    """Whether a dot shortens a word that goes with the number after it: nr. 8, n° 9."""
    if dot.text not in ".°" or dot.start > word.end or number.kind != "number":
        return False
    roles = lexicon.roles.get(word.text, NO_ROLES)
    return len(word.text) <= _SHORT and "before" in roles


_SHORT = 5


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


def _digits(
    chunk: Chunk,
    before: Chunk | None,
    after: Chunk | None,
    lexicon: Lexicon,
    *,
    hyphen: bool = False,
) -> Token:
    """The number in `chunk`; a `hyphen` ties it to the word before, and is no minus."""
    place = Token(chunk.text, chunk.start, chunk.end)
    if len(chunk.text) > _DIGITS or _attached(chunk, before, after, lexicon):
        return place.number(Fit.FOREIGN)
    token = _plain(chunk.text, place)
    sign = before.text if before and before.end == chunk.start and not hyphen else ""
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
    ending = not _STUCK.isdisjoint(lexicon.roles.get(after.text, NO_ROLES))
    return after.start == chunk.end and _latin(after) and not ending


def _latin(chunk: Chunk) -> bool:
    return chunk.kind == "word" and chunk.text[0] < _LATIN


def _rises(chunk: Chunk, after: Chunk | None) -> bool:
    return after is not None and after.start == chunk.end and after.text == "+"


def _plain(text: str, place: Token) -> Token:
    """The number written as `text`, by its shape alone."""
    if _WHOLE.match(text):
        padded = text.startswith("00") and int(text) > 0
        return place.number(Fit.FOREIGN if padded else Fit.WHOLE, int(text))
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
