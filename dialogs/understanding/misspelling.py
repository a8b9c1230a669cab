"""Number words that are spelt amiss, as far as nothing else can be meant."""

from functools import cache

from dialogs.understanding.lexicon import Lexicon
from dialogs.understanding.reckoning import Fit, Token, word_fit

_SHORTEST = 4


def mended(token: Token, lexicon: Lexicon) -> Token:
    """`token`, as the number whose word it nearly is: one letter too few, doubled or exchanged.

    A wrong letter makes other words too easily: fine is not five.
    """
    if token.cut or token.roles or token.fit is not None or not token.text.isalpha():
        return token
    number = _misspelt(lexicon).get(token.text)
    if number is None:
        number = _misspelt(lexicon).get(_once(token.text), lexicon.numbers.get(_once(token.text)))
    return token if number is None else token.number(Fit.WHOLE, number)


@cache
def _misspelt(lexicon: Lexicon) -> dict[str, int]:
    """Misspelt word → number; nothing for what could be two numbers or is another word."""
    slips: dict[str, set[int]] = {}
    for word, number in lexicon.numbers.items():
        if word_fit(word, lexicon) is Fit.WHOLE and word.isalpha() and len(word) >= _SHORTEST:
            for slip in _slips(word):
                slips.setdefault(slip, set()).add(number)
    return {
        slip: next(iter(numbers))
        for slip, numbers in slips.items()
        if len(numbers) == 1 and slip not in lexicon.roles and slip not in lexicon.numbers
    }


def _slips(word: str) -> set[str]:
    """One letter left out, or two neighbours exchanged; the first letter is rarely wrong."""
    places = range(1, len(word))
    fewer = {word[:at] + word[at + 1 :] for at in places if len(word) > _SHORTEST}
    exchanged = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in places[:-1]}
    return {_once(word)} | fewer | exchanged


def _once(word: str) -> str:
    """`word` with every letter that is repeated written once: fiiive is five."""
    return "".join(c for at, c in enumerate(word) if not at or c != word[at - 1])
