"""The rows of an export: a page at a time, each in a transaction as short as the page."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Date,
    Integer,
    Select,
    Table,
    Text,
    and_,
    bindparam,
    exists,
    literal_column,
    null,
    or_,
    select,
)

from storage.analytics.counting import SURVEY
from storage.analytics.days import in_wave, of_wave
from storage.analytics.properties import TEAM, PropertyOf
from storage.analytics.reading import SINCE, UNTIL
from storage.analytics.rows import ExportRow, Span, Wanted
from storage.models import anonymous_answers, anonymous_readings, answers, readings, revisions
from storage.models import sessions as sessions_
from storage.readings import ReadingRow
from storage.releases import Wave
from storage.statements import columns_of, slices

_DAY = bindparam("of_day", type_=Date())
_AFTER = bindparam("after", type_=Text())
_AFTER_ID = bindparam("after_id", type_=Integer())
_MOST = bindparam("most", type_=Integer())
_meaning = ("kind", "key", "part", "type", "low", "high", "low_is_good")


def _columns(
    table: Any, response: Any, apart: tuple[Any, ...], tail: tuple[Any, ...]
) -> list[Any]:
    return [
        response,
        table.c.survey,
        revisions.c.number,
        *(table.c[name] for name in _meaning),
        *apart,
        table.c.value,
        table.c.number,
        table.c.raw,
        *tail,
    ]


_EVERY: Select[Any] = (
    select(
        answers.c.id,
        *_columns(
            answers,
            answers.c.session_id,
            (answers.c.language, answers.c.layout, answers.c.channel_kind),
            (answers.c.day, answers.c.answered_at, sessions_.c.state, sessions_.c.properties),
        ),
    )
    .join(sessions_, sessions_.c.id == answers.c.session_id)
    .join(revisions, revisions.c.id == answers.c.revision_id)
    .where(~answers.c.test, ~sessions_.c.anonymous)
)
_ANSWERS = _EVERY.where(answers.c.survey == SURVEY)
_OF_SESSIONS = _EVERY.where(
    answers.c.session_id.in_(bindparam("ids", expanding=True, type_=Text()))
).order_by(answers.c.id)
_BY_ID = _EVERY.where(answers.c.id.in_(bindparam("ids", expanding=True, type_=BigInteger())))
_PAGE = (
    _ANSWERS.where(
        answers.c.day == _DAY,
        # Page by page without an offset, which would read again all that came before.
        or_(
            answers.c.session_id > _AFTER,
            and_(answers.c.session_id == _AFTER, answers.c.id > _AFTER_ID),
        ),
    )
    .order_by(answers.c.session_id, answers.c.id)
    .limit(_MOST)
)
VERBATIMS = (
    _ANSWERS.where(
        answers.c.type == literal_column("'text'"),
        answers.c.raw != literal_column("''"),
        answers.c.day >= SINCE,
        answers.c.day < UNTIL,
    )
    .order_by(answers.c.day.desc(), answers.c.id.desc())
    .limit(_MOST)
)
"""All verbatims, the newest first."""

_rated = answers.alias("rated")

_complete = literal_column(
    "CASE WHEN anonymous_answers.complete THEN 'completed' ELSE 'expired' END", Text()
)
_WAVE: Select[Any] = (
    select(
        anonymous_answers.c.id,
        *_columns(
            anonymous_answers,
            anonymous_answers.c.response,
            (null(), null(), null()),
            (anonymous_answers.c.week, null(), _complete, literal_column("'{}'", Text())),
        ),
    )
    .join(revisions, revisions.c.id == anonymous_answers.c.revision_id)
    .where(*in_wave)
    .order_by(anonymous_answers.c.response, anonymous_answers.c.id)
)


_READINGS = {
    table.name: select(table.c.answer_id, *columns_of(table, ReadingRow))
    .where(table.c.answer_id.in_(bindparam("ids", expanding=True, type_=table.c.answer_id.type)))
    .order_by(*table.primary_key)
    for table in (readings, anonymous_readings)
}
# Not what rules read in the words that stood there before.
_READINGS[readings.name] = (
    _READINGS[readings.name]
    .join(answers, answers.c.id == readings.c.answer_id)
    .where(
        or_(
            answers.c.coded != literal_column("''"), readings.c.source != literal_column("'rules'")
        )
    )
)


def page(
    connection: Connection, survey: str, day: date, *, after: tuple[str, int], most: int
) -> tuple[list[ExportRow], tuple[str, int]]:
    """At most `most` answers of `day` beyond `after`, by response, and where the next page is."""
    values = {
        "of_survey": survey,
        "of_day": day,
        "after": after[0],
        "after_id": after[1],
        "most": most,
    }
    rows = connection.execute(_PAGE, values).all()
    found = _with_readings(connection, readings, rows)
    return found, (found[-1].response, rows[-1].id) if rows else after


def verbatims(
    connection: Connection, survey: str, span: Span, wanted: Wanted, *, most: int
) -> list[ExportRow]:
    """The newest verbatims of `survey` that are wanted."""
    statement = VERBATIMS.where(*conditions(wanted))
    values = {"of_survey": survey, "since": span.since, "until": span.until, "most": most}
    return _with_readings(connection, readings, connection.execute(statement, values).all())


def conditions(wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    """What makes a verbatim one that is wanted, each condition by itself."""
    kinds = {"theme": wanted.themes, "tone": wanted.tone, "language": wanted.language}
    for kind, values in kinds.items():
        if values is not None and values != ():
            yield exists().where(
                readings.c.answer_id == answers.c.id,
                readings.c.kind == kind,
                readings.c.value.in_([values] if isinstance(values, str) else values),
            )
    if wanted.rating is not None:
        yield exists().where(
            _rated.c.session_id == answers.c.session_id,
            _rated.c.key == wanted.rating.key,
            _rated.c.number.between(wanted.rating.low, wanted.rating.high),
        )
    if wanted.property is not None:
        name, value = wanted.property
        yield PropertyOf(name) == value
    if wanted.teams is not None:
        yield TEAM.in_(sorted(wanted.teams))


def of_sessions(connection: Connection, ids: Sequence[str]) -> list[ExportRow]:
    """The answers of these sessions, in the order in which they were first given."""
    rows = connection.execute(_OF_SESSIONS, {"ids": ids}).all()
    return _with_readings(connection, readings, rows)


def by_id(connection: Connection, ids: Sequence[int]) -> list[ExportRow]:
    """These verbatims, in no order."""
    rows = connection.execute(_BY_ID, {"ids": ids}).all()
    return _with_readings(connection, readings, rows)


def wave(connection: Connection, survey: str, wave: Wave) -> list[ExportRow]:
    """The answers of one anonymous wave, in the order of their random ids."""
    rows = connection.execute(_WAVE, of_wave(survey, wave)).all()
    return _with_readings(connection, anonymous_readings, rows)


def _with_readings(connection: Connection, table: Table, rows: Sequence[Any]) -> list[ExportRow]:
    """The rows, each behind its id, with what was read in the verbatims among them."""
    found = {id_: ExportRow(*row) for id_, *row in rows}
    read: dict[Any, list[ReadingRow]] = {
        id_: [] for id_, row in found.items() if row.type == "text"
    }
    for part in slices(list(read)):
        for id_, *reading in connection.execute(_READINGS[table.name], {"ids": part}):
            read[id_].append(ReadingRow(*reading))
    return [
        replace(row, id=id_, readings=tuple(read[id_])) if id_ in read else row
        for id_, row in found.items()
    ]
