"""The real Rasa server, as `make rasa` starts it."""

import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

ROOT = Path(__file__).parents[2]
PATIENCE = 180.0
"""Seconds that a server may take to load its model on a busy machine."""


@dataclass(frozen=True)
class Server:
    """A running server, its own process group."""

    url: str
    token: str = field(repr=False)
    process: subprocess.Popen[bytes]

    def kill(self) -> None:
        """End it at once, as a crash would."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def pause(self) -> None:
        """Let it hang: connections are taken, nothing is answered."""
        os.killpg(self.process.pid, signal.SIGSTOP)

    def up(self) -> bool:
        """Whether it serves a model."""
        try:
            answer = httpx.get(f"{self.url}/status", params={"token": self.token}, timeout=2)
        except httpx.HTTPError:
            return False
        return answer.status_code == 200


@contextmanager
def serving() -> Iterator[Server]:
    """A server on a free port, once it serves its model."""
    port = _free_port()
    process = subprocess.Popen(
        ["make", "--silent", "rasa", f"RASA_PORT={port}"],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    token = (ROOT / ".rasa" / "token").read_text()
    server = Server(f"http://127.0.0.1:{port}", token, process)
    try:
        _wait(server)
        yield server
    finally:
        if process.poll() is None:
            server.kill()


def _wait(server: Server) -> None:
    until = time.monotonic() + PATIENCE
    while not server.up():
        if server.process.poll() is not None or time.monotonic() > until:
            raise RuntimeError("The Rasa server does not start; see what `make rasa` says.")
        time.sleep(0.5)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port
