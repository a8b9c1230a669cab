"""Where async meets sync: requests that wait at the same moment become one group on one thread."""

import asyncio
import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeAlias, TypeVar

from earshot.conversing import Given, Wanted

MAX_GROUP = 256
"""One transaction takes at most so many turns, so that nobody waits long for the others."""

T = TypeVar("T")


class GatheringClosedError(RuntimeError):
    """The program is stopping and takes nothing more."""


@dataclass(frozen=True, slots=True)
class _Turn:
    request: Wanted
    done: "asyncio.Future[Given]"


@dataclass(frozen=True, slots=True)
class _Errand(Generic[T]):
    run: Callable[[], T]
    done: "asyncio.Future[T]"

    def alone(self) -> list[T]:
        """The errand as a group of its own."""
        return [self.run()]


_Waiting: TypeAlias = "_Turn | _Errand[Any] | None"


class Gathering:
    """One writer thread. A lone respondent never waits for a group: it takes what is there."""

    def __init__(self, take: Callable[[Sequence[Wanted]], list[Given]]) -> None:
        """`take` decides and stores a group; it is only ever called on the writer thread."""
        self._take = take
        self._waiting: queue.SimpleQueue[_Waiting] = queue.SimpleQueue()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread = threading.Thread(target=self._work, name="writer", daemon=True)

    def start(self) -> None:
        """Begin to take requests; call inside the event loop that will submit them."""
        self._loop = asyncio.get_running_loop()
        self._thread.start()

    async def stop(self) -> None:
        """Finish what was submitted, then end the thread."""
        loop, self._loop = self._loop, None
        self._waiting.put(None)
        if loop is not None:
            await loop.run_in_executor(None, self._thread.join)

    async def submit(self, request: Wanted) -> Given:
        """The outcome of `request`, which is durable by then.

        Raises:
            DatabaseUnavailableError: nothing was stored.
        """
        done: asyncio.Future[Given] = self._running().create_future()
        self._waiting.put(_Turn(request, done))
        return await done

    async def run(self, errand: Callable[[], T]) -> T:
        """What `errand` gives, run on the writer thread between two groups."""
        done: asyncio.Future[T] = self._running().create_future()
        self._waiting.put(_Errand(errand, done))
        return await done

    def _running(self) -> asyncio.AbstractEventLoop:
        if self._loop is None:
            raise GatheringClosedError("Earshot is stopping.")
        return self._loop

    def _work(self) -> None:
        """Take turns in groups, and each errand by itself, until None comes."""
        held: _Waiting | object = _NOTHING
        while True:
            first = self._waiting.get() if held is _NOTHING else held
            held = _NOTHING
            if first is None:
                return
            if isinstance(first, _Turn):
                group, held = self._group(first)
                self._decide(group)
            else:
                assert isinstance(first, _Errand)
                _settle([first.done], _outcomes(first.alone, 1))

    def _decide(self, group: list[_Turn]) -> None:
        requests = [turn.request for turn in group]
        outcomes = _outcomes(partial(self._take, requests), len(group))
        _settle([turn.done for turn in group], outcomes)

    def _group(self, first: _Turn) -> tuple[list[_Turn], "_Waiting | object"]:
        group = [first]
        while len(group) < MAX_GROUP:
            try:
                following = self._waiting.get_nowait()
            except queue.Empty:
                break
            if not isinstance(following, _Turn):
                return group, following
            group.append(following)
        return group, _NOTHING


@dataclass(frozen=True, slots=True)
class _Raised:
    """What a call raised, apart from errors that are outcomes."""

    error: Exception


_NOTHING = object()


def _outcomes(call: Callable[[], list[Any]], n: int) -> list[Any]:
    """What `call` gives; what it raises is everybody's outcome."""
    try:
        return call()
    except Exception as error:  # noqa: BLE001 - it goes to whoever waits, who can act on it
        return [_Raised(error)] * n


def _settle(waiting: Sequence["asyncio.Future[Any]"], outcomes: Sequence[Any]) -> None:
    """Hand the outcomes over to the event loop in one call: waking it is what costs."""
    waiting[0].get_loop().call_soon_threadsafe(_hand_over, waiting, outcomes)


def _hand_over(waiting: Sequence["asyncio.Future[Any]"], outcomes: Sequence[Any]) -> None:
    for future, outcome in zip(waiting, outcomes, strict=True):
        if future.cancelled():
            continue
        if isinstance(outcome, _Raised):
            future.set_exception(outcome.error)
        else:
            future.set_result(outcome)
