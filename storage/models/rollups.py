"""Counts of closed days, folded by the worker, and the days that must be folded again.

A rating without a scale is folded with 0 for `low` and `high`: key columns hold no NULL.
"""

from sqlalchemy import Boolean, Column, Date, Float, Integer, Table, Text

from storage.models.base import metadata


def _key(name: str, type_: type[Boolean | Date | Float[float] | Text] = Text) -> Column[object]:
    return Column(name, type_, primary_key=True)


rating_rollups = Table(
    "rating_rollups",
    metadata,
    _key("survey"),
    _key("kind"),
    _key("day", Date),
    _key("key"),
    _key("type"),
    _key("low", Float),
    _key("high", Float),
    _key("low_is_good", Boolean),
    _key("channel_kind"),
    _key("language"),
    _key("number", Float),
    Column("n", Integer, nullable=False),
)

session_rollups = Table(
    "session_rollups",
    metadata,
    _key("survey"),
    _key("kind"),
    _key("day", Date),
    _key("channel_kind"),
    _key("language"),
    _key("state"),
    Column("n", Integer, nullable=False),
)

asked_rollups = Table(
    "asked_rollups",
    metadata,
    _key("survey"),
    _key("kind"),
    _key("day", Date),
    _key("key"),
    Column("asked", Integer, nullable=False),
    Column("answered", Integer, nullable=False),
)

folded_days = Table("folded_days", metadata, _key("survey"), _key("day", Date))

dirty_days = Table("dirty_days", metadata, _key("survey"), _key("day", Date))
