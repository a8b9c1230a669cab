"""The report on a survey: read in one short look at the database, then put together.

Of an anonymous survey everything comes from closed waves, through the gate.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo

from dialogs.script import ANONYMITY_THRESHOLD, Script
from dialogs.verbatims import Codebook
from earshot.codebooks import Codebooks
from earshot.reporting import counting, gate, released, tallying, wording
from earshot.reporting.counting import Counts
from earshot.reporting.cuts import cut
from earshot.reporting.gate import definition
from earshot.reporting.periods import Period, last_complete, period, periods, unit_of
from earshot.reporting.rates import break_off_rate, completion_rate
from earshot.reporting.rows import ChangeRow, Funnel, QuestionRow, Report, TrendRow, Verbatims
from earshot.reporting.scores import PROVISIONAL_FROM
from earshot.reporting.surveys import current_script
from earshot.reporting.wording import Words
from storage.analytics import (
    UNANSWERED,
    AskedCount,
    RatingCount,
    SessionCount,
    Span,
    Teams,
)
from storage.database import Database

_WAVES_ONLY = (
    "The answers are anonymous. Weeks, and rounds of campaigns, count once they are over and their"
    f" last dialog is closed, and each needs {gate.score_from(ANONYMITY_THRESHOLD)} answers;"
    " smaller ones are left out. How many responded is rounded down to steps of"
    f" {ANONYMITY_THRESHOLD}."
)

_TOLD_APART = (
    "Told apart by `{by}` are the scores and the distributions. All else, and so what people say"
    " in their own words, is of all groups together."
)
_OF_NO_TEAM = "The answers are anonymous: nobody knows to which team they belong."
FEW = f"Of agents and teams with fewer than {PROVISIONAL_FROM} answers nothing is told."


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
    teams: Teams = None,
    words: bool = True,
) -> Report:
    """What the answers to `survey` say, over the days from `since` up to `until`.

    The `codebooks` name the themes, and tell which are parts of which. They are asked for where
    somebody wrote something. With `teams` only what was said in sessions that belong to them; of
    anonymous answers nobody knows that, and nothing is told. Without `words` no verbatims are
    counted, for whoever wants them apart (`spoken`).

    Raises:
        UnknownSurveyError: there is no such survey.
        CutError: its answers cannot be told apart by `by`.
    """
    span = Span(since or date.min, until or date.max)
    with database.read() as uow:
        script = current_script(uow, survey)
        told = cut(by, script, counting.released_cuts(uow, script)) if by else None
        read = counting.counts(uow, script, span, told, teams)
        said = counting.words(uow, script, span, teams) if words else Words(())
    today = now.astimezone(zone).date()
    every = tallying.tally(read.grouped, told)
    counted = tallying.of_enough(every, by)
    threshold = counting.threshold(script)
    scores = tallying.score_rows(counted, threshold=threshold)
    silent = released.score_rows(() if told else read.silent, map(definition, read.ratings))
    ratings = tallying.distributions(counted)
    return Report(
        survey=survey,
        title=script.title,
        goal=script.goal,
        owner=script.owner,
        since=since,
        until=until,
        timezone=str(zone),
        anonymous=script.anonymous,
        scores=(*scores, *silent),
        distribution=(*ratings, *tallying.value_distributions(read.values, told)),
        funnel=funnel(read.sessions),
        questions=tuple(_questions(read.asked, script)),
        trend=tuple(_trend(read, today, threshold)),
        change=tuple(_change(read, span, today)),
        verbatims=wording.verbatims(said, _book(said, script, codebooks)),
        notes=tuple(_notes(script, teams, by, few=len(counted) < len(every))),
    )


def spoken(
    database: Database,
    survey: str,
    *,
    span: Span | None = None,
    codebooks: Callable[[], Codebooks | None] = lambda: None,
    teams: Teams = None,
) -> Verbatims:
    """What people say in their own words, as a report counts it.

    Raises:
        UnknownSurveyError: there is no such survey.
    """
    with database.read() as uow:
        script = current_script(uow, survey)
        said = counting.words(uow, script, span or Span(), teams)
    return wording.verbatims(said, _book(said, script, codebooks))


def _notes(script: Script, teams: Teams, by: str | None, *, few: bool) -> Iterator[str]:
    if script.anonymous and teams is not None:
        yield _OF_NO_TEAM
    elif script.anonymous:
        yield _WAVES_ONLY
    elif teams is not None:
        yield f"Only of: {', '.join(sorted(teams)) or 'no team'}."
    if few:
        yield FEW
    if by:
        yield _TOLD_APART.format(by=by)


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


def _trend(read: Counts, today: date, threshold: int) -> list[TrendRow]:
    banded = [each for each in read.silent if each.rated.bands]
    days = {row.day for row in read.ratings} | {each.week for each in banded}
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
            scores=(
                *tallying.score_rows(tallying.tally(rows), threshold=threshold),
                *released.score_rows(
                    (one for one in banded if one.week in each), map(definition, rows)
                ),
            ),
        )
        for each, rows in rows_of.items()
    ]


def _change(read: Counts, span: Span, today: date) -> list[ChangeRow]:
    days = {row.day for row in read.ratings}
    unit = unit_of(days)
    after = last_complete(periods(days, unit), since=span.since, until=min(span.until, today))
    if after is None or after.before(unit).since < span.since:
        return []
    return tallying.change_rows(read.ratings, after.before(unit), after)
