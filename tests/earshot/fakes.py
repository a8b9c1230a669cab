"""The far end of a wire, where messages arrive, and an office that sends them."""

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import count
from typing import Literal, Self

from bots.channel import Capabilities, Check, Reception
from bots.errors import ChannelError, NotSentError, UnknownOutcomeError
from bots.messages import ChannelKind, Outbound, Receipt, WebhookRequest, WebhookResponse
from dialogs.prompts import Prompt
from earshot.clock import Clock
from earshot.delivering import Delivering
from earshot.gathering import Gathering
from earshot.outgoing import stored
from earshot.verdicts import Outcome
from storage.database import Database
from storage.rows import DueRow, OutboxRow
from tests.earshot.conftest import FakeClock
from tests.storage.making import publish, session

KEY = b"a key for buttons"
CAN = Capabilities(buttons=10, row=8, label=75, text=4000, per_chat=1, per_second=30)
UNPACED = replace(CAN, per_chat=1e9, per_second=1e9)


@dataclass(frozen=True)
class Lost:
    """The message arrives or not; the response never does."""

    arrives: bool = True


@dataclass(frozen=True)
class Hang:
    """The message arrives, and the platform says nothing any more."""


Fault = ChannelError | Lost | Hang | Exception


@dataclass
class Wire:
    """A channel whose platform keeps what arrives. `faults` are met by the next sends in turn.

    `settling`: the platform can tell what it has, never can, or cannot be asked at present.
    """

    clock: FakeClock | Clock
    kind: ChannelKind = "telegram"
    capabilities: Capabilities = CAN
    settling: Literal["knows", "never", "away"] = "knows"
    faults: list[Fault] = field(default_factory=list)
    calls: list[int] = field(default_factory=list)
    settled: list[int] = field(default_factory=list)
    arrived: list[Outbound] = field(default_factory=list)
    times: list[float] = field(default_factory=list)
    came: asyncio.Event = field(default_factory=asyncio.Event)

    async def has(self, n: int) -> None:
        """Return when so many messages have arrived."""
        while len(self.arrived) < n:
            self.came.clear()
            await self.came.wait()

    @property
    def texts(self) -> list[str]:
        """What arrived, as its first prompts say it."""
        return [outbound.prompts[0].text for outbound in self.arrived]

    async def send(self, outbound: Outbound) -> Receipt:
        self.calls.append(outbound.id)
        fault = self.faults.pop(0) if self.faults else None
        match fault:
            case None:
                return self._take(outbound)
            case Lost(arrives):
                if arrives:
                    self._take(outbound)
                raise UnknownOutcomeError("lost")
            case Hang():
                self._take(outbound)
                return await asyncio.Future()
            case Exception():
                raise fault

    async def settle(self, outbound: Outbound) -> Receipt | None:
        self.settled.append(outbound.id)
        match self.settling:
            case "never":
                raise UnknownOutcomeError("unsettled")
            case "away":
                raise NotSentError("away")
            case "knows":
                has = any(one.id == outbound.id for one in self.arrived)
                return Receipt(f"m{outbound.id}") if has else None

    def _take(self, outbound: Outbound) -> Receipt:
        self.arrived.append(outbound)
        self.times.append(self.clock.monotonic())
        self.came.set()
        return Receipt(f"m{outbound.id}", f"place of {outbound.address}")

    async def start(self) -> None: ...

    async def pull(self, reception: Reception) -> None: ...

    async def close(self) -> None: ...

    async def examine(self) -> Sequence[Check]:
        return []

    async def answer(self, request: WebhookRequest, reception: Reception) -> WebhookResponse:
        raise AssertionError("nobody calls this platform")


@dataclass
class PostOffice:
    """A database with persons to whom turns are addressed, and who delivers them."""

    database: Database
    clock: FakeClock
    wires: dict[ChannelKind, Wire] = field(default_factory=dict)
    told: list[tuple[Outcome, ChannelKind]] = field(default_factory=list)
    _numbers: "count[int]" = field(default_factory=lambda: count(1))
    _published: bool = False

    def wire(self, kind: ChannelKind = "telegram", **more: object) -> Wire:
        """A channel of this kind, from now on connected."""
        self.wires[kind] = Wire(self.clock, kind, **more)  # type: ignore[arg-type] # as given
        return self.wires[kind]

    def person(
        self, kind: ChannelKind = "telegram", *, account: str = "", anonymous: bool = False
    ) -> "Person":
        """Somebody with an address and an open session."""
        return self.persons(1, kind, account=account, anonymous=anonymous)[0]

    def persons(
        self,
        n: int,
        kind: ChannelKind = "telegram",
        *,
        account: str = "",
        anonymous: bool = False,
    ) -> "list[Person]":
        """Several of them."""
        if not self._published:
            publish(self.database)
            self._published = True
        persons = []
        with self.database.begin() as uow:
            for _ in range(n):
                name = f"p{next(self._numbers)}"
                address = uow.respondents.ensure(
                    kind, f"{kind} {name}", new_id=name, now=self.clock.now(), channel=account
                )
                persons.append(Person(self, name, address.id, f"s-{name}"))
            uow.sessions.add_all(
                [
                    session(
                        person.session,
                        respondent_id=person.name,
                        address_id=person.address_id,
                        channel_kind=kind,
                        anonymous=anonymous,
                    )
                    for person in persons
                ]
            )
        return persons

    def record(self, rows: Sequence[OutboxRow]) -> None:
        """Store what is to be said."""
        with self.database.begin() as uow:
            uow.outbox.add_all(rows)

    def row(self, person: "Person", turn: int) -> OutboxRow:
        """The row that stands for a turn."""
        with self.database.read() as uow:
            return uow.outbox.of_turns([(person.session, turn)])[person.session, turn][0]

    def due_row(self, person: "Person", turn: int) -> DueRow:
        """The same, as those who send it see it."""
        with self.database.read() as uow:
            found = uow.outbox.by_id(self.row(person, turn).id or 0)
        assert found is not None
        return found

    def errors(self) -> list[str | None]:
        """Why turns did not arrive, the first first."""
        with self.database.read() as uow:
            return [row.error for row in reversed(uow.outbox.failed(1000))]


@dataclass
class Person:
    """Somebody to whom something is said."""

    office: PostOffice
    name: str
    address_id: int
    session: str
    turns: int = 0

    def told(self, *texts: str, prompts: Sequence[Prompt] = ()) -> None:
        """Record a turn for each of `texts`, or one of `prompts`, as due now."""
        turns = [[Prompt("p", None, "statement", text, "en")] for text in texts]
        if prompts:
            turns.append([*prompts])
        self.office.record([row for said in turns for row in self.turn(said)])

    def stops(self) -> None:
        """Ask for nothing more, anywhere."""
        with self.office.database.begin() as uow:
            uow.respondents.opt_out(self.name, reason="stop", now=self.office.clock.now())

    def turn(self, prompts: Sequence[Prompt]) -> list[OutboxRow]:
        """The rows of a turn that is due now."""
        self.turns += 1
        now = self.office.clock.now()
        return [
            OutboxRow(
                session_id=self.session,
                turn=self.turns,
                position=position,
                key=prompt.key,
                kind=prompt.kind,
                prompt=stored(prompt),
                created_at=now,
                state="held" if position else "due",
                address_id=None if position else self.address_id,
                due_at=None if position else now,
            )
            for position, prompt in enumerate(prompts)
        ]


@dataclass
class Worker:
    """One process that delivers: a writer thread and its loop, while the block lasts."""

    office: PostOffice
    seed: int = 1
    gathering: Gathering = field(init=False)
    delivering: Delivering = field(init=False)

    async def __aenter__(self) -> Self:
        self.gathering = Gathering(lambda group: [])
        self.gathering.start()
        self.delivering = Delivering(
            database=self.office.database,
            gathering=self.gathering,
            channels=self.office.wires,
            clock=self.office.clock,  # type: ignore[arg-type] # a clock of the test's own
            chance=random.Random(self.seed),
            key=KEY,
            told=lambda outcome, kind: self.office.told.append((outcome, kind)),
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.gathering.stop()

    async def round(self) -> float:
        """One round, and the sends that it began."""
        rest = await self.delivering.deliver_due()
        await self.delivering.sent()
        return rest

    async def work(self, lasting: timedelta = timedelta(seconds=10)) -> None:
        """Go on for so long by the test's clock; in hours that pass it looks less often."""
        end, step = self.office.clock.now() + lasting, lasting / 500
        while self.office.clock.now() < end:
            seconds = await self.round()
            rest = timedelta(seconds=seconds)
            self.office.clock.passes(max(rest, step) if rest else rest)
