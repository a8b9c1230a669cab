"""What reaches a route, and what a site that nobody listed may read."""

import json
from collections.abc import Iterable
from typing import Any

import anyio
import pytest
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send

from earshot.web.guard import Guard
from earshot.web.problems import TooLargeError

LISTED, FOREIGN = "https://shop.example", "https://evil.example"


class Routes:
    """An application that remembers what reached it."""

    def __init__(self) -> None:
        self.reached: list[str] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.reached.append(scope["type"])
        if scope["type"] == "http":
            await PlainTextResponse("done")(scope, receive, send)


class Answer:
    """What came back, as the messages of ASGI."""

    def __init__(self, messages: Iterable[Any]) -> None:
        self.messages = list(messages)

    @property
    def status(self) -> int:
        return int(self.messages[0]["status"])

    @property
    def headers(self) -> dict[str, str]:
        return {name.decode(): value.decode() for name, value in self.messages[0]["headers"]}

    @property
    def body(self) -> bytes:
        return b"".join(message.get("body", b"") for message in self.messages[1:])


def ask(
    app: Routes, origin: str | None, *, method: str = "POST", type_: str = "http", **headers: str
) -> Answer:
    given = {"host": "ours.example"} | {name.replace("_", "-"): v for name, v in headers.items()}
    given |= {"origin": origin} if origin else {}
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": f"{type_}.connect"} if type_ == "websocket" else {"type": "http.request"}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {
        "type": type_,
        "method": method,
        "path": "/chat/nps",
        "headers": [(name.encode(), value.encode()) for name, value in given.items()],
    }
    anyio.run(Guard(app, origins=[LISTED]), scope, receive, send)
    return Answer(sent)


@pytest.mark.parametrize("origin", [None, LISTED, "https://ours.example"])
def test_a_known_origin_reaches_the_routes(origin: str | None) -> None:
    routes = Routes()
    answer = ask(routes, origin)

    assert (answer.status, answer.body, routes.reached) == (200, b"done", ["http"])
    assert answer.headers.get("access-control-allow-origin") == origin


@pytest.mark.parametrize(
    "origin", [FOREIGN, "null", f"{LISTED}.evil.example", "http://shop.example"]
)
@pytest.mark.parametrize("method", ["GET", "POST", "OPTIONS"])
def test_a_foreign_origin_may_read_its_refusal_and_reaches_no_route(
    origin: str, method: str
) -> None:
    routes = Routes()
    answer = ask(routes, origin, method=method)

    assert (answer.status, routes.reached) == (403, [])
    assert answer.headers["access-control-allow-origin"] == origin
    assert answer.headers["vary"] == "origin"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "may not embed the chat" in json.loads(answer.body)["detail"]


@pytest.mark.parametrize("origin", [LISTED, FOREIGN])
def test_a_preflight_is_answered_to_anybody_and_reaches_no_route(origin: str) -> None:
    routes = Routes()
    answer = ask(routes, origin, method="OPTIONS", access_control_request_method="POST")

    assert (answer.status, answer.body, routes.reached) == (204, b"", [])
    assert answer.headers["access-control-allow-origin"] == origin
    assert "authorization" in answer.headers["access-control-allow-headers"]
    assert "access-control-allow-credentials" not in answer.headers


def test_a_socket_of_a_foreign_origin_is_refused_at_its_handshake() -> None:
    routes = Routes()
    answer = ask(routes, FOREIGN, type_="websocket")

    assert answer.messages == [{"type": "websocket.close", "code": 4403}]
    assert routes.reached == []
    ask(routes, LISTED, type_="websocket")
    assert routes.reached == ["websocket"]


class Reader:
    """An application that reads a body whole, and how much of it there was to read."""

    def __init__(self, *chunks: bytes) -> None:
        self.chunks = list(chunks)
        self.read = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        while (await receive())["more_body"]:
            pass
        await PlainTextResponse("done")(scope, receive, send)

    async def receive(self) -> Any:
        chunk = self.chunks.pop(0)
        self.read += len(chunk)
        return {"type": "http.request", "body": chunk, "more_body": bool(self.chunks)}


def post(reader: Reader, path: str, length: str | None) -> Answer:
    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    headers = [] if length is None else [(b"content-length", length.encode())]
    scope = {"type": "http", "method": "POST", "path": path, "headers": headers}
    anyio.run(Guard(reader, origins=()), scope, reader.receive, send)
    return Answer(sent)


KB, MB = 1024, 1024 * 1024
CHAT, WEBHOOK, SMS = "/chat/sessions/s/messages", "/webhooks/slack", "/webhooks/sms"
UPLOAD = "/console/_nicegui/client/a/upload/1"


@pytest.mark.parametrize(
    ("path", "size"), [(CHAT, 64 * KB), (SMS, 64 * KB), (WEBHOOK, MB), (UPLOAD, 20 * MB)]
)
def test_a_body_of_the_allowed_size_is_let_in(path: str, size: int) -> None:
    assert post(Reader(bytes(size)), path, str(size)).status == 200
    assert post(Reader(bytes(size - 1), b"x"), path, None).status == 200


@pytest.mark.parametrize(
    ("path", "length"),
    [
        (CHAT, str(64 * KB + 1)),
        (SMS, str(64 * KB + 1)),
        (f"{SMS}/status", str(MB)),
        (WEBHOOK, str(MB + 1)),
        (WEBHOOK, str(20 * MB)),
        (WEBHOOK, "9" * 5000),
        (WEBHOOK, "-1"),
        (WEBHOOK, "many"),
        (UPLOAD, str(20 * MB + 1)),
        ("/console/people", str(2 * MB)),
        ("/chat/webhooks/", str(MB)),
    ],
)
def test_a_body_that_says_it_is_too_long_is_refused_before_it_is_read(
    path: str, length: str
) -> None:
    reader = Reader(bytes(20 * MB))
    answer = post(reader, path, length)

    assert (answer.status, reader.read) == (413, 0)
    large = {WEBHOOK, "/console/people"}
    assert ("1,048,576" in answer.body.decode()) is (path in large)


@pytest.mark.parametrize(("path", "most"), [(CHAT, 64 * KB), (SMS, 64 * KB), (WEBHOOK, MB)])
@pytest.mark.parametrize("length", [None, "10"])
def test_a_body_that_hides_its_length_is_read_no_further_than_the_cap(
    path: str, most: int, length: str | None
) -> None:
    reader = Reader(*[bytes(64 * KB)] * 320)
    with pytest.raises(TooLargeError):
        post(reader, path, length)

    assert reader.read <= most + 64 * KB
