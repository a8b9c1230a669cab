"""What people at the page of `simulate-channel` may do, on each platform."""

import asyncio
from collections.abc import Mapping

import pytest

from bots.messages import ChannelKind
from dialogs.localizing import SHIPPED_LANGUAGES
from earshot.counterparts.base import Counterpart
from earshot.counterparts.records import Delivery, Message, Terms
from earshot.counterparts.simulated import (
    PLATFORMS,
    SimulatedSlack,
    SimulatedSms,
    SimulatedTelegram,
)

KINDS: tuple[ChannelKind, ...] = ("slack", "telegram", "sms")


class DeafSms(SimulatedSms):
    """Its webhooks come to rest here."""

    async def hand_over(
        self, delivery: Delivery, attempt: int
    ) -> tuple[int | None, Mapping[str, str]]:
        return 200, {}


@pytest.mark.parametrize("kind", KINDS)
def test_somebody_speaks_each_language(kind: ChannelKind) -> None:
    people = PLATFORMS[kind]().counterpart.people

    spoken = {person.language.lower() for person in people}
    assert spoken == {language.lower() for language in SHIPPED_LANGUAGES}


@pytest.mark.parametrize("platform", [SimulatedSlack, SimulatedTelegram, SimulatedSms])
def test_a_block_is_seen_and_can_be_undone(platform: type[Counterpart]) -> None:
    async def play() -> tuple[Terms, Terms]:
        simulated = platform()
        chat = simulated.people[0].chat
        await simulated.blocks(chat)
        blocked = simulated.terms(chat)
        await simulated.unblocks(chat)
        return blocked, simulated.terms(chat)

    blocked, again = asyncio.run(play())

    assert (blocked.blocked, again.blocked, again.writes) == (True, False, True)
    assert blocked.writes is (platform is SimulatedSms)


def test_a_bot_may_ask_who_has_written_to_it() -> None:
    async def play() -> tuple[bool, bool, bool]:
        simulated = SimulatedTelegram()
        maria, sven = (person.chat for person in simulated.people[:2])
        before = simulated.terms(maria).asked
        await simulated.starts(maria)
        return before, simulated.terms(maria).asked, simulated.terms(sven).asked

    assert asyncio.run(play()) == (False, True, False)


def test_what_twilio_answers_by_itself_is_seen() -> None:
    async def play() -> list[str]:
        simulated = DeafSms()
        chat = simulated.people[0].chat
        for text in (" Stop", "start", "help", "yes", "nine"):
            await simulated.says(chat, text)
        return [message.text for message in simulated.shown(chat)]

    shown = asyncio.run(play())

    assert [text for text in shown if "STOP" in text or "START" in text] == shown[1:6:2]
    assert "unsubscribed" in shown[1]
    assert shown[6:] == ["yes", "nine"]


def test_of_options_that_exclude_each_other_this_is_seen() -> None:
    def options(kind: str, *values: str) -> dict[str, object]:
        text = [{"text": {"type": "plain_text", "text": v}, "value": v} for v in values]
        return {"type": kind, "action_id": kind, "options": text}

    elements = [options("radio_buttons", "r1", "r2"), options("checkboxes", "c1")]
    block = {"type": "actions", "block_id": "b", "elements": elements}
    simulated = SimulatedSlack()
    message = Message("1", simulated.people[0].chat, "Which?", raw={"blocks": [block]})
    simulated.redraw(message)

    assert [(button.token, button.single) for button in message.buttons] == [
        ("r1", True),
        ("r2", True),
        ("c1", False),
    ]
