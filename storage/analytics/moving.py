"""Whether anything was said since somebody last looked."""

from sqlalchemy import Connection, func, select

from storage.analytics.counting import counted_sessions
from storage.analytics.days import folded, live_days
from storage.analytics.rows import Span
from storage.models import sessions

_LIVE = select(func.count(), func.coalesce(func.sum(sessions.c.turn), 0)).where(*counted_sessions)


def moved(connection: Connection, survey: str) -> str:
    """A word that changes with every turn of a session.

    A day to which somebody writes is not folded, or no longer: of all others it is enough to know
    how many there are.
    """
    days = live_days(connection, survey, Span())
    n, turns = connection.execute(_LIVE, {"of_survey": survey, "of_days": days}).one()
    rolled = len(folded(connection, survey, Span()))
    return f"{rolled}.{len(days)}.{n}.{turns}"
