"""What arrived: keyed so that nothing counts twice, kept until it is done."""

from collections.abc import Iterable, Sequence
from operator import attrgetter

from sqlalchemy import Text, bindparam, exists, literal_column, select, update

from storage.errors import ConflictError
from storage.models import inbox
from storage.repositories.base import Repository
from storage.rows import InboxRow
from storage.statements import Bulk, Lookup, columns_of, names_of

_NAMES = names_of(InboxRow)
_FINISHED = ("text", "state", "attempts", "error", "turn", "state_after", "reading")

_earlier = inbox.alias("earlier")
# Literals: a parameter would hide from SQLite that the partial index serves.
_ACCEPTED_WORD = literal_column("'accepted'", Text())

_SELECT = select(*columns_of(inbox, InboxRow))
# Not IN over pairs: SQLite answers that by reading the whole table.
_FIND = Lookup(InboxRow, _SELECT, [inbox.c.session_id, inbox.c.key])
_OF_SESSION = _SELECT.where(inbox.c.session_id == bindparam("session")).order_by(inbox.c.id)
_FAILED = (
    _SELECT.where(inbox.c.state == "failed").order_by(inbox.c.id.desc()).limit(bindparam("most"))
)
_ACCEPTED = (
    _SELECT.where(
        inbox.c.state == _ACCEPTED_WORD,
        ~exists().where(
            _earlier.c.session_id == inbox.c.session_id,
            _earlier.c.state == _ACCEPTED_WORD,
            _earlier.c.id < inbox.c.id,
        ),
    )
    .order_by(inbox.c.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True, of=inbox)
)
_ADD = Bulk(lambda insert: insert(inbox).inline(), _NAMES)
_FINISH = Bulk(
    lambda _: update(inbox).where(
        inbox.c.id == bindparam("finished"), inbox.c.state == _ACCEPTED_WORD
    ),
    (*_FINISHED, "finished"),
)
_RETRY = (
    update(inbox)
    .where(inbox.c.id == bindparam("again"), inbox.c.state == "failed")
    .values(state="accepted", attempts=0, error=None)
)

_values = attrgetter(*_NAMES)
_finished = attrgetter(*_FINISHED, "id")


class Inbox(Repository):
    """The messages that arrived, and what became of each."""

    __slots__ = ()

    def find(self, pairs: Iterable[tuple[str, str]]) -> dict[tuple[str, str], InboxRow]:
        """What is known by (session, key): a message that comes again has its answer here."""
        asked = set(pairs)
        if not asked:
            return {}
        ids, keys = zip(*asked, strict=True)
        rows = _FIND.run(self._connection, ids, keys)
        return {pair: row for row in rows if (pair := (row.session_id, row.key)) in asked}

    def of_session(self, session_id: str) -> list[InboxRow]:
        """All that arrived in a session, in order."""
        rows = self._connection.execute(_OF_SESSION, {"session": session_id})
        return [InboxRow(*row) for row in rows]

    def accepted(self, *, limit: int) -> list[InboxRow]:
        """Accepted messages to finish now, the oldest of each session only, locked.

        Those that another process has taken are left out.
        """
        rows = self._connection.execute(_ACCEPTED, {"most": limit})
        return [InboxRow(*row) for row in rows]

    def failed(self, *, limit: int) -> list[InboxRow]:
        """Messages that nobody could finish, the latest first."""
        return [InboxRow(*row) for row in self._connection.execute(_FAILED, {"most": limit})]

    def add_all(self, rows: Sequence[InboxRow]) -> None:
        """Record messages, in order of arrival.

        Raises:
            ConflictError: a message of this key is known already (when the block ends).
        """
        _ADD.run(self._connection, [_values(row) for row in rows])

    def finish_all(self, rows: Sequence[InboxRow]) -> None:
        """Record what became of accepted messages; one may stay accepted, with an attempt more.

        Raises:
            ConflictError: another process has finished one of them.
        """
        if _FINISH.run(self._connection, [_finished(row) for row in rows]) != len(rows):
            raise ConflictError("A message was finished already.")

    def retry(self, inbox_id: int) -> bool:
        """Accept a failed message anew; False when it is not failed."""
        return self._connection.execute(_RETRY, {"again": inbox_id}).rowcount == 1
