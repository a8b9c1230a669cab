"""What each word may be in an answer, for a conversation in one language."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TypeVar

from dialogs.understanding import words
from dialogs.understanding.normalizing import fold, unmarked, unspaced
from dialogs.understanding.words import Words

LANGUAGES = tuple(module.name.rstrip("_") for module in iter_modules(words.__path__))
"""The languages whose words we know: every module of `words` is one (`is_` is Icelandic)."""

CORE = ("en", "sv", "fa", "zh")
"""The languages that we ship; what a person wants from us is understood in each, wherever said."""

_SAME = {
    "no": "nb",
    "nn": "nb",
    "bs": "hr",
    "sh": "sr",
    "iw": "he",
    "in": "id",
    "fil": "tl",
    "ku": "ckb",
    "prs": "fa",
    "yue": "zh",
    "mo": "ro",
}
_RESERVED = frozenset({"id", "is"})
_ARABIC = frozenset({"ar", "ur", "ckb"})
"""Languages that write words which Persian would take for its own numbers."""

Roles = frozenset[str]
"""What a word can do beside a rating; a word may have several roles.

`polite` may stand anywhere and says nothing, `filler` may stand in a clause that gives a rating,
`cue` announces one (give, score). `unit` makes the number before it an amount of something,
`before` does so to the number after it, `points` makes it a rating. `starter` begins what is said
beyond a rating, `praise` does when nothing else follows. `of`, `out`, `full` (the top follows) and
`within` (the top stood before) tie two numbers to a ratio, `range` and `and` to a choice of two,
`half` adds a half and `decimal` tenths. `correction`, `sorry` and `fix` (filler of a correction)
change an answer, a `mark` names a rating and counts nothing (en åtta), a `star` counts up to five
as a rule, `negation` denies it, `word` is an idiom that contains a number. A doubtful number is
one behind `own` (my rating) and before `gives` (I give). A `piece` counts what follows it (۳ تا
سفارش), a `final` negation denies what stands before it. `bound` (more than, ordered) makes the
next number a guess, small words between them or not, `and` with `up` does so to the one before.
A `verb` (I landed on, subí a) may stand right before a number word that is a rating; an `opinion`
(my rating, نظرم) before a doubtful number that is no "no" makes it one, as `own` does.
`we` and `were` beside each other count people; after `are` (you are) a one is praise. A number
behind `for` (for a ten) is denied by a negation after it. A dot ties a number to a `month`;
`top5`, `top7`, `top10` and `top100` name a scale. `overrules` behind a number denies it when one
follows (10 değil 9), `now` begins a new clause after `other`, `would` (I would have given) yields
to another rating, `closing` ends a sentence before a space, `when` is a verb that is a condition
by itself, `even` is a `joint` that denies with a negation (1 पण नाही). A one before a `rank`
(number one) is a guess; points before a number and a `counter` make it a rating (별 다섯 개).
Behind `if`, what is `supposing` only asks for an answer (if I had to choose). `scratch` takes
the number before back (8, scratch that, 6), and so does a `nay`, which denies no other. A
`setting` behind a number and a small word says when or where it was, as does `clock` between
two. `tells` and `told` together (asked me to give) make the next number a guess, `whom` behind
a unit makes it none (en sjua till er). What `asks` begins a question, in Chinese ends one, and
`how` does so even before a cue (how do I give a 9). What somebody `gets` or where it is (`place`:
in hall 3) is no rating unless a cue or an `article` ties it to one; nor is what `nobody` gives
(who gives a 10), a number of which it `is` said what it means (7 is my lucky number), or one in a
`dream` (10 in your dreams).
"""

NO_ROLES: Roles = frozenset()
PADDING: Roles = frozenset({"polite", "filler"})
"""What may stand beside a rating and is not worth keeping."""


_SHARED: Roles = frozenset({"polite", "and", "correction", "sorry"})


@dataclass(frozen=True, eq=False)
class Lexicon:
    """Word → roles and number.

    `lengths` are those of the words that begin with a letter of an unspaced script, longest first.
    """

    language: str
    roles: Mapping[str, Roles]
    numbers: Mapping[str, int]
    articles: frozenset[str]
    doubtful: frozenset[str]
    lengths: Mapping[str, tuple[int, ...]]


@cache
def words_of(code: str) -> Words:
    """The words of one of LANGUAGES."""
    name = f"{code}_" if code in _RESERVED else code
    spoken: Words = import_module(f"{words.__name__}.{name}").WORDS
    return spoken


@lru_cache(maxsize=256)
def base(language: str) -> str:
    """The language whose words are used for the tag `language`: zh for zh-Hant."""
    own = language.partition("-")[0].lower()
    own = _SAME.get(own, own)
    return own if own in LANGUAGES else "en"


def heard(language: str) -> list[Words]:
    """The words that are understood in a conversation in `language`: its own, and the CORE."""
    own = base(language)
    core = [words_of(code) for code in CORE if code != own]
    return [*_own_words(own), *core]


def _own_words(own: str) -> list[Words]:
    spoken = words_of(own)
    return [spoken, spoken.latin] if spoken.latin else [spoken]


def lexicon(language: str) -> Lexicon:
    """The words of `language`, then Persian and Chinese, which nothing else can be; then English.

    The session's own language wins: Swedish "men" begins a clause, English "men" are people.
    English lends its grammar to all, but its number words to nobody; pleasantries, "and" and
    words of correction are understood everywhere.
    """
    return _lexicon(base(language))


@lru_cache(maxsize=64)
def _lexicon(own: str) -> Lexicon:
    lent = ("zh",) if own in _ARABIC else ("fa", "zh")
    counting = [*_own_words(own), *(words_of(code) for code in lent if code != own)]
    roles: dict[str, Roles] = {}
    numbers: dict[str, int] = {}
    for one in (*counting, words_of("en")):
        roles = _roles(one) | roles
    for code in CORE:
        roles = _shared(words_of(code)) | roles
    for one in counting:
        numbers = _numbers(one) | numbers
    if own not in CORE:
        roles, numbers = _also_unmarked(roles), _also_unmarked(numbers)
    return Lexicon(
        language=own,
        roles=roles,
        numbers=numbers,
        articles=_union(one.articles for one in counting),
        doubtful=_union(one.doubtful for one in counting),
        lengths=_lengths((*roles, *numbers)),
    )


_Said = TypeVar("_Said")


def _also_unmarked(said: Mapping[str, _Said]) -> dict[str, _Said]:
    """`said`, and under every word without its accents what it is with them."""
    marked = {word: meaning for word, meaning in said.items() if not word.isascii()}
    return {unmarked(word): meaning for word, meaning in marked.items()} | dict(said)


def _lengths(known: Iterable[str]) -> dict[str, tuple[int, ...]]:
    lengths: dict[str, set[int]] = {}
    for word in known:
        if word and unspaced(word[0]):
            lengths.setdefault(word[0], set()).add(len(word))
    return {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()}


@cache
def _numbers(spoken: Words) -> dict[str, int]:
    return dict(number_words(spoken))


@cache
def _shared(spoken: Words) -> dict[str, Roles]:
    shared = {word: said & _SHARED for word, said in _roles(spoken).items()}
    return {word: said for word, said in shared.items() if said}


@cache
def _roles(spoken: Words) -> dict[str, Roles]:
    roles: dict[str, Roles] = {}
    for name, listed in spoken.roles.items():
        for word in phrases(listed):
            roles[word] = roles.get(word, NO_ROLES) | {name}
    return roles


def number_words(spoken: Words) -> Iterator[tuple[str, int]]:
    """Every folded number word of a language, with its number."""
    for number, listed in enumerate(spoken.numbers):
        for word in phrases(listed):
            yield word, number
    for word, number in spoken.larger.items():
        yield fold(word), number


def phrases(listed: str) -> list[str]:
    """The folded words or phrases in a list separated by `|`."""
    return [fold(phrase) for phrase in listed.split("|") if phrase]


def _union(lists: Iterable[str]) -> frozenset[str]:
    words = {word for listed in lists for word in phrases(listed)}
    return frozenset(words | {unmarked(word) for word in words})
