"""The turns of one transaction: each request is decided on its session as it then stands."""

import hmac
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from earshot.admitting import as_invited, invitation_of, link_of, through, use
from earshot.consulting import UndecidedError
from earshot.errors import (
    ConversationTooLongError,
    EarshotError,
    MessageConflictError,
    UnknownSessionError,
    WrongSecretError,
)
from earshot.offering import FORMS, offer
from earshot.opening import CurrentRevision, Opened, Opening, current_revision, open_session
from earshot.recording import Recording, Standing
from earshot.turns import (
    Means,
    Outcome,
    Replay,
    Reply,
    Request,
    Said,
    asks_contact,
    by_rules,
    decide,
    inbox_row,
    reply_of,
    stands,
    stops,
)
from storage.rows import EndedSessionRow, InboxRow, SessionRow
from storage.unit_of_work import UnitOfWork

log = logging.getLogger(__name__)

MAX_TURNS = 500
"""No survey needs more turns; beyond them only a stop is heard."""


@dataclass(slots=True)
class Turns:
    """The turns of one transaction.

    `rows` and `seen` are what the database knew before, `ended` the anonymous sessions of which
    it knows no more than that.
    """

    means: Means
    uow: UnitOfWork
    rows: Mapping[str, SessionRow]
    seen: dict[tuple[str, str], InboxRow]
    ended: Mapping[bytes, EndedSessionRow]
    now: datetime
    recording: Recording
    _surveys: dict[str, CurrentRevision] = field(default_factory=dict)
    _told: dict[tuple[str, str], Reply] = field(default_factory=dict)

    def one(self, request: Request) -> Outcome | Replay:
        """Decide `request`; a refusal changes nothing."""
        try:
            return self._open(request) if isinstance(request, Opening) else self._say(request)
        except EarshotError as error:
            return error

    def _open(self, opening: Opening) -> Opened:
        opened = self._opened(opening)
        if opening.arrival is not None:
            self.recording.arrivals.append(replace(opening.arrival, session_id=opened.session))
        return opened

    def _opened(self, opening: Opening) -> Opened:
        link = link_of(self.uow, opening, self.now)
        if link is not None and self._current(opening.survey).open:
            return self._begun(through(self.uow, opening, link, self.now))
        key = self.means.button_key()
        invitation = invitation_of(self.uow, opening, key, self.now)
        if invitation is None:
            return self._begun(opening)
        opened = self._begun(as_invited(opening, invitation))
        script = self.means.catalogue.script(self.uow, self._current(opening.survey).id)
        use(self.uow, invitation, opened.session, self.now, anonymous=script.anonymous)
        return opened

    def _current(self, survey: str) -> CurrentRevision:
        if survey not in self._surveys:
            self._surveys[survey] = current_revision(self.uow, survey)
        return self._surveys[survey]

    def _begun(self, opening: Opening) -> Opened:
        current = self._current(opening.survey)
        if opening.address and opening.address.kind in FORMS:
            script = self.means.catalogue.script(self.uow, current.id)
            if script.anonymous and current.open:
                return offer(
                    opening,
                    script,
                    self.uow,
                    now=self.now,
                    new_id=self.means.new_id(),
                    erased=self.means.erased,
                )
        return open_session(
            opening,
            current=current,
            uow=self.uow,
            catalogue=self.means.catalogue,
            recording=self.recording,
            session_id=self.means.new_id(),
            now=self.now,
            zone=self.means.zone,
            erased=self.means.erased,
        )

    def _say(self, said: Said) -> Outcome | Replay:
        ended = self.ended.get(said.secret_digest)
        if ended is not None:
            return Reply(said.session, ended.state)
        row = self._row(said)
        earlier = self.seen.get((said.session, said.key))
        if earlier is not None:
            return self._again(said, earlier, row)
        known = self.recording.sessions.get(said.session)
        standing = known or self.means.standing(self.uow, row)
        if row.turn + row.pending >= MAX_TURNS and not stops(standing, said):
            raise ConversationTooLongError("This conversation is too long. Nothing was stored.")
        reply = self._accept(standing, said) if row.pending else self._decide(standing, said)
        self._told[said.session, said.key] = reply
        return reply

    def _row(self, said: Said) -> SessionRow:
        standing = self.recording.sessions.get(said.session)
        row = standing.row if standing else self.rows.get(said.session)
        if row is None:
            raise UnknownSessionError("There is no such session.")
        known = said.arrival is not None
        if not known and not hmac.compare_digest(row.secret_digest or b"", said.secret_digest):
            raise WrongSecretError("The secret does not belong to this session.")
        return row

    def _decide(self, standing: Standing, said: Said) -> Reply:
        stood = stands(standing.row) if said.arrival is not None else None
        if said.quiet:
            self.recording.quiet.add(said.session)
        consulting = self.means.consulting
        judge = consulting.at_once if consulting else by_rules
        try:
            turn, after = decide(self.recording, standing, said, self.now, judge, self.means.theme)
        except EarshotError:
            raise
        except UndecidedError:
            return self._accept(standing, said)
        except Exception as error:  # noqa: BLE001 - a turn that raises is accepted; others go on
            name = type(error).__name__
            log.error("turn accepted", extra={"error": name, "session": said.session})
            return self._accept(standing, said, error=name)
        self._take_down(
            inbox_row(
                said,
                self.now,
                "done",
                turn=turn,
                after=after.row,
                masking=asks_contact(after.script),
            ),
            said,
            stood,
        )
        return reply_of(after)

    def _accept(self, standing: Standing, said: Said, error: str | None = None) -> Reply:
        row = replace(standing.row, pending=standing.row.pending + 1)
        self.recording.sessions[row.id] = replace(standing, row=row)
        self._take_down(inbox_row(said, self.now, "accepted", error=error), said)
        return Reply(row.id, row.state, pending=True)

    def _take_down(self, row: InboxRow, said: Said, stood: str | None = None) -> None:
        self.recording.inbox.append(row)
        self.seen[row.session_id, row.key] = row
        if said.arrival is not None:
            arrival = replace(said.arrival, session_id=said.session, question=stood)
            self.recording.arrivals.append(arrival)

    def _again(self, said: Said, earlier: InboxRow, row: SessionRow) -> Outcome | Replay:
        if earlier.digest != said.digest:
            raise MessageConflictError("This message id was used before, for another message.")
        told = self._told.get((said.session, said.key))
        if told is not None:
            return told
        if earlier.state == "accepted":
            return Reply(said.session, row.state, pending=True)
        return Replay(said.session, earlier.turn, earlier.state_after or row.state)
