"""The one place that reads the time and makes what cannot be guessed."""

import random
import secrets
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True)
class Clock:
    """Real time. Tests pass an object with the same methods and a time of their own."""

    def now(self) -> datetime:
        """The time, in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds since some moment, never going back."""
        return time.monotonic()


@dataclass(frozen=True, slots=True)
class Ids:
    """Ids and secrets that nobody can guess. Tests pass one that counts."""

    bits: int = field(default=128)

    def new(self) -> str:
        """A fresh id, safe in a path, and on a command line, where it begins no option."""
        while (made := secrets.token_urlsafe(self.bits // 8)).startswith("-"):
            pass
        return made

    def secret(self) -> str:
        """A fresh secret of 192 bits."""
        return secrets.token_urlsafe(24)

    def key(self) -> str:
        """A fresh key of 256 bits."""
        return secrets.token_urlsafe(32)


def chance(seed: int | None = None) -> random.Random:
    """A source of chance; with a `seed` it repeats itself."""
    return random.Random(secrets.randbits(256) if seed is None else seed)  # noqa: S311 - a seed repeats it on purpose
