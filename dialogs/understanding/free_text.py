"""A message as words of the respondent's own."""

import unicodedata

from dialogs.readings import Answered

_UNSEEN = frozenset({"Cf", "Cc", "Zs", "Zl", "Zp", "Mn", "Me"})


def read_text(text: str) -> Answered:
    """All of `text`, trimmed."""
    return Answered(text.strip())


def said_something(text: str) -> bool:
    """Whether `text` has anything in it that can be seen."""
    return any(unicodedata.category(c) not in _UNSEEN for c in text)
