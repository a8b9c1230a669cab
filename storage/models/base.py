"""What all tables share: one MetaData with named constraints, and the column types."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Column, DateTime, Dialect, Integer, MetaData
from sqlalchemy.types import TypeDecorator, TypeEngine

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def to_microseconds(time: datetime) -> int:
    """`time` as whole microseconds since 1970; a time without a zone is a TypeError."""
    return (time - _EPOCH) // _MICROSECOND


def from_microseconds(microseconds: int) -> datetime:
    """The UTC time that `to_microseconds` counted."""
    return _EPOCH + timedelta(microseconds=microseconds)


def with_zone(time: datetime) -> datetime:
    """`time` itself, or a TypeError: PostgreSQL would take a time without a zone as UTC."""
    if time.tzinfo is None:
        raise TypeError(f"{time} has no time zone. Give one in UTC.")
    return time


class UtcDateTime(TypeDecorator[datetime]):
    """A moment: timestamptz on PostgreSQL, whole microseconds on SQLite, which has no type."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """The column's own type in `dialect`."""
        return BigInteger() if dialect.name == "sqlite" else DateTime(timezone=True)

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], Any]:
        """What turns a time into the driver's value."""
        return _optional(to_microseconds if dialect.name == "sqlite" else with_zone)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:
        """What turns the driver's value into a time; psycopg gives one by itself."""
        return _optional(from_microseconds) if dialect.name == "sqlite" else None


def _optional(convert: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value is None else convert(value)


def numbered() -> Column[int]:
    """A primary key that the database gives: ascending in order of insertion."""
    # SQLite gives numbers only to a column that is exactly INTEGER.
    return Column("id", BigInteger().with_variant(Integer(), "sqlite"), primary_key=True)


def one_of(column: str, *words: str) -> CheckConstraint:
    """Refuse any other word in `column`."""
    # Not IN: SQLite would build an index of the words for every row.
    either = " OR ".join(f"{column} = '{word}'" for word in words)
    return CheckConstraint(either, name=column)
