"""Turns over HTTP: the real server in one process, the load client in another."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial

from benches.databases import both
from benches.measuring import Run, in_turns, table

AT_ONCE = {1: 100, 8: 600, 32: 1_500}
"""Respondents at once → how many conversations they play."""

UNLIMITED = "100000000"
_PATIENCE = 30.0


def run() -> Iterator[str]:
    """A table per database."""
    with both() as makers:
        for name, fresh in makers.items():
            with fresh() as url, _earshot(url) as port, _trivial() as trivial:
                _loaded(port, 8, 200)
                ceiling = "uvicorn that only answers, 32 at once"
                runs = in_turns(
                    {
                        ceiling: partial(_loaded, trivial, 32, 3_000, trivial=True),
                        **{
                            f"Earshot, {at_once} at once": partial(_loaded, port, at_once, n)
                            for at_once, n in AT_ONCE.items()
                        },
                    }
                )
            yield table(f"Over HTTP, {name}, `after-support`", runs, baseline=ceiling)


def _loaded(port: int, at_once: int, people: int, *, trivial: bool = False) -> Run:
    """One round. Only messages count as turns, though opening the sessions takes time too."""
    arguments = [str(each) for each in (port, at_once, people, int(trivial))]
    command = [sys.executable, "-m", "benches.load", *arguments]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    seen = json.loads(done.stdout)
    return Run(len(seen["latencies"]), seen["seconds"], seen["latencies"])


@contextmanager
def _earshot(url: str) -> Iterator[int]:
    settings = {
        "EARSHOT_DATABASE_URL": url,
        "EARSHOT_MESSAGES_PER_MINUTE": UNLIMITED,
        "EARSHOT_REQUESTS_PER_MINUTE": UNLIMITED,
        "EARSHOT_SESSIONS_PER_MINUTE": UNLIMITED,
    }
    port = _free_port()
    with _serving(["-m", "earshot", "serve", "--port", str(port)], port, settings):
        yield port


@contextmanager
def _trivial() -> Iterator[int]:
    port = _free_port()
    with _serving(["-m", "benches.trivial", str(port)], port, {}):
        yield port


@contextmanager
def _serving(arguments: list[str], port: int, settings: Mapping[str, str]) -> Iterator[None]:
    process = subprocess.Popen(
        [sys.executable, *arguments],
        env={**os.environ, **settings},
        stdout=subprocess.DEVNULL,
    )
    try:
        _wait_until_it_listens(port)
        yield
    finally:
        process.terminate()
        process.wait()


def _wait_until_it_listens(port: int) -> None:
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            return
        time.sleep(0.05)
    raise TimeoutError("The server does not listen.")


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
    return port
