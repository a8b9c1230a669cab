"""From an author's file to a script: everything that is wrong with it at once, or the script."""

from dataclasses import dataclass

from dialogs.issues import Issue
from dialogs.loading.header import read_manuscript
from dialogs.script import Script

__all__ = ["Loaded", "load"]


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of a file. `script` is None when any of the `issues` is an error."""

    script: Script | None
    issues: tuple[Issue, ...]


def load(source: str, *, file: str = "") -> Loaded:
    """The script written in `source`, or what keeps it from running."""
    manuscript = read_manuscript(source, file=file)
    script = None if manuscript.problems.has_errors() else manuscript.script
    return Loaded(script, manuscript.problems.sorted())
