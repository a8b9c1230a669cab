"""A message as yes or no, in any of the languages or in a step's own labels."""

from collections.abc import Sequence
from functools import lru_cache

from dialogs.readings import Answered, Reading, Unclear, Value
from dialogs.understanding.lexicon import Lexicon, heard, lexicon
from dialogs.understanding.matching import Names
from dialogs.understanding.normalizing import Message, squash
from dialogs.understanding.numbers import Token, tokens
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
        opening = _whole(message.folded[:end], yes, no, known)
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
    said = squash(folded)
    if said in _MILD_NO:
        return Answered(value=False, confidence=_MILD)
    if said in _wavering(known.language):
        return Unclear("not_sure", (True, False))
    value = _common_names(known.language).exact(folded, known)
    return None if value is None else Answered(value)


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
    """Where the first clause ends, then where its first word does."""
    clause = next((i for i, token in enumerate(found) if token.cut), len(found))
    return list(dict.fromkeys(found[i - 1].end for i in (clause, 1) if 0 < i <= len(found)))


def _opened(
    message: Message, found: Sequence[Token], end: int, opening: Reading, language: str
) -> Reading:
    """yes, call me: an answer and more; "no one called" is none, and offered."""
    if not isinstance(opening, Answered):
        return opening
    following = next((token for token in found if token.start >= end), None)
    goes_on = following is None or following.cut or not following.roles.isdisjoint(_GOES_ON)
    rest = message.words(end, len(message.folded))
    beyond = "".join(token.text for token in found if token.start >= end and _tells(token))
    if goes_on and not _contradicts(beyond, opening, language):
        return Answered(opening.value, rest=rest, confidence=opening.confidence)
    return Unclear("not_sure", (opening.value,))


_GOES_ON = frozenset({"starter", "polite", "negation"})


def _tells(token: Token) -> bool:
    if token.cut:
        return False
    joins = {"starter", "and", "correction", "sorry", "polite"}
    return "negation" in token.roles or token.roles.isdisjoint(joins)


def _contradicts(rest: str, opening: Answered, language: str) -> bool:
    """yes, no; ja men nej."""
    value = _common_names(language).values.get(squash(rest), opening.value)
    return value != opening.value
