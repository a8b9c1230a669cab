"""What the doctor says of the world outside, and of what did not arrive."""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from bots.channel import Capabilities, Check, Reception
from bots.messages import ChannelKind, Outbound, Receipt, WebhookRequest, WebhookResponse
from config.settings import Settings
from dialogs.loading import load
from dialogs.script import Script
from dialogs.understanding.endpoint import Endpoint
from dialogs.understanding.judging import Classifier
from dialogs.understanding.rasa import Rasa
from earshot.bootstrap import build
from earshot.consulting import Consulting
from earshot.examining import (
    alert_checks,
    delivery_checks,
    examine,
    examine_outside,
    recipient_checks,
    shown_place,
    unjudged,
    unreached,
)
from storage.rows import AddressKind, AlertRow, FailedRow
from tests.dialogs.understanding.misbehaving import Behaviour, answers, serving
from tests.earshot.conftest import SCRIPTS
from tests.end_to_end.serving import serve

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


@dataclass
class Examined:
    """A channel that answers the doctor, as late as it is told or with what it raises."""

    kind: ChannelKind
    checks: Sequence[Check] = ()
    late: float = 0.0
    error: Exception | None = None
    closed: int = 0
    capabilities: Capabilities = field(
        default_factory=lambda: Capabilities(0, 0, 0, 0, per_chat=1, per_second=1)
    )

    async def examine(self) -> Sequence[Check]:
        await asyncio.sleep(self.late)
        if self.error:
            raise self.error
        return self.checks

    async def close(self) -> None:
        self.closed += 1

    async def start(self) -> None: ...
    async def pull(self, reception: Reception) -> None: ...
    async def answer(self, request: WebhookRequest, reception: Reception) -> WebhookResponse:
        raise AssertionError("who is examined neither sends nor is called")

    async def send(self, outbound: Outbound) -> Receipt:
        raise AssertionError("who is examined neither sends nor is called")

    async def settle(self, outbound: Outbound) -> Receipt | None:
        raise AssertionError("who is examined neither sends nor is called")


def outside(*channels: Examined, public_url: str = "", within: float = 5.0) -> list[Check]:
    return asyncio.run(examine_outside(channels, public_url, within=within))


def test_each_channel_tells_what_it_found_under_its_name() -> None:
    slack = Examined("slack", [Check("ok", "All is well."), Check("error", "No.", "Do it.")])

    assert outside(slack, Examined("sms", [Check("ok", "Fine.")])) == [
        Check("ok", "Slack: All is well."),
        Check("error", "Slack: No.", "Do it."),
        Check("ok", "SMS: Fine."),
    ]
    assert slack.closed == 1


def test_a_channel_that_fails_or_hangs_is_a_finding_and_holds_up_nobody() -> None:
    channels = (
        Examined("slack", error=OSError("canary")),
        Examined("telegram", late=60),
        Examined("sms", [Check("ok", "Fine.")], late=0.1),
    )
    begun = time.monotonic()
    slack, telegram, sms = outside(*channels, within=0.3)

    assert time.monotonic() - begun < 5
    assert (slack.level, telegram.level, sms.level) == ("error", "error", "ok")
    assert "Slack could not be examined (OSError)" in slack.fact
    assert "Telegram did not answer within 0.3 seconds" in telegram.fact
    assert "canary" not in slack.fact + slack.cure
    assert [channel.closed for channel in channels] == [1, 1, 1]


async def alive(_: Request) -> PlainTextResponse:
    return PlainTextResponse("ok\n")


async def somebody_else(_: Request) -> PlainTextResponse:
    return PlainTextResponse("<h1>Welcome</h1>")


def test_a_public_address_that_leads_here_is_fine_but_for_its_missing_tls() -> None:
    with serve(Starlette(routes=[Route("/healthz", alive)])) as base:
        insecure, reached = outside(public_url=f"{base}/")

    assert (insecure.level, "not https" in insecure.fact) == ("warning", True)
    assert reached == Check("ok", "`public_url` leads here.")


def test_a_public_address_that_leads_elsewhere_is_an_error() -> None:
    with serve(Starlette(routes=[Route("/healthz", somebody_else)])) as base:
        found = outside(public_url=base)[-1]

    assert (found.level, "is not Earshot (status 200)" in found.fact) == ("error", True)


@pytest.mark.parametrize("url", ["https://127.0.0.1:9", "https://nowhere.invalid", "https://[::"])
def test_a_public_address_that_nothing_answers_at_is_a_warning(url: str) -> None:
    (found,) = outside(public_url=url)

    assert (found.level, "cannot be reached" in found.fact) == ("warning", True)
    assert "earshot serve" in found.cure


HELLO = {
    "intent": {"name": "chit_chat", "confidence": 0.9},
    "entities": [],
    "text_tokens": [[0, 5]],
}


def rasa(url: str) -> Classifier:
    return Rasa(f"{url}/canary", "canary", monotonic=time.monotonic, deadline=10)


def endpoint(url: str) -> Classifier:
    return Endpoint(f"{url}/canary", "m", "canary", monotonic=time.monotonic, deadline=10)


@pytest.mark.parametrize(
    ("made", "behaves", "level", "fact"),
    [
        (rasa, answers(HELLO), "ok", "Rasa answers."),
        (rasa, answers("", 401), "warning", "it answers with status 401. The rules decide"),
        (rasa, answers({"intent": None}), "warning", "its answer is not that of a Rasa server"),
        (endpoint, answers("canary"), "warning", "its answer is no JSON"),
    ],
)
def test_a_classifier_is_asked_about_a_word_that_is_nobodys(
    made: Callable[[str], Classifier], behaves: Behaviour, level: str, fact: str
) -> None:
    async def examining() -> list[Check]:
        async with serving(behaves) as server:
            return await examine_outside([], "", made(server.url))

    (found,) = asyncio.run(examining())

    assert (found.level, fact in found.fact) == (level, True)
    assert "canary" not in found.fact + found.cure


def test_a_classifier_that_is_not_there_is_a_warning() -> None:
    (found,) = asyncio.run(examine_outside([], "", rasa("http://127.0.0.1:9")))

    assert found.level == "warning"
    assert "Rasa is of no use at present: it cannot be reached (ConnectError)." in found.fact
    assert found.cure.startswith("docs/rasa.md")


@pytest.mark.parametrize(
    ("settings", "fact"),
    [
        ({}, "No classifier is set: what people mean is decided by the rules alone."),
        (
            {"rasa_url": "http://me:canary@127.0.0.1:5005", "classifier_accept": 0.5},
            "Rasa at 127.0.0.1:5005 is asked what the rules leave open; it is followed from 0.5 "
            "up, and to stop from 0.9 up.",
        ),
        (
            {"classifier_url": "https://models.example/canary", "classifier_model": "m"},
            "The endpoint of `classifier_url` at models.example is asked what the rules leave "
            "open; it is followed from 0.6 up, and to stop from 0.9 up.",
        ),
    ],
)
def test_who_is_asked_and_how_sure_they_must_be_is_told(
    settings: dict[str, Any], fact: str, sqlite_url: str
) -> None:
    earshot = build(Settings(database_url=sqlite_url, **settings))
    found = list(examine(earshot))
    earshot.database.close()

    assert Check("ok", fact) in found


def script(*, anonymous: bool = False) -> Script:
    source = (SCRIPTS / "moods.yaml").read_text("utf-8")
    if anonymous:
        alert = next(line for line in source.splitlines() if "alert:" in line)
        source = source.replace(alert + "\n", "").replace("steps:", "anonymous: yes\nsteps:")
    loaded = load(source).script
    assert loaded is not None
    return loaded


@pytest.mark.parametrize(
    ("anonymous", "abroad", "warned"),
    [(False, None, 1), (False, True, 0), (True, True, 1), (True, False, 0)],
)
def test_a_condition_on_what_nobody_is_asked_is_a_warning(
    anonymous: bool, abroad: bool | None, warned: int
) -> None:
    consulting = None if abroad is None else Consulting(rasa("http://127.0.0.1:9"), abroad=abroad)
    found = list(unjudged([script(anonymous=anonymous)], consulting))

    assert [(check.level, "`moods`" in check.fact) for check in found] == [
        ("warning", True)
    ] * warned


def failed(kind: AddressKind, error: str | None, n: int = 1) -> list[FailedRow]:
    return [FailedRow(i, "s", 1, 1, kind, 1, error, NOON) for i in range(n)]


def test_what_did_not_arrive_is_counted_by_reason() -> None:
    rows = failed("sms", "30006", 3) + failed("sms", "21610") + failed("slack", None)
    slack, sms = delivery_checks([*rows, *failed("telegram", "stopped", 5)])

    assert slack.fact.endswith("did not arrive by Slack (unknown: 1).")
    assert sms.fact.startswith("4 messages of the last 28 days")
    assert "(30006: 3, 21610: 1)" in sms.fact
    assert (sms.level, sms.cure) == ("warning", "docs/sms.md says what each reason means.")


def test_where_alerts_go_is_said_without_what_may_be_secret() -> None:
    web = "https://key@hooks.example/canary"
    checks = list(recipient_checks({"team": web, "shop": "slack:C0123ABCD", "sales": web}))

    assert checks == [
        Check("ok", "Alerts to sales, team go to hooks.example."),
        Check("ok", "Alerts to shop go to slack:C0123ABCD."),
    ]
    assert shown_place(web) == "hooks.example"


ALERT = AlertRow("s", "nps", "person", None, "team", NOON)


def test_alerts_that_were_not_taken_are_told_apart_from_those_that_wait() -> None:
    later = NOON + timedelta(minutes=5)
    rows = [
        replace(ALERT, error="channel_not_found"),
        replace(ALERT, error="http_500", due_at=later),
        replace(ALERT, error="http_500", due_at=later),
        ALERT,
        replace(ALERT, state="delivered"),
        replace(ALERT, recipient="nobody"),
    ]
    given_up, trying, fresh = alert_checks(rows, ["team"])

    assert (given_up.level, trying.level, fresh.level) == ("error", "warning", "warning")
    assert given_up.fact == "1 alerts could not be delivered (channel_not_found)."
    assert trying.fact == "2 alerts were not taken and are tried again (http_500)."
    assert fresh.fact == "1 alerts wait to be delivered."
    assert list(alert_checks(rows[-2:], ["team"])) == []


@pytest.mark.parametrize("reason", ["no_address", "not_set_up", "channel_down"])
def test_who_is_known_by_mail_only_needs_a_mail_server(reason: str) -> None:
    [found] = unreached({reason: 3, "opted_out": 4}, mail=False)

    assert found.fact.startswith("3 invitations")
    assert "EARSHOT_SMTP_URL" in (found.cure or "")
    assert not list(unreached({reason: 3}, mail=True))
