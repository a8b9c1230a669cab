"""Invitations: who brings the token may answer, once; and those that wait to be asked."""

from collections.abc import Iterable
from datetime import datetime
from operator import attrgetter

from sqlalchemy import bindparam, insert, select, update

from storage.campaigns import PlannedRow
from storage.models import invitations
from storage.repositories.base import Repository
from storage.rows import InvitationRow
from storage.statements import Bulk, columns_of, names_of

_NAMES = names_of(InvitationRow)

_ADD = insert(invitations).returning(invitations.c.id)
_BY_DIGEST = (
    select(*columns_of(invitations, InvitationRow))
    .where(invitations.c.token_digest == bindparam("digest"))
    .with_for_update()
)
_USE = (
    update(invitations)
    .where(invitations.c.id == bindparam("invitation"), invitations.c.used_at.is_(None))
    .values(used_at=bindparam("now"), address_id=bindparam("address"))
)

_PLANNED = names_of(PlannedRow)
# Prepared again after a crash, an invitation that is there already stays as it is.
_PLAN = Bulk(lambda insert: insert(invitations).inline().on_conflict_do_nothing(), _PLANNED)

_values = attrgetter(*_NAMES)
_planned = attrgetter(*_PLANNED)


class Invitations(Repository):
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

    def use(self, invitation_id: int, address_id: int | None, now: datetime) -> bool:
        """Record who came with it; False when somebody did before."""
        values = {"invitation": invitation_id, "address": address_id, "now": now}
        return self._connection.execute(_USE, values).rowcount == 1
