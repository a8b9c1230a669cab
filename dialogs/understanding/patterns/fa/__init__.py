"""What people who speak Persian want from us, in clauses of their own making.

A hyphen stands where a word is written with a half-space, a space or in one: می-خوام.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product

from dialogs.understanding.patterns.fa.agreeing import NO, WAVERING, YES
from dialogs.understanding.patterns.fa.between import BETWEEN as _BETWEEN
from dialogs.understanding.patterns.fa.ending import END, STOP, WRONG
from dialogs.understanding.patterns.fa.excusing import EXCUSE
from dialogs.understanding.patterns.fa.helping import HELP
from dialogs.understanding.patterns.fa.putting_off import LATER, TOMORROW
from dialogs.understanding.patterns.fa.reaching import CALL, PERSON
from dialogs.understanding.patterns.fa.returning import BACK
from dialogs.understanding.patterns.fa.skipping import SKIP
from dialogs.understanding.patterns.fa.speaking import LANGUAGE
from dialogs.understanding.patterns.fa.wondering import WHY

_PATTERNS = {
    "yes": YES,
    "no": NO,
    "wavering": WAVERING,
    "stop": STOP,
    "end": END,
    "wrong": WRONG,
    "skip": SKIP,
    "back": BACK,
    "later": LATER,
    "tomorrow": TOMORROW,
    "why": WHY,
    "help": HELP,
    "person": PERSON,
    "call": CALL,
    "language": LANGUAGE,
    "excuse": EXCUSE,
}


def _spelt(written: str) -> str:
    """Slots of phrases, each with every way to write what is joined with a hyphen."""
    return " ".join(map(_slot, written.split()))


@cache  # Most slots stand in many patterns.
def _slot(written: str) -> str:
    return "|".join(dict.fromkeys(way for phrase in written.split("|") for way in _ways(phrase)))


def _ways(phrase: str) -> Iterator[str]:
    if "-" not in phrase:
        yield phrase
        return
    first, *others = phrase.split("-")
    for joints in product(("", "_"), repeat=len(others)):
        yield first + "".join(joint + part for joint, part in zip(joints, others, strict=True))


REQUESTS: Mapping[str, tuple[str, ...]] = {
    command: tuple(map(_spelt, patterns)) for command, patterns in _PATTERNS.items()
}

BETWEEN = _spelt(_BETWEEN)
