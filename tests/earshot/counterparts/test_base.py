"""A smallest platform with every fault, against a real client and a real webhook."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from random import Random
from typing import Any

import httpx
import pytest
from aiohttp import web

from earshot.counterparts.faults import (
    DELIVERY,
    SEND,
    Broken,
    DropAfter,
    DropBefore,
    Duplicate,
    Fault,
    Faults,
    Forbidden,
    Hang,
    Late,
    Reorder,
    TooMany,
)
from tests.earshot.counterparts.postcards import ANNA, Postcards

LOST = (httpx.NetworkError, httpx.RemoteProtocolError)


class Hook:
    """Earshot's side: keeps what is posted, answers `answers` in turn and 200 after that."""

    def __init__(self) -> None:
        self.taken: list[tuple[Any, int]] = []
        self.answers: list[int] = []

    async def take(self, request: web.Request) -> web.Response:
        self.taken.append((await request.json(), int(request.headers["X-Attempt"])))
        return web.Response(status=self.answers.pop(0) if self.answers else 200)

    @property
    def texts(self) -> list[Any]:
        return [text for text, _ in self.taken]


class Scene:
    """The platform, Earshot's hook, and a client like Earshot's."""

    def __init__(self, platform: Postcards, hook: Hook, client: httpx.AsyncClient) -> None:
        self.platform, self.hook, self.client = platform, hook, client

    async def send(self, text: str = "Hello", **more: Any) -> httpx.Response:
        return await self.client.post("/cards/send", json={"text": text, **more})

    @property
    def shown(self) -> list[str]:
        return [message.text for message in self.platform.shown(ANNA) if not message.own]


@asynccontextmanager
async def scene() -> AsyncIterator[Scene]:
    platform, hook = Postcards(), Hook()
    app = web.Application()
    app.router.add_post("/", hook.take)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    platform.hook_url = f"http://127.0.0.1:{runner.addresses[0][1]}/"
    try:
        async with platform, httpx.AsyncClient(base_url=platform.url, timeout=2) as client:
            yield Scene(platform, hook, client)
    finally:
        await runner.cleanup()


def played(play: Callable[[Scene], Coroutine[Any, Any, None]]) -> None:
    async def whole() -> None:
        async with scene() as on:
            await play(on)

    asyncio.run(asyncio.wait_for(whole(), 10))


def test_what_is_sent_is_shown_and_recorded() -> None:
    async def play(on: Scene) -> None:
        response = await on.send("Hi", buttons=["1", "2"])

        (message,) = on.platform.shown(ANNA)
        (call,) = on.platform.calls
        assert response.json() == {"ok": True}
        assert [button.label for button in message.buttons] == ["1", "2"]
        assert (call.name, call.status, call.answer) == ("send", 200, '{"ok": true}')
        assert call.fields == message.raw == {"text": "Hi", "buttons": ["1", "2"]}

    played(play)


@pytest.mark.parametrize(
    ("fault", "status"), [(TooMany(12), 429), (Forbidden("blocked"), 403), (Broken(502), 502)]
)
def test_a_refused_call_is_not_taken(fault: Fault, status: int) -> None:
    async def play(on: Scene) -> None:
        on.platform.faults.plan("send", fault)

        first, second = await on.send("one"), await on.send("two")

        assert (first.status_code, second.status_code) == (status, 200)
        assert first.headers.get("retry-after") == ("12" if status == 429 else None)
        assert on.shown == ["two"]
        assert [call.fault for call in on.platform.calls] == [fault, None]
        assert on.platform.calls[0].status == status

    played(play)


@pytest.mark.parametrize(("fault", "shown"), [(DropBefore(), []), (DropAfter(), ["Hello"])])
def test_a_dropped_call_gets_no_answer(fault: Fault, shown: list[str]) -> None:
    async def play(on: Scene) -> None:
        await on.send("warm")
        on.platform.messages.clear()
        on.platform.faults.plan("send", fault)

        with pytest.raises(LOST):
            await on.send()

        assert on.shown == shown
        assert (on.platform.calls[-1].status, on.platform.calls[-1].over) == (None, True)
        assert (await on.send("again")).status_code == 200

    played(play)


def test_a_hanging_call_is_taken_and_let_go_at_the_end() -> None:
    async def play(on: Scene) -> None:
        on.platform.faults.plan("send", Hang())
        on.client.timeout = httpx.Timeout(30)
        sending = asyncio.create_task(on.send())
        await on.platform.until(lambda: on.shown == ["Hello"])

        assert not sending.done()
        assert not on.platform.calls[-1].over
        await on.platform.stop()
        with pytest.raises(LOST):
            await sending

    played(play)


def test_a_hanging_call_is_answered_in_the_end() -> None:
    async def play(on: Scene) -> None:
        on.platform.faults.plan("send", Hang(0.05))

        assert (await on.send()).status_code == 200

    played(play)


def test_faults_of_sending_leave_other_calls_alone() -> None:
    async def play(on: Scene) -> None:
        on.platform.faults.plan(SEND, Broken())

        looked = await on.client.post("/cards/look")

        assert on.platform.faults.pending == [Broken()]
        assert (looked.status_code, (await on.send()).status_code) == (200, 500)
        assert on.platform.faults.injected == {("send", "Broken"): 1}
        assert on.platform.faults.pending == []

    played(play)


def test_a_webhook_is_tried_until_it_is_taken() -> None:
    async def play(on: Scene) -> None:
        on.hook.answers = [503, 500]

        delivery = await on.platform.says(ANNA, "nine")

        assert delivery.statuses == [503, 500, 200]
        assert on.hook.taken == [("nine", 0), ("nine", 1), ("nine", 2)]

    played(play)


def test_a_webhook_is_given_up() -> None:
    async def play(on: Scene) -> None:
        on.platform.hook_url = "http://127.0.0.1:1/"

        delivery = await on.platform.says(ANNA, "nine")

        assert delivery.statuses == [None, None, None]
        assert delivery.status is None

    played(play)


def test_a_duplicate_arrives_twice() -> None:
    async def play(on: Scene) -> None:
        on.platform.faults.plan(DELIVERY, Duplicate(2))

        delivery = await on.platform.says(ANNA, "nine")

        assert on.hook.texts == ["nine"] * 3
        assert delivery.statuses == [200] * 3

    played(play)


def test_the_next_delivery_overtakes_a_reordered_one() -> None:
    async def play(on: Scene) -> None:
        on.platform.faults.plan(DELIVERY, Reorder(5))

        await asyncio.gather(on.platform.says(ANNA, "one"), on.platform.says(ANNA, "two"))

        assert on.hook.texts == ["two", "one"]

    played(play)


def test_a_reordered_delivery_with_no_next_arrives_all_the_same() -> None:
    async def play(on: Scene) -> None:
        on.platform.faults.plan(DELIVERY, Reorder(0.05), Late(0.05))

        await on.platform.says(ANNA, "one")
        await on.platform.says(ANNA, "two")

        assert on.hook.texts == ["one", "two"]

    played(play)


def test_one_queue_keeps_its_order_while_it_fails() -> None:
    async def play(on: Scene) -> None:
        on.hook.answers = [503]

        await asyncio.gather(*(on.platform.says(ANNA, text) for text in ("one", "two")))

        assert on.hook.texts == ["one", "one", "two"]

    played(play)


def test_a_button_that_is_not_there_cannot_be_pressed() -> None:
    async def play(on: Scene) -> None:
        await on.send(buttons=["1"])
        (message,) = on.platform.shown(ANNA)

        await on.platform.presses(ANNA, message.id, "1")
        with pytest.raises(LookupError, match="'2'"):
            await on.platform.presses(ANNA, message.id, "2")
        with pytest.raises(LookupError, match="No message"):
            await on.platform.presses(ANNA, "nowhere", "1")

        assert on.hook.texts == ["1"]

    played(play)


def test_whoever_follows_is_told() -> None:
    async def play(on: Scene) -> None:
        told: list[int] = []
        on.platform.on_change.append(lambda: told.append(len(on.shown)))

        await on.send()

        assert told == [0, 1]
        with pytest.raises(TimeoutError):
            await on.platform.until(lambda: False, 0.01)

    played(play)


def test_chance_repeats_itself_and_keeps_to_its_fractions() -> None:
    fractions: dict[Fault, float] = {TooMany(): 0.05, DropAfter(): 0.02, Duplicate(): 0.1}

    def drawn() -> tuple[list[Fault | None], Faults]:
        faults = Faults()
        faults.rates(Random(7), fractions, only={"send"})
        taken = [faults.take(call) for call in ("send", DELIVERY, "look") for _ in range(10_000)]
        return taken, faults

    taken, faults = drawn()
    counts = faults.counts

    assert taken == drawn()[0]
    assert 400 < counts["TooMany"] < 600
    assert 140 < counts["DropAfter"] < 260
    assert 900 < counts["Duplicate"] < 1100
    assert set(faults.injected) == {
        ("send", "TooMany"),
        ("send", "DropAfter"),
        (DELIVERY, "Duplicate"),
    }
