"""`earshot serve`, but it kills itself at a named point. Arguments: POINT TURN, then serve's own.

The points are those where a turn may be torn: after it was received, before its commit, after its
commit and before its reply; and, of a message that goes out, after it was claimed and before it
is sent, after it was sent and before that is marked. TURN counts turns or messages.

Two programs are wrong ones, as a counter-proof. With `reply before commit` it answers first and
commits when the next transaction begins. With `settle nothing` it sends everything again of which
it does not know what became, without asking the platform; it lives on.

The channels' own rates are lifted, so that people need not wait for them.
"""

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any

from bots.errors import NotSentError
from bots.messages import Receipt
from earshot import bootstrap, delivering
from earshot.cli import main
from earshot.conversing import Conversing
from storage.database import Database
from storage.unit_of_work import UnitOfWork
from tests.faults.channels.platforms import unpaced

POINTS = ("after receive", "before commit", "after commit")
SENDING = ("after claim", "after send")
HASTY = "reply before commit"
BLIND = "settle nothing"
NEVER = "never"

_LONG_ENOUGH_TO_ANSWER = 0.5


class Trap:
    """Kills the process when `point` is reached in a group that brings the turns to `fatal`."""

    def __init__(self, point: str, fatal: int) -> None:
        self._point = point
        self._left = fatal
        self._taking = False
        self._answered = False
        self._uncommitted = ExitStack()

    def set(self) -> None:
        """Stand around the use case of a turn and its transaction."""
        take, begin = Conversing.take, Database.begin
        Conversing.take = self._around_take(take)  # type: ignore[method-assign]  # the trap
        if self._point == HASTY:
            Database.begin = self._hasty(begin)  # type: ignore[method-assign]  # the trap
        else:
            Database.begin = self._around_begin(begin)  # type: ignore[method-assign]  # the trap
        delivering._sent = self._around_send(delivering._sent)
        if self._point == BLIND:
            delivering._settled = _unsettled

    def _reached(self, point: str) -> None:
        if self._taking:
            self._dies(point)

    def _around_send(self, send: Callable[..., Any]) -> Callable[..., Any]:
        async def trapped(*message: Any) -> Any:
            if self._point in SENDING:
                self._left -= 1
            self._dies("after claim")
            result = await send(*message)
            if isinstance(result, Receipt):
                self._dies("after send")
            return result

        return trapped

    def _dies(self, point: str) -> None:
        if point == self._point and self._left <= 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def _around_take(self, take: Callable[..., Any]) -> Callable[..., Any]:
        def trapped(conversing: Conversing, group: Sequence[Any]) -> Any:
            if self._point not in SENDING:
                self._left -= len(group)
            self._taking = True
            self._reached("after receive")
            outcomes = take(conversing, group)
            self._reached("after commit")
            self._answered = self._left <= 0
            self._taking = False
            return outcomes

        return trapped

    def _around_begin(self, begin: Callable[..., Any]) -> Callable[..., Any]:
        @contextmanager
        def trapped(database: Database) -> Iterator[UnitOfWork]:
            with begin(database) as uow:
                yield uow
                self._reached("before commit")

        return trapped

    def _hasty(self, begin: Callable[..., Any]) -> Callable[..., Any]:
        @contextmanager
        def trapped(database: Database) -> Iterator[UnitOfWork]:
            if self._answered:
                time.sleep(_LONG_ENOUGH_TO_ANSWER)
                os.kill(os.getpid(), signal.SIGKILL)
            self._uncommitted.close()
            yield self._uncommitted.enter_context(begin(database))

        return trapped


async def _unsettled(*_: Any) -> NotSentError:
    return NotSentError("unasked")


def _at_full_speed(channels: Callable[..., Any]) -> Callable[..., Any]:
    def made(*settings: Any, **more: Any) -> Any:
        found = channels(*settings, **more)
        unpaced(found.values())
        return found

    return made


if __name__ == "__main__":
    bootstrap.channels = _at_full_speed(bootstrap.channels)
    Trap(sys.argv[1], int(sys.argv[2])).set()
    del sys.argv[1:3]
    main()
