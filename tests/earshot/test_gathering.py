"""Where async meets sync: groups, errands, errors, the end."""

import asyncio
import threading
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from earshot.errors import UnknownSessionError
from earshot.gathering import MAX_GROUP, Gathering, GatheringClosedError
from earshot.opening import Opening
from earshot.turns import Outcome, Reply, Request
from storage.errors import DatabaseUnavailableError


class Desk:
    """Takes groups, remembers their sizes, and can be held up."""

    def __init__(self) -> None:
        self.sizes: list[int] = []
        self.threads: set[str] = set()
        self.free = threading.Event()
        self.free.set()
        self.lost = False

    def take(self, group: Sequence[Request]) -> list[Outcome]:
        self.free.wait(10)
        self.sizes.append(len(group))
        self.threads.add(threading.current_thread().name)
        if self.lost:
            raise DatabaseUnavailableError
        return [self._outcome(request) for request in group]

    def _outcome(self, request: Request) -> Outcome:
        assert isinstance(request, Opening)
        if request.survey == "none":
            return UnknownSessionError()
        return Reply(request.survey, "waiting")


def run(test: Callable[[Gathering, Desk], Any]) -> Desk:
    desk = Desk()

    async def whole() -> None:
        gathering = Gathering(desk.take)
        gathering.start()
        await test(gathering, desk)
        await gathering.stop()

    asyncio.run(asyncio.wait_for(whole(), 20))
    return desk


def wish(name: str) -> Opening:
    return Opening(name, b"")


def test_what_waits_together_becomes_one_group_in_order() -> None:
    async def test(gathering: Gathering, desk: Desk) -> None:
        desk.free.clear()
        waiting = [asyncio.create_task(gathering.submit(wish(str(n)))) for n in range(600)]
        await asyncio.sleep(0.2)
        desk.free.set()
        outcomes = await asyncio.gather(*waiting)
        assert [outcome.session for outcome in outcomes if isinstance(outcome, Reply)] == [
            str(n) for n in range(600)
        ]

    desk = run(test)

    assert sum(desk.sizes) == 600
    assert max(desk.sizes) == MAX_GROUP
    assert len(desk.sizes) <= 5
    assert desk.threads == {"writer"}


def test_a_lone_request_waits_for_nobody() -> None:
    async def test(gathering: Gathering, _: Desk) -> None:
        assert await gathering.submit(wish("a")) == Reply("a", "waiting")

    assert run(test).sizes == [1]


def test_a_refusal_is_an_outcome_and_a_lost_database_raises_for_all() -> None:
    async def test(gathering: Gathering, desk: Desk) -> None:
        assert isinstance(await gathering.submit(wish("none")), UnknownSessionError)
        desk.free.clear()
        desk.lost = True
        waiting = [asyncio.create_task(gathering.submit(wish("a"))) for _ in range(3)]
        await asyncio.sleep(0.1)
        desk.free.set()
        outcomes = await asyncio.gather(*waiting, return_exceptions=True)
        assert {type(outcome) for outcome in outcomes} == {DatabaseUnavailableError}
        desk.lost = False
        assert await gathering.submit(wish("a")) == Reply("a", "waiting")

    run(test)


def test_an_errand_runs_alone_on_the_writer_thread_and_its_error_comes_back() -> None:
    async def test(gathering: Gathering, desk: Desk) -> None:
        desk.free.clear()
        before = asyncio.create_task(gathering.submit(wish("a")))
        await asyncio.sleep(0.05)
        errand = asyncio.create_task(gathering.run(lambda: threading.current_thread().name))
        after = asyncio.create_task(gathering.submit(wish("b")))
        await asyncio.sleep(0.05)
        desk.free.set()
        assert await asyncio.gather(before, errand, after) == [
            Reply("a", "waiting"),
            "writer",
            Reply("b", "waiting"),
        ]
        with pytest.raises(ZeroDivisionError):
            await gathering.run(lambda: 1 // 0)

    assert run(test).sizes == [1, 1]


def test_who_stopped_waiting_disturbs_nobody() -> None:
    async def test(gathering: Gathering, desk: Desk) -> None:
        desk.free.clear()
        gone = asyncio.create_task(gathering.submit(wish("a")))
        stays = asyncio.create_task(gathering.submit(wish("b")))
        await asyncio.sleep(0.05)
        gone.cancel()
        desk.free.set()
        assert await stays == Reply("b", "waiting")

    run(test)


def test_after_the_end_nothing_is_taken() -> None:
    async def test(gathering: Gathering, _: Desk) -> None:
        await gathering.stop()
        with pytest.raises(GatheringClosedError):
            await gathering.submit(wish("a"))

    desk = Desk()

    async def whole() -> None:
        gathering = Gathering(desk.take)
        gathering.start()
        await test(gathering, desk)

    asyncio.run(whole())
