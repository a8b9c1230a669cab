"""Webhooks: whom one believes, what they bring, under which key, and how one is registered."""

import asyncio
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bots.errors import PayloadError, SignatureError
from bots.messages import Asked, Edited, Sender, Unreadable, Words
from bots.telegram.channel import TelegramChannel, deep_link
from earshot.counterparts.faults import Broken
from earshot.counterparts.telegram import TOKEN
from tests.bots.telegram.scene import (
    MAC,
    MARIA,
    SECRET,
    LostError,
    Remembering,
    Scene,
    played,
    webhook,
)
from tests.bots.telegram.updates import (
    FILE,
    GROUP,
    PHOTO,
    PRIVATE,
    USER,
    edited,
    key_of,
    membership,
    message,
    pressed,
    taken,
)


@pytest.mark.parametrize(
    "shown", [None, "", "wrong", SECRET[:-1], SECRET + "x", "é", "x" * 10_000, "\udc80"]
)
def test_who_does_not_know_the_secret_is_refused(shown: str | None) -> None:
    async def play(on: Scene) -> None:
        headers = {} if shown is None else {"x-telegram-bot-api-secret-token": shown}

        with pytest.raises(SignatureError):
            await on.channel.answer(webhook({"update_id": 1}, headers), on.reception)

        assert on.reception.tried == []

    played(play)


def test_without_a_secret_nobody_is_believed() -> None:
    async def play(on: Scene) -> None:
        headers = {"x-telegram-bot-api-secret-token": ""}

        with pytest.raises(SignatureError):
            await on.channel.answer(webhook({"update_id": 1}, headers), on.reception)

    played(play, secret="")


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"\xff", b"[]", b"1", b"{}", b"[" * 100_000]
    + [json.dumps({"update_id": id_}).encode() for id_ in ("7", None, True, 1.5, -1, 2**63)],
)
def test_a_body_that_is_no_update_is_refused(body: bytes) -> None:
    async def play(on: Scene) -> None:
        with pytest.raises(PayloadError):
            await on.channel.answer(webhook(body), on.reception)

    played(play)


def test_words_are_taken_with_their_sender() -> None:
    reception = taken({"update_id": 42, "message": message(text="nine, because\nMaria 😀")})

    (inbound,) = reception.taken
    assert inbound.sender == Sender("telegram", MARIA, language="sv")
    assert inbound.content == Words("nine, because\nMaria 😀", "7")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("/start", Asked()),
        ("/start@EarshotBot", Asked()),
        ("/start Ab_-9", Asked(invitation="Ab_-9")),
        ("/START Ab_-9", Asked(invitation="Ab_-9")),
        ("/start héllo wörld", Asked()),
        ("/start " + "x" * 65, Asked()),
        ("/stop", Words("stop", "7")),
        ("/stop@EarshotBot", Words("stop", "7")),
        ("/opt_out", Words("opt out", "7")),
        ("/skip this one", Words("skip this one", "7")),
        ("/9", Words("9", "7")),
        ("/ nine", Words("/ nine", "7")),
        ("8/10", Words("8/10", "7")),
        ("/starting late", Words("starting late", "7")),
        ("a\x00b\ud83d", Words("ab?", "7")),
    ],
)
def test_commands_are_words_and_start_asks(text: str, content: object) -> None:
    assert taken({"update_id": 1, "message": message(text=text)}).contents == [content]


@pytest.mark.parametrize(
    "fields",
    [
        {"voice": FILE | {"duration": 1}},
        {"photo": PHOTO},
        {"video_note": FILE | {"length": 1, "duration": 1}},
        {"document": FILE},
        {"location": {"longitude": 1.0, "latitude": 1.0}},
        {"contact": {"phone_number": "1", "first_name": "M"}},
        {"dice": {"emoji": "🎲", "value": 3}},
        {
            "sticker": FILE
            | {
                "type": "regular",
                "width": 1,
                "height": 1,
                "is_animated": False,
                "is_video": False,
            }
        },
    ],
)
def test_what_cannot_be_read_is_answered(fields: dict[str, Any]) -> None:
    assert taken({"update_id": 1, "message": message(**fields)}).contents == [Unreadable()]


def test_the_words_under_a_picture_are_kept() -> None:
    update = {"update_id": 1, "message": message(photo=PHOTO, caption="nine")}

    assert taken(update).contents == [Unreadable("nine")]


def test_an_album_counts_once() -> None:

    keys = {
        key_of({"update_id": n, "message": message(message_id=n, photo=PHOTO, media_group_id="g")})
        for n in (1, 2)
    }

    assert len(keys) == 1


@pytest.mark.parametrize(
    "content", [{"message": message(text="8")}, edited("8"), pressed(f"a1.9.{MAC}")]
)
def test_what_is_delivered_again_has_its_key_whatever_its_number(content: dict[str, Any]) -> None:
    assert key_of({"update_id": 1} | content) == key_of({"update_id": 977_000} | content)


def test_different_things_never_share_a_key() -> None:
    elsewhere = PRIVATE | {"id": 70002}
    things: list[dict[str, Any]] = [
        {"message": message(text="8")},
        {"message": message(text="8", message_id=8)},
        {"message": message(text="8", chat=elsewhere)},
        {"message": message(photo=PHOTO, media_group_id="7")},
        {"message": message(photo=PHOTO, media_group_id="7", chat=elsewhere)},
        edited("8"),
        edited("9"),
        edited("8", at=1790000002),
        edited("8", message_id=8),
        edited("8", chat=elsewhere),
        pressed(f"a1.9.{MAC}"),
        pressed(f"a1.9.{MAC}", id="q2"),
    ]

    assert len({key_of({"update_id": 1} | thing) for thing in things}) == len(things)
    # Another bot counts the messages of a chat from 1, too.
    other = {key_of({"update_id": 1} | thing, token="5:x") for thing in things}
    assert other.isdisjoint(key_of({"update_id": 1} | thing) for thing in things)


def test_a_key_does_not_tell_whose_it_is() -> None:
    update = {"update_id": 1, "message": message(photo=PHOTO, media_group_id="g")}

    assert MARIA not in key_of(update)
    assert key_of(update) != key_of(update, secret="another")
    assert key_of(update) == key_of(update, token=f"{TOKEN.partition(':')[0]}:made-anew")


def test_an_edited_message_corrects() -> None:
    update = {"update_id": 1, "edited_message": message(text="eight", edit_date=1790000001)}

    assert taken(update).contents == [Edited("7", "eight")]


@pytest.mark.parametrize(("status", "reachable"), [("kicked", False), ("member", True)])
def test_blocking_is_noted(status: str, reachable: bool) -> None:
    reception = taken({"update_id": 1} | membership(status))

    assert (reception.reached, reception.taken) == ([(MARIA, reachable)], [])


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"message": message(pinned_message=message(text="x"))},
        {"message": message(text="beep", **{"from": USER | {"is_bot": True}})},
        {"message": {"message_id": 1, "date": 1, "chat": PRIVATE, "text": "nobody"}},
        {"message": message(text="hello all", chat=GROUP)},
        {"edited_message": message(location={"longitude": 1.0, "latitude": 1.0})},
        {"edited_message": message(text="hello", chat=GROUP)},
        {"channel_post": message(text="x", chat={"id": -1, "type": "channel"})},
        membership("kicked", GROUP),
        membership("restricted"),
        {"poll_answer": {"poll_id": "1", "option_ids": [0]}},
        {"message": {"text": 5}},
        {"message": message(text=5)},
        {"message": message(text="x", **{"from": USER | {"language_code": 5}})},
        {"message": message(text="x", chat=PRIVATE | {"id": "5; drop"})},
        {"message": message(text="x", date=10**30)},
        {"callback_query": {"data": "a1.0." + MAC}},
        {"something_of_next_year": {"a": 1}},
    ],
)
def test_the_rest_is_nothing_to_us(content: dict[str, Any]) -> None:
    reception = taken({"update_id": 1} | content)

    assert (reception.tried, reception.reached) == ([], [])


_NAMES = (
    *("id", "from", "chat", "type", "text", "date", "message", "message_id", "photo"),
    *("is_bot", "data", "status", "user", "new_chat_member", "old_chat_member"),
)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(_NAMES),
            inner,
            max_size=6,
        )
    ),
    max_leaves=12,
)
_UPDATES = st.fixed_dictionaries(
    {"update_id": st.integers(0, 2**40)},
    optional={
        "message": _JSON | st.fixed_dictionaries({"text": _JSON, "chat": _JSON}),
        "edited_message": _JSON,
        "callback_query": _JSON,
        "my_chat_member": _JSON,
    },
)
_CHANGED = st.builds(
    lambda name, value: {"update_id": 1, "message": message(text="x") | {name: value}},
    st.sampled_from(
        ["from", "chat", "text", "date", "message_id", "photo", "caption", "entities"]
    ),
    _JSON,
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_UPDATES | _CHANGED | _JSON, max_size=8))
def test_whatever_comes_is_refused_or_ignored(bodies: list[object]) -> None:
    async def play() -> None:
        # No courtesy of this one ever leaves the machine.
        channel = TelegramChannel(token="1:a", secret=SECRET, api_url="http://127.0.0.1:9")
        for body in bodies:
            try:
                response = await channel.answer(webhook(body), Remembering())
            except PayloadError:
                continue
            assert response.status == 200
        await channel.close()

    asyncio.run(play())


def test_what_cannot_be_stored_is_delivered_again() -> None:
    async def play(on: Scene) -> None:
        on.reception.refuse = lambda _: True

        with pytest.raises(LostError):
            await on.channel.answer(
                webhook({"update_id": 1, "message": message(text="nine")}), on.reception
            )

    played(play)


def test_a_webhook_is_registered_with_the_secret() -> None:
    async def play(on: Scene) -> None:
        await on.channel.start()
        await on.channel.pull(on.reception)

        (call,) = on.platform.calls
        assert call.name == "setWebhook"
        assert call.fields["url"] == "https://bots.example/webhooks/telegram"
        assert call.fields["secret_token"] == SECRET
        assert json.loads(call.fields["allowed_updates"]) == [
            "message",
            "edited_message",
            "callback_query",
            "my_chat_member",
        ]

    played(play, public_url="https://bots.example/")


def test_a_webhook_that_is_not_registered_is_tried_again() -> None:
    async def play(on: Scene) -> None:
        on.platform.faults.plan("setWebhook", Broken(), Broken())

        await on.channel.start()
        await on.platform.until(lambda: bool(on.platform.hook_url))

        assert on.calls == ["setWebhook"] * 3

    played(play, public_url="https://bots.example")


def test_a_deep_link_opens_the_bot() -> None:
    assert deep_link("earshot_bot", "Ab-9_") == "https://t.me/earshot_bot?start=Ab-9_"
    with pytest.raises(ValueError, match="64"):
        deep_link("earshot_bot", "x" * 65)
