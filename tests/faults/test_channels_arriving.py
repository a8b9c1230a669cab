"""What a limping platform does to what people say, counted: sent, received, stored."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from bots.messages import ChannelKind
from earshot.counterparts.faults import (
    DELIVERY,
    SEND,
    DropAfter,
    DropBefore,
    Duplicate,
    Late,
    Reorder,
    TooMany,
)
from earshot.counterparts.records import Delivery, Message
from earshot.counterparts.slack import Slack
from earshot.counterparts.telegram import TelegramCounterpart
from tests.faults.channels.platforms import KINDS, meet
from tests.faults.channels.stage import Counts, Stage, staged

DAY = timedelta(days=1, seconds=1)
WITH_BUTTONS: tuple[ChannelKind, ...] = ("telegram", "slack")


def played(kind: ChannelKind, url: str, play: Callable[[Stage], Awaitable[None]]) -> None:
    async def play_on_stage() -> None:
        async with staged(kind, url) as stage:
            await play(stage)

    asyncio.run(play_on_stage())


async def held(stage: Stage, fault: Reorder | Late, text: str) -> "asyncio.Task[object]":
    """They write `text`, which is under way and does not arrive for a while."""
    await stage.reported()
    stage.far.faults.plan(DELIVERY, fault)
    writing: asyncio.Task[object] = asyncio.create_task(stage.far.says(stage.chat, text))
    await stage.far.until(lambda: any(d.fault == fault for d in stage.far.deliveries))
    return writing


async def claims(stage: Stage, message: Message, token: str, chat: str = "") -> Delivery:
    """The person's client claims that a button with `token` was pressed below `message`."""
    far, chat = stage.far, chat or stage.chat
    if isinstance(far, TelegramCounterpart):
        delivery = await far.forges(chat, message.id, token)
        assert delivery is not None
        return delivery
    assert isinstance(far, Slack)
    action = {
        "type": "button",
        "block_id": "b",
        "action_id": "answer:0",
        "value": token,
        "action_ts": far.new_ts(),
    }
    for block in message.raw["blocks"]:
        for element in block.get("elements", ()):
            if element.get("type") == "button":
                action |= {"action_id": element["action_id"], "block_id": block["block_id"]}
    shown = replace(message, chat=chat)
    return await far.deliver("interactive", far._pressed(shown, action))


@pytest.mark.parametrize("kind", KINDS)
def test_what_comes_again_counts_once(kind: ChannelKind, sqlite_url: str) -> None:
    """At once, later, and a day after the end."""

    async def play(stage: Stage) -> None:
        await stage.asks()
        await stage.reported()
        stage.far.faults.plan(DELIVERY, Duplicate(3))
        await stage.says("9")
        delivery = stage.far.deliveries[-1] if kind != "sms" else _words(stage)
        statuses = list(delivery.statuses)
        for later in (timedelta(minutes=4), DAY, timedelta(days=40)):
            stage.watch.passes(later)
            status, _ = await stage.far.hand_over(delivery, 1)
            statuses.append(status)
        await stage.rests()

        assert statuses == [200] * 7
        assert stage.counts() == Counts(sent=2, received=2, stored=1)
        assert stage.answers() == {"recommend": ("9", 0)}

    played(kind, sqlite_url, play)


@pytest.mark.parametrize("kind", KINDS)
def test_words_that_overtook_others_answer_their_question(
    kind: ChannelKind, sqlite_url: str
) -> None:
    """The reason is delivered before the score that was written first."""

    async def play(stage: Stage) -> None:
        await stage.asks("help")
        first = await held(stage, Reorder(5), "6")
        await stage.far.says(stage.chat, "Maria was so very helpful")
        await first
        await stage.far.until(lambda: any("worked" in one.text for one in stage.reads()), 10)
        await stage.says("Maria was so very helpful")
        await stage.rests()

        answers = stage.answers()
        assert answers["effort"] == ("6", 0)
        assert list(answers) == ["effort", "praise"]
        assert stage.reads()[-1].text == "Thank you for your time."

    played(kind, sqlite_url, play)


@pytest.mark.parametrize("kind", KINDS)
def test_words_a_day_after_the_end_change_no_answer(kind: ChannelKind, sqlite_url: str) -> None:
    async def play(stage: Stage) -> None:
        await stage.asks()
        late = await held(stage, Late(1.0), "sorry, I meant 3")
        await stage.says("9")
        await stage.rests()
        stage.watch.passes(DAY)
        told = await stage.hears(partial(asyncio.wait_for, late, 5))
        await stage.rests()

        assert stage.answers() == {"recommend": ("9", 0)}
        assert stage.counts() == Counts(sent=3, received=3, stored=1)
        assert "stop" in told.text.casefold()

    played(kind, sqlite_url, play)


@pytest.mark.parametrize("kind", WITH_BUTTONS)
def test_words_below_the_first_of_two_copies(kind: ChannelKind, sqlite_url: str) -> None:
    """The response to a question was lost and it is sent again before its answer arrives."""

    async def play(stage: Stage) -> None:
        await stage.asks("help")
        stage.far.faults.plan(SEND, DropAfter(), *([] if kind == "telegram" else [DropBefore()]))
        await stage.says("6")
        words = await held(stage, Late(3.0), "7")
        await stage.rests()
        told = await stage.hears(partial(asyncio.wait_for, words, 5))
        await stage.rests()

        assert told.text == "Thank you for your time."
        assert stage.answers() == {
            "effort": ("6", 0),
            "praise": ('"7"', 0),
        }

    played(kind, sqlite_url, play)


def test_more_words_below_the_first_of_two_copies(sqlite_url: str) -> None:
    """Nobody knows that the question came; what was heard of its answer tells."""

    async def play(stage: Stage) -> None:
        asked = await stage.asks("visit")
        stage.far.faults.plan(SEND, DropAfter())
        await stage.hears(partial(stage.far.presses, stage.chat, asked.id, "4"))
        await stage.far.says(stage.chat, "They")
        await stage.far.says(stage.chat, "were friendly")
        await stage.rests()

        answers = stage.answers()
        assert list(answers) == ["score", "reason"]
        assert answers["score"] == ("4", 0)
        assert json.loads(answers["reason"][0]).split() == ["They", "were", "friendly"]

    played("telegram", sqlite_url, play)


def test_words_before_a_question_that_was_refused_for_now(sqlite_url: str) -> None:
    """The platform let nobody see it yet, so the words are for the question before."""

    async def play(stage: Stage) -> None:
        await stage.asks("help")
        stage.far.faults.plan(SEND, TooMany(2))
        await stage.far.says(stage.chat, "6")
        await stage.refused()
        await stage.far.says(stage.chat, "5")
        await stage.rests()

        assert stage.answers() == {"effort": ("5", 1)}

    played("telegram", sqlite_url, play)


@pytest.mark.parametrize("kind", WITH_BUTTONS)
def test_a_press_that_overtook_a_text(kind: ChannelKind, sqlite_url: str) -> None:
    """They wrote 2, then pressed 6; the press arrives first. The text is for that question too."""

    async def play(stage: Stage) -> None:
        asked = await stage.asks("help")
        text = await held(stage, Late(1.0), "2")
        await stage.hears(lambda: stage.far.presses(stage.chat, asked.id, "6"))
        await stage.hears(partial(asyncio.wait_for, text, 5))
        await stage.rests()

        assert stage.answers() == {"effort": ("2", 1)}
        assert "hard" in stage.reads()[-1].text

    played(kind, sqlite_url, play)


@pytest.mark.parametrize("kind", WITH_BUTTONS)
def test_a_press_on_an_old_keyboard_corrects_its_own_question(
    kind: ChannelKind, sqlite_url: str
) -> None:
    async def play(stage: Stage) -> None:
        asked = await stage.asks("help")
        token = asked.button("3").token
        await stage.hears(lambda: stage.far.presses(stage.chat, asked.id, "6"))
        told = await stage.hears(lambda: claims(stage, asked, token))
        await stage.rests()

        assert stage.answers() == {"effort": ("3", 1)}
        assert "hard" in told.text

    played(kind, sqlite_url, play)


@pytest.mark.parametrize("kind", WITH_BUTTONS)
def test_a_press_on_a_keyboard_of_last_month_does_nothing(
    kind: ChannelKind, sqlite_url: str
) -> None:
    async def play(stage: Stage) -> None:
        asked = await stage.asks()
        token = asked.button("3").token
        await stage.hears(lambda: stage.far.presses(stage.chat, asked.id, "9"))
        stage.watch.passes(timedelta(days=30))
        delivery = await claims(stage, asked, token)
        await stage.rests()

        assert delivery.statuses == [200]
        assert stage.answers() == {"recommend": ("9", 0)}

    played(kind, sqlite_url, play)


@pytest.mark.parametrize("kind", WITH_BUTTONS)
def test_forged_buttons_press_nothing(kind: ChannelKind, sqlite_url: str) -> None:
    async def play(stage: Stage) -> None:
        other = meet(stage.far, 2)
        theirs = await stage.asks("help", other)
        asked = await stage.asks("help")
        before = stage.counts()
        mine = asked.button("6").token
        for token in _forged(mine, theirs.button("6").token):
            delivery = await claims(stage, asked, token)
            assert delivery.statuses == [200], token
        await claims(stage, theirs, mine, other)
        await stage.rests()

        assert before == Counts(sent=2, received=2, stored=0)
        assert stage.counts() == before

        await claims(stage, asked, mine)
        await stage.rests()
        assert stage.answers() == {"effort": ("6", 0)}

    played(kind, sqlite_url, play)


def _forged(mine: str, theirs: str) -> list[str]:
    """Buttons that we never made, or made for somebody else."""
    id_, option, mac = mine.split(".")
    their_id, _, their_mac = theirs.split(".")
    return [
        f"{id_}.2.{mac}",
        f"{id_}.s.{mac}",
        f"{id_}.99.{mac}",
        f"{their_id}.{option}.{mac}",
        f"{id_}.{option}.{their_mac}",
        f"zzzzzzzzzzzzz.{option}.{mac}",
        theirs,
        mine.upper(),
        mine[:-1],
        f"{id_}.{option}.{'0' * 16}",
        f"{id_}.{option}.",
        f"..{mac}",
        "\x00\x01\x02",
        "\ud800",
        "é" * 32,
        "x" * 64,
        "9",
        "true",
    ]


def _words(stage: Stage) -> Delivery:
    """The delivery of what a person wrote; those of SMS are among reports."""
    return next(one for one in reversed(stage.far.deliveries) if one.name == "message")
