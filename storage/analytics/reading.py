"""Counts of a span of days: the folded ones from roll-ups, the others from their rows."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Date,
    FromClause,
    Select,
    Table,
    Text,
    bindparam,
    cast,
    func,
    null,
    select,
)

from storage.analytics.counting import (
    ASKED,
    DAYS,
    RATINGS,
    SESSIONS,
    SURVEY,
    TEAM_ASKED,
    TEAM_RATINGS,
    TEAM_SESSIONS,
)
from storage.analytics.rows import Span, Teams
from storage.models import (
    asked_rollups,
    rating_rollups,
    session_rollups,
    team_asked_rollups,
    team_rating_rollups,
    team_session_rollups,
)

SINCE = bindparam("since", type_=Date())
UNTIL = bindparam("until", type_=Date())
_MEANING = ("kind", "day", "key", "type", "low", "high", "low_is_good")
COLUMNS = {"channel": "channel_kind", "language": "language"}
TEAM_COLUMN = "team"
TEAMS = bindparam("of_teams", expanding=True, type_=Text())
_NO_GROUP = null().label("grouped")


def _sum(column: ColumnElement[int]) -> ColumnElement[int]:
    # PostgreSQL's sum of large whole numbers is a decimal.
    return cast(func.sum(column), BigInteger)


def _rolled(table: FromClause) -> tuple[ColumnElement[bool], ...]:
    return (
        table.c.survey == SURVEY,
        table.c.day >= SINCE,
        table.c.day < UNTIL,
        table.c.day.not_in(DAYS),
    )


def summed(source: FromClause, names: Iterable[str], sums: Iterable[str]) -> Select[Any]:
    """The `sums` of `source` by `names`."""
    columns = [source.c[name] for name in names]
    return select(*columns, *(_sum(source.c[name]) for name in sums)).group_by(*columns)


def _summed_ratings(source: FromClause, group: str | None) -> Select[Any]:
    meaning = [source.c[name] for name in _MEANING]
    apart = [source.c[group]] if group else []
    return select(*meaning, *(apart or [_NO_GROUP]), source.c.number, _sum(source.c.n)).group_by(
        *meaning, *apart, source.c.number
    )


def bound(survey: str, span: Span, days: Sequence[Any], teams: Teams) -> dict[str, Any]:
    """What the statements over folded days, and those over the other `days`, are about."""
    values = {"of_survey": survey, "since": span.since, "until": span.until, "of_days": days}
    return values if teams is None else values | {"of_teams": sorted(teams)}


@dataclass(frozen=True, slots=True)
class _Source:
    """The same counts from a roll-up and from the rows of days that are not folded."""

    rolled: Select[Any]
    live: Select[Any]

    def rows(
        self, connection: Connection, name: str, span: Span, days: Sequence[Any], teams: Teams
    ) -> list[Any]:
        """The rows of folded days, and those of `days`, which are not."""
        values = bound(name, span, days, teams)
        found = list(connection.execute(self.rolled, values))
        if days:
            found += connection.execute(self.live, values)
        return found


def _source(
    summed: Callable[[FromClause], Select[Any]], table: Table, counted: Select[Any], *, teams: bool
) -> _Source:
    live = counted.subquery("live")
    rolled, unfolded = summed(table).where(*_rolled(table)), summed(live)
    if teams:
        rolled = rolled.where(table.c.team.in_(TEAMS))
        unfolded = unfolded.where(live.c.team.in_(TEAMS))
    return _Source(rolled, unfolded)


def _of_ratings(column: str | None, *, teams: bool) -> _Source:
    summed = partial(_summed_ratings, group=column)
    if teams or column == TEAM_COLUMN:
        return _source(summed, team_rating_rollups, TEAM_RATINGS, teams=teams)
    return _source(summed, rating_rollups, RATINGS, teams=False)


_RATINGS = {
    (column, teams): _of_ratings(column, teams=teams)
    for column in (None, *COLUMNS.values(), TEAM_COLUMN)
    for teams in (False, True)
}
_states = partial(summed, names=("kind", "day", "state"), sums=("n",))
_STATES = {
    False: _source(_states, session_rollups, SESSIONS, teams=False),
    True: _source(_states, team_session_rollups, TEAM_SESSIONS, teams=True),
}
_questions = partial(summed, names=("key",), sums=("asked", "answered"))
_ASKED = {
    False: _source(_questions, asked_rollups, ASKED, teams=False),
    True: _source(_questions, team_asked_rollups, TEAM_ASKED, teams=True),
}


def ratings(
    connection: Connection,
    name: str,
    span: Span,
    days: Sequence[Any],
    column: str | None = None,
    teams: Teams = None,
) -> list[Any]:
    """Ratings by day, told apart by a column that roll-ups have, or not at all.

    By team only those of sessions that belong to one.
    """
    return _RATINGS[column, teams is not None].rows(connection, name, span, days, teams)


def states(
    connection: Connection, name: str, span: Span, days: Sequence[Any], teams: Teams = None
) -> list[Any]:
    """Sessions by day and state."""
    return _STATES[teams is not None].rows(connection, name, span, days, teams)


def asked(
    connection: Connection, name: str, span: Span, days: Sequence[Any], teams: Teams = None
) -> list[Any]:
    """Questions asked and answered."""
    return _ASKED[teams is not None].rows(connection, name, span, days, teams)
