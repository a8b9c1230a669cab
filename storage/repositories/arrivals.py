"""What platforms delivered: keyed so that nothing is heard twice, found when it is edited."""

from collections.abc import Iterable, Sequence
from operator import attrgetter

from sqlalchemy import bindparam, select, update

from storage.models import arrivals
from storage.repositories.base import Repository
from storage.rows import ArrivalRow
from storage.statements import Bulk, Lookup, columns_of, names_of

_NAMES = names_of(ArrivalRow)

_SELECT = select(*columns_of(arrivals, ArrivalRow))
# Not IN over triples: SQLite answers that by reading the whole table.
_KNOWN = Lookup(ArrivalRow, _SELECT, [arrivals.c.kind, arrivals.c.account, arrivals.c.key])
_OF_MESSAGE = (
    _SELECT.where(
        arrivals.c.address_id == bindparam("address"),
        arrivals.c.message == bindparam("of_message"),
    )
    .order_by(arrivals.c.id.desc())
    .limit(1)
)
_HEARD = (
    update(arrivals)
    .where(arrivals.c.session_id == bindparam("session"), arrivals.c.key == bindparam("of_key"))
    .values(question=bindparam("stood"))
)
_ADD = Bulk(lambda insert: insert(arrivals).inline(), _NAMES)

_values = attrgetter(*_NAMES)


class Arrivals(Repository):
    """The deliveries of platforms, each by (kind, account, key)."""

    __slots__ = ()

    def known(self, keys: Iterable[tuple[str, str, str]]) -> set[tuple[str, str, str]]:
        """Those of `keys` that arrived before."""
        asked = set(keys)
        if not asked:
            return set()
        rows = _KNOWN.run(self._connection, *zip(*asked, strict=True))
        return asked & {(row.kind, row.account, row.key) for row in rows}

    def add_all(self, rows: Sequence[ArrivalRow]) -> None:
        """Record deliveries, in order of arrival.

        Raises:
            ConflictError: one of them is known already (when the block ends).
        """
        _ADD.run(self._connection, [_values(row) for row in rows])

    def heard(self, session_id: str, key: str, question: str | None) -> None:
        """Note which question stood when what had waited was heard."""
        values = {"session": session_id, "of_key": key, "stood": question}
        self._connection.execute(_HEARD, values)

    def of_message(self, address_id: int, message: str) -> ArrivalRow | None:
        """What was last heard as the platform's message `message` from this address."""
        of = {"address": address_id, "of_message": message}
        row = self._connection.execute(_OF_MESSAGE, of).first()
        return ArrivalRow(*row) if row else None
