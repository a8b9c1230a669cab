"""Invitations: who brings the token may answer, once; and those that wait to be asked."""

from collections.abc import Iterable
from datetime import datetime
from operator import attrgetter

from sqlalchemy import Integer, Text, bindparam, case, func, insert, null, select, update

from storage.campaigns import PlannedRow
from storage.models import invitations
from storage.models.base import UtcDateTime
from storage.repositories.waiting import Waiting
from storage.rows import InvitationRow
from storage.statements import Bulk, columns_of, names_of

_NAMES = names_of(InvitationRow)

_ADD = insert(invitations).returning(invitations.c.id)
_ROW = select(*columns_of(invitations, InvitationRow))
_BY_DIGEST = _ROW.where(invitations.c.token_digest == bindparam("digest")).with_for_update()
_BY_ID = _ROW.where(invitations.c.id == bindparam("invitation"))
_LOCKED = _BY_ID.with_for_update()
_USE = (
    update(invitations)
    .where(invitations.c.id == bindparam("invitation"), invitations.c.used_at.is_(None))
    .values(used_at=bindparam("now"), address_id=bindparam("address"))
)
_CLICK = (
    update(invitations)
    .where(invitations.c.id == bindparam("invitation"))
    .values(
        used_at=func.coalesce(invitations.c.used_at, bindparam("now", type_=UtcDateTime())),
        clicked_at=func.coalesce(invitations.c.clicked_at, bindparam("now", type_=UtcDateTime())),
        session_id=bindparam("session", type_=Text()),
    )
)
# Of those that were asked nothing more is to be done; a link stays one.
_CLOSE = (
    update(invitations)
    .where(invitations.c.id == bindparam("invitation"), invitations.c.used_at.is_(None))
    .values(
        used_at=bindparam("day", type_=UtcDateTime()),
        clicked_at=bindparam("day", type_=UtcDateTime()),
        due_at=null(),
        state=case((invitations.c.state == "link", "link"), else_="answered"),
    )
)

_latest_left_out = (
    select(invitations.c.reason)
    .where(
        invitations.c.state == "left_out",
        invitations.c.created_at > bindparam("since", type_=UtcDateTime()),
    )
    .limit(bindparam("most", type_=Integer()))
    .subquery()
)
_LEFT_OUT = select(_latest_left_out.c.reason, func.count()).group_by(_latest_left_out.c.reason)

_PLANNED = names_of(PlannedRow)
# Prepared again after a crash, an invitation that is there already stays as it is.
_PLAN = Bulk(lambda insert: insert(invitations).inline().on_conflict_do_nothing(), _PLANNED)

_values = attrgetter(*_NAMES)
_planned = attrgetter(*_PLANNED)


class Invitations(Waiting):
    """Invitations by the digest of their token: the token itself is with the invited."""

    __slots__ = ()

    def add(self, row: InvitationRow) -> int:
        """Record an invitation; its id.

        Raises:
            ConflictError: there is one with this token (when the block ends).
        """
        values = dict(zip(_NAMES, _values(row), strict=True))
        return int(self._connection.execute(_ADD, values).scalar_one())

    def plan(self, rows: Iterable[PlannedRow]) -> int:
        """Record invitations that wait to be asked; gives how many are new."""
        return _PLAN.run(self._connection, [_planned(row) for row in rows])

    def by_digest(self, digest: bytes) -> InvitationRow | None:
        """The invitation, which nobody else uses until the transaction ends."""
        row = self._connection.execute(_BY_DIGEST, {"digest": digest}).first()
        return InvitationRow(*row) if row else None

    def by_id(self, invitation_id: int, *, lock: bool = True) -> InvitationRow | None:
        """The invitation; with `lock` nobody else uses it until the transaction ends."""
        statement = _LOCKED if lock else _BY_ID
        row = self._connection.execute(statement, {"invitation": invitation_id}).first()
        return InvitationRow(*row) if row else None

    def click(self, invitation_id: int, session_id: str, now: datetime) -> None:
        """Note what the invited person's link opened; the first time stands."""
        values = {"invitation": invitation_id, "session": session_id, "now": now}
        self._connection.execute(_CLICK, values)

    def close(self, invitation_id: int, day: datetime) -> bool:
        """Note that the link of an anonymous survey was used that day; False if it was before."""
        values = {"invitation": invitation_id, "day": day}
        return self._connection.execute(_CLOSE, values).rowcount == 1

    def left_out(self, since: datetime, *, most: int) -> dict[str, int]:
        """Why people were not asked by invitations made since then; counted up to `most`."""
        of = {"since": since, "most": most}
        return {str(reason): n for reason, n in self._connection.execute(_LEFT_OUT, of)}

    def use(self, invitation_id: int, address_id: int | None, now: datetime) -> bool:
        """Record who came with it; False when somebody did before."""
        values = {"invitation": invitation_id, "address": address_id, "now": now}
        return self._connection.execute(_USE, values).rowcount == 1
