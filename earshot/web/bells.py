"""Tells whoever waits on a session that there is something new to say in it."""

import asyncio
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeAlias

from earshot.turns import Reply

_Message: TypeAlias = tuple[str, str]
"""A session, and the key of a message in it."""

_Later: TypeAlias = "asyncio.Future[Reply]"


@dataclass(slots=True)
class Bells:
    """Rings for those who wait on a session when it has something new to say.

    Whoever waits for the answer to one message is handed that answer.
    """

    _listening: dict[str, set[asyncio.Event]] = field(default_factory=lambda: defaultdict(set))
    _expected: dict[_Message, set[_Later]] = field(default_factory=lambda: defaultdict(set))

    def ring(self, replies: Iterable[Reply]) -> None:
        """Wake whoever listens to the sessions of `replies`, or expects one of them."""
        for reply in replies:
            for later in self._expected.get((reply.session, reply.to or ""), ()):
                if not later.done():
                    later.set_result(reply)
            for bell in self._listening.get(reply.session, ()):
                bell.set()

    @contextmanager
    def expecting(self, session: str, key: str) -> Iterator[_Later]:
        """The answer to the message `key`, if one comes later, while the block lasts."""
        later: _Later = asyncio.get_running_loop().create_future()
        self._expected[session, key].add(later)
        try:
            yield later
        finally:
            self._expected[session, key].discard(later)
            if not self._expected[session, key]:
                del self._expected[session, key]

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
