"""What a day's counts are: the one definition for folding and for days not folded yet.

The admin's trials never count, and neither do anonymous sessions: those count when their wave is
over (`repositories.releases`).
"""

from typing import Any

from sqlalchemy import (
    Date,
    Float,
    Integer,
    Select,
    Text,
    bindparam,
    case,
    cast,
    exists,
    func,
    literal_column,
    select,
    union_all,
)

from storage.analytics.properties import TEAM
from storage.models import answers, outbox, sessions

SURVEY = bindparam("of_survey", type_=Text())
DAYS = bindparam("of_days", expanding=True, type_=Date())

UNANSWERED = "unanswered"
"""The state, in counts, of a session in which nothing was answered: nobody began."""

NOT_FOLDED = "number"
"""The one type with numbers of which any two may differ: as many counts as answers."""

PICKED = ("choice", "choices", NOT_FOLDED)
"""The types whose values no roll-up holds."""

# Literals: what stands in GROUP BY must be the same expression, and a parameter never is.
_NO_SCALE = literal_column("0.0", Float())
_ANSWER = literal_column("'answer'", Text())


def _ratings(table: Any, day: Any, *apart: Any) -> Select[Any]:
    meaning = (
        *apart,
        table.c.kind,
        day,
        table.c.key,
        table.c.type,
        func.coalesce(table.c.low, _NO_SCALE).label("low"),
        func.coalesce(table.c.high, _NO_SCALE).label("high"),
        table.c.low_is_good,
        table.c.channel_kind,
        table.c.language,
        table.c.number,
    )
    return (
        select(*meaning, func.count().label("n"))
        .where(
            table.c.survey == SURVEY,
            table.c.part == _ANSWER,
            table.c.number.is_not(None),
            table.c.type != NOT_FOLDED,
        )
        .group_by(*meaning)
    )


_anonymous = select(sessions.c.id).where(
    sessions.c.survey == SURVEY, sessions.c.day.in_(DAYS), sessions.c.anonymous
)
counted_answers = (
    answers.c.survey == SURVEY,
    answers.c.day.in_(DAYS),
    ~answers.c.test,
    answers.c.session_id.not_in(_anonymous),
)
counted_sessions = (
    sessions.c.survey == SURVEY,
    sessions.c.day.in_(DAYS),
    ~sessions.c.test,
    ~sessions.c.anonymous,
)

_team = TEAM.label("team")
_in_team = TEAM.is_not(None)
_its_session = sessions.c.id == answers.c.session_id

RATINGS = _ratings(answers, answers.c.day).where(*counted_answers)
"""Ratings and yes or no by everything that gives a number its meaning."""

TEAM_RATINGS = (
    _ratings(answers, answers.c.day, _team)
    .join(sessions, _its_session)
    .where(*counted_answers, _in_team)
)
"""`RATINGS` of the sessions that belong to a team, by team."""

_answered = exists().where(answers.c.session_id == sessions.c.id)


def _states(*apart: Any) -> Select[Any]:
    state = case(
        (_answered, sessions.c.state), else_=literal_column(f"'{UNANSWERED}'", Text())
    ).label("state")
    named = (sessions.c.kind, sessions.c.day, sessions.c.channel_kind, sessions.c.language)
    return select(*apart, *named, state).where(*counted_sessions)


def _counted(runs: Select[Any]) -> Select[Any]:
    each = runs.subquery("runs")
    return select(*each.c, func.count().label("n")).group_by(*each.c)


SESSIONS = _counted(_states())
"""Sessions by state."""

TEAM_SESSIONS = _counted(_states(_team).where(_in_team))
"""`SESSIONS` that belong to a team, by team."""

_no_answer = ~exists().where(
    answers.c.session_id == outbox.c.session_id,
    answers.c.key == outbox.c.key,
    answers.c.part == _ANSWER,
)


def _answered_keys(*apart: Any) -> Select[Any]:
    given = (*apart, answers.c.kind, answers.c.day, answers.c.key)
    return (
        select(*given, func.count().label("asked"), func.count().label("answered"))
        .where(*counted_answers, answers.c.part == _ANSWER)
        .group_by(*given)
    )


def _asked_only(*apart: Any) -> Select[Any]:
    question = (*apart, sessions.c.kind, sessions.c.day, outbox.c.key)
    return (
        select(
            *question,
            func.count(outbox.c.session_id.distinct()).label("asked"),
            literal_column("0", Integer()).label("answered"),
        )
        .join(outbox, outbox.c.session_id == sessions.c.id)
        .where(*counted_sessions, outbox.c.key.is_not(None), _no_answer)
        .group_by(*question)
    )


def _asked(answered: Select[Any], unanswered: Select[Any]) -> Select[Any]:
    questions = union_all(answered, unanswered).subquery("questions")
    by_key = [column for column in questions.c if column.name not in {"asked", "answered"}]
    return select(
        *by_key,
        cast(func.sum(questions.c.asked), Integer).label("asked"),
        cast(func.sum(questions.c.answered), Integer).label("answered"),
    ).group_by(*by_key)


ASKED = _asked(_answered_keys(), _asked_only())
"""Questions asked and answered, by session.

One that was answered without being asked counts as asked: several answers may come in one
message, and of an erased person nothing stays but the answer.
"""

TEAM_ASKED = _asked(
    _answered_keys(_team).join(sessions, _its_session).where(_in_team),
    _asked_only(_team).where(_in_team),
)
"""`ASKED` in the sessions that belong to a team, by team."""

_first_answer = (
    select(func.min(answers.c.answered_at))
    .where(_its_session)
    .correlate(sessions)
    .scalar_subquery()
)
_questions_answered = (
    select(func.count())
    .where(_its_session, answers.c.part == _ANSWER)
    .correlate(sessions)
    .scalar_subquery()
)
LENGTHS = select(
    sessions.c.day,
    func.coalesce(TEAM, literal_column("''", Text())).label("team"),
    sessions.c.channel_kind,
    sessions.c.started_at,
    _first_answer.label("first_at"),
    sessions.c.ended_at,
    _questions_answered.label("questions"),
).where(*counted_sessions, sessions.c.state == "completed", sessions.c.ended_at.is_not(None))
"""Completed sessions: when they began and ended, and how many questions were answered."""
