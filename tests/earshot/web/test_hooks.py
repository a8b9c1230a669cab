"""Programs that call over HTTP: nothing is believed that is not theirs, nothing kept twice."""

import json

import httpx
import pytest

from earshot.triggers import hooks, rules
from tests.earshot.conftest import on_sqlite
from tests.earshot.triggers.payloads import FRESHDESK, SECRET, request
from tests.earshot.web.conftest import Site

HOOK = f"{{hook: desk, kind: freshdesk, secret: {SECRET}}}"
BEARER = {"Authorization": f"Bearer {SECRET}"}


@pytest.fixture
def desk(site: Site) -> Site:
    hook, _ = hooks.read_hook(HOOK, "hook.yaml", new_secret=str)
    (placed,) = rules.read_rules("{rule: after, on: support.closed, survey: help}", "rules.yaml")
    now = site.earshot.clock.now()
    with site.earshot.database.begin() as uow:
        hooks.keep(uow, hook, now=now)
        rules.keep(uow, placed.rule, now=now)
    return site


def posts(site: Site, body: bytes | None = None, **headers: str) -> httpx.Response:
    content = request(FRESHDESK).body if body is None else body
    return site.http.post("/hooks/desk", content=content, headers=headers or BEARER)


def test_an_event_is_kept_and_followed_once_however_often_it_is_sent(desk: Site) -> None:
    first, again = posts(desk), posts(desk)

    assert first.status_code == again.status_code == 200
    assert first.json()["new"]
    assert again.json() == {**first.json(), "new": False}
    assert first.json()["followed"] == ["after"]
    with desk.earshot.database.read() as uow:
        (row,) = uow.events.page(10)
    assert json.loads(row.outcome) == {"followed": ["after"]}


@on_sqlite
def test_what_is_refused_is_said_as_a_problem_and_leaves_nothing(desk: Site) -> None:
    refused = {
        # It is not read before its sender is known.
        401: posts(desk, b"{", Authorization="Bearer guess"),
        422: posts(desk, b"{"),
        413: posts(desk, b" " * 1_100_000),
        404: desk.http.post("/hooks/other", json={}, headers=BEARER),
        405: desk.http.get("/hooks/desk"),
    }

    assert {status: answer.status_code for status, answer in refused.items()} == {
        status: status for status in refused
    }
    for answer in refused.values():
        assert answer.headers["content-type"] == "application/problem+json"
        assert SECRET not in answer.text
    with desk.earshot.database.read() as uow:
        assert uow.events.page(10) == []


@on_sqlite
def test_what_reports_nothing_is_taken_and_not_kept(desk: Site) -> None:
    payload = {"freshdesk_webhook": {"ticket_status": "Pending"}}

    answer = posts(desk, request(payload).body)

    assert answer.status_code == 200
    assert "neither resolved" in answer.json()["ignored"]
    assert desk.http.head("/hooks/desk").status_code == 200
    assert desk.http.head("/hooks/other").status_code == 404
    with desk.earshot.database.read() as uow:
        assert uow.events.page(10) == []


@on_sqlite
def test_when_nothing_can_be_stored_it_is_to_come_again(
    desk: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    from storage.errors import DatabaseUnavailableError  # noqa: PLC0415

    def lost(*_: object) -> None:
        raise DatabaseUnavailableError("gone")

    monkeypatch.setattr("earshot.web.hooks.receive", lost)

    answer = posts(desk)

    assert answer.status_code == 503
    assert answer.headers["retry-after"]
