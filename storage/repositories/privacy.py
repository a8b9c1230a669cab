"""What one person may ask for: everything we know of them, or that we forget it."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Text,
    bindparam,
    case,
    delete,
    literal_column,
    or_,
    select,
    update,
)

from storage.models import (
    addresses,
    alerts,
    answers,
    arrivals,
    codings,
    events,
    inbox,
    invitations,
    notifications,
    outbox,
    participations,
    readings,
    respondents,
    sessions,
    suppressions,
)
from storage.repositories.base import Repository
from storage.repositories.days import mark, midnight
from storage.repositories.disclosing import disclose
from storage.repositories.outbox import outside
from storage.statements import Bulk, per_dialect, slices

SESSIONS = 20
"""How many sessions one slice of an erasure takes, so that chats go on between the slices."""

WORDLESS = ("nps", "enps", "csat", "ces", "scale", "choice", "choices", "yes_no")
"""Types whose value was picked, not written: it can stay when the person is gone."""

_RESPONDENT = bindparam("respondent", type_=Text())
_IDS = bindparam("ids", expanding=True, type_=Text())
_AT = bindparam("at", expanding=True, type_=BigInteger())

_SUPPRESS = per_dialect(lambda insert: insert(suppressions).on_conflict_do_nothing())
_SUPPRESSED = select(suppressions.c.digest).where(
    suppressions.c.digest.in_(bindparam("digests", expanding=True))
)
# SQLAlchemy writes an IN anew each time; one digest is looked up whenever somebody is asked.
_IS_SUPPRESSED = select(suppressions.c.digest).where(suppressions.c.digest == bindparam("one"))
_ALL_SUPPRESSED = select(suppressions.c.digest).order_by(suppressions.c.digest)

_ADDRESSES = select(addresses.c.id).where(addresses.c.respondent_id == _RESPONDENT)
# Of an anonymous session that is still open only the address tells whose it is.
_TAKE = (
    select(
        sessions.c.id,
        sessions.c.survey,
        sessions.c.day,
        sessions.c.state,
        sessions.c.started_at,
        sessions.c.anonymous,
    )
    .where(
        or_(sessions.c.respondent_id == _RESPONDENT, sessions.c.address_id.in_(_ADDRESSES)),
    )
    .order_by(sessions.c.id)
    .limit(bindparam("most"))
    .with_for_update()
)
# The readings of an answer that goes would go with it; those of words that go stand by themselves.
_DELETE_WORDS = (
    *(
        delete(table).where(table.c.session_id.in_(_IDS))
        for table in (inbox, outbox, alerts, notifications)
    ),
    *(
        delete(table).where(
            table.c.answer_id.in_(select(answers.c.id).where(answers.c.session_id.in_(_IDS)))
        )
        for table in (readings, codings)
    ),
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
# Literals: parameters would hide from SQLite that the partial index serves.
_UNSENT = select(outbox.c.session_id).where(
    outbox.c.address_id.in_(_AT),
    or_(
        outbox.c.state == literal_column("'due'"),
        outbox.c.state == literal_column("'sending'"),
    ),
)
_DELETE_PERSON = (
    delete(outbox).where(outbox.c.session_id.in_(_UNSENT)),
    delete(outbox).where(outbox.c.session_id.in_(_IDS)),
    delete(arrivals).where(arrivals.c.address_id.in_(_AT)),
    delete(invitations).where(
        or_(invitations.c.respondent_id == _RESPONDENT, invitations.c.address_id.in_(_AT))
    ),
    delete(participations).where(participations.c.person == _RESPONDENT),
    delete(notifications).where(notifications.c.respondent_id == _RESPONDENT),
    # With what the sender told of them, and what came of it.
    delete(events).where(events.c.respondent_id == _RESPONDENT),
    delete(addresses).where(addresses.c.respondent_id == _RESPONDENT),
    delete(respondents).where(respondents.c.id == _RESPONDENT),
)


class Privacy(Repository):
    """A person's rights over what is stored about them."""

    __slots__ = ()

    def export(self, respondent_id: str) -> dict[str, Any] | None:
        """Everything stored about a respondent, by table; None when there is no such person.

        Answers to anonymous surveys are not in it, whether nothing says whose they are or, while
        the session is open, an address does.
        """
        return disclose(self._connection, respondent_id)

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
        rating itself stays, unless `with_answers`. An anonymous session that is still open goes
        whole. The addresses go last: until then the person can still be found and a broken-off
        erasure can be finished.
        """
        self._suppress(suppress, reason=reason, now=now)
        taken = self._connection.execute(
            _TAKE, {"respondent": respondent_id, "most": SESSIONS}
        ).all()
        if taken:
            self._forget(taken, now=now, new_id=new_id, with_answers=with_answers)
        if len(taken) == SESSIONS:
            return False
        self._forget_person(respondent_id)
        return True

    def suppressed(self, digests: Sequence[bytes]) -> set[bytes]:
        """Those of `digests` that belong to somebody who was erased."""
        if len(digests) == 1:
            return {*self._connection.execute(_IS_SUPPRESSED, {"one": digests[0]}).scalars()}
        return {
            digest
            for part in slices(digests)
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

    def _forget_person(self, respondent_id: str) -> None:
        of = {"respondent": respondent_id}
        at = list(self._connection.execute(_ADDRESSES, of).scalars())
        values = of | {"at": at, "ids": [outside(id_) for id_ in at]}
        for statement in _DELETE_PERSON:
            self._connection.execute(statement, values)

    def _forget(
        self,
        taken: Sequence[Any],
        *,
        now: datetime,
        new_id: Callable[[], str],
        with_answers: bool,
    ) -> None:
        for statement in _DELETE_WORDS:
            self._connection.execute(statement, _ids(taken))
        # An anonymous session has not ended, and its answers are not among their week's yet.
        gone = [session for session in taken if with_answers or session.anonymous]
        kept = [session for session in taken if not (with_answers or session.anonymous)]
        if gone:
            self._connection.execute(_DELETE_ANSWERS, _ids(gone))
            self._connection.execute(_DELETE_SESSIONS, _ids(gone))
        if kept:
            self._connection.execute(_REDACT, _ids(kept))
            self._unlink(kept, now=now, new_id=new_id)
        named = [session for session in taken if not session.anonymous]
        mark(self._connection, [(session.survey, session.day) for session in named])

    def _unlink(self, taken: Sequence[Any], *, now: datetime, new_id: Callable[[], str]) -> None:
        """Give the sessions new ids and whole days for times: a host's log tells the seconds."""
        answered, unlinked = [], []
        for session in taken:
            id_ = new_id()
            day = midnight(session.started_at)
            state = "stopped" if session.state == "waiting" else session.state
            answered.append((id_, day, session.id))
            unlinked.append((id_, state, day, day, day, session.id))
        _UNLINK_ANSWERS.run(self._connection, answered)
        _UNLINK_SESSIONS.run(self._connection, unlinked)


def _ids(taken: Sequence[Any]) -> dict[str, list[str]]:
    return {"ids": [session.id for session in taken]}
