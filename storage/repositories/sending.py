"""What is on its way: taken when due, one turn of an address at a time, until it is settled."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from itertools import product
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    ColumnElement,
    Integer,
    Select,
    Text,
    Update,
    and_,
    bindparam,
    case,
    delete,
    exists,
    func,
    literal_column,
    or_,
    select,
    text,
    update,
)

from storage.errors import ConflictError
from storage.models import addresses, outbox, respondents
from storage.models.base import UtcDateTime
from storage.repositories.base import Repository
from storage.rows import DueRow, ReportState
from storage.statements import Bulk

# Literals: parameters would hide from SQLite that the partial indexes serve.
_DUE_WORD = literal_column("'due'", Text())
_SENDING_WORD = literal_column("'sending'", Text())

_earlier = outbox.alias("earlier")
_OUTBOX = bindparam("outbox_id", type_=BigInteger())
_MOST = bindparam("most", type_=Integer())

# Of a person who opted out of it all, and of an address alone, the later counts.
_LEFT_ALONE = case(
    (addresses.c.opted_out_at.is_(None), respondents.c.opted_out_at),
    (respondents.c.opted_out_at.is_(None), addresses.c.opted_out_at),
    (addresses.c.opted_out_at > respondents.c.opted_out_at, addresses.c.opted_out_at),
    else_=respondents.c.opted_out_at,
)
DUE_ROW: Select[Any] = (
    select(
        outbox.c.id,
        outbox.c.session_id,
        outbox.c.turn,
        addresses.c.id,
        addresses.c.kind,
        addresses.c.channel,
        addresses.c.value,
        func.coalesce(outbox.c.place, addresses.c.place),
        outbox.c.thread,
        outbox.c.attempts,
        outbox.c.created_at,
        outbox.c.fleeting,
        addresses.c.unreachable,
        _LEFT_ALONE,
        respondents.c.id,
        outbox.c.within,
    )
    .join(addresses, addresses.c.id == outbox.c.address_id)
    .join(respondents, respondents.c.id == addresses.c.respondent_id)
)
"""The columns of a `DueRow`, in its order."""

LANE: ColumnElement[str] = addresses.c.kind + literal_column("' '", Text()) + addresses.c.channel
"""What stands for an address's account where they take turns."""


def _lanes() -> Select[Any]:
    """The lanes in which something waits: each found by one step in their index."""
    first = select(func.min(outbox.c.lane).label("lane")).where(outbox.c.state == _DUE_WORD)
    lanes = first.cte("lanes", recursive=True)
    following = (
        select(func.min(outbox.c.lane))
        .where(outbox.c.state == _DUE_WORD, outbox.c.lane > lanes.c.lane)
        .correlate(lanes)
        .scalar_subquery()
    )
    lanes = lanes.union_all(select(following).where(lanes.c.lane.is_not(None)))
    return select(lanes.c.lane).where(lanes.c.lane.is_not(None))


_LANES = _lanes()
_DUE = (
    DUE_ROW.where(
        outbox.c.state == _DUE_WORD,
        outbox.c.lane == bindparam("of_lane", type_=Text()),
        outbox.c.unsolicited == bindparam("first_turns", type_=Boolean()),
        outbox.c.due_at <= bindparam("now"),
        outbox.c.address_id.not_in(bindparam("skipped", expanding=True)),
        ~exists().where(
            _earlier.c.address_id == outbox.c.address_id,
            or_(_earlier.c.state == _DUE_WORD, _earlier.c.state == _SENDING_WORD),
            # A question that waits for the morning holds up no answer at night.
            or_(_earlier.c.within.is_(None), _earlier.c.due_at <= bindparam("now")),
            _earlier.c.id < outbox.c.id,
        ),
    )
    .order_by(outbox.c.due_at, outbox.c.id)
    .limit(_MOST)
    .with_for_update(skip_locked=True, of=outbox)
)
_LAPSED = (
    DUE_ROW.where(
        outbox.c.state == _SENDING_WORD,
        outbox.c.leased_until <= bindparam("now"),
    )
    .order_by(outbox.c.leased_until, outbox.c.id)
    .limit(_MOST)
    .with_for_update(skip_locked=True, of=outbox)
)
_START = Bulk(
    lambda _: (
        update(outbox)
        .where(
            outbox.c.id == bindparam("started"),
            or_(outbox.c.state == _DUE_WORD, outbox.c.state == _SENDING_WORD),
        )
        .values(state="sending", attempts=outbox.c.attempts + 1)
    ),
    ("leased_until", "started"),
)


def _settled(where: Any, **values: Any) -> Update:
    """Change rows that are on their way; gives what tells which words must now go."""
    statement = update(outbox).where(where).values(leased_until=None, **values)
    return statement.returning(
        outbox.c.address_id, outbox.c.session_id, outbox.c.turn, outbox.c.fleeting
    )


# A report may have come before the platform's own answer: what it lacks is the receipt.
_unanswered = and_(outbox.c.delivered.is_not(None), outbox.c.receipt.is_(None))
_SENT = _settled(
    and_(outbox.c.id == _OUTBOX, or_(outbox.c.state == "sending", _unanswered)),
    state="sent",
    receipt=bindparam("new_receipt", type_=Text()),
    place=func.coalesce(bindparam("new_place", type_=Text()), outbox.c.place),
    error=case((outbox.c.delivered == "failed", outbox.c.error), else_=None),
)
_PUT_BACK = _settled(
    and_(outbox.c.id == _OUTBOX, outbox.c.state == "sending"),
    state="due",
    due_at=bindparam("new_due_at", type_=UtcDateTime()),
    error=bindparam("code", type_=Text()),
)
_KEEP_WITHIN = Bulk(
    lambda _: (
        update(outbox)
        .where(
            outbox.c.address_id == bindparam("at_address"),
            outbox.c.state == _DUE_WORD,
            outbox.c.created_at == bindparam("said_at", type_=UtcDateTime()),
        )
        .values(within=bindparam("spans"))
    ),
    ("spans", "at_address", "said_at"),
)
_POSTPONE = (
    update(outbox)
    .where(outbox.c.id == _OUTBOX, outbox.c.state == _DUE_WORD)
    .values(due_at=bindparam("new_due_at", type_=UtcDateTime()))
)
_GIVE_UP = _settled(
    and_(
        outbox.c.id == _OUTBOX,
        or_(outbox.c.state == _DUE_WORD, outbox.c.state == _SENDING_WORD),
    ),
    state="failed",
    error=bindparam("code", type_=Text()),
)
_WITHDRAW = _settled(
    and_(
        outbox.c.address_id.in_(bindparam("addresses", expanding=True, type_=BigInteger())),
        outbox.c.state == _DUE_WORD,
        outbox.c.id < bindparam("before", type_=BigInteger()),
    ),
    state="failed",
    error=bindparam("code", type_=Text()),
)
_unreported = outbox.c.delivered.is_(None)
_REPORTABLE = {
    "sent": _unreported,
    "delivered": or_(_unreported, outbox.c.delivered == "sent"),
    # Not of one that waits to be sent again: what failed is the attempt before.
    "failed": and_(
        or_(_unreported, outbox.c.delivered == "sent"), outbox.c.state.in_(["sending", "sent"])
    ),
}
_REPORT = {
    state: _settled(
        and_(outbox.c.id == _OUTBOX, outbox.c.attempts > 0, forward),
        state="sent",
        delivered=state,
        error=bindparam("code", type_=Text()),
    )
    for state, forward in _REPORTABLE.items()
}
_DROP_FLEETING = delete(outbox).where(
    # As the partial index says it: SQLite would not see that `fleeting = 1` is the same.
    text("fleeting"),
    outbox.c.created_at < bindparam("before", type_=UtcDateTime()),
)
_DELETE_TURN = delete(outbox).where(
    outbox.c.session_id == bindparam("session"), outbox.c.turn == bindparam("of_turn")
)
_REMEMBER_PLACE = (
    update(addresses)
    .where(
        addresses.c.id == bindparam("address"),
        addresses.c.place.is_distinct_from(bindparam("new_place", type_=Text())),
    )
    .values(place=bindparam("new_place", type_=Text()))
)
_LAST = 2**63 - 1


class Sending(Repository):
    """The turns that are to be sent, each by its row at position 0.

    What settles a row tells whether it did: False says that somebody else was first.
    """

    __slots__ = ()

    def accounts(self) -> list[tuple[str, str]]:
        """Kind and name of every account at which something is or will be due."""
        lanes = self._connection.execute(_LANES).scalars()
        return [(kind, name) for kind, _, name in (lane.partition(" ") for lane in lanes)]

    def due(
        self,
        now: datetime,
        *,
        kinds: Sequence[str],
        limit: int,
        account: str | None = None,
        skip_addresses: Collection[int] = (),
    ) -> list[DueRow]:
        """Up to `limit` turns to send now, locked, at one account or at each of these kinds.

        At an account what answers somebody comes before what nobody waits for, and of either the
        longest due. Of each address only its earliest that is not settled, and nothing while that
        is being sent. Those that another process has taken are left out.
        """
        found: list[DueRow] = []
        for lane, first_turns in product(self._lanes(kinds, account), (False, True)):
            if len(found) < limit:
                of = {"of_lane": lane, "first_turns": first_turns, "most": limit - len(found)}
                of |= {"now": now, "skipped": [*skip_addresses]}
                found += [DueRow(*row) for row in self._connection.execute(_DUE, of)]
        return found

    def lapsed(self, now: datetime, limit: int) -> list[DueRow]:
        """Turns being sent by somebody whose lease is over, locked; who knows what became of them.

        Those that another process has taken are left out.
        """
        rows = self._connection.execute(_LAPSED, {"now": now, "most": limit})
        return [DueRow(*row) for row in rows]

    def start(self, ids: Iterable[int], *, leased_until: datetime) -> None:
        """Take rows that `due` or `lapsed` gave in this block: one attempt more, until then ours.

        Raises:
            ConflictError: one of them is settled.
        """
        rows = [(leased_until, id_) for id_ in ids]
        if _START.run(self._connection, rows) != len(rows):
            raise ConflictError("A message is no longer to be sent.")

    def sent(self, outbox_id: int, *, receipt: str | None, place: str | None = None) -> bool:
        """The platform accepted a turn; its conversation is remembered with the address."""
        values = {"new_receipt": receipt, "new_place": place}
        row = self._connection.execute(_SENT, {"outbox_id": outbox_id, **values}).first()
        if row is None:
            return False
        if place is not None:
            known = {"address": row.address_id, "new_place": place}
            self._connection.execute(_REMEMBER_PLACE, known)
        self._forget([row])
        return True

    def put_back(self, outbox_id: int, *, due_at: datetime, error: str | None) -> bool:
        """Have a turn that is being sent tried again at `due_at`; `error` is a code."""
        values = {"outbox_id": outbox_id, "new_due_at": due_at, "code": error}
        return self._connection.execute(_PUT_BACK, values).first() is not None

    def keep_within(self, spans: Sequence[tuple[str, int]], *, said_at: datetime) -> None:
        """Have what was said at `said_at` sent in its spans only: (JSON, id of the address)."""
        rows = [(written, address_id, said_at) for written, address_id in spans]
        _KEEP_WITHIN.run(self._connection, rows)

    def postpone(self, outbox_id: int, due_at: datetime) -> None:
        """Send a turn that has not been begun at `due_at`."""
        self._connection.execute(_POSTPONE, {"outbox_id": outbox_id, "new_due_at": due_at})

    def give_up(self, outbox_id: int, *, error: str) -> bool:
        """Send a turn no more, whether it was begun or not; `error` is a code."""
        return self._settle(_GIVE_UP, {"outbox_id": outbox_id, "code": error}) == 1

    def withdraw(
        self, address_ids: Collection[int], *, error: str, before_id: int | None = None
    ) -> int:
        """Give up all that is due at these addresses and not begun; how many turns that were.

        Those from the row `before_id` on stay: what confirms a stop is still said.
        """
        before = _LAST if before_id is None else before_id
        return self._settle(
            _WITHDRAW, {"addresses": [*address_ids], "before": before, "code": error}
        )

    def drop_fleeting(self, before: datetime) -> int:
        """Delete what was kept only to be sent and was not by now; how many rows that were."""
        return self._connection.execute(_DROP_FLEETING, {"before": before}).rowcount

    def report(self, outbox_id: int, state: ReportState, code: str | None = None) -> bool:
        """Note what the platform tells of a turn; False when that is no news.

        It only moves forward. A turn that was begun, whose answer was lost, is known to be sent
        by it, even if it was put back or given up since.
        """
        return self._settle(_REPORT[state], {"outbox_id": outbox_id, "code": code}) == 1

    def _lanes(self, kinds: Sequence[str], account: str | None) -> list[str]:
        if account is None:
            return [f"{kind} {name}" for kind, name in self.accounts() if kind in kinds]
        return [f"{kind} {account}" for kind in kinds]

    def _settle(self, statement: Update, values: dict[str, Any]) -> int:
        rows = self._connection.execute(statement, values).all()
        self._forget(rows)
        return len(rows)

    def _forget(self, settled: Sequence[Any]) -> None:
        """Delete those of the turns that were kept only to be sent."""
        for row in settled:
            if row.fleeting:
                turn = {"session": row.session_id, "of_turn": row.turn}
                self._connection.execute(_DELETE_TURN, turn)
