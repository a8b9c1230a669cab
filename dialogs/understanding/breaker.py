"""Stops asking whoever fails over and over, and tries again after a pause."""

from collections.abc import Callable
from dataclasses import dataclass

NEVER = float("-inf")


@dataclass(slots=True)
class Breaker:
    """Open after `most` failures in a row for `pause` seconds; then one attempt is let through.

    `monotonic` tells the time. An attempt that never ends counts as none: the next one is let
    through a pause later.
    """

    monotonic: Callable[[], float]
    most: int = 3
    pause: float = 30.0
    _failures: int = 0
    _shut_until: float = NEVER

    def ready(self) -> bool:
        """Whether an attempt would be let through now."""
        return self.monotonic() >= self._shut_until

    def admits(self) -> bool:
        """Let this attempt through, or not; after a pause the first one only."""
        if not self.ready():
            return False
        if self._failures >= self.most:
            self._shut_until = self.monotonic() + self.pause
        return True

    def succeeded(self) -> None:
        """An attempt came to its end as it should."""
        self._failures = 0
        self._shut_until = NEVER

    def failed(self) -> None:
        """An attempt failed, or took too long."""
        self._failures += 1
        if self._failures >= self.most:
            self._shut_until = self.monotonic() + self.pause
