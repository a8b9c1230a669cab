"""How long completed sessions took: the folded days from roll-ups, the others from their rows."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from storage.analytics.counting import DAYS, LENGTHS, SURVEY
from storage.analytics.reading import SINCE, TEAMS, UNTIL, bound, summed
from storage.analytics.rows import LengthCount, Span, Teams
from storage.models import length_rollups

AN_HOUR = 3600
_EXACT_UP_TO = 600
_STEP, _COARSE_STEP = 5, 60
_IMPORTED = "import"
_FETCHING = "webchat"
"""On this channel people come by themselves; on the others we may have written hours before they
took up their phone, and their time counts from their first answer."""

_ROLLED = summed(length_rollups, ("seconds", "questions"), ("n",)).where(
    length_rollups.c.survey == SURVEY,
    length_rollups.c.day >= SINCE,
    length_rollups.c.day < UNTIL,
    length_rollups.c.day.not_in(DAYS),
)
_ROLLED_TEAMS = _ROLLED.where(length_rollups.c.team.in_(TEAMS))


def rounded(seconds: float) -> int:
    """`seconds` to 5 below ten minutes, to a minute above; an hour stands for all that is more."""
    step = _STEP if seconds < _EXACT_UP_TO else _COARSE_STEP
    return min(AN_HOUR, max(_STEP, round(seconds / step) * step))


def count(connection: Connection, survey: str, days: Sequence[Any]) -> list[Mapping[str, Any]]:
    """The lengths of `days` as rows of the roll-up."""
    n: Counter[tuple[Any, str, int, int]] = Counter()
    for row in connection.execute(LENGTHS, {"of_survey": survey, "of_days": days}):
        began = row.started_at if row.channel_kind == _FETCHING else row.first_at
        # Not those that were taken in from a file, nor of an erased person, whose times are days.
        if began is not None and row.ended_at > began and row.channel_kind != _IMPORTED:
            seconds = rounded((row.ended_at - began).total_seconds())
            n[row.day, row.team, seconds, row.questions] += 1
    names = ("day", "team", "seconds", "questions")
    return [{**dict(zip(names, key, strict=True)), "n": each} for key, each in n.items()]


def lengths(
    connection: Connection, survey: str, span: Span, days: Sequence[Any], teams: Teams
) -> list[LengthCount]:
    """The lengths in `span`, of which `days` are not folded; one may come in several parts."""
    statement = _ROLLED if teams is None else _ROLLED_TEAMS
    rows = connection.execute(statement, bound(survey, span, days, teams))
    found = [LengthCount(*row) for row in rows]
    live = count(connection, survey, days) if days else []
    return [*found, *_of_teams(live, teams)]


def _of_teams(rows: Iterable[Mapping[str, Any]], teams: Teams) -> Iterable[LengthCount]:
    for row in rows:
        if teams is None or row["team"] in teams:
            yield LengthCount(row["seconds"], row["questions"], row["n"])
