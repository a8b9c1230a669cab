"""The database's part in delivery: what became of sends is recorded, the next turns are claimed.

All of it runs on the writer thread, one transaction a round.
"""

import json
import logging
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import cast

from bots.channel import Capabilities
from bots.messages import ChannelKind, Outbound
from earshot.outgoing import cost_of, outbound_of, prompt_of
from earshot.pacing import Account, Pacing
from earshot.verdicts import Accepted, Again, GivenUp, Verdict, chat_of
from storage.database import Database
from storage.errors import DatabaseUnavailableError, StorageError
from storage.rows import DueRow, OutboxRow, SessionRow
from storage.unit_of_work import UnitOfWork

log = logging.getLogger(__name__)

LEASE = timedelta(seconds=60)
"""So long a claimed turn is ours. Longer than a send and the look at what became of it take."""

LOOK = 200
"""So many turns that a worker left behind are looked at."""

MOST_OF_KIND, MOST_OF_ACCOUNT = 25, 20
"""So many messages are under way at a time, so that what hangs holds up nobody else."""

STOPPED = "stopped"
"""Why nothing was sent to a person who had asked to be left alone."""

TOO_LATE = "too_late"
"""Why a question was not sent that waited beyond all hours at which it might have been."""

NEVER = datetime.max.replace(tzinfo=UTC)

UNREADABLE = "unreadable"
"""Why a turn was not sent of which no message can be made."""


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
    served: dict[Account, None] = field(default_factory=dict)

    def round(
        self,
        done: Sequence[Verdict],
        *,
        room: int,
        lapsed: bool,
        under_way: Sequence[Account] = (),
    ) -> Claims:
        """Record what is `done`; claim up to `room` turns, those that `lapsed` too if wanted.

        `under_way`: the account of each message that is being sent. Every account has its turn,
        those first that were served longest ago.

        A turn is claimed only when its pace allows it to be sent at once, in a transaction that
        sees every stop committed before. Twice recorded is as good as once.

        Raises:
            StorageError: nothing was claimed; what was done is to be recorded again.
        """
        try:
            return self._round(done, room, under_way, lapsed=lapsed)
        except DatabaseUnavailableError:
            raise
        except StorageError:
            for verdict in done:
                self._record_alone(verdict)
            return self._round((), room, under_way, lapsed=lapsed)

    def record(self, done: Sequence[Verdict]) -> None:
        """Record what is `done`, and claim nothing."""
        self.round(done, room=0, lapsed=False)

    def _round(
        self, done: Iterable[Verdict], room: int, under_way: Sequence[Account], *, lapsed: bool
    ) -> Claims:
        picking = _Picking(self, self.now(), room, Counter(under_way))
        with self.database.begin() as uow:
            for verdict in done:
                self._record(uow, verdict)
            if lapsed and room > 0:
                picking.lapsed(uow)
            picking.due(uow)
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
    """One round's choice among what is due. `busy`: how much each account has under way."""

    claiming: Claiming
    now: datetime
    room: int
    busy: Counter[Account]
    claimed: list[Claimed] = field(default_factory=list)
    given_up: list[GivenUp] = field(default_factory=list)

    def lapsed(self, uow: UnitOfWork) -> None:
        """Take over what another worker had claimed and did not finish."""
        rows = uow.outbox.lapsed(self.now, limit=LOOK)
        ours = [
            row
            for row in rows
            if row.kind in self.claiming.channels and _later(row.within, self.now) is None
        ]
        for row, outbound, _ in self._read(uow, ours):
            if self._room(chat_of(row).account) > 0:
                self._claim(Claimed(row, outbound, lapsed=True))

    def due(self, uow: UnitOfWork) -> None:
        """Take what is due and may be sent at once, of every account its part.

        It looks at no more than it can take, so that the others stay free for other workers, and
        not at all where all must wait: there a backlog costs nothing.
        """
        if self.room <= 0:
            return
        pacing = self.claiming.pacing
        resting = pacing.resting()
        for account in self._in_turn(uow.outbox.accounts()):
            share = min(self._room(account), pacing.at_once(account))
            if share > 0:
                self._take(uow, account, share, resting)

    def _in_turn(self, accounts: Iterable[tuple[str, str]]) -> list[Account]:
        """Those of them that are connected, the one that was served longest ago first."""
        served = {account: place for place, account in enumerate(self.claiming.served)}
        connected = [
            Account(cast(ChannelKind, kind), name)
            for kind, name in accounts
            if kind in self.claiming.channels
        ]
        return sorted(connected, key=lambda account: served.get(account, -1))

    def _room(self, account: Account) -> int:
        """How much more of `account` may be under way."""
        of_kind = sum(n for busy, n in self.busy.items() if busy.kind == account.kind)
        return min(self.room, MOST_OF_KIND - of_kind, MOST_OF_ACCOUNT - self.busy[account])

    def _take(self, uow: UnitOfWork, account: Account, share: int, resting: list[int]) -> None:
        rows = uow.outbox.due(
            self.now,
            kinds=[account.kind],
            account=account.name,
            limit=share,
            skip_addresses=resting,
        )
        pacing = self.claiming.pacing
        wanted = [row for row in rows if self._wanted(uow, row)]
        for row, outbound, cost in self._read(uow, wanted):
            chat = chat_of(row)
            # What cost more than one message may have used up the pace of those behind it.
            if not pacing.wait(chat):
                pacing.spend(chat, cost)
                self._claim(Claimed(row, outbound))

    def _wanted(self, uow: UnitOfWork, row: DueRow) -> bool:
        """Whether the person may and can be sent this; if not it is given up here."""
        if row.opted_out_at is not None and row.created_at < row.opted_out_at:
            # What is younger answers what they said since: that they are left alone, or help.
            self._give_up(uow, GivenUp(row, STOPPED, "stopped"))
        elif row.unreachable is not None:
            self._give_up(uow, GivenUp(row, row.unreachable, "unreachable"))
        else:
            return self._at_its_hour(uow, row)
        return False

    def _at_its_hour(self, uow: UnitOfWork, row: DueRow) -> bool:
        """Whether `row` may arrive now; if not, it waits for the hour at which it may."""
        later = _later(row.within, self.now)
        if later is None:
            return True
        if later == NEVER:
            self._give_up(uow, GivenUp(row, TOO_LATE, "gave_up"))
        else:
            uow.outbox.postpone(row.id, later)
        return False

    def _give_up(self, uow: UnitOfWork, verdict: GivenUp) -> None:
        uow.outbox.give_up(verdict.row.id, error=verdict.error)
        self.given_up.append(verdict)

    def _read(
        self, uow: UnitOfWork, rows: Sequence[DueRow]
    ) -> Iterator[tuple[DueRow, Outbound, int]]:
        """Each row with its message and what that costs; one that makes none is given up."""
        if not rows:
            return
        said = uow.outbox.of_turns([(row.session_id, row.turn) for row in rows])
        sessions = uow.sessions.find({row.session_id for row in rows})
        for row in rows:
            try:
                turn = said[row.session_id, row.turn]
                outbound = self._outbound(row, turn, sessions.get(row.session_id))
                cost = cost_of(outbound, self.claiming.channels[outbound.kind])
            except Exception as error:  # noqa: BLE001 - one must not keep the others from being sent
                fields = {"outbound": row.id, "error": type(error).__name__}
                log.error("message not readable", extra=fields)
                self._give_up(uow, GivenUp(row, UNREADABLE, "gave_up"))
            else:
                yield row, outbound, cost

    def _outbound(
        self, row: DueRow, said: Sequence[OutboxRow], session: SessionRow | None
    ) -> Outbound:
        prompts = [prompt_of(one.prompt) for one in said]
        anonymous = session.anonymous if session else row.fleeting
        return outbound_of(row, prompts, key=self.claiming.key, anonymous=anonymous)

    def _claim(self, one: Claimed) -> None:
        account = chat_of(one.row).account
        self.claimed.append(one)
        self.room -= 1
        self.busy[account] += 1
        self.claiming.served.pop(account, None)
        self.claiming.served[account] = None


def _later(within: str | None, now: datetime) -> datetime | None:
    """When something may be sent that may not now: NEVER, if not any more; None, if it may."""
    if within is None:
        return None
    for begins, ends in json.loads(within):
        if now < datetime.fromisoformat(begins):
            return datetime.fromisoformat(begins)
        if now < datetime.fromisoformat(ends):
            return None
    return NEVER
