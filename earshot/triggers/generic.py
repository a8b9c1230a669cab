"""Any other program: a hook says where in its JSON everything stands, and how it signs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bots.errors import PayloadError
from earshot.triggers.arriving import Ignored, Request, at, happened, text, texts
from earshot.triggers.customers import customer
from earshot.triggers.events import Event
from earshot.triggers.proofs import (
    Algorithm,
    Encoding,
    mac,
    refuse_stale,
    refuse_stranger,
    refuse_unless,
    same,
)


@dataclass(frozen=True, slots=True)
class Signature:
    """How the program signs its body: the HMAC stands in `header`, after `prefix`.

    With a header `timestamp`, that time, `joined_by` and the body are signed together.
    """

    header: str
    algorithm: Algorithm = "sha256"
    encoding: Encoding = "hex"
    prefix: str = ""
    timestamp: str = ""
    joined_by: str = "."


@dataclass(frozen=True, slots=True)
class Fields:
    """Where things stand: paths such as `order.items.0.name`.

    The event is called `event`, or as what stands at `event_at`; `events` gives its words ours,
    and what is not among them is ignored.
    """

    key: str
    event: str = ""
    event_at: str = ""
    events: Mapping[str, str] = field(default_factory=dict)
    happened_at: str = ""
    customer: Mapping[str, str] = field(default_factory=dict)
    properties: Mapping[str, str] = field(default_factory=dict)


def verify(request: Request, secret: str, now: datetime, signature: Signature | None) -> None:
    """Refuse what is not signed; without a signature, who does not bring the secret.

    Raises:
        SignatureError: it is not genuine, or was sent long ago.
    """
    if signature is None:
        refuse_stranger(request, secret)
        return
    sent = request.header(signature.timestamp) if signature.timestamp else ""
    before = f"{sent}{signature.joined_by}" if signature.timestamp else ""
    expected = mac(
        secret,
        before.encode("latin-1", "replace") + request.body,
        algorithm=signature.algorithm,
        encoding=signature.encoding,
    )
    refuse_unless(same(request.header(signature.header), signature.prefix + expected))
    if signature.timestamp:
        refuse_stale(sent, now)


def read(request: Request, source: str, now: datetime, fields: Fields) -> Event | Ignored:
    """The event that the request reports.

    Raises:
        PayloadError: it is not JSON, or has no id where the hook says that it stands.
    """
    payload = request.payload()
    said = text(at(payload, fields.event_at)) if fields.event_at else fields.event
    name = fields.events.get(said, "" if fields.events else said.lower())
    if not name:
        return Ignored(f"The hook has no event for `{said}`.")
    key = text(at(payload, fields.key))
    if not key:
        raise PayloadError(f"There is no id at `{fields.key}`, by which a repeat is known.")
    return Event(
        source,
        request.key(key),
        name[:100],
        happened(at(payload, fields.happened_at), now=now),
        customer(**_customer(payload, fields.customer)),
        texts(**{name: at(payload, path) for name, path in fields.properties.items()}),
    )


def _customer(payload: object, paths: Mapping[str, str]) -> dict[str, object]:
    found = {name: at(payload, path) for name, path in paths.items()}
    return {("person" if name == "id" else name): value for name, value in found.items()}
