"""What was said, turn by turn."""

from collections.abc import Iterable, Sequence
from operator import attrgetter

from sqlalchemy import bindparam, select

from storage.models import outbox
from storage.repositories.base import Repository
from storage.rows import OutboxRow
from storage.statements import Bulk, Lookup, columns_of, names_of

_NAMES = names_of(OutboxRow)

_SELECT = select(*columns_of(outbox, OutboxRow))
# Not IN over pairs: SQLite answers that by reading the whole table.
_OF_TURNS = Lookup(
    OutboxRow, _SELECT.order_by(outbox.c.position), [outbox.c.session_id, outbox.c.turn]
)
_OF_SESSION = _SELECT.where(outbox.c.session_id == bindparam("session")).order_by(
    outbox.c.turn, outbox.c.position
)
_ADD = Bulk(lambda insert: insert(outbox).inline(), _NAMES)

_values = attrgetter(*_NAMES)


class Outbox(Repository):
    """The prompts of every turn."""

    __slots__ = ()

    def of_turns(
        self, turns: Iterable[tuple[str, int]]
    ) -> dict[tuple[str, int], tuple[OutboxRow, ...]]:
        """What was said in each (session, turn), in order; silent turns are left out."""
        asked = set(turns)
        if not asked:
            return {}
        ids, numbers = zip(*asked, strict=True)
        found: dict[tuple[str, int], tuple[OutboxRow, ...]] = {}
        for row in _OF_TURNS.run(self._connection, ids, numbers):
            turn = row.session_id, row.turn
            if turn in asked:
                found[turn] = (*found.get(turn, ()), row)
        return found

    def of_session(self, session_id: str) -> list[OutboxRow]:
        """All that was said in a session, in order."""
        rows = self._connection.execute(_OF_SESSION, {"session": session_id})
        return [OutboxRow(*row) for row in rows]

    def add_all(self, rows: Sequence[OutboxRow]) -> None:
        """Record prompts."""
        _ADD.run(self._connection, [_values(row) for row in rows])
