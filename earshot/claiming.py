"""The database's part in delivery: what became of sends is recorded, the next turns are claimed.

All of it runs on the writer thread, one transaction a round.
"""

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bots.channel import Capabilities
from bots.messages import ChannelKind, Outbound
from earshot.outgoing import cost_of, outbound_of, prompt_of
from earshot.pacing import Account, Pacing
from earshot.verdicts import Accepted, Again, GivenUp, Verdict, chat_of
from storage.database import Database
from storage.errors import DatabaseUnavailableError, StorageError
from storage.rows import DueRow
from storage.unit_of_work import UnitOfWork

log = logging.getLogger(__name__)

LEASE = timedelta(seconds=60)
"""So long a claimed turn is ours. Longer than a send and the look at what became of it take."""

LOOK = 200
"""So many due turns are looked at past those whose account must wait."""

STOPPED = "stopped"
"""Why nothing was sent to a person who had asked to be left alone."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """A turn that is ours to send; `lapsed` if somebody claimed it before and may have sent it."""

    row: DueRow
    outbound: Outbound
    lapsed: bool = False


@dataclass(frozen=True, slots=True)
class Claims:
    """What a round claimed, what it gave up unsent, and when the next round may find more."""

    claimed: tuple[Claimed, ...]
    given_up: tuple[GivenUp, ...]
    rest: float | None


@dataclass(frozen=True, slots=True)
class Claiming:
    """Rounds of recording and claiming. The pace is only ever touched here, by one thread."""

    database: Database
    channels: Mapping[ChannelKind, Capabilities]
    pacing: Pacing
    now: Callable[[], datetime]
    key: bytes

    def round(self, done: Sequence[Verdict], *, room: int, lapsed: bool) -> Claims:
        """Record what is `done`; claim up to `room` turns, those that `lapsed` too if wanted.

        A turn is claimed only when its pace allows it to be sent at once, in a transaction that
        sees every stop committed before. Twice recorded is as good as once.

        Raises:
            StorageError: nothing was claimed; what was done is to be recorded again.
        """
        try:
            return self._round(done, room, lapsed=lapsed)
        except DatabaseUnavailableError:
            raise
        except StorageError:
            for verdict in done:
                self._record_alone(verdict)
            return self._round((), room, lapsed=lapsed)

    def record(self, done: Sequence[Verdict]) -> None:
        """Record what is `done`, and claim nothing."""
        self.round(done, room=0, lapsed=False)

    def _round(self, done: Iterable[Verdict], room: int, *, lapsed: bool) -> Claims:
        picking = _Picking(self, self.now())
        with self.database.begin() as uow:
            for verdict in done:
                self._record(uow, verdict)
            if lapsed and room > 0:
                picking.lapsed(uow, room)
            picking.due(uow, room - len(picking.claimed))
            ids = [one.row.id for one in picking.claimed]
            if ids:
                uow.outbox.start(ids, leased_until=picking.now + LEASE)
        return Claims(tuple(picking.claimed), tuple(picking.given_up), self.pacing.soonest())

    def _record(self, uow: UnitOfWork, verdict: Verdict) -> None:
        match verdict:
            case Accepted(row, receipt):
                uow.outbox.sent(row.id, receipt=receipt.message, place=receipt.place)
            case Again(row, error, due_at, held, seconds):
                uow.outbox.put_back(row.id, due_at=due_at, error=error)
                if held:
                    self.pacing.hold(held, seconds)
            case GivenUp(row, error, outcome):
                uow.outbox.give_up(row.id, error=error)
                if outcome == "unreachable":
                    uow.respondents.set_unreachable(row.address_id, error)
                    uow.outbox.withdraw([row.address_id], error=error)

    def _record_alone(self, verdict: Verdict) -> None:
        """One that cannot be stored must not keep the others; its lease lapses."""
        try:
            with self.database.begin() as uow:
                self._record(uow, verdict)
        except DatabaseUnavailableError:
            raise
        except StorageError as error:
            fields = {"outbound": verdict.row.id, "error": type(error).__name__}
            log.error("outcome not recorded", extra=fields)


@dataclass(slots=True)
class _Picking:
    """One round's choice among what is due."""

    claiming: Claiming
    now: datetime
    claimed: list[Claimed] = field(default_factory=list)
    given_up: list[GivenUp] = field(default_factory=list)

    def lapsed(self, uow: UnitOfWork, room: int) -> None:
        """Take over what another worker had claimed and did not finish."""
        rows = uow.outbox.lapsed(self.now, limit=LOOK)
        ours = [row for row in rows if row.kind in self.claiming.channels]
        self._claim(uow, ours[:room], lapsed=True)

    def due(self, uow: UnitOfWork, room: int) -> None:
        """Take what is due and may be sent at once.

        It looks at no more than it can take, so that the others stay free for other workers;
        only past those that must wait for their account it looks further.
        """
        waiting: set[int] = set()
        for limit in (room, LOOK):
            if room <= 0:
                return
            rows = self._look(uow, limit, waiting)
            ready = self._paced(rows, room)
            self._claim(uow, ready, lapsed=False)
            room -= len(ready)
            if len(ready) == len(rows):
                return
            waiting |= {row.address_id for row in rows}

    def _look(self, uow: UnitOfWork, limit: int, waiting: set[int]) -> list[DueRow]:
        pacing = self.claiming.pacing
        kinds = [kind for kind in self.claiming.channels if not pacing.wait(Account(kind))]
        if not kinds:
            return []
        skip = waiting.union(pacing.resting())
        rows = uow.outbox.due(self.now, kinds=kinds, limit=limit, skip_addresses=skip)
        return [row for row in rows if self._wanted(uow, row)]

    def _wanted(self, uow: UnitOfWork, row: DueRow) -> bool:
        """Whether the person may and can be sent this; if not it is given up here."""
        if row.opted_out_at is not None and row.created_at < row.opted_out_at:
            # What is younger answers what they said since: that they are left alone, or help.
            self._give_up(uow, GivenUp(row, STOPPED, "stopped"))
        elif row.unreachable is not None:
            self._give_up(uow, GivenUp(row, row.unreachable, "unreachable"))
        else:
            return True
        return False

    def _give_up(self, uow: UnitOfWork, verdict: GivenUp) -> None:
        uow.outbox.give_up(verdict.row.id, error=verdict.error)
        self.given_up.append(verdict)

    def _paced(self, rows: Sequence[DueRow], room: int) -> list[DueRow]:
        pacing, ready = self.claiming.pacing, list[DueRow]()
        for row in rows:
            chat = chat_of(row)
            if len(ready) < room and not pacing.wait(chat):
                pacing.spend(chat)
                ready.append(row)
        return ready

    def _claim(self, uow: UnitOfWork, rows: Sequence[DueRow], *, lapsed: bool) -> None:
        if not rows:
            return
        said = uow.outbox.of_turns([(row.session_id, row.turn) for row in rows])
        sessions = uow.sessions.find({row.session_id for row in rows})
        for row in rows:
            prompts = [prompt_of(one.prompt) for one in said[row.session_id, row.turn]]
            session = sessions.get(row.session_id)
            outbound = outbound_of(
                row,
                prompts,
                key=self.claiming.key,
                anonymous=session.anonymous if session else row.fleeting,
            )
            if not lapsed:
                self._spend_the_rest(outbound, row)
            self.claimed.append(Claimed(row, outbound, lapsed))

    def _spend_the_rest(self, outbound: Outbound, row: DueRow) -> None:
        """What a message costs beyond one, known only when it is written."""
        can = self.claiming.channels[outbound.kind]
        more = cost_of(outbound, can) - 1
        if more:
            self.claiming.pacing.spend(chat_of(row).account, more)
