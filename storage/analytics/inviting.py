"""Invitations by link: how many were made, and how many were followed."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Text, bindparam, func, literal_column, select

from storage.analytics.properties import PropertyOf
from storage.analytics.rows import Teams
from storage.models import invitations
from storage.models.base import UtcDateTime

_TEAM = PropertyOf("team", invitations.c.properties)
_LINKS = select(func.count(), func.count(invitations.c.used_at)).where(
    invitations.c.survey == bindparam("of_survey", type_=Text()),
    invitations.c.created_at >= bindparam("first", type_=UtcDateTime()),
    invitations.c.created_at < bindparam("last", type_=UtcDateTime()),
    ~invitations.c.test,
    # Whoever is written to is in the funnel of a campaign, and not here.
    invitations.c.state == literal_column("'link'", Text()),
)
_TEAM_LINKS = _LINKS.where(_TEAM.in_(bindparam("of_teams", expanding=True, type_=Text())))


def links(
    connection: Connection, survey: str, first: datetime, last: datetime, teams: Teams
) -> tuple[int, int]:
    """Links that were made from `first` up to `last`, and those of them that were followed."""
    values: dict[str, Any] = {"of_survey": survey, "first": first, "last": last}
    statement = _LINKS
    if teams is not None:
        statement, values["of_teams"] = _TEAM_LINKS, sorted(teams)
    made, followed = connection.execute(statement, values).one()
    return made, followed
