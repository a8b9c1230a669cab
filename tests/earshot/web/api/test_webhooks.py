"""Webhooks, as other programs set them up: from an answer to a signed request and back."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from queue import SimpleQueue
from typing import Any

import pytest
from standardwebhooks import Webhook
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from config.settings import Settings
from tests.earshot.web.api.conftest import Program, problem
from tests.end_to_end.serving import serve

LONG_AGO = "2026-01-01T00:00:00Z"


@dataclass
class Receiver:
    """A program that hears, and answers with `status`."""

    url: str = ""
    status: int = 204
    heard: "SimpleQueue[tuple[dict[str, str], bytes]]" = field(default_factory=SimpleQueue)

    async def hears(self, request: Request) -> Response:
        self.heard.put((dict(request.headers), await request.body()))
        return Response(status_code=self.status)

    def proved(self, secret: str) -> dict[str, Any]:
        """The next thing that was heard, if the official library takes its signature."""
        headers, body = self.heard.get(timeout=20)
        found: dict[str, Any] = Webhook(secret).verify(body, headers)
        return found


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return replace(settings, webhooks_to=("127.0.0.1",))


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    receiver = Receiver()
    with serve(Starlette(routes=[Route("/hook", receiver.hears, methods=["POST"])])) as base:
        receiver.url = f"{base}/hook?from=earshot"
        yield receiver


def test_an_answer_is_told_and_read_back(program: Program, receiver: Receiver) -> None:
    made = program.posts("/webhooks", {"url": receiver.url, "events": ["response.created"]})

    visitor = program.site.opens("help")
    visitor.sends(id="1", text="6")
    told = receiver.proved(made["secret"])
    found = program.gets(f"/responses/{told['data']['id']}")

    assert told["type"] == "response.created"
    assert found["answers"][0]["number"] == 6
    (listed,) = program.gets("/webhooks")["webhooks"]
    assert "secret" not in listed
    assert (listed["id"], listed["state"]) == (made["id"], "active")
    assert listed["events"] == ["response.created"]


def test_a_trial_is_told_at_once(program: Program, receiver: Receiver) -> None:
    made = program.posts("/webhooks", {"url": receiver.url})
    path = f"/webhooks/{made['id']}/test"

    assert program.posts(path) == {"heard": True, "error": None}
    receiver.status = 500
    assert program.posts(path) == {"heard": False, "error": "http_500"}
    assert receiver.proved(made["secret"])["type"] == "webhook.test"


def test_what_was_not_heard_is_listed_and_told_again(program: Program, receiver: Receiver) -> None:
    receiver.status = 500
    made = program.posts("/webhooks", {"url": receiver.url})
    path = f"/webhooks/{made['id']}"
    opted_out = program.posts("/opt-outs", {"person": {"kind": "person", "value": "maria"}})
    first = receiver.proved(made["secret"])

    failures: list[dict[str, Any]] = []
    while not failures:
        failures = program.gets(f"{path}/failures")["failures"]
    receiver.status = 204
    again = program.posts(f"{path}/replay", {"notification": failures[0]["id"]})
    second = receiver.proved(made["secret"])

    (failure,) = failures
    assert (failure["event"], failure["state"]) == ("opt_out.created", "due")
    assert (failure["attempts"], failure["error"]) == (1, "http_500")
    assert "maria" not in str(failure)
    assert again == {"replayed": 1}
    assert first == second
    assert second["data"]["person"] == opted_out["person"]
    assert program.posts(f"{path}/replay", {"since": LONG_AGO}) == {"replayed": 0}


def test_what_cannot_be_told(program: Program) -> None:
    for url in ("http://10.0.0.1/x", "http://127.0.0.2/", "https://169.254.169.254/latest"):
        answer = program.asks("POST", "/webhooks", json={"url": url})
        assert problem(answer, 409) == "cannot-be-told", url
    for wrong in (
        {"url": "ftp://shop.example/"},
        {"url": "https://user:pass@shop.example/"},
        {"url": "https://shop.example/", "events": ["response.burnt"]},
        {"url": "https://shop.example/", "secret": "mine"},
        {},
    ):
        answer = program.asks("POST", "/webhooks", json=wrong)
        assert problem(answer, 422) == "invalid", wrong
    assert program.gets("/webhooks")["webhooks"] == []


def test_a_webhook_that_is_not_there(program: Program, receiver: Receiver) -> None:
    made = program.posts("/webhooks", {"url": receiver.url})

    removed = program.asks("DELETE", f"/webhooks/{made['id']}")

    assert (removed.status_code, removed.content) == (204, b"")
    since = {"since": (datetime.now(UTC) - timedelta(days=1)).isoformat()}
    for method, path, body in (
        ("DELETE", "", None),
        ("GET", "/failures", None),
        ("POST", "/test", None),
        ("POST", "/replay", since),
        ("POST", "/replay", {"notification": "1"}),
    ):
        answer = program.asks(method, f"/webhooks/{made['id']}{path}", json=body)
        assert problem(answer, 404) == "unknown-webhook", path
