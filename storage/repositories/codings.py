"""All that was read in a verbatim in one row, by which reports count."""

from collections.abc import Sequence

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Insert,
    bindparam,
    case,
    delete,
    func,
    insert,
    literal_column,
    select,
)

from storage.models import answers, codings, readings
from storage.statements import slices

_IDS = bindparam("ids", expanding=True, type_=BigInteger())
_FORGET = delete(codings).where(codings.c.answer_id.in_(_IDS))


def _summarized(dialect: str) -> Insert:
    """One row of what was read in each verbatim, by rules or by a person."""
    theme = _values("theme").distinct()
    themes = func.string_agg(theme, ",") if dialect == "postgresql" else func.group_concat(theme)
    found = (
        select(
            answers.c.id,
            answers.c.survey,
            answers.c.day,
            func.coalesce(func.max(_values("language")), ""),
            func.coalesce(func.max(_values("tone")), ""),
            func.coalesce(themes, ""),
        )
        .join(readings, readings.c.answer_id == answers.c.id)
        # What waits to be read is counted as such, whatever a person has read in it already.
        .where(answers.c.id.in_(_IDS), ~answers.c.test, answers.c.coded != literal_column("''"))
        .group_by(answers.c.id)
    )
    return insert(codings).from_select(codings.c.keys(), found)


def _values(kind: str) -> ColumnElement[str]:
    return case((readings.c.kind == kind, readings.c.value))


_SUMMARIZE = {dialect: _summarized(dialect) for dialect in ("sqlite", "postgresql")}


def summarize(connection: Connection, answer_ids: Sequence[int | str]) -> None:
    """Count these answers as they are read now; those that wait to be, and trials, not at all."""
    for part in slices(answer_ids):
        connection.execute(_FORGET, {"ids": part})
        connection.execute(_SUMMARIZE[connection.dialect.name], {"ids": part})
