import asyncio
import json
import logging
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bots.channel import Taken
from bots.errors import PayloadError, SignatureError
from bots.messages import Asked, Edited, Inbound, Pressed, Sender, Unreadable, Words
from bots.telegram.channel import TelegramChannel, deep_link
from earshot.counterparts.faults import Broken, Hang
from earshot.counterparts.telegram import TOKEN
from tests.bots.telegram.scene import (
    MAC,
    MARIA,
    SECRET,
    LostError,
    Remembering,
    Scene,
    notice,
    played,
    rating,
    turn,
    webhook,
)

USER = {"id": 70001, "is_bot": False, "first_name": "Maria", "language_code": "sv"}
PRIVATE = {"id": 70001, "type": "private", "first_name": "Maria"}
GROUP = {"id": -5, "type": "supergroup", "title": "Team"}
FILE = {"file_id": "A", "file_unique_id": "B"}


def message(**fields: Any) -> dict[str, Any]:
    return {"message_id": 7, "date": 1790000000, "chat": PRIVATE, "from": USER} | fields


def pressed(data: object, **fields: Any) -> dict[str, Any]:
    query = {"id": "q1", "from": USER, "chat_instance": "c", "data": data}
    bot = {"id": 1, "is_bot": True, "first_name": "E"}
    return {"callback_query": query | {"message": message(text="?", **{"from": bot})} | fields}


def membership(status: str, chat: dict[str, Any] = PRIVATE) -> dict[str, Any]:
    bot = {"id": 1, "is_bot": True, "first_name": "E"}
    old = {"user": bot, "status": "member"}
    new = {"user": bot, "status": status, "until_date": 0}
    change = {"chat": chat, "from": USER, "date": 1, "old_chat_member": old}
    return {"my_chat_member": change | {"new_chat_member": new}}


def taken(update: object, **options: Any) -> Remembering:
    """What the reception has after one webhook."""
    found: list[Remembering] = []

    async def play(on: Scene) -> None:
        response = await on.channel.answer(webhook(update), on.reception)
        assert response.status == 200
        found.append(on.reception)

    played(play, **options)
    return found[0]


def key_of(update: object, **options: Any) -> str:
    headers = {"x-telegram-bot-api-secret-token": options.get("secret", SECRET)}
    found: list[Inbound] = []

    async def play(on: Scene) -> None:
        await on.channel.answer(webhook(update, headers), on.reception)
        found.extend(on.reception.taken)

    played(play, **options)
    (inbound,) = found
    return inbound.key


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
        {"photo": [FILE | {"width": 1, "height": 1}]},
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
    photo = [FILE | {"width": 1, "height": 1}]
    update = {"update_id": 1, "message": message(photo=photo, caption="nine")}

    assert taken(update).contents == [Unreadable("nine")]


def test_an_album_counts_once() -> None:
    photo = [FILE | {"width": 1, "height": 1}]

    keys = {
        key_of({"update_id": n, "message": message(message_id=n, photo=photo, media_group_id="g")})
        for n in (1, 2)
    }

    assert len(keys) == 1


def edited(text: str, at: int = 1790000001, **fields: Any) -> dict[str, Any]:
    return {"edited_message": message(text=text, edit_date=at, **fields)}


@pytest.mark.parametrize(
    "content", [{"message": message(text="8")}, edited("8"), pressed(f"a1.9.{MAC}")]
)
def test_what_is_delivered_again_has_its_key_whatever_its_number(content: dict[str, Any]) -> None:
    assert key_of({"update_id": 1} | content) == key_of({"update_id": 977_000} | content)


def test_different_things_never_share_a_key() -> None:
    elsewhere = PRIVATE | {"id": 70002}
    photo = [FILE | {"width": 1, "height": 1}]
    things: list[dict[str, Any]] = [
        {"message": message(text="8")},
        {"message": message(text="8", message_id=8)},
        {"message": message(text="8", chat=elsewhere)},
        {"message": message(photo=photo, media_group_id="7")},
        {"message": message(photo=photo, media_group_id="7", chat=elsewhere)},
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
    photo = [FILE | {"width": 1, "height": 1}]
    update = {"update_id": 1, "message": message(photo=photo, media_group_id="g")}

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


def test_a_pressed_keyboard_gives_way_to_the_choice() -> None:
    async def play(on: Scene) -> None:
        on.reception.answer = Taken(chosen="9")
        await deliver_press(on)
        await on.platform.until(lambda: bool(on.platform.shown(MARIA)[0].edited))

        (shown,) = on.platform.shown(MARIA)
        assert on.reception.contents == [Pressed((f"a1.9.{MAC}",))]
        assert shown.text.endswith("\n\n✓ 9")
        assert shown.buttons == ()
        assert len(on.platform.answered) == 1

    played(play)


@pytest.mark.parametrize("answer", [Taken(), Taken(stale=True)])
def test_where_nothing_may_be_shown_only_the_buttons_go(answer: Taken) -> None:
    async def play(on: Scene) -> None:
        on.reception.answer = answer
        await deliver_press(on)
        await on.platform.until(lambda: not on.platform.shown(MARIA)[0].buttons)

        assert "✓" not in on.platform.shown(MARIA)[0].text
        assert len(on.platform.answered) == 1

    played(play)


@pytest.mark.parametrize("fault", [Broken(500), Hang(60)])
def test_a_courtesy_that_fails_harms_nothing(fault: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="bots")

    async def play(on: Scene) -> None:
        on.platform.faults.plan("answerCallbackQuery", fault)
        on.reception.answer = Taken(chosen="9")
        await deliver_press(on)
        await on.platform.until(lambda: bool(on.platform.shown(MARIA)[0].edited))

        assert on.reception.contents == [Pressed((f"a1.9.{MAC}",))]
        assert [record.message for record in caplog.records] == ["courtesy left out"]

    played(play, timeout=0.2)


@pytest.mark.parametrize("data", ["", "x" * 64, "a1.9.XYZ", "é", "a1.9." + MAC + "0", None, 5])
def test_buttons_that_cannot_be_ours_are_only_answered(data: object) -> None:
    async def play(on: Scene) -> None:
        on.platform.queries.add("q1")
        update = {"update_id": 1} | pressed(data)

        await on.channel.answer(webhook(update), on.reception)
        await on.platform.until(lambda: on.platform.answered == ["q1"])

        assert on.reception.tried == []

    played(play)


def test_a_message_too_old_to_read_still_counts() -> None:
    old = {"message_id": 7, "date": 0, "chat": PRIVATE}

    reception = taken({"update_id": 1} | pressed(f"a1.9.{MAC}", message=old))

    assert reception.contents == [Pressed((f"a1.9.{MAC}",))]


@pytest.mark.parametrize("text", ["/start", "/help@earshot_trial_bot", "hi @Earshot_Trial_Bot!"])
def test_a_group_is_told_once_where_to_write(text: str) -> None:
    async def play(on: Scene) -> None:
        for n in (1, 2):
            on.platform.known["-5"] = on.platform.people[0]
            update = {"update_id": n, "message": message(text=text, chat=GROUP)}
            await on.channel.answer(webhook(update), on.reception)
            await on.platform.until(lambda: bool(on.platform.shown("-5")))

        (reply,) = on.platform.shown("-5")
        assert reply.text == (
            "Jag pratar bara privat. Skriv till mig här: https://t.me/earshot_trial_bot"
        )
        assert on.reception.tried == []

    played(play)


def test_a_group_is_left_alone_when_telegram_does_not_tell_our_name() -> None:
    async def play(on: Scene) -> None:
        on.platform.faults.plan("getMe", Broken())
        update = {"update_id": 1, "message": message(text="/start", chat=GROUP)}

        await on.channel.answer(webhook(update), on.reception)
        await on.platform.until(
            lambda: on.calls == ["getMe"] and bool(on.platform.calls[0].status)
        )
        await asyncio.sleep(0.02)

        assert on.calls == ["getMe"]

    played(play)


@pytest.mark.parametrize("text", ["hello", "/start@another_bot", "mail me@earshot.example"])
def test_what_a_group_says_to_others_is_left_alone(text: str) -> None:
    async def play(on: Scene) -> None:
        update = {"update_id": 1, "message": message(text=text, chat=GROUP)}
        await on.channel.answer(webhook(update), on.reception)
        await on.platform.until(
            lambda: on.calls == ["getMe"] and bool(on.platform.calls[0].status)
        )
        await asyncio.sleep(0.02)

        assert on.calls == ["getMe"]

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


async def deliver_press(on: Scene) -> None:
    """Send a question, and let its 9 be pressed over the webhook's own path."""
    await on.channel.send(turn(notice("Hello."), rating()))
    (shown,) = on.platform.shown(MARIA)
    on.platform.queries.add("q1")
    bot = {"id": 1, "is_bot": True, "first_name": "E"}
    under = message(message_id=int(shown.id), text=shown.text) | {"from": bot}
    update = {"update_id": 3} | pressed(shown.button("9").token, message=under)
    await on.channel.answer(webhook(update), on.reception)
