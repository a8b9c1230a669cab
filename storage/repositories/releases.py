"""Anonymous waves: which are over, what is in them, and what was released of them."""

from datetime import date, datetime, timedelta
from operator import attrgetter
from typing import Any

from sqlalchemy import (
    Date,
    Select,
    Text,
    bindparam,
    func,
    insert,
    literal_column,
    or_,
    select,
    update,
)

from storage.analytics.days import in_wave, of_wave, sealed_weeks
from storage.analytics.folding import settled, take_turn
from storage.analytics.rows import Span
from storage.models import (
    anonymous_answers,
    campaigns,
    invitations,
    releases,
    rounds,
    sessions,
)
from storage.releases import ReleaseRow, SealedRow, Wave
from storage.repositories.anonymous import take_turns
from storage.repositories.base import Repository
from storage.statements import columns_of, names_of

_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_AHEAD = timedelta(hours=14)
"""So long before its day begins in UTC a round begins, for the first zone of the world."""

_SURVEY = bindparam("of_survey", type_=Text())
_NAMES = names_of(ReleaseRow)
_PART = literal_column("'answer'", Text())
_COLON = literal_column("':'", Text())

_ADD = insert(releases)
_RELEASED = select(*columns_of(releases, ReleaseRow)).where(
    releases.c.survey == _SURVEY,
    releases.c.week >= bindparam("since", type_=Date()),
    releases.c.week < bindparam("until", type_=Date()),
)
_WAVES = _RELEASED.with_only_columns(releases.c.week, releases.c.wave)
_ONE = select(releases.c.wave).where(
    releases.c.survey == _SURVEY, releases.c.wave == bindparam("of_wave", type_=Text())
)
_ROUND_NAME = campaigns.c.name + _COLON + rounds.c.name
_ROUNDS = (
    select(_ROUND_NAME.label("wave"), rounds.c.starts_at, rounds.c.closes_at, rounds.c.state)
    .join(campaigns, campaigns.c.id == rounds.c.campaign_id)
    .where(campaigns.c.survey == _SURVEY)
)
_OVER = _ROUNDS.where(
    or_(rounds.c.closes_at <= bindparam("now"), rounds.c.state.in_(("closed", "stopped")))
)
_is_round = bindparam("of_wave", type_=Text()) == _ROUND_NAME
_ROUND = _ROUNDS.where(_is_round)
_INVITED = (
    select(invitations.c.groups)
    .join(campaigns, campaigns.c.id == invitations.c.campaign_id)
    .join(
        rounds,
        (rounds.c.campaign_id == campaigns.c.id) & (rounds.c.name == invitations.c.round),
    )
    .where(_is_round, invitations.c.groups.is_not(None))
    .distinct()
)
_OPEN = (
    select(sessions.c.id)
    .where(
        sessions.c.survey == _SURVEY,
        sessions.c.day >= bindparam("since", type_=Date()),
        sessions.c.day < bindparam("until", type_=Date()),
        sessions.c.anonymous,
    )
    .limit(1)
)
_SEALED: Select[Any] = select(*columns_of(anonymous_answers, SealedRow)).where(
    *in_wave, anonymous_answers.c.part == _PART
)
_SIZE = (
    select(func.count())
    .select_from(anonymous_answers)
    .where(*in_wave, anonymous_answers.c.part == _PART)
)
_FORGET = (
    update(anonymous_answers)
    .where(*in_wave, anonymous_answers.c.groups.is_not(None))
    .values(groups=None)
)
_values = attrgetter(*_NAMES)


class Releases(Repository):
    """The released figures by survey and wave."""

    __slots__ = ()

    def waiting(self, survey: str, *, before: date, now: datetime) -> list[Wave]:
        """The waves that are over and told of by nobody yet, the oldest first.

        A wave is over when its week ended by `before`, or its round by `now`, and its last dialog
        is sealed: somebody's answers would else be the difference between two reports.
        """
        told = {wave.name for wave in self.waves(survey)}
        over = [
            (wave, since, until)
            for wave, since, until in (*self._weeks(survey, before), *self._rounds(survey, now))
            if wave.name not in told
        ]
        return sorted(wave for wave, *days in over if not self._is_open(survey, *days))

    def ready(self, survey: str, wave: Wave, *, before: date, now: datetime) -> bool:
        """Whether `wave` may be released now; until the transaction ends nothing is sealed in it.

        Not so while somebody still writes who may have seen it open.
        """
        take_turns(self._connection, survey)
        if not take_turn(self._connection) or not settled(self._connection):
            return False
        return wave in self.waiting(survey, before=before, now=now)

    def sealed(self, survey: str, wave: Wave) -> list[SealedRow]:
        """The answers in `wave`, in no order, without what was said when a question probed."""
        rows = self._connection.execute(_SEALED, of_wave(survey, wave))
        return [SealedRow(*row) for row in rows]

    def size(self, survey: str, wave: Wave) -> int:
        """How many answers `sealed` gives."""
        return int(self._connection.execute(_SIZE, of_wave(survey, wave)).scalar_one())

    def invited(self, wave: Wave) -> list[str]:
        """The groups (JSON) of those who were invited to `wave`, each once."""
        if not wave.round:
            return []
        return sorted(self._connection.execute(_INVITED, {"of_wave": wave.round}).scalars())

    def add(self, row: ReleaseRow) -> None:
        """Record what may be told of a wave; to which groups its answers belong is forgotten.

        Raises:
            ConflictError: it was released before (when the block ends).
        """
        self._connection.execute(_ADD, dict(zip(_NAMES, _values(row), strict=True)))
        self._connection.execute(_FORGET, of_wave(row.survey, _wave(row.week, row.wave)))

    def of(self, survey: str, span: Span) -> list[ReleaseRow]:
        """What was released of the waves of `span`, the oldest first."""
        rows = self._connection.execute(_RELEASED, _in_span(survey, span))
        return sorted((ReleaseRow(*row) for row in rows), key=attrgetter("week", "wave"))

    def waves(self, survey: str, span: Span | None = None) -> list[Wave]:
        """The released waves of `span`, the oldest first."""
        rows = self._connection.execute(_WAVES, _in_span(survey, span or Span()))
        return sorted(_wave(week, name) for week, name in rows)

    def open_round(self, survey: str, wave: str) -> Wave | None:
        """The round that `wave` names, if it may still take answers, as it then does until the
        transaction ends; None when it is released, or there is none."""
        take_turns(self._connection, survey)
        of = {"of_survey": survey, "of_wave": wave}
        if self._connection.execute(_ONE, of).first() is not None:
            return None
        row = self._connection.execute(_ROUND, of).first()
        return Wave(_week_of(row.starts_at), wave) if row else None

    def _weeks(self, survey: str, before: date) -> list[tuple[Wave, date, date]]:
        weeks = sealed_weeks(self._connection, survey, Span(until=before - _WEEK + _DAY))
        return [(Wave(week), week, week + _WEEK) for week in weeks]

    def _rounds(self, survey: str, now: datetime) -> list[tuple[Wave, date, date]]:
        rows = self._connection.execute(_OVER, {"of_survey": survey, "now": now})
        return [
            # Whoever began by then may turn out to have been asked in it.
            (
                Wave(_week_of(row.starts_at), row.wave),
                date.min,
                min(row.closes_at, now).date() + 2 * _DAY,
            )
            for row in rows
        ]

    def _is_open(self, survey: str, since: date, until: date) -> bool:
        values = {"of_survey": survey, "since": since, "until": until}
        return self._connection.execute(_OPEN, values).first() is not None


def _wave(week: date, name: str) -> Wave:
    return Wave(week, "" if name == week.isoformat() else name)


def _week_of(starts_at: datetime) -> date:
    """The Monday of the week in which a round begins where most people are."""
    day = (starts_at + _AHEAD).date()
    return day - timedelta(days=day.weekday())


def _in_span(survey: str, span: Span) -> dict[str, Any]:
    return {"of_survey": survey, "since": span.since, "until": span.until}
