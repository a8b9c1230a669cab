"""The real server as a process of its own, which a test may kill."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

KILLABLE = Path(__file__).parent / "killable.py"
ROOT = Path(__file__).parent.parent.parent
PATIENCE = 60.0
MANY = "1000000"


@dataclass
class Server:
    """`earshot serve` on a fixed port, over the database at `url`."""

    url: str
    port: int
    more: Mapping[str, str] = field(default_factory=dict)
    process: "subprocess.Popen[bytes] | None" = None
    _log: IO[bytes] = field(default_factory=TemporaryFile)

    def start(self, *, dies: tuple[str, int] | None = None) -> None:
        """Start and wait until it listens; `dies` at a point, after so many turns."""
        serve = ["serve", "--no-console", "--port", str(self.port)]
        if dies is None:
            command = ["-m", "earshot", *serve]
        else:
            command = [str(KILLABLE), dies[0], str(dies[1]), *serve]
        self.process = self._spawn(command)
        self._wait_until_it_listens()

    def kill(self) -> None:
        """End it without a warning."""
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.wait()

    def wait(self) -> int:
        """Its exit code, once it has ended."""
        assert self.process is not None
        return self.process.wait(PATIENCE)

    def stop(self) -> None:
        """End it politely, if it runs at all."""
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            self.wait()

    def close(self) -> None:
        """Stop it, and forget what it logged."""
        self.stop()
        self._log.close()

    def _complaint(self) -> str:
        self._log.seek(0)
        return f"The server ended before it listened.\n{self._log.read().decode()}"

    def _spawn(self, command: Sequence[str]) -> "subprocess.Popen[bytes]":
        settings = {
            "EARSHOT_DATABASE_URL": self.url,
            "EARSHOT_MESSAGES_PER_MINUTE": MANY,
            "EARSHOT_REQUESTS_PER_MINUTE": MANY,
            "EARSHOT_SESSIONS_PER_MINUTE": MANY,
            "PYTHONPATH": str(ROOT),
            **self.more,
        }
        return subprocess.Popen(
            [sys.executable, *command],
            env={**_untraced(), **settings},
            stdout=subprocess.DEVNULL,
            stderr=self._log,
        )

    def _wait_until_it_listens(self) -> None:
        assert self.process is not None
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            assert self.process.poll() is None, self._complaint()
            with suppress(OSError), socket.create_connection(("127.0.0.1", self.port)):
                return
            time.sleep(0.02)
        raise TimeoutError("The server does not listen.")


def _untraced() -> dict[str, str]:
    """Our environment, but that coverage stays out: it makes a start three times as long."""
    return {name: value for name, value in os.environ.items() if "COVERAGE" not in name}


def free_port() -> int:
    """A port of this machine that nobody uses."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
    return port
