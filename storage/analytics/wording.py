"""What was read in verbatims, counted: how many have the same language, tone and themes."""

from collections import Counter
from typing import Any

from sqlalchemy import Connection, exists, func, literal_column, select

from storage.analytics.counting import SURVEY
from storage.analytics.properties import TEAM
from storage.analytics.reading import SINCE, TEAMS, UNTIL
from storage.analytics.rows import Span, Teams, VerbatimCount
from storage.models import answers, codings, sessions

_APART = ","

_read = (codings.c.language, codings.c.tone, codings.c.themes)
# By day as well: so the index gives them in order, and nothing need be sorted.
_COUNTS = (
    select(*_read, func.count())
    .where(codings.c.survey == SURVEY, codings.c.day >= SINCE, codings.c.day < UNTIL)
    .group_by(codings.c.day, *_read)
)
_DAY = func.coalesce(answers.c.day, answers.c.day)
# Those that wait are few, but at first and after another codebook: from the index of what waits.
_WAITING = (
    select(func.count())
    .select_from(answers)
    .join(sessions, sessions.c.id == answers.c.session_id)
    .where(
        answers.c.type == literal_column("'text'"),
        answers.c.coded == literal_column("''"),
        # No bare column: SQLite would take the index of all the survey's days instead.
        answers.c.survey.concat(literal_column("''")) == SURVEY,
        _DAY >= SINCE,
        _DAY < UNTIL,
        answers.c.raw != literal_column("''"),
        ~answers.c.test,
        ~sessions.c.anonymous,
        # Those that were read before and wait again count as they were read, and but once.
        ~exists().where(codings.c.answer_id == answers.c.id),
    )
)
_TEAM_WAITING = _WAITING.where(TEAM.in_(TEAMS))
_TEAM_COUNTS = (
    _COUNTS.join(answers, answers.c.id == codings.c.answer_id)
    .join(sessions, sessions.c.id == answers.c.session_id)
    .where(TEAM.in_(TEAMS))
)


def counts(connection: Connection, survey: str, span: Span, teams: Teams) -> list[VerbatimCount]:
    """The verbatims of `span` by what was read in them."""
    values: dict[str, Any] = {"of_survey": survey, "since": span.since, "until": span.until}
    read, unread = _COUNTS, _WAITING
    if teams is not None:
        read, unread = _TEAM_COUNTS, _TEAM_WAITING
        values["of_teams"] = sorted(teams)
    total: Counter[tuple[str, str, str]] = Counter()
    for language, tone, themes, n in connection.execute(read, values).all():
        total[language, tone, themes] += n
    found = [
        VerbatimCount(language, tone, tuple(sorted(filter(None, themes.split(_APART)))), n)
        for (language, tone, themes), n in total.items()
    ]
    waiting = connection.execute(unread, values).scalar_one()
    return [*found, VerbatimCount(None, None, (), waiting)] if waiting else found
