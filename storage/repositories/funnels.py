"""What came of the invitations of a campaign, counted."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    ColumnElement,
    Integer,
    Select,
    Text,
    and_,
    bindparam,
    case,
    cast,
    exists,
    func,
    literal_column,
    or_,
    select,
)

from storage.campaigns import InvitationState, MissingRow, StageRow, StateCount
from storage.models import (
    addresses,
    answers,
    invitations,
    outbox,
    participations,
    respondents,
    sessions,
)
from storage.repositories.base import Repository
from storage.statements import Lookup

_CAMPAIGN = bindparam("campaign", type_=BigInteger())
_ROUND = bindparam("of_round", type_=Text())
_of_round = and_(
    invitations.c.campaign_id == _CAMPAIGN, or_(_ROUND.is_(None), invitations.c.round == _ROUND)
)
_was_asked = invitations.c.asked_at.is_not(None)

_STATES = (
    select(invitations.c.state, invitations.c.reason, _was_asked.label("asked"), func.count())
    .where(_of_round)
    .group_by(invitations.c.state, invitations.c.reason, _was_asked)
)

_FIRST = and_(
    outbox.c.session_id == invitations.c.session_id, outbox.c.turn == 1, outbox.c.position == 0
)
# A mail is said outside of any session, at its address; all of one invitation share its thread.
_MAILED = and_(
    addresses.c.respondent_id == invitations.c.respondent_id,
    addresses.c.kind == literal_column("'email'", Text()),
    outbox.c.session_id == literal_column("'at-'", Text()) + cast(addresses.c.id, Text),
    outbox.c.thread == cast(invitations.c.id, Text),
    outbox.c.position == 0,
)
_began = exists().where(answers.c.session_id == invitations.c.session_id)


def _any(condition: ColumnElement[bool], linked: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether what was sent, in the chat or by mail, is so."""
    chat = exists().where(_FIRST, condition)
    mail = and_(
        invitations.c.channel_kind == literal_column("'email'", Text()),
        exists().where(linked, condition),
    )
    not_mail = invitations.c.channel_kind != literal_column("'email'", Text())
    return or_(and_(not_mail, chat), mail)


_failed = or_(outbox.c.state == "failed", outbox.c.delivered == "failed")
_ended = exists().where(
    sessions.c.id == invitations.c.session_id, sessions.c.state.in_(["expired", "stopped"])
)
_completed = exists().where(
    sessions.c.id == invitations.c.session_id, sessions.c.state == "completed"
)
_opted_out = exists().where(
    respondents.c.id == invitations.c.respondent_id,
    respondents.c.opted_out_at >= invitations.c.asked_at,
)
_STAGES: tuple[ColumnElement[bool], ...] = (
    _any(and_(outbox.c.state == "sent", outbox.c.delivered.is_distinct_from("failed")), _MAILED),
    _any(outbox.c.delivered == "delivered", _MAILED),
    _any(_failed, _MAILED),
    invitations.c.clicked_at.is_not(None),
    _began,
    _completed,
    and_(_began, _ended),
    _opted_out,
)


def _count(condition: ColumnElement[bool]) -> ColumnElement[Any]:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)


_BY_CHANNEL: Select[Any] = (
    select(invitations.c.channel_kind, func.count(), *map(_count, _STAGES))
    .where(_of_round, _was_asked)
    .group_by(invitations.c.channel_kind)
    .order_by(invitations.c.channel_kind)
)


@dataclass(frozen=True, slots=True)
class _Stage:
    """An invitation with all that its funnel counts."""

    respondent: str
    campaign: int
    round: str
    state: InvitationState
    reason: str | None
    asked: bool
    sent: bool
    delivered: bool
    failed: bool
    clicked: bool
    started: bool
    completed: bool
    broken_off: bool
    opted_out: bool
    channel_kind: str | None


_OF_PERSONS = Lookup(
    _Stage,
    select(
        invitations.c.respondent_id,
        invitations.c.campaign_id,
        invitations.c.round,
        invitations.c.state,
        invitations.c.reason,
        cast(_was_asked, Boolean),
        *(cast(stage, Boolean) for stage in _STAGES),
        invitations.c.channel_kind,
    ),
    [invitations.c.respondent_id],
)
_MISSING = (
    select(
        invitations.c.id,
        invitations.c.respondent_id,
        invitations.c.round,
        invitations.c.channel_kind,
        invitations.c.asked_at,
    )
    .where(
        _of_round,
        _was_asked,
        invitations.c.state.in_(["asked", "expired"]),
        ~_began,
        invitations.c.id > bindparam("after", type_=BigInteger()),
    )
    .order_by(invitations.c.id)
    .limit(bindparam("most", type_=Integer()))
)
_PARTAKERS = (
    select(func.count())
    .select_from(participations)
    .where(
        participations.c.survey == bindparam("of_survey"),
        participations.c.wave.in_(bindparam("waves", expanding=True, type_=Text())),
    )
)


class Funnels(Repository):
    """How far invitations came."""

    __slots__ = ()

    def states(self, campaign_id: int, round_: str | None = None) -> list[StateCount]:
        """How many invitations are in each state, for each reason, asked or not."""
        of = {"campaign": campaign_id, "of_round": round_}
        return [StateCount(*row) for row in self._connection.execute(_STATES, of)]

    def stages(self, campaign_id: int, round_: str | None = None) -> list[StageRow]:
        """How far those came who were asked, by the kind of channel."""
        of = {"campaign": campaign_id, "of_round": round_}
        return [StageRow(*row) for row in self._connection.execute(_BY_CHANNEL, of)]

    def of_persons(
        self, campaign_id: int, respondents: Sequence[str], round_: str | None = None
    ) -> dict[str, list[tuple[StateCount, StageRow]]]:
        """The invitations of each of these people, each counted by itself."""
        found: dict[str, list[tuple[StateCount, StageRow]]] = {}
        for row in _OF_PERSONS.run(self._connection, respondents):
            if row.campaign == campaign_id and round_ in {None, row.round}:
                found.setdefault(row.respondent, []).append(_counted(row))
        return found

    def missing(
        self, campaign_id: int, round_: str | None, *, after: int, limit: int
    ) -> list[MissingRow]:
        """Those who were asked and have not answered, in order."""
        of = {"campaign": campaign_id, "of_round": round_, "after": after, "most": limit}
        return [MissingRow(*row) for row in self._connection.execute(_MISSING, of)]

    def partakers(self, survey: str, waves: Sequence[str]) -> int:
        """How many took part in these waves of an anonymous survey."""
        of = {"of_survey": survey, "waves": [*waves]}
        return int(self._connection.execute(_PARTAKERS, of).scalar_one())


def _counted(row: _Stage) -> tuple[StateCount, StageRow]:
    stages = StageRow(
        row.channel_kind,
        int(row.asked),
        int(row.sent),
        int(row.delivered),
        int(row.failed),
        int(row.clicked),
        int(row.started),
        int(row.completed),
        int(row.broken_off),
        int(row.opted_out),
    )
    return StateCount(row.state, row.reason, row.asked, 1), stages
