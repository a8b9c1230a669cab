"""A page's socket as an attacker holds it: whatever is wanted is said, and all that comes kept."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import httpx
from nicegui import Client, ui
from websockets.sync.client import ClientConnection, connect

QUIET = 0.25
"""So many seconds without a word, and nothing more is to come."""

LONGEST = 3.0
"""So many seconds one listens to a page that is never quiet."""


@dataclass
class Line:
    """A socket of NiceGUI's, and what has come through it."""

    socket: ClientConnection
    heard: list[str] = field(default_factory=list)

    def says(self, event: str, said: dict[str, Any]) -> None:
        self.socket.send(f"42{json.dumps([event, said])}")

    def shakes_hands(self, page: str) -> bool:
        """Whether it was taken for a reader of `page`."""
        said = {"client_id": page, "tab_id": "tab", "document_id": "document"}
        self.socket.send(f"420{json.dumps(['handshake', said])}")
        answer = self.waits_for("430")
        return answer == "430[true]"

    def waits_for(self, words: str, seconds: float = 20) -> str:
        """The next message with `words` in it."""
        while words not in (message := self._next(seconds)):
            pass
        return message

    def listens(self) -> str:
        """All that comes until it is quiet."""
        heard, until = len(self.heard), time.monotonic() + LONGEST
        with suppress(TimeoutError):
            while time.monotonic() < until:
                self._next(QUIET)
        return "\n".join(self.heard[heard:])

    def clicks(self, page: str, button: ui.element) -> None:
        for listener in button._event_listeners.values():
            if listener.type == "click":
                said = {"id": button.id, "client_id": page, "listener_id": listener.id, "args": []}
                self.says("event", said)

    def _next(self, seconds: float) -> str:
        message = self.socket.recv(timeout=seconds)
        words = message if isinstance(message, str) else message.decode("utf-8", "replace")
        self.heard.append(words)
        return words


@contextmanager
def line(
    address: str, token: str, *, origin: str | None = None, page: str | None = None
) -> Iterator[Line]:
    """A socket from a page at `address` (or of `origin`), for whoever signed in with `token`.

    `page` is what it asks for as it is opened, before any word.
    """
    to = address.replace("http", "ws", 1) + "/console/_nicegui_ws/socket.io/"
    query = "EIO=4&transport=websocket" + (f"&client_id={page}" if page else "")
    cookie = {"Cookie": f"earshot_session={token}"} if token else {}
    with connect(
        f"{to}?{query}",
        additional_headers=cookie,
        origin=origin or address,  # type: ignore[arg-type]  # a str
        max_size=None,
    ) as socket:
        opened = Line(socket)
        opened.waits_for("sid")
        socket.send("40")
        yield opened


def page_of(answer: httpx.Response) -> str:
    """The id of a page that was just drawn."""
    return next(each for each in Client.instances if each in answer.text)


def buttons(page: str) -> list[ui.button]:
    """All buttons that are on a page now, seen or not."""
    elements = list(Client.instances[page].elements.values())
    return [each for each in elements if isinstance(each, ui.button)]
