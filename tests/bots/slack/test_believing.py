"""Which of the requests that come are Slack's, and that none of them breaks or leaks anything."""

import asyncio
import json
import logging
from contextlib import suppress
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bots.channel import Talk
from bots.errors import PayloadError, SignatureError
from bots.messages import WebhookRequest
from bots.slack.channel import SlackChannel
from dialogs.prompts import Prompt
from earshot.counterparts.slack import ANNA, SIGNING_SECRET, Slack
from tests.bots.slack.scenes import KEY, NOON, Desk, Scene, outbound, played

CANARY = "canary-1729"


def _signed(on: Scene, body: bytes, **more: str) -> dict[str, str]:
    headers = {name.lower(): value for name, value in on.slack.signed(body).items()}
    return headers | {"content-type": "application/json"} | more


async def _refused(on: Scene, body: bytes, headers: dict[str, str]) -> None:
    with pytest.raises(SignatureError):
        await on.channel.answer(WebhookRequest("POST", "/webhooks/slack", headers, body), on.desk)
    assert on.desk.calls == 0


BODY = json.dumps({"type": "url_verification", "challenge": "abc"}).encode()


def test_the_address_is_verified() -> None:
    async def play(on: Scene) -> None:
        async with httpx.AsyncClient() as client:
            response = await client.post(
                on.slack.hook_url, content=BODY, headers=_signed(on, BODY)
            )

        assert (response.status_code, response.json()) == (200, {"challenge": "abc"})

    played(play)


@pytest.mark.parametrize("seconds", [-301, 301])
def test_what_is_older_or_newer_than_five_minutes_is_refused(seconds: int) -> None:
    async def play(on: Scene) -> None:
        headers = _signed(on, BODY)
        on.clock.forward(seconds)
        await _refused(on, BODY, headers)

    played(play)


@pytest.mark.parametrize("seconds", [-299, 0, 299])
def test_what_is_of_these_five_minutes_is_taken(seconds: int) -> None:
    async def play(on: Scene) -> None:
        request = WebhookRequest("POST", "/webhooks/slack", _signed(on, BODY), BODY)
        on.clock.forward(seconds)

        assert (await on.channel.answer(request, on.desk)).status == 200

    played(play)


@pytest.mark.parametrize(
    "headers",
    [
        {"x-slack-signature": ""},
        {"x-slack-signature": "é"},
        {"x-slack-signature": "v0=" + "é" * 64},
        {"x-slack-signature": "x" * 10_000},
        {"x-slack-request-timestamp": ""},
        {"x-slack-request-timestamp": "abc"},
        {"x-slack-request-timestamp": "١٧٣٠"},
        {"x-slack-request-timestamp": "-1"},
        {"x-slack-request-timestamp": "9" * 5_000},
        {"x-slack-request-timestamp": "1e9"},
    ],
)
def test_strange_headers_are_refused_and_nothing_else(headers: dict[str, str]) -> None:
    async def play(on: Scene) -> None:
        await _refused(on, BODY, _signed(on, BODY) | headers)
        await _refused(on, BODY, {})

    played(play)


def test_every_changed_byte_is_refused() -> None:
    async def play(on: Scene) -> None:
        headers = _signed(on, BODY)
        for place in range(len(BODY)):
            changed = bytes(b ^ (n == place) for n, b in enumerate(BODY))
            await _refused(on, changed, headers)
        await _refused(on, b"\xff\xfe" + BODY, headers)

    played(play)


def test_without_a_signing_secret_nothing_is_slacks() -> None:
    async def play(on: Scene) -> None:
        await _refused(on, BODY, _signed(on, BODY))

    played(play, signing_secret="")


NAMES = [
    "type",
    "event",
    "actions",
    "user",
    "team",
    "team_id",
    "view",
    "container",
    "id",
    "channel",
    "message",
    "state",
    "authorizations",
    "event_id",
    "action_id",
    "tokens",
    "message_ts",
    "callback_id",
    "private_metadata",
    "user_id",
    "hash",
    "subtype",
    "action_ts",
    "block_id",
    "value",
    "selected_option",
    "selected_options",
    "values",
    "text",
    "ts",
    "tab",
    "channel_type",
]
TEXTS = st.sampled_from(["U1", "im", "home", "form", "answer:1", "send", "open", "words", "talk"])
SHAPES = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=5)
    ),
    max_leaves=12,
)
KINDS = st.sampled_from(
    ["event_callback", "block_actions", "view_submission", "view_closed", "shortcut", "x"]
)
EVENTS = st.sampled_from(["message", "app_mention", "app_home_opened", "tokens_revoked"])


def test_no_body_raises_anything_but_that_it_cannot_be_read() -> None:
    with asyncio.Runner() as runner:
        nowhere = "http://127.0.0.1:1/"
        slack, desk = Slack(now=lambda: NOON), Desk()
        desk.talks = [Talk("s", "x", None, (), "en")] * 5_000
        channel = SlackChannel(
            now=lambda: NOON,
            key=KEY,
            bot_token="xoxb-0",
            signing_secret=SIGNING_SECRET,
            api_url=nowhere,
        )

        @settings(max_examples=150, deadline=None)
        @given(
            body=SHAPES,
            event=st.dictionaries(st.sampled_from(NAMES), SHAPES, max_size=6),
            kind=KINDS,
            happened=EVENTS,
            raw=st.none() | st.binary(max_size=20),
            media_type=st.sampled_from(["application/json", "application/x-www-form-urlencoded"]),
        )
        def answered(
            body: object,
            event: dict[str, Any],
            kind: str,
            happened: str,
            raw: bytes | None,
            media_type: str,
        ) -> None:
            if isinstance(body, dict):
                body["type"] = kind
                if kind == "event_callback":
                    body["event"] = event | {"type": happened}
            content = json.dumps(body).encode() if raw is None else raw
            headers = {name.lower(): value for name, value in slack.signed(content).items()}
            headers["content-type"] = media_type
            request = WebhookRequest("POST", "/webhooks/slack", headers, content)
            # Raw bytes may be no text at all, which nobody signs.
            refused = (PayloadError,) if raw is None else (PayloadError, SignatureError)
            with suppress(*refused):
                assert runner.run(channel.answer(request, desk)).status == 200

        answered()
        runner.run(channel.close())


def test_nothing_private_is_logged_or_said_in_errors(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    async def play(on: Scene) -> None:
        on.desk.failures = 1
        await on.slack.says(ANNA, CANARY)
        await on.channel.send(outbound(Prompt("1", None, "notice", CANARY, "en")))
        await on.channel.send(outbound())
        await on.slack.presses(ANNA, on.slack.shown(ANNA)[-1].id, "9")
        await on.slack.event({"type": "unknown", "text": CANARY})
        forged = json.dumps({"text": CANARY}).encode()
        await _refused_over_http(on, forged)

    played(play)

    logged = caplog.text + "".join(repr(vars(record)) for record in caplog.records)
    for secret in (CANARY, "xoxb", SIGNING_SECRET, "token.9", "canary-text"):
        assert secret not in logged


async def _refused_over_http(on: Scene, body: bytes) -> None:
    async with httpx.AsyncClient() as client:
        headers = _signed(on, b"something else")
        response = await client.post(on.slack.hook_url, content=body, headers=headers)
        assert response.status_code == 403
