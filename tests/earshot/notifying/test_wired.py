"""From a turn to a program that hears of it: the whole way, over real sockets."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from config.settings import Settings
from earshot import authoring
from earshot.bootstrap import Earshot, build
from earshot.conversing import Conversing
from earshot.examining import webhook_checks
from earshot.housekeeping import REPLAYABLE
from earshot.notifying import hooks
from earshot.notifying.outward import ForbiddenAddressError
from earshot.opening import Opened, Opening
from storage.database import Database
from tests.earshot.conftest import SCRIPTS, Respondent
from tests.earshot.notifying.conftest import Desk, run
from tests.earshot.notifying.receivers import receiving


def built(url: str, folder: Path) -> Earshot:
    return build(Settings(data_dir=folder, database_url=url, webhooks_to=("127.0.0.1",)))


def answers(conversing: Conversing) -> str:
    """Somebody answers a whole survey; gives the session."""
    (opened,) = conversing.take([Opening("short", b"secret", "en")])
    assert isinstance(opened, Opened)
    Respondent(conversing, opened.session, b"secret").says("9")
    return opened.session


def test_what_was_committed_before_a_crash_is_told_after_the_restart(
    sqlite_url: str, tmp_path: Path
) -> None:
    async def test() -> None:
        async with receiving() as receiver:
            crashed = built(sqlite_url, tmp_path)
            text = (SCRIPTS / "short.yaml").read_text("utf-8")
            authoring.publish(crashed.database, text, file="short.yaml", now=crashed.clock.now())
            hook = hooks.add(
                crashed.database,
                receiver.url,
                now=crashed.clock.now(),
                new_id=crashed.ids.new,
                secret=crashed.ids.key(),
            )
            session = answers(crashed.conversing)
            crashed.database.close()

            again = built(sqlite_url, tmp_path)
            again.gathering.start()
            running = asyncio.create_task(again.platforms().run(fetching=False))
            await receiver.has(1)
            # Cancelled now, the end would be recorded nowhere, and told once more.
            await _told(again.database, hook.id)
            running.cancel()
            await asyncio.wait([running])
            await again.gathering.stop()
            again.database.close()

            first = receiver.heard[0].proved(hook.secret)
            assert (first["type"], first["data"]["id"]) == ("response.created", session)

    run(test)


async def _told(database: Database, hook: str) -> None:
    while True:
        with database.read() as uow:
            if all(row.state == "told" for row in uow.notifications.latest(hook, 10)):
                return
        await asyncio.sleep(0.01)


def test_what_was_told_long_ago_is_forgotten_and_what_waits_is_not(desk: Desk) -> None:
    hook = desk.adds("https://hooks.example/")
    desk.happens(3)
    told, failed, _ = desk.rows(hook)
    with desk.database.begin() as uow:
        uow.notifications.told(told.id or 0, desk.clock.now())
        uow.notifications.give_up(failed.id or 0, desk.clock.now(), "http_500")
    desk.clock.passes(REPLAYABLE)
    desk.tidies()
    assert len(desk.rows(hook)) == 3

    desk.clock.passes(timedelta(seconds=1))
    desk.tidies()
    assert [row.state for row in desk.rows(hook)] == ["due"]


def test_alerts_reach_the_host_that_the_settings_name_and_no_other(tmp_path: Path) -> None:
    async def test() -> None:
        async with receiving() as receiver:
            recipients = {"support": receiver.url, "sales": "slack:C0123ABCD"}
            settings = Settings(data_dir=tmp_path, recipients=recipients)
            alerting = build(settings).platforms().alerting
            await alerting.client.post(receiver.url, content=b"")
            with pytest.raises(ForbiddenAddressError):
                await alerting.client.post("https://127.0.0.2/", content=b"")
            await alerting.client.aclose()
            assert len(receiver.heard) == 1

    run(test)


def test_doctor_names_the_webhooks_that_hear_nothing(desk: Desk) -> None:
    gone, failing, _ = (desk.adds(f"https://{host}.example/?key=hush") for host in "abc")
    since = desk.clock.now()
    with desk.database.begin() as uow:
        uow.notifications.disable(gone.id, "The receiver said that it is gone (410).")
        uow.notifications.lease(failing.id, now=since, until=since)
        uow.notifications.release(failing.id, leased=since, until=None, failing_since=since)
        error, warning = webhook_checks(uow.notifications.webhooks())

    assert (error.level, warning.level) == ("error", "warning")
    assert error.fact == (
        f"The webhook {gone.id} to a.example is disabled. The receiver said that it is gone (410)."
    )
    assert warning.fact.endswith("b.example has heard nothing since 2026-11-21 12:00 UTC.")
    assert "hush" not in error.fact + warning.fact
