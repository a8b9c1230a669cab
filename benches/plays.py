"""What respondents say: the conversations that the shipped scripts carry as their own tests."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle

from config import shipped
from dialogs.loading import load
from dialogs.script import Script


@dataclass(frozen=True, slots=True)
class Play:
    """One respondent, from the first answer to the end."""

    language: str
    says: tuple[str, ...]


def script(survey: str) -> Script:
    """A shipped script."""
    path = shipped.script(survey)
    assert path is not None
    loaded = load(path.read_text("utf-8")).script
    assert loaded is not None
    return loaded


def plays(survey: str) -> list[Play]:
    """Every conversation that `survey` was shipped with, in five languages."""
    found = script(survey)
    return [Play(test.language or found.languages[0], test.says) for test in found.tests]


def without_end(survey: str, *, stopping: bool = True) -> Iterator[Play]:
    """The plays of `survey`, over and over, no two with the same words; or only those that nobody
    ends with a stop.

    A number stands behind a text that is long enough to be one: nothing may be served twice
    from a cache of what was understood.
    """
    chosen = [play for play in plays(survey) if stopping or "stop" not in play.says]
    for number, play in enumerate(cycle(chosen)):
        says = tuple(f"{text} {number}" if len(text) > _PROSE else text for text in play.says)
        yield Play(play.language, says)


_PROSE = 12
