"""A new rating for a question that was answered before: "sorry, I meant 6"."""

from collections.abc import Sequence

from dialogs.readings import Answered, Corrected, Reading, Unclear
from dialogs.script import RATED
from dialogs.understanding.expecting import Expectation
from dialogs.understanding.lexicon import PADDING, lexicon
from dialogs.understanding.matching import stripped
from dialogs.understanding.normalizing import Message
from dialogs.understanding.numbers import Token, tokens
from dialogs.understanding.scale import rate

_CUES = frozenset({"correction", "sorry"})
_DROPPED = _CUES | {"fix"}
_TYING = frozenset({"if", "joint"})
"""What a clause says of the one before it; without that, the number would say something else."""
_BEYOND = Unclear("out_of_range")


def read_correction(
    message: Message,
    *,
    expecting: Expectation,
    earlier: Sequence[Expectation],
    language: str,
) -> Reading | None:
    """The correction that `message` is, of the latest rating it fits; None when it is none.

    While a rating is asked for, "sorry" alone does not make its answer a correction of another,
    and with no other rating to correct it is an answer. While words are asked for, a new rating
    that is on none of the scales ("I meant 11") is no words: it is out of range.
    """
    if all(token.roles.isdisjoint(_CUES) for token in tokens(message.folded, lexicon(language))):
        return None
    beyond: Reading | None = None
    for spoken in dict.fromkeys((language, "en", "sv")):
        found = tokens(message.folded, lexicon(spoken))
        reading = _correction(message, found, expecting, earlier)
        if reading and reading != _BEYOND:
            return reading
        beyond = beyond or reading
    return beyond


def _correction(
    message: Message,
    found: Sequence[Token],
    expecting: Expectation,
    earlier: Sequence[Expectation],
) -> Reading | None:
    rated = expecting.type in RATED
    cues = frozenset({"correction"}) if rated else _CUES
    if all(token.roles.isdisjoint(cues) for token in found):
        return None
    kept = _new_value(found)
    beyond = False
    for question in (*(e for e in earlier if e.type in RATED), *((expecting,) if rated else ())):
        reading = rate(message, kept, question.scale) if question.scale and kept else None
        if isinstance(reading, Answered) and reading.confidence == 1:
            own = question.key == expecting.key
            return reading if own else Corrected(question.key, reading.value, reading.rest)
        beyond = beyond or reading == _BEYOND
    return _BEYOND if beyond and expecting.type == "text" and _corrects(found) else None


def _corrects(found: Sequence[Token]) -> bool:
    """Whether more than an apology says that something is corrected."""
    return any("correction" in token.roles for token in found)


def _new_value(found: Sequence[Token]) -> Sequence[Token]:
    """What is left without the words of correcting, if that opens with a number.

    "10, if you correct it" corrects nothing.
    """
    if any("when" in token.roles for token in found):
        return ()
    kept = [
        token
        for token in found
        if token.roles.isdisjoint(_DROPPED) or token.cut or not token.roles.isdisjoint(_TYING)
    ]
    opening = stripped([token for token in kept if not token.cut], PADDING | {"cue", "joint"})
    return kept if opening and opening[0].fit is not None else ()
