"""Statements for many rows, compiled once per dialect and run at the driver's own speed.

Core spends more time on each row and each list than SQLite does; on the path of a turn that is
most of its cost. Here Core still writes the SQL, once.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields
from datetime import date
from operator import itemgetter
from typing import Any, Generic, TypeAlias, TypeVar

from sqlalchemy import (
    ARRAY,
    Column,
    ColumnElement,
    Connection,
    Date,
    Dialect,
    Insert,
    Select,
    Table,
    Text,
    Update,
    any_,
    bindparam,
    func,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite

from storage.models.base import UtcDateTime, to_microseconds, with_zone

Values: TypeAlias = tuple[Any, ...]
Convert: TypeAlias = Callable[[Any], Any]
Converters: TypeAlias = Sequence[tuple[int, Convert]]
Inserting: TypeAlias = Callable[[Table], Any]
"""A dialect's `insert` with ON CONFLICT: both have the same methods, but no common type."""

INSERTING: dict[str, Inserting] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}

SLICE = 500
"""How many values stand in one IN (…): a database takes only so many parameters."""

_R = TypeVar("_R")
_S = TypeVar("_S")
_T = TypeVar("_T")


def per_dialect(build: Callable[[Inserting], _S]) -> dict[str, _S]:
    """What `build` makes of each dialect's own `insert`, by the dialect's name."""
    return {name: build(inserting) for name, inserting in INSERTING.items()}


def slices(values: Sequence[_T]) -> Iterator[Sequence[_T]]:
    """`values` in parts that fit one statement."""
    return (values[start : start + SLICE] for start in range(0, len(values), SLICE))


def columns_of(table: Table, row: type) -> list[Column[Any]]:
    """The columns of `table` that the dataclass `row` names, in its order."""
    return [table.c[field.name] for field in fields(row)]


def names_of(row: type) -> tuple[str, ...]:
    """What an INSERT of `row` gives: all fields but an `id` that is None until it is numbered."""
    return tuple(
        field.name for field in fields(row) if (field.name, field.default) != ("id", None)
    )


class Bulk:
    """One INSERT or UPDATE over many rows of `names`, in that order."""

    def __init__(self, build: Callable[[Inserting], Insert | Update], names: Sequence[str]):
        self._statements = per_dialect(build)
        self._names = tuple(names)
        self._prepared: dict[str, _Prepared] = {}

    def run(self, connection: Connection, rows: Sequence[Values]) -> int:
        """How many rows were written; `rows` may be none."""
        if not rows:
            return 0
        prepared = self._prepared.get(connection.dialect.name) or self._prepare(connection.dialect)
        return connection.exec_driver_sql(prepared.text, prepared.bind(rows)).rowcount

    def _prepare(self, dialect: Dialect) -> "_Prepared":
        prepared = _Prepared(self._statements[dialect.name], self._names, dialect)
        self._prepared[dialect.name] = prepared
        return prepared


class _Prepared:
    """A statement's text, and how its rows become the driver's parameters."""

    def __init__(self, statement: Insert | Update, names: tuple[str, ...], dialect: Dialect):
        compiled = statement.compile(dialect=dialect, column_keys=[*names])
        order = compiled.positiontup or []
        fixed = [name for name in order if name not in names]
        self.text = str(compiled)
        self._fixed = tuple(compiled.params[name] for name in fixed)
        self._in_order = itemgetter(*((*names, *fixed).index(name) for name in order))
        self._converters = [
            (position, convert)
            for position, name in enumerate(order)
            if (convert := _to_driver(compiled.binds[name].type, dialect))
        ]

    def bind(self, rows: Sequence[Values]) -> list[Values]:
        """The parameters of `rows`."""
        in_order, fixed, converters = self._in_order, self._fixed, self._converters
        if not converters:
            return [in_order(row + fixed) for row in rows]
        return [_convert([*in_order(row + fixed)], converters) for row in rows]


class Lookup(Generic[_R]):
    """One SELECT of rows by lists of values: each of the `listed` columns is among its list."""

    def __init__(self, row: type[_R], statement: Select[Any], listed: Sequence[Column[Any]]):
        self._row = row
        self._names = [column.name for column in listed]
        self._statements = {
            dialect: statement.where(*(among(column) for column in listed))
            for dialect, among in _AMONG.items()
        }

    def run(self, connection: Connection, *lists: Sequence[Any]) -> list[_R]:
        """The rows whose listed columns hold one of the values given for each, in that order."""
        dialect = connection.dialect.name
        encode = json.dumps if dialect == "sqlite" else list
        values = {name: encode(given) for name, given in zip(self._names, lists, strict=True)}
        row = self._row
        return [row(*found) for found in connection.execute(self._statements[dialect], values)]


def _among_json(column: Column[Any]) -> ColumnElement[bool]:
    values = func.json_each(bindparam(column.name, type_=Text())).table_valued("value")
    return column.in_(select(values.c.value))


def _among_array(column: Column[Any]) -> ColumnElement[bool]:
    return column == any_(bindparam(column.name, type_=ARRAY(type(column.type))))


_AMONG: dict[str, Callable[[Column[Any]], ColumnElement[bool]]] = {
    "sqlite": _among_json,
    "postgresql": _among_array,
}
"""A list of any length in one parameter, so that the text of the statement never changes."""


def _convert(values: list[Any], converters: Converters) -> Values:
    for position, convert in converters:
        value = values[position]
        if value is not None:
            values[position] = convert(value)
    return tuple(values)


def _to_driver(type_: object, dialect: Dialect) -> Convert | None:
    """What the driver cannot take by itself: a time on either, a day on SQLite."""
    if isinstance(type_, UtcDateTime):
        return to_microseconds if dialect.name == "sqlite" else with_zone
    if isinstance(type_, Date) and dialect.name == "sqlite":
        return date.isoformat
    return None
