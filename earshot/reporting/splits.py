"""Scores told apart: by group, between two groups, between two periods."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

from dialogs.script import Script
from earshot.errors import EarshotError
from earshot.reporting import counting, tallying
from earshot.reporting.cuts import cut, cuts
from earshot.reporting.gate import Definition
from earshot.reporting.report import FEW
from earshot.reporting.rows import ChangeRow, Distribution, ScoreRow
from earshot.reporting.surveys import current_script
from earshot.reporting.tallying import Tally
from storage.analytics import Span, Teams
from storage.database import Database

_Counts: TypeAlias = Mapping[Definition, Mapping[int, int]]


class ComparisonError(EarshotError):
    """Two that cannot be compared, as they have answers in common."""


@dataclass(frozen=True, slots=True)
class Split:
    """The scores of every group, by its name: no order says who is better.

    Of agents and teams only those of enough answers; `notes` say so where there are others.
    """

    by: str
    scores: tuple[ScoreRow, ...]
    distribution: tuple[Distribution, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Side:
    """One of two that are compared, with its scores."""

    name: str
    scores: tuple[ScoreRow, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two beside each other, and how the second differs from the first."""

    first: Side
    second: Side
    changes: tuple[ChangeRow, ...]


def split(
    database: Database, survey: str, by: str, *, span: Span | None = None, teams: Teams = None
) -> Split:
    """The scores of `survey` told apart by `by`.

    Channel, language and team come from roll-ups; another property, or an answer, is looked up in
    every session of `span`.

    Raises:
        UnknownSurveyError: there is no such survey.
        CutError: its answers cannot be told apart by `by`.
    """
    script, every = _told_apart(database, survey, by, span, teams)
    counted = tallying.of_enough(every, by)
    scores = tallying.score_rows(counted, threshold=counting.threshold(script))
    distribution = tallying.distributions(counted)
    notes = (FEW,) if len(counted) < len(every) else ()
    return Split(by, tuple(scores), tuple(distribution), notes)


def possible(database: Database, script: Script) -> list[str]:
    """Everything that the answers to `script` may be told apart by."""
    with database.read() as uow:
        return cuts(script, counting.released_cuts(uow, script))


def compare_segments(
    database: Database,
    survey: str,
    by: str,
    first: str | None,
    second: str | None,
    *,
    span: Span | None = None,
    teams: Teams = None,
) -> Comparison:
    """The answers whose `by` is `first` beside those whose `by` is `second`.

    Raises:
        UnknownSurveyError: there is no such survey.
        CutError: its answers cannot be told apart by `by`.
        ComparisonError: it is one and the same group.
    """
    if first == second:
        raise ComparisonError("A group is compared with another one. Choose two.")
    script, every = _told_apart(database, survey, by, span, teams)
    counted = tallying.of_enough(every, by)
    sides = [
        (
            "unknown" if name is None else name,
            {
                meaning: counts
                for (meaning, group), counts in counted.items()
                if group is not None and group.value == name
            },
        )
        for name in (first, second)
    ]
    return _compared(script, *sides)


def compare_periods(
    database: Database, survey: str, first: Span, second: Span, *, teams: Teams = None
) -> Comparison:
    """The answers in `first` beside those in `second`.

    Raises:
        UnknownSurveyError: there is no such survey.
        ComparisonError: the two have days in common.
    """
    if first.since < second.until and second.since < first.until:
        raise ComparisonError("The two periods have days in common. Choose others.")
    sides: list[tuple[str, _Counts]] = []
    with database.read() as uow:
        script = current_script(uow, survey)
        for span in (first, second):
            counted = tallying.tally(counting.rated(uow, script, span, teams=teams))
            whole = {meaning: counts for (meaning, _), counts in counted.items()}
            sides.append((_name(span), whole))
    return _compared(script, *sides)


def _told_apart(
    database: Database, survey: str, by: str, span: Span | None, teams: Teams
) -> tuple[Script, Tally]:
    with database.read() as uow:
        script = current_script(uow, survey)
        told = cut(by, script, counting.released_cuts(uow, script))
        found = counting.rated(uow, script, span or Span(), told, teams)
    return script, tallying.tally(found, told)


def _compared(
    script: Script, first: tuple[str, _Counts], second: tuple[str, _Counts]
) -> Comparison:
    names = first[0], second[0]
    changes = (
        row
        for meaning, counts in second[1].items()
        for row in tallying.compared(meaning, first[1].get(meaning), counts, names)
    )
    return Comparison(_side(script, *first), _side(script, *second), tuple(changes))


def _side(script: Script, name: str, counts: _Counts) -> Side:
    counted: Tally = {(meaning, None): dict(each) for meaning, each in counts.items()}
    rows = tallying.score_rows(counted, threshold=counting.threshold(script))
    return Side(name, tuple(rows))


def _name(span: Span) -> str:
    since = "" if span.since == date.min else span.since.isoformat()
    until = "" if span.until == date.max else (span.until - timedelta(days=1)).isoformat()
    return f"{since} – {until}"
