"""What a person wants from us, said in a clause of their own making: patterns of known words.

A pattern covers a clause whole: every word is in one of its slots, or may stand between them.
So "could you stop texting my phone" stops and "I will never stop recommending you" does not.
Where spaces tell words apart, a clause may also be two or three such in a row ("stop im driving"),
doubled letters and accents do not count, and a long word may have a slip in it.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache

from dialogs.understanding.grammar import Grammar, Pattern, Request, Slot, respelt
from dialogs.understanding.lexicon import CORE, base, words_of
from dialogs.understanding.normalizing import fold, solid, unmarked, unspaced
from dialogs.understanding.words import Words

TONGUE = "@language"
"""A slot for the name of a language."""

ANY = "@any"
"""A slot for a few words that need not be known, and are no figures."""

ANSWERS = frozenset({"yes", "no", "wavering"})
"""What patterns say of a question that is answered by yes or no; they ask for nothing."""

_MOST_WORDS = 30
_MOST_LETTERS = 120


def requests(clause: str, language: str) -> tuple[Request, ...]:
    """What the folded `clause` asks for, in any of the languages that are understood.

    "excuse" is among it where words ask for nothing that may stand beside a request.
    """
    return _said(clause, _grammars(base(language)))


def answers(clause: str, language: str) -> tuple[Request, ...]:
    """Whether the folded `clause` says yes, no or neither, in words of its own; or an excuse."""
    return _said(clause, _answering(base(language)))


@lru_cache(maxsize=64)
def _said(clause: str, grammars: tuple[Grammar, ...]) -> tuple[Request, ...]:
    """Kept while one message is read, which looks at a clause more than once."""
    spaced, glued = _words(clause), solid(clause)
    found: list[Request] = []
    for grammar in grammars:
        if grammar.glued and len(glued) <= _MOST_LETTERS:
            found += grammar.requests(grammar.in_full(glued))
        elif not grammar.glued and 0 < len(spaced) <= _MOST_WORDS:
            found += grammar.requests(grammar.in_full(spaced))
    return tuple(found or _otherwise(spaced, next(iter(grammars), None)))


def _otherwise(words: Sequence[str], grammar: Grammar | None) -> list[Request]:
    """What misspelt words ask for in the conversation's own language; nothing, in small talk."""
    if grammar is None or grammar.glued or not 0 < len(words) <= _MOST_WORDS:
        return []
    words = grammar.in_full(words)
    if grammar.says_nothing(words):
        return [Request("excuse")]
    spelt = grammar.spelt_out(words)
    tried = dict.fromkeys(map(tuple, (words, grammar.mended(words), spelt, grammar.mended(spelt))))
    return next(filter(None, map(grammar.requests, list(tried)[1:])), [])


def _words(clause: str) -> list[str]:
    return [word for word in map(_word, clause.split()) if word]


_LATIN = "\u0250"
_DOUBLED = re.compile(r"([^\W\d_])\1+")


@lru_cache(maxsize=1 << 14)
def _word(written: str) -> str:
    """A word as it is compared: of a Latin one nothing but its letters, none of them doubled."""
    word = solid(written)
    return _DOUBLED.sub(r"\1", unmarked(word)) if word and word[0] < _LATIN else word


@lru_cache(maxsize=64)
def _grammars(own: str) -> tuple[Grammar, ...]:
    return tuple(_asking(code) for code in _codes(own))


@lru_cache(maxsize=64)
def _answering(own: str) -> tuple[Grammar, ...]:
    return tuple(_agreeing(code) for code in _codes(own))


def _codes(own: str) -> list[str]:
    """The languages that are understood, and the conversation's own in Latin letters: fa-Latn."""
    return [
        code for code in dict.fromkeys((own, f"{own}-Latn", *CORE)) if _words_of(code).requests
    ]


def _words_of(code: str) -> Words:
    language, _, latin = code.partition("-")
    words = words_of(language)
    return (words.latin or _NOTHING) if latin else words


_NOTHING = Words(numbers=())


@cache
def _asking(code: str) -> Grammar:
    return _spoken(code).only(lambda command: command not in ANSWERS)


@cache
def _agreeing(code: str) -> Grammar:
    return _spoken(code).only(lambda command: command in {*ANSWERS, "excuse"})


@cache
def _spoken(code: str) -> Grammar:
    """All patterns of one language; languages are named in its own words and in those of CORE."""
    known = [words_of(one) for one in dict.fromkeys((code.partition("-")[0], *CORE))]
    tongues = [
        name for words in known for names in words.languages.values() for name in names.split("|")
    ]
    return _grammar(_words_of(code), tongues)


def _grammar(words: Words, tongues: Sequence[str]) -> Grammar:
    glued = unspaced(fold(words.requests[next(iter(words.requests))][0]))
    named = {_phrase(name, glued=glued): name for name in tongues}
    contracted = _meant(words.contracted, glued=glued)
    hurried = _meant(words.hurried, glued=glued)

    @cache
    def phrase(written: str) -> str:
        return _in_full(_phrase(written, glued=glued), contracted, glued=glued)

    @cache
    def slot(written: str) -> Slot:
        return _slot(written, named, phrase, glued=glued)

    patterns = tuple(
        Pattern(command, tuple(slot(one) for one in line.split()))
        for command, lines in words.requests.items()
        for line in lines
    )
    return Grammar(
        patterns, slot(words.between), named, glued, hurried, contracted, _figures(words)
    )


def _figures(words: Words) -> frozenset[str]:
    """The words for numbers, but for one, and those that are as often something else."""
    other = {*words.articles.split("|"), *words.doubtful.split("|")}
    numbers = (listed.split("|") for at, listed in enumerate(words.numbers) if at != 1)
    return frozenset(fold(said) for listed in numbers for said in listed if said not in other)


def _meant(spellings: Mapping[str, str], *, glued: bool) -> dict[str, str]:
    return {
        _phrase(said, glued=glued): _phrase(meant, glued=glued)
        for said, meant in spellings.items()
    }


def _in_full(phrase: str, contracted: Mapping[str, str], *, glued: bool) -> str:
    joint, pieces = ("", list(phrase)) if glued else (" ", phrase.split())
    return (
        phrase if contracted.keys().isdisjoint(pieces) else joint.join(respelt(pieces, contracted))
    )


def _slot(
    written: str, tongues: Iterable[str], phrase: Callable[[str], str], *, glued: bool
) -> Slot:
    listed = written.split("|")
    phrases = {phrase(said) for said in listed if said not in {TONGUE, ANY}}
    if TONGUE in listed:
        phrases.update(tongues)
    sizes = {len(said) if glued else said.count(" ") + 1 for said in phrases if said}
    heads = {said[0] if glued else said.partition(" ")[0] for said in phrases if said}
    return Slot(
        frozenset(phrases),
        tuple(sorted(sizes)),
        frozenset(heads),
        optional="" in phrases,
        tongue=TONGUE in listed,
        open=ANY in listed,
    )


def _phrase(written: str, *, glued: bool) -> str:
    folded = fold(written.replace("_", " "))
    return solid(folded) if glued else " ".join(_words(folded))
