"""The report on a survey: read in one short look at the database, then put together.

Of an anonymous survey everything comes from closed waves, through the gate.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from dialogs.script import ANONYMITY_THRESHOLD, Script
from dialogs.verbatims import Codebook
from earshot.codebooks import Codebooks
from earshot.reporting import gate, tallying, wording
from earshot.reporting.cuts import Cut, cut
from earshot.reporting.periods import Period, last_complete, period, periods, unit_of
from earshot.reporting.rates import break_off_rate, completion_rate
from earshot.reporting.rows import (
    ChangeRow,
    Funnel,
    QuestionRow,
    Report,
    ScoreRow,
    TrendRow,
)
from earshot.reporting.surveys import current_script
from earshot.reporting.tallying import Banded
from earshot.reporting.wording import Words
from storage.analytics import (
    PICKED,
    UNANSWERED,
    AskedCount,
    RatingCount,
    SessionCount,
    Span,
    ValueCount,
)
from storage.database import Database
from storage.unit_of_work import UnitOfWork

_WAVES_ONLY = (
    "The answers are anonymous. Weeks count once they are over and their last dialog is closed,"
    f" and each needs {gate.score_from(ANONYMITY_THRESHOLD)} answers; smaller ones are left out."
)


@dataclass(frozen=True, slots=True)
class _Read:
    """What the database gave: counts that may be shown, all together and told apart."""

    ratings: Sequence[RatingCount]
    grouped: Sequence[RatingCount]
    values: Sequence[ValueCount]
    sessions: Sequence[SessionCount]
    asked: Sequence[AskedCount]
    words: Words
    silent: Sequence[ScoreRow] = ()
    banded: Banded = frozenset()


def report(
    database: Database,
    survey: str,
    *,
    now: datetime,
    zone: ZoneInfo,
    since: date | None = None,
    until: date | None = None,
    by: str | None = None,
    codebooks: Callable[[], Codebooks | None] = lambda: None,
) -> Report:
    """What the answers to `survey` say, over the days from `since` up to `until`.

    The `codebooks` name the themes, and tell which are parts of which. They are asked for where
    somebody wrote something.

    Raises:
        UnknownSurveyError: there is no such survey.
        CutError: its answers cannot be told apart by `by`.
    """
    span = Span(since or date.min, until or date.max)
    with database.read() as uow:
        script = current_script(uow, survey)
        told = cut(by, script) if by else None
        if script.anonymous:
            read = _read_waves(uow, survey, span, told)
        else:
            read = _read(uow, script, span, told)
    today = now.astimezone(zone).date()
    counted = tallying.tally(read.grouped, told)
    threshold = ANONYMITY_THRESHOLD if script.anonymous else 0
    scores = tallying.score_rows(counted, threshold=threshold, banded=read.banded)
    ratings = tallying.distributions(counted, banded=read.banded)
    return Report(
        survey=survey,
        title=script.title,
        goal=script.goal,
        owner=script.owner,
        since=since,
        until=until,
        timezone=str(zone),
        anonymous=script.anonymous,
        scores=(*scores, *read.silent),
        distribution=(*ratings, *tallying.value_distributions(read.values, told)),
        funnel=funnel(read.sessions),
        questions=tuple(_questions(read.asked, script)),
        trend=tuple(_trend(read, today, threshold)),
        change=tuple(_change(read, span, today)),
        verbatims=wording.verbatims(read.words, _book(read.words, script, codebooks)),
        notes=(_WAVES_ONLY,) if script.anonymous else (),
    )


def _book(
    words: Words, script: Script, codebooks: Callable[[], Codebooks | None]
) -> Codebook | None:
    found = codebooks() if words.counts else None
    return found.of(script.audience) if found else None


def funnel(rows: Iterable[SessionCount]) -> Funnel:
    """How far people came."""
    n = dict.fromkeys((UNANSWERED, "waiting", "completed", "stopped", "expired"), 0)
    for row in rows:
        n[row.state] += row.n
    opened = sum(n.values())
    started = opened - n[UNANSWERED]
    broken_off = n["stopped"] + n["expired"]
    return Funnel(
        invited=None,
        opened=opened,
        started=started,
        completed=n["completed"],
        broken_off=broken_off,
        waiting=n["waiting"],
        response_rate=None,
        completion_rate=completion_rate(completed=n["completed"], started=started),
        break_off_rate=break_off_rate(broken_off=broken_off, started=started),
    )


def _read(uow: UnitOfWork, script: Script, span: Span, told: Cut | None) -> _Read:
    analytics, survey = uow.analytics, script.survey
    ratings = analytics.ratings(survey, span)
    asked = analytics.asked(survey, span)
    group = told.group if told else None
    return _Read(
        ratings=ratings,
        grouped=analytics.ratings(survey, span, group) if group else ratings,
        values=analytics.values(survey, span, _picked(script, asked), group),
        sessions=analytics.sessions(survey, span),
        asked=asked,
        words=Words(analytics.verbatim_counts(survey, span)),
    )


def _picked(script: Script, asked: Iterable[AskedCount]) -> list[str]:
    """The keys that may have choices or numbers, also by a revision that is gone.

    Those are counted from all their answers, so the others must not be looked at.
    """
    questions = {question.name: question.type for question in script.questions()}
    keys = {row.key for row in asked if questions.get(row.key, "choice") in PICKED}
    return sorted(keys)


def _read_waves(uow: UnitOfWork, survey: str, span: Span, told: Cut | None) -> _Read:
    analytics = uow.analytics
    every = analytics.wave_ratings(survey, span)
    whole = gate.admit(every, threshold=ANONYMITY_THRESHOLD)
    passed = whole
    if told and told.group:
        apart = analytics.wave_ratings(survey, span, told.group)
        passed = gate.admit(apart, threshold=ANONYMITY_THRESHOLD)
    values = analytics.wave_values(survey, span)
    sessions = analytics.wave_sessions(survey, span)
    return _Read(
        ratings=whole.rows,
        grouped=passed.rows,
        values=gate.admit_values(values, threshold=ANONYMITY_THRESHOLD) if not told else (),
        sessions=gate.admit_sessions(sessions, threshold=ANONYMITY_THRESHOLD),
        asked=(),
        words=wording.of_waves(
            analytics.wave(survey, week) for week in analytics.waves(survey, span)
        ),
        silent=() if told else _silent(every, passed),
        banded=whole.banded | passed.banded,
    )


def _silent(every: Iterable[RatingCount], passed: gate.Admitted) -> list[ScoreRow]:
    """A row for every question whose score stays behind the gate."""
    spoken = {gate.definition(row) for row in passed.rows}
    silent = sorted({gate.definition(row) for row in every} - spoken)
    counted = [(meaning, None) for meaning in silent if (meaning, None) in passed.counted]
    hidden = [(meaning, None) for meaning in silent if (meaning, None) not in passed.counted]
    return [
        *tallying.silent_rows(counted, at_least_n=ANONYMITY_THRESHOLD),
        *tallying.silent_rows(hidden, at_least_n=0),
    ]


def _questions(rows: Iterable[AskedCount], script: Script) -> list[QuestionRow]:
    """By the order of the script; questions that it no longer asks come last."""
    asked: Counter[str] = Counter()
    answered: Counter[str] = Counter()
    for row in rows:
        asked[row.key] += row.asked
        answered[row.key] += row.answered
    order = [question.name for question in script.questions() if question.name in asked]
    order += sorted(asked.keys() - set(order))
    return [
        QuestionRow(key, asked[key], answered[key], asked[key] - answered[key]) for key in order
    ]


def _trend(read: _Read, today: date, threshold: int) -> list[TrendRow]:
    days = {row.day for row in read.ratings}
    unit = unit_of(days)
    rows_of: dict[Period, list[RatingCount]] = {each: [] for each in periods(days, unit)}
    period_of = {day: period(day, unit) for day in days}
    for row in read.ratings:
        rows_of[period_of[row.day]].append(row)
    return [
        TrendRow(
            period=each.name,
            since=each.since,
            until=each.until,
            complete=each.until <= today,
            scores=tuple(
                tallying.score_rows(tallying.tally(rows), threshold=threshold, banded=read.banded)
            ),
        )
        for each, rows in rows_of.items()
    ]


def _change(read: _Read, span: Span, today: date) -> list[ChangeRow]:
    days = {row.day for row in read.ratings}
    unit = unit_of(days)
    after = last_complete(periods(days, unit), since=span.since, until=min(span.until, today))
    if after is None or after.before(unit).since < span.since:
        return []
    return tallying.change_rows(read.ratings, after.before(unit), after, banded=read.banded)
