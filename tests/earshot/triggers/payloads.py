"""What the programs send, in the shapes of their public documentation, with invented values."""

import base64
import hashlib
import hmac
import json
from typing import Any

from earshot.triggers.arriving import Request

SECRET = "a secret that only the two of us know"

ZENDESK_EVENT: dict[str, Any] = {
    "type": "zen:event-type:ticket.status_changed",
    "account_id": 12345678,
    "id": "01JCEXAMPLE0000000000000001",
    "time": "2026-11-21T11:58:00Z",
    "zendesk_event_version": "2022-11-06",
    "subject": "zen:ticket:4711",
    "detail": {
        "actor_id": "8447388090494",
        "assignee_id": "8447388090494",
        "brand_id": "8447346621310",
        "created_at": "2026-11-21T11:18:00Z",
        "custom_status": "8447320466430",
        "description": "The printer is on fire",
        "external_id": None,
        "form_id": "8646151517822",
        "group_id": "8447320466431",
        "id": "4711",
        "is_public": True,
        "organization_id": "8447346622462",
        "priority": "HIGH",
        "requester_id": "8447388090495",
        "status": "SOLVED",
        "subject": "Printer",
        "submitter_id": "8447388090494",
        "tags": ["printer"],
        "type": "INCIDENT",
        "updated_at": "2026-11-21T11:58:00Z",
        "via": {"channel": "web_service"},
    },
    "event": {"current": "SOLVED", "previous": "OPEN"},
}
ZENDESK_TRIGGER: dict[str, Any] = {
    "event": "support.closed",
    "ticket": "4711",
    "priority": "high",
    "agent": "Maria",
    "team": "Printers",
    "opened_at": "2026-11-21T11:18:00Z",
    "closed_at": "2026-11-21T11:58:00Z",
    "customer": {
        "zendesk_id": "8447388090495",
        "id": "",
        "email": "anna@example.com",
        "phone": "+46 70 174 06 05",
        "name": "Anna Ek",
    },
}
INTERCOM: dict[str, Any] = {
    "type": "notification_event",
    "app_id": "abc12345",
    "topic": "conversation.admin.closed",
    "id": "notif_0123456789",
    "created_at": 1795262280,
    "delivery_status": "pending",
    "delivery_attempts": 1,
    "delivered_at": 0,
    "first_sent_at": 1795262281,
    "links": {},
    "self": None,
    "data": {
        "type": "notification_event_data",
        "item": {
            "type": "conversation",
            "id": "4711",
            "created_at": 1795259880,
            "updated_at": 1795262280,
            "state": "closed",
            "priority": "not_priority",
            "admin_assignee_id": 814860,
            "team_assignee_id": 5017691,
            "source": {
                "type": "conversation",
                "id": "2465857",
                "delivered_as": "customer_initiated",
                "author": {
                    "type": "user",
                    "id": "6329bd9ffe4e2e91dac76188",
                    "name": "Anna Ek",
                    "email": "anna@example.com",
                },
            },
            "contacts": {
                "type": "contact.list",
                "contacts": [
                    {
                        "type": "contact",
                        "id": "6329bd9ffe4e2e91dac76188",
                        "external_id": "shop-17",
                    }
                ],
            },
            "conversation_parts": {
                "type": "conversation_part.list",
                "conversation_parts": [
                    {
                        "type": "conversation_part",
                        "id": "2",
                        "part_type": "close",
                        "author": {"type": "admin", "id": "814860", "name": "Maria"},
                    }
                ],
            },
            "statistics": {"type": "conversation_statistics", "last_close_at": 1795262280},
        },
    },
}
FRESHDESK: dict[str, Any] = {
    "freshdesk_webhook": {
        "triggered_event": "{ticket_status:{from:Open,to:Resolved}}",
        "ticket_id": 4711,
        "ticket_subject": "Printer",
        "ticket_type": "Incident",
        "ticket_status": "Resolved",
        "ticket_priority": "High",
        "ticket_source": "Portal",
        "ticket_agent_name": "Maria",
        "ticket_group_name": "Printers",
        "ticket_contact_name": "Anna Ek",
        "ticket_contact_email": "anna@example.com",
        "ticket_contact_phone": "070-1740605",
        "ticket_company_name": "Ek & Co",
    }
}
CHATWOOT: dict[str, Any] = {
    "event": "conversation_status_changed",
    "id": 4711,
    "inbox_id": 1,
    "status": "resolved",
    "channel": "Channel::WebWidget",
    "can_reply": True,
    "priority": "high",
    "labels": [],
    "additional_attributes": {},
    "custom_attributes": {},
    "changed_attributes": [{"status": {"previous_value": "open", "current_value": "resolved"}}],
    "contact_inbox": {"id": 3, "contact_id": 2, "source_id": "5d0e3f"},
    "messages": [],
    "meta": {
        "sender": {
            "id": 2,
            "name": "Anna Ek",
            "email": "anna@example.com",
            "phone_number": "+46701740605",
            "identifier": "shop-17",
            "additional_attributes": {"country_code": "SE"},
            "custom_attributes": {},
            "thumbnail": "",
            "type": "contact",
        },
        "assignee": {"id": 1, "name": "Maria", "type": "user"},
        "team": {"id": 1, "name": "Printers"},
        "hmac_verified": False,
    },
    "timestamp": 1795262280,
    "created_at": 1795259880,
    "updated_at": 1795262280.123456,
    "account": {"id": 1, "name": "Acme"},
}


def request(payload: object, **headers: str) -> Request:
    """A request with `payload`, and headers whose hyphens are written as underscores."""
    body = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
    return Request({name.replace("_", "-"): value for name, value in headers.items()}, body)


def zendesk(payload: object, sent: str = "2026-11-21T11:58:01Z") -> Request:
    body = request(payload).body
    mac = hmac.new(SECRET.encode(), sent.encode() + body, hashlib.sha256)
    signature = base64.b64encode(mac.digest()).decode()
    return request(
        body, x_zendesk_webhook_signature=signature, x_zendesk_webhook_signature_timestamp=sent
    )


def intercom(payload: object) -> Request:
    body = request(payload).body
    mac = hmac.new(SECRET.encode(), body, hashlib.sha1)
    return request(body, x_hub_signature=f"sha1={mac.hexdigest()}")


def freshdesk(payload: object) -> Request:
    basic = base64.b64encode(f"earshot:{SECRET}".encode()).decode()
    return request(payload, authorization=f"Basic {basic}")


def chatwoot(payload: object, sent: str = "1795262400") -> Request:
    body = request(payload).body
    mac = hmac.new(SECRET.encode(), sent.encode() + b"." + body, hashlib.sha256)
    return request(
        body, x_chatwoot_signature=f"sha256={mac.hexdigest()}", x_chatwoot_timestamp=sent
    )


SIGNED = {
    "zendesk": (zendesk, ZENDESK_EVENT),
    "intercom": (intercom, INTERCOM),
    "freshdesk": (freshdesk, FRESHDESK),
    "chatwoot": (chatwoot, CHATWOOT),
}
