"""Looking through verbatims, the newest first, from where somebody stopped looking."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Date, Integer, and_, bindparam, case, or_

from storage.analytics import exporting
from storage.analytics.rows import ExportRow, Span, Wanted
from storage.models import answers
from storage.statements import slices

_DAY = bindparam("before_day", type_=Date())
_ID = bindparam("before_id", type_=Integer())
_LOOK = exporting.VERBATIMS.with_only_columns(answers.c.day, answers.c.id).where(
    or_(answers.c.day < _DAY, and_(answers.c.day == _DAY, answers.c.id < _ID)),
    # Said once more, so that the index leads there.
    answers.c.day <= _DAY,
)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a verbatim stands among all: by its day, and on it by its number."""

    day: date
    id: int


LAST = Place(date.max, 0)
"""Behind all of them: where one begins to look."""


def look(
    connection: Connection, survey: str, span: Span, wanted: Wanted, *, before: Place, most: int
) -> list[tuple[Place, str | None]]:
    """The next `most` verbatims before `before`, with the words of those that are wanted.

    The others are among them without words, so that one knows how far one has looked, and looking
    for what is seldom takes no longer than looking for anything.
    """
    conditions = list(exporting.conditions(wanted))
    words: Any = case((and_(*conditions), answers.c.raw)) if conditions else answers.c.raw
    values = {
        "of_survey": survey,
        "since": span.since,
        "until": span.until,
        "most": most,
        "before_day": before.day,
        "before_id": before.id,
    }
    rows = connection.execute(_LOOK.add_columns(words), values)
    return [(Place(day, id_), said) for day, id_, said in rows]


def found(connection: Connection, ids: Iterable[int]) -> list[ExportRow]:
    """These verbatims, the newest first, with what was read in them."""
    rows = [row for part in slices(list(ids)) for row in exporting.by_id(connection, part)]
    return sorted(rows, key=lambda row: (row.day, row.id), reverse=True)
