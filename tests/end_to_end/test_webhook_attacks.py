"""Requests that no platform made, or made long ago, at the real application over a real socket."""

import hashlib
import hmac
import json
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from sqlalchemy import text
from twilio.request_validator import RequestValidator

from bots.messages import ChannelKind
from config.settings import Settings
from earshot import logs
from earshot.bootstrap import Earshot, build
from earshot.connecting import webhook_secret
from earshot.counterparts import slack, sms, telegram
from earshot.web.app import create_app
from earshot.web.webhooks import FORGED
from tests.end_to_end.serving import serve
from tests.faults.channels.stage import Watch

KINDS: tuple[ChannelKind, ...] = ("slack", "telegram", "sms")
PUBLIC = "https://earshot.example"
NOBODY = "http://127.0.0.1:9"
KEPT = ("arrivals", "respondents", "addresses", "sessions", "inbox", "outbox", "answers")
MEGABYTE = 1024 * 1024

WORDS = "canary-words"
NUMBER = "+46709999991"
CHAT = "7099999917"
MEMBER = "U0CANARY99"
PRESSED = "canary.0.0123456789abcdef"
CANARIES = (
    *(WORDS, NUMBER, NUMBER[1:], CHAT, MEMBER, PRESSED),
    *(slack.SIGNING_SECRET, slack.BOT_TOKEN, telegram.TOKEN, sms.TOKEN),
)


@dataclass(frozen=True)
class Request:
    """A request as a platform makes it; header values are bytes, whatever they are."""

    path: str
    headers: dict[str, bytes]
    body: bytes

    def but(self, name: str, value: bytes | None) -> "Request":
        """The same with another header, or (None) without it."""
        rest = {key: old for key, old in self.headers.items() if key != name}
        more = {} if value is None else {name: value}
        return Request(self.path, rest | more, self.body)


SIGNED = {
    "slack": "x-slack-signature",
    "telegram": "x-telegram-bot-api-secret-token",
    "sms": "x-twilio-signature",
}


@dataclass
class Front:
    """The application, and what comes of requests to it."""

    earshot: Earshot
    watch: Watch
    base: str
    said: str = ""

    def posts(self, request: Request, body: Any = None) -> int:
        """The status of the answer."""
        answer = httpx.post(
            f"{self.base}{request.path}",
            headers=[(name.encode(), value) for name, value in request.headers.items()],
            content=request.body if body is None else body,
            timeout=20,
        )
        self.said += answer.text + str(answer.headers)
        return answer.status_code

    def words(self, kind: ChannelKind, key: int = 1, said: str = WORDS) -> Request:
        """What somebody writes, genuine."""
        match kind:
            case "slack":
                return self.signed(kind, json.dumps(_event(key, said)).encode())
            case "telegram":
                return self.signed(kind, json.dumps(_update(key, said)).encode())
            case "sms":
                fields = {"MessageSid": f"SM{key:032}", "From": NUMBER, "Body": said}
                fields |= {"AccountSid": sms.ACCOUNT}
                return self.signed(kind, urlencode({**fields, "NumMedia": "0"}).encode())

    def signed(
        self, kind: ChannelKind, body: bytes, *, ahead: float = 0, form: bool = False
    ) -> Request:
        """`body` with the platform's own signature, `ahead` of time by so many seconds."""
        path = f"/webhooks/{kind}"
        match kind:
            case "slack":
                at = str(int(self.watch.now().timestamp() + ahead)).encode()
                made = hmac.new(
                    slack.SIGNING_SECRET.encode(), b"v0:" + at + b":" + body, hashlib.sha256
                )
                headers = {
                    "content-type": b"application/x-www-form-urlencoded"
                    if form
                    else b"application/json",
                    "x-slack-request-timestamp": at,
                    SIGNED[kind]: f"v0={made.hexdigest()}".encode(),
                }
            case "telegram":
                shown = webhook_secret(self.earshot.key()).encode()
                headers = {"content-type": b"application/json", SIGNED[kind]: shown}
            case "sms":
                fields = dict(httpx.QueryParams(body.decode("utf-8", "replace")))
                made_of = RequestValidator(sms.TOKEN).compute_signature(PUBLIC + path, fields)
                headers = {
                    "content-type": b"application/x-www-form-urlencoded",
                    SIGNED[kind]: made_of.encode(),
                }
        return Request(path, headers, body)

    def kept(self) -> dict[str, int]:
        """How many rows there are of what people send and are sent."""
        with self.earshot.database.read() as uow:
            rows = {
                name: uow.answers._connection.execute(text(f"SELECT count(*) FROM {name}"))
                for name in KEPT
            }
            return {name: found.scalar_one() for name, found in rows.items()}


def _event(key: int, said: str) -> dict[str, Any]:
    message = {"type": "message", "channel_type": "im", "channel": "D1", "user": MEMBER}
    message |= {"text": said, "ts": f"1700000000.{key:06}"}
    return {"type": "event_callback", "team_id": "T1", "event_id": f"Ev{key}", "event": message}


def _update(key: int, said: str) -> dict[str, Any]:
    person = {"id": int(CHAT), "is_bot": False, "first_name": WORDS}
    chat = {"id": int(CHAT), "type": "private"}
    message = {"message_id": key, "date": 1, "chat": chat, "from": person, "text": said}
    return {"update_id": key, "message": message}


@pytest.fixture
def log(capfd: pytest.CaptureFixture[str]) -> Iterator[Callable[[], str]]:
    """The program's own log at its most talkative, as it would stand on the operator's screen."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    quiet = {name: logging.getLogger(name).level for name in (*logs._QUIET, "uvicorn.error")}
    root.handlers.clear()
    logs.set_up(logging.DEBUG)
    yield lambda: "".join(capfd.readouterr())
    root.handlers[:] = before
    root.setLevel(level)
    for name, was in quiet.items():
        logging.getLogger(name).setLevel(was)


@pytest.fixture
def front(sqlite_url: str, log: Callable[[], str], tmp_path: Path) -> Iterator[Front]:
    """All three channels at one application; what it would say to the platforms goes nowhere.

    In the end nobody's number, words or secret stand in the log or in an answer.
    """
    watch = Watch()
    settings = Settings(
        data_dir=tmp_path,
        database_url=sqlite_url,
        public_url=PUBLIC,
        slack_bot_token=slack.BOT_TOKEN,
        slack_signing_secret=slack.SIGNING_SECRET,
        slack_api_url=f"{NOBODY}/api/",
        telegram_token=telegram.TOKEN,
        telegram_api_url=NOBODY,
        twilio_account_sid=sms.ACCOUNT,
        twilio_auth_token=sms.TOKEN,
        twilio_from=sms.NUMBER,
        twilio_api_url=NOBODY,
    )
    earshot = build(settings, clock=watch)  # type: ignore[arg-type]  # it has the same methods
    earshot.prepare()
    with serve(create_app(earshot)) as base:
        found = Front(earshot, watch, base)
        yield found
    earshot.database.close()
    secret = webhook_secret(earshot.key())
    written = log() + found.said
    assert [one for one in (*CANARIES, secret) if one in written] == []


NOTHING = dict.fromkeys(KEPT, 0)


@pytest.mark.parametrize("kind", KINDS)
def test_forged_signatures_are_refused(kind: ChannelKind, front: Front) -> None:
    genuine = front.words(kind)
    name, signature = SIGNED[kind], genuine.headers[SIGNED[kind]]
    wrong = [
        *(None, b"", b"v0=", b"=", b"0", b"v0=" + b"0" * 64),
        *(signature[:-1], signature + b"0", signature[:-1] + b"?", signature.swapcase() + b" x"),
        *("é".encode(), "é".encode("latin-1"), b"v0=\xff\xfe", signature + "é".encode()),
        *(b"x" * 10_000, WORDS.encode(), b"\xf0\x9f\x98\x80"),
    ]
    statuses = {front.posts(genuine.but(name, value)) for value in wrong}

    assert statuses == {FORGED[kind]}
    assert front.kept() == NOTHING


@pytest.mark.parametrize("kind", ["slack", "sms"])
def test_a_body_that_was_changed_is_refused(kind: ChannelKind, front: Front) -> None:
    genuine = front.words(kind)
    bodies = [
        *(genuine.body.replace(WORDS.encode(), b"other words"), genuine.body + b" ", b""),
        *(b"&Body=x", b"\xff\xfe", genuine.body[:-1], b"[" * 50_000),
    ]
    statuses = {front.posts(genuine, body) for body in bodies}

    assert statuses == {FORGED[kind]}
    assert front.kept() == NOTHING


@pytest.mark.parametrize(
    "at", [b"", b"abc", b"-1", "é".encode(), b"1e400", b"9" * 400, b"0", b"\xd9\xa3", None]
)
def test_slack_at_no_time_is_refused(at: bytes | None, front: Front) -> None:
    genuine = front.words("slack").but("x-slack-request-timestamp", at)

    assert front.posts(genuine) == 401
    assert front.kept() == NOTHING


@pytest.mark.parametrize(("ahead", "status"), [(-301, 401), (330, 401), (-270, 200), (290, 200)])
def test_slack_of_another_time_is_refused(ahead: float, status: int, front: Front) -> None:
    body = json.dumps(_event(1, WORDS)).encode()

    assert front.posts(front.signed("slack", body, ahead=ahead)) == status
    assert front.kept()["arrivals"] == (status == 200)


@pytest.mark.parametrize("kind", KINDS)
def test_a_day_later_the_same_changes_nothing(kind: ChannelKind, front: Front) -> None:
    genuine = front.words(kind)
    assert front.posts(genuine) == 200
    before = front.kept()
    statuses = []
    for later in (timedelta(seconds=301), timedelta(days=1), timedelta(days=400)):
        front.watch.passes(later)
        statuses += [front.posts(genuine), front.posts(front.signed(kind, genuine.body))]

    assert statuses == [401 if kind == "slack" else 200, 200] * 3
    assert before["arrivals"] == 1
    assert front.kept() == before


@pytest.mark.parametrize("forward", ["host", "x-forwarded-host", "x-original-url"])
def test_sms_is_signed_for_our_own_address_only(forward: str, front: Front) -> None:
    genuine = front.words("sms")
    fields = dict(httpx.QueryParams(genuine.body.decode()))
    theirs = RequestValidator(sms.TOKEN).compute_signature(
        "https://evil.example/webhooks/sms", fields
    )
    forged = genuine.but(SIGNED["sms"], theirs.encode()).but(forward, b"evil.example")

    assert front.posts(forged) == 403
    assert front.posts(genuine.but(forward, b"evil.example")) == 200


@pytest.mark.parametrize("kind", KINDS)
def test_other_headers_may_say_anything(kind: ChannelKind, front: Front) -> None:
    genuine = front.words(kind)
    strange = ("é".encode(), b"\xff\xfe\xfd", b"x" * 8_000, "۹".encode())
    names = ("user-agent", "accept-language", "x-slack-retry-num", "i-twilio-idempotency-token")
    statuses = {front.posts(genuine.but(name, value)) for name in names for value in strange}

    assert statuses == {200}
    assert front.kept()["arrivals"] == 1


@pytest.mark.parametrize("kind", ["slack", "telegram"])
@pytest.mark.parametrize(
    "token",
    [
        *(PRESSED, "1.0.0123456789abcdef", "zzzzzzzzzzzzz.0.0123456789abcdef", "..", ""),
        *("\x00", "\ud800", "é" * 32, "x" * 5_000, "-1.0.0123456789abcdef"),
    ],
)
def test_forged_buttons_are_taken_and_left(kind: ChannelKind, token: str, front: Front) -> None:
    assert front.posts(_press(front, kind, token)) == 200

    kept = front.kept()
    assert {name: kept[name] for name in ("sessions", "inbox", "outbox", "answers")} == {
        **dict.fromkeys(("sessions", "inbox", "outbox", "answers"), 0)
    }


def _press(front: Front, kind: ChannelKind, token: str) -> Request:
    if kind == "telegram":
        message = _update(1, WORDS)["message"]
        query = {"id": "1", "from": message["from"], "chat_instance": "1"}
        update = {"update_id": 9, "callback_query": {**query, "message": message, "data": token}}
        return front.signed(kind, json.dumps(update).encode())
    action = {"type": "button", "action_id": "answer:0", "block_id": "b", "value": token}
    payload = {
        "type": "block_actions",
        "team": {"id": "T1"},
        "user": {"id": MEMBER, "team_id": "T1"},
        "trigger_id": "1.2",
        "container": {"type": "message", "message_ts": "1.2", "channel_id": "D1"},
        "channel": {"id": "D1"},
        "message": {"ts": "1.2", "text": WORDS, "blocks": []},
        "actions": [action | {"action_ts": "1.3"}],
    }
    return front.signed(kind, urlencode({"payload": json.dumps(payload)}).encode(), form=True)


@pytest.mark.parametrize("kind", KINDS)
def test_twenty_megabytes_are_refused_unread(kind: ChannelKind, front: Front) -> None:
    def in_pieces() -> Iterator[bytes]:
        for _ in range(20):
            yield WORDS.encode() + b"x" * MEGABYTE

    genuine = front.words(kind)
    stated = front.posts(genuine, b"x" * (20 * MEGABYTE))
    unstated = front.posts(genuine, in_pieces())
    signed = front.posts(front.words(kind, said=WORDS + "x" * 20 * MEGABYTE))

    assert (stated, unstated, signed) == (413, 413, 413)
    assert front.kept() == NOTHING


@pytest.mark.parametrize("kind", KINDS)
def test_genuine_nonsense_is_never_our_mistake(kind: ChannelKind, front: Front) -> None:
    """Signed by the platform, and nothing that it would say."""
    bodies = [
        *(b"", b"null", b"[]", b"1", b'"x"', b"{", b"{}", b"[" * 50_000, b"\xff\xfe"),
        *(b'{"update_id": -1}', b'{"update_id": 1}', b'{"update_id": 1e400}', b"a=b&a=c"),
        *(b'{"update_id": 2, "message": {}}', b'{"update_id": 3, "message": []}'),
        b'{"update_id": 4, "callback_query": {"id": {}}}',
        *(b"payload=", b"payload=[]", b"payload={}", b"payload=%00", b"command=/earshot"),
        b'{"type": "event_callback"}',
        b'{"type": "event_callback", "event": "canary-words"}',
        b'{"type": "event_callback", "event": {"type": "message", "user": {}, "text": []}}',
        b'{"type": "view_submission", "view": {}}',
        b'payload={"type": "view_submission", "view": {"private_metadata": "canary-words"}}',
        b'payload={"type": "block_actions", "actions": [{}]}',
        *(b"MessageSid=&From=&Body=", b"From=%2B46709999991&Body=canary-words", b"=" * 1_000),
        "&".join(f"a{n}=1" for n in range(1_000)).encode(),
    ]
    allowed = {"slack": {200, 401, 422}, "telegram": {200}, "sms": {403, 422}}[kind]
    statuses = {}
    for body in bodies:
        for form in (False, True):
            request = front.signed(kind, body, form=form)
            statuses[body[:60], form] = front.posts(request)

    assert {one: got for one, got in statuses.items() if got not in allowed} == {}
    assert {name: front.kept()[name] for name in ("sessions", "inbox", "answers")} == {
        **dict.fromkeys(("sessions", "inbox", "answers"), 0)
    }
