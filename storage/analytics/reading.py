"""Counts of a span of days: the folded ones from roll-ups, the others from their rows."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Date,
    FromClause,
    Select,
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
)
from storage.analytics.rows import Group, Span
from storage.models import (
    asked_rollups,
    rating_rollups,
    session_rollups,
)

SINCE = bindparam("since", type_=Date())
UNTIL = bindparam("until", type_=Date())
_MEANING = ("kind", "day", "key", "type", "low", "high", "low_is_good")
COLUMNS = {"channel": "channel_kind", "language": "language"}
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


def _summed_ratings(source: FromClause, group: str | None) -> Select[Any]:
    meaning = [source.c[name] for name in _MEANING]
    apart = [source.c[group]] if group else []
    return select(*meaning, *(apart or [_NO_GROUP]), source.c.number, _sum(source.c.n)).group_by(
        *meaning, *apart, source.c.number
    )


_live_ratings = RATINGS.subquery("live")
_ROLLED_RATINGS = {
    group: _summed_ratings(rating_rollups, group).where(*_rolled(rating_rollups))
    for group in (None, *COLUMNS.values())
}
_LIVE_RATINGS = {
    group: _summed_ratings(_live_ratings, group) for group in (None, *COLUMNS.values())
}


def _summed(source: FromClause, names: Iterable[str], sums: Iterable[str]) -> Select[Any]:
    columns = [source.c[name] for name in names]
    return select(*columns, *(_sum(source.c[name]) for name in sums)).group_by(*columns)


_STATES = ("kind", "day", "state"), ("n",)
_ROLLED_SESSIONS = _summed(session_rollups, *_STATES).where(*_rolled(session_rollups))
_LIVE_SESSIONS = _summed(SESSIONS.subquery("live"), *_STATES)
_ASKED = ("key",), ("asked", "answered")
_ROLLED_ASKED = _summed(asked_rollups, *_ASKED).where(*_rolled(asked_rollups))
_LIVE_ASKED = _summed(ASKED.subquery("live"), *_ASKED)


def rolled_and_live(
    connection: Connection,
    rolled: Select[Any],
    live: Select[Any] | None,
    *,
    name: str,
    span: Span,
    days: Sequence[Any],
) -> list[Any]:
    """The rows of `rolled` without `days`, and those of `live` for `days`."""
    values = {
        "of_survey": name,
        "since": span.since,
        "until": span.until,
        "of_days": days,
    }
    found = list(connection.execute(rolled, values))
    if live is not None and days:
        found += connection.execute(live, {"of_survey": name, "of_days": days})
    return found


def ratings(
    connection: Connection, name: str, span: Span, days: Sequence[Any], group: Group | None
) -> list[Any]:
    """Ratings by day, told apart by a column that roll-ups have, or not at all."""
    column = COLUMNS[group.kind] if group else None
    rolled, live = _ROLLED_RATINGS[column], _LIVE_RATINGS[column]
    return rolled_and_live(connection, rolled, live, name=name, span=span, days=days)


def states(connection: Connection, name: str, span: Span, days: Sequence[Any]) -> list[Any]:
    """Sessions by day and state."""
    return rolled_and_live(
        connection, _ROLLED_SESSIONS, _LIVE_SESSIONS, name=name, span=span, days=days
    )


def asked(connection: Connection, name: str, span: Span, days: Sequence[Any]) -> list[Any]:
    """Questions asked and answered."""
    return rolled_and_live(connection, _ROLLED_ASKED, _LIVE_ASKED, name=name, span=span, days=days)
