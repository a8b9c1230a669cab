"""A server that is killed while people talk to it on a channel loses nothing, doubles little."""

import asyncio
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress

import pytest

from bots.messages import ChannelKind
from config.settings import Settings
from earshot import authoring
from earshot.bootstrap import Earshot, build
from storage.errors import DatabaseUnavailableError
from tests.faults.channels.crowds import Crowd
from tests.faults.channels.ledgers import abandon, losses, put_forward
from tests.faults.channels.platforms import VISIT, connect, counterpart
from tests.faults.killable import BLIND, HASTY, NEVER, POINTS, SENDING
from tests.faults.servers import Server

PEOPLE = 8
SECRET = "of all of them"
ALL_POINTS = (*POINTS, *SENDING)

Serving = Callable[[str], Server]


@contextmanager
def installed(url: str) -> Iterator[Earshot]:
    """The database as `serve` will find it, with the survey published."""
    earshot = build(Settings(database_url=url, secret_key=SECRET))
    now = earshot.clock.now()
    authoring.publish(earshot.database, VISIT.read_text("utf-8"), file=VISIT.name, now=now)
    yield earshot
    earshot.database.close()


@contextmanager
def address_of(database: str, request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a fresh database of a kind."""
    if database == "sqlite":
        yield request.getfixturevalue("sqlite_url")
        return
    with request.getfixturevalue("postgres").fresh() as url:
        yield url


def lived(
    serving: Serving,
    kind: ChannelKind,
    url: str,
    deaths: Sequence[str],
    *,
    then: str = NEVER,
    patience: float = 120,
    seed: int = 1,
) -> tuple[Crowd, Counter[str], list[str]]:
    """A crowd that saw all `deaths`: what was under way at each, by chat, and what was lost."""
    torn: Counter[str] = Counter()

    async def live(earshot: Earshot) -> tuple[Crowd, list[str]]:
        chance = random.Random(seed)
        async with counterpart(kind, pace=0.1) as far:
            server = serving(url)
            base = f"http://127.0.0.1:{server.port}"
            server.more = environment(connect(far, base))
            crowd = Crowd(far, earshot, chance)
            for death in deaths:
                await asyncio.to_thread(server.start, dies=(death, chance.randrange(3, PEOPLE)))
                await crowd.comes(PEOPLE)
                await asyncio.to_thread(server.wait)
                torn.update(abandon(earshot.database))
            await asyncio.to_thread(server.start, dies=(then, 0))
            await crowd.comes(PEOPLE)
            hurrying = asyncio.create_task(hurries(earshot))
            try:
                with suppress(TimeoutError):
                    await crowd.leaves(patience)
            finally:
                hurrying.cancel()
                await crowd.goes()
                server.stop()
            return crowd, losses(crowd)

    with installed(url) as earshot:
        crowd, lost = asyncio.run(live(earshot))
    return crowd, torn, lost


async def hurries(earshot: Earshot) -> None:
    """What is put off after several failures need not be waited for."""
    while True:
        await asyncio.sleep(0.5)
        with suppress(DatabaseUnavailableError):
            await asyncio.to_thread(put_forward, earshot.database)


def environment(settings: dict[str, str]) -> dict[str, str]:
    """`settings` as a process is given them."""
    return {f"EARSHOT_{name.upper()}": value for name, value in settings.items()} | {
        "EARSHOT_SECRET_KEY": SECRET
    }


@pytest.mark.parametrize(
    ("kind", "database"),
    [
        ("telegram", "sqlite"),
        pytest.param("sms", "postgres", marks=pytest.mark.soak),
        pytest.param("telegram", "postgres", marks=pytest.mark.soak),
        pytest.param("slack", "sqlite", marks=pytest.mark.soak),
        pytest.param("sms", "sqlite", marks=pytest.mark.soak),
        pytest.param("slack", "postgres", marks=pytest.mark.soak),
    ],
)
def test_a_turn_outlives_the_server(
    serving: Serving, kind: ChannelKind, database: str, request: pytest.FixtureRequest
) -> None:
    with address_of(database, request) as url:
        crowd, torn, lost = lived(serving, kind, url, ALL_POINTS)
    twice = crowd.doubled

    assert lost == []
    assert len(crowd.people) == PEOPLE * (len(ALL_POINTS) + 1)
    if kind == "telegram":
        assert twice <= torn
    else:
        assert not twice


@pytest.mark.soak
def test_a_program_that_acknowledges_before_it_commits_is_found_out(
    serving: Serving, sqlite_url: str
) -> None:
    """The same harness with a program that is wrong: it must not pass."""
    _, _, lost = lived(serving, "telegram", sqlite_url, [HASTY], patience=20)

    assert lost


def test_a_program_that_sends_again_without_asking_is_found_out(
    serving: Serving, sqlite_url: str
) -> None:
    crowd, torn, _ = lived(serving, "slack", sqlite_url, ["after send"], then=BLIND)

    assert torn
    assert crowd.doubled
