"""Addresses that a person leaves in a conversation: in one spelling, and made safe to show."""

import re
import unicodedata

_SHORTEST_SHOWN = 7
_PHONE = re.compile(r"\+?(?:[ ().\-/]*\d)+[ ().\-/]*")


def canonical(address: str) -> str:
    """The one spelling by which an e-mail address or a telephone number is kept and found.

    `Maria@Example.com` is `maria@example.com`, and `+46 (0)70-123 45 67` is `+46701234567`.
    """
    plain = unicodedata.normalize("NFKC", address).strip()
    if "@" in plain:
        return unicodedata.normalize("NFKC", plain.casefold())
    if not _PHONE.fullmatch(plain):
        return plain
    digits = "".join(str(int(c)) for c in plain.replace("(0)", "") if c.isdecimal())
    if plain.startswith("+"):
        return f"+{digits}"
    return f"+{digits[2:]}" if digits.startswith("00") else digits


_ADDRESS = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+|\+?\d(?:[ ().\-/]?\d){6,}")


def masked(address: str) -> str:
    """`address` with just enough left for its owner to know it: `m…@e….com`, `+46…67`."""
    name, at, domain = address.partition("@")
    if at:
        host, _, ending = domain.rpartition(".")
        return f"{name[:1]}…@{host[:1]}….{ending}"
    return f"{address[:3]}…{address[-2:]}" if len(address) > _SHORTEST_SHOWN else "…"


def hidden(text: str) -> str:
    """`text` with everything in it that looks like an e-mail address or a phone number masked."""
    return _ADDRESS.sub(lambda match: masked(match[0]), text)
