"""Which days there are, which are folded, and which must be counted anew.

A day is *rolled* when it is folded and not marked since; every other day is *live* and is counted
from its rows. Marks are made by whoever writes to a day that is over (`repositories.days`).
"""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, Date, Select, Table, bindparam, func, select

from storage.analytics.counting import SURVEY
from storage.analytics.rows import Span
from storage.models import anonymous_answers, dirty_days, folded_days, sessions

WEEK = timedelta(days=7)

_SINCE = bindparam("since", type_=Date())
_UNTIL = bindparam("until", type_=Date())


def waves(survey: str) -> str:
    """The name under which the anonymous waves of `survey` are folded, apart from its days.

    No survey can have it: `#` is no letter of a name.
    """
    return f"{survey}#waves"


def _each(table: Table, day: str) -> Select[Any]:
    """Each day of a survey once, by one probe of the index for each.

    DISTINCT would read every row.
    """
    column, of_survey = table.c[day], table.c.survey == SURVEY
    first = select(func.min(column).label("day")).where(
        of_survey, column >= _SINCE, column < _UNTIL
    )
    found = first.cte("found", recursive=True)
    following = (
        select(func.min(column))
        .where(of_survey, column > found.c.day, column < _UNTIL)
        .correlate(found)
        .scalar_subquery()
    )
    found = found.union_all(select(following).where(found.c.day.is_not(None)))
    return select(found.c.day).where(found.c.day.is_not(None))


def _listed(table: Table) -> Select[Any]:
    return select(table.c.day).where(
        table.c.survey == SURVEY, table.c.day >= _SINCE, table.c.day < _UNTIL
    )


_DAYS = _each(sessions, "day")
_WEEKS = _each(anonymous_answers, "week")
_FOLDED = _listed(folded_days)
_MARKED = _listed(dirty_days)
_OPEN = (
    select(sessions.c.id)
    .where(
        sessions.c.survey == SURVEY,
        sessions.c.day >= _SINCE,
        sessions.c.day < _UNTIL,
        sessions.c.anonymous,
    )
    .limit(1)
)


def active_days(connection: Connection, survey: str, span: Span) -> list[date]:
    """The days on which sessions began, ascending."""
    return _found(connection, _DAYS, survey, span)


def folded(connection: Connection, name: str, span: Span) -> set[date]:
    """The days, or under `waves` the weeks, that are folded."""
    return set(_found(connection, _FOLDED, name, span))


def live_days(connection: Connection, survey: str, span: Span) -> list[date]:
    """The days that must be counted from their rows, ascending."""
    marked = set(_found(connection, _MARKED, survey, span))
    rolled = folded(connection, survey, span) - marked
    return sorted({*active_days(connection, survey, span), *marked} - rolled)


def closed_weeks(connection: Connection, survey: str, before: date) -> list[date]:
    """The weeks of anonymous answers that end by `before`, can no longer grow, and wait.

    A wave is closed when its last dialog is sealed: until then somebody's answers could be told
    from the difference between two reports.
    """
    span = Span(until=before - WEEK + timedelta(days=1))
    done = folded(connection, waves(survey), span)
    weeks = _found(connection, _WEEKS, survey, span)
    return [
        week
        for week in weeks
        if week not in done and not _found(connection, _OPEN, survey, Span(week, week + WEEK))
    ]


def _found(connection: Connection, statement: Select[Any], name: str, span: Span) -> list[Any]:
    values = {"of_survey": name, "since": span.since, "until": span.until}
    return list(connection.execute(statement, values).scalars())
