"""Two servers over one PostgreSQL, to both of which everybody says everything at once."""

import asyncio
from collections.abc import Callable

import psycopg
import pytest

from tests.faults.clients import Crowd
from tests.faults.losses import losses
from tests.faults.servers import Server
from tests.postgres import PostgresServer

RESPONDENTS = 12


@pytest.mark.parametrize("messages", [150, pytest.param(300, marks=pytest.mark.soak)])
def test_two_servers_share_a_database(
    serving: Callable[[str], Server], postgres: PostgresServer, messages: int
) -> None:
    """One of a message's two copies is taken; both get its answer, and nothing locks up."""
    with postgres.fresh() as url:
        servers = [serving(url), serving(url)]
        for server in servers:
            server.start()
        crowd = Crowd([server.port for server in servers], RESPONDENTS)
        otherwise = asyncio.run(_talk(crowd, messages))
        for server in servers:
            server.stop()
        lost = losses(url, crowd.conversations)
        deadlocks = _deadlocks(url)

    assert [*crowd.refusals, *otherwise, *lost] == []
    assert deadlocks == 0
    assert set(crowd.statuses) == {200, 201}


async def _talk(crowd: Crowd, messages: int) -> list[str]:
    async with crowd:
        await crowd.sees(200, messages)
        await crowd.leave()
    return await crowd.repeat()


def _deadlocks(url: str) -> int:
    """How many the server had to break since the database was made."""
    with psycopg.connect(url) as connection:
        row = connection.execute(
            "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"
        ).fetchone()
    assert row is not None
    return int(row[0])
