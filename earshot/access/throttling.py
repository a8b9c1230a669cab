"""Delays that grow with every failure: kept in memory, because one process serves the console.

A restart forgets them. In the database every stranger's try would be a write beside the turns.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable

KEPT = 100_000
FORGOTTEN_AFTER = 3600.0
_MOST_DOUBLED = 20


class Delays:
    """Some tries are free; then one has to wait, twice as long each time."""

    def __init__(self, *, free: int, longest: int, monotonic: Callable[[], float]) -> None:
        """At most `longest` seconds. `monotonic` gives seconds."""
        self._free = free
        self._longest = longest
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._failures: OrderedDict[str, tuple[int, float]] = OrderedDict()

    def take(self, key: str) -> int:
        """0: `key` may try, which counts as a failure until it is taken back; else the wait.

        Counted before and not after, so that a hundred tries at once are a hundred failures.
        """
        with self._lock:
            now = self._monotonic()
            failures, at = self._failures.pop(key, (0, now))
            if now - at > FORGOTTEN_AFTER:
                failures = 0
            left = at + self._delay(failures) - now
            self._failures[key] = (failures, at) if left > 0 else (failures + 1, now)
            if len(self._failures) > KEPT:
                self._failures.popitem(last=False)
            return int(left) + 1 if left > 0 else 0

    def take_back(self, key: str) -> None:
        """The last try was no failure."""
        with self._lock:
            failures, at = self._failures.get(key, (0, 0.0))
            if failures:
                self._failures[key] = (failures - 1, at)

    def forget(self, key: str) -> None:
        """`key` begins anew."""
        with self._lock:
            self._failures.pop(key, None)

    def _delay(self, failures: int) -> int:
        beyond = failures - self._free
        return 0 if beyond < 0 else min(self._longest, 1 << min(beyond, _MOST_DOUBLED))
