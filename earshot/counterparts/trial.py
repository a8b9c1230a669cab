"""Earshot and a counterpart in one process: what `simulate-channel` runs."""

import asyncio
import signal
import socket
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import click
import uvicorn

from bots.messages import ChannelKind
from earshot import authoring
from earshot.bootstrap import Earshot, build
from earshot.commands.files import readable, source
from earshot.counterparts import slack, sms, telegram
from earshot.counterparts.base import Counterpart
from earshot.counterparts.page import Ask, Page
from earshot.counterparts.records import Delivery
from earshot.errors import EarshotError
from earshot.inviting import Invitation, invite
from earshot.web.app import create_app

if TYPE_CHECKING:
    from config.settings import Settings

Connection: TypeAlias = dict[str, Any]
"""The settings under which Earshot finds a counterpart."""

_HOST = "127.0.0.1"
_FIRST = "nps"


@dataclass(frozen=True, slots=True)
class Platform:
    """A counterpart, and how Earshot and it find each other once it listens.

    `connect` is given where Earshot listens. `starters` are words that begin a conversation
    there. `address` tells how somebody in a chat is written to.
    """

    counterpart: Counterpart
    connect: Callable[[str], Connection]
    starters: Sequence[str]
    address: Callable[[str], str]


class _Slack(slack.Slack):
    """Slack, in whose message box a slash command may be typed."""

    async def says(self, chat: str, text: str, *, thread: str | None = None) -> Delivery:
        """The person writes, or wants to be asked."""
        command, _, survey = text.partition(" ")
        if command == "/earshot":
            return await self.commands(chat, survey)
        return await super().says(chat, text, thread=thread)


def _slack() -> Platform:
    counterpart = _Slack()

    def connect(earshot: str) -> Connection:
        counterpart.hook_url = f"{earshot}/webhooks/slack"
        return {
            "slack_bot_token": slack.BOT_TOKEN,
            "slack_signing_secret": slack.SIGNING_SECRET,
            "slack_api_url": f"{counterpart.url}/api/",
        }

    return Platform(
        counterpart, connect, ("/earshot", "/earshot enps"), f"slack:{slack.TEAM}/{{}}".format
    )


def _telegram() -> Platform:
    counterpart = telegram.TelegramCounterpart()

    def connect(_: str) -> Connection:
        return {"telegram_token": telegram.TOKEN, "telegram_api_url": counterpart.url}

    return Platform(counterpart, connect, ("/start",), "telegram:{}".format)


def _sms() -> Platform:
    counterpart = sms.Twilio()

    def connect(earshot: str) -> Connection:
        counterpart.hook_url = f"{earshot}/webhooks/sms"
        return {
            "twilio_account_sid": sms.ACCOUNT,
            "twilio_auth_token": sms.TOKEN,
            "twilio_from": sms.NUMBER,
            "twilio_api_url": counterpart.url,
        }

    return Platform(counterpart, connect, (), "sms:{}".format)


_PLATFORMS: Mapping[ChannelKind, Callable[[], Platform]] = {
    "slack": _slack,
    "telegram": _telegram,
    "sms": _sms,
}


class Trial:
    """A throw-away Earshot that is connected to a counterpart, with the page to follow both."""

    def __init__(
        self, kind: ChannelKind, settings: "Callable[[str, Connection], Settings]"
    ) -> None:
        """`settings` are those of Earshot under an address, with a connection."""
        self._platform = _PLATFORMS[kind]()
        self._settings = settings
        self._page = Page(self._platform.counterpart, starters=self._platform.starters)

    async def run(self, *, port: int, survey: str) -> None:
        """Serve the page on `port`, ask the first person `survey` if one is named, until a signal.

        Raises:
            EarshotError: the port is taken, or there is no such survey.
        """
        counterpart = self._platform.counterpart
        with socket.create_server((_HOST, 0)) as listener:
            try:
                await _start(counterpart, port)
                here = f"http://{_HOST}:{listener.getsockname()[1]}"
                earshot = build(self._settings(here, self._platform.connect(here)))
                try:
                    await self._serve(earshot, listener, survey)
                finally:
                    earshot.database.close()
            finally:
                await counterpart.stop()

    async def _serve(self, earshot: Earshot, listener: socket.socket, survey: str) -> None:
        stop = _told_to_stop()
        earshot.prepare()
        self._page.surveys = _surveys(earshot, survey)
        self._page.ask = ask = _asking(earshot, self._platform)
        config = uvicorn.Config(create_app(earshot), log_config=None, access_log=False)
        server = _Server(config)
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        # Until it listens it cannot be stopped without leaving something half started.
        await _first(server.listens.wait(), serving)
        click.echo(f"Talk to Earshot at {self._platform.counterpart.url}/  (Ctrl-C ends it)")
        if survey:
            await ask(self._platform.counterpart.people[0].chat, self._page.surveys[0])
        await _first(stop.wait(), serving)
        server.should_exit = True
        await serving


class _Server(uvicorn.Server):
    """Says when it listens, and leaves the signals to us."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listens = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to listen."""
        await super().startup(sockets)
        self.listens.set()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield


async def _first(waiting: Coroutine[Any, Any, Any], serving: "asyncio.Task[None]") -> None:
    """Return when `waiting` is over, or the server."""
    task = asyncio.create_task(waiting)
    await asyncio.wait({task, serving}, return_when=asyncio.FIRST_COMPLETED)
    task.cancel()


async def _start(counterpart: Counterpart, port: int) -> None:
    try:
        await counterpart.start(port)
    except OSError as error:
        raise EarshotError(
            f"Port {port} is in use or not ours to take. Choose another with --port."
        ) from error


def _told_to_stop() -> asyncio.Event:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    return stop


def _surveys(earshot: Earshot, wanted: str) -> list[str]:
    """The surveys to choose from, the `wanted` one first; a script file is published before."""
    first = wanted or _FIRST
    if Path(wanted).suffix in {".yaml", ".yml"}:
        first = readable(Path(wanted)).survey
        text, now = source(Path(wanted)), earshot.clock.now()
        authoring.publish(earshot.database, text, file=wanted, now=now)
    names = [survey.name for survey in earshot.reading.surveys() if survey.open]
    if first not in names:
        raise EarshotError(f"There is no survey `{first}`. There are: {', '.join(names)}.")
    return [first, *(name for name in names if name != first)]


def _asking(earshot: Earshot, platform: Platform) -> Ask:
    def invited(chat: str, survey: str) -> str | None:
        asked = invite(
            earshot.conversing,
            Invitation(survey),
            [platform.address(chat)],
            channels={platform.counterpart.kind},
            new_secret=earshot.ids.secret,
        )
        return next(asked).reason

    async def ask(chat: str, survey: str) -> str | None:
        try:
            return await asyncio.to_thread(invited, chat, survey)
        except EarshotError as error:
            return str(error)

    return ask
