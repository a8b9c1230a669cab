"""What a platform does wrong, planned for the next calls or left to chance, and counted."""

from collections import Counter, defaultdict, deque
from collections.abc import Container, Mapping
from dataclasses import dataclass
from random import Random
from typing import TypeAlias

DELIVERY = "delivery"
"""The name under which faults of what we deliver are planned; others are names of API methods."""

SEND = "send"
"""The name under which faults are planned of whatever call next sends a message."""


@dataclass(frozen=True, slots=True)
class TooMany:
    """Refuse with 429 and ask to wait."""

    retry_after: float = 1.0


@dataclass(frozen=True, slots=True)
class Forbidden:
    """Refuse for good, with the platform's own `code` (blocked, left, unsubscribed…)."""

    code: str = ""


@dataclass(frozen=True, slots=True)
class Broken:
    """Answer with an error of the server's; nothing was taken."""

    status: int = 500


@dataclass(frozen=True, slots=True)
class Hang:
    """Take the call, and answer only after so many seconds."""

    seconds: float = 3600.0


@dataclass(frozen=True, slots=True)
class DropBefore:
    """Close the connection and take nothing."""


@dataclass(frozen=True, slots=True)
class DropAfter:
    """Take the call, then close the connection without an answer."""


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Deliver so many times more, all at once."""

    times: int = 1


@dataclass(frozen=True, slots=True)
class Late:
    """Deliver after so many seconds; others may overtake."""

    seconds: float = 1.0


@dataclass(frozen=True, slots=True)
class Reorder:
    """Deliver after the next delivery, or after so many seconds if none comes."""

    seconds: float = 1.0


OfCall: TypeAlias = TooMany | Forbidden | Broken | Hang | DropBefore | DropAfter
OfDelivery: TypeAlias = Duplicate | Late | Reorder
Fault: TypeAlias = OfCall | OfDelivery


class Faults:
    """Which fault comes next; `injected` counts them by call and class."""

    def __init__(self) -> None:
        """No fault is planned, and none comes by chance."""
        self.injected: Counter[tuple[str, str]] = Counter()
        self._planned: defaultdict[str, deque[Fault]] = defaultdict(deque)
        self._chance: Random | None = None
        self._fractions: dict[Fault, float] = {}
        self._only: Container[str] | None = None

    def plan(self, call: str, *faults: Fault) -> None:
        """Let the next calls of that name go wrong, one fault each."""
        self._planned[call].extend(faults)

    def rates(
        self,
        chance: Random,
        fractions: Mapping[Fault, float],
        *,
        only: Container[str] | None = None,
    ) -> None:
        """Let a fraction of calls and of deliveries go wrong; of the calls, `only` these."""
        self._chance, self._fractions, self._only = chance, dict(fractions), only

    def take(self, call: str, *, sends: bool = False) -> Fault | None:
        """The fault of this call, if it goes wrong; it is counted."""
        fault = self._next_planned(call, *([SEND] if sends else [])) or self._by_chance(call)
        if fault is not None:
            self.injected[call, type(fault).__name__] += 1
        return fault

    @property
    def counts(self) -> Counter[str]:
        """How many of each class were injected."""
        counts: Counter[str] = Counter()
        for (_, name), count in self.injected.items():
            counts[name] += count
        return counts

    @property
    def pending(self) -> list[Fault]:
        """What is planned and did not come yet."""
        return [fault for queue in self._planned.values() for fault in queue]

    def _next_planned(self, *names: str) -> Fault | None:
        planned = next(filter(None, (self._planned[name] for name in names)), None)
        return planned.popleft() if planned else None

    def _by_chance(self, call: str) -> Fault | None:
        if self._chance is None or not self._concerns(call):
            return None
        # One draw a call: the fractions lie side by side on it.
        drawn = self._chance.uniform(0, 1)
        for fault, fraction in self._fractions.items():
            if isinstance(fault, OfDelivery) is (call == DELIVERY):
                drawn -= fraction
                if drawn < 0:
                    return fault
        return None

    def _concerns(self, call: str) -> bool:
        return call == DELIVERY or self._only is None or call in self._only
