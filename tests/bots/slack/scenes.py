"""A workspace, the channel, and a desk that keeps what is handed over, over real sockets."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from aiohttp import web

from bots.channel import Channel, Standing, Taken, Talk
from bots.errors import PayloadError, SignatureError
from bots.messages import Button, Inbound, Outbound, Reported, Sender, WebhookRequest
from bots.slack.channel import SlackChannel
from bots.slack.installing import Installation
from dialogs.prompts import Option, Prompt
from earshot.counterparts.slack import (
    ANNA,
    APP_TOKEN,
    BOT_TOKEN,
    CLIENT_ID,
    CLIENT_SECRET,
    SIGNING_SECRET,
    TEAM,
    Slack,
)

NOON = datetime(2026, 11, 2, 12, 0, tzinfo=UTC)
KEY = b"k" * 32


class LostError(Exception):
    """The database is away."""


class Clock:
    def __init__(self) -> None:
        self.time = NOON

    def now(self) -> datetime:
        return self.time

    def forward(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


class Desk:
    """Keeps each inbound once; `failures` calls raise before anything is kept."""

    def __init__(self) -> None:
        self.taken: dict[str, Inbound] = {}
        self.calls = 0
        self.failures = 0
        self.gives = Taken()
        self.open: Standing | None = None
        self.talks: list[Talk] = []
        self.said: dict[str, tuple[tuple[str, str], str | None, str | None, object]] = {}
        self.began: list[tuple[Sender, str]] = []

    @property
    def contents(self) -> list[Any]:
        return [inbound.content for inbound in self.taken.values()]

    @property
    def senders(self) -> list[Sender]:
        return [inbound.sender for inbound in self.taken.values()]

    async def take(self, inbound: Inbound) -> Taken:
        self._fail()
        self.taken.setdefault(inbound.key, inbound)
        return self.gives

    async def report(self, reported: Reported) -> None:
        raise AssertionError("Slack reports nothing.")

    async def reach(self, sender: Sender, *, reachable: bool) -> None:
        raise AssertionError("Slack tells of no blocks.")

    async def standing(self, sender: Sender) -> Standing | None:
        return self.open

    async def begin(self, sender: Sender, survey: str) -> Talk:
        self._fail()
        self.began.append((sender, survey))
        return self.talks[0]

    async def say(
        self,
        talk: tuple[str, str],
        key: str,
        *,
        text: str | None = None,
        prompt: str | None = None,
        value: object = None,
        sender: Sender | None = None,
    ) -> Talk:
        self._fail()
        self.said.setdefault(key, (talk, text, prompt, value))
        return self.talks[len(self.said)]

    def _fail(self) -> None:
        self.calls += 1
        if self.failures:
            self.failures -= 1
            raise LostError("database away: canary-text")


class Shelf:
    """Installations in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, Installation] = {}

    async def find(self, team: str) -> Installation | None:
        return self.kept.get(team)

    async def save(self, installation: Installation) -> None:
        self.kept[installation.team] = installation

    async def remove(self, team: str) -> None:
        self.kept.pop(team, None)


@dataclass
class Scene:
    """Everything, connected."""

    slack: Slack
    channel: SlackChannel
    desk: Desk
    clock: Clock
    shelf: Shelf
    url: str = ""
    statuses: list[int] = field(default_factory=list)

    async def answer(self, request: web.Request) -> web.Response:
        """As the web layer does."""
        webhook = WebhookRequest(
            request.method,
            request.path,
            {name.lower(): value for name, value in request.headers.items()},
            await request.read(),
            request.query_string,
        )
        response = await self._response(webhook)
        self.statuses.append(response.status)
        return response

    async def _response(self, webhook: WebhookRequest) -> web.Response:
        try:
            answer = await self.channel.answer(webhook, self.desk)
        except SignatureError:
            return web.Response(status=403)
        except PayloadError:
            return web.Response(status=422)
        except LostError:
            return web.Response(status=503)
        return web.Response(
            status=answer.status,
            text=answer.body,
            content_type=answer.media_type,
            headers=dict(answer.headers),
        )

    def posts(self, method: str = "chat.postMessage") -> list[Any]:
        return [call.fields for call in self.slack.calls if call.name == method]


@asynccontextmanager
async def scene(
    *, oauth: bool = False, socket: bool = False, **given: Any
) -> AsyncIterator[Scene]:
    clock, desk, shelf = Clock(), Desk(), Shelf()
    slack = Slack(now=clock.now, pace=0.001)
    await slack.start()
    server = web.Application()
    runner = web.AppRunner(server, access_log=None)
    holder: list[Scene] = []

    async def answer(request: web.Request) -> web.Response:
        return await holder[0].answer(request)

    server.router.add_route("*", "/{path:.*}", answer)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    settings: dict[str, Any] = {
        "bot_token": "" if oauth else BOT_TOKEN,
        "app_token": APP_TOKEN if socket else "",
        "signing_secret": SIGNING_SECRET,
        "client_id": CLIENT_ID if oauth else "",
        "client_secret": CLIENT_SECRET if oauth else "",
        "public_url": url,
        "api_url": f"{slack.url}/api/",
        "timeout": 0.5,
        "ping": 0.1,
        "installations": shelf,
    }
    channel = SlackChannel(now=clock.now, key=KEY, **{**settings, **given})
    slack.hook_url = f"{url}/webhooks/slack"
    on = Scene(slack, channel, desk, clock, shelf, url)
    holder.append(on)
    slack.socket_mode = socket
    pulling = asyncio.create_task(channel.pull(desk))
    try:
        yield on
        await channel.settled()
    finally:
        pulling.cancel()
        await asyncio.gather(pulling, return_exceptions=True)
        await channel.close()
        await slack.stop()
        await runner.cleanup()


def played(play: Callable[[Scene], Coroutine[Any, Any, None]], **given: Any) -> None:
    async def whole() -> None:
        async with scene(**given) as on:
            await play(on)

    asyncio.run(asyncio.wait_for(whole(), 15))


def asked(
    text: str = "How likely?",
    *,
    kind: str = "nps",
    options: tuple[Option, ...] | None = None,
    language: str = "en",
    **more: Any,
) -> Prompt:
    if options is None:
        options = tuple(Option(n, str(n)) for n in range(11)) if kind == "nps" else ()
    return Prompt("p1", "likely", kind, text, language, choices=options, **more)


def outbound(*prompts: Prompt, id_: int = 7, **more: Any) -> Outbound:
    said = prompts or (asked(),)
    buttons = tuple(
        Button(option.label, f"token.{n}", option.value)
        for n, option in enumerate(said[-1].choices)
    )
    defaults: dict[str, Any] = {"buttons": buttons, "account": TEAM, "created_at": NOON}
    return Outbound(id_, "slack", ANNA, said, **{**defaults, **more})


def satisfies(channel: Channel) -> Channel:
    """For the type checker: a Slack channel is a channel."""
    return channel
