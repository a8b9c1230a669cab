import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest

from bots.messages import Asked, Edited, Inbound, Pressed, Unreadable, Words
from earshot.counterparts.faults import Broken, DropAfter, DropBefore, TooMany
from earshot.counterparts.telegram import TOKEN
from tests.bots.telegram.scene import MARIA, SVEN, Scene, played, rating, turn


@asynccontextmanager
async def pulling(on: Scene) -> AsyncIterator[None]:
    task = asyncio.create_task(on.channel.pull(on.reception))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


def words(on: Scene) -> list[str]:
    return [content.text for content in on.reception.contents if isinstance(content, Words)]


def test_everything_a_person_does_is_fetched() -> None:
    async def play(on: Scene) -> None:
        async with pulling(on):
            await on.platform.starts(MARIA, "Abc")
            await on.platform.says(MARIA, "eight")
            mine = on.platform.shown(MARIA)[-1]
            await on.platform.edits(MARIA, mine.id, "nine")
            await on.platform.sends_picture(MARIA)
            receipt = await on.channel.send(turn(rating()))
            await on.platform.presses(MARIA, receipt.message or "", "9")
            await on.platform.blocks(MARIA)
            await on.platform.until(lambda: bool(on.reception.reached))

        first, second, third, fourth, fifth = on.reception.contents
        assert (first, third, fourth) == (
            Asked(invitation="Abc"),
            Edited(mine.id, "nine"),
            Unreadable(),
        )
        assert second == Words("eight", mine.id)
        assert isinstance(fifth, Pressed)
        assert on.reception.reached == [(MARIA, False)]
        assert on.calls[0] == "deleteWebhook"

    played(play)


def test_what_is_not_stored_is_not_let_go() -> None:
    async def play(on: Scene) -> None:
        away = True
        on.reception.refuse = lambda _: away
        async with pulling(on):
            for n in range(5):
                await on.platform.says(MARIA, f"m{n}")
                await on.platform.says(SVEN, f"s{n}")
            await on.platform.until(lambda: len(on.reception.tried) > 30)
            assert len(on.platform.waiting) == 10
            away = False
            await on.platform.until(lambda: not on.platform.waiting)

        assert sorted(words(on)) == sorted([f"{who}{n}" for who in "ms" for n in range(5)])
        assert len({inbound.key for inbound in on.reception.taken}) == 10

    played(play)


def test_one_that_always_fails_does_not_block_the_others(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def poisoned(inbound: Inbound) -> bool:
        return isinstance(inbound.content, Words) and inbound.content.text == "poison"

    async def play(on: Scene) -> None:
        on.reception.refuse = poisoned
        async with pulling(on):
            await on.platform.says(MARIA, "poison")
            await on.platform.says(MARIA, "after it")
            for n in range(12):
                await on.platform.says(SVEN, f"s{n}")
                await asyncio.sleep(0.02)
            await on.platform.until(lambda: "after it" in words(on))
            for n in range(12, 18):
                await on.platform.says(SVEN, f"s{n}")
                await on.platform.until(lambda: f"s{n}" in words(on))  # noqa: B023 - used at once
            await on.platform.until(lambda: not on.platform.waiting)

        assert sorted(words(on)) == sorted(["after it", *(f"s{n}" for n in range(18))])
        assert [r.message for r in caplog.records if r.levelno == logging.ERROR] == [
            "update given up"
        ]

    played(play)


def test_trouble_on_the_line_loses_and_doubles_nothing() -> None:
    async def play(on: Scene) -> None:
        faults = [Broken(502), DropBefore(), DropAfter(), TooMany(1), Broken(200)]
        on.platform.faults.plan("deleteWebhook", Broken())
        on.platform.faults.plan("getUpdates", *faults)
        async with pulling(on):
            for n in range(5):
                await on.platform.says(MARIA, f"m{n}")
                await asyncio.sleep(0.02)
            await on.platform.until(lambda: not on.platform.waiting, 15)

        assert words(on) == [f"m{n}" for n in range(5)]
        assert on.platform.faults.pending == []

    played(play, timeout=0.2)


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"token": "1:wrong"}, "Telegram refuses the token"),
        ({"api_url": "http://127.0.0.1:9"}, "Telegram cannot be reached"),
    ],
)
def test_a_lasting_trouble_is_told_once_without_secrets(
    options: dict[str, str], told: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def play(on: Scene) -> None:
        async with pulling(on):
            await asyncio.sleep(0.5)

        assert [record.message for record in caplog.records] == [told]
        assert TOKEN not in caplog.text

    played(play, **({"pause": 0.001} | options))


def test_a_second_program_on_the_same_bot_is_told(caplog: pytest.LogCaptureFixture) -> None:
    async def play(on: Scene) -> None:
        other = asyncio.create_task(on.channel.pull(on.reception))
        async with pulling(on):
            await on.platform.until(lambda: 409 in [call.status for call in on.platform.calls])
            await asyncio.sleep(0.02)
        other.cancel()
        with suppress(asyncio.CancelledError):
            await other

        assert any("another program" in record.message for record in caplog.records)

    played(play)


def test_an_update_that_cannot_be_read_is_let_go(caplog: pytest.LogCaptureFixture) -> None:
    async def play(on: Scene) -> None:
        async with pulling(on):
            await on.platform.gives(MARIA, photo="no list")
            await on.platform.says(MARIA, "nine")
            await on.platform.until(lambda: not on.platform.waiting)

        assert words(on) == ["nine"]

    played(play)


def test_pulling_ends_at_once() -> None:
    async def play(on: Scene) -> None:
        task = asyncio.create_task(on.channel.pull(on.reception))
        await on.platform.until(lambda: "getUpdates" in on.calls)
        task.cancel()

        with pytest.raises(asyncio.CancelledError):
            await asyncio.wait_for(task, 1)

    played(play)
