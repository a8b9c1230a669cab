"""Attacks on the door over HTTP and WebSocket, against a real server."""

import re
import socket
import time
from datetime import timedelta
from pathlib import Path

import nicegui
import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus

from earshot.access.accounts import first_owner
from earshot.access.roles import OPERATOR
from earshot.access.signing_in import signing_in
from earshot.clock import Ids
from storage.database import Database
from tests.earshot.conftest import FakeClock
from tests.earshot.console.conftest import Door, Person, coming, doors

FOREIGN = "https://evil.example"
HEADERS = {
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}


@pytest.mark.parametrize(
    "cookie",
    [
        "",
        "earshot_session=",
        "earshot_session=guessed",
        "earshot_session=é",
        "earshot_session=%00",
        "earshot_session=" + "x" * 6000,
        'earshot_session="',
        "; ; =",
    ],
    ids=lambda cookie: cookie[:20],
)
def test_without_a_session_nothing_is_reached(door: Door, visitor: Person, cookie: str) -> None:
    headers = {"Cookie": cookie.encode()}
    page = visitor.http.get("/console/scripts", headers=headers)
    sent = visitor.http.post("/console/scripts", headers=headers | {"Origin": door.base.encode()})

    assert (page.status_code, page.headers["location"]) == (
        303,
        "/console/log-in?next=%2Fconsole%2Fscripts",
    )
    assert sent.status_code == 401
    with pytest.raises(InvalidStatus):
        visitor.opens_socket(cookie if cookie.isascii() else "x")
    assert door.behind.reached == []


@pytest.mark.parametrize(
    "path",
    [
        "/console",
        "/console/",
        "/console//scripts",
        "/console/./scripts",
        "/console/%73cripts",
        "/console/log-in/../scripts",
        "/console/static/../scripts",
        "/console/_nicegui/3.18.0/static/../../../scripts",
        "/console/_nicegui/3.18.0/static/%2e%2e/%2e%2e/%2e%2e/scripts",
        "/console/_nicegui/3.18.0/dynamic_resources/words",
        "/console/_nicegui/client/x/upload/1",
        "/console/log-in/",
        "/console/favicon.ico/x",
    ],
)
def test_no_spelling_of_a_path_gets_past_the_door(door: Door, path: str) -> None:
    answer = _raw(door, f"GET {path} HTTP/1.1")

    assert answer.split(" ")[1] in {"303", "307", "404"}
    assert door.behind.reached == []


def _raw(door: Door, *lines: str) -> str:
    """What the server says to these lines, which no client would send."""
    host, _, port = door.host.partition(":")
    with socket.create_connection((host, int(port)), timeout=5) as connection:
        request = "\r\n".join([*lines, f"Host: {door.host}", "Connection: close", "", ""])
        connection.sendall(request.encode("latin-1"))
        answer = b""
        while part := connection.recv(65536):
            answer += part
    return answer.decode("latin-1")


def test_outside_of_the_console_nobody_is_asked(visitor: Person) -> None:
    assert visitor.http.get("/").text == "outside"
    assert visitor.http.get("/consoles").status_code == 404


def test_what_is_the_same_for_everybody_is_open(visitor: Person) -> None:
    answer = visitor.http.get("/console/_nicegui/3.18.0/static/a.js")

    assert (answer.status_code, answer.headers["cache-control"]) == (200, "x")


def test_who_is_signed_in_sees_a_page_with_its_policy(door: Door, maria: Person) -> None:
    page = maria.http.get("/console/scripts")

    assert page.status_code == 200
    assert {name: page.headers[name] for name in HEADERS} == HEADERS
    assert '<head><meta name="referrer" content="same-origin">' in page.text
    assert page.headers.get_list("set-cookie") == ["a=b"]
    policy = page.headers["content-security-policy"]
    (nonce,) = re.findall(r"'nonce-([\w-]{20,})'", policy)
    assert "default-src 'none'; script-src 'self' 'nonce-" in policy
    assert policy.endswith("base-uri 'none'; form-action 'self'; frame-ancestors 'none'")
    assert re.findall(r"<script[^>]*>", page.text) == [
        f'<script type="importmap" nonce="{nonce}">',
        f'<script nonce="{nonce}">',
        '<script src="x.js">',
        f'<script type="module" nonce="{nonce}">',
    ]
    assert nonce not in maria.http.get("/console/scripts").text
    assert door.behind.reached == ["GET maria", "GET maria"]


def test_a_file_that_is_handed_out_gets_no_nonce(maria: Person) -> None:
    answer = maria.http.get("/console/saved")

    assert answer.text == "<!doctype html><script>words()</script>"
    assert answer.headers["content-security-policy"].endswith("sandbox")


def test_every_inline_script_of_nicegui_is_known_and_no_words_stand_near() -> None:
    template = (Path(nicegui.__file__).parent / "templates" / "index.html").read_text("utf-8")
    scripts = set(re.findall(r"<script(?![^>]*\bsrc=)[^>]*>", template))

    assert scripts == {"<script>", '<script type="importmap">', '<script type="module">'}
    # Marked as safe, and so written as they are: none of them holds what somebody wrote.
    assert "{{ elements | safe }}" in template
    assert "elements.translate(HTML_ESCAPE_TABLE)" in (
        Path(nicegui.__file__).parent / "client.py"
    ).read_text("utf-8")


@pytest.mark.parametrize(
    "origin",
    [
        None,
        "null",
        FOREIGN,
        "http://127.0.0.1",
        "http://127.0.0.1:1",
        "http://127.0.0.1.evil.example",
        "https://HOST",
        "http://HOST.evil.example",
        "http://HOST/",
        "HOST",
        "",
    ],
)
def test_another_site_gets_nothing_done_in_somebodys_name(
    door: Door, maria: Person, origin: str | None
) -> None:
    given = None if origin is None else origin.replace("HOST", door.host)
    headers = {} if given is None else {"Origin": given}

    for method in ("POST", "DELETE", "OPTIONS", "PUT", "PATCH"):
        answer = maria.http.request(method, "/console/scripts", headers=headers)
        assert answer.status_code == 403, method
        assert "access-control-allow-credentials" not in answer.headers
    with pytest.raises(InvalidStatus) as refused:
        maria.opens_socket(origin=given or None)
    assert refused.value.response.status_code == 403
    assert door.behind.reached == []


def test_two_origins_are_none_of_ours(door: Door, maria: Person) -> None:
    answer = _raw(
        door,
        "POST /console/scripts HTTP/1.1",
        f"Cookie: earshot_session={maria.session}",
        f"Origin: {FOREIGN}",
        f"Origin: {door.base}",
        "Content-Length: 0",
    )

    assert answer.split(" ")[1] == "403"
    assert door.behind.reached == []


def test_our_own_pages_get_it_done(door: Door, maria: Person) -> None:
    answer = maria.http.post("/console/scripts", headers={"Origin": door.base})

    assert answer.status_code == 200
    with maria.opens_socket() as line:
        line.send("hello")
        assert line.recv(timeout=5) == "hello"
    assert door.behind.reached[:3] == ["POST maria", "socket maria", "maria says hello"]


def test_a_public_address_counts_as_ours_and_makes_cookies_secure(
    sqlite_url: str, clock: FakeClock
) -> None:
    with doors(sqlite_url, clock, public_url="https://Feedback.Example/") as door:
        door.person("maria")
        with coming(door) as person:
            page = person.http.get("/console/log-in")
            cookie = page.headers["set-cookie"]
            assert cookie.startswith("__Secure-earshot_browser=")
            assert set(cookie.split("; ")[1:]) == {
                "HttpOnly",
                "Path=/console",
                "SameSite=lax",
                "Secure",
            }
            refused = person.http.post("/console/log-in", headers={"Origin": FOREIGN})
            ours = person.http.post(
                "/console/log-in", headers={"Origin": "https://feedback.example"}
            )
        # Asked from our own page, but without the cookie that came with it.
        assert (refused.status_code, ours.status_code) == (403, 403)
        assert "one of ours" not in ours.text
        assert "open for too long" in ours.text


def test_a_session_ends_while_a_socket_is_open(door: Door, maria: Person) -> None:
    door.person("owner", "owner")
    with maria.opens_socket() as line:
        line.send("before")
        assert line.recv(timeout=5) == "before"
        door.access.accounts.disable(OPERATOR, "maria")
        line.send("after")
        with pytest.raises(ConnectionClosed) as closed:
            line.recv(timeout=5)

    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 4401
    assert "maria says after" not in door.behind.reached
    assert "closed 4401" in door.behind.reached
    assert maria.http.get("/console/scripts").status_code == 303


def test_a_heartbeat_notices_the_end_and_keeps_nobody_signed_in(door: Door, maria: Person) -> None:
    with maria.opens_socket() as line:
        door.clock.passes(timedelta(hours=11))
        line.send("3")
        assert line.recv(timeout=5) == "3"
        door.clock.passes(timedelta(hours=2))
        line.send("3")
        with pytest.raises(ConnectionClosed):
            line.recv(timeout=5)


def test_a_token_of_another_house_opens_nothing(
    door: Door, visitor: Person, sqlite_url: str, tmp_path: Path
) -> None:
    elsewhere = Database.open(f"sqlite:///{tmp_path / 'elsewhere.db'}")
    elsewhere.migrate()
    clock = FakeClock()
    first = first_owner(elsewhere, now=clock.now(), ids=Ids())
    assert first
    foreign = signing_in(elsewhere, clock, Ids()).log_in("owner", first, network="x")  # type: ignore[arg-type]
    visitor.http.cookies.set("earshot_session", foreign.token)
    elsewhere.close()

    assert visitor.http.get("/console/scripts").status_code == 303


def test_each_sees_what_is_theirs(door: Door, maria: Person, others: object) -> None:
    door.person("eve", "analyst")
    eve = others()  # type: ignore[operator] # a function of the fixture's
    eve.logs_in("eve")

    assert ">maria<" in maria.http.get("/console/scripts").text
    assert ">eve<" in eve.http.get("/console/scripts").text
    door.access.accounts.reset(OPERATOR, "eve")
    assert eve.http.get("/console/scripts").status_code == 303
    assert maria.http.get("/console/scripts").status_code == 200


def test_with_a_one_time_password_one_gets_no_further_than_choosing(
    door: Door, visitor: Person
) -> None:
    first = door.gives("eve")
    answer = visitor.logs_in("eve", first)

    assert answer.headers["location"].startswith("/console/password?next=%2Fconsole%2F&")
    assert visitor.http.get("/console/scripts").headers["location"] == "/console/password"
    assert visitor.posts("/console/scripts", {}).status_code == 401
    with pytest.raises(InvalidStatus):
        visitor.opens_socket()
    assert door.behind.reached == []


@pytest.mark.parametrize("path", ["/console/log-in", "/console/scripts"])
def test_a_body_that_is_too_large_is_refused_before_it_is_read(
    door: Door, maria: Person, path: str
) -> None:
    began = time.monotonic()
    answer = maria.http.post(
        path,
        content=b"x" * 20_000_000,
        headers={"Origin": door.base, "Content-Type": "application/x-www-form-urlencoded"},
    )

    assert answer.status_code == 413
    assert time.monotonic() - began < 5
    assert door.behind.reached == []


def test_a_database_that_is_away_lets_nobody_in(door: Door, maria: Person) -> None:
    log_in = maria.http.get("/console/log-out")
    with door.access.signing_in.database.begin() as uow:
        uow.accounts._connection.exec_driver_sql("ALTER TABLE sign_ins RENAME TO away")

    page = maria.http.get("/console/scripts")
    sent = maria.sends(log_in)
    with pytest.raises(InvalidStatus):
        maria.opens_socket()

    assert (page.status_code, sent.status_code) == (503, 503)
    assert "cannot be reached" in page.text
    assert door.behind.reached == []
