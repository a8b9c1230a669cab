"""What the worker does for conversations: accepted messages, reminders, expiry."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

from dialogs import engine
from dialogs.understanding.judging import Opinion
from earshot.consequences import keep_intents
from earshot.consulting import Accepted
from earshot.partaking import note_partakers
from earshot.recording import PUSHING, Recording
from earshot.turns import (
    Means,
    Reply,
    asks_contact,
    by_rules,
    decide,
    inbox_row,
    left_open,
    reply_of,
    said_again,
    session_of,
    stands,
)
from storage.errors import ConflictError, DatabaseUnavailableError
from storage.rows import InboxRow, SessionRow
from storage.unit_of_work import UnitOfWork

log = logging.getLogger(__name__)

MAX_ATTEMPTS = 2
"""A message that raises so often is failed: kept, shown, and run again by hand."""

PUT_OFF = timedelta(days=1)
"""A timer whose session raises is looked at again after so long."""

NO_OPINIONS: Mapping[int, Opinion] = {}

AT_ONCE = 100
"""So many sessions are taken up in one look, so that turns need not wait long."""


@dataclass(frozen=True, slots=True)
class Finishing:
    """The use case of everything nobody waits for. Used by one thread at a time."""

    means: Means

    def accepted(self) -> list[Accepted]:
        """Messages that were accepted and wait to be taken up, in their order."""
        with self.means.database.begin() as uow:
            rows = uow.inbox.accepted(limit=AT_ONCE)
            sessions = uow.sessions.find([row.session_id for row in rows]) if rows else {}
            known = [(row, sessions[row.session_id]) for row in rows if row.session_id in sessions]
            return [
                Accepted(row, session.language, self._left_open(uow, row, session))
                for row, session in known
            ]

    def finish_accepted(
        self,
        waiting: Sequence[Accepted] | None = None,
        opinions: Mapping[int, Opinion] = NO_OPINIONS,
    ) -> list[Reply]:
        """Take up what was accepted, or what of it is `waiting`; gives what is to be said.

        `opinions` are a classifier's, by the ids of the messages.
        """
        rows = self.accepted() if waiting is None else waiting
        finished = (self._finish(one.row, opinions) for one in rows)
        return [reply for reply in finished if reply is not None]

    def act_on_time(self) -> list[Reply]:
        """Remind and expire where it is due."""
        now = self.means.now()
        with self.means.database.begin() as uow:
            due = [row.id for row in uow.sessions.due(now, limit=AT_ONCE)]
        return [reply for id_ in due if (reply := self._on_time(id_, now)) is not None]

    def _left_open(self, uow: UnitOfWork, row: InboxRow, session: SessionRow) -> bool:
        """Whether a classifier is asked about `row`: once, and only if the rules do not decide."""
        consulting = self.means.consulting
        if consulting is None or row.attempts:
            return False
        try:
            standing = self.means.standing(uow, session)
            return left_open(consulting, standing, said_again(row))
        except Exception:  # noqa: BLE001 - what is wrong with it shows when it is taken up
            return False

    def _finish(self, waiting: InboxRow, opinions: Mapping[int, Opinion]) -> Reply | None:
        recording = self.means.recording(self.means.now())
        try:
            with self.means.database.begin() as uow:
                row = uow.sessions.lock([waiting.session_id])[waiting.session_id]
                inbound = uow.inbox.find([(waiting.session_id, waiting.key)])
                if inbound[waiting.session_id, waiting.key].state != "accepted":
                    return None
                opinion = None if waiting.id is None else opinions.get(waiting.id)
                reply = self._decide(uow, row, waiting, opinion, recording)
        except DatabaseUnavailableError:
            raise
        except ConflictError:
            # Another process was in the way; it still waits, and the next look takes it up.
            return None
        except Exception as error:  # noqa: BLE001 - a message that raises again is kept as failed
            return self._failed_again(waiting, error)
        else:
            note_partakers(self.means.database, recording.partakers)
            return reply

    def _decide(
        self,
        uow: UnitOfWork,
        row: SessionRow,
        waiting: InboxRow,
        opinion: Opinion | None,
        recording: Recording,
    ) -> Reply:
        said, now = said_again(waiting), self.means.now()
        _, _, key = waiting.key.partition(":")
        if row.channel_kind in PUSHING:
            uow.arrivals.heard(row.id, key, stands(row))
        standing = self.means.standing(uow, _one_less(row))
        consulting = self.means.consulting
        judge = partial(consulting.afterwards, opinion) if consulting else by_rules
        turn, after = decide(recording, standing, said, now, judge, self.means.theme)
        if opinion is not None:
            kept = partial(keep_intents, row=row, events=turn.events, opinion=opinion)
            recording.afterwards.append(kept)
        done = inbox_row(
            said,
            waiting.received_at,
            "done",
            turn=turn,
            after=after.row,
            masking=asks_contact(after.script),
        )
        # Before the rest: an anonymous session that ends takes its inbox with it.
        uow.inbox.finish_all([replace(done, id=waiting.id, attempts=waiting.attempts)])
        recording.write(uow)
        return reply_of(after, to=waiting.key)

    def _failed_again(self, waiting: InboxRow, error: Exception) -> Reply | None:
        name = type(error).__name__
        log.error("message failed", extra={"error": name, "session": waiting.session_id})
        tried = replace(waiting, attempts=waiting.attempts + 1, error=name)
        with self.means.database.begin() as uow:
            if tried.attempts < MAX_ATTEMPTS:
                uow.inbox.finish_all([tried])
                return None
            return self._give_up(uow, tried)

    def _give_up(self, uow: UnitOfWork, tried: InboxRow) -> Reply | None:
        """Keep the words as failed, and tell the respondent that they were kept."""
        now = self.means.now()
        row = uow.sessions.lock([tried.session_id])[tried.session_id]
        failed = replace(tried, state="failed")
        try:
            standing = self.means.standing(uow, _one_less(row))
            turn = engine.apologise(standing.script, session_of(row), now=now)
        except Exception as error:  # noqa: BLE001 - not even that can be said; the words are kept
            log.error("no apology", extra={"error": type(error).__name__, "session": row.id})
            uow.sessions.save_all([(_one_less(row), row.turn)], today=self.means.day(now))
            uow.inbox.finish_all([failed])
            return None
        recording = self.means.recording(now)
        recording.threads[row.id] = tried.thread
        after = recording.turn(standing, turn, now=now)
        recording.write(uow)
        uow.inbox.finish_all([replace(failed, turn=after.row.turn, state_after=after.row.state)])
        return reply_of(after, to=tried.key)

    def _on_time(self, session_id: str, now: datetime) -> Reply | None:
        """Act on one session's timer; it does nothing if the session has moved on meanwhile."""
        try:
            with self.means.database.begin() as uow:
                row = uow.sessions.lock([session_id]).get(session_id)
                if row is None or row.due_at is None or row.due_at > now:
                    return None
                return self._act(uow, row, now)
        except DatabaseUnavailableError:
            raise
        except ConflictError:
            return None
        except Exception as error:  # noqa: BLE001 - one session must not stop the timers of all
            log.error("timer failed", extra={"error": type(error).__name__, "session": session_id})
            self._put_off(session_id, now)
            return None

    def _act(self, uow: UnitOfWork, row: SessionRow, now: datetime) -> Reply:
        standing, recording = self.means.standing(uow, row), self.means.recording(now)
        silent = _left_alone(uow, row)
        act = engine.remind if row.due_kind == "later" and not silent else engine.expire
        turn = act(standing.script, session_of(row), now=now)
        if silent:
            turn = replace(turn, prompts=())
        reply = reply_of(recording.turn(standing, turn, now=now))
        recording.write(uow)
        return reply

    def _put_off(self, session_id: str, now: datetime) -> None:
        """Look at a session that raised again tomorrow; until then it stands as it is."""
        with self.means.database.begin() as uow:
            for row in uow.sessions.lock([session_id]).values():
                tomorrow = replace(row, due_at=now + PUT_OFF)
                uow.sessions.save_all([(tomorrow, row.turn)], today=self.means.day(now))


def _left_alone(uow: UnitOfWork, row: SessionRow) -> bool:
    """Whether the person opted out since: of an anonymous session only the address tells."""
    address = None if row.address_id is None else uow.respondents.address(row.address_id)
    return address is not None and uow.respondents.left_alone(address)


def _one_less(row: SessionRow) -> SessionRow:
    return replace(row, pending=max(0, row.pending - 1))
