"""Signed identity: the host site tells who its visitor is, and nobody else can.

A token is `base64url(JSON) "." base64url(HMAC-SHA256(secret, base64url(JSON)))`, without padding.
"""

import base64
import binascii
import hashlib
import hmac
import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bots.errors import SignatureError

MAX_TOKEN = 4096
MAX_NAME = 200

# No database takes them.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Identity:
    """Who the host site says its visitor is, and what it knows of them."""

    person: str
    properties: Mapping[str, str] = field(default_factory=dict)


def sign(secret: str, *, person: str, expires_at: datetime, properties: Mapping[str, str]) -> str:
    """The token for `person`, good until `expires_at`."""
    claims = {
        "person": person,
        "expires": int(expires_at.timestamp()),
        "properties": dict(properties),
    }
    body = _encode(json.dumps(claims, separators=(",", ":")).encode())
    return f"{body}.{_encode(_mac(secret, body))}"


def verify(token: str, secret: str, *, now: datetime) -> Identity:
    """The identity in `token`.

    Raises:
        SignatureError: not signed with `secret`, expired, or not a token at all.
    """
    body, dot, signature = token.partition(".")
    if not secret or not dot or len(token) > MAX_TOKEN or not token.isascii():
        raise SignatureError("The identity is not valid.")
    if not hmac.compare_digest(_encode(_mac(secret, body)).encode(), signature.encode()):
        raise SignatureError("The identity is not valid.")
    claims = _claims(body)
    if claims["expires"] < now.timestamp():
        raise SignatureError("The identity has expired.")
    return Identity(claims["person"], claims["properties"])


_NOT_CLAIMS = (
    binascii.Error,
    ValueError,
    KeyError,
    TypeError,
    RecursionError,
    OverflowError,
)


def _claims(body: str) -> dict[str, Any]:
    try:
        claims = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
        person, expires = claims["person"], claims["expires"]
        properties = claims.get("properties") or {}
        well_formed = (
            isinstance(person, str)
            and 0 < len(person) <= MAX_NAME
            and _is_time(expires)
            and isinstance(properties, dict)
        )
        texts = _texts(properties) if well_formed else {}
    except _NOT_CLAIMS as error:
        raise SignatureError("The identity is not valid.") from error
    if not well_formed:
        raise SignatureError("The identity needs a person, and an expiry in seconds.")
    if any(_UNSTORABLE.search(text) for text in (person, *texts, *texts.values())):
        raise SignatureError("The identity has a character that no text has.")
    return {"person": person, "expires": expires, "properties": texts}


def _is_time(expires: object) -> bool:
    """Whether `expires` is ever over: NaN is before nothing, and true is no time."""
    if isinstance(expires, bool) or not isinstance(expires, int | float):
        return False
    return math.isfinite(expires)


def _texts(properties: Mapping[str, Any]) -> dict[str, str]:
    return {key: str(value)[:MAX_NAME] for key, value in properties.items()}


def _mac(secret: str, body: str) -> bytes:
    return hmac.digest(secret.encode(), body.encode(), hashlib.sha256)


def _encode(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
