"""A turn, exactly: read, decide, record, commit; a group of waiting turns shares one commit.

Read all sessions, decide each with the pure engine in order of arrival, write all, commit once.
A message that cannot be decided now is committed as accepted, and `earshot.finishing` takes it up.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace

from earshot.errors import EarshotError, UnknownSessionError
from earshot.opening import Opening
from earshot.turns import Means, Outcome, Replay, Reply, Request, Said, Turns, inbox_row
from storage.errors import DatabaseUnavailableError, StorageError
from storage.rows import OutboxRow
from storage.unit_of_work import UnitOfWork

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Conversing:
    """The use case of a turn. Used by one thread at a time."""

    means: Means

    def take(self, group: Sequence[Request]) -> list[Outcome]:
        """The outcome of each request of `group`, durable when this returns.

        Raises:
            DatabaseUnavailableError: nothing of the group was stored.
        """
        try:
            return self._together(group)
        except DatabaseUnavailableError:
            raise
        except Exception as error:  # noqa: BLE001 - what one turn carries must not fail the others
            if len(group) == 1:
                return [self._alone(group[0], error)]
        return [outcome for request in group for outcome in self.take([request])]

    def _together(self, group: Sequence[Request]) -> list[Outcome]:
        means, now = self.means, self.means.now()
        said = [request for request in group if isinstance(request, Said)]
        with means.database.begin() as uow:
            rows = uow.sessions.lock([one.session for one in said]) if said else {}
            seen = uow.inbox.find([(one.session, one.key) for one in said]) if said else {}
            gone = [one.secret_digest for one in said if one.session not in rows]
            ended = uow.anonymous.ended(gone) if gone else {}
            turns = Turns(means, uow, rows, dict(seen), ended, now, means.recording(now))
            outcomes = [turns.one(request) for request in group]
            turns.recording.write(uow)
            return _replayed(uow, outcomes)

    def _alone(self, request: Request, error: Exception) -> Outcome:
        """One request whose turn cannot be stored: keep its words, if even that is possible."""
        name = type(error).__name__
        if isinstance(request, Opening):
            log.error("session not opened", extra={"error": name, "survey": request.survey})
            return error if isinstance(error, StorageError) else StorageError()
        log.error("turn not stored", extra={"error": name, "session": request.session})
        try:
            return self._accept(request, name)
        except DatabaseUnavailableError:
            raise
        except StorageError as worse:
            return worse

    def _accept(self, said: Said, error: str) -> Reply | EarshotError:
        now = self.means.now()
        with self.means.database.begin() as uow:
            row = uow.sessions.lock([said.session]).get(said.session)
            if row is None:
                return UnknownSessionError("There is no such session.")
            uow.inbox.add_all([inbox_row(said, now, "accepted", error=error)])
            waiting = replace(row, pending=row.pending + 1)
            uow.sessions.save_all([(waiting, row.turn)], today=self.means.day(now))
        return Reply(said.session, row.state, pending=True)


def _replayed(uow: UnitOfWork, outcomes: Sequence[Outcome | Replay]) -> list[Outcome]:
    """The outcomes, with what was said the first time for every message that came again."""
    again = [one for one in outcomes if isinstance(one, Replay)]
    turns = [(one.session, one.turn) for one in again if one.turn is not None]
    said = uow.outbox.of_turns(turns) if turns else {}
    return [
        Reply(one.session, one.state, _texts(said.get((one.session, one.turn or 0), ())))
        if isinstance(one, Replay)
        else one
        for one in outcomes
    ]


def _texts(rows: Sequence[OutboxRow]) -> tuple[str, ...]:
    return tuple(row.prompt for row in rows)
