"""What every channel promises of what arrives, is refused, and is told to nobody."""

import logging
from dataclasses import replace

import pytest

from bots.errors import ChannelError, PayloadError, SignatureError, UnreachableError
from bots.messages import Edited, Pressed, Unreadable, WebhookRequest, Words
from earshot.counterparts.faults import (
    DELIVERY,
    SEND,
    Broken,
    DropAfter,
    Duplicate,
    Forbidden,
    TooMany,
)
from tests.bots.contract.cases import CANARY, every_rig, hooked, notice, rating, with_buttons
from tests.bots.contract.rigs import Rig, SlackHttp, Sms, TelegramHook, played

LONG = "x" * 10_000
BODIES = {
    "empty": b"",
    "not UTF-8": b"\xff\xfe=\xfd",
    "deep": b"[" * 100_000,
    "deep in a form": b"payload=" + b"[" * 100_000,
    "no object": b"[1, 2]",
    "null": b"null",
    "a number too long": b"9" * 5_000,
    "a lone surrogate": b'{"a": "\\ud800"}',
    "another shape": b'{"update_id": {}, "type": [], "event": 7, "message": []}',
}


@every_rig
def test_words_arrive_with_who_said_them(rig: type[Rig]) -> None:
    async def play(on: Rig) -> None:
        await on.platform.says(on.person, "nio, för att ۹ är bra 九 🙂")
        await on.until(lambda: len(on.desk.taken) == 1)
        (inbound,) = on.desk.taken

        assert isinstance(inbound.content, Words)
        assert inbound.content.text == "nio, för att ۹ är bra 九 🙂"
        assert inbound.content.message
        assert (inbound.sender.kind, inbound.sender.address) == (on.platform.kind, on.person)
        assert inbound.sender.account == on.account
        assert inbound.key
        assert inbound.sender.language in ({None} if rig is Sms else {"en", "en-US"})

    played(rig, play)


@every_rig
def test_what_was_not_taken_comes_again_under_the_same_key(rig: type[Rig]) -> None:
    async def play(on: Rig) -> None:
        on.desk.failures = 2
        await on.platform.says(on.person, "nine")
        await on.until(lambda: len(on.desk.taken) == 1)

        assert len(on.desk.tried) == 3
        assert len({inbound.key for inbound in on.desk.tried}) == 1
        assert on.statuses == ([503, 503, 200] if rig.hooked else [])

    played(rig, play)


@hooked
def test_the_same_delivery_twice_has_one_key(rig: type[Rig]) -> None:
    async def play(on: Rig) -> None:
        on.platform.faults.plan(DELIVERY, Duplicate())
        await on.platform.says(on.person, "nine")

        assert [inbound.key for inbound in on.desk.taken] == [on.desk.taken[0].key] * 2

    played(rig, play)


@every_rig
def test_the_same_words_twice_have_two_keys(rig: type[Rig]) -> None:
    async def play(on: Rig) -> None:
        await on.platform.says(on.person, "nine")
        await on.platform.says(on.person, "nine")
        await on.until(lambda: len(on.desk.taken) == 2)

        assert len({inbound.key for inbound in on.desk.taken}) == 2

    played(rig, play)


@with_buttons
def test_a_press_brings_the_token_that_we_sent(rig: type[Rig]) -> None:
    async def play(on: Rig) -> None:
        receipt = await on.channel.send(on.outbound(rating()))
        assert receipt.message
        await on.platform.presses(on.person, receipt.message, "4")
        await on.until(lambda: len(on.desk.taken) == 1)
        (inbound,) = on.desk.taken

        assert inbound.content == Pressed((on.token("3"),))
        assert (inbound.sender.address, inbound.sender.account) == (on.person, on.account)

    played(rig, play)


@with_buttons
def test_two_presses_are_two_things(rig: type[Rig]) -> None:
    async def play(on: Rig) -> None:
        receipt = await on.channel.send(on.outbound(rating()))
        assert receipt.message
        await on.platform.presses(on.person, receipt.message, "4")
        again = await on.channel.send(on.outbound(rating()))
        assert again.message
        await on.platform.presses(on.person, again.message, "4")
        await on.until(lambda: len(on.desk.taken) == 2)

        assert len({inbound.key for inbound in on.desk.taken}) == 2

    played(rig, play)


@with_buttons
def test_an_edit_names_the_message_that_it_changes(rig: type[Rig]) -> None:
    async def play(on: Rig) -> None:
        await on.platform.says(on.person, "6")
        (own,) = on.platform.shown(on.person)
        await on.platform.edits(on.person, own.id, "sorry, 9")
        await on.until(lambda: len(on.desk.taken) == 2)
        said, edited = on.desk.contents

        assert edited == Edited(said.message, "sorry, 9")
        assert len({inbound.key for inbound in on.desk.taken}) == 2

    played(rig, play)


@every_rig
def test_a_picture_is_something_we_cannot_read(rig: type[Rig]) -> None:
    async def play(on: Rig) -> None:
        await on.platform.sends_picture(on.person)
        await on.until(lambda: len(on.desk.taken) == 1)

        assert on.desk.contents == [Unreadable("")]

    played(rig, play)


@every_rig
def test_who_blocks_us_cannot_be_reached(rig: type[Rig]) -> None:
    async def play(on: Rig) -> None:
        await on.platform.blocks(on.person)

        with pytest.raises(UnreachableError):
            await on.channel.send(on.outbound(notice("Hello.")))

        if on.platform.kind == "telegram":
            await on.until(lambda: on.desk.reached == [(on.person, False)])

    played(rig, play)


# What is refused


@hooked
def test_a_forged_request_is_never_heard(rig: type[Rig]) -> None:
    async def play(on: Rig) -> None:
        true = await on.genuine()
        shown = true.headers[rig.signature]
        forged = [
            "",
            " ",
            shown[:-1],
            shown + "0",
            shown.swapcase(),
            "é" * len(shown),
            "\x00",
            LONG,
            "v0=" + "0" * 64,
        ]
        requests = [_with(true, rig.signature, text) for text in forged]
        requests.append(replace(true, headers={}))
        if rig is not TelegramHook:
            requests += [replace(true, body=true.body + b"&Body=ten"), replace(true, body=b"")]

        for request in requests:
            with pytest.raises(SignatureError) as refused:
                await on.channel.answer(request, on.desk)
            assert shown not in str(refused.value)
        assert on.desk.tried == []
        assert (await on.channel.answer(true, on.desk)).status == 200

    played(rig, play)


def test_a_request_for_another_address_is_not_ours() -> None:
    async def play(on: Rig) -> None:
        true = await on.genuine()

        for other in (replace(true, path="/webhooks/slack"), replace(true, query="a=1")):
            with pytest.raises(SignatureError):
                await on.channel.answer(other, on.desk)
        assert on.desk.tried == []

    played(Sms, play)


@pytest.mark.parametrize("seconds", [301, -301])
def test_an_old_request_is_not_heard_again(seconds: float) -> None:
    async def play(on: Rig) -> None:
        true = await on.genuine()
        on.clock.forward(seconds)

        with pytest.raises(SignatureError):
            await on.channel.answer(true, on.desk)
        assert on.desk.tried == []

    played(SlackHttp, play)


@hooked
@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES.keys())
def test_whatever_comes_is_refused_and_nothing_else_raises(rig: type[Rig], body: bytes) -> None:
    async def play(on: Rig) -> None:
        signed = on.request(body, on.signed(body))
        strange = {
            "content-type": "application/json; charset=nonsense",
            "x-ä": "é",
            "x-long": LONG,
        }
        for request in (
            signed,
            on.request(body, {}),
            replace(signed, headers={**signed.headers, **strange}),
            replace(signed, headers={**signed.headers, "content-type": ""}),
        ):
            try:
                answer = await on.channel.answer(request, on.desk)
            except (SignatureError, PayloadError):
                continue
            # Telegram would bring what cannot be read for a day.
            assert answer.status == 200
        assert on.desk.tried == []

    played(rig, play)


@every_rig
def test_no_log_knows_anything_private(rig: type[Rig], caplog: pytest.LogCaptureFixture) -> None:
    async def play(on: Rig) -> None:
        on.desk.failures = 1
        await on.platform.says(on.person, CANARY)
        await on.until(lambda: len(on.desk.taken) == 1)
        await on.platform.sends_picture(on.person)
        for fault in (TooMany(), Broken(), DropAfter(), Forbidden()):
            on.platform.faults.plan(SEND, fault)
            with pytest.raises(ChannelError):
                await on.channel.send(on.outbound(notice(CANARY)))
        if rig.hooked:
            true = await on.genuine()
            on.statuses.append(await on.answer(_with(true, rig.signature, "forged")))
            on.statuses.append(await on.answer(on.request(b"{", on.signed(b"{"))))

    with caplog.at_level(logging.DEBUG):
        played(rig, play)

    ours = [one for one in caplog.records if one.name.partition(".")[0] in {"bots", "earshot"}]
    told = " ".join(str(vars(record)) for record in ours)
    for private in (CANARY, rig.person, rig.account or rig.person, "fedcba98", "xoxb", "AAHdq"):
        assert private not in told


def _with(request: WebhookRequest, header: str, text: str) -> WebhookRequest:
    return replace(request, headers={**request.headers, header: text})
