"""Words and numbers in scripts that put no spaces between words, or join endings to them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dialogs.understanding.lexicon import Lexicon
from dialogs.understanding.normalizing import Chunk
from dialogs.understanding.reckoning import Fit, Token, word_fit

_TEN = 10
_TENS = 3


def running(chunk: Chunk, lexicon: Lexicon) -> Iterator[Token]:
    """The known words and numbers in a run of Han, Thai …, the longest first."""
    at = 0
    while at < len(chunk.text):
        token = _known(chunk, at, lexicon) or _han_number(chunk, at, lexicon)
        token = token or Token(chunk.text[at], chunk.start + at, chunk.start + at + 1)
        at = token.end - chunk.start
        yield token


def joined(chunk: Chunk, lexicon: Lexicon) -> list[Token]:
    """The pieces of a Korean word or a run of kana: a stem and what sticks to it.

    Syllables that are numbers stand in many other words, so that a number counts only where all
    of the chunk is known: 팔점이요 gives 8, 이거 gives nothing.
    """
    pieces = list(running(chunk, lexicon))
    if all(piece.roles or piece.fit is not None for piece in pieces):
        return pieces
    return [replace(p, fit=None, value=0) if p.fit is not None else p for p in pieces]


def _known(chunk: Chunk, at: int, lexicon: Lexicon) -> Token | None:
    """The longest word or number word that stands at `at`; a word goes before its own number."""
    start = chunk.start + at
    for length in lexicon.lengths.get(chunk.text[at], ()):
        word = chunk.text[at : at + length]
        place = Token(word, start, start + len(word))
        if word in lexicon.roles:
            return replace(place, roles=lexicon.roles[word])
        if len(word) > 1 and word in lexicon.numbers:
            return place.number(word_fit(word, lexicon), lexicon.numbers[word])
    return None


def _han_number(chunk: Chunk, at: int, lexicon: Lexicon) -> Token | None:
    end = at
    while end < len(chunk.text) and chunk.text[end] in lexicon.numbers:
        end += 1
    if end == at:
        return None
    text = chunk.text[at:end]
    place = Token(text, chunk.start + at, chunk.start + end)
    return _value(place, [lexicon.numbers[digit] for digit in text], lexicon)


def _value(place: Token, digits: Sequence[int], lexicon: Lexicon) -> Token:
    """八, 十一, 二十 and 二十一 are numbers; 七八 is "seven or eight"."""
    if len(digits) == 1:
        return place.number(word_fit(place.text, lexicon), digits[0])
    if _TEN not in digits:
        return place.number(Fit.RANGE, 0, *digits)
    tens, _, ones = "".join(chr(digit) for digit in digits).partition(chr(_TEN))
    if len(digits) > _TENS or len(tens) > 1 or len(ones) > 1 or chr(_TEN) in ones:
        return place.number(Fit.FOREIGN)
    return place.number(Fit.WHOLE, _TEN * (ord(tens) if tens else 1) + (ord(ones) if ones else 0))
