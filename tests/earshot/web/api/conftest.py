"""A running Earshot, and a program that has a key to its API."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from earshot import api_keys
from earshot.api_keys import SCOPES
from tests.earshot.web.conftest import Site
from tests.postgres import PostgresServer


class Program:
    """Another program, with a key that is good for everything unless said otherwise."""

    def __init__(self, site: Site, *scopes: str) -> None:
        earshot = site.earshot
        made = api_keys.make(
            earshot.database,
            "the shop",
            scopes or SCOPES,
            now=earshot.clock.now(),
            new_id=earshot.ids.new,
            new_key=earshot.ids.key,
        )
        self.site, self.key, self.text = site, made.key, made.text

    def asks(self, method: str, path: str, **more: Any) -> httpx.Response:
        """What the API answers; `headers` come beside the key."""
        headers = {"Authorization": f"Bearer {self.text}", **more.pop("headers", {})}
        return self.site.http.request(method, f"/api/v1{path}", headers=headers, **more)

    def gets(self, path: str, **parameters: Any) -> Any:
        """What a GET gives."""
        answer = self.asks("GET", path, params=parameters)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def posts(self, path: str, body: Any = None, **headers: str) -> Any:
        """What a POST that is taken gives."""
        answer = self.asks("POST", path, json=body, headers=headers)
        assert answer.is_success, answer.text
        return answer.json()


@pytest.fixture
def program(site: Site) -> Program:
    return Program(site)


def problem(answer: httpx.Response, status: int) -> str:
    """The type of the problem that `answer` is."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    body = answer.json()
    assert body["status"] == status
    assert body["detail"]
    assert body["type"].startswith("urn:earshot:problem:")
    return str(body["type"].removeprefix("urn:earshot:problem:"))


BOTH = pytest.mark.parametrize("database_url", ["sqlite", "postgres"], indirect=True)
"""For what is written or read in statements that the other tests do not run."""


@pytest.fixture
def database_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of an empty database: SQLite, or what a test of BOTH says."""
    if getattr(request, "param", "sqlite") == "sqlite":
        yield request.getfixturevalue("sqlite_url")
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    with server.lent() as url:
        yield url
