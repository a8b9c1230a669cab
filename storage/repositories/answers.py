"""Answers: recorded, corrected, read back."""

from collections.abc import Sequence
from datetime import date
from operator import attrgetter
from typing import Any

from sqlalchemy import bindparam, select

from storage.models import answers
from storage.repositories.base import Repository
from storage.repositories.days import mark
from storage.rows import AnswerRow
from storage.statements import Bulk, Inserting, columns_of, names_of

_NAMES = names_of(AnswerRow)
_KEY = ("session_id", "key", "part")
_STANDS = ("survey", "kind", "test", "day", "corrected")
"""What a correction leaves as it was, besides the key."""


def _upsert(inserting: Inserting) -> Any:
    statement = inserting(answers).inline()
    corrected = {
        name: statement.excluded[name] for name in _NAMES if name not in {*_KEY, *_STANDS}
    }
    return statement.on_conflict_do_update(
        index_elements=_KEY,
        # Other words, which nobody has coded yet.
        set_={**corrected, "corrected": answers.c.corrected + 1, "coded": ""},
    )


_RECORD = Bulk(_upsert, _NAMES)
_OF_SESSION = (
    select(*columns_of(answers, AnswerRow))
    .where(answers.c.session_id == bindparam("session"))
    .order_by(answers.c.id)
)

_values = attrgetter(*_NAMES)


class Answers(Repository):
    """The current answer to every question, and how often it was corrected."""

    __slots__ = ()

    def record_all(self, rows: Sequence[AnswerRow], *, today: date) -> None:
        """Record answers in order; one that exists already is corrected.

        A day before `today` may be folded into roll-ups, and is marked to be folded again.
        """
        _RECORD.run(self._connection, [_values(row) for row in rows])
        late = [(row.survey, row.day) for row in rows if row.day < today and not row.test]
        mark(self._connection, late)

    def of_session(self, session_id: str) -> list[AnswerRow]:
        """The answers of a session in the order in which they were first given."""
        rows = self._connection.execute(_OF_SESSION, {"session": session_id})
        return [AnswerRow(*row) for row in rows]
