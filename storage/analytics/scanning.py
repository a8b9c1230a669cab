"""Counts that no roll-up holds: over the answers of all days, told apart by anything."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Text,
    bindparam,
    func,
    literal_column,
    null,
    select,
)

from storage.analytics.counting import NOT_FOLDED, PICKED, SURVEY
from storage.analytics.properties import TEAM, PropertyOf
from storage.analytics.reading import COLUMNS, SINCE, UNTIL
from storage.analytics.rows import Group, Span, Teams
from storage.models import answers, sessions

_ANSWER = literal_column("'answer'", Text())
_ENDS = tuple(
    func.coalesce(column, literal_column("0.0")) for column in (answers.c.low, answers.c.high)
)
_NO_GROUP = null().label("grouped")

_other = answers.alias("other")


def _scanned(
    group: Group | None, teams: Teams, columns: Sequence[Any], types: ColumnElement[bool]
) -> Select[Any]:
    """A count over the answers of all days, told apart by anything."""
    apart = _apart(group)
    grouping = [*columns] if group is None else [*columns, apart]
    statement = (
        select(*columns, apart, func.count())
        .select_from(answers)
        .join(sessions, sessions.c.id == answers.c.session_id)
        .where(
            answers.c.survey == SURVEY,
            answers.c.day >= SINCE,
            answers.c.day < UNTIL,
            answers.c.part == _ANSWER,
            ~answers.c.test,
            ~sessions.c.anonymous,
            types,
        )
        .group_by(*grouping)
    )
    if teams is not None:
        statement = statement.where(TEAM.in_(sorted(teams)))
    if group is None or group.kind != "answer":
        return statement
    return statement.outerjoin(
        _other,
        (_other.c.session_id == answers.c.session_id)
        & (_other.c.key == bindparam("group_name", type_=Text()))
        & (_other.c.part == _ANSWER),
    )


def _apart(group: Group | None) -> Any:
    match group:
        case None:
            return _NO_GROUP
        case Group("answer"):
            return _other.c.value.label("grouped")
        case Group("property", name):
            return PropertyOf(name).label("grouped")
        case Group(kind):
            return answers.c[COLUMNS[kind]].label("grouped")


def ratings(
    connection: Connection, name: str, span: Span, group: Group, teams: Teams
) -> list[Any]:
    """Ratings by day, told apart by a property or by another answer: from all their rows."""
    columns = (
        answers.c.kind,
        answers.c.day,
        answers.c.key,
        answers.c.type,
        *_ENDS,
        answers.c.low_is_good,
    )
    rated = answers.c.number.is_not(None) & (answers.c.type != NOT_FOLDED)
    statement = _scanned(group, teams, (*columns, answers.c.number), rated)
    rows = connection.execute(statement, _values(name, span, group))
    return [(*meaning, apart, number, n) for *meaning, number, apart, n in rows]


def values(
    connection: Connection,
    name: str,
    span: Span,
    keys: Sequence[str],
    group: Group | None,
    teams: Teams,
) -> list[Any]:
    """Choices and numbers that were given to the questions `keys`, from all their rows."""
    columns = (answers.c.kind, answers.c.key, answers.c.type, answers.c.value)
    statement = (
        _scanned(group, teams, columns, answers.c.type.in_(PICKED))
        .where(answers.c.key.in_(keys))
        .where(answers.c.value.is_not(None))
    )
    rows = connection.execute(statement, _values(name, span, group))
    return [(kind, key, type_, apart, value, n) for kind, key, type_, value, apart, n in rows]


def _values(name: str, span: Span, group: Group | None) -> Mapping[str, Any]:
    found = {"of_survey": name, "since": span.since, "until": span.until}
    return found | ({"group_name": group.name} if group and group.kind == "answer" else {})
