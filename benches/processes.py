"""Servers in processes of their own, for as long as a block lasts."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress

UNLIMITED = "100000000"
_PATIENCE = 30.0


def settings(url: str) -> dict[str, str]:
    """The environment of a server over the database at `url`, which refuses nobody for haste."""
    return {
        "EARSHOT_DATABASE_URL": url,
        "EARSHOT_MESSAGES_PER_MINUTE": UNLIMITED,
        "EARSHOT_REQUESTS_PER_MINUTE": UNLIMITED,
        "EARSHOT_SESSIONS_PER_MINUTE": UNLIMITED,
    }


@contextmanager
def earshot(url: str) -> Iterator[int]:
    """`earshot serve`; gives its port."""
    port = free_port()
    with serving(["-m", "earshot", "serve", "--port", str(port)], port, settings(url)):
        yield port


@contextmanager
def serving(arguments: list[str], port: int, environment: Mapping[str, str]) -> Iterator[None]:
    """Python with `arguments`, which listens on `port` when the block begins."""
    process = subprocess.Popen(
        [sys.executable, *arguments],
        env={**os.environ, **environment},
        stdout=subprocess.DEVNULL,
    )
    try:
        _wait_until_it_listens(port)
        yield
    finally:
        process.terminate()
        process.wait()


def free_port() -> int:
    """A port on which nobody listens."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
    return port


def _wait_until_it_listens(port: int) -> None:
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            return
        time.sleep(0.05)
    raise TimeoutError("The server does not listen.")
