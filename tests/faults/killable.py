"""`earshot serve`, but it kills itself at a named point. Arguments: POINT TURN, then serve's own.

The points are those where a turn may be torn: after it was received, before its commit, after its
commit and before its reply. With `reply before commit` the program is a wrong one, as a counter-
proof: it answers first and commits when the next transaction begins.
"""

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any

from earshot.cli import main
from earshot.conversing import Conversing
from storage.database import Database
from storage.unit_of_work import UnitOfWork

POINTS = ("after receive", "before commit", "after commit")
HASTY = "reply before commit"

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

    def _reached(self, point: str) -> None:
        if self._taking and point == self._point and self._left <= 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def _around_take(self, take: Callable[..., Any]) -> Callable[..., Any]:
        def trapped(conversing: Conversing, group: Sequence[Any]) -> Any:
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


if __name__ == "__main__":
    Trap(sys.argv[1], int(sys.argv[2])).set()
    del sys.argv[1:3]
    main()
