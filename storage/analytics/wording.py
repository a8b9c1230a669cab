"""What was read in verbatims, counted: how many have the same language, tone and themes."""

from collections import Counter

from sqlalchemy import Connection, func, literal_column, select

from storage.analytics.counting import SURVEY
from storage.analytics.reading import SINCE, UNTIL
from storage.analytics.rows import Span, VerbatimCount
from storage.models import answers, codings, sessions

_APART = ","

_read = (codings.c.language, codings.c.tone, codings.c.themes)
# By day as well: so the index gives them in order, and nothing need be sorted.
_COUNTS = (
    select(*_read, func.count())
    .where(codings.c.survey == SURVEY, codings.c.day >= SINCE, codings.c.day < UNTIL)
    .group_by(codings.c.day, *_read)
)
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
        answers.c.day >= SINCE,
        answers.c.day < UNTIL,
        answers.c.raw != literal_column("''"),
        ~answers.c.test,
        ~sessions.c.anonymous,
    )
)


def counts(connection: Connection, survey: str, span: Span) -> list[VerbatimCount]:
    """The verbatims of `span` by what was read in them."""
    values = {"of_survey": survey, "since": span.since, "until": span.until}
    total: Counter[tuple[str, str, str]] = Counter()
    for language, tone, themes, n in connection.execute(_COUNTS, values):
        total[language, tone, themes] += n
    found = [
        VerbatimCount(language, tone, tuple(sorted(filter(None, themes.split(_APART)))), n)
        for (language, tone, themes), n in total.items()
    ]
    waiting = connection.execute(_WAITING, values).scalar_one()
    return [*found, VerbatimCount(None, None, (), waiting)] if waiting else found
