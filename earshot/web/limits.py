"""How often one client may come: a token bucket per key, in bounded memory."""

from collections import OrderedDict
from collections.abc import Callable
from ipaddress import IPv6Address, ip_address

KEPT = 100_000
_HOST_BITS = 64


class Limiter:
    """At most `per_minute` within a minute and key; a burst of all of them at once is fine."""

    def __init__(self, per_minute: int, monotonic: Callable[[], float]) -> None:
        """`monotonic` gives seconds."""
        self._rate = per_minute / 60
        self._most = float(per_minute)
        self._monotonic = monotonic
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def wait(self, key: str) -> int:
        """0 when `key` may go on, else after how many seconds it may."""
        now = self._monotonic()
        left, then = self._buckets.pop(key, (self._most, now))
        left = min(self._most, left + (now - then) * self._rate)
        allowed = left >= 1
        self._buckets[key] = (left - 1 if allowed else left, now)
        if len(self._buckets) > KEPT:
            self._buckets.popitem(last=False)
        return 0 if allowed else int((1 - left) / self._rate) + 1

    def left(self, key: str) -> int:
        """How often `key` may come at once."""
        left, then = self._buckets.get(key, (self._most, self._monotonic()))
        return int(min(self._most, left + (self._monotonic() - then) * self._rate))


def network(host: str) -> str:
    """Whose `host` is, as a limiter's key: an IPv6 client has a whole /64 to itself."""
    try:
        address = ip_address(host)
    except ValueError:
        return host
    if not isinstance(address, IPv6Address):
        return host
    if address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return f"{int(address) >> _HOST_BITS:x}::/64"
