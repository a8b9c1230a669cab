"""Twilio's counterpart, asked by the official client alone."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

import pytest
from aiohttp import web
from twilio.base.exceptions import TwilioRestException
from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.request_validator import RequestValidator
from twilio.rest import Client

from earshot.counterparts.faults import DELIVERY, Reorder, TooMany
from earshot.counterparts.sms import ACCOUNT, ANNA, FOREIGN, LANDLINE, NUMBER, TOKEN, Twilio


@dataclass(slots=True)
class Scene:
    """The counterpart, the client, and what came to the webhook: forms that were signed well."""

    twilio: Twilio
    client: Client
    forms: list[dict[str, str]]
    hook: str

    async def send(self, to: str = ANNA, body: str = "Hi", **more: Any) -> Any:
        return await self.client.messages.create_async(
            to=to, body=body, from_=NUMBER, status_callback=self.hook + "?outbound=1", **more
        )

    def states(self) -> list[str]:
        return [form["MessageStatus"] for form in self.forms if "MessageStatus" in form]


@asynccontextmanager
async def scene() -> AsyncIterator[Scene]:
    forms: list[dict[str, str]] = []

    async def take(request: web.Request) -> web.Response:
        form = dict(parse_qsl((await request.read()).decode(), keep_blank_values=True))
        signature = request.headers["X-Twilio-Signature"]
        if not RequestValidator(TOKEN).validate(str(request.url), form, signature):
            return web.Response(status=403)
        forms.append(form)
        return web.Response()

    async with Twilio() as twilio:
        app = web.Application()
        app.router.add_post("/hook", take)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        twilio.hook_url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
        http = AsyncTwilioHttpClient()
        client = Client(ACCOUNT, TOKEN, http_client=http)
        client.api.base_url = twilio.url
        try:
            yield Scene(twilio, client, forms, twilio.hook_url)
        finally:
            await http.close()
            await twilio.stop()
            await runner.cleanup()


def played(play: Callable[[Scene], Awaitable[None]]) -> None:
    async def whole() -> None:
        async with scene() as on:
            await play(on)

    asyncio.run(asyncio.wait_for(whole(), 10))


def test_a_message_is_created_listed_fetched_and_goes_out() -> None:
    async def play(on: Scene) -> None:
        created = await on.send(body="ç" * 71)
        await on.twilio.until(lambda: on.states() == ["sending", "sent", "delivered"])
        (listed,) = await on.client.messages.list_async(to=ANNA, limit=5)
        fetched = await on.client.messages(created.sid).fetch_async()

        assert (created.status, created.num_segments, created.to) == ("queued", "2", ANNA)
        assert listed.sid == fetched.sid == created.sid
        assert (fetched.status, fetched.direction) == ("delivered", "outbound-api")
        assert fetched.date_created is not None
        assert on.twilio.message(ANNA, created.sid).note == "delivered, 2 SMS"

    played(play)


@pytest.mark.parametrize(
    ("to", "body", "sender", "code"),
    [
        ("0701234567", "Hi", NUMBER, 21211),
        ("+", "Hi", NUMBER, 21211),
        (ANNA, "Hi", "+15005550001", 21606),
        (ANNA, "", NUMBER, 21602),
        (ANNA, "a" * 1601, NUMBER, 21617),
        (FOREIGN, "Hi", NUMBER, 21612),
    ],
)
def test_what_is_refused(to: str, body: str, sender: str, code: int) -> None:
    async def play(on: Scene) -> None:
        with pytest.raises(TwilioRestException) as raised:
            await on.client.messages.create_async(to=to, body=body, from_=sender)

        assert (raised.value.status, raised.value.code) == (400, code)
        assert on.twilio.messages == []

    played(play)


@pytest.mark.parametrize("word", ["STOP", "stop", " Cancel ", "OptOut", "revoke"])
def test_who_stops_gets_nothing_until_they_start(word: str) -> None:
    async def play(on: Scene) -> None:
        await on.twilio.says(ANNA, word)
        with pytest.raises(TwilioRestException) as raised:
            await on.send()
        await on.twilio.says(ANNA, "yes")
        await on.send()

        assert raised.value.code == 21610
        assert [form["Body"] for form in on.forms if "Body" in form] == [word, "yes"]

    played(play)


@pytest.mark.parametrize("word", ["opt out", "stop please", "sluta", "yes"])
def test_other_words_are_not_twilios(word: str) -> None:
    async def play(on: Scene) -> None:
        on.twilio.advanced = True
        await on.twilio.says(ANNA, word)

        assert on.twilio.opted_out == set()
        assert "OptOutType" not in on.forms[0]

    played(play)


def test_advanced_opt_out_names_the_word() -> None:
    async def play(on: Scene) -> None:
        on.twilio.advanced = True
        for word in ("stop", "help", "start"):
            await on.twilio.says(ANNA, word)

        assert [form["OptOutType"] for form in on.forms] == ["STOP", "HELP", "START"]

    played(play)


def test_nothing_arrives_at_a_landline() -> None:
    async def play(on: Scene) -> None:
        created = await on.send(LANDLINE)
        await on.twilio.until(lambda: "undelivered" in on.states())

        fetched = await on.client.messages(created.sid).fetch_async()
        assert on.forms[-1]["ErrorCode"] == "30006"
        assert fetched.error_code == 30006

    played(play)


def test_reports_may_come_early_backwards_or_out_of_order() -> None:
    async def play(on: Scene) -> None:
        on.twilio.early = True
        await on.send()
        assert on.states()[0] == "sending"
        await on.twilio.until(lambda: on.states() == ["sending", "sent", "delivered"])
        on.twilio.early, on.twilio.shuffled = False, True
        await on.send()
        await on.twilio.until(lambda: on.states()[3:] == ["delivered", "sent", "sending"])

    played(play)


def test_what_arrives_is_signed_and_may_be_reordered() -> None:
    async def play(on: Scene) -> None:
        on.twilio.faults.plan(DELIVERY, Reorder(5))
        first = asyncio.create_task(on.twilio.says(ANNA, "first"))
        await asyncio.sleep(0)
        await on.twilio.sends_picture(ANNA)
        await first

        assert [form["Body"] for form in on.forms] == ["", "first"]
        assert on.forms[0]["NumMedia"] == "1"
        assert {form["From"] for form in on.forms} == {ANNA}
        assert first.result().status == 200

    played(play)


def test_too_many_says_how_long_to_wait() -> None:
    async def play(on: Scene) -> None:
        on.twilio.faults.plan("messages.create", TooMany(7))

        with pytest.raises(TwilioRestException) as raised:
            await on.send()

        assert (raised.value.status, raised.value.code) == (429, 20429)

    played(play)


def test_a_stranger_is_not_let_in() -> None:
    async def play(on: Scene) -> None:
        on.client.auth = (ACCOUNT, "wrong")

        with pytest.raises(TwilioRestException) as raised:
            await on.send()

        assert (raised.value.status, raised.value.code) == (401, 20003)

    played(play)


def test_the_webhook_of_the_number_can_be_set() -> None:
    async def play(on: Scene) -> None:
        numbers = on.client.incoming_phone_numbers
        (number,) = await numbers.list_async(phone_number=NUMBER)
        await numbers(number.sid).update_async(sms_url="https://a.example", sms_method="POST")

        (number,) = await numbers.list_async(phone_number=NUMBER)
        account = await on.client.api.v2010.accounts(ACCOUNT).fetch_async()
        assert number.sms_url == "https://a.example"
        assert (account.status, account.type) == ("active", "Full")

    played(play)


def test_there_is_nothing_to_press_or_to_change() -> None:
    async def play(on: Scene) -> None:
        created = await on.send()

        await on.twilio.edits(ANNA, created.sid, "other")
        with pytest.raises(LookupError):
            await on.twilio.presses(ANNA, created.sid, "9")
        assert [message.text for message in on.twilio.shown(ANNA)] == ["Hi"]

    played(play)
