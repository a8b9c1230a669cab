"""Addresses that a person leaves in a conversation, made safe to show."""

import re

_SHORTEST_SHOWN = 7
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
