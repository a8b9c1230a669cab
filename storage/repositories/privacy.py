"""What one person may ask for: everything we know of them, or that we forget it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, Table, Text, bindparam, case, delete, or_, select, update

from storage.models import (
    addresses,
    alerts,
    answers,
    inbox,
    outbox,
    respondents,
    sessions,
    suppressions,
)
from storage.repositories.base import Repository
from storage.repositories.days import mark
from storage.statements import Bulk, per_dialect, slices

SESSIONS = 20
"""How many sessions one slice of an erasure takes, so that chats go on between the slices."""

WORDLESS = ("nps", "enps", "csat", "ces", "scale", "choice", "choices", "yes_no")
"""Types whose value was picked, not written: it can stay when the person is gone."""

_RESPONDENT = bindparam("respondent", type_=Text())
_IDS = bindparam("ids", expanding=True, type_=Text())

_SUPPRESS = per_dialect(lambda insert: insert(suppressions).on_conflict_do_nothing())
_SUPPRESSED = select(suppressions.c.digest).where(
    suppressions.c.digest.in_(bindparam("digests", expanding=True))
)
_ALL_SUPPRESSED = select(suppressions.c.digest).order_by(suppressions.c.digest)

_TAKE = (
    select(
        sessions.c.id,
        sessions.c.survey,
        sessions.c.day,
        sessions.c.state,
        sessions.c.started_at,
    )
    .where(sessions.c.respondent_id == _RESPONDENT)
    .order_by(sessions.c.id)
    .limit(bindparam("most"))
    .with_for_update()
)
_DELETE_WORDS = tuple(
    delete(table).where(table.c.session_id.in_(_IDS)) for table in (inbox, outbox, alerts)
)
_DELETE_ANSWERS = delete(answers).where(answers.c.session_id.in_(_IDS))
_DELETE_SESSIONS = delete(sessions).where(sessions.c.id.in_(_IDS))
_written = or_(answers.c.type.not_in(WORDLESS), answers.c.part == "probe")
_REDACT = (
    update(answers)
    .where(answers.c.session_id.in_(_IDS))
    .values(
        raw="",
        value=case((_written, None), else_=answers.c.value),
        number=case((_written, None), else_=answers.c.number),
    )
)
_UNLINK_ANSWERS = Bulk(
    lambda _: update(answers).where(answers.c.session_id == bindparam("old")),
    ("session_id", "answered_at", "old"),
)
_UNLINK_SESSIONS = Bulk(
    lambda _: (
        update(sessions)
        .where(sessions.c.id == bindparam("old"))
        .values(
            respondent_id=None,
            address_id=None,
            secret_digest=None,
            data="{}",
            properties="{}",
            pending=0,
            due_at=None,
            due_kind=None,
        )
    ),
    ("id", "state", "started_at", "last_at", "ended_at", "old"),
)
_DELETE_PERSON = (
    delete(addresses).where(addresses.c.respondent_id == _RESPONDENT),
    delete(respondents).where(respondents.c.id == _RESPONDENT),
)

_PERSON = select(respondents).where(respondents.c.id == _RESPONDENT)
_ADDRESSES = (
    select(addresses).where(addresses.c.respondent_id == _RESPONDENT).order_by(addresses.c.id)
)
_SESSIONS = (
    select(*(column for column in sessions.c if column.name != "secret_digest"))
    .where(sessions.c.respondent_id == _RESPONDENT)
    .order_by(sessions.c.started_at, sessions.c.id)
)


def _of_sessions(table: Table) -> Select[Any]:
    columns = (column for column in table.c if column.name != "digest")
    return select(*columns).where(table.c.session_id.in_(_IDS)).order_by(table.c.id)


_PARTS = {table.name: _of_sessions(table) for table in (inbox, outbox, answers, alerts)}


class Privacy(Repository):
    """A person's rights over what is stored about them."""

    __slots__ = ()

    def export(self, respondent_id: str) -> dict[str, Any] | None:
        """Everything stored about a respondent, by table; None when there is no such person.

        Answers to anonymous surveys are not in it: nothing says whose they are.
        """
        person = self._rows(_PERSON, {"respondent": respondent_id})
        if not person:
            return None
        runs = self._rows(_SESSIONS, {"respondent": respondent_id})
        return {
            "respondent": person[0],
            "addresses": self._rows(_ADDRESSES, {"respondent": respondent_id}),
            "sessions": [run | parts for run, parts in zip(runs, self._parts(runs), strict=True)],
        }

    def erase(
        self,
        respondent_id: str,
        *,
        suppress: Iterable[bytes],
        reason: str,
        now: datetime,
        new_id: Callable[[], str],
        with_answers: bool = False,
    ) -> bool:
        """Forget a respondent, a slice at a time: True when done, else call again in a new block.

        `suppress` are the keyed digests of the person's addresses, kept so that nobody asks there
        again. The words go, and so does all that joins a rating to the person or a moment; the
        rating itself stays, unless `with_answers`. The addresses go last: until then the person
        can still be found and a broken-off erasure can be finished.
        """
        self._suppress(suppress, reason=reason, now=now)
        taken = self._connection.execute(
            _TAKE, {"respondent": respondent_id, "most": SESSIONS}
        ).all()
        if taken:
            self._forget(taken, now=now, new_id=new_id, with_answers=with_answers)
        if len(taken) == SESSIONS:
            return False
        for statement in _DELETE_PERSON:
            self._connection.execute(statement, {"respondent": respondent_id})
        return True

    def suppressed(self, digests: Iterable[bytes]) -> set[bytes]:
        """Those of `digests` that belong to somebody who was erased."""
        return {
            digest
            for part in slices(list(digests))
            for digest in self._connection.execute(_SUPPRESSED, {"digests": part}).scalars()
        }

    def suppressions(self) -> list[bytes]:
        """Every digest of an erased address, to erase again after a restore."""
        return list(self._connection.execute(_ALL_SUPPRESSED).scalars())

    def _suppress(self, digests: Iterable[bytes], *, reason: str, now: datetime) -> None:
        statement = _SUPPRESS[self._dialect]
        for digest in sorted(digests):
            row = {"digest": digest, "reason": reason, "created_at": now}
            self._connection.execute(statement, row)

    def _forget(
        self,
        taken: Sequence[Any],
        *,
        now: datetime,
        new_id: Callable[[], str],
        with_answers: bool,
    ) -> None:
        ids = {"ids": [session.id for session in taken]}
        for statement in _DELETE_WORDS:
            self._connection.execute(statement, ids)
        if with_answers:
            self._connection.execute(_DELETE_ANSWERS, ids)
            self._connection.execute(_DELETE_SESSIONS, ids)
        else:
            self._connection.execute(_REDACT, ids)
            self._unlink(taken, now=now, new_id=new_id)
        mark(self._connection, [(session.survey, session.day) for session in taken])

    def _unlink(self, taken: Sequence[Any], *, now: datetime, new_id: Callable[[], str]) -> None:
        """Give the sessions new ids and whole days for times: a host's log tells the seconds."""
        answered, unlinked = [], []
        for session in taken:
            id_ = new_id()
            day = _midnight(session.started_at)
            state = "stopped" if session.state == "waiting" else session.state
            answered.append((id_, day, session.id))
            unlinked.append((id_, state, day, day, day, session.id))
        _UNLINK_ANSWERS.run(self._connection, answered)
        _UNLINK_SESSIONS.run(self._connection, unlinked)

    def _parts(self, runs: Sequence[Mapping[str, Any]]) -> list[dict[str, list[dict[str, Any]]]]:
        """What belongs to each of the sessions `runs`, by table."""
        by_session: dict[str, dict[str, list[dict[str, Any]]]] = {
            run["id"]: {name: [] for name in _PARTS} for run in runs
        }
        for part in slices(list(by_session)):
            for name, statement in _PARTS.items():
                for row in self._rows(statement, {"ids": part}):
                    by_session[row["session_id"]][name].append(row)
        return list(by_session.values())

    def _rows(self, statement: Select[Any], values: Mapping[str, Any]) -> list[dict[str, Any]]:
        return [dict(row) for row in self._connection.execute(statement, values).mappings()]


def _midnight(time: datetime) -> datetime:
    return time.replace(hour=0, minute=0, second=0, microsecond=0)
