"""How fast a platform may be sent to, and how soon something is tried again."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from math import floor
from operator import itemgetter
from typing import NamedTuple, TypeAlias

from bots.channel import Capabilities
from bots.messages import ChannelKind

MOST_BUCKETS = 10_000
"""So many chats are remembered; those that may be sent to soonest are forgotten first."""

AT_ONCE = 0.1
"""So many seconds' worth may go to a whole channel at once after a pause; to a chat, one message.

Otherwise each message of a fast channel would need a transaction of its own.
"""

_MOST_DOUBLINGS = 20
_NOTHING = 1e-6
"""Seconds that sums of fractions leave over, and nobody waits for."""


class Account(NamedTuple):
    """One connected account of a platform: a Slack workspace; for others `name` is empty."""

    kind: ChannelKind
    name: str = ""


class Chat(NamedTuple):
    """One person's conversation: their address by its number, and the account it is on."""

    account: Account
    address_id: int


Paced: TypeAlias = Account | Chat


@dataclass(slots=True)
class Pacing:
    """A token bucket for every chat and every account, for one thread at a time.

    A bucket may be overdrawn: what costs more than it holds goes once it is full, and is waited
    for afterwards. So a message of three segments delays the next one by three.
    """

    channels: Mapping[ChannelKind, Capabilities]
    monotonic: Callable[[], float]
    most: int = MOST_BUCKETS
    _full_at: dict[Paced, float] = field(default_factory=dict)

    def wait(self, paced: Paced) -> float:
        """The seconds until one may send to `paced`; a chat also waits for its account."""
        own = self._wait(paced)
        return max(own, self._wait(paced.account)) if isinstance(paced, Chat) else own

    def at_once(self, account: Account) -> int:
        """How many messages may be sent to `account` now, whose chats may wait by themselves."""
        now = self.monotonic()
        free = now + self._ahead(account) - max(now, self._full_at.get(account, now)) + _NOTHING
        return max(0, floor(free * self.channels[account.kind].per_second) + 1)

    def spend(self, paced: Paced, cost: float = 1) -> None:
        """Take a message out of its chat's bucket, and `cost` (its segments) out of its account's.

        Given an account, `cost` is taken out of that bucket alone.
        """
        if isinstance(paced, Chat):
            self._draw(paced, 1 / self.channels[paced.account.kind].per_chat)
            paced = paced.account
        self._draw(paced, cost / self.channels[paced.kind].per_second)

    def hold(self, paced: Paced, seconds: float) -> None:
        """Send nothing to `paced` for so long: the platform asked for it."""
        until = self.monotonic() + seconds + self._ahead(paced)
        self._keep(paced, max(until, self._full_at.get(paced, until)))

    def resting(self) -> list[int]:
        """The addresses to which nothing may be sent yet."""
        self._forget()
        return [paced.address_id for paced in self._full_at if isinstance(paced, Chat)]

    def soonest(self) -> float | None:
        """The seconds until the next of those that wait may be sent to; None when none waits."""
        return min(filter(None, map(self._wait, self._full_at)), default=None)

    def _wait(self, paced: Paced) -> float:
        full_at = self._full_at.get(paced)
        if full_at is None:
            return 0.0
        seconds = full_at - self._ahead(paced) - self.monotonic()
        return seconds if seconds > _NOTHING else 0.0

    def _ahead(self, paced: Paced) -> float:
        """How long before it is full a bucket may be drawn from."""
        if isinstance(paced, Chat):
            return 0.0
        return max(0.0, AT_ONCE - 1 / self.channels[paced.kind].per_second)

    def _draw(self, paced: Paced, seconds: float) -> None:
        now = self.monotonic()
        self._keep(paced, max(now, self._full_at.get(paced, now)) + seconds)

    def _keep(self, paced: Paced, full_at: float) -> None:
        self._full_at[paced] = full_at
        if len(self._full_at) > self.most:
            self._forget()

    def _forget(self) -> None:
        """Keep what is not full yet; of too many, the half that is held longest."""
        now = self.monotonic() + _NOTHING
        kept = [(paced, at) for paced, at in self._full_at.items() if at > now]
        if len(kept) > self.most:
            kept = sorted(kept, key=itemgetter(1))[-(self.most // 2) :]
        self._full_at = dict(kept)


def backoff(
    attempts: int, chance: random.Random, *, first: timedelta, longest: timedelta
) -> timedelta:
    """How long to wait after so many failed `attempts`: up to twice as long each time.

    Anything up to that, by chance (full jitter), so that what failed together is not tried
    together again.
    """
    doubled = first * (1 << min(max(attempts - 1, 0), _MOST_DOUBLINGS))
    return min(doubled, longest) * chance.random()
