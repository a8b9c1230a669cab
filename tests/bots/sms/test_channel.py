"""The official client over loopback: what is sent, what goes wrong, what arrives."""

import logging
import traceback

import pytest
from aiohttp import web

from bots.errors import (
    AccountError,
    ChannelError,
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
    UnreachableError,
)
from bots.messages import Receipt, Reported, Sender, Unreadable, Words
from bots.sms.channel import SmsChannel
from earshot.counterparts.faults import (
    DELIVERY,
    Broken,
    DropAfter,
    DropBefore,
    Duplicate,
    Fault,
    Forbidden,
    Hang,
    Late,
    TooMany,
)
from earshot.counterparts.sms import FOREIGN, LANDLINE
from tests.bots.sms.playing import ACCOUNT, ANNA, NUMBER, TOKEN, Scene, outbound, played

CREATE = "messages.create"
SERVICE = "MG" + "0" * 32


def test_a_message_is_sent_and_its_states_are_reported() -> None:
    async def play(on: Scene) -> None:
        receipt = await on.channel.send(outbound("How was it?"))
        await on.moved(7, "delivered")

        (message,) = on.twilio.shown(ANNA)
        assert receipt == Receipt(message.id)
        assert (message.text, message.note) == ("How was it?", "delivered, 1 SMS")
        assert message.raw["From"] == NUMBER
        assert message.raw["StatusCallback"].endswith("/webhooks/sms/status?outbound=7")
        states = [report.state for report in on.recorder.reports]
        assert states == ["sent", "sent", "delivered"]

    played(play)


def test_a_messaging_service_chooses_the_number() -> None:
    async def play(on: Scene) -> None:
        await on.channel.send(outbound())

        (message,) = on.twilio.shown(ANNA)
        assert message.raw["MessagingServiceSid"] == SERVICE
        assert "From" not in message.raw

    played(play, sender=SERVICE)


def test_a_report_may_overtake_the_receipt() -> None:
    async def play(on: Scene) -> None:
        on.twilio.early = True
        await on.channel.send(outbound())

        assert Reported(7, "sent") in on.recorder.reports

    played(play)


@pytest.mark.parametrize(
    ("fault", "error", "code", "shown"),
    [
        (TooMany(12), NotSentError, "20429", 0),
        (Broken(500), UnknownOutcomeError, "500", 0),
        (Broken(503), UnknownOutcomeError, "503", 0),
        (Broken(302), NotSentError, "302", 0),
        (Hang(), UnknownOutcomeError, "timeout", 1),
        (DropBefore(), UnknownOutcomeError, "connection-lost", 0),
        (DropAfter(), UnknownOutcomeError, "connection-lost", 1),
        (Forbidden("21610"), UnreachableError, "21610", 0),
        (Forbidden("21614"), UnreachableError, "21614", 0),
        (Forbidden("21606"), AccountError, "21606", 0),
        (Forbidden("30001"), NotSentError, "30001", 0),
        (Forbidden("21611"), NotSentError, "21611", 0),
        (Forbidden("63018"), NotSentError, "63018", 0),
        (Forbidden("30007"), RefusedError, "30007", 0),
    ],
)
def test_the_class_of_an_error_says_what_to_do_next(
    fault: Fault, error: type[ChannelError], code: str, shown: int
) -> None:
    async def play(on: Scene) -> None:
        on.twilio.faults.plan(CREATE, fault)

        with pytest.raises(ChannelError) as raised:
            await on.channel.send(outbound())

        assert type(raised.value) is error
        assert raised.value.code == code
        assert raised.value.retry_after == (12 if isinstance(fault, TooMany) else None)
        assert len(on.twilio.shown(ANNA)) == shown
        # Nothing was sent twice behind our back.
        assert [call.name for call in on.twilio.calls] == [CREATE]

    played(play, seconds=0.3)


@pytest.mark.parametrize(
    ("address", "error", "code"),
    [
        ("0701234567", UnreachableError, "21211"),
        (FOREIGN, UnreachableError, "21612"),
        (ANNA, UnreachableError, "21610"),
    ],
)
def test_who_cannot_be_reached(address: str, error: type[ChannelError], code: str) -> None:
    async def play(on: Scene) -> None:
        await on.twilio.blocks(ANNA)

        with pytest.raises(error) as raised:
            await on.channel.send(outbound(address=address))

        assert raised.value.code == code

    played(play)


def test_a_landline_is_known_from_the_report() -> None:
    async def play(on: Scene) -> None:
        await on.channel.send(outbound(address=LANDLINE))
        await on.moved(7, "failed")

        assert on.recorder.reports[-1] == Reported(7, "failed", "30006", unreachable=True)

    played(play)


@pytest.mark.parametrize("wrong", [{"auth_token": "0" * 32}, {"account_sid": "AC" + "0" * 32}])
def test_wrong_credentials_are_the_accounts_fault(wrong: dict[str, str]) -> None:
    async def play(on: Scene) -> None:
        given = {"account_sid": ACCOUNT, "auth_token": TOKEN, "sender": NUMBER, **wrong}
        stranger = SmsChannel(**given, api_url=on.twilio.url)  # type: ignore[arg-type]  # texts only

        with pytest.raises(AccountError):
            await stranger.send(outbound())

        await stranger.close()

    played(play)


def test_no_connection_means_not_sent() -> None:
    async def play(on: Scene) -> None:
        await on.twilio.stop()

        with pytest.raises(NotSentError) as raised:
            await on.channel.send(outbound())

        assert raised.value.code == "no-connection"

    played(play)


def test_words_and_pictures_arrive_once_they_are_stored() -> None:
    async def play(on: Scene) -> None:
        first = await on.twilio.says(ANNA, "9 för att Kim hjälpte mig 👍")
        second = await on.twilio.sends_picture(ANNA)

        words, picture = on.recorder.inbounds
        assert words.sender == Sender("sms", ANNA)
        assert words.content == Words("9 för att Kim hjälpte mig 👍", message=words.key)
        assert words.key == first.payload["MessageSid"]
        assert picture.content == Unreadable("")
        assert (first.status, second.status) == (200, 200)
        assert on.answers[0] == (200, "<Response/>")

    played(play)


@pytest.mark.parametrize(
    ("said", "advanced", "text"),
    [("Stop", False, "Stop"), ("stop", True, "STOP"), ("Info", True, "HELP"), ("9", True, "9")],
)
def test_what_twilio_takes_as_a_word_for_stop_is_one(said: str, advanced: bool, text: str) -> None:
    async def play(on: Scene) -> None:
        on.twilio.advanced = advanced
        await on.twilio.says(ANNA, said)

        (inbound,) = on.recorder.inbounds
        assert inbound.content == Words(text, message=inbound.key)

    played(play)


def test_a_duplicate_has_the_same_key() -> None:
    async def play(on: Scene) -> None:
        on.twilio.faults.plan(DELIVERY, Duplicate(2))
        delivery = await on.twilio.says(ANNA, "9")

        assert {inbound.key for inbound in on.recorder.inbounds} == {
            delivery.payload["MessageSid"]
        }
        assert delivery.statuses == [200, 200, 200]

    played(play)


@pytest.mark.parametrize(("retries", "statuses"), [("", [503]), ("#rc=5&rp=all", [503, 503, 200])])
def test_what_could_not_be_stored_is_not_taken(retries: str, statuses: list[int]) -> None:
    async def play(on: Scene) -> None:
        on.twilio.hook_url += retries
        on.recorder.away = 2

        delivery = await on.twilio.says(ANNA, "9")

        assert delivery.statuses == statuses

    played(play, pace=0)


def test_late_reports_arrive_late() -> None:
    async def play(on: Scene) -> None:
        on.twilio.shuffled = True
        on.twilio.faults.plan(DELIVERY, Late(0.05))
        await on.channel.send(outbound())
        await on.moved(7, "sent")

        assert on.recorder.reports[0].state == "delivered"

    played(play)


@pytest.mark.parametrize("fault", [None, TooMany(), Broken(), Forbidden("21211"), DropAfter()])
def test_no_number_and_no_words_in_logs_or_errors(
    fault: Fault | None, caplog: pytest.LogCaptureFixture
) -> None:
    number, text = "+46709998877", "canary-text"
    caplog.set_level(logging.DEBUG)
    raised: list[str] = []

    async def play(on: Scene) -> None:
        if fault:
            on.twilio.faults.plan(CREATE, fault)
            on.twilio.faults.plan("messages.list", fault)
        for call in (on.channel.send, on.channel.settle):
            try:
                await call(outbound(text, address=number))
            except ChannelError as error:
                raised.append("".join(traceback.format_exception(error)))
                raised.append(repr(error.__context__))
        await on.twilio.says(number, text)

    played(play)

    seen = caplog.text + "".join(raised)
    assert bool(raised) is (fault is not None)
    assert not [canary for canary in (number, number[1:], text, TOKEN) if canary in seen]


def test_what_it_can_show() -> None:
    channel = SmsChannel(account_sid="", auth_token="", sender="", per_second=3)

    assert channel.kind == "sms"
    shown = channel.capabilities
    assert (shown.buttons, shown.segments, shown.per_second, shown.per_chat) == (0, True, 3, 1)


@pytest.mark.parametrize("garbage", ["<html>", "[]", "{}", '{"messages": [7]}', "\x00"])
def test_what_answers_as_twilio_never_would_is_not_believed(garbage: str) -> None:
    async def anything(request: web.Request) -> web.Response:
        return web.Response(text=garbage)

    async def play(on: Scene) -> None:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", anything)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        channel = SmsChannel(account_sid=ACCOUNT, auth_token=TOKEN, sender=NUMBER, api_url=url)

        for call in (channel.send, channel.settle):
            with pytest.raises(UnknownOutcomeError) as raised:
                await call(outbound())
            assert raised.value.code == "unreadable"
        assert not [check for check in await channel.examine() if check.level == "ok"]

        await channel.close()
        await runner.cleanup()

    played(play)


def test_there_is_nothing_to_start_or_to_pull() -> None:
    async def play(on: Scene) -> None:
        await on.channel.start()
        await on.channel.pull(on.recorder)

        assert on.twilio.calls == []

    played(play)
