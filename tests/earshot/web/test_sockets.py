"""The web chat over a real WebSocket."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from tests.earshot.web.conftest import Site, Visitor


@contextmanager
def line(visitor: Visitor, **first: Any) -> Iterator[ClientConnection]:
    opened = visitor.opened
    frame = {"session": opened["session"], "secret": opened["secret"], **first}
    with connect(visitor.site.base.replace("http", "ws") + "/chat/socket") as socket:
        socket.send(json.dumps(frame))
        yield socket


def hears(socket: ClientConnection) -> Any:
    return json.loads(socket.recv(timeout=20))


def test_a_socket_first_gets_what_it_missed_and_then_answers(site: Site) -> None:
    visitor = site.opens()
    visitor.sends(id="1", text="6")
    with line(visitor, after=visitor.opened["prompts"][-1]["id"]) as socket:
        missed = hears(socket)
        socket.send(json.dumps({"id": "2", "text": "Maria was quick"}))
        end = hears(socket)

    assert [prompt["text"] for prompt in missed["prompts"]] == ["What worked well?"]
    assert (end["id"], end["state"]) == ("2", "completed")


def test_errors_come_as_problems_with_the_messages_id(site: Site) -> None:
    visitor = site.opens()
    with line(visitor, after="99") as socket:
        socket.send(json.dumps({"id": "1", "text": 5}))
        bad = hears(socket)
        socket.send("not json")
        worse = hears(socket)
        socket.send(json.dumps({"id": "2", "text": "6"}))
        good = hears(socket)

    assert (bad["id"], bad["status"]) == ("1", 422)
    assert worse["status"] == 422
    assert good["state"] == "waiting"


def test_prompts_that_come_later_are_pushed(site: Site) -> None:
    """Another wire of the same session said something: the socket is told."""
    visitor = site.opens()
    with line(visitor, after=visitor.opened["prompts"][-1]["id"]) as socket:
        visitor.sends(id="1", text="6")
        pushed = hears(socket)

    assert [prompt["text"] for prompt in pushed["prompts"]] == ["What worked well?"]


@pytest.mark.parametrize("first", [{"secret": "guess"}, {"session": "none"}, {"session": None}])
def test_a_stranger_is_shown_out(site: Site, first: dict[str, Any]) -> None:
    visitor = site.opens()
    with line(visitor, **first) as socket, pytest.raises(ConnectionClosed) as closed:
        hears(socket)

    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 4401


def test_a_page_of_a_strange_site_is_refused_at_the_door(site: Site) -> None:
    address = site.base.replace("http", "ws") + "/chat/socket"
    for origin in ("https://evil.example", "null"):
        with pytest.raises(InvalidStatus), connect(address, additional_headers={"Origin": origin}):
            pass
