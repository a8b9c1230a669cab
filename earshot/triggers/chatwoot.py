"""Chatwoot: the webhook of an account, about the state of a conversation.

Chatwoot signs `time.body` with HMAC-SHA256 under the webhook's secret. Versions before 4.11.2 sign
nothing: for them the hook says `proof: secret`, and the webhook's address has a password.
"""

from collections.abc import Mapping
from datetime import datetime

from earshot.people.profiles import Profile
from earshot.triggers.arriving import Ignored, Request, at, happened, text, texts
from earshot.triggers.customers import customer
from earshot.triggers.events import Event
from earshot.triggers.proofs import mac, refuse_stale, refuse_unless, same

PROGRAM = "chatwoot"
SIGNATURE = "x-chatwoot-signature"
TIMESTAMP = "x-chatwoot-timestamp"

_NAMES: Mapping[str, str] = {"resolved": "support.closed", "open": "support.reopened"}


def verify(request: Request, secret: str, now: datetime) -> None:
    """Refuse what Chatwoot did not sign just now.

    Raises:
        SignatureError: it is not Chatwoot's, or was sent long ago.
    """
    sent = request.header(TIMESTAMP)
    signed = sent.encode("latin-1", "replace") + b"." + request.body
    expected = mac(secret, signed, algorithm="sha256", encoding="hex")
    refuse_unless(same(request.header(SIGNATURE), f"sha256={expected}"))
    refuse_stale(sent, now)


def read(request: Request, source: str, now: datetime) -> Event | Ignored:
    """What the webhook reports of a conversation.

    Raises:
        PayloadError: it is not JSON.
    """
    payload = request.payload()
    name = _name(payload)
    if name is None:
        event = text(payload.get("event")) or "something"
        return Ignored(f"Chatwoot reports {event}, which is no end of a conversation.")
    conversation = payload.get("id")
    time = payload.get("updated_at") or payload.get("timestamp")
    return Event(
        source,
        # The id of a delivery is not signed; what it says is.
        request.key(name, conversation, time),
        name,
        happened(time, now=now),
        _customer(payload),
        texts(
            ticket=conversation,
            agent=at(payload, "meta.assignee.name"),
            team=at(payload, "meta.team.name"),
            priority=payload.get("priority"),
            channel=payload.get("channel"),
            opened_at=payload.get("created_at"),
            closed_at=time if name == "support.closed" else None,
        ),
    )


def _name(payload: Mapping[str, object]) -> str | None:
    match text(payload.get("event")):
        case "conversation_created":
            return "support.opened"
        case "conversation_status_changed":
            return _NAMES.get(text(payload.get("status")))
        case _:
            return None


def _customer(payload: Mapping[str, object]) -> Profile | None:
    sender = at(payload, "meta.sender")
    return customer(
        person=at(sender, "identifier"),
        program=PROGRAM,
        foreign=at(sender, "id"),
        email=at(sender, "email"),
        phone=at(sender, "phone_number"),
        name=at(sender, "name"),
        language=at(sender, "additional_attributes.language"),
        territory=at(sender, "additional_attributes.country_code"),
    )
