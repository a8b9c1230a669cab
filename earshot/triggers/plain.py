"""Our own shape, for programs whose webhooks send what an admin writes.

`{"event": "support.closed", "key": …, "ticket": …, "closed_at": …, "customer": {"email": …}}`
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from earshot.people.profiles import Profile
from earshot.triggers.arriving import Ignored, Request, at, happened, text, texts
from earshot.triggers.customers import customer
from earshot.triggers.events import MAX_PROPERTIES, Event

_OURS = frozenset({"event", "key", "happened_at", "customer"})
_OF_PERSON = (
    "email",
    "phone",
    "telegram",
    "slack",
    "name",
    "language",
    "territory",
    "timezone",
    "account",
    "consent",
)
_MOST_NAME = 40


def read(request: Request, source: str, now: datetime, *, program: str = "") -> Event | Ignored:
    """The event in a body of our own shape; everything in it that is a scalar is a property.

    `program` is whose id stands under `customer.<program>_id`.
    """
    payload = request.payload()
    name = text(payload.get("event")).lower()
    if not name:
        return Ignored("It names no event.")
    closed, happened_at = payload.get("closed_at"), payload.get("happened_at")
    return Event(
        source,
        _key(payload, name, request),
        name[:100],
        happened(happened_at, closed, now=now),
        _customer(payload, program),
        _properties(payload),
    )


def _key(payload: Mapping[str, Any], name: str, request: Request) -> str:
    """What the sender calls it, else what happened when to which ticket, else all it said."""
    if key := text(payload.get("key")):
        return request.key(key)
    return request.key(name, payload.get("ticket"), payload.get("closed_at"))


def _customer(payload: Mapping[str, Any], program: str) -> Profile | None:
    told = {name: at(payload, f"customer.{name}") for name in _OF_PERSON}
    foreign = at(payload, f"customer.{program}_id") if program else None
    return customer(person=at(payload, "customer.id"), program=program, foreign=foreign, **told)


def _properties(payload: Mapping[str, Any]) -> dict[str, str]:
    names = [name for name in payload if name not in _OURS and 0 < len(name) <= _MOST_NAME]
    clean = {text(name): payload[name] for name in names[:MAX_PROPERTIES]}
    return {name: value for name, value in texts(**clean).items() if name}
