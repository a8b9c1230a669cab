"""Everything on the first page of a survey's results, and whether it must be drawn anew."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo

from earshot.codebooks import Codebooks
from earshot.reporting.counting import released_cuts
from earshot.reporting.cuts import cuts
from earshot.reporting.lengths import Length, length
from earshot.reporting.rates import Rate, drop_off_rate, follow_rate, start_rate
from earshot.reporting.report import report
from earshot.reporting.rows import Report, ScoreRow
from earshot.reporting.surveys import current_script
from storage.analytics import Span, Teams
from storage.database import Database
from storage.marking import MarkerRow, TargetRow
from storage.unit_of_work import UnitOfWork

_EARLIEST, _LATEST = date(1970, 1, 2), date(9999, 12, 30)

Standing: TypeAlias = Literal["reached", "missed", "not clear", "unknown"]
"""Of a score beside its target: its whole interval lies there or beyond, or short of it, or
neither; or there is no score to tell."""


@dataclass(frozen=True, slots=True)
class Aim:
    """A target and how the score of `row` stands to it."""

    target: TargetRow
    row: ScoreRow | None
    standing: Standing


@dataclass(frozen=True, slots=True)
class DropOff:
    """How many of those who were asked a question did not answer it."""

    key: str
    rate: Rate


@dataclass(frozen=True, slots=True)
class Results:
    """What the first page shows. All scores come with their interval and n, in `report`.

    `followed`: how many of the links that were made in the span were followed, until now; None
    where none was made. `begun`: in how many of the sessions that were opened something was
    answered. Both are None of an anonymous survey, where nobody is to know. `splits` are what
    `split` can tell the answers apart by. `fingerprint` is that of before anything was read.
    """

    report: Report
    aims: tuple[Aim, ...]
    markers: tuple[MarkerRow, ...]
    length: Length
    followed: Rate | None
    begun: Rate | None
    drop_off: tuple[DropOff, ...]
    splits: tuple[str, ...]
    fingerprint: str


def overview(
    database: Database,
    survey: str,
    *,
    now: datetime,
    zone: ZoneInfo,
    since: date | None = None,
    until: date | None = None,
    codebooks: Callable[[], Codebooks | None] = lambda: None,
    teams: Teams = None,
    words: bool = True,
) -> Results:
    """The results of `survey` over the days from `since` up to `until`.

    With `teams` only of the sessions that belong to them. Themes and tones are told with `words`;
    with `teams` those take longest, and may be asked for apart (`report.spoken`).

    Raises:
        UnknownSurveyError: there is no such survey.
    """
    span = Span(since or date.min, until or date.max)
    with database.read() as uow:
        script = current_script(uow, survey)
        seen = _fingerprint(uow, survey, anonymous=script.anonymous)
        splits = cuts(script, released_cuts(uow, script))
        took = () if script.anonymous else uow.analytics.lengths(survey, span, teams)
        followed = None if script.anonymous else _followed(uow, survey, span, zone, teams)
        targets = uow.markers.targets(survey)
        markers = [row for row in uow.markers.of_survey(survey) if row.day in span]
    found = report(
        database,
        survey,
        now=now,
        zone=zone,
        since=since,
        until=until,
        codebooks=codebooks,
        teams=teams,
        words=words,
    )
    funnel = found.funnel
    return Results(
        report=found,
        aims=tuple(_aim(target, script.kind, found.scores) for target in targets),
        markers=tuple(markers),
        length=length(took, script),
        followed=followed,
        begun=None
        if script.anonymous
        else start_rate(started=funnel.started, opened=funnel.opened),
        drop_off=tuple(
            DropOff(row.key, drop_off_rate(unanswered=row.unanswered, asked=row.asked))
            for row in found.questions
        ),
        splits=tuple(splits),
        fingerprint=seen,
    )


def fingerprint(database: Database, survey: str) -> str:
    """A word that is another one when something was said since; cheap enough to ask often.

    Of an anonymous survey it changes when a wave is closed, and tells of nobody who answers.

    Raises:
        UnknownSurveyError: there is no such survey.
    """
    with database.read() as uow:
        return _fingerprint(uow, survey, anonymous=current_script(uow, survey).anonymous)


def _fingerprint(uow: UnitOfWork, survey: str, *, anonymous: bool) -> str:
    if not anonymous:
        return uow.analytics.moved(survey)
    waves = uow.releases.waves(survey)
    return f"{len(waves)}.{waves[-1].name if waves else ''}"


def _followed(
    uow: UnitOfWork, survey: str, span: Span, zone: ZoneInfo, teams: Teams
) -> Rate | None:
    """By the day of the invitation: a late answer would else meet the wrong denominator."""
    first, last = (_midnight(day, zone) for day in (span.since, span.until))
    made, followed = uow.analytics.links(survey, first, last, teams)
    return follow_rate(followed=followed, made=made) if made else None


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    # At the ends of the calendar there is nothing beyond for a zone to shift to.
    within = min(max(day, _EARLIEST), _LATEST)
    return datetime.combine(within, time(), zone).astimezone(UTC)


def _aim(target: TargetRow, kind: str, rows: Iterable[ScoreRow]) -> Aim:
    # Of another kind or scale are scores of revisions that are gone.
    wanted = [row for row in rows if (row.key, row.metric) == (target.key, target.metric)]
    of_kind = [row for row in wanted if row.kind == kind] or wanted
    row = of_kind[0] if len(of_kind) == 1 else None
    return Aim(target, row, _standing(row, target.value) if row else "unknown")


def _standing(row: ScoreRow, value: float) -> Standing:
    if row.shown in {"hidden", "counts"} or row.low is None or row.high is None:
        return "unknown"
    low, high = row.low - value, row.high - value
    if row.direction == "low is good" and row.metric.endswith("mean"):
        low, high = -high, -low
    if low >= 0:
        return "reached"
    return "missed" if high < 0 else "not clear"
