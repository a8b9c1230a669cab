"""The real application on a loopback port, over a real database, asked by a real client."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from config.settings import Settings
from earshot import authoring
from earshot.bootstrap import Earshot, build
from earshot.clock import Clock
from earshot.web.app import create_app
from tests.end_to_end.serving import serve

SCRIPTS = Path(__file__).parent.parent / "scripts"
IDENTITY_SECRET = "the host's and ours"


@dataclass
class Site:
    """A running Earshot and a client for it."""

    earshot: Earshot
    base: str
    http: httpx.Client

    def opens(self, survey: str = "help", **body: Any) -> "Visitor":
        answer = self.http.post(f"/chat/{survey}", json={"language": "en", **body})
        assert answer.status_code == 201, answer.text
        return Visitor(self, answer.json())


@dataclass
class Visitor:
    """A session over HTTP."""

    site: Site
    opened: dict[str, Any]

    @property
    def path(self) -> str:
        return f"/chat/sessions/{self.opened['session']}"

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.opened['secret']}"}

    def sends(self, **body: Any) -> httpx.Response:
        return self.site.http.post(f"{self.path}/messages", json=body, headers=self.headers)

    def reads(self) -> httpx.Response:
        return self.site.http.get(self.path, headers=self.headers)


@pytest.fixture
def settings(database_url: str) -> Settings:
    return Settings(
        database_url=database_url,
        identity_secret=IDENTITY_SECRET,
        allowed_origins=("https://shop.example",),
        properties={"brand": "Acme"},
    )


@pytest.fixture
def site(settings: Settings) -> Iterator[Site]:
    earshot = build(settings)
    for file in sorted(SCRIPTS.glob("*.yaml")):
        authoring.publish(
            earshot.database, file.read_text("utf-8"), file=file.name, now=Clock().now()
        )
    with serve(create_app(earshot)) as base, httpx.Client(base_url=base, timeout=30) as http:
        yield Site(earshot, base, http)
    earshot.database.close()
