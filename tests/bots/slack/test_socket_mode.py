"""Socket Mode over a real WebSocket."""

import asyncio
import logging

import pytest

from bots.channel import Taken
from bots.messages import Asked, Pressed, Words
from bots.slack.channel import SlackChannel
from earshot.counterparts.faults import DELIVERY, Broken, DropBefore, Duplicate, Forbidden
from earshot.counterparts.slack import ANNA
from tests.bots.slack.scenes import KEY, NOON, Desk, Scene, outbound, played


async def _connected(on: Scene) -> None:
    await on.slack.until(lambda: bool(on.slack.connections))


def test_words_clicks_and_commands_are_taken_and_acknowledged() -> None:
    async def play(on: Scene) -> None:
        await _connected(on)
        on.desk.gives = Taken(chosen="9")
        delivery = await on.slack.says(ANNA, "hello")
        await on.channel.send(outbound())
        sent = on.slack.shown(ANNA)[-1]
        await on.slack.presses(ANNA, sent.id, "9")
        await on.slack.commands(ANNA, "nps")
        await on.channel.settled()

        said, pressed, asked_for = on.desk.contents
        assert isinstance(said, Words)
        assert pressed == Pressed(("token.9",))
        assert asked_for == Asked("nps")
        assert delivery.statuses == [200]
        assert sent.text.endswith("✓ 9")
        assert on.slack.shown(ANNA)[-1].note == "only visible to you"

    played(play, socket=True)


def test_what_is_not_stored_is_not_acknowledged_and_comes_again(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)

    async def play(on: Scene) -> None:
        await _connected(on)
        on.slack.patience = 0.2
        on.desk.failures = 1
        delivery = await on.slack.says(ANNA, "canary-words")

        assert delivery.statuses == [None, 200]
        assert len(on.desk.taken) == 1

    played(play, socket=True)

    assert "LostError" in "".join(str(vars(record)) for record in caplog.records)
    assert "canary" not in caplog.text


def test_the_same_event_twice_is_kept_once() -> None:
    async def play(on: Scene) -> None:
        await _connected(on)
        on.slack.faults.plan(DELIVERY, Duplicate(2))
        await on.slack.says(ANNA, "9")

        assert on.desk.calls == 3
        assert len(on.desk.taken) == 1

    played(play, socket=True)


def test_a_refreshed_connection_loses_nothing() -> None:
    async def play(on: Scene) -> None:
        await _connected(on)
        old = on.slack.connections[0]
        await on.slack.refreshes()
        await on.slack.until(lambda: old not in on.slack.connections)
        await _connected(on)
        await on.slack.says(ANNA, "9")

        assert len(on.desk.taken) == 1

    played(play, socket=True)


def test_a_lost_connection_is_made_again() -> None:
    async def play(on: Scene) -> None:
        await _connected(on)
        await on.slack.drops_connections()
        await _connected(on)
        await on.slack.says(ANNA, "9")

        assert len(on.desk.taken) == 1

    played(play, socket=True)


def test_connecting_is_tried_until_it_succeeds(caplog: pytest.LogCaptureFixture) -> None:
    async def play(on: Scene) -> None:
        on.slack.faults.plan(
            "apps.connections.open", Forbidden("invalid_auth"), Broken(), DropBefore()
        )
        await _connected(on)
        await on.slack.says(ANNA, "9")

        assert len(on.desk.taken) == 1

    played(play, socket=True)

    codes = [vars(record).get("code") for record in caplog.records if record.name != "asyncio"]
    assert codes == ["invalid_auth", "http_500", "no_answer"]


def test_an_address_that_is_no_longer_good_is_not_tried_for_ever() -> None:
    async def play(on: Scene) -> None:
        fresh, old = on.slack.new_ticket, ["old", "older"]
        on.slack.new_ticket = lambda: old.pop() if old else fresh()  # type: ignore[method-assign] # twice
        await _connected(on)
        old.append("oldest")
        await on.slack.drops_connections()
        await on.slack.until(lambda: not on.slack.connections)
        await _connected(on)
        await on.slack.says(ANNA, "9")

        assert len(on.desk.taken) == 1

    played(play, socket=True)


def test_without_an_app_token_there_is_nothing_to_pull() -> None:
    channel = SlackChannel(now=lambda: NOON, key=KEY, bot_token="xoxb-0")

    asyncio.run(asyncio.wait_for(channel.pull(Desk()), 1))
