"""A message as yes or no, in any of the languages or in a step's own labels."""

from collections.abc import Sequence
from functools import lru_cache

from dialogs.readings import Answered, Reading, Unclear, Value
from dialogs.understanding.lexicon import Lexicon, heard, lexicon
from dialogs.understanding.matching import Names
from dialogs.understanding.normalizing import Message, solid, squash
from dialogs.understanding.numbers import Token, tokens
from dialogs.understanding.phrasebook import phrasebook
from dialogs.understanding.requests import answers
from dialogs.understanding.words import Words

_SIGNS = {
    "1": True,
    "2": False,
    "👍": True,
    "👎": False,
    "✅": True,
    "❌": False,
    "✓": True,
    "✔": True,
    "👌": True,
}
_SKIN = dict.fromkeys(range(0x1F3FB, 0x1F400), "")
_MILD_NO = frozenset(
    squash(phrase)
    for phrase in (
        "not really",
        "i'd rather not",
        "not exactly",
        "not quite",
        "not much",
        "not completely",
        "inte direkt",
        "inte riktigt",
        "egentligen inte",
        "nja",
        "inte helt",
        "inte så",
        "نه واقعا",
        "نه چندان",
        "نه زیاد",
        "نه کاملا",
        "不太",
        "不怎么",
        "不怎麼",
        "不太行",
    )
)
_MILD = 0.8
_VALUES = {"yes": True, "no": False, "wavering": None}
_NEUTRAL = frozenset({"excuse"})
_CUTS = frozenset(",.;:!?")


def read_yes_no(
    message: Message, yes: tuple[str, ...], no: tuple[str, ...], language: str
) -> Reading:
    """Read `message` as True or False; what is in between ("maybe") is asked again."""
    known = lexicon(language)
    answer = _whole(message.folded, yes, no, known)
    if answer is not None:
        return answer
    found = tokens(message.folded, known)
    for end in _openings(found):
        if end == found[0].end and _says_ok(found):
            continue
        opening = _whole(message.folded[found[0].start : end], yes, no, known)
        if opening is not None:
            return _opened(message, found, end, opening, known.language)
    return Unclear("unreadable")


def _whole(
    folded: str, yes: tuple[str, ...], no: tuple[str, ...], known: Lexicon
) -> Reading | None:
    sign = _SIGNS.get(folded.translate(_SKIN).strip(" .!)("))
    if sign is not None:
        return Answered(sign)
    own = _own_names(yes, no).exact(folded, known)
    if own is not None:
        return Answered(own)
    said = solid(folded)
    if said in _MILD_NO:
        return Answered(value=False, confidence=_MILD)
    if said in _wavering(known.language):
        return Unclear("not_sure", (True, False))
    value = _common_names(known.language).exact(folded, known)
    return _in_own_words(folded, known.language) if value is None else Answered(value)


def _in_own_words(folded: str, language: str) -> Reading | None:
    """What patterns of yes and no make of a clause: "if you must", "I'd rather you didn't"."""
    if any(mark in folded for mark in _CUTS):
        return None
    said = {one.command for one in answers(folded, language)}
    if said <= _NEUTRAL or not said <= _NEUTRAL | _VALUES.keys():
        return None
    values = {_VALUES[one] for one in said - _NEUTRAL}
    value = values.pop() if len(values) == 1 else None
    return Unclear("not_sure", (True, False)) if value is None else Answered(value)


@lru_cache(maxsize=256)
def _own_names(yes: tuple[str, ...], no: tuple[str, ...]) -> Names:
    return Names.of([*((True, label) for label in yes), *((False, label) for label in no)])


@lru_cache(maxsize=64)
def _common_names(language: str) -> Names:
    """Yes and no of the conversation's language, then of the others where they do not differ."""
    own, *others = (_yes_and_no(words) for words in heard(language))
    said = {squash(phrase) for _, phrase in own}
    more = (named for some in others for named in some if squash(named[1]) not in said)
    return Names.of([*own, *more])


def _yes_and_no(words: Words) -> list[tuple[Value, str]]:
    named: list[tuple[Value, str]] = [(True, phrase) for phrase in words.yes.split("|")]
    return named + [(False, phrase) for phrase in words.no.split("|")]


@lru_cache(maxsize=64)
def _wavering(language: str) -> frozenset[str]:
    return frozenset(
        squash(phrase) for words in heard(language) for phrase in words.wavering.split("|")
    )


def _openings(found: Sequence[Token]) -> list[int]:
    """Where the first clause ends, where in it another sentence may begin, and its first word."""
    clause = next((i for i, token in enumerate(found) if token.cut), len(found))
    joint = next((i for i in range(1, clause) if _joins(found[i])), clause)
    within = [i for i in range(min(joint, _LONGEST, clause - 1), 1, -1) if _goes_on(found[i])]
    ends = (clause, *within, 1) if clause else ()
    return list(dict.fromkeys(found[i - 1].end for i in ends))


def _opened(
    message: Message, found: Sequence[Token], end: int, opening: Reading, language: str
) -> Reading:
    """yes, call me: an answer and more; "no one called" is none, and offered."""
    if not isinstance(opening, Answered):
        return opening
    following = next((token for token in found if token.start >= end), None)
    goes_on = following is None or following.cut or _goes_on(following)
    goes_on = goes_on or (end == found[0].end and found[0].text in _assents(language))
    if opening.value is True and following is not None and following.text in _DENIALS:
        return Unclear("not_sure", (False,))
    rest = message.words(end, len(message.folded))
    beyond = "".join(token.text for token in found if token.start >= end and _tells(token))
    if goes_on and not _contradicts(beyond, opening, language):
        return Answered(opening.value, rest=rest, confidence=opening.confidence)
    return Unclear("not_sure", (opening.value,))


_DENIALS = frozenset({"inte", "ej", "not"})
"""jag vill inte: the word that follows turns what seemed to be an answer round."""


def _assents(language: str) -> frozenset[str]:
    """The words that answer, whatever follows: آره."""
    return phrasebook(language).listed("assent")


_GOES_ON = frozenset({"starter", "polite", "negation", "and", "if", "joint"})
_LONGEST = 12


def _says_ok(found: Sequence[Token]) -> bool:
    """Whether the first word is small talk: "ok stop texting me" agrees to nothing."""
    if len(found) == 1 or "polite" not in found[0].roles:
        return False
    return not (found[1].cut or _joins(found[1]))


def _joins(token: Token) -> bool:
    return not token.roles.isdisjoint({"and", "if", "joint"})


def _goes_on(token: Token) -> bool:
    return not token.roles.isdisjoint(_GOES_ON)


def _tells(token: Token) -> bool:
    if token.cut:
        return False
    joins = {"starter", "and", "correction", "sorry", "polite"}
    return "negation" in token.roles or token.roles.isdisjoint(joins)


def _contradicts(rest: str, opening: Answered, language: str) -> bool:
    """yes, no; ja men nej."""
    value = _common_names(language).values.get(squash(rest), opening.value)
    return value != opening.value
