"""The worker of a running program prepares and asks by itself."""

import asyncio
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

from config.settings import Settings
from earshot import authoring
from earshot.bootstrap import Earshot, build, shipped_scripts
from earshot.campaigns import campaigns
from earshot.campaigns.plans import Once, Plan
from earshot.turns import Reply
from storage.people import PersonRow
from storage.rows import AddressRow
from tests.faults.campaigning import Standing

TEN = datetime(2026, 12, 1, 10, tzinfo=UTC)
PEOPLE = 60


def test_a_running_program_asks_and_wakes_who_delivers(database_url: str) -> None:
    earshot = build(Settings(database_url=database_url), clock=Standing(at=TEN))
    earshot.__dict__["channels"] = {"telegram": None}
    _campaign(earshot)
    woken = asyncio.run(_until(earshot, lambda: _asked(earshot) == PEOPLE))
    asked = _asked(earshot)
    earshot.database.close()

    assert asked == PEOPLE
    assert woken > 1


def _campaign(earshot: Earshot) -> None:
    database = earshot.database
    before = TEN - timedelta(days=1)
    authoring.publish(database, shipped_scripts()["nps"], file="nps.yaml", now=before)
    with database.begin() as uow:
        ids = [f"p{n:02}" for n in range(PEOPLE)]
        uow.people.add_all([PersonRow(id_, before) for id_ in ids])
        uow.people.add_addresses(
            AddressRow(0, id_, "telegram", "", id_, None, None, before) for id_ in ids
        )
    plan = Plan("autumn", "nps", ("telegram",), Once(TEN.replace(tzinfo=None)))
    campaigns.define(database, earshot.catalogue, plan, now=before)
    campaigns.start(database, "autumn", now=before, operator=earshot.settings.zone)


async def _until(earshot: Earshot, done: Callable[[], bool]) -> int:
    """Work until that is so; gives how often deliveries were woken."""
    woken = 0

    def told(_: Iterable[Reply]) -> None:
        nonlocal woken
        woken += 1

    earshot.gathering.start()
    working = asyncio.create_task(earshot.worker(told).work())
    async with asyncio.timeout(30):
        while not await asyncio.to_thread(done):
            await asyncio.sleep(0.02)
    working.cancel()
    await asyncio.gather(working, return_exceptions=True)
    await earshot.gathering.stop()
    return woken


def _asked(earshot: Earshot) -> int:
    with earshot.database.read() as uow:
        campaign = uow.campaigns.named("autumn")
        assert campaign is not None
        return uow.invitations.asked_since(campaign.id or 0, TEN, most=1_000)
