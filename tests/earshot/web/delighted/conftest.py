"""Earshot with a telephone company and a mail server, and the official client of Delighted."""

import asyncio
import shutil
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from threading import Thread
from typing import Any

import httpx
import pytest

from config.settings import Settings
from earshot import api_keys
from earshot.api_keys import SCOPES
from earshot.bootstrap import Earshot, build
from earshot.counterparts import sms
from earshot.web.app import create_app
from tests.bots.mail.playing import SENDER, Mailbox, listening
from tests.earshot.conftest import NOON
from tests.end_to_end.serving import serve

with warnings.catch_warnings():
    # It says at every import that Delighted is no more, which is why it is here.
    warnings.simplefilter("ignore", FutureWarning)
    import delighted
    from delighted.errors import GeneralAPIError

__all__ = ["GeneralAPIError", "Shop", "delighted", "until"]


def until(holds: Callable[[], Any], seconds: float = 10.0) -> Any:
    """What `holds` gives once it is something."""
    end = time.monotonic() + seconds
    while not (found := holds()):
        assert time.monotonic() < end
        time.sleep(0.02)
    return found


@dataclass
class Watch:
    """A clock that goes as ours does, from noon on, and is set forward."""

    ahead: timedelta = timedelta()
    began: float = field(default_factory=time.monotonic)

    def now(self) -> datetime:
        return NOON + self.ahead + timedelta(seconds=self.monotonic() - self.began)

    def monotonic(self) -> float:
        return time.monotonic()


@dataclass
class Outside:
    """What is not Earshot: a mail server, and Twilio with its telephones."""

    mailbox: Mailbox = field(default_factory=Mailbox)
    twilio: sms.Twilio = field(default_factory=sms.Twilio)
    port: int = 0


@pytest.fixture
def outside() -> Iterator[Outside]:
    outside, loop, stack = Outside(), asyncio.new_event_loop(), AsyncExitStack()
    thread = Thread(target=loop.run_forever)
    thread.start()

    async def begin() -> None:
        outside.port = await stack.enter_async_context(listening(outside.mailbox))
        await stack.enter_async_context(outside.twilio)

    asyncio.run_coroutine_threadsafe(begin(), loop).result(10)
    yield outside
    asyncio.run_coroutine_threadsafe(stack.aclose(), loop).result(10)
    loop.call_soon_threadsafe(loop.stop)
    thread.join(5)
    loop.close()


@dataclass
class Shop:
    """A program that was written for Delighted, and what Earshot shows beside."""

    earshot: Earshot
    watch: Watch
    outside: Outside
    http: httpx.Client
    base: str

    def client(self, *scopes: str, key: str | None = None) -> Any:
        """The official client, with only its base address changed."""
        key = key or self.key(*scopes)
        return delighted.Client(api_key=key, api_base_url=f"{self.base}/v1/")

    def key(self, *scopes: str) -> str:
        earshot = self.earshot
        made = api_keys.make(
            earshot.database,
            "the shop",
            scopes or SCOPES,
            now=self.watch.now(),
            new_id=earshot.ids.new,
            new_key=earshot.ids.key,
        )
        return made.text

    def shows(self, path: str, **parameters: Any) -> Any:
        """What Earshot's own API shows."""
        headers = {"Authorization": f"Bearer {self.key()}"}
        answer = self.http.get(f"/api/v1{path}", params=parameters, headers=headers)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def invitation(self, person: str, state: str) -> dict[str, Any]:
        """The latest invitation of a person, once it is in this state."""

        def latest() -> dict[str, Any] | None:
            found = self.shows("/invitations", person=person)["invitations"]
            return found[0] if found and found[0]["state"] == state else None

        shown: dict[str, Any] = until(latest)
        return shown


@pytest.fixture
def per_minute() -> int:
    """How often a program may ask."""
    return 600


@pytest.fixture(scope="session")
def prepared_file(migrated_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the shipped surveys."""
    file = tmp_path_factory.mktemp("prepared") / "prepared.db"
    shutil.copy(migrated_file, file)
    earshot = build(Settings(data_dir=file.parent, database_url=f"sqlite:///{file}"))
    earshot.prepare()
    earshot.database.close()
    return file


@pytest.fixture
def sqlite_url(prepared_file: Path, tmp_path: Path) -> str:
    """The address of a fresh file with the shipped surveys."""
    shutil.copy(prepared_file, tmp_path / "earshot.db")
    return f"sqlite:///{tmp_path / 'earshot.db'}"


@pytest.fixture
def settings(sqlite_url: str, outside: Outside, tmp_path: Path, per_minute: int) -> Settings:
    return Settings(
        data_dir=tmp_path,
        database_url=sqlite_url,
        public_url="https://feedback.example",
        smtp_url=f"smtp://127.0.0.1:{outside.port}",
        email_from=SENDER,
        email_per_second=100,
        twilio_account_sid=sms.ACCOUNT,
        twilio_auth_token=sms.TOKEN,
        twilio_from=sms.NUMBER,
        twilio_api_url=outside.twilio.url,
        sms_per_second=100,
        api_requests_per_minute=per_minute,
        delighted_consent=True,
    )


@pytest.fixture
def shop(settings: Settings, outside: Outside) -> Iterator[Shop]:
    watch = Watch()
    earshot = build(settings, clock=watch)  # type: ignore[arg-type]  # it has the same methods
    with serve(create_app(earshot)) as base, httpx.Client(base_url=base, timeout=30) as http:
        yield Shop(earshot, watch, outside, http, base)
    earshot.database.close()


@pytest.fixture
def client(shop: Shop) -> Any:
    return shop.client()
