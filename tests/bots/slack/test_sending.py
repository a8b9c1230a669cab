"""Sending through the official client to a workspace that misbehaves."""

import socket
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
from bots.slack.installing import Installation
from earshot.counterparts.faults import (
    Broken,
    DropAfter,
    DropBefore,
    Fault,
    Forbidden,
    Hang,
    TooMany,
)
from earshot.counterparts.slack import ANNA, BOT_TOKEN, CHANNEL, TEAM
from tests.bots.slack.scenes import NOON, Scene, asked, outbound, played

POST = "chat.postMessage"


async def _refused(on: Scene, **more: Any) -> ChannelError:
    with pytest.raises(ChannelError) as caught:
        await on.channel.send(outbound(asked("canary-words"), **more))
    for secret in ("canary", "xoxb", "token.", ANNA):
        assert secret not in f"{caught.value!r} {caught.value.__cause__!r}"
    return caught.value


def test_a_first_message_opens_the_conversation_and_the_next_is_one_request() -> None:
    async def play(on: Scene) -> None:
        receipt = await on.channel.send(outbound())
        again = await on.channel.send(outbound(place=receipt.place, thread=receipt.message))

        assert receipt.place == "D0ANNA"
        assert again.message != receipt.message
        assert [call.name for call in on.slack.calls] == ["conversations.open", POST, POST]
        first, second = on.posts()
        assert first["metadata"]["event_payload"] == {"outbound": 7}
        assert first["text"].startswith("How likely?")
        assert first["unfurl_links"] is False
        assert "thread_ts" not in first
        assert second["thread_ts"] == receipt.message

    played(play)


@pytest.mark.parametrize(
    ("fault", "error", "code", "shown"),
    [
        (TooMany(12), NotSentError, "ratelimited", 0),
        (Forbidden("user_disabled"), UnreachableError, "user_disabled", 0),
        (Forbidden("channel_not_found"), UnreachableError, "channel_not_found", 0),
        (Forbidden("cannot_dm_bot"), UnreachableError, "cannot_dm_bot", 0),
        (Forbidden("invalid_auth"), AccountError, "invalid_auth", 0),
        (Forbidden("token_revoked"), AccountError, "token_revoked", 0),
        (Forbidden("missing_scope"), AccountError, "missing_scope", 0),
        (Forbidden("msg_too_long"), RefusedError, "msg_too_long", 0),
        (Forbidden("internal_error"), UnknownOutcomeError, "internal_error", 0),
        (Broken(), UnknownOutcomeError, "http_500", 0),
        (Broken(502), UnknownOutcomeError, "http_502", 0),
        (DropBefore(), UnknownOutcomeError, "no_answer", 0),
        (DropAfter(), UnknownOutcomeError, "no_answer", 1),
        (Hang(), UnknownOutcomeError, "no_answer", 1),
    ],
)
def test_each_failure_says_what_to_do_next(
    fault: Fault, error: type[ChannelError], code: str, shown: int
) -> None:
    async def play(on: Scene) -> None:
        on.slack.faults.plan(POST, fault)
        raised = await _refused(on)

        assert type(raised) is error
        assert raised.code == code
        assert raised.retry_after == (12 if isinstance(fault, TooMany) else None)
        assert len(on.posts()) == 1
        assert len(on.slack.shown(ANNA)) == shown

    # Long enough for the library to send it once more, which it does where one lets it.
    played(play, timeout=0.5 if isinstance(fault, Hang) else 5)


@pytest.mark.parametrize("fault", [Broken(), DropBefore(), DropAfter(), Hang(), TooMany(3)])
def test_a_conversation_that_cannot_be_opened_sent_nothing(fault: Fault) -> None:
    async def play(on: Scene) -> None:
        on.slack.faults.plan("conversations.open", fault)

        assert type(await _refused(on)) is NotSentError
        assert on.posts() == []

    played(play)


def test_where_nobody_listens_nothing_is_sent() -> None:
    async def play(on: Scene) -> None:
        raised = await _refused(on)

        assert (type(raised), raised.code) == (NotSentError, "no_connection")

    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    played(play, api_url=f"http://127.0.0.1:{port}/api")


@pytest.mark.parametrize(
    ("fault", "found"),
    [(DropAfter(), True), (Hang(), True), (DropBefore(), False), (Broken(), False)],
)
def test_a_lost_outcome_is_settled_by_looking(fault: Fault, found: bool) -> None:
    async def play(on: Scene) -> None:
        await on.channel.send(outbound(id_=6))
        on.slack.faults.plan(POST, fault)
        await _refused(on)
        receipt = await on.channel.settle(outbound(created_at=NOON))

        assert (receipt is not None) is found
        if receipt is not None:
            assert receipt.message == on.slack.shown(ANNA)[-1].id
        assert await on.channel.settle(outbound(id_=6)) is not None
        assert len(on.posts()) == 2

    played(play)


def test_settling_looks_further_back_than_one_page_but_not_before_the_turn() -> None:
    async def play(on: Scene) -> None:
        await on.channel.send(outbound(id_=1))
        for number in range(2, 105):
            await on.channel.tell("", "D0ANNA", f"Number {number}")

        assert await on.channel.settle(outbound(id_=1, place="D0ANNA")) is not None
        on.clock.forward(3600)
        later = on.clock.now()
        assert await on.channel.settle(outbound(id_=1, created_at=later)) is None

    played(play)


@pytest.mark.parametrize("fault", [Broken(), DropBefore(), Hang(), TooMany(3)])
def test_what_cannot_be_looked_up_now_is_asked_again_later(fault: Fault) -> None:
    async def play(on: Scene) -> None:
        on.slack.faults.plan("conversations.history", fault)
        with pytest.raises(NotSentError):
            await on.channel.settle(outbound())

    played(play)


def test_an_alert_goes_into_a_channel_and_its_thread() -> None:
    async def play(on: Scene) -> None:
        receipt = await on.channel.tell("", CHANNEL, "Somebody asks for a call & more")
        await on.channel.tell("", CHANNEL, "Second", thread=receipt.message)

        first, second = on.posts()
        assert first["text"] == "Somebody asks for a call &amp; more"
        assert second["thread_ts"] == receipt.message
        assert on.slack.shown(CHANNEL)[0].text == "Somebody asks for a call & more"

    played(play)


def test_each_workspace_has_its_own_token() -> None:
    async def play(on: Scene) -> None:
        with pytest.raises(AccountError, match="not_installed"):
            await on.channel.send(outbound())
        await on.shelf.save(Installation(TEAM, BOT_TOKEN))

        assert (await on.channel.send(outbound())).message
        with pytest.raises(AccountError, match="not_installed"):
            await on.channel.send(outbound(account="T0OTHER"))

    played(play, oauth=True)
