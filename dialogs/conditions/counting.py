"""How long an answer is, in words, whatever the language."""

SHORT_WORDS = 4
"""An answer of fewer words than this is short."""

UNSPACED = frozenset({"zh", "ja", "th", "lo", "km", "my"})
"""Languages written without spaces between words."""


def words(text: str, language: str) -> int:
    """How many words `text` has; where words are not spaced, two characters count as one."""
    if language.split("-", maxsplit=1)[0] in UNSPACED:
        characters = sum(map(str.isalnum, text))
        return max(characters // 2, min(characters, 1))
    return sum(any(map(str.isalnum, word)) for word in text.split())


def short(text: str, language: str) -> bool:
    """Fewer than 4 words, or fewer than 8 characters where words are not spaced."""
    return words(text, language) < SHORT_WORDS
