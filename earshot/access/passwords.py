"""Passwords: what is kept of them (Argon2id), and which are refused."""

import base64
import hashlib
import unicodedata

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

SHORTEST, LONGEST = 12, 256
_GROUPS, _LETTERS = 5, 4

_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
_NOBODYS = _HASHER.hash("nobody's")
"""What is compared where there is no account, so that it takes as long."""


def hashed(password: str) -> str:
    """What is stored of `password`: one way only, with a salt of its own."""
    return _HASHER.hash(_spelt(password))


def matches(stored: str, password: str) -> bool:
    """Whether `stored` was made of `password`; nothing matches an empty one, as slowly."""
    try:
        _HASHER.verify(stored or _NOBODYS, _spelt(password))
    except (VerificationError, InvalidHashError):
        return False
    return bool(stored)


def outdated(stored: str) -> bool:
    """Whether `stored` was made more cheaply than one that is made now."""
    return _HASHER.check_needs_rehash(stored)


def fault(password: str, *names: str) -> str | None:
    """The key of the text that says why nobody may choose `password`; None when they may."""
    spelt = _spelt(password)
    if len(spelt) < SHORTEST:
        return "entrance.password_short"
    if len(spelt) > LONGEST:
        return "entrance.password_long"
    if spelt.casefold() in {_spelt(name).casefold() for name in names if name}:
        return "entrance.password_name"
    return None


def readable(secret: str) -> str:
    """A password made of `secret` that is easily typed: 100 bits in groups of four letters."""
    letters = base64.b32encode(hashlib.sha256(secret.encode()).digest()).decode().lower()
    starts = range(0, _GROUPS * _LETTERS, _LETTERS)
    return "-".join(letters[start : start + _LETTERS] for start in starts)


def _spelt(password: str) -> str:
    """One spelling of what may be typed in several: the same letter is not the same code."""
    return unicodedata.normalize("NFKC", password)
