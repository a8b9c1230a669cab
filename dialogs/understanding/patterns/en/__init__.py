"""English: what people want from a survey, as they type it.

The names in these modules are slots, or several in a row; a `|` at the end makes one optional.
"""

from collections.abc import Mapping

from dialogs.understanding.patterns.en import (
    agreeing,
    asking,
    ending,
    excusing,
    moving,
    reaching,
    returning,
    speaking,
    stopping,
    waiting,
    wondering,
)
from dialogs.understanding.patterns.en.shared import BETWEEN

__all__ = ["BETWEEN", "REQUESTS"]

REQUESTS: Mapping[str, tuple[str, ...]] = {
    "stop": stopping.STOP,
    "end": ending.END,
    "farewell": ending.BYE,
    "later": waiting.LATER,
    "tomorrow": waiting.TOMORROW,
    "week": waiting.NEXT_WEEK,
    "person": reaching.PERSON,
    "call": reaching.CALL,
    "language": speaking.LANGUAGE,
    "back": returning.BACK,
    "skip": moving.SKIP,
    "why": wondering.WHY,
    "help": asking.HELP,
    "excuse": excusing.EXCUSE,
    "yes": agreeing.YES,
    "no": agreeing.NO,
    "wavering": agreeing.WAVERING,
}
