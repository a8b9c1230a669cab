"""Whether somebody may be asked now: one pure function, with a reason for every no.

A reason that passes with time is a `Wait` for the first moment at which all that is known today
allows asking; one that does not, or not before the invitation expires, is a `LeaveOut`. Who was
asked too recently is left out and not queued, as everywhere in the trade: a question that comes
weeks late is about a moment that nobody remembers. Less than a day is waited for.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Literal, TypeAlias

from dialogs.script import Kind
from earshot.campaigns import territories
from earshot.campaigns.hours import (
    ASKING_HOURS,
    DAY,
    Decency,
    Hours,
    Span,
    whereabouts,
    zone,
)

Reason: TypeAlias = Literal[
    "opted_out",
    "erased",
    "no_consent",
    "no_address",
    "not_set_up",
    "channel_down",
    "too_recent",
    "quiet_hours",
    "weekend",
    "in_session",
    "out_of_sample",
    "budget",
    "answered",
    "closed",
]

FLOOR = timedelta(hours=24)
"""Nobody is asked twice within it, whatever surveys and channels; no plan goes below."""

CAPS: Mapping[Kind, timedelta] = {
    "relationship": timedelta(days=90),
    "transactional": timedelta(days=14),
    "pulse": timedelta(days=27),
}
"""How long somebody is left in peace by a survey, and by all surveys of its kind.

A monthly pulse comes after 28 days in February and on "the first Tuesday": hence 27.
"""

NEEDING_CONSENT = frozenset({"sms"})
"""The kinds of channel on which nobody is asked who did not agree to it."""

CHANNEL_AGAIN = timedelta(minutes=30)
"""When a channel that is down is tried again."""

SENT_WITHIN = timedelta(days=4)
"""What could not be sent for so long, over a weekend, is not sent any more."""

SESSION_AGAIN = timedelta(hours=6)
"""When somebody who is in a session is looked at again."""


@dataclass(frozen=True, slots=True)
class Reachable:
    """An address of a person: the kind of its channel, and how it stands with it.

    `id` is only handed on. `unreachable`: nothing arrives there.
    """

    kind: str
    id: int = 0
    consented: bool = False
    opted_out: bool = False
    unreachable: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a person and of the invitation that is to be asked.

    `number_territories`: where their number may be from; see `calling_codes`.
    `asked_at`: when they were last asked anything, then in this survey, then in any of its kind;
    reminders do not count. `segment_cap`: the strictest of their segments. `in_session`: one is
    open with them, other than this invitation's own. `reminder`: they were asked this before.
    `asked_today`: how many the campaign asked since midnight in the operator's zone.
    """

    expires_at: datetime
    addresses: tuple[Reachable, ...] = ()
    opted_out: bool = False
    erased: bool = False
    consented: bool = False
    zone: str | None = None
    territory: str | None = None
    number_territories: tuple[str, ...] = ()
    asked_at: datetime | None = None
    survey_asked_at: datetime | None = None
    kind_asked_at: datetime | None = None
    segment_cap: timedelta | None = None
    in_session: bool = False
    in_sample: bool = True
    answered: bool = False
    closed: bool = False
    reminder: bool = False
    asked_today: int = 0


@dataclass(frozen=True, slots=True)
class Rules:
    """What a plan and its survey say of asking.

    `channels`: the kinds to try, in order. `set_up`: those that there are at all, None if nobody
    knows; `working`: those that are not failing now. `zone`: the operator's. `zones`: where else
    people of whom nothing is known may be.
    `employees`: they are not asked on their weekend. `consent`: the kinds of channel that need it.
    The caps are of all surveys, this one and those of its kind; None is what is usual.
    `budget`: so many a day.
    """

    channels: tuple[str, ...]
    working: frozenset[str]
    kind: Kind
    zone: str = "UTC"
    zones: tuple[str, ...] = ()
    employees: bool = False
    hours: Hours = ASKING_HOURS
    consent: frozenset[str] = NEEDING_CONSENT
    cap: timedelta = FLOOR
    survey_cap: timedelta | None = None
    kind_cap: timedelta | None = None
    budget: int | None = None
    set_up: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """They may be asked now, on this kind of channel, at the address of this id."""

    channel_kind: str
    address_id: int = 0


@dataclass(frozen=True, slots=True)
class Wait:
    """Not now; at `until` it may be tried again."""

    reason: Reason
    until: datetime


@dataclass(frozen=True, slots=True)
class LeaveOut:
    """They are not asked."""

    reason: Reason


Verdict: TypeAlias = Ask | Wait | LeaveOut


def permit(facts: Facts, rules: Rules, now: datetime) -> Verdict:
    """Whether the person may be asked at `now`, and where; else why not, and when perhaps.

    An expired invitation is closed. Of several reasons to wait the first in `_waits` is told, and
    `until` is when none of them holds any more, within the hours at which they are asked.
    """
    usable = _usable(facts, rules)
    never = _never(facts, now) or (None if usable else _unusable(facts, rules))
    if never is None and not facts.reminder and _rested(facts, rules, now) > now + FLOOR:
        never = "too_recent"
    if never is not None:
        return LeaveOut(never)
    address = next((each for each in usable if each.kind in rules.working), None)
    waits = list(_waits(facts, rules, now))
    decency = _decency(facts, rules)
    if address is None:
        waits.append(("channel_down", now + CHANNEL_AGAIN))
    elif not waits and decency.permits(now):
        return Ask(address.kind, address.id)
    reason = waits[0][0] if waits else "weekend" if decency.is_weekend(now) else "quiet_hours"
    after = max((until for _, until in waits), default=now)
    until = decency.first(after, before=facts.expires_at)
    return LeaveOut(reason) if until is None else Wait(reason, until)


def spans(facts: Facts, rules: Rules, now: datetime) -> list[Span]:
    """When what is asked at `now` may still arrive: it may have to wait for its turn."""
    before = min(facts.expires_at, now + SENT_WITHIN)
    return list(_decency(facts, rules).spans(now, before=before))


def _never(facts: Facts, now: datetime) -> Reason | None:
    """What no waiting changes."""
    reasons: dict[Reason, bool] = {
        "erased": facts.erased,
        "opted_out": facts.opted_out,
        "answered": facts.answered,
        "closed": facts.closed or now >= facts.expires_at,
        "out_of_sample": not facts.in_sample,
    }
    return next((reason for reason, holds in reasons.items() if holds), None)


def _usable(facts: Facts, rules: Rules) -> list[Reachable]:
    """Where they may be asked, in the order of the plan."""
    return [
        address
        for kind in rules.channels
        for address in facts.addresses
        if address.kind == kind
        and not (address.unreachable or address.opted_out)
        and _is_set_up(address, rules)
        and _agreed(address, facts, rules)
    ]


def _is_set_up(address: Reachable, rules: Rules) -> bool:
    return rules.set_up is None or address.kind in rules.set_up


def _agreed(address: Reachable, facts: Facts, rules: Rules) -> bool:
    """Whether they consented to being asked there, if they must have.

    Whatever a plan says, nobody gets a reminder by SMS who did not.
    """
    needing = rules.consent | NEEDING_CONSENT if facts.reminder else rules.consent
    return address.kind not in needing or facts.consented or address.consented


def _unusable(facts: Facts, rules: Rules) -> Reason:
    """Why none of their addresses will do: what would help most comes first."""
    there = [
        address
        for address in facts.addresses
        if address.kind in rules.channels and not address.unreachable
    ]
    if not there:
        return "no_address"
    if not any(_is_set_up(address, rules) for address in there):
        return "not_set_up"
    return "opted_out" if all(address.opted_out for address in there) else "no_consent"


def _waits(facts: Facts, rules: Rules, now: datetime) -> Iterator[tuple[Reason, datetime]]:
    """What will have passed, and when."""
    rested = now if facts.reminder else _rested(facts, rules, now)
    if rested > now:
        yield "too_recent", rested
    if facts.in_session:
        yield "in_session", now + SESSION_AGAIN
    if rules.budget is not None and facts.asked_today >= rules.budget:
        yield "budget", _tomorrow(now, rules.zone)


def _rested(facts: Facts, rules: Rules, now: datetime) -> datetime:
    """When they have been left in peace for long enough, by every clock."""
    usual = CAPS[rules.kind]
    survey = usual if rules.survey_cap is None else rules.survey_cap
    kind = usual if rules.kind_cap is None else rules.kind_cap
    clocks = (
        (facts.asked_at, max(FLOOR, rules.cap, facts.segment_cap or FLOOR)),
        (facts.survey_asked_at, survey),
        (facts.kind_asked_at, kind),
    )
    return max((_after(at, cap) for at, cap in clocks if at is not None), default=now)


def _after(at: datetime, cap: timedelta) -> datetime:
    try:
        return at + cap
    except OverflowError:
        return datetime.max.replace(tzinfo=UTC)


def _tomorrow(now: datetime, operator: str) -> datetime:
    """The next midnight where the operator is."""
    there = zone(operator) or UTC
    day = now.astimezone(there).date() + DAY
    return datetime.combine(day, time(), there).astimezone(UTC)


def _decency(facts: Facts, rules: Rules) -> Decency:
    own = (facts.territory,) if facts.territory and territories.zones(facts.territory) else ()
    zones = whereabouts(facts.zone, own or facts.number_territories, rules.zones, rules.zone)
    weekend = territories.weekend(facts.territory) if rules.employees else frozenset[int]()
    return Decency(zones, rules.hours, weekend)
