"""Invitations that wait for a moment: to be asked, reminded of, or closed."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    ColumnElement,
    Integer,
    Text,
    and_,
    bindparam,
    delete,
    func,
    insert,
    literal_column,
    null,
    or_,
    select,
    update,
)

from storage.campaigns import (
    AskedOnce,
    DueInvitation,
    InvitationState,
    OpenSession,
    StandingInvitation,
)
from storage.models import (
    addresses,
    answers,
    campaigns,
    invitations,
    session_rounds,
    sessions,
)
from storage.models.base import UtcDateTime
from storage.repositories.base import Repository
from storage.statements import Bulk, Lookup, columns_of

_CAMPAIGN = bindparam("campaign", type_=BigInteger())
_RESPONDENT = bindparam("respondent", type_=Text())
_MOST = bindparam("most", type_=Integer())
_WAITING = literal_column("'waiting'", Text())
_ASKED = literal_column("'asked'", Text())
_ON_ITS_WAY = or_(invitations.c.state == _WAITING, invitations.c.state == _ASKED)

_DUE = (
    select(*columns_of(invitations, DueInvitation))
    .where(invitations.c.due_at <= bindparam("now", type_=UtcDateTime()))
    .order_by(invitations.c.due_at, invitations.c.id)
    .limit(_MOST)
    .with_for_update(skip_locked=True)
)


def _move(where: ColumnElement[bool], names: Sequence[str], **values: object) -> Bulk:
    """Change invitations one by one, each only from where it may be moved."""
    changed: dict[Any, Any] = {invitations.c[name]: bindparam(f"new_{name}") for name in names}
    return Bulk(
        lambda _: (
            update(invitations)
            .where(invitations.c.id == bindparam("moved"), where)
            .values(changed | {invitations.c[name]: new for name, new in values.items()})
        ),
        (*(f"new_{name}" for name in names), "moved"),
    )


_ASK = _move(
    invitations.c.state == _WAITING,
    ("channel_kind", "session_id", "asked_at", "due_at"),
    state="asked",
    reason=null(),
)
_PUT_OFF = _move(_ON_ITS_WAY, ("reason", "due_at"))
_LEAVE_OUT = _move(invitations.c.state == _WAITING, ("reason",), state="left_out", due_at=null())
_REMIND = _move(
    invitations.c.state == _ASKED, ("session_id", "due_at"), reminders=invitations.c.reminders + 1
)
_SETTLE = _move(_ON_ITS_WAY, ("state",), due_at=null())
_STOP = (
    update(invitations)
    .where(invitations.c.respondent_id == _RESPONDENT, _ON_ITS_WAY)
    .values(state="stopped", due_at=null(), reason=null())
)
_UNTIL = bindparam("until", type_=Text())
_part = and_(
    invitations.c.campaign_id == _CAMPAIGN,
    invitations.c.round == bindparam("of_round", type_=Text()),
    invitations.c.respondent_id > bindparam("after", type_=Text()),
    or_(_UNTIL.is_(None), invitations.c.respondent_id <= _UNTIL),
)
_UP_TO = (
    select(invitations.c.respondent_id)
    .where(
        invitations.c.campaign_id == _CAMPAIGN,
        invitations.c.round == bindparam("of_round", type_=Text()),
        invitations.c.respondent_id > bindparam("after", type_=Text()),
    )
    .order_by(invitations.c.respondent_id)
    .limit(1)
    .offset(_MOST)
)
_WAKE = (
    update(invitations)
    .where(_part, _ON_ITS_WAY, invitations.c.due_at.is_(None))
    .values(due_at=bindparam("new_due_at", type_=UtcDateTime()))
)
_CANCEL = (
    update(invitations)
    .where(_part, invitations.c.state == _WAITING)
    .values(state="stopped", due_at=null())
)
_KEEP_ROUND = insert(session_rounds)
_TAKE_ROUND = (
    delete(session_rounds)
    .where(session_rounds.c.session_id == bindparam("session", type_=Text()))
    .returning(session_rounds.c.campaign, session_rounds.c.round, session_rounds.c.groups)
)


@dataclass(frozen=True, slots=True)
class _Before:
    respondent: str
    survey: str
    at: datetime


@dataclass(frozen=True, slots=True)
class _Answered:
    session: str


@dataclass(frozen=True, slots=True)
class _Invitation:
    id: int


@dataclass(frozen=True, slots=True)
class _Open:
    respondent: str
    id: str
    survey: str
    anonymous: bool
    last_at: datetime


_ASKED_BEFORE = Lookup(
    _Before,
    select(invitations.c.respondent_id, invitations.c.survey, func.max(invitations.c.asked_at))
    .where(invitations.c.asked_at.is_not(None), ~invitations.c.test)
    .group_by(invitations.c.respondent_id, invitations.c.survey),
    [invitations.c.respondent_id],
)
_PUSHED = sessions.c.channel_kind.in_(
    [literal_column(f"'{kind}'", Text()) for kind in ("slack", "telegram", "sms")]
)
_BEGUN = Lookup(
    _Before,
    select(addresses.c.respondent_id, sessions.c.survey, func.max(sessions.c.started_at))
    .join(addresses, addresses.c.id == sessions.c.address_id)
    .where(~sessions.c.test, _PUSHED)
    .group_by(addresses.c.respondent_id, sessions.c.survey),
    [addresses.c.respondent_id],
)
_OPEN_AT = Lookup(
    _Open,
    select(
        addresses.c.respondent_id,
        sessions.c.id,
        sessions.c.survey,
        sessions.c.anonymous,
        sessions.c.last_at,
    )
    .join(addresses, addresses.c.id == sessions.c.address_id)
    .where(sessions.c.state == _WAITING),
    [addresses.c.respondent_id],
)
_OPEN_OF = Lookup(
    _Open,
    select(
        sessions.c.respondent_id,
        sessions.c.id,
        sessions.c.survey,
        sessions.c.anonymous,
        sessions.c.last_at,
    ).where(sessions.c.state == _WAITING, sessions.c.address_id.is_(None)),
    [sessions.c.respondent_id],
)
_ANSWERED = Lookup(_Answered, select(answers.c.session_id).distinct(), [answers.c.session_id])
_ASKED_IN = Lookup(
    _Invitation,
    select(invitations.c.id).where(invitations.c.state == _ASKED),
    [invitations.c.session_id],
)
_asked_since = (
    select(invitations.c.id)
    .where(
        invitations.c.campaign_id == _CAMPAIGN,
        invitations.c.asked_at >= bindparam("since", type_=UtcDateTime()),
    )
    .limit(_MOST)
    .subquery()
)
_ASKED_SINCE = select(func.count()).select_from(_asked_since)
_STANDING = (
    select(campaigns.c.name, invitations.c.round, invitations.c.groups)
    .select_from(invitations)
    .join(campaigns, campaigns.c.id == invitations.c.campaign_id, isouter=True)
    .where(
        invitations.c.respondent_id == _RESPONDENT,
        invitations.c.survey == bindparam("of_survey", type_=Text()),
        invitations.c.test == bindparam("trial", type_=Boolean()),
        invitations.c.asked_at.is_not(None),
    )
    .order_by(invitations.c.asked_at.desc(), invitations.c.id.desc())
    .limit(1)
)


class Waiting(Repository):
    """What is to be asked; what moves one tells nothing when it was moved before."""

    __slots__ = ()

    def due(self, now: datetime, *, limit: int) -> list[DueInvitation]:
        """Invitations on which something is to be done, locked, the longest due first.

        Those that another process has taken are left out.
        """
        rows = self._connection.execute(_DUE, {"now": now, "most": limit})
        return [DueInvitation(*row) for row in rows]

    def asked(self, rows: Iterable[tuple[str, str | None, datetime, datetime, int]]) -> int:
        """Note (channel kind, session, asked at, due at, id) of those who were asked."""
        return _ASK.run(self._connection, list(rows))

    def put_off(self, rows: Iterable[tuple[str | None, datetime | None, int]]) -> int:
        """Note (reason, due at, id) of those to be looked at later; None is: once it is woken."""
        return _PUT_OFF.run(self._connection, list(rows))

    def leave_out(self, rows: Iterable[tuple[str, int]]) -> int:
        """Note (reason, id) of those who are not asked."""
        return _LEAVE_OUT.run(self._connection, list(rows))

    def reminded(self, rows: Iterable[tuple[str | None, datetime, int]]) -> int:
        """Note (session, due at, id) of those who were asked once more."""
        return _REMIND.run(self._connection, list(rows))

    def settle(self, rows: Iterable[tuple[InvitationState, int]]) -> int:
        """Note (state, id) of those on which nothing is to be done any more."""
        return _SETTLE.run(self._connection, list(rows))

    def answered_in(self, session_ids: Iterable[str]) -> int:
        """Note that these sessions hold an answer: nobody is reminded of what they answered."""
        found = _ASKED_IN.run(self._connection, [*session_ids])
        return self.settle([("answered", row.id) for row in found])

    def stop(self, respondent_id: str) -> int:
        """Ask somebody nothing of what waits; how many invitations that were."""
        return self._connection.execute(_STOP, {"respondent": respondent_id}).rowcount

    def wake(
        self, campaign_id: int, round_: str, *, after: str, now: datetime, limit: int
    ) -> str | None:
        """Make due what was put off until woken; gives whom to go on after, None at the end."""
        until = self._up_to(campaign_id, round_, after, limit)
        of = {"campaign": campaign_id, "of_round": round_, "after": after, "until": until}
        self._connection.execute(_WAKE, of | {"new_due_at": now})
        return until

    def cancel(self, campaign_id: int, round_: str, *, after: str, limit: int) -> str | None:
        """Stop what waits to be asked; gives whom to go on after, None at the end."""
        until = self._up_to(campaign_id, round_, after, limit)
        of = {"campaign": campaign_id, "of_round": round_, "after": after, "until": until}
        self._connection.execute(_CANCEL, of)
        return until

    def asked_before(self, respondent_ids: Collection[str]) -> dict[str, list[AskedOnce]]:
        """When each was asked last in every survey, by an invitation or in a chat."""
        found: dict[str, list[AskedOnce]] = {}
        for lookup in (_ASKED_BEFORE, _BEGUN):
            for row in lookup.run(self._connection, [*respondent_ids]):
                found.setdefault(row.respondent, []).append(AskedOnce(row.survey, row.at))
        return found

    def open_sessions(self, respondent_ids: Collection[str]) -> dict[str, list[OpenSession]]:
        """The sessions that wait for each, whether at an address of theirs or in the web chat."""
        found: dict[str, list[OpenSession]] = {}
        for lookup in (_OPEN_AT, _OPEN_OF):
            for row in lookup.run(self._connection, [*respondent_ids]):
                session = OpenSession(row.id, row.survey, row.anonymous, row.last_at)
                found.setdefault(row.respondent, []).append(session)
        return found

    def with_answers(self, session_ids: Collection[str]) -> set[str]:
        """Those of the sessions in which something was answered."""
        return {row.session for row in _ANSWERED.run(self._connection, [*session_ids])}

    def asked_since(self, campaign_id: int, since: datetime, *, most: int) -> int:
        """How many a campaign has asked since then; counted up to `most`."""
        of = {"campaign": campaign_id, "since": since, "most": most}
        return int(self._connection.execute(_ASKED_SINCE, of).scalar_one())

    def standing_of(
        self, respondent_id: str, survey: str, *, test: bool = False
    ) -> StandingInvitation | None:
        """What a respondent was last asked by, in a survey."""
        of = {"respondent": respondent_id, "of_survey": survey, "trial": test}
        row = self._connection.execute(_STANDING, of).first()
        return StandingInvitation(*row) if row else None

    def keep_round(self, session_id: str, standing: StandingInvitation) -> None:
        """Note, of an anonymous session that is at no address, which round it is of."""
        of = {"campaign": standing.campaign, "round": standing.round, "groups": standing.groups}
        self._connection.execute(_KEEP_ROUND, {"session_id": session_id, **of})

    def take_round(self, session_id: str) -> StandingInvitation | None:
        """What `keep_round` noted, which is then forgotten: the session is over."""
        row = self._connection.execute(_TAKE_ROUND, {"session": session_id}).first()
        return StandingInvitation(*row) if row else None

    def _up_to(self, campaign_id: int, round_: str, after: str, limit: int) -> str | None:
        of = {"campaign": campaign_id, "of_round": round_, "after": after, "most": limit}
        found: str | None = self._connection.execute(_UP_TO, of).scalar_one_or_none()
        return found
