"""What other programs tell us: kept once, and followed by the touchpoint rules."""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta

from earshot.errors import EarshotError
from earshot.people.profiles import ErasedPersonError, Profile, save
from earshot.triggers.following import Followed, News, follow
from earshot.triggers.times import time_of
from earshot.turns import Means
from storage.errors import ConflictError
from storage.events import EventRow
from storage.unit_of_work import UnitOfWork

MAX_NAME, MAX_KEY = 100, 300
MAX_PROPERTIES, MAX_PROPERTY = 50, 1_000
OVER = ".closed"
"""How the names of events end that have `closed_at` for their moment."""

_ATTEMPTS = 3
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


class BadEventError(EarshotError):
    """An event that cannot be kept; the message says why."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened elsewhere; `key` is what its `source` calls it, and nothing else.

    `opened_at` and `closed_at` among the properties, as ISO 8601 or seconds, say how long it
    took. Of `support.closed` the moment is `closed_at`.
    """

    source: str
    key: str
    name: str
    happened_at: datetime
    profile: Profile | None = None
    properties: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an event led to: the rules that were `followed`, and why the others were `left`.

    `reason` says why there was nothing to follow: no_rule, no_person, erased. `withdrawn` counts
    the invitations that waited and are not asked any more. `new`: it was not told before.
    """

    event_id: int
    respondent: str | None = None
    followed: tuple[str, ...] = ()
    left: Mapping[str, str] = field(default_factory=dict)
    reason: str | None = None
    withdrawn: int = 0
    new: bool = True


def receive(means: Means, event: Event) -> Outcome:
    """Keep `event` and do what the rules say, in one transaction.

    The same event again changes nothing and has the first outcome.

    Raises:
        BadEventError, BadProfileError: nothing of it is kept.
    """
    for attempt in range(1, _ATTEMPTS + 1):
        try:
            with means.database.begin() as uow:
                return receive_in(uow, means, event)
        except ConflictError:
            # Two events about one new person at once: the second finds what the first made.
            if attempt == _ATTEMPTS:
                raise
    raise AssertionError


def receive_in(uow: UnitOfWork, means: Means, event: Event) -> Outcome:
    """As `receive`, in a transaction of the caller's."""
    _check(event)
    now = means.now()
    # What is still to come has not happened: another clock is fast.
    properties, moment = _measured(event), min(_moment(event), now)
    row = EventRow(event.source, event.key, event.name, None, "{}", moment, now, "{}")
    event_id = uow.events.add(row)
    if event_id is None:
        return _first(uow, event)
    respondent, reason = None, None
    if event.profile is not None:
        try:
            person = event.profile
            saved = save(uow, person, now=now, new_id=means.new_id, erased=means.erased)
            respondent = saved.respondent
        except ErasedPersonError:
            # Nothing is kept of whom it was about.
            properties, reason = {}, "erased"
    if reason is None:
        news = News(event_id, event.name, properties, moment)
        led_to = follow(uow, means.catalogue, news, respondent, now=now)
    else:
        led_to = Followed(reason=reason)
    uow.events.conclude(
        event_id,
        respondent_id=respondent,
        properties=json.dumps(properties, ensure_ascii=False),
        outcome=_as_json(led_to),
    )
    return _outcome(event_id, respondent, led_to, new=True)


def outcome_of(row: EventRow) -> Outcome:
    """What a kept event led to."""
    assert row.id is not None
    written = json.loads(row.outcome)
    led_to = Followed(
        tuple(written.get("followed", ())),
        written.get("left", {}),
        written.get("reason"),
        written.get("withdrawn", 0),
    )
    return _outcome(row.id, row.respondent_id, led_to, new=False)


def _outcome(event_id: int, respondent: str | None, led_to: Followed, *, new: bool) -> Outcome:
    told = (led_to.followed, led_to.left, led_to.reason, led_to.withdrawn)
    return Outcome(event_id, respondent, *told, new=new)


def _first(uow: UnitOfWork, event: Event) -> Outcome:
    row = uow.events.find(event.source, event.key)
    assert row is not None
    return outcome_of(row)


def _as_json(led_to: Followed) -> str:
    return json.dumps({name: value for name, value in asdict(led_to).items() if value})


def _check(event: Event) -> None:
    """Refuse what no database takes, and what is longer than any event is."""
    lengths = (("source", event.source, MAX_NAME), ("name", event.name, MAX_NAME))
    for what, text, most in (*lengths, ("key", event.key, MAX_KEY)):
        if not text or len(text) > most:
            raise BadEventError(f"An event's {what} has 1 to {most} characters.")
    if len(event.properties) > MAX_PROPERTIES:
        raise BadEventError(f"An event has at most {MAX_PROPERTIES} properties.")
    texts = (*event.properties, *event.properties.values())
    if any(len(text) > MAX_PROPERTY for text in texts):
        raise BadEventError(f"A property has at most {MAX_PROPERTY:,} characters.")
    if any(map(_UNSTORABLE.search, (event.source, event.key, event.name, *texts))):
        raise BadEventError("The event has a character that no text has.")
    if event.happened_at.tzinfo is None:
        raise BadEventError("The time of an event says its zone, as in 2026-11-03T12:30:00Z.")


def _moment(event: Event) -> datetime:
    """When it was over, if that is what the event tells of, and not some other time."""
    closed = time_of(event.properties.get("closed_at")) if event.name.endswith(OVER) else None
    return closed or event.happened_at


def _measured(event: Event) -> dict[str, str]:
    """The properties, with the `minutes` from `opened_at` to the event's moment."""
    opened = time_of(event.properties.get("opened_at"))
    took = _moment(event) - opened if opened else None
    if took is None or took < timedelta():
        return dict(event.properties)
    return {"minutes": str(took // timedelta(minutes=1)), **event.properties}
