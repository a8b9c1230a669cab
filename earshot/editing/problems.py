"""What is wrong with a script, each problem with its place, its card and its cure."""

from dataclasses import dataclass, field

from dialogs.issues import Issue
from dialogs.linting import check
from earshot.editing import curing, places
from earshot.editing.curing import Cure, Found, Known
from earshot.editing.spans import Part, Table, Word, index_of, inside, line_of, parse_loosely
from earshot.editing.splicing import column_of

MOST_TRIED = 25
"""So many cures are tried at a time: each means checking the whole script."""


@dataclass(frozen=True, slots=True)
class Problem:
    """An issue from `line`, `column` to `end_line`, `end_column` (from 1; the end is behind it).

    `card` is the step it belongs to; a `cure` takes the issue away and brings no error.
    """

    issue: Issue
    line: int
    column: int
    end_line: int
    end_column: int
    card: str | None
    cure: Cure | None


def problems(source: str, known: Known | None = None) -> tuple[Problem, ...]:
    """Everything that `check` finds in `source`; `known` texts (of the bank) cure missing ones."""
    root = parse_loosely(source)
    clinic = _Clinic(source, check(source), known or {})
    return tuple(_problem(root, issue, clinic) for issue in clinic.issues)


def found_at(source: str, root: Part | None, issue: Issue) -> Found:
    """`issue` with the word that stands at its place; without one it goes to the line's end."""
    start = index_of(source, issue.line, issue.column)
    for part in inside(root) if root is not None else ():
        if isinstance(part, Word) and part.start <= start < max(part.end, part.start + 1):
            return Found(source, root, issue, start, part.end, part)
    end = source.find("\n", start)
    return Found(source, root, issue, start, len(source) if end < 0 else end, None)


@dataclass(slots=True)
class _Clinic:
    """Tries cures on a script, each only once."""

    source: str
    issues: tuple[Issue, ...]
    known: Known
    tried: dict[str, tuple[Issue, ...]] = field(default_factory=dict)

    def cure(self, found: Found) -> Cure | None:
        """The first cure that works."""
        for cure in curing.candidates(found, self.known):
            if cure.text not in self.tried and len(self.tried) == MOST_TRIED:
                return None
            if cure.text not in self.tried:
                self.tried[cure.text] = check(cure.text)
            if self._is_better(self.tried[cure.text], found.issue):
                return cure
        return None

    def _is_better(self, left: tuple[Issue, ...], issue: Issue) -> bool:
        """Whether one less of this kind is left, and no more errors than without it."""
        errors = _errors(self.issues) - (issue.severity == "error")
        of_kind = sum(one.code == issue.code for one in self.issues)
        return _errors(left) <= errors and sum(o.code == issue.code for o in left) < of_kind


def _errors(issues: tuple[Issue, ...]) -> int:
    return sum(issue.severity == "error" for issue in issues)


def _problem(root: Part | None, issue: Issue, clinic: _Clinic) -> Problem:
    source = clinic.source
    found = found_at(source, root, issue)
    return Problem(
        issue,
        issue.line,
        issue.column,
        line_of(source, found.end),
        column_of(source, found.end) + 1,
        _card(source, root, issue) if isinstance(root, Table) else None,
        clinic.cure(found),
    )


def _card(source: str, root: Table, issue: Issue) -> str | None:
    for _, name, table in places.steps(root):
        if line_of(source, table.start) <= issue.line <= line_of(source, table.end):
            return name
    return None
