"""Counts of closed days by the team that a session's property names, and how long sessions took.

Whoever may see only some teams reads these: the other roll-ups do not tell teams apart.
"""

from sqlalchemy import Boolean, Column, Date, Float, Integer, Table, Text

from storage.models.base import metadata


def _table(name: str, **keys: type[Boolean | Date | Float[float] | Integer | Text]) -> Table:
    columns = [
        Column(key, type_, primary_key=True, autoincrement=False) for key, type_ in keys.items()
    ]
    counts = ("asked", "answered") if name == "team_asked_rollups" else ("n",)
    return Table(
        name, metadata, *columns, *(Column(count, Integer, nullable=False) for count in counts)
    )


team_rating_rollups = _table(
    "team_rating_rollups",
    survey=Text,
    team=Text,
    kind=Text,
    day=Date,
    key=Text,
    type=Text,
    low=Float,
    high=Float,
    low_is_good=Boolean,
    channel_kind=Text,
    language=Text,
    number=Float,
)

team_session_rollups = _table(
    "team_session_rollups",
    survey=Text,
    team=Text,
    kind=Text,
    day=Date,
    channel_kind=Text,
    language=Text,
    state=Text,
)

team_asked_rollups = _table(
    "team_asked_rollups", survey=Text, team=Text, kind=Text, day=Date, key=Text
)

length_rollups = _table(
    "length_rollups", survey=Text, team=Text, day=Date, seconds=Integer, questions=Integer
)
