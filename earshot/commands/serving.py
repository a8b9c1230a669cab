"""`serve` and `work`: the program as a service."""

import asyncio
import signal
import socket
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import click
import uvicorn

from dialogs.listening import warm_up
from dialogs.localizing import SHIPPED_LANGUAGES
from earshot.access.accounts import FIRST_NAME, first_owner
from earshot.bootstrap import Earshot
from earshot.commands.context import Context, pass_context
from earshot.connecting import ways
from earshot.errors import EarshotError
from earshot.logs import set_up
from earshot.turns import Reply
from earshot.web.app import create_app
from earshot.web.guard import MAX_LARGE_BODY
from earshot.web.problems import MAX_BODY

_STOPPING = (signal.SIGINT, signal.SIGTERM)


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535))
@click.option(
    "--console/--no-console",
    default=True,
    help="With the admin's pages; one process over a database serves them.  [default: with]",
)
@pass_context
def serve(context: Context, host: str, port: int, console: bool) -> None:
    """Serve web chat, channels, console and worker in one process; print where each is reached."""
    set_up()
    with context.earshot(alone=True) as earshot:
        serve_until_stopped(earshot, host, port, console=console)


@click.command()
@pass_context
def work(context: Context) -> None:
    """Run a worker alone, beside web processes over one PostgreSQL database."""
    set_up()
    warm_up(SHIPPED_LANGUAGES)
    with context.earshot(alone=True) as earshot:
        click.echo("Working. Press Ctrl-C to stop.")
        asyncio.run(_work(earshot))


async def _work(earshot: Earshot) -> None:
    stop = asyncio.Event()
    for number in _STOPPING:
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    earshot.gathering.start()
    connected = earshot.platforms()

    def told(_: Iterable[Reply]) -> None:
        # Sockets are open in the web processes; they look for themselves.
        connected.wake()

    working = [
        asyncio.create_task(earshot.worker(told).work()),
        asyncio.create_task(connected.run(fetching=False)),
    ]
    await stop.wait()
    for task in working:
        task.cancel()
    await asyncio.gather(*working, return_exceptions=True)
    await earshot.gathering.stop()


def serve_until_stopped(earshot: Earshot, host: str, port: int, *, console: bool = False) -> None:
    """Listen, print the addresses, and answer until a signal says stop."""
    listener = _listener(host, port)
    # Before the addresses are said: whoever reads them may go there, and is not to wait.
    warm_up(SHIPPED_LANGUAGES)
    server = _server(earshot, console=console)
    _say_addresses(earshot, host, listener.getsockname()[1], console=console)
    server.run(sockets=[listener])


class _Server(uvicorn.Server):
    """Ends in peace: uvicorn's own would raise the signal again and skip what is left to close."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Let SIGINT and SIGTERM end the server, and nothing more."""
        before = {number: signal.signal(number, self.handle_exit) for number in _STOPPING}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


def _listener(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        raise EarshotError(
            f"Port {port} on {host} is in use or not ours to take ({error.strerror}). "
            "Choose another with --port."
        ) from error


def _server(earshot: Earshot, *, console: bool) -> _Server:
    config = uvicorn.Config(
        create_app(earshot, console=console),
        log_config=None,
        access_log=False,
        server_header=False,
        forwarded_allow_ips=earshot.settings.trusted_proxies,
        ws_max_size=MAX_LARGE_BODY if console else MAX_BODY,
        timeout_graceful_shutdown=10,
        # Longer than proxies keep a connection, which would else be closed as they use it.
        timeout_keep_alive=75,
    )
    return _Server(config)


def _say_addresses(earshot: Earshot, host: str, port: int, *, console: bool) -> None:
    base = (earshot.settings.public_url or f"http://{_shown(host)}:{port}").rstrip("/")
    click.echo(f"Earshot is at {base}/  (Ctrl-C stops it)")
    for survey in earshot.reading.surveys():
        if survey.open:
            click.echo(f"  {base}/c/{survey.name:<22} {survey.title}")
    for way in ways(earshot.settings, earshot.channels):
        click.echo(way)
    if console:
        click.echo(f"Console: {base}/console/")
        _say_first_owner(earshot)


def _say_first_owner(earshot: Earshot) -> None:
    """At the first start, make the account with which everything begins."""
    password = first_owner(earshot.database, now=earshot.clock.now(), ids=earshot.ids)
    if password is not None:
        click.echo(f"  Sign in as {FIRST_NAME} with the password {password}")
        click.echo("  It is shown this once; you choose your own when you are in.")


def _shown(host: str) -> str:
    if host in {"0.0.0.0", "::", ""}:  # noqa: S104 - compared, not bound
        return "localhost"
    return f"[{host}]" if ":" in host else host


COMMANDS = (serve, work)
