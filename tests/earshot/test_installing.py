"""Workspaces that installed our app are found until they remove it."""

import asyncio

from bots.slack.installing import Installation
from bots.slack.installing import Installations as Wanted
from earshot.installing import Installations
from storage.database import Database
from tests.earshot.conftest import FakeClock


def test_an_installation_is_kept_renewed_and_forgotten(
    database: Database, clock: FakeClock
) -> None:
    kept: Wanted = Installations(database, clock.now)
    first = Installation("T1", "xoxb-1", "Globex", "U1")
    again = Installation("T1", "xoxb-2", "Globex AB", "U1")
    other = Installation("T2", "xoxb-3")

    async def scene() -> list[Installation | None]:
        found = [await kept.find("T1")]
        for installation in (first, again, other):
            await kept.save(installation)
            found.append(await kept.find(installation.team))
        await kept.remove("T1")
        await kept.remove("T9")
        return [*found, await kept.find("T1"), await kept.find("T2")]

    assert asyncio.run(scene()) == [None, first, again, other, None, other]
