"""What became of a message whose answer was lost, and of a long one's parts."""

from datetime import UTC, datetime, timedelta

import pytest

from bots.errors import NotSentError, UnknownOutcomeError
from bots.messages import Receipt
from earshot.counterparts.faults import Broken, DropAfter, DropBefore, Fault, Forbidden, TooMany
from tests.bots.sms.playing import ANNA, Scene, outbound, played

CREATE = "messages.create"
NOW = datetime(2026, 3, 2, 12, 0, 0, 700_000, tzinfo=UTC)
LONG = ("One sentence of it. " * 150).strip()


@pytest.mark.parametrize(("fault", "found"), [(DropAfter(), True), (DropBefore(), False)])
def test_an_unknown_outcome_is_settled(fault: Fault, found: bool) -> None:
    async def play(on: Scene) -> None:
        message = outbound("How was it?", created_at=NOW)
        on.twilio.faults.plan(CREATE, fault)
        with pytest.raises(UnknownOutcomeError):
            await on.channel.send(message)

        settled = await on.channel.settle(message)

        sids = [shown.id for shown in on.twilio.shown(ANNA)]
        assert settled == (Receipt(sids[0]) if found else None)

    played(play, now=lambda: NOW)


@pytest.mark.parametrize(
    ("text", "address", "since", "found"),
    [
        ("Again?", ANNA, NOW, True),
        ("Again?", ANNA, NOW + timedelta(seconds=1), True),
        ("Again?", ANNA, NOW + timedelta(minutes=1), False),
        ("Again!", ANNA, NOW, False),
        ("Again?", "+46700000009", NOW, False),
    ],
)
def test_another_message_settles_nothing(
    text: str, address: str, since: datetime, found: bool
) -> None:
    async def play(on: Scene) -> None:
        await on.channel.send(outbound("Again?"))
        await on.twilio.says(ANNA, "Again?")

        settled = await on.channel.settle(outbound(text, address=address, created_at=since))

        assert (settled is not None) is found

    played(play, now=lambda: NOW)


def test_a_trial_accounts_own_line_is_looked_through() -> None:
    async def play(on: Scene) -> None:
        receipt = await on.channel.send(outbound("Hi"))
        (resource,) = on.twilio.resources.values()
        resource["body"] = "Sent from your Twilio trial account - Hi"

        assert await on.channel.settle(outbound("Hi")) == receipt

    played(play)


@pytest.mark.parametrize("fault", [TooMany(), Broken(), DropBefore(), Forbidden("20003")])
def test_what_cannot_be_asked_stays_unknown(fault: Fault) -> None:
    async def play(on: Scene) -> None:
        # Asking is harmless, and the client asks again by itself.
        on.twilio.faults.plan("messages.list", fault, fault)

        with pytest.raises(UnknownOutcomeError):
            await on.channel.settle(outbound())

    played(play)


def test_what_was_redacted_stays_unknown() -> None:
    async def play(on: Scene) -> None:
        await on.channel.send(outbound("Hi"))
        next(iter(on.twilio.resources.values()))["body"] = ""

        with pytest.raises(UnknownOutcomeError):
            await on.channel.settle(outbound("Hi"))

    played(play)


def test_a_long_text_goes_in_parts() -> None:
    async def play(on: Scene) -> None:
        receipt = await on.channel.send(outbound(LONG))

        shown = on.twilio.shown(ANNA)
        assert len(shown) == 2
        assert " ".join(message.text for message in shown) == LONG
        assert ["StatusCallback" in message.raw for message in shown] == [False, True]
        assert receipt == Receipt(shown[-1].id) == await on.channel.settle(outbound(LONG))

    played(play)


def test_half_of_a_long_text_is_not_all_of_it() -> None:
    async def play(on: Scene) -> None:
        on.twilio.faults.plan(CREATE, DropAfter())
        with pytest.raises(UnknownOutcomeError):
            await on.channel.send(outbound(LONG))

        assert len(on.twilio.shown(ANNA)) == 1
        assert await on.channel.settle(outbound(LONG)) is None

    played(play)


def test_a_later_part_alone_is_sent_again() -> None:
    async def play(on: Scene) -> None:
        original = on.twilio._objection
        on.twilio._objection = (  # type: ignore[method-assign]  # the second request is too much
            lambda *given: 20429 if on.twilio.shown(ANNA) else original(*given)
        )
        with pytest.raises(NotSentError):
            await on.channel.send(outbound(LONG))
        on.twilio._objection = original  # type: ignore[method-assign]  # as it was
        receipt = await on.channel.send(outbound(LONG))

        shown = on.twilio.shown(ANNA)
        assert " ".join(message.text for message in shown) == LONG
        assert receipt == Receipt(shown[-1].id)

    played(play)
