"""Links that are open to everybody, up to a limit."""

from datetime import datetime

from sqlalchemy import Text, bindparam, delete, insert, or_, select, update

from storage.models import links
from storage.models.base import UtcDateTime
from storage.repositories.base import Repository
from storage.rows import LinkRow
from storage.statements import columns_of, names_of

_NAMES = names_of(LinkRow)
_CODE = links.c.code == bindparam("of_code", type_=Text())
_NOW = bindparam("now", type_=UtcDateTime())

_ALL = select(*columns_of(links, LinkRow)).order_by(links.c.created_at, links.c.code)
_GET = select(*columns_of(links, LinkRow)).where(_CODE)
_ADD = insert(links)
_REMOVE = delete(links).where(_CODE)
# One statement: of two who come at the same time for the last place, one has it.
_USE = (
    update(links)
    .where(
        _CODE,
        or_(links.c.most.is_(None), links.c.used < links.c.most),
        or_(links.c.expires_at.is_(None), links.c.expires_at > _NOW),
    )
    .values(used=links.c.used + 1)
)


class Links(Repository):
    """Open links by their codes."""

    __slots__ = ()

    def add(self, row: LinkRow) -> None:
        """Make a link.

        Raises:
            ConflictError: there is one with this code (when the block ends).
        """
        self._connection.execute(_ADD, {name: getattr(row, name) for name in _NAMES})

    def all(self) -> list[LinkRow]:
        """Every link, the oldest first."""
        return [LinkRow(*row) for row in self._connection.execute(_ALL)]

    def get(self, code: str) -> LinkRow | None:
        """The link with this code."""
        row = self._connection.execute(_GET, {"of_code": code}).first()
        return LinkRow(*row) if row else None

    def use(self, code: str, now: datetime) -> bool:
        """Count one more who came by it; False when it lets nobody in any more."""
        return self._connection.execute(_USE, {"of_code": code, "now": now}).rowcount == 1

    def remove(self, code: str) -> bool:
        """Make it lead nowhere; False when there is none."""
        return self._connection.execute(_REMOVE, {"of_code": code}).rowcount == 1
