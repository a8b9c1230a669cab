"""Segments: conditions over people, by name."""

from typing import Any

from sqlalchemy import bindparam, delete, select

from storage.models import segments
from storage.people import SegmentRow
from storage.repositories.base import Repository
from storage.statements import Inserting, columns_of, names_of, per_dialect

_NAMES = names_of(SegmentRow)
_ALL = select(*columns_of(segments, SegmentRow)).order_by(segments.c.name)
_NAMED = _ALL.where(segments.c.name == bindparam("segment"))


def _set(insert: Inserting) -> Any:
    statement = insert(segments)
    anew = {name: statement.excluded[name] for name in _NAMES if name != "name"}
    return statement.on_conflict_do_update(index_elements=[segments.c.name], set_=anew)


_SET = per_dialect(_set)
_DELETE = delete(segments).where(segments.c.name == bindparam("segment"))


class Segments(Repository):
    """The segments that an admin has defined."""

    __slots__ = ()

    def all(self) -> list[SegmentRow]:
        """Every segment, in the order of their names."""
        return [SegmentRow(*row) for row in self._connection.execute(_ALL)]

    def get(self, name: str) -> SegmentRow | None:
        """The segment of this name."""
        row = self._connection.execute(_NAMED, {"segment": name}).first()
        return SegmentRow(*row) if row else None

    def set(self, row: SegmentRow) -> None:
        """Define a segment, or define it anew."""
        values = {name: getattr(row, name) for name in _NAMES}
        self._connection.execute(_SET[self._dialect], values)

    def delete(self, name: str) -> bool:
        """Forget a segment; False when there is none of this name."""
        return self._connection.execute(_DELETE, {"segment": name}).rowcount == 1
