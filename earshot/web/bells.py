"""Tells whoever waits on a session that there is something new to say in it."""

import asyncio
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from earshot.turns import Reply


@dataclass(slots=True)
class Bells:
    """Rings for those who wait on a session when it has something new to say."""

    _listening: dict[str, set[asyncio.Event]] = field(default_factory=lambda: defaultdict(set))

    def ring(self, replies: Iterable[Reply]) -> None:
        """Wake whoever listens to the sessions of `replies`."""
        for reply in replies:
            for bell in self._listening.get(reply.session, ()):
                bell.set()

    def hang(self, session: str) -> asyncio.Event:
        """A bell for `session`; `take_down` it in the end."""
        bell = asyncio.Event()
        self._listening[session].add(bell)
        return bell

    def hung(self, session: str) -> int:
        """How many listen to `session`."""
        return len(self._listening.get(session, ()))

    def take_down(self, session: str, bell: asyncio.Event) -> None:
        """Listen no more."""
        self._listening[session].discard(bell)
        if not self._listening[session]:
            del self._listening[session]
