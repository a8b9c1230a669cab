"""The plan of a campaign: YAML that a non-programmer can edit, and what it says.

It is read all at once: whoever wrote it is told every problem, with its line and a way out.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from fractions import Fraction
from functools import lru_cache, partial
from typing import Final, TypeAlias, TypeVar

from dialogs.issues import Issue, Problems
from dialogs.loading.checking import fitting
from dialogs.yaml_nodes import Fields, Items, Scalar, read_filled
from earshot.campaigns import plan_words as words
from earshot.campaigns.hours import ASKING_HOURS, Hours, zone
from earshot.campaigns.permitting import FLOOR, NEEDING_CONSENT
from earshot.campaigns.plan_keys import CHANNEL_KINDS, EVERYBODY, EVERYWHERE, PLAN
from earshot.campaigns.recurring import BadRuleError, recurrence
from earshot.errors import EarshotError

REMINDERS: Final = (timedelta(days=3),)
EXPIRES: Final = timedelta(days=28)


class PlanError(EarshotError):
    """A plan that cannot be followed; `problems` are all that is wrong with it."""

    def __init__(self, problems: tuple[Issue, ...]) -> None:
        super().__init__("\n".join(f"line {each.line}: {each.message}" for each in problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Once:
    """At `at`, by each recipient's own clock."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Scheduled:
    """From `start` on whenever the RRULE `rule` says, by each recipient's own clock."""

    start: datetime
    rule: str


@dataclass(frozen=True, slots=True)
class Rolling:
    """From `start` on `share` of the audience a day, at its time; then again from the first."""

    start: datetime
    share: Fraction


Schedule: TypeAlias = Once | Scheduled | Rolling


@dataclass(frozen=True, slots=True)
class Sample:
    """A share of the audience, or so many of it; alike in what the properties `by` say."""

    share: Fraction | None = None
    size: int | None = None
    by: tuple[str, ...] = ()
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Caps:
    """How long people are left in peace; None is what is usual for the survey's kind."""

    all: timedelta = FLOOR
    survey: timedelta | None = None
    kind: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """Whom a campaign asks, where, when, and how often. `audience` None is everybody."""

    campaign: str
    survey: str
    channels: tuple[str, ...]
    schedule: Schedule
    audience: str | None = None
    sample: Sample | None = None
    reminders: tuple[timedelta, ...] = REMINDERS
    expires: timedelta = EXPIRES
    budget: int | None = None
    caps: Caps = Caps()
    hours: Hours = ASKING_HOURS
    zones: tuple[str, ...] = ()
    consent: frozenset[str] = NEEDING_CONSENT
    cuts: tuple[str, ...] = ()
    properties: Mapping[str, str] = field(default_factory=dict)
    language: str | None = None


def read(text: str) -> Plan:
    """The plan that `text` says.

    Raises:
        PlanError: it cannot be followed.
    """
    problems = Problems()
    root = read_filled(text, problems, what="plan")
    fields = None if root is None else fitting(root, PLAN, problems, name="plan")
    if not (isinstance(root, Fields) and isinstance(fields, Fields)):
        raise PlanError(problems.sorted())
    schedule = _schedule(root, fields, problems)
    plan = _plan(fields, problems)
    if schedule is None or problems.has_errors():
        raise PlanError(problems.sorted())
    return plan(schedule=schedule)


@lru_cache(maxsize=64)
def from_json(text: str) -> Plan:
    """The plan that `to_json` wrote.

    Raises:
        PlanError: somebody else wrote it.
    """
    return read(text)


def to_json(plan: Plan) -> str:
    """`plan` for a table: every key as a person could write it."""
    written: dict[str, object] = {
        "campaign": plan.campaign,
        "survey": plan.survey,
        "audience": plan.audience or EVERYBODY,
        "channels": plan.channels,
        **_written_schedule(plan.schedule),
        "sample": plan.sample and _written_sample(plan.sample),
        "reminders": [words.of_duration(each) for each in plan.reminders],
        "expires": words.of_duration(plan.expires),
        "budget": plan.budget,
        "caps": _written_caps(plan.caps),
        "hours": words.of_hours(plan.hours),
        "zones": plan.zones,
        "consent": "sms" if plan.consent == NEEDING_CONSENT else EVERYWHERE,
        "cuts": plan.cuts,
        "properties": dict(plan.properties),
        "language": plan.language,
    }
    there = {key: value for key, value in written.items() if value or key == "reminders"}
    return json.dumps(there, ensure_ascii=False)


def _schedule(root: Fields, fields: Fields, problems: Problems) -> Schedule | None:
    present = [key for key in ("once", "schedule", "rolling") if root.get(key) is not None]
    if len(present) != 1:
        problems.add(
            "wrong-value" if present else "missing-key",
            root.place,
            "A plan says when by one of `once:`, `schedule:` and `rolling:`, and only one.",
        )
        return None
    inner = fields.fields(present[0])
    if inner is None:
        at = _value(fields, "once", words.moment, problems)
        return None if at is None else Once(at)
    start = _value(inner, "start", words.moment, problems)
    if start is None:
        return None
    if present[0] == "rolling":
        share = _value(inner, "share", words.share, problems)
        return None if share is None else Rolling(start, share)
    return _scheduled(inner, start, problems)


def _scheduled(fields: Fields, start: datetime, problems: Problems) -> Scheduled | None:
    rule = fields.get("rule")
    if not isinstance(rule, Scalar):
        return None
    try:
        recurrence(rule.value, start)
    except BadRuleError as error:
        problems.add("wrong-value", rule.place, str(error))
        return None
    return Scheduled(start, rule.value)


def _plan(fields: Fields, problems: Problems) -> Callable[..., Plan]:
    """The plan, but for its schedule."""
    audience = fields.text("audience", EVERYBODY)
    expires = words.duration(fields.text("expires", "28 days"))
    budget = fields.text("budget")
    properties = fields.fields("properties")
    return partial(
        Plan,
        campaign=fields.text("campaign"),
        survey=fields.text("survey"),
        channels=_once_each(fields, "channels", problems),
        audience=None if audience == EVERYBODY else audience,
        sample=_sample(fields, problems),
        reminders=_reminders(fields, expires, problems),
        expires=expires,
        budget=int(budget) if budget else None,
        caps=_caps(fields, problems),
        hours=_value(fields, "hours", words.hours, problems) or ASKING_HOURS,
        zones=_zones(fields, problems),
        consent=_CONSENT[fields.text("consent", "sms")],
        cuts=_once_each(fields, "cuts", problems),
        properties={
            key.value: value.value
            for key, value in (properties.entries if properties else ())
            if isinstance(value, Scalar)
        },
        language=fields.text("language") or None,
    )


_CONSENT: Final = {"sms": NEEDING_CONSENT, EVERYWHERE: frozenset(CHANNEL_KINDS)}
_T = TypeVar("_T")


def _value(
    fields: Fields, key: str, meaning: Callable[[str], _T], problems: Problems
) -> _T | None:
    """What stands under `key`, or None when nothing does or it has no meaning."""
    node = fields.get(key)
    if not isinstance(node, Scalar):
        return None
    try:
        return meaning(node.value)
    except ValueError as error:
        problems.add("wrong-value", node.place, str(error))
        return None


def _items(fields: Fields, key: str) -> list[Scalar]:
    """The items under `key`, which may be a single one."""
    node = fields.get(key)
    items = node.items if isinstance(node, Items) else (node,)
    return [item for item in items if isinstance(item, Scalar)]


def _once_each(fields: Fields, key: str, problems: Problems) -> tuple[str, ...]:
    seen: dict[str, Scalar] = {}
    for item in _items(fields, key):
        if item.value in seen:
            message = f"`{item.value}` stands already under `{key}`. Remove one of them."
            problems.add("duplicate-name", item.place, message)
        seen.setdefault(item.value, item)
    return tuple(seen)


def _sample(fields: Fields, problems: Problems) -> Sample | None:
    inner = fields.fields("sample")
    if inner is None:
        return None
    if (inner.get("share") is None) == (inner.get("size") is None):
        problems.add("wrong-value", inner.place, "A sample has `share:` or `size:`, and only one.")
    size = inner.text("size")
    return Sample(
        share=_value(inner, "share", words.share, problems),
        size=int(size) if size else None,
        by=_once_each(inner, "by", problems),
        seed=int(inner.text("seed", "0")),
    )


def _reminders(fields: Fields, expires: timedelta, problems: Problems) -> tuple[timedelta, ...]:
    if fields.get("reminders") is None:
        return tuple(each for each in REMINDERS if each < expires)
    before = timedelta()
    for item in _items(fields, "reminders"):
        after = words.duration(item.value)
        if not before < after < expires:
            problems.add(
                "wrong-value",
                item.place,
                f"`{item.value}` is not after what stands before it, or the invitation has "
                f"expired by then ({words.of_duration(expires)}). Count all from the asking.",
            )
        before = after
    return tuple(words.duration(item.value) for item in _items(fields, "reminders"))


def _caps(fields: Fields, problems: Problems) -> Caps:
    inner = fields.fields("caps")
    if inner is None:
        return Caps()
    given = {key.value: words.duration(inner.text(key.value)) for key, _ in inner.entries}
    for key, cap in given.items():
        if cap < FLOOR and key == "all":
            message = "Nobody is asked twice in 24 hours. Write `24 hours` or more."
            problems.add("wrong-value", inner.place, message)
    return Caps(given.get("all", FLOOR), given.get("survey"), given.get("kind"))


def _zones(fields: Fields, problems: Problems) -> tuple[str, ...]:
    for item in _items(fields, "zones"):
        if zone(item.value) is None:
            message = f"There is no time zone `{item.value}`. Write one such as `Asia/Tehran`."
            problems.add("wrong-value", item.place, message)
    return _once_each(fields, "zones", problems)


def _written_schedule(schedule: Schedule) -> dict[str, object]:
    match schedule:
        case Once(at):
            return {"once": words.of_moment(at)}
        case Scheduled(start, rule):
            return {"schedule": {"start": words.of_moment(start), "rule": rule}}
        case Rolling(start, share):
            return {"rolling": {"start": words.of_moment(start), "share": words.of_share(share)}}


def _written_sample(sample: Sample) -> dict[str, object]:
    written = {
        "share": sample.share and words.of_share(sample.share),
        "size": sample.size,
        "by": sample.by,
        "seed": sample.seed,
    }
    return {key: value for key, value in written.items() if value}


def _written_caps(caps: Caps) -> dict[str, str]:
    written = {"all": caps.all, "survey": caps.survey, "kind": caps.kind}
    return {key: words.of_duration(cap) for key, cap in written.items() if cap is not None}
