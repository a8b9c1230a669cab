"""The official client against the counterpart, and what it delivers."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
from aiohttp import web
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update

from bots.telegram.client import FailedError, Line, connect
from earshot.counterparts.faults import DELIVERY, Duplicate
from earshot.counterparts.telegram import TOKEN, TelegramCounterpart

MARIA = "70001"
SVEN = "70002"


@dataclass
class Hook:
    """Takes webhooks; `statuses` are the next answers."""

    statuses: list[int] = field(default_factory=list)
    seen: list[tuple[str | None, dict[str, Any]]] = field(default_factory=list)
    holds: asyncio.Event | None = None

    async def take(self, request: web.Request) -> web.Response:
        update = await request.json()
        if self.holds and "message" in update:
            await self.holds.wait()
        self.seen.append((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), update))
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200)


@dataclass
class Scene:
    platform: TelegramCounterpart
    bot: Bot
    hook: Hook
    hook_url: str


@asynccontextmanager
async def scene(**options: Any) -> AsyncIterator[Scene]:
    hook, app = Hook(), web.Application()
    app.router.add_post("/", hook.take)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    line = Line(2)
    try:
        async with TelegramCounterpart(pace=0.01, **options) as platform:
            bot = connect(TOKEN, platform.url, line)
            yield Scene(platform, bot, hook, f"http://127.0.0.1:{runner.addresses[0][1]}/")
    finally:
        await line.shutdown()
        await runner.cleanup()


def played(play: Callable[[Scene], Coroutine[Any, Any, None]], **options: Any) -> None:
    async def whole() -> None:
        async with scene(**options) as on:
            await play(on)

    asyncio.run(asyncio.wait_for(whole(), 10))


async def refused(platform: TelegramCounterpart, method: str, **fields: Any) -> tuple[int, str]:
    """Status and description of a call that a careful client would not make."""
    async with httpx.AsyncClient() as client:
        answer = await client.post(f"{platform.url}/bot{TOKEN}/{method}", json=fields)
    found = answer.json()
    assert found["ok"] is False
    assert found["error_code"] == answer.status_code
    return answer.status_code, found["description"]


def keyboard(*labels: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(one, callback_data=one) for one in labels]])


def test_the_official_client_sends_edits_and_reads() -> None:
    async def play(on: Scene) -> None:
        me = await on.bot.get_me()
        sent = await on.bot.send_message(
            int(MARIA), "How likely?", reply_markup=keyboard("8", "9")
        )
        edited = await on.bot.edit_message_text(
            "✓ 9", chat_id=int(MARIA), message_id=sent.message_id
        )

        (shown,) = on.platform.shown(MARIA)
        assert me.username == "earshot_trial_bot"
        assert sent.reply_markup == keyboard("8", "9")
        assert sent.chat.first_name == "Maria"
        assert isinstance(edited, type(sent))
        assert (edited.text, edited.reply_markup) == ("✓ 9", None)
        assert (shown.text, shown.buttons, shown.edited) == ("✓ 9", (), True)

    played(play)


def test_updates_are_what_the_official_client_reads() -> None:
    async def play(on: Scene) -> None:
        await on.platform.says(MARIA, "eight")
        mine = on.platform.shown(MARIA)[-1]
        await on.platform.edits(MARIA, mine.id, "nine")
        sent = await on.bot.send_message(int(MARIA), "How likely?", reply_markup=keyboard("9"))
        await on.platform.presses(MARIA, str(sent.message_id), "9")
        await on.platform.sends_picture(MARIA)
        await on.platform.blocks(MARIA)

        updates = [
            Update.de_json(one, on.bot)
            for one in await on.bot.request.post(f"{on.bot.base_url}/getUpdates")
        ]

        said, edited, press, picture, gone = updates
        assert said.message
        assert said.message.text == "eight"
        assert edited.edited_message
        assert edited.edited_message.text == "nine"
        assert press.callback_query
        assert press.callback_query.data == "9"
        assert picture.message
        assert picture.message.photo
        assert gone.my_chat_member
        assert gone.my_chat_member.new_chat_member.status == "kicked"
        assert [one.update_id for one in updates] == sorted(one.update_id for one in updates)
        assert all(
            one.effective_user and one.effective_user.first_name == "Maria" for one in updates
        )

    played(play)


@pytest.mark.parametrize(
    ("method", "fields", "description"),
    [
        ("sendMessage", {"text": "x"}, "chat_id is not specified"),
        ("sendMessage", {"chat_id": 70001}, "message text is empty"),
        ("sendMessage", {"chat_id": 70001, "text": " \n"}, "message text is empty"),
        ("sendMessage", {"chat_id": 70001, "text": "x" * 4097}, "message is too long"),
        ("sendMessage", {"chat_id": 70001, "text": "😀" * 2049}, "message is too long"),
        ("sendMessage", {"chat_id": 5, "text": "x"}, "chat not found"),
        ("sendMessage", {"chat_id": 70001, "text": "x", "reply_markup": "{"}, "can't parse"),
        ("editMessageText", {"chat_id": 70001, "message_id": 9, "text": "x"}, "not found"),
        ("answerCallbackQuery", {"callback_query_id": "1"}, "query is too old"),
        ("setWebhook", {"url": "http://bots.example/"}, "HTTPS URL"),
        ("setWebhook", {"url": "https://b.example", "secret_token": "a b"}, "secret token"),
        ("setWebhook", {"url": "https://b.example", "max_connections": 101}, "max_connections"),
    ],
)
def test_what_the_bot_api_forbids_is_refused(
    method: str, fields: dict[str, Any], description: str
) -> None:
    async def play(on: Scene) -> None:
        status, said = await refused(on.platform, method, **fields)

        assert status == 400
        assert description in said
        assert on.platform.shown(MARIA) == []

    played(play)


@pytest.mark.parametrize(
    "rows",
    [
        [[{"text": "9", "callback_data": "é" * 33}]],
        [[{"text": "9", "callback_data": ""}]],
        [[{"text": "", "callback_data": "9"}]],
        [[{"text": "9", "callback_data": "9"}] * 9],
        [[{"text": "9", "callback_data": "9"}]] * 101,
    ],
)
def test_a_keyboard_beyond_the_limits_is_refused(rows: list[Any]) -> None:
    async def play(on: Scene) -> None:
        markup = {"inline_keyboard": rows}

        status, _ = await refused(
            on.platform, "sendMessage", chat_id=70001, text="x", reply_markup=markup
        )

        assert status == 400

    played(play)


def test_nothing_changed_is_an_error_as_it_is_at_telegram() -> None:
    async def play(on: Scene) -> None:
        sent = await on.bot.send_message(int(MARIA), "Hello")

        with pytest.raises(FailedError, match="400"):
            await on.bot.edit_message_text("Hello", chat_id=int(MARIA), message_id=sent.message_id)

    played(play)


def test_whoever_blocked_the_bot_gets_nothing_until_they_let_it_in() -> None:
    async def play(on: Scene) -> None:
        await on.platform.blocks(MARIA)
        refusal = await refused(on.platform, "sendMessage", chat_id=70001, text="x")
        await on.platform.unblocks(MARIA)
        await on.bot.send_message(int(MARIA), "back")

        assert refusal == (403, "Forbidden: bot was blocked by the user")
        assert [message.text for message in on.platform.shown(MARIA)] == ["back"]

    played(play)


def test_a_chat_takes_one_message_a_second_where_that_is_wished() -> None:
    async def play(on: Scene) -> None:
        await on.bot.send_message(int(MARIA), "one")
        refusal = await refused(on.platform, "sendMessage", chat_id=70001, text="two")
        await on.bot.send_message(int(SVEN), "another chat")

        assert refusal == (429, "Too Many Requests: retry after 1")
        assert len(on.platform.messages) == 2

    played(play, limited=True)


def test_a_webhook_that_fails_is_tried_until_it_takes() -> None:
    async def play(on: Scene) -> None:
        await on.bot.set_webhook(on.hook_url, secret_token="s3cret")
        on.hook.statuses = [503, 500]

        first = await on.platform.says(MARIA, "one")
        second = await on.platform.says(MARIA, "two")
        info = await on.bot.get_webhook_info()

        assert first
        assert second
        assert (first.statuses, second.statuses) == ([503, 500, 200], [200])
        ids = [update["update_id"] for _, update in on.hook.seen]
        assert ids[0] == ids[1] == ids[2] == ids[3] - 1
        assert {secret for secret, _ in on.hook.seen} == {"s3cret"}
        assert info.last_error_message == (
            "Wrong response from the webhook: 500 Internal Server Error"
        )

    played(play)


def test_a_press_overtakes_a_text_of_the_same_chat() -> None:
    async def play(on: Scene) -> None:
        await on.bot.set_webhook(on.hook_url)
        sent = await on.bot.send_message(int(MARIA), "How likely?", reply_markup=keyboard("9"))
        on.hook.holds = asyncio.Event()

        text = asyncio.create_task(on.platform.says(MARIA, "eight"))
        await on.platform.until(lambda: bool(on.platform.deliveries))
        await on.platform.presses(MARIA, str(sent.message_id), "9")
        on.hook.holds.set()
        await text

        assert ["message" in update for _, update in on.hook.seen] == [False, True]

    played(play)


def test_a_repeated_delivery_has_the_same_number() -> None:
    async def play(on: Scene) -> None:
        await on.bot.set_webhook(on.hook_url)
        on.platform.faults.plan(DELIVERY, Duplicate())

        await on.platform.says(MARIA, "nine")

        first, second = (update for _, update in on.hook.seen)
        assert first == second

    played(play)


def test_updates_wait_until_an_offset_confirms_them() -> None:
    async def play(on: Scene) -> None:
        waiting = asyncio.create_task(on.bot.get_updates(timeout=5))
        await on.platform.until(lambda: bool(on.platform.calls))
        await on.platform.says(MARIA, "one")

        (first,) = await waiting
        (again,) = await on.bot.get_updates()
        none = await on.bot.get_updates(offset=first.update_id + 1)

        assert first.update_id == again.update_id
        assert none == ()

    played(play)


def test_a_repeated_delivery_is_fetched_once() -> None:
    async def play(on: Scene) -> None:
        on.platform.faults.plan(DELIVERY, Duplicate())

        await on.platform.says_in_group("-5", MARIA, "hello all")

        (update,) = await on.bot.get_updates()
        assert update.message
        assert (update.message.chat.type, update.message.from_user) == (
            "supergroup",
            update.effective_user,
        )

    played(play)


def test_a_webhook_that_is_away_is_told_of() -> None:
    async def play(on: Scene) -> None:
        await on.bot.set_webhook("http://127.0.0.1:9/")

        telling = asyncio.create_task(on.platform.says(MARIA, "one"))
        await on.platform.until(lambda: any(one.statuses for one in on.platform.deliveries))
        info = await on.bot.get_webhook_info()
        telling.cancel()

        assert (info.pending_update_count, info.last_error_message) == (1, "Connection refused")

    played(play)


def test_a_webhook_says_when_and_whether_to_come_again() -> None:
    platform = TelegramCounterpart()

    pauses = [platform.pause(attempt, 500, {}) for attempt in (0, 1, 2, 9)]

    assert pauses == [1, 2, 4, 60]
    assert platform.pause(0, 503, {"Retry-After": "7"}) == 7
    assert platform.pause(0, 410, {}) is None
    assert platform.pause(1_440, None, {}) is None


def test_only_the_kinds_asked_for_are_told() -> None:
    async def play(on: Scene) -> None:
        await on.bot.get_updates(allowed_updates=["message"])

        assert await on.platform.blocks(MARIA) is None
        assert await on.platform.says(MARIA, "one") is not None

    played(play)


def test_fetching_conflicts_with_a_webhook() -> None:
    async def play(on: Scene) -> None:
        await on.bot.set_webhook(on.hook_url)

        status, said = await refused(on.platform, "getUpdates")
        await on.bot.delete_webhook()

        assert (status, said.startswith("Conflict: can't use getUpdates")) == (409, True)
        assert await on.bot.get_updates() == ()

    played(play)


def test_what_waited_goes_to_a_new_webhook() -> None:
    async def play(on: Scene) -> None:
        await on.platform.says(MARIA, "early")

        await on.bot.set_webhook(on.hook_url)
        await on.platform.until(lambda: bool(on.hook.seen))

        assert on.hook.seen[0][1]["message"]["text"] == "early"

    played(play)


def test_a_wrong_token_and_an_unknown_method_are_refused() -> None:
    async def play(on: Scene) -> None:
        async with httpx.AsyncClient(base_url=on.platform.url) as client:
            wrong = await client.get("/bot1:x/getMe")
            unknown = await client.get(f"/bot{TOKEN}/getNothing")

        assert (wrong.status_code, unknown.status_code) == (401, 404)

    played(play)
