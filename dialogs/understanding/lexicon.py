"""What each word may be in an answer, for a conversation in one language."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from dialogs.understanding.normalizing import fold
from dialogs.understanding.words import Words, en, fa, sv, zh

BY_LANGUAGE: Mapping[str, Words] = {
    "en": en.WORDS,
    "sv": sv.WORDS,
    "fa": fa.WORDS,
    "zh": zh.WORDS,
}

Roles = frozenset[str]
"""What a word can do beside a rating; a word may have several roles.

`polite` may stand anywhere and says nothing, `filler` may stand in a clause that gives a rating,
`cue` announces one (give, score). `unit` makes the number before it an amount of something,
`before` does so to the number after it, `points` makes it a rating. `starter` begins what is said
beyond a rating, `praise` does when nothing else follows. `of`, `out`, `full` (the top follows) and
`within` (the top stood before) tie two numbers to a ratio, `range` and `and` to a choice of two,
`half` adds a half and `decimal` tenths. `correction`, `sorry` and `fix` (filler of a correction)
change an answer, `negation` denies it, `word` is an idiom that contains a number.
"""

NO_ROLES: Roles = frozenset()
PADDING: Roles = frozenset({"polite", "filler"})
"""What may stand beside a rating and is not worth keeping."""


_SHARED: Roles = frozenset({"polite", "and", "correction", "sorry"})


@dataclass(frozen=True, eq=False)
class Lexicon:
    """Word → roles and number, `longest` the longest phrase that is looked for in Han."""

    roles: Mapping[str, Roles]
    numbers: Mapping[str, int]
    articles: frozenset[str]
    doubtful: frozenset[str]
    longest: int


def base(language: str) -> str:
    """The language whose words are used for the tag `language`: zh for zh-Hant."""
    own = language.partition("-")[0].lower()
    return own if own in BY_LANGUAGE else "en"


@lru_cache(maxsize=64)
def lexicon(language: str) -> Lexicon:
    """The words of `language`, then Persian and Chinese, which nothing else can be; then English.

    The session's own language wins: Swedish "men" begins a clause, English "men" are people.
    English lends its grammar to all, but its number words to nobody; pleasantries, "and" and
    words of correction are understood everywhere.
    """
    order = [BY_LANGUAGE[code] for code in dict.fromkeys((base(language), "fa", "zh", "en"))]
    counting = [BY_LANGUAGE[code] for code in dict.fromkeys((base(language), "fa", "zh"))]
    roles: dict[str, Roles] = {}
    numbers: dict[str, int] = {}
    for words in order:
        roles = _roles(words) | roles
    for words in BY_LANGUAGE.values():
        roles = {
            word: said & _SHARED for word, said in _roles(words).items() if said & _SHARED
        } | roles
    for words in counting:
        numbers = dict(number_words(words)) | numbers
    return Lexicon(
        roles=roles,
        numbers=numbers,
        articles=_union(words.articles for words in counting),
        doubtful=_union(words.doubtful for words in counting),
        longest=max(len(word) for word in _roles(zh.WORDS)),
    )


def _roles(words: Words) -> dict[str, Roles]:
    roles: dict[str, Roles] = {}
    for name, listed in words.roles.items():
        for word in phrases(listed):
            roles[word] = roles.get(word, NO_ROLES) | {name}
    return roles


def number_words(words: Words) -> Iterator[tuple[str, int]]:
    """Every folded number word of a language, with its number."""
    for number, listed in enumerate(words.numbers):
        for word in phrases(listed):
            yield word, number
    for word, number in words.larger.items():
        yield fold(word), number


def phrases(listed: str) -> list[str]:
    """The folded words or phrases in a list separated by `|`."""
    return [fold(phrase) for phrase in listed.split("|") if phrase]


def _union(lists: Iterable[str]) -> frozenset[str]:
    return frozenset(word for listed in lists for word in phrases(listed))
