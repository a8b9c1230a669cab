"""What the database counts and may be shown: all together, and told apart.

Of an anonymous survey everything comes from closed waves, through the gate. Nobody knows to which
team an anonymous answer belongs: whoever may see only some teams sees none.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from dialogs.script import ANONYMITY_THRESHOLD, Script
from earshot.reporting import gate, tallying, wording
from earshot.reporting.cuts import Cut
from earshot.reporting.gate import Definition
from earshot.reporting.rows import ScoreRow
from earshot.reporting.wording import Words
from storage.analytics import (
    PICKED,
    AskedCount,
    RatingCount,
    SessionCount,
    Span,
    Teams,
    ValueCount,
)
from storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Rated:
    """Ratings that may be added up; of `banded` only the band of a score may be given."""

    rows: Sequence[RatingCount]
    banded: Collection[tuple[Definition, str | None]] = frozenset()
    counted: Collection[tuple[Definition, str | None]] = frozenset()


@dataclass(frozen=True, slots=True)
class Counts:
    """Counts that may be shown, all together and told apart."""

    ratings: Sequence[RatingCount]
    grouped: Sequence[RatingCount]
    values: Sequence[ValueCount]
    sessions: Sequence[SessionCount]
    asked: Sequence[AskedCount]
    silent: Sequence[ScoreRow] = ()
    banded: Collection[tuple[Definition, str | None]] = frozenset()


_NOTHING = Counts((), (), (), (), ())


def threshold(script: Script) -> int:
    """How many answers make a number."""
    return ANONYMITY_THRESHOLD if script.anonymous else 0


def rated(
    uow: UnitOfWork, script: Script, span: Span, told: Cut | None = None, teams: Teams = None
) -> Rated:
    """The ratings in `span`, told apart by `told`."""
    group = told.group if told else None
    if not script.anonymous:
        return Rated(uow.analytics.ratings(script.survey, span, group, teams))
    if teams is not None:
        return Rated(())
    rows = uow.analytics.wave_ratings(script.survey, span, group)
    admitted = gate.admit(rows, threshold=ANONYMITY_THRESHOLD)
    return Rated(admitted.rows, admitted.banded, admitted.counted)


def counts(uow: UnitOfWork, script: Script, span: Span, told: Cut | None, teams: Teams) -> Counts:
    """Everything that a report counts, but for the verbatims."""
    if not script.anonymous:
        return _counts(uow, script, span, told, teams)
    return _NOTHING if teams is not None else _of_waves(uow, script, span, told)


def words(uow: UnitOfWork, script: Script, span: Span, teams: Teams = None) -> Words:
    """The verbatims that may be counted. Of teams each verbatim of the span is looked at."""
    analytics, survey = uow.analytics, script.survey
    if not script.anonymous:
        return Words(analytics.verbatim_counts(survey, span, teams))
    if teams is not None:
        return Words((), apart=False, withheld=True)
    weeks = analytics.waves(survey, span)
    return wording.of_waves(analytics.wave(survey, week) for week in weeks)


def _counts(uow: UnitOfWork, script: Script, span: Span, told: Cut | None, teams: Teams) -> Counts:
    analytics, survey = uow.analytics, script.survey
    ratings = rated(uow, script, span, teams=teams).rows
    asked = analytics.asked(survey, span, teams)
    group = told.group if told else None
    return Counts(
        ratings=ratings,
        grouped=rated(uow, script, span, told, teams).rows if group else ratings,
        values=analytics.values(survey, span, _picked(script, asked), group, teams),
        sessions=analytics.sessions(survey, span, teams),
        asked=asked,
    )


def _picked(script: Script, asked: Iterable[AskedCount]) -> list[str]:
    """The keys that may have choices or numbers, also by a revision that is gone.

    Those are counted from all their answers, so the others must not be looked at.
    """
    questions = {question.name: question.type for question in script.questions()}
    keys = {row.key for row in asked if questions.get(row.key, "choice") in PICKED}
    return sorted(keys)


def _of_waves(uow: UnitOfWork, script: Script, span: Span, told: Cut | None) -> Counts:
    analytics, survey = uow.analytics, script.survey
    whole = rated(uow, script, span)
    passed = rated(uow, script, span, told) if told and told.group else whole
    values = analytics.wave_values(survey, span)
    sessions = analytics.wave_sessions(survey, span)
    every = analytics.wave_ratings(survey, span)
    return Counts(
        ratings=whole.rows,
        grouped=passed.rows,
        values=gate.admit_values(values, threshold=ANONYMITY_THRESHOLD) if not told else (),
        sessions=gate.admit_sessions(sessions, threshold=ANONYMITY_THRESHOLD),
        asked=(),
        silent=() if told else _silent(every, passed),
        banded={*whole.banded, *passed.banded},
    )


def _silent(every: Iterable[RatingCount], passed: Rated) -> list[ScoreRow]:
    """A row for every question whose score stays behind the gate."""
    spoken = {gate.definition(row) for row in passed.rows}
    silent = sorted({gate.definition(row) for row in every} - spoken)
    counted = [(meaning, None) for meaning in silent if (meaning, None) in passed.counted]
    hidden = [(meaning, None) for meaning in silent if (meaning, None) not in passed.counted]
    return [
        *tallying.silent_rows(counted, at_least_n=ANONYMITY_THRESHOLD),
        *tallying.silent_rows(hidden, at_least_n=0),
    ]
