"""Choices that are named by a part of their label, or counted off from the top of the list."""

from collections.abc import Sequence

from dialogs.understanding.expecting import ChoiceNames
from dialogs.understanding.lexicon import PADDING, Lexicon
from dialogs.understanding.matching import bare
from dialogs.understanding.normalizing import Message, squash, unspaced
from dialogs.understanding.numbers import Fit, tokens
from dialogs.understanding.phrasebook import phrasebook

_SHORTEST = 2
_COUNTED = PADDING | {"cue", "unit"}


def abbreviated(folded: str, choices: Sequence[ChoiceNames], known: Lexicon) -> str | None:
    """The only choice with a label of Han that has all that is said in it: 物流, of 物流速度."""
    said = bare(folded, known, PADDING)
    if len(said) < _SHORTEST or not all(map(unspaced, said)):
        return None
    found = [choice.value for choice in choices if any(said in name for name in _names(choice))]
    return found[0] if len(found) == 1 else None


def _names(choice: ChoiceNames) -> list[str]:
    return [squash(name) for name in (choice.value, *choice.labels)]


def counted_off(
    message: Message, choices: Sequence[ChoiceNames], known: Lexicon
) -> tuple[str, ...]:
    """前两个, 最後三項: as many as are counted, from the top of the list or from its end."""
    found = [
        token
        for token in tokens(message.folded, known)
        if not token.cut and token.roles.isdisjoint(_COUNTED)
    ]
    if len(found) != len(("end", "number")) or found[1].fit is not Fit.WHOLE:
        return ()
    book, number = phrasebook(known.language), max(found[1].value, 0)
    values = tuple(choice.value for choice in choices)
    if found[0].text in book.listed("first"):
        return values[:number]
    return values[-number:] if number and found[0].text in book.listed("last") else ()
