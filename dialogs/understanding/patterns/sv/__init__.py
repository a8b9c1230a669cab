"""Swedish: what people want from a survey, as they type it.

The names in these modules are slots, or several in a row; a `|` at the end makes one optional.
"""

from dialogs.understanding.patterns import by_command
from dialogs.understanding.patterns.sv import (
    agreeing,
    asking,
    ending,
    excusing,
    handing_over,
    moving,
    postponing,
    puzzling,
    quitting,
    reaching,
    returning,
    skipping,
    speaking,
    stopping,
    waiting,
    wondering,
)
from dialogs.understanding.patterns.sv.hurrying import HURRIED
from dialogs.understanding.patterns.sv.shared import BETWEEN

__all__ = ["BETWEEN", "HURRIED", "REQUESTS"]

REQUESTS = by_command(
    agreeing,
    asking,
    ending,
    excusing,
    handing_over,
    moving,
    postponing,
    puzzling,
    quitting,
    reaching,
    returning,
    skipping,
    speaking,
    stopping,
    waiting,
    wondering,
)
