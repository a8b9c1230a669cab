"""How long answering took, beside the length that the opening states."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from dialogs.script import Script
from dialogs.simulating import stated_seconds
from earshot.reporting.scores import PROVISIONAL_FROM
from storage.analytics import LengthCount


@dataclass(frozen=True, slots=True)
class Length:
    """How long the `n` sessions took that were completed, from their first question to the end.

    `seconds` and `questions` are medians; None of too few. Where we wrote first, the time counts
    from the first answer. `stated_questions` are those of the longest way through the script.
    """

    n: int
    seconds: int | None
    questions: int | None
    stated_seconds: int
    stated_questions: int

    @property
    def holds(self) -> bool | None:
        """Whether half of them were done in the time that was stated; None if nobody knows."""
        return None if self.seconds is None else self.seconds <= self.stated_seconds


def length(rows: Iterable[LengthCount], script: Script) -> Length:
    """The observed lengths of `script`."""
    seconds, questions = Counter[int](), Counter[int]()
    for row in rows:
        seconds[row.seconds] += row.n
        questions[row.questions] += row.n
    n = seconds.total()
    enough = n >= PROVISIONAL_FROM
    return Length(
        n=n,
        seconds=_median(seconds) if enough else None,
        questions=_median(questions) if enough else None,
        stated_seconds=stated_seconds(script),
        stated_questions=script.longest_path,
    )


def _median(counts: Counter[int]) -> int:
    """The lower one of the two in the middle, as half of an even number would be none of them."""
    half, seen = (counts.total() + 1) // 2, 0
    for value, n in sorted(counts.items()):
        seen += n
        if seen >= half:
            return value
    raise AssertionError("there is a middle of all that are")
