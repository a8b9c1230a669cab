"""A year in a simulated company: the program's own use cases, a clock that leaps, and people."""

import asyncio
import heapq
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import count

from sqlalchemy import bindparam, func, select

from bots.messages import Inbound, Outbound, Sender, Words
from bots.slack.members import Member
from config import shipped
from dialogs import localizing
from earshot import authoring
from earshot.campaigns.plans import Plan, Scheduled
from earshot.delivering import Delivering
from earshot.gathering import Gathering
from earshot.housekeeping import Housekeeping
from earshot.offering import OFFER
from earshot.opening import Address
from earshot.people import segments
from earshot.people.profiles import Profile, save
from earshot.people.slack_members import Synced, Syncing
from earshot.reception import Desk
from storage.models import campaigns, invitations, rounds, sessions
from storage.models.base import UtcDateTime
from storage.unit_of_work import UnitOfWork
from tests.earshot.campaigns.running import Bureau
from tests.earshot.campaigns.staff import HOMES, Deed, Employee, Place, company, deed
from tests.earshot.conftest import KEY
from tests.earshot.fakes import UNPACED, Wire

WORKSPACE, SURVEY, PULSE = "T0ACME", "enps", "pulse"
BEGINNING, END = datetime(2027, 1, 1, tzinfo=UTC), datetime(2028, 2, 3, tzinfo=UTC)
FIRST = datetime(2027, 1, 1, 10)  # noqa: DTZ001 - the time that clocks on the wall show
PLAN = Plan(
    PULSE,
    SURVEY,
    ("slack",),
    Scheduled(FIRST, "FREQ=MONTHLY;BYMONTHDAY=1;COUNT=12"),
    audience="employees",
    cuts=("department", "team"),
    properties={"company": "Acme"},
)
STOPPED = frozenset(localizing.say("stopped", language) for language in ("en", "sv"))
NIGHT, EVERY = 2, timedelta(days=7)
DOWN = [
    (datetime(2027, month, day, 7, tzinfo=UTC), datetime(2027, month, day, 22, tzinfo=UTC))
    for month, day in ((3, 1), (6, 4), (10, 4))
]
"""From when until when the program did not run: on a day of questions, and on two of reminders."""

MORE, GO, MOVE = 0.03, 0.06, 0.08
"""So many come, leave, and move to another zone in the year, of those who were there first."""

_AT = bindparam("at", type_=UtcDateTime())
_NEXT = select(
    *(
        select(func.min(column)).where(column > _AT).scalar_subquery()
        for column in (
            campaigns.c.next_at,
            rounds.c.closes_at,
            invitations.c.due_at,
            sessions.c.due_at,
        )
    )
)


@dataclass(frozen=True, slots=True)
class Question:
    """A question as it arrived: whose, when, and what its button brings."""

    employee: Employee
    at: datetime
    button: str

    @property
    def round(self) -> str:
        """The round it is of: that of the month."""
        # The first clocks show the first of a month while it is the last in UTC.
        return f"{self.at + timedelta(days=1):%Y-%m}-01"


@dataclass
class Year:
    """What happens, what arrived, and what was answered, as the employees know it."""

    bureau: Bureau
    n: int
    chance: random.Random
    questions: list[Question] = field(default_factory=list)
    ratings: dict[str, list[tuple[Employee, int]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    reasons: set[str] = field(default_factory=set)
    confirmed: Counter[str] = field(default_factory=Counter)
    staff: dict[str, Employee] = field(default_factory=dict)
    _plans: list[tuple[datetime, int, Callable[[], None]]] = field(default_factory=list)
    _deeds: list[tuple[datetime, int, Deed, Question]] = field(default_factory=list)
    _numbers: Iterator[int] = field(default_factory=count)
    _looked_at: int = 0

    def happens(self) -> None:
        """Live through the year."""
        self.bureau.office.clock.at = BEGINNING - timedelta(days=3)
        self._found()
        asyncio.run(self._live())

    async def _live(self) -> None:
        office = self.bureau.office
        gathering = Gathering(office.conversing.take)
        gathering.start()
        wire = Wire(office.clock, "slack", capabilities=UNPACED)
        delivering = Delivering(
            database=office.database,
            gathering=gathering,
            channels={"slack": wire},
            clock=office.clock,  # type: ignore[arg-type]  # a clock of the test's own
            chance=self.chance,
            key=KEY,
        )
        secrets = map(str, self._numbers)
        desk = Desk(
            database=office.database,
            catalogue=office.means.catalogue,
            gathering=gathering,
            now=office.clock.now,
            new_secret=partial(next, secrets),
            key=lambda: KEY,
            recorded=lambda: None,
        )
        keeping = Housekeeping(office.database, office.clock.now, office.means.zone)
        try:
            for moment, acts in self._moments():
                office.clock.at = moment
                for act in acts:
                    act()
                self._live_on()
                await self._do(desk)
                await self._deliver(delivering, wire)
                if moment.hour == NIGHT:
                    while keeping.slice():
                        pass
        finally:
            await gathering.stop()

    def _moments(self) -> Iterator[tuple[datetime, list[Callable[[], object]]]]:
        """When somebody does something, when something is due, and some nights; and what is."""
        at = self.bureau.office.clock.at
        while at < END:
            night = at.replace(hour=NIGHT, minute=0, second=0, microsecond=0)
            found = [night if night > at else night + EVERY]
            found += [self._plans[0][0]] if self._plans else []
            found += [self._deeds[0][0]] if self._deeds else []
            due = self._due(at)
            at = min([*found, *due.values()])
            up = next((up for down, up in DOWN if down <= at < up), None)
            if up is None:
                yield at, [act for act, moment in due.items() if moment == at]
            else:
                at = up
                yield at, [self.bureau.looks]

    def _due(self, at: datetime) -> dict[Callable[[], object], datetime]:
        """What is due next, and when. What is prepared may be asked at once."""
        with self.bureau.office.database.read() as uow:
            row = uow.sessions._connection.execute(_NEXT, {"at": at}).one()
        prepares = [moment for moment in row[:2] if moment is not None]
        acts = {
            self.bureau.works_once: min(prepares, default=None),
            self._asks: row[2],
            self.bureau.office.finishing.act_on_time: row[3],
        }
        return {act: moment for act, moment in acts.items() if moment is not None}

    def _asks(self) -> None:
        while self.bureau.asking.slice():
            pass

    async def _deliver(self, delivering: Delivering, wire: Wire) -> None:
        """Send what is due; whoever gets a question thinks of something to do with it."""
        while await delivering.deliver_due() == 0:
            await delivering.sent()
        for outbound in wire.arrived[self._looked_at :]:
            self._arrived(outbound)
        self._looked_at = len(wire.arrived)

    def _arrived(self, outbound: Outbound) -> None:
        if outbound.asks is None or outbound.asks.kind != OFFER:
            self.confirmed[outbound.address] += outbound.prompts[0].text in STOPPED
            return
        now = self.bureau.office.clock.now()
        employee = self.staff[outbound.address]
        question = Question(employee, now, str(outbound.buttons[0].value))
        self.questions.append(question)
        what, after = deed(self.chance)
        at = _rounded(now + after)
        heapq.heappush(self._deeds, (at, next(self._numbers), what, question))

    async def _do(self, desk: Desk) -> None:
        """Everybody who wanted to do something now does it at the same time."""
        doing = []
        while self._deeds and self._deeds[0][0] <= self.bureau.office.clock.at:
            _, _, what, question = heapq.heappop(self._deeds)
            employee = question.employee
            if employee.left_at is None and employee.stopped_at is None:
                doing.append(self._deed(desk, what, question))
        await asyncio.gather(*doing)

    async def _deed(self, desk: Desk, what: Deed, question: Question) -> None:
        employee, sender = question.employee, Sender("slack", question.employee.member, WORKSPACE)
        if what in {"later", "stop"}:
            key = f"d{next(self._numbers)}"
            await desk.take(Inbound(key, sender, Words(what, message=None)))
            self._stopped(employee, what)
        elif what != "ignore":
            await self._form(desk, what, question, sender)

    def _stopped(self, employee: Employee, what: Deed) -> None:
        if what.startswith("stop"):
            employee.stopped_at = self.bureau.office.clock.now()

    async def _form(self, desk: Desk, what: Deed, question: Question, sender: Sender) -> None:
        """Open the form, and say something in it."""
        employee, round_ = question.employee, question.round
        talk = await desk.begin(sender, question.button)
        if talk.state is None:
            return  # They answered before, on another message.
        for text in self._words(employee, what, round_):
            key, at = f"f{next(self._numbers)}", (talk.session, talk.secret)
            talk = await desk.say(at, key, text=text, sender=sender)
        employee.answered[round_] = self.bureau.office.clock.now()
        self._stopped(employee, what)

    def _words(self, employee: Employee, what: Deed, round_: str) -> list[str]:
        """What somebody says in the form, which is remembered."""
        if what == "skip":
            return ["skip", "skip"]
        if what == "stop in form":
            return ["stop"]
        rating = employee.rating(self.chance)
        self.ratings[round_].append((employee, rating))
        if what == "half":
            return [str(rating)]
        nonce = f"nonce{self.chance.getrandbits(64):016x}"
        self.reasons.add(nonce)
        return [str(rating), f"the work is worth doing and the people are kind, {nonce}"]

    # What the company does.

    def _found(self) -> None:
        """The first employees, with what Slack and their employer tell of them."""
        office, bureau = self.bureau.office, self.bureau
        now = office.clock.now()
        script = dict(shipped.scripts())[SURVEY]
        authoring.publish(office.database, script, file=f"{SURVEY}.yaml", now=now)
        staff = company(self.n, self.chance, now=now)
        self.hire(staff)
        with office.database.begin() as uow:
            segments.define(uow, "employees", "'slack' in channels", now=now)
        bureau.runs(PLAN)
        self._foresee(staff)

    def _foresee(self, staff: list[Employee]) -> None:
        """Who leaves, moves, and comes in the year, and when."""
        some = self.chance.sample(staff, round((GO + MOVE) * self.n))
        leaving = some[: round(GO * self.n)]
        for employee in some:
            act = self._leaves if employee in leaving else self._moves
            self._plan(partial(act, employee))
        for number in range(round(MORE * self.n)):
            self._plan(partial(self._comes, f"N{number:04}"))

    def _plan(self, act: Callable[[], None]) -> None:
        hours = self.chance.randrange(10 * 24, 360 * 24)
        at = BEGINNING + timedelta(hours=hours)
        heapq.heappush(self._plans, (at, next(self._numbers), act))

    def _live_on(self) -> None:
        while self._plans and self._plans[0][0] <= self.bureau.office.clock.at:
            heapq.heappop(self._plans)[2]()

    def _leaves(self, employee: Employee) -> None:
        employee.left_at = self.bureau.office.clock.now()
        self._sync([employee])

    def _moves(self, employee: Employee) -> None:
        zone, territory = self.chance.choice(HOMES)
        employee.places.append(Place(self.bureau.office.clock.now(), zone, territory))
        self.hire([employee])

    def _comes(self, member: str) -> None:
        now = self.bureau.office.clock.now()
        zone, territory = self.chance.choice(HOMES)
        place = Place(now, zone, territory)
        self.hire([Employee(f"U{member}", "Engineering", "Apps", "en-US", [place], 8)])

    def hire(self, staff: Iterable[Employee]) -> None:
        """The employer tells of people by their e-mail, Slack the rest; both are one person."""
        office = self.bureau.office
        now = office.clock.now()
        staff = list(staff)
        with office.database.begin() as uow:
            for one in staff:
                at = Address("email", one.email)
                own = {"department": one.department, "team": one.team}
                profile = Profile((at,), territory=one.places[-1].territory, properties=own)
                saved = save(uow, profile, now=now, new_id=office.means.new_id)
                one.respondent = saved.respondent
                self.staff[one.member] = one
        self._sync(staff)

    def _sync(self, staff: Iterable[Employee]) -> None:
        office = self.bureau.office
        now, new_id = office.clock.now, office.means.new_id
        syncing = Syncing(office.database, WORKSPACE, _nobody, now, new_id)
        members = [
            Member(
                one.member,
                name=f"Name of {one.member}",
                email=one.email,
                locale=one.language,
                timezone=one.places[-1].zone,
                gone=one.left_at is not None,
            )
            for one in staff
        ]
        syncing.take_down(members, None, Synced())


def _nobody(_uow: UnitOfWork, _addresses: object) -> set[Address]:
    """Nobody asked to be forgotten."""
    return set()


def _rounded(at: datetime) -> datetime:
    """The full hour, one in six, that comes next: many then do something at the same time."""
    day = at.replace(hour=0, minute=0, second=0, microsecond=0)
    return day + timedelta(hours=6 * ((at - day) // timedelta(hours=6) + 1))
