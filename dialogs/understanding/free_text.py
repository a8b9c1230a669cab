"""A message as words of the respondent's own."""

import unicodedata

from dialogs.readings import Answered, Unclear
from dialogs.understanding.lexicon import lexicon
from dialogs.understanding.matching import POLITE, bare
from dialogs.understanding.normalizing import Message, solid
from dialogs.understanding.phrasebook import phrasebook

_UNSEEN = frozenset({"Cf", "Cc", "Zs", "Zl", "Zp", "Mn", "Me"})
_WORDLESS = _UNSEEN | {"Pc", "Pd", "Pe", "Pf", "Pi", "Po", "Ps", "Sc", "Sk", "Sm"}
_EVASIVE = 0.5
_SHORT = 60


def read_text(text: str, message: Message, language: str) -> Answered | Unclear:
    """All of `text`, trimmed; with little confidence when it says no more than that nothing is."""
    if not _has_words(text):
        return Unclear("empty")
    evades = len(text) <= _SHORT and _evades(message.folded, language)
    return Answered(text.strip(), confidence=_EVASIVE if evades else 1.0)


def _evades(folded: str, language: str) -> bool:
    said = (solid(folded), bare(folded, lexicon(language), POLITE | {"sorry"}))
    return any(words in phrasebook(language).squashed("evasive") for words in said)


def said_something(text: str) -> bool:
    """Whether `text` has anything in it that can be seen."""
    return any(unicodedata.category(c) not in _UNSEEN for c in text)


def _has_words(text: str) -> bool:
    """Whether there is a letter, a digit or a picture in `text`, beside its punctuation."""
    return any(unicodedata.category(c) not in _WORDLESS for c in text)
