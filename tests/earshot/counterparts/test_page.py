"""What the page is told, what it may ask for, and who may not."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest

from earshot.counterparts.faults import DELIVERY, Duplicate
from earshot.counterparts.page import FAULTS, POLICY, Page
from earshot.counterparts.records import Delivery, Message, Terms
from tests.earshot.counterparts.postcards import ANNA, Postcards


class Deaf(Postcards):
    """Its webhooks come to rest here; everybody stands with us as `stands` says."""

    stands = Terms()

    def terms(self, chat: str) -> Terms:
        return self.stands

    async def hand_over(self, delivery: Delivery, attempt: int) -> tuple[int | None, Any]:
        return 200, {}


class Reader:
    """A browser as far as server-sent events go: things by their ids, as last told."""

    def __init__(self, lines: AsyncIterator[str]) -> None:
        self._lines = lines
        self.things: dict[str, dict[str, Any]] = {}
        self.told = 0

    async def until(self, holds: Callable[["Reader"], bool]) -> None:
        while not holds(self):
            line = await anext(self._lines)
            if line.startswith("data: "):
                thing = json.loads(line.removeprefix("data: "))
                self.things[thing["id"]] = thing
                self.told += 1

    def about(self, name: str) -> list[Any]:
        return [about[name] for about in self.of("about")]

    def pending(self, fault: str) -> list[int]:
        return [pending[fault] for pending in self.about("pending")]

    def of(self, is_: str) -> list[dict[str, Any]]:
        return [thing for thing in self.things.values() if thing["is"] == is_]


class Scene:
    def __init__(
        self, platform: Deaf, client: httpx.AsyncClient, reader: Reader, page: Page
    ) -> None:
        self.platform, self.client, self.reader, self.page = platform, client, reader, page

    async def wish(self, does: str, **more: Any) -> int:
        response = await self.client.post("/page/wishes", json={"does": does, "chat": ANNA} | more)
        return response.status_code


@asynccontextmanager
async def scene() -> AsyncIterator[Scene]:
    platform = Deaf()
    page = Page(platform, starters=("/start nps",))
    async with (
        platform,
        httpx.AsyncClient(base_url=platform.url, timeout=5) as client,
        client.stream("GET", "/page/updates") as response,
    ):
        yield Scene(platform, client, Reader(response.aiter_lines()), page)


def played(play: Callable[[Scene], Coroutine[Any, Any, None]]) -> None:
    async def whole() -> None:
        async with scene() as on:
            await play(on)

    asyncio.run(asyncio.wait_for(whole(), 10))


def test_the_page_loads_nothing_from_elsewhere() -> None:
    async def play(on: Scene) -> None:
        for path in ("/", "/page.js", "/page.css"):
            response = await on.client.get(path)

            assert response.status_code == 200
            assert response.headers["content-security-policy"] == POLICY
            assert "https://" not in response.text
            assert "innerHTML" not in response.text

    played(play)


def test_a_new_page_is_told_everything_so_far() -> None:
    async def play(on: Scene) -> None:
        on.platform.messages.append(Message("m1", ANNA, "Hello"))
        await on.client.post("/cards/send", json={"text": "Hi", "buttons": ["1"]})
        await on.platform.says(ANNA, "nine")

        await on.reader.until(lambda told: len(told.of("wire")) == 2)

        (about,) = on.reader.of("about")
        call, delivery = on.reader.of("wire")
        assert [person["name"] for person in about["people"]] == ["Anna", "Bo"]
        assert about["starters"] == ["/start nps"]
        assert [message["text"] for message in on.reader.of("message")] == ["Hello", "Hi", "nine"]
        assert (call["way"], call["name"], call["statuses"]) == ("in", "send", [200])
        assert (delivery["way"], delivery["payload"], delivery["statuses"]) == (
            "out",
            "nine",
            [200],
        )

    played(play)


def test_a_change_is_told_and_what_stayed_is_not() -> None:
    async def play(on: Scene) -> None:
        message = Message("m1", ANNA, "Helo", own=True)
        on.platform.messages += [message, Message("m2", ANNA, "Hi")]
        on.platform.changed()
        await on.reader.until(lambda told: len(told.of("message")) == 2)
        told = on.reader.told

        message.text, message.edited = "Hello", True
        on.platform.changed()
        await on.reader.until(lambda told: told.things[f"message-{ANNA}-m1"]["edited"])

        assert on.reader.things[f"message-{ANNA}-m1"]["text"] == "Hello"
        assert on.reader.told == told + 1

    played(play)


def test_every_wish_of_the_page_reaches_the_platform() -> None:
    async def play(on: Scene) -> None:
        await on.client.post("/cards/send", json={"text": "Why?", "buttons": ["Send"]})
        asked = on.platform.messages[0].id
        pressed = {"message": asked, "label": "Send", "inputs": {"Reason": "fast"}}
        wishes: list[tuple[str, dict[str, Any]]] = [
            ("says", {"text": "nine"}),
            ("edits", {"message": asked, "text": "ten"}),
            ("presses", pressed),
            ("picture", {}),
            ("blocks", {}),
        ]

        for does, more in wishes:
            assert await on.wish(does, **more) == 202
        await on.platform.until(lambda: len(on.platform.deliveries) == 5)

        names = [delivery.name for delivery in on.platform.deliveries]
        assert names == ["card", "edit", "press", "picture", "block"]
        assert on.platform.filled == {"Reason": "fast"}

    played(play)


def test_a_fault_waits_until_it_came() -> None:
    async def play(on: Scene) -> None:
        assert await on.wish("inject", fault="twice") == 202
        await on.reader.until(lambda told: told.pending("twice") == [1])

        delivery = await on.platform.says(ANNA, "nine")
        await on.reader.until(lambda told: told.pending("twice") == [0])

        assert delivery.statuses == [200, 200]
        assert on.platform.faults.injected == {(DELIVERY, "Duplicate"): 1}
        assert FAULTS["twice"] == (DELIVERY, Duplicate())

    played(play)


def test_why_somebody_is_not_asked_is_said() -> None:
    async def play(on: Scene) -> None:
        asked: list[tuple[str, str, str | None]] = []

        async def ask(chat: str, survey: str, language: str | None) -> str | None:
            asked.append((chat, survey, language))
            return "Closed." if survey == "csat" else None

        assert await on.wish("asks", survey="early") == 202
        on.page.ask, on.page.surveys = ask, ("nps", "csat")
        assert await on.wish("asks", survey="csat") == 202
        await on.reader.until(lambda told: told.about("notice") == ["Closed."])
        assert on.reader.about("surveys") == [["nps", "csat"]]
        assert await on.wish("looks") == 202
        await on.reader.until(lambda told: told.about("notice") == [""])
        assert await on.wish("asks", survey="nps", language="fa") == 202
        await on.platform.until(lambda: len(asked) == 2)

        assert asked == [(ANNA, "csat", None), (ANNA, "nps", "fa")]

    played(play)


def test_who_blocked_us_says_nothing_and_who_never_wrote_is_not_asked() -> None:
    async def play(on: Scene) -> None:
        asked: list[str] = []

        async def ask(chat: str, survey: str, language: str | None) -> str | None:
            asked.append(survey)
            return None

        on.page.ask = on.page.invite = ask
        on.platform.stands = Terms(writes=False, asked=False, blocked=True)
        for does in ("says", "picture", "asks", "opens"):
            assert await on.wish(does, text="nine", survey=does) == 202
        on.platform.stands = Terms(asked=False)
        assert await on.wish("opens", survey="link") == 202
        await on.platform.until(lambda: asked != [])

        assert asked == ["link"]
        assert on.platform.deliveries == []
        await on.reader.until(lambda told: told.about("links") == [True])
        assert [person["asked"] for person in on.reader.about("people")[0]] == [False, False]

    played(play)


@pytest.mark.parametrize(
    ("given", "status"),
    [
        ({"json": {"does": "explode"}}, 400),
        ({"json": {}}, 400),
        ({"json": ["says"]}, 400),
        ({"content": b"{", "headers": {"Content-Type": "application/json"}}, 400),
        ({"content": b'{"does": "blocks"}', "headers": {"Content-Type": "text/plain"}}, 415),
        ({"json": {"does": "blocks"}, "headers": {"Host": "evil.example"}}, 403),
        ({"json": {"does": "says"}}, 202),
        ({"json": {"does": "presses", "chat": ANNA, "message": "gone", "label": "1"}}, 202),
    ],
)
def test_what_cannot_be_granted_does_nothing(given: dict[str, Any], status: int) -> None:
    async def play(on: Scene) -> None:
        response = await on.client.post("/page/wishes", **given)

        assert response.status_code == status
        assert await on.wish("picture") == 202
        await on.platform.until(lambda: len(on.platform.deliveries) > 0)
        assert [delivery.name for delivery in on.platform.deliveries] == ["picture"]

    played(play)


def test_the_platform_stops_while_a_page_is_open() -> None:
    async def play(on: Scene) -> None:
        await on.reader.until(lambda told: told.told > 0)

        await asyncio.wait_for(on.platform.stop(), 3)

        with pytest.raises((StopAsyncIteration, httpx.RemoteProtocolError, httpx.ReadError)):
            await on.reader.until(lambda _: False)

    played(play)
