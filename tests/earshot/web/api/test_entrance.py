"""Who is let in, how often, and to what."""

from collections.abc import Iterator
from dataclasses import replace

import httpx
import pytest
from fastapi.routing import APIRoute
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from config.settings import Settings
from earshot import api_keys
from earshot.api_keys import SCOPES
from earshot.web.api.application import RESOURCES
from earshot.web.api.entrance import scope_of
from tests.earshot.web.api.conftest import Program, problem
from tests.earshot.web.conftest import Site


def routes() -> Iterator[APIRoute]:
    for resource in RESOURCES:
        yield from (route for route in resource.router.routes if isinstance(route, APIRoute))


def operations() -> list[tuple[str, str, str]]:
    return [
        (
            method,
            route.path.replace("{id}", "1").replace("{", "").replace("}", ""),
            scope_of(route),
        )
        for route in routes()
        for method in route.methods
    ]


def test_without_a_known_key_nobody_is_let_in(site: Site) -> None:
    for sent in (None, "Bearer", "Bearer esk_nobody", "Basic ZXNr", "bearer -"):
        headers = {"Authorization": sent} if sent else {}
        for path in ("/people", "/nothing/here"):
            answer = site.http.get(f"/api/v1{path}", headers=headers)

            assert problem(answer, 401) == "bad-key", sent
            assert answer.headers["www-authenticate"] == "Bearer"


def test_a_revoked_key_is_refused_at_once(program: Program) -> None:
    assert program.asks("GET", "/people").status_code == 200

    earshot = program.site.earshot
    api_keys.revoke(earshot.database, program.key.id, now=earshot.clock.now())

    assert problem(program.asks("GET", "/people"), 401) == "bad-key"


def test_the_document_is_for_everybody(site: Site) -> None:
    document = site.http.get("/api/v1/openapi.json")

    assert document.status_code == 200
    assert document.json()["openapi"].startswith("3.1")
    assert "/api/v1/openapi.json" in site.http.get("/openapi.json").json()["info"]["description"]
    assert site.http.get("/api/v1/docs").status_code == 401


def test_each_operation_needs_its_scope_and_no_other(site: Site) -> None:
    every = operations()
    for scope in SCOPES:
        without = Program(site, *(one for one in SCOPES if one != scope))
        for method, path, needed in every:
            answer = without.asks(method, path)
            # Asked before a body is read: there is none here.
            refused = answer.status_code == 403
            assert refused == (needed == scope), (method, path, scope)
    assert {needed for _, _, needed in every} == set(SCOPES)


def test_a_missing_scope_is_named(site: Site) -> None:
    reader = Program(site, "people:read")

    answer = reader.asks("POST", "/people", json={})

    assert problem(answer, 403) == "missing-scope"
    assert "people:write" in answer.json()["detail"]


def test_scripts_of_other_sites_are_told_nothing(program: Program) -> None:
    origin = {"Origin": "https://shop.example"}
    asked = {**origin, "Access-Control-Request-Method": "GET"}

    shared = program.asks("GET", "/people", headers=origin)
    preflight = program.site.http.options("/api/v1/people", headers=asked)

    for answer in (shared, preflight):
        assert not [name for name in answer.headers if name.startswith("access-control")]


def test_there_is_no_socket(program: Program) -> None:
    address = program.site.base.replace("http", "ws") + "/api/v1/people"

    with pytest.raises(InvalidStatus) as refused, connect(address):
        pass

    assert refused.value.response.status_code == 403


def test_what_is_answered_is_kept_nowhere_on_the_way(program: Program) -> None:
    assert program.asks("GET", "/people").headers["cache-control"] == "no-store"


class TestAFewRequestsAMinute:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return replace(settings, api_requests_per_minute=3)

    def test_who_asks_too_often_must_wait(self, site: Site) -> None:
        program, other = Program(site), Program(site)

        answers = [program.asks("GET", "/people") for _ in range(4)]

        assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
        assert problem(answers[-1], 429) == "too-many-requests"
        assert [_left(answer) for answer in answers] == [2, 1, 0, 0]
        assert answers[0].headers["ratelimit-policy"] == '"key";q=3;w=60'
        assert 0 < int(answers[-1].headers["retry-after"]) <= 20
        assert other.asks("GET", "/people").status_code == 200


def _left(answer: httpx.Response) -> int:
    return int(answer.headers["ratelimit"].split(";")[1].removeprefix("r="))


def test_the_key_is_written_to_no_log(program: Program, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)

    program.asks("GET", "/people")
    program.asks("POST", "/people", content=b"{")
    program.asks("GET", "/nothing")

    assert program.text not in caplog.text
