"""The web chat over a real WebSocket."""

import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from typing import Any

import httpx
import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from config.settings import Settings
from earshot.bootstrap import build
from earshot.errors import UnknownSessionError
from earshot.reading import Conversation, Reading
from earshot.web import sockets
from earshot.web.app import create_app
from earshot.web.problems import MAX_BODY
from earshot.web.webchat import digest
from storage.errors import DatabaseUnavailableError
from tests.earshot.web.conftest import Site, Visitor
from tests.end_to_end.serving import serve


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines on which nobody answers look often: what they see then does not depend on it."""
    monkeypatch.setattr(sockets, "LOOK_AGAIN_EVERY", 0.1)


@contextmanager
def line(visitor: Visitor, **first: Any) -> Iterator[ClientConnection]:
    opened = visitor.opened
    frame = {"session": opened["session"], "secret": opened["secret"], **first}
    with connect(visitor.site.base.replace("http", "ws") + "/chat/socket") as socket:
        socket.send(json.dumps(frame))
        yield socket


def hears(socket: ClientConnection) -> Any:
    return json.loads(socket.recv(timeout=20))


def code(socket: ClientConnection) -> int:
    """The code with which the server closes `socket` next."""
    with pytest.raises(ConnectionClosed) as closed:
        hears(socket)
    assert closed.value.rcvd is not None
    return closed.value.rcvd.code


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


@pytest.mark.usefixtures("impatient")
def test_prompts_that_come_later_are_pushed(site: Site) -> None:
    """Another wire of the same session said something: the socket is told."""
    visitor = site.opens()
    with line(visitor, after=visitor.opened["prompts"][-1]["id"]) as socket:
        visitor.sends(id="1", text="6")
        pushed = hears(socket)

    assert [prompt["text"] for prompt in pushed["prompts"]] == ["What worked well?"]


@pytest.mark.parametrize(
    "first",
    [
        {"secret": "guess"},
        {"session": "none"},
        {"session": None},
        {"session": "a\x00b"},
        {"session": "\ud83d"},
        {"secret": "\ud83d"},
    ],
)
def test_a_stranger_is_shown_out(site: Site, first: dict[str, Any]) -> None:
    visitor = site.opens()
    with line(visitor, **first) as socket:
        assert code(socket) == 4401


def test_a_page_of_a_strange_site_is_refused_at_the_door(site: Site) -> None:
    address = site.base.replace("http", "ws") + "/chat/socket"
    for origin in ("https://evil.example", "null"):
        with pytest.raises(InvalidStatus), connect(address, additional_headers={"Origin": origin}):
            pass


def test_frames_that_nobody_can_read_are_answered_and_the_line_goes_on(site: Site) -> None:
    visitor = site.opens()
    frames: list[str | bytes] = [
        b"\x00\xff",
        '{"id": "\\ud83d"}',
        '{"id": ' + "[" * 400 + "]" * 400 + "}",
        json.dumps({"id": "1", "text": "6", "more": "-" * MAX_BODY}),
    ]
    with line(visitor, after="99") as socket:
        for frame in frames:
            socket.send(frame)
            assert hears(socket)["status"] == 422
        socket.send(json.dumps({"id": "2", "text": "6"}))
        good = hears(socket)

    assert good["state"] == "waiting"


@pytest.mark.parametrize("after", ["9" * 5000, [], 7, "²"])
def test_a_last_prompt_that_cannot_be_means_none_was_seen(site: Site, after: Any) -> None:
    visitor = site.opens()
    with line(visitor, after=after) as socket:
        told = hears(socket)

    assert told["prompts"] == visitor.opened["prompts"]


def test_a_line_ends_after_the_last_prompt_of_its_session(site: Site) -> None:
    visitor = site.opens()
    visitor.sends(id="1", text="6")
    last = visitor.reads().json()["transcript"][-1]["prompt"]["id"]
    with line(visitor, after=last) as answering, line(visitor, after=last) as listening:
        answering.send(json.dumps({"id": "2", "text": "Maria was quick"}))
        answered, told = hears(answering), hears(listening)
        codes = [code(answering), code(listening)]
    with line(visitor, after=last) as late:
        again = hears(late)
        codes.append(code(late))

    assert answered["prompts"] == told["prompts"] == again["prompts"]
    assert codes == [1000, 1000, 1000]


def test_a_session_has_a_few_sockets_at_most(site: Site) -> None:
    visitor = site.opens()
    with ExitStack() as stack:
        for _ in range(4):
            hears(stack.enter_context(line(visitor)))
        with line(visitor) as fifth:
            assert code(fifth) == 4429
    with line(visitor) as later:
        assert hears(later)["state"] == "waiting"


@pytest.mark.usefixtures("impatient")
def test_a_line_ends_when_its_session_is_gone(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_: object) -> Conversation:
        raise UnknownSessionError

    visitor = site.opens()
    monkeypatch.setattr(Reading, "changed", gone)
    with line(visitor) as socket:
        hears(socket)
        assert code(socket) == 4401


def test_a_lost_database_says_try_later(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    def lost(*_: object) -> Conversation:
        raise DatabaseUnavailableError

    visitor = site.opens()
    monkeypatch.setattr(Reading, "conversation", lost)
    with line(visitor) as socket:
        assert code(socket) == 1013


def test_a_line_reads_the_transcript_only_when_something_was_said(site: Site) -> None:
    visitor = site.opens()
    secret = digest(visitor.opened["secret"])
    reading = site.earshot.reading
    before = reading.conversation(visitor.opened["session"], secret)
    still = reading.changed(before, secret)
    visitor.sends(id="1", text="6")
    after = reading.changed(before, secret)

    assert still is before
    assert len(after.entries) == len(before.entries) + 2


def test_frames_count_against_the_limit_whatever_they_hold(settings: Settings) -> None:
    earshot = build(replace(settings, messages_per_minute=2))
    earshot.prepare()
    with (
        serve(create_app(earshot)) as base,
        httpx.Client(base_url=base, timeout=30) as http,
        line(Site(earshot, base, http).opens("nps"), after="99") as socket,
    ):
        for _ in range(3):
            socket.send("not json")
        statuses = [hears(socket)["status"] for _ in range(3)]
    earshot.database.close()

    assert statuses == [422, 422, 429]
