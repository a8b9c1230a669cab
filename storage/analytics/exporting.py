"""The rows of an export: a page at a time, each in a transaction as short as the page."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import (
    Connection,
    Date,
    Integer,
    Select,
    Text,
    and_,
    bindparam,
    literal_column,
    null,
    or_,
    select,
)

from storage.analytics.counting import DAYS, SURVEY
from storage.analytics.rows import ExportRow
from storage.models import anonymous_answers, answers, revisions, sessions

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


_PAGE = (
    select(
        answers.c.id,
        *_columns(
            answers,
            answers.c.session_id,
            (answers.c.language, answers.c.layout, answers.c.channel_kind),
            (answers.c.day, answers.c.answered_at, sessions.c.state, sessions.c.properties),
        ),
    )
    .join(sessions, sessions.c.id == answers.c.session_id)
    .join(revisions, revisions.c.id == answers.c.revision_id)
    .where(
        answers.c.survey == SURVEY,
        answers.c.day == _DAY,
        ~answers.c.test,
        ~sessions.c.anonymous,
        # Page by page without an offset, which would read again all that came before.
        or_(
            answers.c.session_id > _AFTER,
            and_(answers.c.session_id == _AFTER, answers.c.id > _AFTER_ID),
        ),
    )
    .order_by(answers.c.session_id, answers.c.id)
    .limit(_MOST)
)

_complete = literal_column(
    "CASE WHEN anonymous_answers.complete THEN 'completed' ELSE 'expired' END", Text()
)
_WAVE: Select[Any] = (
    select(
        *_columns(
            anonymous_answers,
            anonymous_answers.c.response,
            (null(), null(), null()),
            (anonymous_answers.c.week, null(), _complete, literal_column("'{}'", Text())),
        )
    )
    .join(revisions, revisions.c.id == anonymous_answers.c.revision_id)
    .where(anonymous_answers.c.survey == SURVEY, anonymous_answers.c.week.in_(DAYS))
    .order_by(anonymous_answers.c.week, anonymous_answers.c.response, anonymous_answers.c.id)
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
    rows = [(id_, ExportRow(*row)) for id_, *row in connection.execute(_PAGE, values)]
    last = rows[-1] if rows else None
    return [row for _, row in rows], (last[1].response, last[0]) if last else after


def wave(connection: Connection, survey: str, week: date) -> Iterator[ExportRow]:
    """The answers of one anonymous wave, in the order of their random ids."""
    rows = connection.execute(_WAVE, {"of_survey": survey, "of_days": [week]})
    return (ExportRow(*row) for row in rows)
