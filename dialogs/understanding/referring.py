"""A new rating for a question that is named by its place: "the first one: 7"."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from dialogs.readings import Answered, Corrected
from dialogs.script import RATED
from dialogs.understanding.expecting import Expectation
from dialogs.understanding.lexicon import PADDING, base, heard, lexicon
from dialogs.understanding.normalizing import Message, solid, squash
from dialogs.understanding.numbers import Token, tokens
from dialogs.understanding.phrasebook import phrasebook, together
from dialogs.understanding.scale import rate

_AROUND = PADDING | {"cue", "fix", "correction", "sorry", "and"}
_LAST = -1


def read_reference(
    message: Message, *, earlier: Sequence[Expectation], language: str
) -> Corrected | None:
    """The correction of the question that the message names by its place, if that is all it says.

    `earlier` are the questions answered before, latest first.
    """
    found = tokens(message.folded, lexicon(language))
    at = next((i for i in reversed(range(len(found))) if found[i].fit is not None), 0)
    place = _place(found[:at], language) if at else None
    if place is None:
        return None
    rated = [question for question in earlier if question.type in RATED]
    asked = rated[:1] if place == _LAST else earlier[::-1][place : place + 1]
    question = next((one for one in asked if one in rated), None)
    if question is None or question.scale is None:
        return None
    reading = rate(message, found[at:], question.scale)
    if isinstance(reading, Answered) and reading.confidence == 1 and not reading.rest:
        return Corrected(question.key, reading.value)
    return None


def _place(head: Sequence[Token], language: str) -> int | None:
    """0 for the first question, _LAST for the latest rating, if `head` says no more than that."""
    for said in _said(head, language):
        if said in _places(base(language)):
            return _places(base(language))[said]
    return None


def _said(head: Sequence[Token], language: str) -> Iterator[str]:
    """`head` as it is, and without the words that only lead to the place."""
    nouns, places = phrasebook(language).listed("referring"), _places(base(language))
    bare = [
        token
        for token in head
        if not token.cut
        and (token.fit is not None or token.roles.isdisjoint(_AROUND) or token.text in places)
    ]
    yield together(head)
    yield together(bare)
    yield solid("".join(token.text for token in bare if token.text not in nouns))


@lru_cache(maxsize=64)
def _places(own: str) -> dict[str, int]:
    """Squashed ordinal → place; 1 and so on only beside a word for a question."""
    places: dict[str, int] = {}
    book = phrasebook(own)
    nouns = ["", *book.squashed("referring")]
    for words in heard(own):
        for place, listed in enumerate(words.ordinals):
            for ordinal in map(squash, listed.split("|")):
                for noun in nouns:
                    places.setdefault(ordinal + noun, place)
                    places.setdefault(noun + ordinal, place)
            for noun in nouns[1:]:
                places.setdefault(f"{noun}{place + 1}", place)
    for latest in book.squashed("latest"):
        for noun in nouns:
            places.setdefault(latest + noun, _LAST)
    places.pop("", None)
    return places
