"""A number word of another language than the conversation's, when it is the whole message."""

from functools import lru_cache

from dialogs.readings import Answered, Unclear
from dialogs.script import Scale
from dialogs.understanding.lexicon import CORE, base, lexicon, number_words, words_of
from dialogs.understanding.matching import bare
from dialogs.understanding.normalizing import Message

_ALSO_WORDS = frozenset({"en", "sex", "fem", "tie", "nie", "tens", "ones"})
"""Number words that mean something else in another of our languages, or are easily mistyped."""


def borrowed_number(message: Message, scale: Scale, language: str) -> Answered | Unclear | None:
    """The rating that one foreign number word names; offered only, where the word is ambiguous."""
    word = bare(message.folded, lexicon(language))
    number = _foreign_words(base(language)).get(word)
    if number is None:
        return None
    if number not in scale.points:
        return Unclear("out_of_range")
    if word in _ALSO_WORDS:
        return Unclear("not_sure", (number,))
    return Answered(number)


@lru_cache(maxsize=8)
def _foreign_words(own: str) -> dict[str, int]:
    return {
        word: number
        for language in CORE
        if language != own
        for word, number in number_words(words_of(language))
    }
