"""Intercom: notifications about conversations.

Intercom signs the raw body with HMAC-SHA1, under the app's client secret.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from earshot.people.profiles import Profile
from earshot.triggers.arriving import Ignored, Request, at, happened, text, texts
from earshot.triggers.customers import customer
from earshot.triggers.events import Event
from earshot.triggers.proofs import mac, refuse_unless, same

PROGRAM = "intercom"
SIGNATURE = "x-hub-signature"

_NAMES: Mapping[str, str] = {
    "conversation.user.created": "support.opened",
    "conversation.admin.closed": "support.closed",
    "conversation.admin.opened": "support.reopened",
}
_CUSTOMERS = frozenset({"user", "lead", "contact"})


def verify(request: Request, secret: str, now: datetime) -> None:
    """Refuse what Intercom did not sign.

    Raises:
        SignatureError: it is not Intercom's.
    """
    expected = mac(secret, request.body, algorithm="sha1", encoding="hex")
    refuse_unless(same(request.header(SIGNATURE), f"sha1={expected}"))


def read(request: Request, source: str, now: datetime) -> Event | Ignored:
    """What the notification reports of a conversation.

    Raises:
        PayloadError: it is not JSON.
    """
    payload = request.payload()
    topic = text(payload.get("topic"))
    name = _NAMES.get(topic)
    if name is None:
        return Ignored(f"Intercom reports {topic or 'something'}, which is no end of a chat.")
    item = at(payload, "data.item")
    time = payload.get("created_at")
    closed = at(item, "statistics.last_close_at") or time
    return Event(
        source,
        request.key(payload.get("id")),
        name,
        happened(time, now=now),
        _customer(item),
        texts(
            ticket=at(item, "id"),
            agent=_agent(item),
            team=at(item, "team_assignee_id"),
            priority=at(item, "priority"),
            channel=at(item, "source.type"),
            opened_at=at(item, "created_at"),
            closed_at=closed if name == "support.closed" else None,
        ),
    )


def _customer(item: object) -> Profile | None:
    """Who it was with: the first contact, and who began it if that was the customer."""
    contact: Any = at(item, "contacts.contacts.0") or at(item, "user")
    author: Any = at(item, "source.author")
    told = author if text(at(author, "type")) in _CUSTOMERS else None
    return customer(
        person=at(contact, "external_id") or at(contact, "user_id"),
        program=PROGRAM,
        foreign=at(contact, "id") or at(told, "id"),
        email=at(told, "email") or at(contact, "email"),
        phone=at(contact, "phone"),
        name=at(told, "name") or at(contact, "name"),
    )


def _agent(item: object) -> object:
    """Whoever wrote the last part of it, if that was one of the team; else whose it is."""
    parts: Any = at(item, "conversation_parts.conversation_parts")
    last = parts[-1] if isinstance(parts, list) and parts else None
    by_team = text(at(last, "author.type")) == "admin"
    named = at(last, "author.name") if by_team else None
    return named or at(item, "assignee.name") or at(item, "admin_assignee_id")
