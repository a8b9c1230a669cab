"""Serves an application on a free loopback port for as long as a test needs it."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.types import ASGIApp


class _Server(uvicorn.Server):
    """Says when it listens."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listens = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listens.set()


@contextmanager
def serve(app: ASGIApp) -> Iterator[str]:
    """The address of `app`, without a slash at its end."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    # A connection that is closed as a client uses it again is no failure of what is tested.
    config = uvicorn.Config(app, log_level="warning", server_header=False, timeout_keep_alive=75)
    server = _Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    assert server.listens.wait(10)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(10)
        listener.close()
