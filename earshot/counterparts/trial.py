"""Earshot and a counterpart in one process: what `simulate-channel` runs."""

import asyncio
import signal
import socket
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import uvicorn

from bots.messages import ChannelKind
from dialogs.localizing import SHIPPED_LANGUAGES
from earshot import authoring
from earshot.bootstrap import Earshot, build
from earshot.commands.files import readable, source
from earshot.counterparts.base import Counterpart
from earshot.counterparts.page import Ask, Page
from earshot.counterparts.simulated import PLATFORMS, Connection, Linked, Platform
from earshot.errors import EarshotError
from earshot.inviting import Invitation, check, invite, open_link
from earshot.web.app import create_app

if TYPE_CHECKING:
    from config.settings import Settings

_HOST = "127.0.0.1"
_FIRST = "nps"


class Trial:
    """A throw-away Earshot that is connected to a counterpart, with the page to follow both."""

    def __init__(
        self, kind: ChannelKind, settings: "Callable[[str, Connection], Settings]"
    ) -> None:
        """`settings` are those of Earshot under an address, with a connection."""
        self._platform = PLATFORMS[kind]()
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
        self._page.languages = SHIPPED_LANGUAGES
        self._page.ask = begin = _asking(earshot, self._platform)
        if isinstance(self._platform.counterpart, Linked):
            self._page.invite = begin = _inviting(earshot, self._platform.counterpart)
        config = uvicorn.Config(create_app(earshot), log_config=None, access_log=False)
        server = _Server(config)
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        # Until it listens it cannot be stopped without leaving something half started.
        await _first(server.listens.wait(), serving)
        click.echo(f"Talk to Earshot at {self._platform.counterpart.url}/  (Ctrl-C ends it)")
        if survey:
            await begin(self._platform.counterpart.people[0].chat, self._page.surveys[0], None)
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
    def invited(chat: str, survey: str, language: str | None) -> str | None:
        invitation = Invitation(survey, language)
        check(earshot.conversing.means, invitation)
        asked = invite(
            earshot.conversing,
            invitation,
            [platform.address(chat)],
            channels={platform.counterpart.kind},
            new_secret=earshot.ids.secret,
        )
        return next(asked).reason

    async def ask(chat: str, survey: str, language: str | None) -> str | None:
        try:
            return await asyncio.to_thread(invited, chat, survey, language)
        except EarshotError as error:
            return str(error)

    return ask


def _inviting(earshot: Earshot, counterpart: Linked) -> Ask:
    """Has the person open a link to the survey, as `earshot invite --link` prints one."""

    async def ask(chat: str, survey: str, language: str | None) -> str | None:
        invitation, token = Invitation(survey, language), earshot.ids.new()
        means = earshot.conversing.means
        try:
            await asyncio.to_thread(open_link, means, invitation, token=token, person=None)
        except EarshotError as error:
            return str(error)
        await counterpart.starts(chat, token)
        return None

    return ask
