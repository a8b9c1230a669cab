"""Slack's far end, asked by the official client: as strict as Slack, and as persistent."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import web
from slack_sdk.errors import SlackApiError
from slack_sdk.signature import SignatureVerifier
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web.async_client import AsyncWebClient

from earshot.counterparts.faults import Broken, Forbidden, TooMany
from earshot.counterparts.slack import (
    ANNA,
    APP_TOKEN,
    BJORN,
    BOT_TOKEN,
    SIGNING_SECRET,
    Slack,
)

DIRECT = "D0ANNA"


class Scene:
    """The workspace, the official client, and a hook that answers `answers` and then 200."""

    def __init__(self, slack: Slack, client: AsyncWebClient) -> None:
        self.slack, self.client = slack, client
        self.time = datetime(2026, 11, 2, tzinfo=UTC)
        self.requests: list[tuple[bytes, dict[str, str]]] = []
        self.answers: list[web.Response] = []
        slack.now = lambda: self.time

    async def take(self, request: web.Request) -> web.Response:
        headers = {name.lower(): value for name, value in request.headers.items()}
        self.requests.append((await request.read(), headers))
        return self.answers.pop(0) if self.answers else web.Response()

    async def refused(self, method: str, **fields: Any) -> str:
        with pytest.raises(SlackApiError) as caught:
            await self.client.api_call(method, json=fields)
        return str(caught.value.response["error"])


@asynccontextmanager
async def scene() -> AsyncIterator[Scene]:
    app = web.Application()
    async with Slack(pace=0.001) as slack:
        client = AsyncWebClient(BOT_TOKEN, base_url=f"{slack.url}/api/", retry_handlers=[])
        on = Scene(slack, client)
        app.router.add_post("/", on.take)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        slack.hook_url = f"http://127.0.0.1:{runner.addresses[0][1]}/"
        try:
            yield on
        finally:
            await runner.cleanup()


def played(play: Callable[[Scene], Coroutine[Any, Any, None]]) -> None:
    async def whole() -> None:
        async with scene() as on:
            await play(on)

    asyncio.run(asyncio.wait_for(whole(), 10))


def text(words: str) -> dict[str, str]:
    return {"type": "plain_text", "text": words}


def button(n: int, **more: Any) -> dict[str, Any]:
    fields = {"type": "button", "text": text(str(n)), "action_id": f"a{n}", "value": str(n)}
    return fields | more


def actions(*elements: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "actions", "elements": list(elements)} | more


def boxes(n: int) -> dict[str, Any]:
    options = [{"text": text(str(i)), "value": str(i)} for i in range(n)]
    return {"type": "checkboxes", "action_id": "boxes", "options": options}


SECTION = {"type": "section", "text": text("Hi")}


@pytest.mark.parametrize(
    ("blocks", "code"),
    [
        ([actions(*map(button, range(26)))], "invalid_blocks"),
        ([actions(button(1, text=text("x" * 76)))], "invalid_blocks"),
        ([actions(button(1, value="x" * 2001))], "invalid_blocks"),
        ([{"type": "section", "text": text("x" * 3001)}], "invalid_blocks"),
        ([{"type": "section", "text": text("")}], "invalid_blocks"),
        ([SECTION] * 51, "invalid_blocks"),
        ([{"type": "section", "text": text("x" * 2900)}] * 5, "msg_blocks_too_long"),
        ([actions(button(1), button(1))], "invalid_blocks"),
        ([actions(button(1), block_id="b"), actions(button(2), block_id="b")], "invalid_blocks"),
        ([actions(boxes(11))], "invalid_blocks"),
        ("text", "invalid_blocks_format"),
        ([], "no_text"),
    ],
)
def test_blocks_beyond_a_limit_are_refused(blocks: Any, code: str) -> None:
    async def play(on: Scene) -> None:
        assert await on.refused("chat.postMessage", channel=DIRECT, blocks=blocks) == code
        assert on.slack.shown(ANNA) == []

    played(play)


def test_blocks_at_the_limits_are_shown() -> None:
    async def play(on: Scene) -> None:
        blocks = [SECTION, actions(*map(button, range(25))), actions(boxes(10))]
        await on.client.chat_postMessage(channel=DIRECT, text="Hi", blocks=blocks)

        [message] = on.slack.shown(ANNA)
        assert message.text == "Hi"
        assert [b.label for b in message.buttons[:2]] == ["0", "1"]
        assert [b.checked for b in message.buttons[-2:]] == [False, False]

    played(play)


def test_tokens_persons_and_channels_must_be_right() -> None:
    async def play(on: Scene) -> None:
        on.slack.disabled.add(BJORN)
        refused = on.refused
        assert await refused("conversations.open", users="U0NOBODY") == "user_not_found"
        assert await refused("conversations.open", users=BJORN) == "user_disabled"
        assert await refused("chat.postMessage", channel="D9", text="x") == "channel_not_found"
        assert await refused("apps.connections.open") == "invalid_auth"
        assert await refused("no.such.method") == "unknown_method"
        on.client.token = "xoxb-wrong"
        assert await refused("auth.test") == "invalid_auth"

    played(play)


def test_faults_have_slacks_form() -> None:
    async def play(on: Scene) -> None:
        on.slack.faults.plan("auth.test", TooMany(7), Forbidden("account_inactive"), Broken())
        with pytest.raises(SlackApiError) as caught:
            await on.client.auth_test()
        assert caught.value.response.status_code == 429
        assert caught.value.response.headers["Retry-After"] == "7"
        assert await on.refused("auth.test") == "account_inactive"
        with pytest.raises(SlackApiError) as caught:
            await on.client.auth_test()
        assert caught.value.response.status_code == 500

    played(play)


def test_what_was_posted_is_found_by_its_metadata() -> None:
    async def play(on: Scene) -> None:
        metadata = {"event_type": "x", "event_payload": {"outbound": 3}}
        await on.client.chat_postMessage(channel=DIRECT, text="One", metadata=metadata)
        await on.slack.says(ANNA, "Two")
        with_it = await on.client.conversations_history(
            channel=DIRECT, include_all_metadata=True, limit=1
        )
        cursor = with_it["response_metadata"]["next_cursor"]
        rest = await on.client.conversations_history(
            channel=DIRECT, include_all_metadata=True, cursor=cursor
        )
        without = await on.client.conversations_history(channel=DIRECT)

        assert [message["text"] for message in with_it["messages"]] == ["Two"]
        assert [message["metadata"] for message in rest["messages"]] == [metadata]
        assert not any("metadata" in message for message in without["messages"])

    played(play)


def test_events_are_signed_and_repeated_three_times() -> None:
    async def play(on: Scene) -> None:
        on.answers = [web.Response(status=503) for _ in range(9)]
        delivery = await on.slack.says(ANNA, "<9> & é")

        assert delivery.statuses == [503] * 4
        bodies = {body for body, _ in on.requests}
        [body] = bodies
        assert json.loads(body)["event"]["text"] == "&lt;9&gt; &amp; é"
        numbers = [headers.get("x-slack-retry-num") for _, headers in on.requests]
        assert numbers == [None, "1", "2", "3"]
        assert on.requests[1][1]["x-slack-retry-reason"] == "http_error"
        clock = type("Now", (), {"now": lambda _: on.time.timestamp()})()
        verifier = SignatureVerifier(SIGNING_SECRET, clock)
        assert all(verifier.is_valid_request(*request) for request in on.requests)

    played(play)


def test_a_webhook_may_decline_repetitions_and_clicks_are_never_repeated() -> None:
    async def play(on: Scene) -> None:
        on.answers = [web.Response(status=503, headers={"X-Slack-No-Retry": "1"})]
        assert (await on.slack.says(ANNA, "9")).statuses == [503]
        await on.client.chat_postMessage(channel=DIRECT, text="Hi", blocks=[actions(button(1))])
        on.answers = [web.Response(status=503)]
        pressed = await on.slack.presses(ANNA, on.slack.shown(ANNA)[-1].id, "1")
        assert pressed is not None
        assert pressed.statuses == [503]

    played(play)


def view(*blocks: dict[str, Any], **more: Any) -> dict[str, Any]:
    fields = {"type": "modal", "callback_id": "c", "title": text("T"), "blocks": list(blocks)}
    return fields | {"submit": text("Send"), "close": text("Close")} | more


ASKS = {
    "type": "input",
    "block_id": "q",
    "label": text("Why?"),
    "element": {"type": "plain_text_input", "action_id": "w"},
}


async def _trigger(on: Scene) -> str:
    await on.slack.commands(ANNA)
    trigger: str = on.slack.deliveries[-1].payload["trigger_id"]
    return trigger


def test_a_view_opens_once_and_within_three_seconds() -> None:
    async def play(on: Scene) -> None:
        trigger = await _trigger(on)
        await on.client.views_open(trigger_id=trigger, view=view(ASKS))
        refused = on.refused("views.open", trigger_id=trigger, view=view(ASKS))
        assert await refused == "invalid_trigger_id"
        late = await _trigger(on)
        on.time += timedelta(seconds=4)
        refused = on.refused("views.open", trigger_id=late, view=view(ASKS))
        assert await refused == "expired_trigger_id"

    played(play)


@pytest.mark.parametrize(
    "wrong",
    [
        view(ASKS, title=text("x" * 25)),
        view(ASKS, private_metadata="x" * 3001),
        view(*([SECTION] * 101)),
        {name: value for name, value in view(ASKS).items() if name != "submit"},
    ],
)
def test_a_view_beyond_a_limit_is_refused(wrong: dict[str, Any]) -> None:
    async def play(on: Scene) -> None:
        trigger = await _trigger(on)
        refused = on.refused("views.open", trigger_id=trigger, view=wrong)
        assert await refused == "invalid_arguments"

    played(play)


def test_a_form_is_sent_only_when_filled_in_and_shows_what_it_is_answered() -> None:
    async def play(on: Scene) -> None:
        await on.client.views_open(trigger_id=await _trigger(on), view=view(ASKS))
        form = on.slack.shown(ANNA)[-1]
        assert form.inputs == ("Why?",)
        assert await on.slack.presses(ANNA, form.id, "Send") is None
        await on.slack.fills(ANNA, form.id, "Why?", "Because")
        following = {"response_action": "update", "view": view(SECTION, submit=None)}
        on.answers = [web.json_response(following)]
        sent = await on.slack.presses(ANNA, form.id, "Send")
        assert sent is not None
        values = sent.payload["view"]["state"]["values"]
        assert values == {"q": {"w": {"type": "plain_text_input", "value": "Because"}}}
        assert [b.label for b in form.buttons] == ["Close"]
        await on.slack.presses(ANNA, form.id, "Close")
        assert form not in on.slack.shown(ANNA)
        with pytest.raises(LookupError):
            await on.slack.fills(ANNA, form.id, "Why?", "x")

    played(play)


def test_a_message_is_changed_and_a_home_published() -> None:
    async def play(on: Scene) -> None:
        sent = await on.client.chat_postMessage(channel=DIRECT, text="Hi")
        await on.client.chat_update(channel=DIRECT, ts=sent["ts"], text="Ho", blocks=[SECTION])
        await on.client.views_publish(user_id=ANNA, view={"type": "home", "blocks": [SECTION]})
        await on.client.chat_postEphemeral(channel=DIRECT, user=ANNA, text="Psst")

        assert [message.text for message in on.slack.shown(ANNA)] == ["Hi", "Hi", "Psst"]
        refused = on.refused("chat.update", channel=DIRECT, ts="1.1", text="x")
        assert await refused == "message_not_found"
        [home] = [m for m in on.slack.shown(ANNA) if m.note == "App Home"]
        opened = await on.client.views_update(
            view_id=home.id, view={"type": "home", "blocks": [actions(button(1))]}
        )
        assert opened["view"]["id"] == home.id
        await on.slack.presses(ANNA, home.id, "1")
        assert b"view_id" in on.requests[-1][0]

    played(play)


def test_envelopes_wait_for_a_connection_and_come_again_without_an_acknowledgement() -> None:
    async def play(on: Scene) -> None:
        on.slack.socket_mode = True
        on.slack.patience = 0.3
        seen: list[Any] = []

        async def listen(client: Any, envelope: Any) -> None:
            seen.append((envelope.retry_attempt, envelope.payload["event"]["text"]))
            if len(seen) > 1:
                await client.send_socket_mode_response(SocketModeResponse(envelope.envelope_id))

        client = SocketModeClient(APP_TOKEN, web_client=on.client, ping_interval=0.1)
        client.socket_mode_request_listeners.append(listen)
        try:
            saying = asyncio.create_task(on.slack.says(ANNA, "9"))
            await client.connect()
            delivery = await saying
        finally:
            await client.close()

        assert delivery.statuses == [None, 200]
        assert seen == [(None, "9"), (1, "9")]

    played(play)


def test_a_ticket_opens_one_connection() -> None:
    async def play(on: Scene) -> None:
        answer = await on.client.apps_connections_open(app_token=APP_TOKEN)
        session = on.slack._session
        assert session is not None
        async with session.ws_connect(answer["url"]) as socket:
            assert (await socket.receive_json())["type"] == "hello"
        async with session.get(answer["url"].replace("ws", "http", 1)) as again:
            assert again.status == 403

    played(play)
