"""A door with people before it, over a real socket, with something behind it worth reaching."""

import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from urllib.parse import urlsplit

import httpx
import pytest
from argon2 import PasswordHasher
from playwright.sync_api import Browser, Page
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect
from websockets.sync.client import ClientConnection, connect

from earshot.access import passwords
from earshot.access.gate import Access, access
from earshot.access.roles import OPERATOR, Role
from earshot.access.single_sign_on import Provider
from earshot.clock import Ids
from earshot.console.guard import ConsoleGuard, visit
from earshot.web.guard import Guard
from storage.database import Database
from tests.earshot.access.conftest import NORTH, PASSWORD
from tests.earshot.conftest import FakeClock
from tests.earshot.console.driving import Desk, chrome
from tests.end_to_end.serving import serve

TOKEN = re.compile(r'name="token" value="([^"]*)"')


@dataclass
class Behind:
    """What is behind the door, which remembers what reached it."""

    reached: list[str] = field(default_factory=list)

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/", self._page, methods=["GET", "POST"]),
                Route("/scripts", self._page, methods=["GET", "POST", "DELETE"]),
                Route("/_nicegui/3.18.0/static/a.js", self._script),
                Route("/_nicegui/client/x/upload/1", self._page, methods=["POST"]),
                Route("/_nicegui/3.18.0/dynamic_resources/words", self._page),
                Route("/saved", self._saved),
                WebSocketRoute("/socket", self._socket),
            ]
        )

    async def _page(self, request: Request) -> Response:
        account = visit(request.scope).account
        self.reached.append(f"{request.method} {account.name}")
        await request.body()
        return HTMLResponse(
            "<!doctype html><html><head><title>t</title>"
            '<script type="importmap">{}</script><script>one()</script></head>'
            f'<body>{account.name}<script src="x.js"></script>'
            '<script type="module">two()</script></body></html>',
            headers={"Set-Cookie": "a=b", "Cache-Control": "public"},
        )

    async def _saved(self, request: Request) -> Response:
        self.reached.append("saved")
        page = "<!doctype html><script>words()</script>"
        return HTMLResponse(page, headers={"Content-Disposition": 'attachment; filename="a.html"'})

    async def _script(self, request: Request) -> Response:
        return PlainTextResponse("x", media_type="text/javascript", headers={"Cache-Control": "x"})

    async def _socket(self, socket: WebSocket) -> None:
        account = visit(socket.scope).account
        self.reached.append(f"socket {account.name}")
        await socket.accept()
        try:
            while True:
                said = await socket.receive_text()
                self.reached.append(f"{account.name} says {said}")
                await socket.send_text(said)
        except WebSocketDisconnect as error:
            self.reached.append(f"closed {error.code}")


@dataclass
class Door:
    """The console at an address, and who may come in."""

    base: str
    clock: FakeClock
    access: Access
    behind: Behind

    @property
    def host(self) -> str:
        return urlsplit(self.base).netloc

    def person(self, name: str, role: Role = "admin", email: str | None = None) -> None:
        """Somebody whose password is PASSWORD."""
        first = self.gives(name, role, email)
        signing_in = self.access.signing_in
        token = signing_in.log_in(name, first, network="home").token
        signing_in.choose_password(token, PASSWORD)

    def gives(self, name: str, role: Role = "admin", email: str | None = None) -> str:
        """Add somebody; their one-time password."""
        more = {"scope": NORTH} if role == "agent" else {}
        return self.access.accounts.add(OPERATOR, name, role=role, email=email, **more)


@dataclass
class Person:
    """A browser, as far as the protocol goes: it keeps cookies and says where it is."""

    door: Door
    http: httpx.Client

    def logs_in(
        self, name: str = "maria", password: str = PASSWORD, wanted: str = ""
    ) -> httpx.Response:
        page = self.http.get("/console/log-in", params={"next": wanted} if wanted else {})
        return self.sends(page, name=name, password=password, next=wanted)

    def sends(self, page: httpx.Response, to: str | None = None, **typed: str) -> httpx.Response:
        """Fill in the form on `page` and send it."""
        token = TOKEN.search(page.text)
        assert token
        return self.posts(to or page.url.path, {"token": token[1], **typed})

    def posts(self, path: str, fields: dict[str, str], **headers: str) -> httpx.Response:
        origin = {"Origin": self.door.base} | headers
        return self.http.post(path, data=fields, headers=origin)

    @property
    def session(self) -> str:
        return self.http.cookies.get("earshot_session") or ""

    def opens_socket(self, cookie: str | None = None, origin: str | None = "") -> ClientConnection:
        """A WebSocket; `origin` empty: that of our own pages."""
        address = self.door.base.replace("http", "ws", 1) + "/console/socket"
        value = f"earshot_session={self.session}" if cookie is None else cookie
        return connect(
            address,
            additional_headers={"Cookie": value} if value else {},
            origin=self.door.base if origin == "" else origin,  # type: ignore[arg-type] # a str
        )


@pytest.fixture(autouse=True)
def cheap_hashing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passwords that cost next to nothing."""
    hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr(passwords, "_HASHER", hasher)
    monkeypatch.setattr(passwords, "_NOBODYS", hasher.hash("nobody's"))


@contextmanager
def doors(
    url: str, clock: FakeClock, *, public_url: str = "", provider: Provider | None = None
) -> Iterator[Door]:
    """The console's guard around the web's, around an application, on a loopback port."""
    database, behind = Database.open(url), Behind()
    gate = access(database, clock, Ids(), provider)  # type: ignore[arg-type] # of the test's own
    outside = Route("/", PlainTextResponse("outside"))
    app = Starlette(routes=[Mount("/console", behind.app()), outside])
    guarded = Guard(app, origins=["*"])
    with serve(ConsoleGuard(guarded, access=gate, public_url=public_url)) as base:
        yield Door(base, clock, gate, behind)
    database.close()


@pytest.fixture
def door(sqlite_url: str, clock: FakeClock) -> Iterator[Door]:
    with doors(sqlite_url, clock) as opened:
        opened.person("maria")
        yield opened


@contextmanager
def coming(door: Door) -> Iterator[Person]:
    with httpx.Client(base_url=door.base, timeout=30) as http:
        yield Person(door, http)


@pytest.fixture
def visitor(door: Door) -> Iterator[Person]:
    """Somebody who is not signed in."""
    with coming(door) as person:
        yield person


@pytest.fixture
def maria(door: Door) -> Iterator[Person]:
    """An admin who is signed in."""
    with coming(door) as person:
        assert person.logs_in().status_code == 303
        yield person


@pytest.fixture
def others(door: Door) -> Iterator["partial[Person]"]:
    """More browsers."""
    with ExitStack() as stack:
        yield partial(lambda: stack.enter_context(coming(door)))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A real Chromium, for one file of tests: while it runs, no other loop can."""
    with chrome() as browser:
        yield browser


@pytest.fixture
def page(office: Desk, browser: Browser) -> Iterator[Page]:
    """What the owner of the file's `office` sees."""
    with office.page(browser) as page:
        yield page
