"""Anonymous answers: sealed apart from everything that could join them to a person."""

from collections.abc import Iterable, Sequence
from datetime import date
from operator import attrgetter
from typing import Any

from sqlalchemy import (
    Connection,
    Delete,
    Select,
    Text,
    bindparam,
    delete,
    func,
    insert,
    literal_column,
    or_,
    select,
    update,
)

from storage.errors import ConflictError
from storage.models import (
    anonymous_answers,
    answers,
    arrivals,
    ended_sessions,
    inbox,
    outbox,
    participations,
    sessions,
)
from storage.repositories.base import Repository
from storage.repositories.days import midnight
from storage.rows import AnonymousAnswerRow, EndedSessionRow
from storage.statements import Bulk, Values, columns_of, names_of, slices

SHUFFLED = 20_000
"""Rows of one week that are written anew with each sealing. Beyond, one more hides among them."""

_NAMES = names_of(AnonymousAnswerRow)
_SESSION = bindparam("session", type_=Text())
_SURVEY = bindparam("of_survey", type_=Text())

_DELETE_SESSION = delete(sessions).where(sessions.c.id == _SESSION, sessions.c.anonymous)
_DELETE_WORDS = (
    delete(inbox).where(inbox.c.session_id == _SESSION),
    delete(outbox).where(outbox.c.session_id == _SESSION),
    delete(answers).where(answers.c.session_id == _SESSION),
)
_UNSENT = select(func.max(outbox.c.turn)).where(
    outbox.c.session_id == _SESSION,
    or_(
        outbox.c.state == literal_column("'due'"),
        outbox.c.state == literal_column("'sending'"),
    ),
)
_SET_APART = (
    update(outbox)
    .where(outbox.c.session_id == _SESSION, outbox.c.turn.in_(_UNSENT))
    .values(session_id=bindparam("rest"), fleeting=True, key=None)
)
_HEARD = select(arrivals.c.id, arrivals.c.received_at).where(arrivals.c.session_id == _SESSION)
_SCRUB = Bulk(
    lambda _: (
        update(arrivals)
        .where(arrivals.c.id == bindparam("heard"))
        .values(address_id=None, session_id=None, question=None, message=None, text=None)
    ),
    ("received_at", "heard"),
)
# Two processes that write the same week anew would each leave out what the other adds.
_ONE_AT_A_TIME = select(func.pg_advisory_xact_lock(func.hashtext(_SURVEY)))

_MARK_ENDED = insert(ended_sessions).from_select(
    ["secret_digest", "state", "language"],
    select(sessions.c.secret_digest, sessions.c.state, sessions.c.language).where(
        sessions.c.id == _SESSION,
        sessions.c.anonymous,
        sessions.c.state != "waiting",
        sessions.c.secret_digest.is_not(None),
    ),
)
_ENDED = select(*columns_of(ended_sessions, EndedSessionRow)).where(
    ended_sessions.c.secret_digest.in_(bindparam("digests", expanding=True))
)

_week = (anonymous_answers.c.survey == _SURVEY, anonymous_answers.c.week == bindparam("of_week"))
_ANSWERS = select(*columns_of(anonymous_answers, AnonymousAnswerRow)).where(*_week)
_N_ANSWERS = select(func.count()).select_from(anonymous_answers).where(*_week)
_DELETE_ANSWERS = delete(anonymous_answers).where(*_week)
_ADD_ANSWERS = Bulk(lambda insert: insert(anonymous_answers).inline(), _NAMES)

_wave = (participations.c.survey == _SURVEY, participations.c.wave == bindparam("of_wave"))
_PERSONS = select(participations).where(*_wave)
_N_PERSONS = select(func.count()).select_from(participations).where(*_wave)
_DELETE_PERSONS = delete(participations).where(*_wave)
_ADD_PERSONS = Bulk(lambda insert: insert(participations).inline(), participations.c.keys())
_HAS_PERSON = select(participations.c.person).where(
    *_wave, participations.c.person == bindparam("of_person")
)

_values = attrgetter(*_NAMES)


def take_turns(connection: Connection, survey: str) -> None:
    """Wait until nobody else writes anonymous answers to `survey`; they then wait for us."""
    if connection.dialect.name == "postgresql":
        connection.execute(_ONE_AT_A_TIME, {"of_survey": survey})


class Anonymous(Repository):
    """Answers without a person, and persons without their answers."""

    __slots__ = ()

    def seal(
        self, session_id: str, rows: Sequence[AnonymousAnswerRow], *, rest: str | None = None
    ) -> None:
        """Delete an anonymous session with all its words; keep only `rows`, among their week's.

        The last turn, if it is still to be sent, goes on under the random id `rest`, joined to
        nothing, and is deleted once sent; without it that is deleted now. Of what a platform
        delivered only its key stays, and the day.

        The whole week is written anew in the order of its random ids: neither the place of a row
        nor PostgreSQL's transaction number then tells when it came. SQLite's file and log
        still know until `Database.compact`.

        Raises:
            ConflictError: there is no such anonymous session; it may be sealed already.
        """
        of_session = {"session": session_id}
        self._connection.execute(_MARK_ENDED, of_session)
        if not self._connection.execute(_DELETE_SESSION, of_session).rowcount:
            raise ConflictError("There is no such anonymous session.")
        if rest is not None:
            self._connection.execute(_SET_APART, of_session | {"rest": rest})
        for statement in _DELETE_WORDS:
            self._connection.execute(statement, of_session)
        heard = self._connection.execute(_HEARD, of_session).all()
        _SCRUB.run(self._connection, [(midnight(row.received_at), row.id) for row in heard])
        for survey, week in sorted({(row.survey, row.week) for row in rows}):
            take_turns(self._connection, survey)
            added = [_values(row) for row in rows if (row.survey, row.week) == (survey, week)]
            of = {"of_survey": survey, "of_week": week}
            kept = self._taken(_N_ANSWERS, _ANSWERS, _DELETE_ANSWERS, of)
            _ADD_ANSWERS.run(self._connection, sorted([*kept, *added]))

    def ended(self, digests: Iterable[bytes]) -> dict[bytes, EndedSessionRow]:
        """The sealed sessions that these secrets opened. Of the rest of them nothing is known."""
        rows = (
            EndedSessionRow(*row)
            for part in slices(list(digests))
            for row in self._connection.execute(_ENDED, {"digests": part})
        )
        return {row.secret_digest: row for row in rows}

    def participate(self, survey: str, *, wave: str, person: str) -> None:
        """Record that `person` (the id of a respondent) took part.

        Never in the transaction that seals: both would carry its number.
        """
        take_turns(self._connection, survey)
        of = {"of_survey": survey, "of_wave": wave}
        if not self.participated(survey, wave=wave, person=person):
            kept = self._taken(_N_PERSONS, _PERSONS, _DELETE_PERSONS, of)
            _ADD_PERSONS.run(self._connection, sorted([*kept, (survey, wave, person)]))

    def participated(self, survey: str, *, wave: str, person: str) -> bool:
        """Whether `person` took part in this wave."""
        of = {"of_survey": survey, "of_wave": wave, "of_person": person}
        return self._connection.execute(_HAS_PERSON, of).first() is not None

    def of_week(self, survey: str, week: date) -> list[AnonymousAnswerRow]:
        """The week's answers in the order of their random ids."""
        of = {"of_survey": survey, "of_week": week}
        rows = self._connection.execute(_ANSWERS, of)
        return sorted((AnonymousAnswerRow(*row) for row in rows), key=attrgetter("id"))

    def _taken(
        self, count: Select[Any], rows: Select[Any], gone: Delete, of: dict[str, Any]
    ) -> list[Values]:
        """The rows of a wave, taken out to be put back in order; none when they are too many."""
        if self._connection.execute(count, of).scalar_one() > SHUFFLED:
            return []
        taken = [tuple(row) for row in self._connection.execute(rows, of)]
        self._connection.execute(gone, of)
        return taken
