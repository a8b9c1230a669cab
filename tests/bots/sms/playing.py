"""An SMS channel over loopback: the real client, a counterpart, and a server for its webhooks."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from aiohttp import web

from bots.channel import Reception, Standing, Taken, Talk
from bots.errors import PayloadError, SignatureError
from bots.messages import Inbound, Outbound, Reported, Sender, WebhookRequest
from bots.sms.channel import SmsChannel
from dialogs.prompts import NOTICE, Prompt
from earshot.counterparts.sms import ACCOUNT, ANNA, NUMBER, TOKEN, Twilio


class Recorder(Reception):
    """Keeps what is handed over, and answers whoever asks for more with nothing."""

    def __init__(self) -> None:
        self.inbounds: list[Inbound] = []
        self.reports: list[Reported] = []
        self.away = 0

    async def take(self, inbound: Inbound) -> Taken:
        if self.away:
            self.away -= 1
            raise ConnectionError
        self.inbounds.append(inbound)
        return Taken()

    async def report(self, reported: Reported) -> None:
        self.reports.append(reported)

    async def reach(self, sender: Sender, *, reachable: bool) -> None:
        raise AssertionError("an SMS only says something, and reports")

    async def standing(self, sender: Sender) -> Standing | None:
        raise AssertionError("an SMS only says something, and reports")

    async def begin(self, sender: Sender, survey: str, *, invitation: str | None = None) -> Talk:
        raise AssertionError("an SMS only says something, and reports")

    async def say(self, talk: tuple[str, str], key: str, **said: Any) -> Talk:
        raise AssertionError("an SMS only says something, and reports")


@dataclass(slots=True)
class Scene:
    """What plays together."""

    twilio: Twilio
    channel: SmsChannel
    recorder: Recorder
    answers: list[tuple[int, str]] = field(default_factory=list)

    async def hook(self, request: web.Request) -> web.Response:
        """What the web layer does with a webhook."""
        asked = WebhookRequest(
            method=request.method,
            path=request.path,
            headers={name.lower(): value for name, value in request.headers.items()},
            body=await request.read(),
            query=request.query_string,
        )
        try:
            answer = await self.channel.answer(asked, self.recorder)
            status, body, media = answer.status, answer.body, answer.media_type
        except (SignatureError, PayloadError):
            status, body, media = 403, "", "text/plain"
        except ConnectionError:
            status, body, media = 503, "", "text/plain"
        self.answers.append((status, body))
        return web.Response(status=status, text=body, content_type=media)

    async def moved(self, outbound: int, state: str) -> None:
        """Wait until a report of the message came through."""
        reports = self.recorder.reports
        await self.twilio.until(
            lambda: any((r.outbound, r.state) == (outbound, state) for r in reports)
        )


@asynccontextmanager
async def scene(*, seconds: float = 5.0, **given: Any) -> AsyncIterator[Scene]:
    """A channel that is connected both ways."""
    async with Twilio(**given) as twilio:
        app = web.Application()
        runner = web.AppRunner(app, access_log=None)
        on = Scene(twilio, SmsChannel(account_sid="", auth_token="", sender=""), Recorder())
        app.router.add_post("/webhooks/sms", on.hook)
        app.router.add_post("/webhooks/sms/status", on.hook)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        public_url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        on.channel = SmsChannel(
            account_sid=ACCOUNT,
            auth_token=TOKEN,
            sender=twilio.sender,
            public_url=public_url,
            api_url=twilio.url,
            timeout=seconds,
        )
        twilio.hook_url = twilio.number["sms_url"] = f"{public_url}/webhooks/sms"
        try:
            yield on
        finally:
            await on.channel.close()
            await twilio.stop()
            await runner.cleanup()


def played(play: Callable[[Scene], Awaitable[None]], **given: Any) -> None:
    """Run `play` in a scene."""

    async def whole() -> None:
        async with scene(**given) as on:
            await play(on)

    asyncio.run(asyncio.wait_for(whole(), 20))


def outbound(
    text: str = "Hello.",
    *,
    id_: int = 7,
    address: str = ANNA,
    created_at: datetime | None = None,
) -> Outbound:
    """A message with one prompt."""
    prompt = Prompt("0", None, NOTICE, text, "en")
    return Outbound(id_, "sms", address, (prompt,), created_at=created_at)


__all__ = ["ACCOUNT", "ANNA", "NUMBER", "TOKEN", "Recorder", "Scene", "outbound", "played"]
