"""Tokens of links: made from an id under our key, so that none is stored and each can be remade.

A token is short enough for the command that starts a bot (64 letters, digits, _ and -).
"""

import hmac
from base64 import urlsafe_b64encode
from typing import Literal, TypeAlias

Purpose: TypeAlias = Literal["invitation", "leave"]
"""What a token is good for: to answer an invitation, or to want no more mail at an address."""

_SIGNED = 16
_MOST_DIGITS = 18


def token(key: bytes, purpose: Purpose, id_: int) -> str:
    """The token of the invitation, or of the address, with this id."""
    return f"{id_}_{_signature(key, purpose, id_)}"


def id_of(key: bytes, purpose: Purpose, written: str) -> int | None:
    """The id that `token` made this of; None if it did not."""
    number = written.partition("_")[0]
    if not (number.isascii() and number.isdigit() and len(number) <= _MOST_DIGITS):
        return None
    right = token(key, purpose, int(number))
    same = hmac.compare_digest(written.encode("utf-8", "replace"), right.encode())
    return int(number) if same else None


def written(code: str) -> str:
    """A code of a link as it is kept: people write it in either case, and with spaces around."""
    return code.strip().upper()


def _signature(key: bytes, purpose: Purpose, id_: int) -> str:
    digest = hmac.digest(key, f"link {purpose} {id_}".encode(), "sha256")[:_SIGNED]
    return urlsafe_b64encode(digest).decode().rstrip("=")
