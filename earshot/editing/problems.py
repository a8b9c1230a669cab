"""What is wrong with a script, each problem with its place, its card and its cure."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from dialogs.issues import Issue
from dialogs.linting import check
from earshot.editing import curing, places
from earshot.editing.cards import is_too_large
from earshot.editing.curing import Cure, Found, Known
from earshot.editing.spans import Part, Table, Word, index_of, inside, line_of, parse_loosely
from earshot.editing.splicing import column_of

MOST_TOLD = 200
"""So many problems are told at a time, errors before warnings; who has more mends these first."""
MOST_TRIED = 25
"""So many cures are tried at a time: each means checking the whole script."""
MOST_CHECKED = 130_000
"""So many characters are checked for cures, so that few or none are tried on a long script."""


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
    """What `check` finds in `source`, at most `MOST_TOLD`; `known` texts cure missing ones.

    Of a text that is too large or too deep to be read nothing else is told.
    """
    issues = check(source)
    refusal = next((issue for issue in issues if is_too_large(issue)), None)
    if refusal is not None:
        return (_problem(_Clinic(source, None, (refusal,), {}), refusal),)
    clinic = _Clinic(source, parse_loosely(source), issues, known or {})
    return tuple(_problem(clinic, issue) for issue in _told(issues))


def _told(issues: tuple[Issue, ...]) -> Iterator[Issue]:
    """In the order of the file; no warning where an error would have no room then."""
    left = {"error": MOST_TOLD, "warning": MOST_TOLD - min(_errors(issues), MOST_TOLD)}
    for issue in issues:
        left[issue.severity] -= 1
        if left[issue.severity] >= 0:
            yield issue


@dataclass(slots=True)
class _Clinic:
    """A script with what is wrong in it; tries cures on it, each only once."""

    source: str
    root: Part | None
    issues: tuple[Issue, ...]
    known: Known
    tried: dict[str, tuple[Issue, ...]] = field(default_factory=dict)
    is_tired: bool = False
    words: tuple[Word, ...] = field(init=False)
    cards: tuple[tuple[str, int, int], ...] = field(init=False)

    def __post_init__(self) -> None:
        parts = inside(self.root) if self.root is not None else ()
        self.words = tuple(part for part in parts if isinstance(part, Word))
        self.cards = tuple(_cards(self.source, self.root)) if isinstance(self.root, Table) else ()

    def found(self, issue: Issue) -> Found:
        """`issue` with the word at its place; without one it goes to the line's end."""
        start = index_of(self.source, issue.line, issue.column)
        for word in self.words:
            if word.start <= start < max(word.end, word.start + 1):
                return Found(self.source, self.root, issue, start, word.end, word)
        end = self.source.find("\n", start)
        last = len(self.source) if end < 0 else end
        return Found(self.source, self.root, issue, start, last, None)

    def card(self, issue: Issue) -> str | None:
        """The step in whose lines `issue` is."""
        spans = (name for name, first, last in self.cards if first <= issue.line <= last)
        return next(spans, None)

    def cure(self, found: Found) -> Cure | None:
        """The first cure that works."""
        # Even to propose one may mean reading the whole script.
        for cure in () if self.is_tired else curing.candidates(found, self.known):
            if cure.text not in self.tried and not self._tries(cure.text):
                return None
            if self._is_better(self.tried[cure.text], found.issue):
                return cure
        return None

    def _tries(self, text: str) -> bool:
        """Check `text`, unless it is one too many; then no more are tried."""
        tried = len(self.tried)
        self.is_tired = tried == MOST_TRIED or (tried + 1) * len(text) > MOST_CHECKED
        if not self.is_tired:
            self.tried[text] = check(text)
        return not self.is_tired

    def _is_better(self, left: tuple[Issue, ...], issue: Issue) -> bool:
        """Whether one less of this kind is left, and no more errors than without it."""
        errors = _errors(self.issues) - (issue.severity == "error")
        of_kind = sum(one.code == issue.code for one in self.issues)
        return _errors(left) <= errors and sum(o.code == issue.code for o in left) < of_kind


def _errors(issues: tuple[Issue, ...]) -> int:
    return sum(issue.severity == "error" for issue in issues)


def _problem(clinic: _Clinic, issue: Issue) -> Problem:
    source, found = clinic.source, clinic.found(issue)
    return Problem(
        issue,
        issue.line,
        issue.column,
        line_of(source, found.end),
        column_of(source, found.end) + 1,
        clinic.card(issue),
        clinic.cure(found),
    )


def _cards(source: str, root: Table) -> Iterator[tuple[str, int, int]]:
    """Every step with its first line and its last."""
    for _, name, table in places.steps(root):
        yield name, line_of(source, table.start), line_of(source, table.end)
