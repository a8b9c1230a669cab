"""What is done for the eye: buttons give way to the choice, groups hear where to write."""

import asyncio
import logging
from typing import Any

import pytest

from bots.channel import Taken
from bots.messages import Pressed
from earshot.counterparts.faults import Broken, Hang
from tests.bots.telegram.scene import MAC, MARIA, Scene, notice, played, rating, turn, webhook
from tests.bots.telegram.updates import BOT, GROUP, PRIVATE, message, pressed, taken


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
        await only_our_name_is_asked(on, update)

    played(play)


@pytest.mark.parametrize("text", ["hello", "/start@another_bot", "mail me@earshot.example"])
def test_what_a_group_says_to_others_is_left_alone(text: str) -> None:
    async def play(on: Scene) -> None:
        update = {"update_id": 1, "message": message(text=text, chat=GROUP)}
        await only_our_name_is_asked(on, update)

    played(play)


async def deliver_press(on: Scene) -> None:
    """Send a question, and let its 9 be pressed over the webhook's own path."""
    await on.channel.send(turn(notice("Hello."), rating()))
    (shown,) = on.platform.shown(MARIA)
    on.platform.queries.add("q1")
    under = message(message_id=int(shown.id), text=shown.text) | {"from": BOT}
    update = {"update_id": 3} | pressed(shown.button("9").token, message=under)
    await on.channel.answer(webhook(update), on.reception)


async def only_our_name_is_asked(on: Scene, update: dict[str, Any]) -> None:
    """Bring an update that Telegram is asked about, and told nothing."""
    await on.channel.answer(webhook(update), on.reception)
    await on.platform.until(lambda: on.calls == ["getMe"] and bool(on.platform.calls[0].status))
    await asyncio.sleep(0.02)

    assert on.calls == ["getMe"]
