"""A server that is killed loses nothing that it acknowledged."""

import asyncio
import random
from collections.abc import Awaitable, Callable

import pytest

from tests.faults.clients import Crowd
from tests.faults.killable import HASTY, POINTS
from tests.faults.losses import losses
from tests.faults.servers import Server

RESPONDENTS = 16
IN_FLIGHT = 8
"""At least so many messages wait for their answer when the server dies."""


@pytest.fixture
def server(serving: Callable[[str], Server], sqlite_url: str) -> Server:
    return serving(sqlite_url)


async def _killed_at_random(server: Server, crowd: Crowd, chance: random.Random) -> None:
    server.start()
    await crowd.sees(200, chance.randrange(20, 120))
    await asyncio.sleep(chance.random() / 50)
    while crowd.in_flight < IN_FLIGHT:
        await asyncio.sleep(0)
    server.kill()


async def _killed_at(point: str, server: Server, crowd: Crowd, chance: random.Random) -> None:
    interrupted = crowd.interrupted
    server.start(dies=(point, chance.randrange(50, 150)))
    await asyncio.to_thread(server.wait)
    await asyncio.sleep(0.1)
    assert crowd.interrupted - interrupted >= IN_FLIGHT


Death = Callable[[Server, Crowd, random.Random], Awaitable[None]]


def _at(point: str) -> Death:
    return lambda server, crowd, chance: _killed_at(point, server, crowd, chance)


def _survived(server: Server, deaths: list[Death], *, seed: int) -> tuple[Crowd, list[str]]:
    """A crowd that saw all `deaths`, and what it lost."""
    crowd = Crowd([server.port], RESPONDENTS)

    async def live() -> list[str]:
        async with crowd:
            for number, death in enumerate(deaths):
                await death(server, crowd, random.Random(seed + number))
            server.start()
            await crowd.leave()
        return await crowd.repeat()

    otherwise = asyncio.run(live())
    server.stop()
    return crowd, [*crowd.refusals, *otherwise, *losses(server.url, crowd.conversations)]


def test_what_was_acknowledged_outlives_the_server(server: Server) -> None:
    deaths: list[Death] = [_killed_at_random, *(_at(point) for point in POINTS)]
    crowd, lost = _survived(server, deaths, seed=1)

    assert lost == []
    assert all(talk.ended for talk in crowd.conversations)


def test_a_server_that_answers_before_it_commits_is_found_out(server: Server) -> None:
    """The same harness with a program that is wrong: it must not pass."""
    _, lost = _survived(server, [_at(HASTY)], seed=1)

    assert lost


@pytest.mark.soak
def test_many_deaths(server: Server) -> None:
    deaths: list[Death] = [_killed_at_random] * 12
    deaths += [_at(point) for point in POINTS for _ in range(4)]
    crowd, lost = _survived(server, deaths, seed=2)
    print(f"\n{len(deaths)} deaths, {crowd.statuses[200]} messages kept, {len(lost)} lost")  # noqa: T201 - soak prints its counts

    assert lost == []
    assert all(talk.ended for talk in crowd.conversations)
