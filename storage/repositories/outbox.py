"""What was said, turn by turn, and what is said outside any session."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from operator import attrgetter

from sqlalchemy import BigInteger, and_, bindparam, func, insert, literal_column, or_, select

from storage.models import addresses, outbox
from storage.repositories.sending import DUE_ROW, LANE, Sending
from storage.rows import AskedRow, DueRow, FailedRow, OutboxRow
from storage.statements import Bulk, Lookup, columns_of, names_of

FIRST = 1
"""The turn that begins a session."""

_NAMES = names_of(OutboxRow)
_ON_ITS_WAY = ("address_id", "thread", "due_at")
_HELD = tuple(name for name in _NAMES if name not in _ON_ITS_WAY)

_SELECT = select(*columns_of(outbox, OutboxRow))
# Not IN over pairs: SQLite answers that by reading the whole table.
_OF_TURNS = Lookup(
    OutboxRow, _SELECT.order_by(outbox.c.position), [outbox.c.session_id, outbox.c.turn]
)
_OF_SESSION = _SELECT.where(outbox.c.session_id == bindparam("session")).order_by(
    outbox.c.turn, outbox.c.position
)
_BY_ID = DUE_ROW.where(outbox.c.id == bindparam("outbox_id"))
_FAILED = (
    select(
        outbox.c.id,
        outbox.c.session_id,
        outbox.c.turn,
        addresses.c.id,
        addresses.c.kind,
        outbox.c.attempts,
        outbox.c.error,
        outbox.c.created_at,
    )
    .join(addresses, addresses.c.id == outbox.c.address_id)
    # Literals: parameters would hide from SQLite that the partial index serves.
    .where(
        or_(
            outbox.c.state == literal_column("'failed'"),
            outbox.c.delivered == literal_column("'failed'"),
        )
    )
    .order_by(outbox.c.id.desc())
    .limit(bindparam("most"))
)
_first = outbox.alias("first")
_ASKED = (
    select(
        outbox.c.prompt,
        _first.c.id,
        _first.c.receipt,
        _first.c.attempts,
        _first.c.error,
    )
    .join(
        _first,
        and_(
            _first.c.session_id == outbox.c.session_id,
            _first.c.turn == outbox.c.turn,
            _first.c.position == 0,
        ),
    )
    .where(outbox.c.session_id == bindparam("session"), outbox.c.key.is_not(None))
    .order_by(outbox.c.turn, outbox.c.position)
)
# Two statements: a row that a client pulls does not pay for what it has not.
_ADD_HELD = Bulk(lambda insert: insert(outbox).inline(), _HELD)
_LANE_OF = select(LANE).where(addresses.c.id == bindparam("lane_of", type_=BigInteger()))
_ADD_ADDRESSED = Bulk(
    lambda insert: insert(outbox).values(lane=_LANE_OF.scalar_subquery()).inline(),
    (*_NAMES, "unsolicited", "lane_of"),
)

_LOCK_ADDRESS = (
    select(addresses.c.id).where(addresses.c.id == bindparam("address")).with_for_update()
)
_LAST_TURN = select(func.coalesce(func.max(outbox.c.turn), 0)).where(
    outbox.c.session_id == bindparam("session")
)
_ADD_OUTSIDE = insert(outbox).values(lane=_LANE_OF.scalar_subquery()).returning(outbox.c.id)
_LAST_OUTSIDE = select(func.max(outbox.c.created_at)).where(
    outbox.c.session_id == bindparam("session"), outbox.c.kind == bindparam("of_kind")
)

_held = attrgetter(*_HELD)
_values = attrgetter(*_NAMES)


class Outbox(Sending):
    """The prompts of every turn, and of those that are sent where they stand."""

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

    def asked(self, session_id: str) -> list[AskedRow]:
        """Every question that a session was asked, in order, also when it was asked again."""
        rows = self._connection.execute(_ASKED, {"session": session_id})
        return [AskedRow(*row) for row in rows]

    def by_id(self, outbox_id: int) -> DueRow | None:
        """A turn that is or was to be sent, by its row at position 0, whatever became of it."""
        row = self._connection.execute(_BY_ID, {"outbox_id": outbox_id}).first()
        return DueRow(*row) if row else None

    def failed(self, limit: int) -> list[FailedRow]:
        """Turns that did not arrive, the latest first."""
        return [FailedRow(*row) for row in self._connection.execute(_FAILED, {"most": limit})]

    def add_all(self, rows: Sequence[OutboxRow]) -> None:
        """Record prompts; those that are sent to an address, in the order to send them.

        The first turn of a session is unsolicited: it waits for those that answer somebody.
        """
        held = [_held(row) for row in rows if row.address_id is None]
        _ADD_HELD.run(self._connection, held)
        if len(held) < len(rows):
            addressed = [row for row in rows if row.address_id is not None]
            _ADD_ADDRESSED.run(
                self._connection,
                [(*_values(row), row.turn == FIRST, row.address_id) for row in addressed],
            )

    def speak_outside(
        self,
        address_id: int,
        *,
        prompt: str,
        kind: str,
        now: datetime,
        thread: str | None = None,
        more: Sequence[str] = (),
    ) -> int:
        """Have something said at an address outside any session; the id of its row.

        `more` are the prompts that are said with it, in the same message.
        """
        # Whoever else speaks there waits, and takes the turn after ours.
        self._connection.execute(_LOCK_ADDRESS, {"address": address_id})
        session = outside(address_id)
        last = self._connection.execute(_LAST_TURN, {"session": session}).scalar_one()
        row = OutboxRow(
            session_id=session,
            turn=last + 1,
            position=0,
            key=None,
            kind=kind,
            prompt=prompt,
            created_at=now,
            state="due",
            address_id=address_id,
            thread=thread,
            due_at=now,
        )
        self.add_all([_behind(row, place, text) for place, text in enumerate(more, 1)])
        values = dict(zip(_NAMES, _values(row), strict=True)) | {"lane_of": address_id}
        return int(self._connection.execute(_ADD_OUTSIDE, values).scalar_one())

    def last_outside(self, address_id: int, kind: str) -> datetime | None:
        """When something of this kind was last said at an address outside any session."""
        of = {"session": outside(address_id), "of_kind": kind}
        found: datetime | None = self._connection.execute(_LAST_OUTSIDE, of).scalar_one()
        return found


def _behind(first: OutboxRow, position: int, prompt: str) -> OutboxRow:
    """What is said with `first`, which alone carries the sending."""
    return OutboxRow(
        session_id=first.session_id,
        turn=first.turn,
        position=position,
        key=None,
        kind=first.kind,
        prompt=prompt,
        created_at=first.created_at,
        state="held",
    )


def outside(address_id: int) -> str:
    """What stands for a session where something is said at an address outside of any."""
    return f"at-{address_id}"
