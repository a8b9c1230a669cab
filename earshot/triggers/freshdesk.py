"""Freshdesk: the webhook of an automation rule, in its simple form or with a body of our shape.

Freshdesk signs nothing: the rule sends a secret of ours, as a header or as basic credentials.
"""

from collections.abc import Mapping
from datetime import datetime

from earshot.triggers import plain
from earshot.triggers.arriving import Ignored, Request, happened, text, texts
from earshot.triggers.customers import customer
from earshot.triggers.events import Event
from earshot.triggers.proofs import refuse_stranger

PROGRAM = "freshdesk"
_NAMES: Mapping[str, str] = {
    "resolved": "support.closed",
    "closed": "support.closed",
    "4": "support.closed",
    "5": "support.closed",
    "open": "support.reopened",
    "2": "support.reopened",
}
_RESOLVED_BEFORE = "from:resolved,"


def verify(request: Request, secret: str, now: datetime) -> None:
    """Refuse who does not bring our secret.

    Raises:
        SignatureError: it is not there.
    """
    refuse_stranger(request, secret)


def read(request: Request, source: str, now: datetime) -> Event | Ignored:
    """What the rule reports of a ticket.

    Raises:
        PayloadError: it is not JSON.
    """
    payload = request.payload()
    told = payload.get("freshdesk_webhook")
    if not isinstance(told, dict):
        return plain.read(request, source, now, program=PROGRAM)
    status = text(told.get("ticket_status")).lower()
    name = _NAMES.get(status)
    if name is None:
        return Ignored("Freshdesk reports a ticket that is neither resolved nor open again.")
    # After some days Freshdesk closes by itself what was resolved.
    before = "".join(text(told.get("triggered_event")).lower().split())
    if name == "support.closed" and _RESOLVED_BEFORE in before:
        return Ignored("The ticket was resolved before.")
    time = told.get("ticket_updated_at")
    return Event(
        source,
        # With no time either, the same words about the same ticket count once.
        request.key(name, told.get("ticket_id"), time),
        name,
        happened(time, now=now),
        customer(
            person=told.get("ticket_contact_unique_external_id"),
            program=PROGRAM,
            foreign=told.get("ticket_contact_id"),
            email=told.get("ticket_contact_email") or told.get("requester_email"),
            phone=told.get("ticket_contact_mobile") or told.get("ticket_contact_phone"),
            name=told.get("ticket_contact_name") or told.get("requester_name"),
            account=told.get("ticket_company_name"),
        ),
        texts(
            ticket=told.get("ticket_id"),
            agent=told.get("ticket_agent_name"),
            team=told.get("ticket_group_name"),
            priority=text(told.get("ticket_priority")).lower(),
            type=told.get("ticket_type"),
            channel=text(told.get("ticket_source")).lower(),
            opened_at=told.get("ticket_created_at"),
            closed_at=time if name == "support.closed" else None,
        ),
    )
