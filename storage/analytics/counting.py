"""What a day's counts are: the one definition for folding and for days not folded yet.

The admin's trials never count, and neither do anonymous sessions: those count when their wave is
closed, from their own table.
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

from storage.models import anonymous_answers, answers, outbox, sessions

SURVEY = bindparam("of_survey", type_=Text())
DAYS = bindparam("of_days", expanding=True, type_=Date())
WEEK = bindparam("of_week", type_=Date())

UNANSWERED = "unanswered"
"""The state, in counts, of a session in which nothing was answered: nobody began."""

NOT_FOLDED = "number"
"""The one type with numbers of which any two may differ: as many counts as answers."""

PICKED = ("choice", "choices", NOT_FOLDED)
"""The types whose values no roll-up holds."""

# Literals: what stands in GROUP BY must be the same expression, and a parameter never is.
_NO_SCALE = literal_column("0.0", Float())
_ANSWER = literal_column("'answer'", Text())


def _ratings(table: Any, day: Any) -> Select[Any]:
    meaning = (
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
_counted_sessions = (
    sessions.c.survey == SURVEY,
    sessions.c.day.in_(DAYS),
    ~sessions.c.test,
    ~sessions.c.anonymous,
)

RATINGS = _ratings(answers, answers.c.day).where(*counted_answers)
"""Ratings and yes or no by everything that gives a number its meaning."""

_answered = exists().where(answers.c.session_id == sessions.c.id)
_runs = (
    select(
        sessions.c.kind,
        sessions.c.day,
        sessions.c.channel_kind,
        sessions.c.language,
        case(
            (_answered, sessions.c.state),
            else_=literal_column(f"'{UNANSWERED}'", Text()),
        ).label("state"),
    )
    .where(*_counted_sessions)
    .subquery("runs")
)
SESSIONS = select(*_runs.c, func.count().label("n")).group_by(*_runs.c)
"""Sessions by state."""

_given = (answers.c.kind, answers.c.day, answers.c.key)
_answered_keys = (
    select(*_given, func.count().label("asked"), func.count().label("answered"))
    .where(*counted_answers, answers.c.part == _ANSWER)
    .group_by(*_given)
)
_no_answer = ~exists().where(
    answers.c.session_id == outbox.c.session_id,
    answers.c.key == outbox.c.key,
    answers.c.part == _ANSWER,
)
_question = (sessions.c.kind, sessions.c.day, outbox.c.key)
_asked_only = (
    select(
        *_question,
        func.count(outbox.c.session_id.distinct()).label("asked"),
        literal_column("0", Integer()).label("answered"),
    )
    .join(outbox, outbox.c.session_id == sessions.c.id)
    .where(*_counted_sessions, outbox.c.key.is_not(None), _no_answer)
    .group_by(*_question)
)
_questions = union_all(_answered_keys, _asked_only).subquery("questions")
_by_key = (_questions.c.kind, _questions.c.day, _questions.c.key)
ASKED = select(
    *_by_key,
    cast(func.sum(_questions.c.asked), Integer).label("asked"),
    cast(func.sum(_questions.c.answered), Integer).label("answered"),
).group_by(*_by_key)
"""Questions asked and answered, by session.

One that was answered without being asked counts as asked: several answers may come in one
message, and of an erased person nothing stays but the answer.
"""

WAVE_RATINGS = _ratings(anonymous_answers, anonymous_answers.c.week.label("day")).where(
    anonymous_answers.c.week == WEEK
)
"""`RATINGS` of an anonymous wave, counted on its Monday."""

_responses = (
    select(
        anonymous_answers.c.kind,
        anonymous_answers.c.week.label("day"),
        func.min(anonymous_answers.c.channel_kind).label("channel_kind"),
        func.min(anonymous_answers.c.language).label("language"),
        anonymous_answers.c.complete,
    )
    .where(anonymous_answers.c.survey == SURVEY, anonymous_answers.c.week == WEEK)
    .group_by(
        anonymous_answers.c.kind,
        anonymous_answers.c.week,
        anonymous_answers.c.complete,
        anonymous_answers.c.response,
    )
    .subquery("responses")
)
WAVE_SESSIONS = select(*_responses.c, func.count().label("n")).group_by(*_responses.c)
"""Responses of an anonymous wave by whether they are complete."""
