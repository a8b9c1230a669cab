"""What every channel promises of what it sends, over its official client."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from bots.errors import (
    AccountError,
    ChannelError,
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
    UnreachableError,
)
from bots.messages import Receipt
from dialogs.prompts import Option, Prompt
from earshot.counterparts.faults import (
    SEND,
    Broken,
    DropAfter,
    DropBefore,
    Fault,
    Forbidden,
    Hang,
    TooMany,
)
from tests.bots.contract.cases import CANARY, notice, rating, sending, with_rigs
from tests.bots.contract.prompts import turns
from tests.bots.contract.rigs import WITHIN, Rig, SlackHttp, Sms, TelegramHook, played

MARKUP = "*bold* _it_ ~no~ `c` <@U1> <!channel> & &amp; [a](http://b.example) :smile: <b>x</b>"


@sending
def test_a_receipt_is_the_platforms_own(rig: type[Rig]) -> None:
    async def play(on: Rig) -> None:
        receipt = await on.channel.send(on.outbound(notice("Hello."), rating()))
        (shown,) = on.platform.shown(on.person)

        assert receipt.message == shown.id
        assert len(on.sent) == 1
        assert shown.text.startswith("Hello.\n\nHow satisfied are you?")

    played(rig, play)


@with_rigs([SlackHttp, TelegramHook])
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
        assert CANARY not in str(failed.value)
        assert on.person not in str(failed.value)

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
