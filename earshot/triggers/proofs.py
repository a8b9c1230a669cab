"""Proof that a request is from who it should be: signatures, fresh times, shared secrets."""

import base64
import binascii
import hmac
from datetime import datetime, timedelta
from typing import Literal, TypeAlias

from bots.errors import SignatureError
from earshot.triggers.arriving import Request
from earshot.triggers.times import time_of

FRESH = timedelta(minutes=5)
"""How far the time that a sender signed may be from ours."""

OWN_HEADER = "x-earshot-secret"

Algorithm: TypeAlias = Literal["sha1", "sha256", "sha512"]
Encoding: TypeAlias = Literal["hex", "base64"]


def same(given: str, expected: str) -> bool:
    """Whether two secrets are the same, in a time that tells nothing of where they differ."""
    return hmac.compare_digest(_bytes(given), _bytes(expected))


def mac(secret: str, signed: bytes, *, algorithm: Algorithm, encoding: Encoding) -> str:
    """The HMAC of `signed`."""
    raw = hmac.digest(secret.encode(), signed, algorithm)
    return raw.hex() if encoding == "hex" else base64.b64encode(raw).decode()


def refuse_unless(genuine: bool) -> None:  # noqa: FBT001 - a question that the caller answers
    """Go on only with what is genuine.

    Raises:
        SignatureError: it is not.
    """
    if not genuine:
        raise SignatureError("This request is not from who it should be.")


def refuse_stale(written: str, now: datetime) -> None:
    """Go on only if the time that the sender signed is about now.

    Raises:
        SignatureError: it is not, or is no time.
    """
    sent = time_of(written)
    refuse_unless(sent is not None and abs(now - sent) <= FRESH)


def refuse_stranger(request: Request, secret: str) -> None:
    """Go on only with who brings `secret`: as a header, a bearer token, or a password.

    Raises:
        SignatureError: it is not there.
    """
    brought = [request.header(OWN_HEADER), *_credentials(request.header("authorization"))]
    # All of them, so that the time does not tell which one it was.
    refuse_unless(any([same(one, secret) for one in brought]))  # noqa: C419 - see above


def _credentials(header: str) -> list[str]:
    """What stands in an Authorization header. Some programs put a key where the name belongs."""
    scheme, _, value = header.partition(" ")
    match scheme.lower():
        case "bearer":
            return [value.strip()]
        case "basic":
            name, _, password = _decoded(value.strip()).partition(":")
            return [name, password]
        case _:
            return []


def _decoded(value: str) -> str:
    try:
        return base64.b64decode(value, validate=True).decode()
    except (binascii.Error, ValueError):
        return ""


def _bytes(given: str) -> bytes:
    return given.encode("utf-8", "backslashreplace")
