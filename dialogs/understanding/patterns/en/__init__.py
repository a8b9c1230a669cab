"""English: what people want from a survey, as they type it.

The names in these modules are slots, or several in a row; a `|` at the end makes one optional.
"""

from dialogs.understanding.patterns import by_command
from dialogs.understanding.patterns.en import (
    agreeing,
    asking,
    deferring,
    doubting,
    ending,
    excusing,
    meeting,
    moving,
    passing,
    puzzling,
    reaching,
    refusing,
    retracing,
    returning,
    speaking,
    stopping,
    waiting,
    wondering,
)
from dialogs.understanding.patterns.en.shared import BETWEEN

__all__ = ["BETWEEN", "REQUESTS"]

REQUESTS = by_command(
    agreeing,
    asking,
    deferring,
    doubting,
    ending,
    excusing,
    meeting,
    moving,
    passing,
    puzzling,
    reaching,
    refusing,
    retracing,
    returning,
    speaking,
    stopping,
    waiting,
    wondering,
)
