"""Which days there are, which are folded, and which must be counted anew.

A day is *rolled* when it is folded and not marked since; every other day is *live* and is counted
from its rows. Marks are made by whoever writes to a day that is over (`repositories.days`).
"""

from datetime import date
from typing import Any

from sqlalchemy import (
    Connection,
    Date,
    Select,
    Table,
    Text,
    bindparam,
    func,
    literal_column,
    select,
)

from storage.analytics.counting import SURVEY
from storage.analytics.rows import Span
from storage.models import anonymous_answers, dirty_days, folded_days, sessions
from storage.releases import Wave

_SINCE = bindparam("since", type_=Date())
_UNTIL = bindparam("until", type_=Date())


def _each(table: Table, day: str, *where: Any) -> Select[Any]:
    """Each day of a survey once, by one probe of the index for each.

    DISTINCT would read every row.
    """
    column, of_survey = table.c[day], (table.c.survey == SURVEY, *where)
    first = select(func.min(column).label("day")).where(
        *of_survey, column >= _SINCE, column < _UNTIL
    )
    found = first.cte("found", recursive=True)
    following = (
        select(func.min(column))
        .where(*of_survey, column > found.c.day, column < _UNTIL)
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
_WEEKS = _each(anonymous_answers, "week", anonymous_answers.c.wave.is_(None))
_FOLDED = _listed(folded_days)
_MARKED = _listed(dirty_days)

in_wave = (
    anonymous_answers.c.survey == SURVEY,
    anonymous_answers.c.week == bindparam("of_week", type_=Date()),
    func.coalesce(anonymous_answers.c.wave, literal_column("''", Text()))
    == bindparam("of_round", type_=Text()),
)
"""Of an anonymous answer: that it is in the wave that `of_wave` gives."""


def active_days(connection: Connection, survey: str, span: Span) -> list[date]:
    """The days on which sessions began, ascending."""
    return _found(connection, _DAYS, survey, span)


def folded(connection: Connection, name: str, span: Span) -> set[date]:
    """The days that are folded."""
    return set(_found(connection, _FOLDED, name, span))


def live_days(connection: Connection, survey: str, span: Span) -> list[date]:
    """The days that must be counted from their rows, ascending."""
    marked = set(_found(connection, _MARKED, survey, span))
    rolled = folded(connection, survey, span) - marked
    return sorted({*active_days(connection, survey, span), *marked} - rolled)


def sealed_weeks(connection: Connection, survey: str, span: Span) -> list[date]:
    """The weeks of anonymous answers that no campaign asked for, ascending."""
    return _found(connection, _WEEKS, survey, span)


def of_wave(survey: str, wave: Wave) -> dict[str, Any]:
    """The parameters of `in_wave`."""
    return {"of_survey": survey, "of_week": wave.week, "of_round": wave.round}


def _found(connection: Connection, statement: Select[Any], name: str, span: Span) -> list[Any]:
    values = {"of_survey": name, "since": span.since, "until": span.until}
    return list(connection.execute(statement, values).scalars())
