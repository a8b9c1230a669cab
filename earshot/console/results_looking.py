"""What a page of results is about: which survey, whose answers, of which days, told apart how."""

from dataclasses import dataclass
from datetime import date, timedelta

from dialogs.script import Script
from dialogs.verbatims import Codebook
from earshot.access.roles import Account, Action, Subject, teams_of
from earshot.bootstrap import Earshot
from earshot.console.overview import data_of
from earshot.console.view import View
from earshot.reporting import counting, splits, tallying
from earshot.reporting.report import spoken
from earshot.reporting.results import Results, overview
from earshot.reporting.rows import ChangeRow, ScoreRow, Verbatims
from earshot.reporting.splits import Split
from earshot.reporting.surveys import current_script
from storage.analytics import Span, Teams

PRESETS = ("7", "30", "90", "365", "all", "own")
"""The last so many days, everything, or from one day to another."""

USUAL = "90"
SPLITS_LEFT_OUT = frozenset({"kind", "day", "week", "month"})
"""What the trend shows already, or a card says."""


@dataclass(slots=True)
class Choice:
    """What is chosen on a page: `first` and `last` day, for `own`, are both in it.

    `score` is the chosen score by `meaning`; empty is the first.
    """

    preset: str = USUAL
    first: date | None = None
    last: date | None = None
    by: str = ""
    score: str = ""

    def span(self, today: date) -> Span:
        """The days that are looked at."""
        if self.preset == "own":
            until = self.last + timedelta(days=1) if self.last else date.max
            return Span(self.first or date.min, until)
        if self.preset == "all":
            return Span()
        until = today + timedelta(days=1)
        return Span(until - timedelta(days=int(self.preset)), until)


@dataclass(frozen=True, slots=True)
class Said:
    """What people say in their own words. The `book` names the themes, if there are any."""

    verbatims: Verbatims
    book: Codebook | None


@dataclass(frozen=True, slots=True)
class Look:
    """What is to be seen. `changes` are against `before`, or, where there is none, the last whole
    week or month against the one before it. Without `said`: what teams were told, which takes
    longest, is asked for apart (`said_to`)."""

    results: Results
    span: Span
    before: Span | None
    changes: tuple[ChangeRow, ...]
    split: Split | None
    said: Said | None


def chosen(preset: str, since: str, until: str, by: str = "") -> Choice:
    """The choice that an address names; what it cannot mean is the usual one."""
    first, last = as_day(since), as_day(until)
    if first or last:
        return Choice("own", first, last, by)
    return Choice(preset if preset in PRESETS and preset != "own" else USUAL, by=by)


def as_day(text: str | None) -> date | None:
    """The day that a field or an address names, if it does."""
    try:
        return date.fromisoformat(text or "")
    except ValueError:
        return None


def today(earshot: Earshot) -> date:
    """The day it is where the answers are counted."""
    return earshot.clock.now().astimezone(earshot.settings.zone).date()


def meaning(row: ScoreRow) -> str:
    """What tells a score from the others of its survey."""
    return f"{row.metric} {row.key} {row.kind} {row.scale}"


def script_of(earshot: Earshot, survey: str) -> Script:
    """The script by which the answers of `survey` are read.

    Raises:
        UnknownSurveyError: there is no such survey, or it is not published yet.
    """
    with earshot.database.read() as uow:
        return current_script(uow, survey)


def subject(script: Script, account: Account) -> Subject:
    """What the answers to `script` are to `account`: all of them, or those of their teams."""
    teams = teams_of(account)
    return Subject(script.survey, data_of(script), min(teams, default=None) if teams else None)


async def allowed(view: View, script: Script, action: Action = Action.SEE_RESULTS) -> Teams:
    """The teams to which the answers are cut for who looks; ask it at every look.

    Raises:
        RefusedError: they may not, or not any more.
    """
    return teams_of(await view.require(action, subject(script, view.account)))


def look(earshot: Earshot, script: Script, choice: Choice, teams: Teams) -> Look:
    """The results as they are chosen."""
    span = choice.span(today(earshot))
    whole = span == Span()
    results = overview(
        earshot.database,
        script.survey,
        now=earshot.clock.now(),
        zone=earshot.settings.zone,
        since=None if span.since == date.min else span.since,
        until=None if span.until == date.max else span.until,
        codebooks=earshot.coding.read,
        teams=teams,
        words=teams is None,
    )
    earlier = None if whole else before(span, today(earshot))
    return Look(
        results=results,
        span=span,
        before=earlier,
        changes=_changes(earshot, script, results, span, earlier, teams),
        split=_split(earshot, script, choice, span, teams),
        said=_said(earshot, script, results.report.verbatims) if teams is None else None,
    )


def said_to(earshot: Earshot, script: Script, span: Span, teams: Teams) -> Said:
    """What was said to `teams` over `span`."""
    found = spoken(
        earshot.database, script.survey, span=span, codebooks=earshot.coding.read, teams=teams
    )
    return _said(earshot, script, found)


def _said(earshot: Earshot, script: Script, found: Verbatims) -> Said:
    return Said(found, earshot.coding.read().of(script.audience) if found.themes else None)


def before(span: Span, today: date) -> Span | None:
    """The days just before, as many as of `span` are over or running; None without a first."""
    if span.since == date.min:
        return None
    until = min(span.until, today + timedelta(days=1))
    length = max(until - span.since, timedelta(days=1))
    if span.since - date.min < length:
        return None
    return Span(span.since - length, span.since)


def latest(earshot: Earshot, script: Script, span: Span, teams: Teams) -> ScoreRow | None:
    """The score of the first question that has one, over `span`."""
    with earshot.database.read() as uow:
        rated = counting.rated(uow, script, span, teams=teams)
    rows = tallying.score_rows(tallying.tally(rated), threshold=counting.threshold(script))
    return next(iter(in_order(rows, script)), None)


def in_order(rows: "list[ScoreRow] | tuple[ScoreRow, ...]", script: Script) -> list[ScoreRow]:
    """Scores as the script asks for them; those of questions that are gone come last."""
    order = [question.name for question in script.questions()]
    place = {key: n for n, key in enumerate(order)}
    return sorted(
        rows, key=lambda row: (place.get(row.key, len(order)), row.kind != script.kind, row.scale)
    )


def _changes(
    earshot: Earshot,
    script: Script,
    results: Results,
    span: Span,
    earlier: Span | None,
    teams: Teams,
) -> tuple[ChangeRow, ...]:
    if earlier is None:
        return results.report.change
    found = splits.compare_periods(earshot.database, script.survey, earlier, span, teams=teams)
    return found.changes


def _split(
    earshot: Earshot, script: Script, choice: Choice, span: Span, teams: Teams
) -> Split | None:
    if not choice.by:
        return None
    return splits.split(earshot.database, script.survey, choice.by, span=span, teams=teams)
