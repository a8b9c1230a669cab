import logging
import traceback

import pytest

from bots.errors import (
    AccountError,
    ChannelError,
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
    UnreachableError,
)
from bots.messages import Button
from dialogs.prompts import Option, Prompt
from earshot.counterparts.faults import (
    Broken,
    DropAfter,
    DropBefore,
    Fault,
    Forbidden,
    Hang,
    TooMany,
)
from earshot.counterparts.telegram import TOKEN
from tests.bots.telegram.scene import MARIA, Scene, notice, played, rating, turn

CANARY = "canary words of nobody"


def test_a_turn_is_one_message_with_a_keyboard() -> None:
    async def play(on: Scene) -> None:
        receipt = await on.channel.send(turn(notice("Hello."), rating(), skip=True))

        (message,) = on.platform.shown(MARIA)
        rows: dict[int, list[str]] = {}
        for button in message.buttons:
            rows.setdefault(button.row, []).append(button.label)
        assert message.text.startswith("Hello.\n\nHow likely?")
        assert list(rows.values()) == [
            ["0", "1", "2", "3", "4", "5"],
            ["6", "7", "8", "9", "10"],
            ["Skip"],
        ]
        assert (receipt.message, receipt.place) == (message.id, MARIA)
        assert on.calls == ["sendMessage"]

    played(play)


def test_a_row_ascends_in_reading_direction() -> None:
    async def play(on: Scene) -> None:
        await on.channel.send(turn(rating("fa", "rtl")))

        (message,) = on.platform.shown(MARIA)
        assert [b.label for b in message.buttons if b.row == 0] == ["5", "4", "3", "2", "1", "0"]

    played(play)


def test_several_choices_are_numbered_in_the_text() -> None:
    async def play(on: Scene) -> None:
        options = (Option("a", "Price"), Option("b", "Speed"))
        asks = Prompt("p1", "what", "choices", "What matters?", "en", choices=options)

        await on.channel.send(turn(asks, skip=True))

        (message,) = on.platform.shown(MARIA)
        assert message.text == "What matters?\n1. Price\n2. Speed"
        assert [button.label for button in message.buttons] == ["Skip"]

    played(play)


def test_text_stays_literal_and_shows_no_preview() -> None:
    async def play(on: Scene) -> None:
        text = "<b>not bold</b> *nor this* {x} https://shop.example"

        await on.channel.send(turn(notice(text)))

        (message,) = on.platform.shown(MARIA)
        assert message.text == text
        assert "parse_mode" not in message.raw
        assert message.raw["link_preview_options"] == '{"is_disabled": true}'

    played(play)


def test_a_long_text_goes_as_several_with_the_keyboard_under_the_last() -> None:
    async def play(on: Scene) -> None:
        await on.channel.send(turn(notice("😀 word " * 900), rating()))

        first, last = on.platform.shown(MARIA)
        assert f"{first.text} {last.text}".split() == ["😀", "word"] * 900 + [
            "How",
            "likely?",
            "0–10",
        ]
        assert (len(first.buttons), len(last.buttons)) == (0, 11)

    played(play)


@pytest.mark.parametrize(
    ("fault", "error", "code", "shown"),
    [
        (TooMany(7), NotSentError, "429", 0),
        (Forbidden("blocked"), UnreachableError, "blocked", 0),
        (Forbidden("deactivated"), UnreachableError, "deactivated", 0),
        (Forbidden("not-started"), UnreachableError, "not-started", 0),
        (Forbidden("chat-not-found"), UnreachableError, "chat-not-found", 0),
        (Broken(500), UnknownOutcomeError, "500", 0),
        (Broken(502), UnknownOutcomeError, "502", 0),
        (Broken(200), UnknownOutcomeError, "TelegramError", 0),
        (Broken(400), RefusedError, "400", 0),
        (Broken(413), RefusedError, "413", 0),
        (Broken(404), AccountError, "404", 0),
        (DropBefore(), UnknownOutcomeError, "RemoteProtocolError", 0),
        (DropAfter(), UnknownOutcomeError, "RemoteProtocolError", 1),
        (Hang(60), UnknownOutcomeError, "ReadTimeout", 1),
    ],
)
def test_a_fault_tells_what_to_do_next(
    fault: Fault, error: type[ChannelError], code: str, shown: int
) -> None:
    async def play(on: Scene) -> None:
        on.platform.faults.plan("sendMessage", fault)

        with pytest.raises(error) as raised:
            await on.channel.send(turn(notice("Hello.")))

        assert type(raised.value) is error
        assert raised.value.code == code
        assert raised.value.retry_after == (7 if isinstance(fault, TooMany) else None)
        assert on.calls == ["sendMessage"]
        assert len(on.platform.shown(MARIA)) == shown

    played(play, timeout=0.3)


def test_without_a_connection_nothing_was_sent() -> None:
    async def play(on: Scene) -> None:
        with pytest.raises(NotSentError) as raised:
            await on.channel.send(turn(notice("Hello.")))

        assert type(raised.value) is NotSentError
        assert raised.value.code == "ConnectError"

    played(play, api_url="http://127.0.0.1:9")


def test_a_wrong_token_stops_everything() -> None:
    async def play(on: Scene) -> None:
        with pytest.raises(AccountError):
            await on.channel.send(turn(notice("Hello.")))

    played(play, token="1:wrong")


def test_a_person_never_seen_cannot_be_reached() -> None:
    async def play(on: Scene) -> None:
        with pytest.raises(UnreachableError):
            await on.channel.send(turn(notice("Hello."), address="99"))

    played(play)


@pytest.mark.parametrize(
    "fields",
    [{"address": "@maria"}, {"buttons": tuple(Button(str(n), "é" * 33) for n in range(11))}],
)
def test_what_telegram_would_refuse_is_not_asked(fields: dict[str, object]) -> None:
    async def play(on: Scene) -> None:
        with pytest.raises(RefusedError):
            await on.channel.send(turn(rating(), **fields))

        assert on.calls == []

    played(play)


def test_a_lost_outcome_cannot_be_settled() -> None:
    async def play(on: Scene) -> None:
        with pytest.raises(UnknownOutcomeError):
            await on.channel.settle(turn(notice("Hello.")))

    played(play)


@pytest.mark.parametrize("fault", [TooMany(1), Forbidden(), Broken(), DropAfter(), Hang(60)])
def test_neither_token_nor_words_are_told(fault: Fault, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    # The program keeps these at WARNING, and so it is here.
    for name in ("httpx", "httpcore", "telegram"):
        caplog.set_level(logging.WARNING, logger=name)

    async def play(on: Scene) -> None:
        on.platform.faults.plan("sendMessage", fault)

        with pytest.raises(ChannelError) as raised:
            await on.channel.send(turn(notice(CANARY)))

        told = "".join(traceback.format_exception(raised.value)) + repr(raised.value) + caplog.text
        assert raised.value.__context__ is None
        assert TOKEN not in told
        assert CANARY not in told
        assert f"chat_id={MARIA}" not in told

    played(play, timeout=0.3)
