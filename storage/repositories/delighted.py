"""What programs that were written for Delighted ask of people and their responses."""

from collections.abc import Collection, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    Integer,
    Select,
    Text,
    and_,
    bindparam,
    case,
    func,
    insert,
    literal_column,
    or_,
    select,
    update,
)

from storage.analytics.properties import PropertyOf
from storage.delighted import AskedEarlier, Page, SilentRow
from storage.models import addresses, answers, invitations, respondents, sessions
from storage.models.base import UtcDateTime
from storage.repositories.base import Repository
from storage.statements import Bulk, slices

_SINCE, _UNTIL = (bindparam(name, type_=UtcDateTime()) for name in ("since", "until"))
_SURVEY = bindparam("of_survey", type_=Text())
_KEY = bindparam("of_key", type_=Text())
_FIRST, _LAST = (datetime(year, 6, 1, tzinfo=UTC) for year in (1900, 9999))
_IDS = bindparam("ids", expanding=True, type_=Text())


def _within(moment: ColumnElement[datetime]) -> ColumnElement[bool]:
    return and_(moment >= _SINCE, moment <= _UNTIL)


def _part(statement: Select[Any]) -> Select[Any]:
    skip, most = (bindparam(name, type_=Integer()) for name in ("skip", "most"))
    return statement.offset(skip).limit(most)


_told_at = func.coalesce(respondents.c.updated_at, respondents.c.created_at)
_PEOPLE = _part(
    select(respondents.c.id)
    .where(respondents.c.id > bindparam("after", type_=Text()), _within(_told_at))
    .order_by(respondents.c.id)
)
_MEMBERS = {
    name: _part(
        select(respondents.c.id)
        .where(PropertyOf(name, respondents.c.properties) == literal_column("'yes'", Text()))
        .order_by(respondents.c.id)
    )
    for name in ("autopilot_email", "autopilot_sms")
}

_mail = (
    select(addresses.c.value)
    .where(addresses.c.respondent_id == respondents.c.id)
    .order_by(case((addresses.c.kind == literal_column("'email'"), 0), else_=1), addresses.c.id)
    .where(addresses.c.kind.in_([literal_column(f"'{kind}'") for kind in ("email", "sms")]))
    .limit(1)
    .scalar_subquery()
)
_mail_stopped_at = (
    select(func.min(addresses.c.opted_out_at))
    .where(
        addresses.c.respondent_id == respondents.c.id,
        addresses.c.kind == literal_column("'email'"),
    )
    .scalar_subquery()
)
_stopped_at = func.coalesce(respondents.c.opted_out_at, _mail_stopped_at)
_UNSUBSCRIBED = _part(
    select(respondents.c.id, _mail, respondents.c.name, _stopped_at)
    .where(_within(_stopped_at))
    .order_by(_stopped_at, respondents.c.id)
)
# What bounced was sent just before.
_sent_at = (
    select(func.max(invitations.c.asked_at))
    .where(
        invitations.c.respondent_id == addresses.c.respondent_id,
        invitations.c.channel_kind == literal_column("'email'", Text()),
    )
    .scalar_subquery()
)
_bounced_at = func.coalesce(_sent_at, addresses.c.created_at)
_BOUNCED = _part(
    select(addresses.c.respondent_id, addresses.c.value, respondents.c.name, _bounced_at)
    .join(respondents, respondents.c.id == addresses.c.respondent_id)
    .where(
        addresses.c.kind == literal_column("'email'"),
        addresses.c.unreachable.is_not(None),
        _within(_bounced_at),
    )
    .order_by(_bounced_at, addresses.c.id)
)

_rated = and_(answers.c.session_id == sessions.c.id, answers.c.key == _KEY)
_OF_SURVEY = and_(
    sessions.c.survey == _SURVEY,
    ~sessions.c.test,
    ~sessions.c.anonymous,
    answers.c.part == literal_column("'answer'", Text()),
    answers.c.number.is_not(None),
)
# The days bound what is read: sessions are found by them.
_THEN = and_(
    _within(sessions.c.started_at),
    sessions.c.day >= bindparam("first_day", type_=Date()),
    sessions.c.day <= bindparam("last_day", type_=Date()),
)
_BY_TIME = (sessions.c.day, sessions.c.started_at, sessions.c.id)
_RESPONSES = select(sessions.c.id).join(answers, _rated).where(_OF_SURVEY, _THEN)
_OLDEST = _part(_RESPONSES.order_by(*_BY_TIME))
_NEWEST = _part(_RESPONSES.order_by(*(column.desc() for column in _BY_TIME)))
_LATEST = (
    select(sessions.c.started_at)
    .join(answers, _rated)
    .where(_OF_SURVEY)
    .order_by(*(column.desc() for column in _BY_TIME))
    .limit(1)
)
# A link in an e-mail opens the web chat: who answers there was asked by e-mail.
_asked_by = (
    select(func.min(invitations.c.channel_kind))
    .where(invitations.c.session_id == sessions.c.id)
    .scalar_subquery()
)
_RATINGS = (
    select(answers.c.number, func.count())
    .select_from(sessions)
    .join(answers, _rated)
    .where(
        _OF_SURVEY,
        _THEN,
        or_(
            bindparam("anywhere", type_=Integer()) == 1,
            func.coalesce(_asked_by, sessions.c.channel_kind).in_(
                bindparam("kinds", expanding=True, type_=Text())
            ),
        ),
    )
    .group_by(answers.c.number)
)
_RESPONDED = (
    select(sessions.c.respondent_id, func.max(sessions.c.started_at))
    .join(answers, _rated)
    .where(_OF_SURVEY, sessions.c.respondent_id.in_(_IDS))
    .group_by(sessions.c.respondent_id)
)
_waiting = and_(
    invitations.c.survey == _SURVEY,
    invitations.c.state == literal_column("'waiting'", Text()),
)
_NEXT = (
    select(invitations.c.respondent_id, func.min(invitations.c.due_at))
    .where(_waiting, invitations.c.respondent_id.in_(_IDS), invitations.c.due_at.is_not(None))
    .group_by(invitations.c.respondent_id)
)
_WITHDRAW = (
    update(invitations)
    .where(_waiting, invitations.c.respondent_id == bindparam("respondent", type_=Text()))
    .values(state="stopped", due_at=None)
)
_ASKED = (
    *("survey", "respondent_id", "channel_kind", "asked_at"),
    *("created_at", "expires_at", "properties", "test", "state"),
)
_ADD_ASKED = Bulk(lambda _: insert(invitations).inline(), _ASKED)
_SET_PROPERTIES = (
    update(sessions)
    .where(sessions.c.id == bindparam("session", type_=Text()))
    .values(properties=bindparam("new_properties", type_=Text()))
)


class Delighted(Repository):
    """People and their responses in the order of time, a page at a time."""

    __slots__ = ()

    def people(self, page: Page, *, after: str = "") -> list[str]:
        """The ids, in order, behind `after` of those of whom something new was told."""
        of = {**_of(page), "after": after}
        return list(self._connection.execute(_PEOPLE, of).scalars())

    def members(self, property_: str, *, skip: int, most: int) -> list[str]:
        """The ids of those who have "yes" as this property."""
        of = {"skip": skip, "most": most}
        return list(self._connection.execute(_MEMBERS[property_], of).scalars())

    def unsubscribed(self, page: Page) -> list[SilentRow]:
        """Those who opted out of everything, or of e-mail."""
        return [SilentRow(*row) for row in self._connection.execute(_UNSUBSCRIBED, _of(page))]

    def bounced(self, page: Page) -> list[SilentRow]:
        """Those whom no e-mail reaches, since the last that failed."""
        return [SilentRow(*row) for row in self._connection.execute(_BOUNCED, _of(page))]

    def responses(self, survey: str, key: str, page: Page, *, newest_first: bool) -> list[str]:
        """The ids of sessions in which the question `key` was rated, by their start."""
        statement = _NEWEST if newest_first else _OLDEST
        of = {**_of(page), **_days(page.since, page.until), "of_survey": survey, "of_key": key}
        return list(self._connection.execute(statement, of).scalars())

    def latest(self, survey: str, key: str) -> datetime | None:
        """When the last session began in which the question `key` was rated."""
        of = {"of_survey": survey, "of_key": key}
        found: datetime | None = self._connection.execute(_LATEST, of).scalar_one_or_none()
        return found

    def ratings(
        self,
        survey: str,
        key: str,
        since: datetime,
        until: datetime,
        kinds: Collection[str] | None,
    ) -> dict[int, int]:
        """How often each rating was given where asked by these kinds of channel, or by any."""
        of = {
            "of_survey": survey,
            "of_key": key,
            "since": since,
            "until": until,
            **_days(since, until),
            "anywhere": int(kinds is None),
            "kinds": [*(kinds or ())],
        }
        return {int(number): n for number, n in self._connection.execute(_RATINGS, of)}

    def responded(self, survey: str, key: str, ids: Sequence[str]) -> dict[str, datetime]:
        """Respondent → when they last rated the question `key`."""
        of = {"of_survey": survey, "of_key": key, "ids": ids}
        rows = self._connection.execute(_RESPONDED, of) if ids else ()
        return {id_: at for id_, at in rows}  # noqa: C416 - rows are no pairs to mypy

    def scheduled(self, survey: str, ids: Sequence[str]) -> dict[str, datetime]:
        """Respondent → when they are to be asked next."""
        of = {"of_survey": survey, "ids": ids}
        rows = self._connection.execute(_NEXT, of) if ids else ()
        return {id_: at for id_, at in rows}  # noqa: C416 - rows are no pairs to mypy

    def withdraw(self, survey: str, respondent_id: str) -> int:
        """Do not ask what waits to be asked; gives how many invitations that were."""
        of = {"of_survey": survey, "respondent": respondent_id}
        return self._connection.execute(_WITHDRAW, of).rowcount

    def add_asked(self, rows: Sequence[AskedEarlier]) -> None:
        """Note that others asked these people, so that they are left in peace after it."""
        for part in slices(rows):
            _ADD_ASKED.run(self._connection, [_asked(row) for row in part])

    def set_properties(self, session_id: str, properties: str) -> None:
        """Record other properties of a session, as JSON."""
        of = {"session": session_id, "new_properties": properties}
        self._connection.execute(_SET_PROPERTIES, of)


def _of(page: Page) -> dict[str, object]:
    return {"since": page.since, "until": page.until, "skip": page.skip, "most": page.most}


def _days(since: datetime, until: datetime) -> dict[str, date]:
    """The days on which it may have been, wherever days are counted."""
    first = max(since, _FIRST) - timedelta(days=1)
    last = min(until, _LAST) + timedelta(days=1)
    return {"first_day": first.date(), "last_day": last.date()}


def _asked(row: AskedEarlier) -> tuple[object, ...]:
    whom = (row.survey, row.respondent_id, row.channel_kind, row.asked_at)
    return (*whom, row.asked_at, row.asked_at, "{}", False, "expired")
