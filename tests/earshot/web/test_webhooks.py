"""What the platforms are answered, over a real socket: it decides whether they deliver again."""

import logging
import socket
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import httpx
import pytest
from prometheus_client import REGISTRY
from starlette.applications import Starlette

from bots.channel import Capabilities, Channel, Check, Reception
from bots.errors import PayloadError, SignatureError
from bots.messages import ChannelKind, Outbound, Receipt, WebhookRequest, WebhookResponse
from earshot.web.guard import Guard
from earshot.web.problems import KNOWN, problem_of
from earshot.web.webhooks import routes
from storage.errors import DatabaseUnavailableError, StorageError
from tests.end_to_end.serving import serve

KINDS: tuple[ChannelKind, ...] = ("slack", "telegram", "sms")


@dataclass
class Platform:
    """A channel that answers as a test wants it, and remembers what it was asked."""

    kind: ChannelKind
    answers: Callable[[], WebhookResponse] = WebhookResponse
    asked: list[WebhookRequest] = field(default_factory=list)
    capabilities: Capabilities = field(
        default_factory=lambda: Capabilities(0, 0, 0, 0, per_chat=1, per_second=1)
    )

    async def answer(self, request: WebhookRequest, reception: Reception) -> WebhookResponse:
        self.asked.append(request)
        return self.answers()

    async def start(self) -> None: ...
    async def pull(self, reception: Reception) -> None: ...
    async def close(self) -> None: ...
    async def send(self, outbound: Outbound) -> Receipt:
        raise AssertionError("a webhook sends nothing by itself")

    async def settle(self, outbound: Outbound) -> Receipt | None:
        raise AssertionError("a webhook sends nothing by itself")

    async def examine(self) -> Sequence[Check]:
        return ()


def raising(error: Exception) -> Callable[[], WebhookResponse]:
    def raises() -> WebhookResponse:
        raise error

    return raises


@dataclass
class Front:
    """The routes behind the guard, with all three channels behind them."""

    base: str
    platforms: dict[ChannelKind, Platform]

    def posts(self, path: str, body: bytes = b"{}", **headers: str) -> httpx.Response:
        return httpx.post(f"{self.base}{path}", content=body, headers=headers, timeout=30)


class NoReception:
    """Nothing here is asked of it."""


def front(*kinds: ChannelKind) -> Iterator[Front]:
    platforms = {kind: Platform(kind) for kind in kinds}
    channels: dict[ChannelKind, Channel] = dict(platforms.items())
    reception: Reception = NoReception()  # type: ignore[assignment]  # never called
    app = Starlette(
        routes=routes(channels, reception),
        exception_handlers=dict.fromkeys(KNOWN, lambda _, error: problem_of(error)),
    )
    with serve(Guard(app, origins=())) as base:
        yield Front(base, platforms)


@pytest.fixture(scope="module")
def running() -> Iterator[Front]:
    yield from front(*KINDS)


@pytest.fixture
def all_three(running: Front) -> Front:
    for kind in KINDS:
        running.platforms[kind].answers = WebhookResponse
        running.platforms[kind].asked.clear()
    return running


@pytest.fixture(scope="module")
def only_sms() -> Iterator[Front]:
    yield from front("sms")


@pytest.mark.parametrize("kind", KINDS)
def test_a_request_reaches_its_channel_as_it_came(all_three: Front, kind: ChannelKind) -> None:
    answer = all_three.posts(f"/webhooks/{kind}?a=%C3%A9&b", b"\xff\x00", **{"X-Of": "Theirs"})

    assert (answer.status_code, answer.text) == (200, "")
    (asked,) = all_three.platforms[kind].asked
    assert (asked.method, asked.path) == ("POST", f"/webhooks/{kind}")
    assert (asked.query, asked.body, asked.headers["x-of"]) == (
        "a=%C3%A9&b",
        b"\xff\x00",
        "Theirs",
    )


def test_what_the_channel_answers_is_what_the_platform_gets(all_three: Front) -> None:
    all_three.platforms["slack"].answers = lambda: WebhookResponse(
        302, "<p>é</p>", "text/html", {"Location": "https://slack.example/"}
    )
    for path in ("/slack/install", "/slack/oauth?code=x"):
        answer = httpx.get(f"{all_three.base}{path}", timeout=30)
        assert (answer.status_code, answer.text) == (302, "<p>é</p>")
        assert answer.headers["location"] == "https://slack.example/"
        assert answer.headers["content-type"].startswith("text/html")
    assert [asked.method for asked in all_three.platforms["slack"].asked] == ["GET", "GET"]


def test_the_state_of_an_sms_has_an_address_of_its_own(all_three: Front) -> None:
    all_three.posts("/webhooks/sms/status?outbound=7")

    (asked,) = all_three.platforms["sms"].asked
    assert (asked.path, asked.query) == ("/webhooks/sms/status", "outbound=7")


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("POST", "/webhooks/slack", 404),
        ("POST", "/webhooks/telegram", 404),
        ("POST", "/webhooks/pager", 404),
        ("POST", "/webhooks/slack/status", 404),
        ("GET", "/slack/install", 404),
        ("GET", "/slack/oauth", 404),
        ("GET", "/webhooks/sms", 405),
        ("POST", "/webhooks/sms", 200),
    ],
)
def test_only_what_is_set_up_is_there(
    only_sms: Front, method: str, path: str, status: int
) -> None:
    assert httpx.request(method, f"{only_sms.base}{path}", timeout=30).status_code == status


@pytest.mark.parametrize(("kind", "status"), [("slack", 401), ("telegram", 401), ("sms", 403)])
def test_a_forged_request_is_refused_and_told_nothing(
    all_three: Front, kind: ChannelKind, status: int
) -> None:
    all_three.platforms[kind].answers = raising(SignatureError("canary"))
    answer = all_three.posts(f"/webhooks/{kind}")

    assert answer.status_code == status
    assert "canary" not in answer.text


@pytest.mark.parametrize(("kind", "status"), [("slack", 422), ("telegram", 200), ("sms", 422)])
def test_what_cannot_be_read_is_not_asked_for_again(
    all_three: Front, kind: ChannelKind, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    all_three.platforms[kind].answers = raising(PayloadError("canary"))
    with caplog.at_level(logging.WARNING):
        answer = all_three.posts(f"/webhooks/{kind}")

    assert answer.status_code == status
    assert ("x-slack-no-retry" in answer.headers) is (kind == "slack")
    assert "webhook not understood" in caplog.text
    assert "canary" not in caplog.text


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("error", [DatabaseUnavailableError("gone"), StorageError("no")])
def test_what_could_not_be_stored_is_asked_for_again(
    all_three: Front, kind: ChannelKind, error: Exception
) -> None:
    all_three.platforms[kind].answers = raising(error)
    answer = all_three.posts(f"/webhooks/{kind}")

    assert answer.status_code == 503
    assert int(answer.headers["retry-after"]) > 0


def sent_raw(base: str, head: bytes, body: bytes = b"") -> bytes:
    """The first line that comes back for bytes that no client of ours would write."""
    host, _, port = base.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port)), timeout=10) as line:
        line.sendall(head + b"\r\n\r\n" + body)
        return line.recv(4096).split(b"\r\n")[0]


POST = b"POST /webhooks/slack HTTP/1.1\r\nHost: x\r\n"


def test_a_header_of_any_bytes_is_read(all_three: Front) -> None:
    head = (
        POST + b"X-Slack-Signature: v0=\xe9\xff\xf0\x9f\r\nContent-Length: 0\r\nConnection: close"
    )

    assert b" 200 " in sent_raw(all_three.base, head)
    (asked,) = all_three.platforms["slack"].asked
    assert asked.headers["x-slack-signature"].startswith("v0=")


def test_a_body_of_20_mb_is_refused_before_it_is_sent(all_three: Front) -> None:
    head = POST + b"Content-Length: 20971520"

    assert b" 413 " in sent_raw(all_three.base, head)
    assert all_three.platforms["slack"].asked == []


def test_a_body_without_a_length_is_refused_at_the_cap(all_three: Front) -> None:
    chunk = b"10000\r\n" + bytes(0x10000) + b"\r\n"
    head = POST + b"Transfer-Encoding: chunked"

    assert b" 413 " in sent_raw(all_three.base, head, chunk * 17)
    assert all_three.platforms["slack"].asked == []


def counted(status: str) -> float:
    labels = {"kind": "sms", "status": status}
    return REGISTRY.get_sample_value("earshot_webhooks_total", labels) or 0


def test_requests_are_counted_by_channel_and_class_of_status(all_three: Front) -> None:
    before = [counted(status) for status in ("2xx", "4xx", "5xx")]
    for answers in (
        WebhookResponse,
        raising(SignatureError("x")),
        raising(DatabaseUnavailableError("x")),
    ):
        all_three.platforms["sms"].answers = answers
        all_three.posts("/webhooks/sms")

    assert [counted(status) for status in ("2xx", "4xx", "5xx")] == [one + 1 for one in before]
