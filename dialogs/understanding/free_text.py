"""A message as words of the respondent's own."""

import unicodedata

from dialogs.readings import Answered, Unclear
from dialogs.understanding.normalizing import Message
from dialogs.verbatims.vagueness import evades, is_vague

_UNSEEN = frozenset({"Cf", "Cc", "Zs", "Zl", "Zp", "Mn", "Me"})
_WORDLESS = _UNSEEN | {"Pc", "Pd", "Pe", "Pf", "Pi", "Po", "Ps", "Sc", "Sk", "Sm"}
_EVASIVE = 0.5
_VAGUE = 0.58


def read_text(text: str, message: Message, language: str) -> Answered | Unclear:
    """All of `text`, trimmed; with little confidence when it says little, or that nothing is."""
    if not _has_words(text):
        return Unclear("empty")
    return Answered(text.strip(), confidence=_worth(message.raw, language))


def _worth(said: str, language: str) -> float:
    if evades(said, language):
        return _EVASIVE
    return _VAGUE if is_vague(said, language) else 1.0


def said_something(text: str) -> bool:
    """Whether `text` has anything in it that can be seen."""
    return any(unicodedata.category(c) not in _UNSEEN for c in text)


def _has_words(text: str) -> bool:
    """Whether there is a letter, a digit or a picture in `text`, beside its punctuation."""
    return any(unicodedata.category(c) not in _WORDLESS for c in text)
