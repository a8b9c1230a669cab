"""No order of events ever breaks a rule: the rules once more, straight from their wording.

A world keeps everything that happened; `forbidden` reads the rules off that history. What is
decided must be what they say, whatever came in whatever order.
"""

import operator
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any, Literal
from zoneinfo import ZoneInfo

from hypothesis import example, given, settings
from hypothesis import strategies as st

from earshot.campaigns.permitting import Ask, Facts, LeaveOut, Reachable, Rules, Wait, permit

Event = Callable[["World", Any], None]
Kind = Literal["relationship", "transactional", "pulse"]
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
OPERATOR = "Europe/Stockholm"
IN_PEACE = {"relationship": 90 * DAY, "transactional": 14 * DAY, "pulse": 27 * DAY}
RESTING = {"IR": {4}, "AE": {5, 6}, "IL": {4, 5}, "US": {5, 6}, None: {4, 5, 6}}
EASTERN_TO_HAWAII = ("America/New_York", "Pacific/Honolulu", "America/Adak")
WHERE = {
    "IR": ("Asia/Tehran",),
    "AE": ("Asia/Dubai",),
    "IL": ("Asia/Jerusalem",),
    "US": EASTERN_TO_HAWAII,
    None: (OPERATOR,),
}
"""Of a territory with several zones those that show the earliest and the latest hour."""


@dataclass(frozen=True)
class Campaign:
    survey: str
    kind: Kind
    channels: tuple[str, ...]
    employees: bool = False
    segment_cap: timedelta | None = None
    budget: int | None = None
    consent_everywhere: bool = False

    def rules(self, working: set[str]) -> Rules:
        every = frozenset({"slack", "sms", "email"})
        return Rules(
            self.channels,
            frozenset(working),
            self.kind,
            zone=OPERATOR,
            employees=self.employees,
            consent=every if self.consent_everywhere else frozenset({"sms"}),
            budget=self.budget,
        )


CAMPAIGNS = (
    Campaign("enps", "pulse", ("slack", "sms"), employees=True),
    Campaign("mood", "pulse", ("slack", "email"), employees=True, segment_cap=3 * DAY),
    Campaign("nps", "relationship", ("sms", "email"), budget=1),
    Campaign("support", "transactional", ("email", "sms"), segment_cap=20 * DAY),
    Campaign("delivery", "transactional", ("slack",), consent_everywhere=True),
)


@dataclass
class World:
    """One person, and all that ever happened."""

    now: datetime
    zone: str | None = "Europe/Stockholm"
    territory: str | None = None
    asked: list[tuple[datetime, Campaign]] = field(default_factory=list)
    answered: set[Campaign] = field(default_factory=set)
    no: set[str] = field(default_factory=set)
    agreed: set[str] = field(default_factory=set)
    working: set[str] = field(default_factory=lambda: {"slack", "sms", "email"})
    closed: set[Campaign] = field(default_factory=set)
    in_session: bool = False
    in_sample: bool = True
    erased: bool = False

    def clocks(self) -> Iterator[datetime]:
        places = (self.zone,) if self.zone else WHERE[self.territory]
        return (self.now.astimezone(ZoneInfo(place)) for place in places)

    def today(self) -> date:
        return self.now.astimezone(ZoneInfo(OPERATOR)).date()

    def asked_today(self, campaign: Campaign) -> int:
        days = [
            at.astimezone(ZoneInfo(OPERATOR)).date()
            for at, asking in self.asked
            if asking == campaign
        ]
        return days.count(self.today())

    def facts(self, campaign: Campaign, *, reminder: bool, expires_at: datetime) -> Facts:
        surveys = [at for at, asking in self.asked if asking.survey == campaign.survey]
        kinds = [at for at, asking in self.asked if asking.kind == campaign.kind]
        return Facts(
            expires_at=expires_at,
            addresses=tuple(
                Reachable(kind, consented=kind in self.agreed, opted_out=kind in self.no)
                for kind in ("slack", "sms", "email")
            ),
            opted_out="all" in self.no,
            erased=self.erased,
            consented="all" in self.agreed,
            zone=self.zone,
            territory=self.territory,
            asked_at=self.asked[-1][0] if self.asked else None,
            survey_asked_at=surveys[-1] if surveys else None,
            kind_asked_at=kinds[-1] if kinds else None,
            segment_cap=campaign.segment_cap,
            in_session=self.in_session,
            in_sample=self.in_sample,
            answered=reminder and campaign in self.answered,
            closed=campaign in self.closed,
            reminder=reminder,
            asked_today=self.asked_today(campaign),
        )


def forbidden(world: World, campaign: Campaign, *, reminder: bool) -> set[str]:
    """Every rule that forbids `campaign` to ask now, by the word of that rule."""
    found = set(never(world, campaign, reminder=reminder))
    if not reminder and too_recent(world, campaign):
        found.add("too_recent")
    if any(not 9 <= clock.hour < 20 for clock in world.clocks()):
        found.add("quiet_hours")
    resting = RESTING[world.territory]
    if campaign.employees and any(clock.weekday() in resting for clock in world.clocks()):
        found.add("weekend")
    if world.in_session:
        found.add("in_session")
    if campaign.budget is not None and world.asked_today(campaign) >= campaign.budget:
        found.add("budget")
    return found


def never(world: World, campaign: Campaign, *, reminder: bool) -> Iterator[str]:
    if "all" in world.no:
        yield "opted_out"
    if world.erased:
        yield "erased"
    if campaign in world.closed:
        yield "closed"
    if not world.in_sample:
        yield "out_of_sample"
    if reminder and campaign in world.answered:
        yield "answered"
    yield from unreached(world, campaign)


def unreached(world: World, campaign: Campaign) -> Iterator[str]:
    open_ = [kind for kind in campaign.channels if kind not in world.no]
    allowed = [kind for kind in open_ if agreed(world, campaign, kind)]
    if not open_:
        yield "opted_out"
    elif not allowed:
        yield "no_consent"
    elif not world.working & set(allowed):
        yield "channel_down"


def agreed(world: World, campaign: Campaign, kind: str) -> bool:
    if kind != "sms" and not campaign.consent_everywhere:
        return True
    return bool(world.agreed & {"all", kind})


def too_recent(world: World, campaign: Campaign) -> bool:
    return any(
        world.now - at < DAY
        or world.now - at < (campaign.segment_cap or DAY)
        or (campaign.kind == asking.kind and world.now - at < IN_PEACE[campaign.kind])
        for at, asking in world.asked
    )


def passes(world: World, span: timedelta) -> None:
    world.now += span


def noon_comes(world: World, days: int) -> None:
    world.now = world.now.replace(hour=12, minute=0) + days * DAY


def says_no(world: World, where: str) -> None:
    world.no.add(where)


def says_yes(world: World, where: str) -> None:
    world.no.discard(where)


def agrees(world: World, where: str) -> None:
    world.agreed.add(where)


def agrees_no_more(world: World, where: str) -> None:
    world.agreed.discard(where)


def moves(world: World, home: tuple[str | None, str | None]) -> None:
    world.territory, world.zone = home


def answers(world: World, campaign: Campaign) -> None:
    world.answered.add(campaign)


def breaks_or_heals(world: World, kind: str) -> None:
    world.working ^= {kind}


def closes_or_opens(world: World, campaign: Campaign) -> None:
    world.closed ^= {campaign}


def talks(world: World, does: bool) -> None:
    world.in_session = does


def is_drawn(world: World, does: bool) -> None:
    world.in_sample = does


def is_forgotten(world: World, does: bool) -> None:
    """Or comes back, and is nobody whom we know of."""
    world.erased = does


def asks(world: World, campaign: Campaign) -> None:
    ask(world, campaign, reminder=False)


def reminds(world: World, campaign: Campaign) -> None:
    ask(world, campaign, reminder=campaign in {asking for _, asking in world.asked})


def ask(world: World, campaign: Campaign, *, reminder: bool) -> None:
    """Decide, hold the decision against the rules, and do as it says."""
    facts = world.facts(campaign, reminder=reminder, expires_at=world.now + 28 * DAY)
    verdict = permit(facts, campaign.rules(world.working), world.now)
    reasons = forbidden(world, campaign, reminder=reminder)
    match verdict:
        case Ask(kind):
            assert reasons == set()
            assert kind not in world.no
            assert kind in world.working
            assert agreed(world, campaign, kind)
            if not reminder:
                world.asked.append((world.now, campaign))
                world.answered.discard(campaign)
        case Wait(reason, until):
            assert reason in reasons
            assert not reasons & {"opted_out", "erased", "closed", "answered", "no_consent"}
            assert world.now < until < facts.expires_at
            assert_no_earlier(world, campaign, until, reminder=reminder)
        case LeaveOut(reason):
            assert reason in reasons


def assert_no_earlier(
    world: World, campaign: Campaign, until: datetime, *, reminder: bool
) -> None:
    """At `until` it is a decent hour, and till then a rule of time or pace forbids asking."""
    now = world.now
    world.now = until
    assert not forbidden(world, campaign, reminder=reminder) & {
        "quiet_hours",
        "weekend",
        "too_recent",
        "budget",
    }
    for part in range(8):
        world.now = now + (until - now) * part / 8
        assert forbidden(world, campaign, reminder=reminder)
    world.now = until - MINUTE / 60
    patient = world.in_session or not world.working >= set(campaign.channels)
    assert patient or forbidden(world, campaign, reminder=reminder)
    world.now = now


SPANS = [MINUTE, 30 * MINUTE, 5 * HOUR, 13 * HOUR, DAY, DAY - MINUTE, 3 * DAY, 14 * DAY]
SPANS += [27 * DAY - MINUTE, 27 * DAY, 63 * DAY, 90 * DAY - MINUTE]
HOMES = [
    ("IR", "Asia/Tehran"),
    ("IR", None),
    ("AE", "Asia/Dubai"),
    ("IL", "Asia/Jerusalem"),
    ("US", "America/New_York"),
    ("US", None),
    (None, "Asia/Kathmandu"),
    (None, "Pacific/Apia"),
    (None, "Australia/Lord_Howe"),
    (None, None),
]
ANYWHERE = st.sampled_from(["all", "slack", "sms", "email"])
CAMPAIGN = st.sampled_from(CAMPAIGNS)
RARELY = st.sampled_from([False, False, False, True])
KIND = st.sampled_from(["slack", "sms", "email"])
EVENTS: st.SearchStrategy[tuple[Event, Any]] = st.one_of(
    st.tuples(st.just(act), about)
    for act, about in [
        (asks, CAMPAIGN),
        (asks, CAMPAIGN),
        (asks, CAMPAIGN),
        (passes, st.sampled_from(SPANS)),
        (passes, st.sampled_from(SPANS)),
        (noon_comes, st.integers(1, 4)),
        (noon_comes, st.sampled_from([1, 14, 27, 28])),
        (reminds, CAMPAIGN),
        (reminds, CAMPAIGN),
        (answers, CAMPAIGN),
        (agrees, ANYWHERE),
        (agrees_no_more, ANYWHERE),
        (moves, st.sampled_from(HOMES)),
        (says_no, ANYWHERE),
        (says_yes, ANYWHERE),
        (says_yes, ANYWHERE),
        (breaks_or_heals, KIND),
        (closes_or_opens, CAMPAIGN),
        (talks, RARELY),
        (is_drawn, RARELY.map(operator.not_)),
        (is_forgotten, RARELY),
    ]
)
STARTS = [
    datetime(2026, 3, 8, 11, tzinfo=UTC),  # clocks leap forward in New York, on a Sunday
    datetime(2026, 10, 25, 0, tzinfo=UTC),  # and back in Stockholm
    datetime(2022, 3, 21, 18, tzinfo=UTC),  # and forward in Tehran, for the last time
    datetime(2011, 12, 29, 20, tzinfo=UTC),  # the day before the one that Samoa left out
]


@settings(max_examples=250)
@given(st.sampled_from(STARTS), st.lists(EVENTS, min_size=10, max_size=60))
@example(STARTS[0], [(asks, CAMPAIGNS[0]), (passes, 27 * DAY), (asks, CAMPAIGNS[1])])
def test_no_order_of_events_breaks_a_rule(
    start: datetime, events: list[tuple[Event, Any]]
) -> None:
    world = World(start)

    for act, about in events:
        act(world, about)

    assert all(later - earlier >= DAY for (earlier, _), (later, _) in pairwise(world.asked))


@settings(max_examples=100)
@given(
    st.sampled_from(STARTS),
    st.lists(EVENTS, max_size=15),
    CAMPAIGN,
    st.integers(1, 40),
    st.booleans(),
)
def test_who_waits_as_told_gets_an_end(
    start: datetime, events: list[tuple[Event, Any]], campaign: Campaign, days: int, reminder: bool
) -> None:
    world = World(start)
    for act, about in events:
        act(world, about)
    facts = world.facts(campaign, reminder=reminder, expires_at=world.now + days * DAY)
    rules = campaign.rules(world.working)

    waits = 0
    verdict = permit(facts, rules, world.now)
    while isinstance(verdict, Wait):
        before, waits = verdict.until, waits + 1
        verdict = permit(facts, rules, before)
        assert not isinstance(verdict, Wait) or verdict.until > before

    assert waits <= days * 48
