"""Everything that is stored about one person, as they may ask to have it.

Not what was said in an anonymous session that is still open, or is on its way from one: whoever
asks on a person's behalf would read it.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import BigInteger, Connection, Select, Table, Text, bindparam, exists, or_, select

from storage.models import (
    addresses,
    alerts,
    answers,
    arrivals,
    events,
    inbox,
    invitations,
    notifications,
    outbox,
    readings,
    respondents,
    sessions,
)
from storage.repositories.outbox import outside
from storage.statements import slices

_RESPONDENT = bindparam("respondent", type_=Text())
_IDS = bindparam("ids", expanding=True, type_=Text())
_AT = bindparam("at", expanding=True, type_=BigInteger())

_PERSON = select(respondents).where(respondents.c.id == _RESPONDENT)
_ADDRESSES = (
    select(addresses).where(addresses.c.respondent_id == _RESPONDENT).order_by(addresses.c.id)
)


def _all_but(table: Table, hidden: str) -> Select[Any]:
    return select(*(column for column in table.c if column.name != hidden))


_SESSIONS = (
    _all_but(sessions, "secret_digest")
    .where(sessions.c.respondent_id == _RESPONDENT, ~sessions.c.anonymous)
    .order_by(sessions.c.started_at, sessions.c.id)
)
_INVITATIONS = (
    _all_but(invitations, "token_digest")
    .where(or_(invitations.c.respondent_id == _RESPONDENT, invitations.c.address_id.in_(_AT)))
    .order_by(invitations.c.id)
)
_EVENTS = select(events).where(events.c.respondent_id == _RESPONDENT).order_by(events.c.id)
_NOTIFICATIONS = (
    select(notifications)
    .where(notifications.c.respondent_id == _RESPONDENT, notifications.c.session_id.is_(None))
    .order_by(notifications.c.id)
)
_in_secret = exists().where(sessions.c.id == arrivals.c.session_id, sessions.c.anonymous)
_ARRIVALS = (
    select(arrivals).where(arrivals.c.address_id.in_(_AT), ~_in_secret).order_by(arrivals.c.id)
)
_PARTS = {
    table.name: _all_but(table, "digest").where(table.c.session_id.in_(_IDS)).order_by(table.c.id)
    for table in (inbox, outbox, answers, alerts, notifications)
}
_PARTS["readings"] = (
    select(answers.c.session_id, answers.c.key, answers.c.part, readings)
    .join(answers, answers.c.id == readings.c.answer_id)
    .where(answers.c.session_id.in_(_IDS))
    .order_by(*readings.primary_key)
)


def disclose(connection: Connection, respondent_id: str) -> dict[str, Any] | None:
    """All of a respondent by table, the parts of each session with it; None for nobody."""
    of = {"respondent": respondent_id}
    person = _rows(connection, _PERSON, of)
    if not person:
        return None
    runs = _rows(connection, _SESSIONS, of)
    reached = _rows(connection, _ADDRESSES, of)
    at = [address["id"] for address in reached]
    parts = _parts(connection, runs)
    return {
        "respondent": person[0],
        "addresses": reached,
        "invitations": _rows(connection, _INVITATIONS, of | {"at": at}),
        "arrivals": _rows(connection, _ARRIVALS, {"at": at}),
        "events": _rows(connection, _EVENTS, of),
        "notifications": _rows(connection, _NOTIFICATIONS, of),
        "outside": _rows(connection, _PARTS["outbox"], {"ids": [outside(id_) for id_ in at]}),
        "sessions": [run | part for run, part in zip(runs, parts, strict=True)],
    }


def _parts(
    connection: Connection, runs: Sequence[Mapping[str, Any]]
) -> Iterable[dict[str, list[dict[str, Any]]]]:
    """What belongs to each of the sessions `runs`, by table."""
    by_session: dict[str, dict[str, list[dict[str, Any]]]] = {
        run["id"]: {name: [] for name in _PARTS} for run in runs
    }
    for part in slices(list(by_session)):
        for name, statement in _PARTS.items():
            for row in _rows(connection, statement, {"ids": part}):
                by_session[row["session_id"]][name].append(row)
    return by_session.values()


def _rows(
    connection: Connection, statement: Select[Any], values: Mapping[str, Any]
) -> list[dict[str, Any]]:
    return [dict(row) for row in connection.execute(statement, values).mappings()]
