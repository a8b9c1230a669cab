"""What every channel promises, one case after the other, over its official client."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, TypeAlias

import pytest

from bots.errors import (
    AccountError,
    ChannelError,
    NotSentError,
    PayloadError,
    RefusedError,
    SignatureError,
    UnknownOutcomeError,
    UnreachableError,
)
from bots.messages import Edited, Pressed, Receipt, Unreadable, WebhookRequest, Words
from dialogs.localizing import direction
from dialogs.prompts import NOTICE, Option, Prompt
from earshot.counterparts.faults import (
    DELIVERY,
    SEND,
    Broken,
    DropAfter,
    DropBefore,
    Duplicate,
    Fault,
    Forbidden,
    Hang,
    TooMany,
)
from tests.bots.contract.prompts import turns
from tests.bots.contract.rigs import (
    RIGS,
    WITHIN,
    Rig,
    SlackHttp,
    SlackSocket,
    Sms,
    TelegramHook,
    TelegramPolling,
    played,
)

Play: TypeAlias = Callable[[Any], Awaitable[None]]

MARKUP = "*bold* _it_ ~no~ `c` <@U1> <!channel> & &amp; [a](http://b.example) :smile: <b>x</b>"
CANARY = "canary-of-a-respondent"
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

every_rig = pytest.mark.parametrize("rig", RIGS, ids=lambda rig: rig.__name__)
hooked = pytest.mark.parametrize(
    "rig", [rig for rig in RIGS if rig.hooked], ids=lambda rig: rig.__name__
)
sending = pytest.mark.parametrize(
    # How things come in makes no difference to how they go out.
    "rig",
    [SlackHttp, TelegramHook, Sms],
    ids=lambda rig: rig.__name__,
)
with_buttons = pytest.mark.parametrize(
    "rig", [SlackHttp, SlackSocket, TelegramHook, TelegramPolling], ids=lambda rig: rig.__name__
)


def notice(text: str) -> Prompt:
    return Prompt("n", None, NOTICE, text, "en")


def rating(language: str = "en") -> Prompt:
    options = tuple(Option(n, str(n)) for n in range(1, 6))
    asked = "How satisfied are you?"
    return Prompt("p1", "csat", "csat", asked, language, direction(language), choices=options)


# What arrives


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


# What goes out


@sending
def test_a_receipt_is_the_platforms_own(rig: type[Rig]) -> None:
    async def play(on: Rig) -> None:
        receipt = await on.channel.send(on.outbound(notice("Hello."), rating()))
        (shown,) = on.platform.shown(on.person)

        assert receipt.message == shown.id
        assert len(on.sent) == 1
        assert shown.text.startswith("Hello.\n\nHow satisfied are you?")

    played(rig, play)


@pytest.mark.parametrize("rig", [SlackHttp, TelegramHook], ids=lambda rig: rig.__name__)
@pytest.mark.parametrize("language", ["en", "fa"])
def test_a_scale_ascends_in_reading_direction(rig: type[Rig], language: str) -> None:
    async def play(on: Rig) -> None:
        asks = rating(language)
        await on.channel.send(on.outbound(asks))
        (shown,) = on.platform.shown(on.person)
        labels = [str(n) for n in range(1, 6)]

        assert [one.label for one in shown.buttons] == (
            labels if language == "en" else labels[::-1]
        )
        assert len({one.row for one in shown.buttons}) == 1
        assert {one.token for one in shown.buttons} == {on.token(str(n)) for n in range(5)}

    played(rig, play)


def test_options_are_numbered_where_nothing_can_be_pressed() -> None:
    async def play(on: Rig) -> None:
        options = (Option("price", "The price"), Option("other", "Something else"))
        await on.channel.send(
            on.outbound(Prompt("p", "why", "choice", "Why?", "en", choices=options))
        )
        (shown,) = on.platform.shown(on.person)

        assert shown.text == "Why?\n1 The price\n2 Something else"

    played(Sms, play)


@sending
def test_everything_that_shipped_scripts_say_can_be_sent(rig: type[Rig]) -> None:
    async def play(on: Rig) -> None:
        said = turns()
        few = asyncio.Semaphore(8)

        async def send(prompts: tuple[Prompt, ...]) -> Receipt:
            async with few:
                return await on.channel.send(on.outbound(*prompts))

        receipts = await asyncio.gather(*map(send, said))
        shown = {message.id: message for message in on.platform.shown(on.person)}

        assert len(on.sent) == len(said) == len(shown)
        for prompts, receipt in zip(said, receipts, strict=True):
            assert receipt.message
            _is_whole(on, prompts, shown[receipt.message])

    played(rig, play)


def _is_whole(on: Rig, prompts: tuple[Prompt, ...], shown: Any) -> None:
    """Nothing is cut, and every option can be pressed or is listed; of a scale, its ends."""
    labels = [button.label for button in shown.buttons]
    for prompt in prompts:
        if on.platform.kind != "sms":
            assert prompt.text in shown.text
        ends = (prompt.choices[0], prompt.choices[-1]) if prompt.choices else ()
        for option in ends if prompt.low_label else prompt.choices:
            assert option.label in labels or option.label in shown.text


@sending
def test_words_are_shown_as_they_are(rig: type[Rig]) -> None:
    async def play(on: Rig) -> None:
        choice = Prompt("p", "k", "choice", MARKUP, "en", choices=(Option("a", "*a* <@U1> &"),))
        await on.channel.send(on.outbound(notice(MARKUP), choice))
        (shown,) = on.platform.shown(on.person)
        (fields,) = on.sent

        assert shown.text.startswith(f"{MARKUP}\n\n{MARKUP}")
        assert "parse_mode" not in fields
        for block in fields.get("blocks", ()):
            assert _kinds_of_text(block) <= {"plain_text"}
        if rig is SlackHttp:
            assert "<" not in fields["text"]
        if rig is not Sms:
            assert [one.label for one in shown.buttons] == ["*a* <@U1> &"]

    played(rig, play)


def _kinds_of_text(block: Any) -> set[str]:
    """The types of all texts in a block."""
    if isinstance(block, list):
        return set().union(*map(_kinds_of_text, block))
    if not isinstance(block, dict):
        return set()
    inner = set().union(*map(_kinds_of_text, block.values()))
    return inner | ({block["type"]} if isinstance(block.get("text"), str) else set())


FAULTS: dict[str, tuple[Fault, type[ChannelError]]] = {
    "too many": (TooMany(7), NotSentError),
    "gone": (Forbidden(), UnreachableError),
    "broken": (Broken(500), UnknownOutcomeError),
    "bad gateway": (Broken(502), UnknownOutcomeError),
    "silent": (Hang(), UnknownOutcomeError),
    "cut before": (DropBefore(), UnknownOutcomeError),
    "cut after": (DropAfter(), UnknownOutcomeError),
}


@sending
@pytest.mark.parametrize(("fault", "raised"), FAULTS.values(), ids=FAULTS.keys())
def test_a_failure_says_what_to_do_next(
    rig: type[Rig], fault: Fault, raised: type[ChannelError]
) -> None:
    async def play(on: Rig) -> None:
        on.platform.faults.plan(SEND, fault)
        with pytest.raises(ChannelError) as failed:
            await on.channel.send(on.outbound(notice(CANARY)))
        arrived = len(on.platform.shown(on.person))

        assert type(failed.value) is raised
        assert failed.value.retry_after == (7 if isinstance(fault, TooMany) else None)
        assert len(on.sent) == 1
        assert arrived == isinstance(fault, Hang | DropAfter)
        assert not {CANARY, on.person} & set(str(failed.value).split())

    played(rig, play, timeout=0.3 if isinstance(fault, Hang) else WITHIN)


@sending
def test_an_account_that_is_refused_is_told_from_a_person(rig: type[Rig]) -> None:
    async def play(on: Rig) -> None:
        on.locked_out()

        with pytest.raises(AccountError):
            await on.channel.send(on.outbound(notice("Hello.")))

    played(rig, play)


@sending
def test_what_never_left_was_surely_not_sent(rig: type[Rig]) -> None:
    async def play(on: Rig) -> None:
        await on.platform.stop()

        with pytest.raises(NotSentError):
            await on.channel.send(on.outbound(notice("Hello.")))

    played(rig, play)


@sending
@pytest.mark.parametrize("fault", [DropBefore(), DropAfter()], ids=["before", "after"])
def test_a_lost_answer_is_settled_where_the_platform_tells(rig: type[Rig], fault: Fault) -> None:
    async def play(on: Rig) -> None:
        outbound = on.outbound(rating())
        on.platform.faults.plan(SEND, fault)
        with pytest.raises(UnknownOutcomeError):
            await on.channel.send(outbound)

        if rig is TelegramHook:
            with pytest.raises(UnknownOutcomeError):
                await on.channel.settle(outbound)
            return
        found = await on.channel.settle(outbound)
        shown = on.platform.shown(on.person)
        assert (found and found.message) == (shown[0].id if shown else None)
        assert len(shown) == isinstance(fault, DropAfter)
        assert len(on.sent) == 1

    played(rig, play)


@sending
def test_what_can_never_be_sent_is_refused(rig: type[Rig]) -> None:
    async def play(on: Rig) -> None:
        with pytest.raises(RefusedError):
            await on.channel.send(replace(on.outbound(notice("Hello.")), address="nobody"))

    played(rig, play)


# What is told to nobody


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
