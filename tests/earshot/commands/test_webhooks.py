"""`earshot webhooks`: who is told what, arranged from the command line."""

import json
import re
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from standardwebhooks import Webhook

from earshot.notifying.telling import notify
from storage.database import Database
from tests.earshot.commands.conftest import Earshot, Ran

SECRET = re.compile(r"^  (whsec_\S+)$", re.MULTILINE)
ID = re.compile(r"^wh_\S+")


class _Answer(BaseHTTPRequestHandler):
    heard: list[tuple[bytes, dict[str, str]]] = []

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        self.heard.append((body, {name.lower(): value for name, value in self.headers.items()}))
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None: ...  # noqa: A002 - the library's name


@pytest.fixture
def url(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a program that hears us, on this machine."""
    monkeypatch.setenv("EARSHOT_WEBHOOKS_TO", "127.0.0.1")
    _Answer.heard.clear()
    server = HTTPServer(("127.0.0.1", 0), _Answer)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}).start()
    yield f"http://127.0.0.1:{server.server_port}/hook"
    server.shutdown()
    server.server_close()


def added(ran: Ran) -> tuple[str, str]:
    """The id and the secret that were printed."""
    assert ran.code == 0, ran.err
    (secret,), found = SECRET.findall(ran.out), ID.match(ran.out)
    assert found is not None
    return found[0], secret


def test_a_webhook_is_added_tried_out_and_listed_without_its_secret(
    earshot: Earshot, url: str
) -> None:
    chosen = ("--event", "response.completed", "--event", "opt_out.created")
    id_, secret = added(earshot("webhooks", "add", url, *chosen, "--with-verbatims"))
    tried = earshot("webhooks", "test", id_)
    listed = earshot("webhooks", "list")
    (plain,) = json.loads(earshot("webhooks", "list", "--format", "json").out)

    assert (tried.code, tried.out) == (0, f"{url} has heard us.\n")
    ((body, headers),) = _Answer.heard
    assert Webhook(secret).verify(body, headers)["type"] == "webhook.test"
    assert "active; opt_out.created, response.completed with verbatims; 0 told" in listed.out
    assert listed.out.endswith("1 webhook.\n")
    assert (plain["id"], plain["url"], plain["verbatims"]) == (id_, url, True)
    assert secret not in listed.out + json.dumps(plain)


def test_who_does_not_hear_is_said_so(earshot: Earshot, url: str) -> None:
    id_, _ = added(earshot("webhooks", "add", "http://127.0.0.1:9/hook"))
    tried = earshot("webhooks", "test", id_)

    assert (tried.code, tried.out) == (1, "")
    assert tried.err == "http://127.0.0.1:9/hook did not hear us: ConnectError.\n"


def test_failures_are_listed_without_what_they_tell_and_told_again(
    earshot: Earshot, url: str, tmp_path: Path
) -> None:
    id_, _ = added(earshot("webhooks", "add", url))
    now = datetime(2026, 11, 21, 12, tzinfo=UTC)
    database = Database.open(f"sqlite:///{tmp_path / 'data' / 'earshot.db'}")
    with database.begin() as uow:
        for _ in range(2):
            notify(uow, "opt_out.created", {"person": "maria"}, now=now)
        first, second = uow.notifications.latest(id_, 2)[::-1]
        uow.notifications.give_up(first.id or 0, now, "http_500")
        uow.notifications.told(second.id or 0, now)
    database.close()

    failures = earshot("webhooks", "failures", id_)
    assert "opt_out.created  failed (http_500, 1 attempt)" in failures.out
    assert failures.out.endswith("1 event.\n")
    shown = json.loads(earshot("webhooks", "show", id_, "--format", "json").out)
    assert [one["state"] for one in shown] == ["told", "failed"]
    assert "maria" not in json.dumps(shown) + failures.out

    assert earshot("webhooks", "replay", id_, "--since", "2026-11-22").out.startswith("0 events")
    assert earshot("webhooks", "replay", id_, "--since", "2026-11-21").out.startswith("1 event ")
    assert earshot("webhooks", "replay", id_, str(second.id)).code == 0
    shown = json.loads(earshot("webhooks", "show", id_, "--format", "json").out)
    assert [(one["state"], one["attempts"]) for one in shown] == [("due", 0)] * 2
    assert earshot("webhooks", "failures", id_).out == "0 events.\n"


def test_a_webhook_is_removed_with_what_it_was_told(
    earshot: Earshot, url: str, tmp_path: Path
) -> None:
    id_, _ = added(earshot("webhooks", "add", url))
    database = Database.open(f"sqlite:///{tmp_path / 'data' / 'earshot.db'}")
    with database.begin() as uow:
        notify(uow, "opt_out.created", {}, now=datetime(2026, 11, 21, 12, tzinfo=UTC))
    database.close()

    assert earshot("webhooks", "remove", id_).code == 0
    assert earshot("webhooks", "list").out == "0 webhooks.\n"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("add", "ftp://shop.example/"), "A webhook is a whole address"),
        (("add", "https://"), "A webhook is a whole address"),
        (("add", "not an address"), "A webhook is a whole address"),
        (("add", "https://u:p@shop.example/"), "has no name, password or # in it"),
        (("add", "https://2130706433/hook"), "list it in the setting `webhooks_to`"),
        (("add", "http://93.184.215.14/hook"), "is not reached with https"),
        (("add", "https://nobody.invalid/hook"), "nobody.invalid is not known"),
        (("show", "wh_none"), "There is no webhook wh_none."),
        (("failures", "wh_none"), "There is no webhook wh_none."),
        (("replay", "wh_none", "1"), "There is no webhook wh_none."),
        (("test", "wh_none"), "There is no webhook wh_none."),
        (("remove", "wh_none"), "There is no webhook wh_none."),
    ],
)
def test_what_cannot_be_is_one_plain_sentence(
    earshot: Earshot, arguments: tuple[str, ...], sentence: str
) -> None:
    ran = earshot("webhooks", *arguments)

    assert (ran.code, ran.out) == (1, "")
    assert sentence in ran.err


def test_wrong_usage_is_exit_code_two(earshot: Earshot, url: str) -> None:
    id_, _ = added(earshot("webhooks", "add", url))

    assert earshot("webhooks", "add", url, "--event", "response.exploded").code == 2
    assert earshot("webhooks", "replay", id_).code == 2
    assert earshot("webhooks", "replay", id_, "1", "--since", "2026-11-21").code == 2
    assert "nothing under number 99" in earshot("webhooks", "replay", id_, "99").err


def test_there_are_only_so_many(
    earshot: Earshot, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("earshot.notifying.hooks.MOST_WEBHOOKS", 1)
    added(earshot("webhooks", "add", url))

    assert "Remove one first." in earshot("webhooks", "add", url).err
