"""The language of a text: by its script, by letters and words, or unknown rather than wrong."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache

from dialogs.understanding.normalizing import chunks, fold
from dialogs.verbatims.profiles import LETTERS, PARTS, WORDS
from dialogs.verbatims.scripts import (
    ARABIC,
    CYRILLIC,
    DEVANAGARI,
    HAN,
    SPOKEN,
    script_of,
)

SHORT = 20
"""Letters below which the conversation's language is taken unless the words speak against it."""

LIMIT = 2_000
"""Characters of a text that are looked at."""

_ENOUGH, _MUCH = 1.5, 1.0
_LEAD = 1.5
_NEAR = 0.75
_WORD, _LETTER, _PART = 1.0, 0.7, 0.4
_LONGEST, _LONGEST_PART = 40, 6
_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyz")
_SCRIPTS: Mapping[str, tuple[str, ...]] = {
    CYRILLIC: ("ru", "uk", "be", "bg", "sr", "mk", "kk"),
    ARABIC: ("fa", "ar", "ur", "ckb"),
    DEVANAGARI: ("hi", "mr", "ne"),
}
_SAME = {"no": "nb", "nn": "nb", "bs": "hr", "ms": "id", "fil": "tl", "prs": "fa", "yue": "zh"}


def language_of(text: str, *, conversation: str) -> str | None:
    """The BCP 47 language of `text`, said in a conversation in that language; None: unknown.

    Where only one language writes so (Greek, Thai, kana) the script decides, and characters that
    only one of them has tell simplified from traditional Chinese. Elsewhere words and letters
    do, and the conversation's language is believed before any other.
    """
    seen = text[:LIMIT]
    script, letters = script_of(seen)
    if script is None:
        return None
    if script == HAN:
        return _chinese(seen, conversation)
    if script in SPOKEN:
        return _kept(SPOKEN[script], conversation)
    if _own(conversation) not in _candidates(script):
        return _plainly(_weights(seen, script))
    return _expecting(conversation, _weights(seen, script), few=letters < SHORT)


def _plainly(weights: Mapping[str, float]) -> str | None:
    """The language that words and letters point to, with enough of a lead on the next one."""
    ranked = sorted(weights, key=lambda language: weights[language], reverse=True)
    if not ranked or weights[ranked[0]] < _ENOUGH:
        return None
    leads = all(weights[ranked[0]] >= weights[other] * _LEAD for other in ranked[1:2])
    return ranked[0] if leads else None


def _expecting(conversation: str, weights: Mapping[str, float], *, few: bool) -> str | None:
    """The conversation's language unless another is much likelier; in `few` letters unless none
    of it and much of others is seen."""
    own, best = weights.get(_own(conversation), 0.0), max(weights.values(), default=0.0)
    if own and own >= best * _NEAR:
        return conversation
    told = _plainly(weights)
    if told is not None:
        return told
    return conversation if few and (own or best < _MUCH) else None


def _own(conversation: str) -> str:
    base = conversation.partition("-")[0].lower()
    return _SAME.get(base, base)


def _kept(told: str, conversation: str) -> str:
    """The conversation's tag, if it is the language that was told: `pt-BR` stays."""
    return conversation if _own(conversation) == told else told


def _chinese(text: str, conversation: str) -> str:
    """Chinese in the script of most characters that only one has, else as the conversation is."""
    simplified = sum(_only_in(letter, "gb2312", "big5") for letter in text)
    traditional = sum(_only_in(letter, "big5", "gb2312") for letter in text)
    own = _own(conversation)
    if simplified == traditional:
        return conversation if own in {"zh", "ja"} else "zh"
    if own == "ja" and simplified < traditional:
        return conversation
    return "zh-Hans" if simplified > traditional else "zh-Hant"


def _only_in(letter: str, one: str, other: str) -> bool:
    """Whether a Han character is in one of the two old character sets and not in the other."""
    return bool(letter.encode(one, "ignore")) and not letter.encode(other, "ignore")


def _weights(text: str, script: str) -> Mapping[str, float]:
    """How much speaks for each language; what several have in common counts less for each."""
    signs = _signs(script)
    weights: dict[str, float] = defaultdict(float)
    for sign, weight in _seen(text):
        for language in signs.get(sign, ()):
            weights[language] += weight / len(signs[sign])
    return weights


def _seen(text: str) -> Iterator[tuple[str, float]]:
    """The words, the parts of words and the letters in a text, with what each weighs."""
    # Folding makes one of the letters by which Arabic and Persian are told apart.
    for letter in set(text.casefold()):
        yield letter, _LETTER
    for chunk in chunks(fold(text)):
        if chunk.kind == "word":
            word = f"^{chunk.text[:_LONGEST]}$"
            yield word, _WORD
            for part in _parts(word):
                yield part, _PART


def _parts(word: str) -> set[str]:
    ends = range(2, _LONGEST_PART + 1)
    return {word[at : at + length] for length in ends for at in range(len(word) - length + 1)}


def _candidates(script: str) -> tuple[str, ...]:
    apart = {language for some in _SCRIPTS.values() for language in some} | {*SPOKEN.values()}
    return _SCRIPTS.get(script) or tuple(one for one in WORDS if one not in apart)


@cache
def _signs(script: str) -> Mapping[str, tuple[str, ...]]:
    """Word (`^word$`), part of a word, or letter → the languages of `script` that have it."""
    signs: dict[str, set[str]] = defaultdict(set)
    for language in _candidates(script):
        words = (f"^{word}$" for word in fold(WORDS[language]).split())
        letters = set(LETTERS.get(language, "").casefold()) - _PLAIN
        for sign in (*words, *letters, *fold(PARTS.get(language, "")).split()):
            signs[sign].add(language)
    return {sign: tuple(some) for sign, some in signs.items()}
