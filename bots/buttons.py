"""What stands on a button: which prompt, which option, and proof that we put it there.

A token is `outbox id "." option "." MAC` of at most 64 bytes, the id in base 36. The MAC covers
the address, so that a button works for the person it was sent to and for nobody else.
"""

import hmac
from dataclasses import dataclass
from hashlib import sha256
from string import ascii_lowercase, digits

from bots.errors import SignatureError

SKIP = "s"
"""The option that leaves the question out."""

FORM = "f"
"""The option under which words are written in a form."""

_MAC = 16
_DIGITS = digits + ascii_lowercase


@dataclass(frozen=True, slots=True)
class Pointer:
    """What a token points at: the outbox row, and the option by its number, SKIP or FORM."""

    outbound: int
    option: str


def mint(key: bytes, pointer: Pointer, *, address: str) -> str:
    """The token for `pointer`, good for the person at `address`."""
    head = f"{_base36(pointer.outbound)}.{pointer.option}"
    return f"{head}.{_mac(key, head, address)}"


def read(key: bytes, token: str, *, address: str) -> Pointer:
    """What `token` points at.

    Raises:
        SignatureError: we did not make it, or not for `address`.
    """
    head, _, mac = token.rpartition(".")
    if not hmac.compare_digest(mac.encode("utf-8", "replace"), _mac(key, head, address).encode()):
        raise SignatureError("The button is not ours.")
    id_, _, option = head.partition(".")
    return Pointer(int(id_, 36), option)


def _mac(key: bytes, head: str, address: str) -> str:
    text = f"button\0{address}\0{head}".encode("utf-8", "replace")
    return hmac.new(key, text, sha256).hexdigest()[:_MAC]


def _base36(number: int) -> str:
    text = ""
    while number:
        number, digit = divmod(number, 36)
        text = _DIGITS[digit] + text
    return text or "0"
