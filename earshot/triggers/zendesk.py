"""Zendesk: ticket events of a webhook, or a trigger's webhook with a body of our own shape.

Zendesk signs the time it sent and the raw body, one after the other, with HMAC-SHA256 in base64.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from earshot.triggers import plain
from earshot.triggers.arriving import Ignored, Request, at, happened, text, texts
from earshot.triggers.customers import customer
from earshot.triggers.events import Event
from earshot.triggers.proofs import mac, refuse_unless, same

PROGRAM = "zendesk"
SIGNATURE = "x-zendesk-webhook-signature"
TIMESTAMP = "x-zendesk-webhook-signature-timestamp"

_OF_TICKETS = "zen:event-type:ticket."
_OVER = frozenset({"solved", "closed"})


def verify(request: Request, secret: str, now: datetime) -> None:
    """Refuse what Zendesk did not sign.

    Raises:
        SignatureError: it is not Zendesk's.
    """
    # Zendesk does not say how long after its time a request may come; `key` meets repeats.
    signed = request.header(TIMESTAMP).encode("latin-1", "replace") + request.body
    expected = mac(secret, signed, algorithm="sha256", encoding="base64")
    refuse_unless(same(request.header(SIGNATURE), expected))


def read(request: Request, source: str, now: datetime) -> Event | Ignored:
    """What the request reports of a ticket.

    Raises:
        PayloadError: it is not JSON.
    """
    payload = request.payload()
    kind = text(payload.get("type"))
    if "event" in payload and not kind.startswith("zen:"):
        return plain.read(request, source, now, program=PROGRAM)
    name = _name(payload, kind)
    if not kind.startswith(_OF_TICKETS) or name is None:
        return Ignored(f"Zendesk reports {kind or 'something'}, which is no end of a ticket.")
    ticket = at(payload, "detail.id")
    time = payload.get("time") or at(payload, "detail.updated_at")
    return Event(
        source,
        request.key(payload.get("id")),
        name,
        happened(time, now=now),
        customer(program=PROGRAM, foreign=at(payload, "detail.requester_id")),
        texts(
            ticket=ticket,
            agent=at(payload, "detail.assignee_id"),
            team=at(payload, "detail.group_id"),
            priority=_lower(at(payload, "detail.priority")),
            type=_lower(at(payload, "detail.type")),
            channel=_lower(at(payload, "detail.via.channel")),
            opened_at=at(payload, "detail.created_at"),
            closed_at=time if name == "support.closed" else None,
        ),
    )


def _name(payload: Mapping[str, Any], kind: str) -> str | None:
    """What it is in our words. Some days after `solved` Zendesk makes it `closed` by itself."""
    if kind == f"{_OF_TICKETS}created":
        return "support.opened"
    if kind != f"{_OF_TICKETS}status_changed":
        return None
    before, after = (_lower(at(payload, f"event.{one}")) for one in ("previous", "current"))
    if after in _OVER:
        return None if before in _OVER else "support.closed"
    return "support.reopened" if before in _OVER else None


def _lower(value: object) -> str:
    return text(value).lower()
