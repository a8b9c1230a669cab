"""All rows of a database, out and in again, the same from SQLite and from PostgreSQL."""

from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import Any

from sqlalchemy import (
    Column,
    MetaData,
    Table,
    bindparam,
    func,
    inspect,
    select,
    text,
    update,
)

from storage import schema
from storage.models import addresses, metadata, respondents, suppressions
from storage.models.base import UtcDateTime
from storage.repositories.base import Repository
from storage.statements import per_dialect

ROWS = 1000
"""So many rows are in memory at a time."""

_SUPPRESSIONS = select(suppressions.c.digest, suppressions.c.reason, suppressions.c.created_at)
_SUPPRESS = per_dialect(lambda insert: insert(suppressions).on_conflict_do_nothing())
_OPTED_OUT = (
    select(
        addresses.c.kind,
        addresses.c.channel,
        addresses.c.value,
        respondents.c.opted_out_at,
        respondents.c.opt_out_reason,
    )
    .join(respondents, addresses.c.respondent_id == respondents.c.id)
    .where(respondents.c.opted_out_at.is_not(None))
)
_OPT_OUT = (
    update(respondents)
    .where(
        respondents.c.opted_out_at.is_(None),
        respondents.c.id.in_(
            select(addresses.c.respondent_id).where(
                addresses.c.kind == bindparam("of_kind"),
                addresses.c.channel == bindparam("of_channel"),
                addresses.c.value == bindparam("of_value"),
            )
        ),
    )
    .values(opted_out_at=bindparam("at"), opt_out_reason=bindparam("why"))
)
_LEFT_ALONE = select(
    addresses.c.kind, addresses.c.channel, addresses.c.value, addresses.c.opted_out_at
).where(addresses.c.opted_out_at.is_not(None))
_LEAVE_ALONE = (
    update(addresses)
    .where(
        addresses.c.opted_out_at.is_(None),
        addresses.c.kind == bindparam("of_kind"),
        addresses.c.channel == bindparam("of_channel"),
        addresses.c.value == bindparam("of_value"),
    )
    .values(opted_out_at=bindparam("at"))
)
_VERSION = "alembic_version"
_ASKED = ("respondents", "sessions", "anonymous_answers")
_WRITE: Mapping[type, Callable[[Any], Any]] = {
    datetime: datetime.isoformat,
    date: date.isoformat,
    bytes: lambda value: b64encode(value).decode("ascii"),
}
_READ: Mapping[str, Callable[[Any], Any]] = {
    "datetime": datetime.fromisoformat,
    "date": date.fromisoformat,
    "bytes": b64decode,
}


@dataclass(frozen=True, slots=True)
class Refusals:
    """The digests of who was erased, and the addresses of who opted out, as rows.

    `left_alone` are the addresses at which alone somebody is asked nothing.
    """

    erased: Sequence[Any]
    opted_out: Sequence[Any]
    left_alone: Sequence[Any] = ()


def tables() -> dict[str, dict[str, str]]:
    """Each table, in an order in which rows can be put in → its columns and what they hold."""
    return {
        table.name: {column.name: _kind(column) for column in table.columns}
        for table in metadata.sorted_tables
    }


class Copies(Repository):
    """The whole database as rows that JSON can have, and the database made of them."""

    __slots__ = ()

    def revision(self) -> str | None:
        """The form that the tables have."""
        return schema.current(self._connection)

    def rows(self, table: str) -> Iterator[dict[str, Any]]:
        """The rows of `table`."""
        statement = select(metadata.tables[table])
        result = self._connection.execution_options(yield_per=ROWS).execute(statement)
        for row in result.mappings():
            yield {name: _plain(value) for name, value in row.items()}

    def is_empty(self) -> bool:
        """Whether nobody was asked anything: all that is there the program made by itself."""
        there = set(inspect(self._connection).get_table_names())
        return not any(
            self._connection.scalar(select(func.count()).select_from(metadata.tables[name]))
            for name in _ASKED
            if name in there
        )

    def replace(
        self,
        revision: str,
        columns_of: Mapping[str, Mapping[str, str]],
        rows_of: Callable[[str], Iterable[Mapping[str, Any]]],
    ) -> None:
        """Have exactly these rows, whose tables had the form `revision`, in today's form.

        `columns_of` is what `tables` gave then. What was there before is gone on commit.
        """
        self._drop()
        schema.upgrade(self._connection, revision)
        for name, columns in columns_of.items():
            self._fill(name, columns, rows_of(name))
        schema.upgrade(self._connection)

    def refusals(self) -> Refusals:
        """Who is not to be asked again, to be kept when all else is replaced."""
        if self.revision() is None:
            return Refusals((), ())
        return Refusals(
            tuple(self._connection.execute(_SUPPRESSIONS).all()),
            tuple(self._connection.execute(_OPTED_OUT).all()),
            tuple(self._connection.execute(_LEFT_ALONE).all()),
        )

    def refuse(self, refusals: Refusals) -> None:
        """Have `refusals` again, where the addresses are known."""
        for digest, reason, created_at in refusals.erased:
            row = {"digest": digest, "reason": reason, "created_at": created_at}
            self._connection.execute(_SUPPRESS[self._dialect], row)
        for kind, channel, value, at, why in refusals.opted_out:
            known = {"of_kind": kind, "of_channel": channel, "of_value": value}
            self._connection.execute(_OPT_OUT, {**known, "at": at, "why": why})
        for kind, channel, value, at in refusals.left_alone:
            known = {"of_kind": kind, "of_channel": channel, "of_value": value}
            self._connection.execute(_LEAVE_ALONE, {**known, "at": at})

    def unsend(self) -> int:
        """Give up what was about to be sent, and say so with it; gives how much that was."""
        outbox = metadata.tables["outbox"]
        waiting = outbox.c.state.in_(("due", "sending"))
        given_up = {"state": "failed", "error": "restored", "due_at": None, "leased_until": None}
        return self._connection.execute(outbox.update().where(waiting).values(given_up)).rowcount

    def _drop(self) -> None:
        ours, found = {*metadata.tables, _VERSION}, MetaData()
        found.reflect(self._connection, only=lambda name, _: name in ours)
        found.drop_all(self._connection)

    def _fill(
        self, name: str, columns: Mapping[str, str], written: Iterable[Mapping[str, Any]]
    ) -> None:
        # As the tables are now, but with times that are times on SQLite too.
        times: list[Column[Any]] = [
            Column(column, UtcDateTime()) for column, kind in columns.items() if kind == "datetime"
        ]
        table = Table(name, MetaData(), *times, autoload_with=self._connection, resolve_fks=False)
        converts = {column: _READ[kind] for column, kind in columns.items() if kind in _READ}
        found = iter(written)
        while part := list(islice(found, ROWS)):
            self._connection.execute(table.insert(), [_read(row, converts) for row in part])
        if self._dialect == "postgresql" and table.primary_key.columns.keys() == ["id"]:
            self._count_on(table)

    def _count_on(self, table: Table) -> None:
        """Number new rows after those that brought their numbers along."""
        sequence = self._connection.scalar(
            text("SELECT pg_get_serial_sequence(:table, 'id')"), {"table": table.name}
        )
        highest = self._connection.scalar(select(func.max(table.c.id)))
        if sequence and highest:
            self._connection.execute(
                text("SELECT setval(:name, :to)"), {"name": sequence, "to": highest}
            )


def _kind(column: Column[Any]) -> str:
    return "datetime" if isinstance(column.type, UtcDateTime) else column.type.python_type.__name__


def _plain(value: Any) -> Any:
    write = _WRITE.get(type(value))
    return write(value) if write else value


def _read(row: Mapping[str, Any], converts: Mapping[str, Callable[[Any], Any]]) -> dict[str, Any]:
    return {
        name: converts[name](value) if name in converts and value is not None else value
        for name, value in row.items()
    }
