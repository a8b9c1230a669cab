"""Webhooks hear everything at least once, signed, in order, and whatever their receivers do."""

import asyncio
import logging
from datetime import timedelta

import pytest
from standardwebhooks import WebhookVerificationError

from earshot.clock import Clock
from earshot.notifying import attempts, hooks, sending
from earshot.notifying.attempts import WAITS
from earshot.notifying.sending import FAILS_FOR, LEASE
from tests.earshot.notifying.conftest import Desk, run
from tests.earshot.notifying.receivers import Behaviour, receiving

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture(autouse=True)
def in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attempts, "TELL_WITHIN", 0.3)
    monkeypatch.setattr(sending, "TICK", 0.02)


def test_what_happened_is_told_signed_as_standard_webhooks_has_it(desk: Desk) -> None:
    # The official library takes only what was signed a moment ago.
    desk.clock.at = Clock().now()

    async def test() -> None:
        async with receiving() as receiver, desk.notifying() as notifying:
            hook = desk.adds(receiver)
            desk.happens()
            await notifying.tell_due()
            await notifying.tell_due()

            (heard,) = receiver.heard
            (row,) = desk.rows(hook)
            content = heard.proved(hook.secret)
            assert content.keys() == {"type", "timestamp", "data"}
            assert content["type"] == "alert.created"
            assert content["timestamp"] == desk.clock.now().isoformat()
            assert heard.id == row.key
            assert heard.headers["content-type"] == "application/json"
            assert (row.state, row.attempts, row.error) == ("told", 1, None)
            assert row.settled_at == desk.clock.now()
            with pytest.raises(WebhookVerificationError):
                heard.proved("whsec_YW5vdGhlciBzZWNyZXQ=")

    run(test)


@pytest.mark.parametrize(
    ("behaviour", "error"),
    [
        (500, "http_500"),
        (404, "http_404"),
        (304, "http_304"),
        ("redirect", "http_302"),
        ("hang", "timeout"),
        ("drop", "RemoteProtocolError"),
    ],
)
def test_what_is_not_heard_is_told_again_under_the_same_id(
    here: Desk, behaviour: Behaviour, error: str
) -> None:
    async def test() -> None:
        async with receiving(behaviour) as receiver, here.notifying() as notifying:
            hook = here.adds(receiver)
            here.happens()
            await notifying.tell_due()
            assert here.states(hook) == [("due", 1, error)]
            assert here.stands(hook).failing_since == here.clock.now()

            here.clock.passes(WAITS[0] * 1.1)
            await notifying.tell_due()
            assert here.states(hook) == [("told", 2, None)]
            assert here.stands(hook).failing_since is None

            first, second = receiver.heard
            assert first.id == second.id
            assert first.body == second.body
            assert first.headers["webhook-timestamp"] != second.headers["webhook-timestamp"]
            assert {one.target for one in receiver.heard} == {"/hook?from=earshot"}

    run(test)


def test_nobody_there_is_an_error_like_others(here: Desk) -> None:
    async def test() -> None:
        async with receiving() as gone:
            hook = here.adds(gone)
        here.happens()
        async with here.notifying() as notifying:
            await notifying.tell_due()
        assert here.states(hook) == [("due", 1, "ConnectError")]

    run(test)


def test_an_address_of_our_own_network_is_not_told_even_if_it_was_added(here: Desk) -> None:
    async def test() -> None:
        hook = here.adds("https://169.254.169.254/latest")
        here.happens()
        async with here.notifying() as notifying:
            await notifying.tell_due()
        assert here.states(hook) == [("due", 1, "forbidden_address")]

    run(test)


@pytest.mark.parametrize("behaviour", ["slow", "endless"])
def test_a_success_is_waited_for_and_not_read(here: Desk, behaviour: Behaviour) -> None:
    async def test() -> None:
        async with receiving(behaviour) as receiver, here.notifying() as notifying:
            hook = here.adds(receiver)
            here.happens()
            await notifying.tell_due()
            assert here.states(hook) == [("told", 1, None)]

    run(test)


def test_it_is_tried_for_three_days_and_then_listed_as_failed(here: Desk) -> None:
    async def test() -> None:
        async with receiving(*[500] * 100) as receiver, here.notifying() as notifying:
            hook = here.adds(receiver)
            here.happens()
            start = here.clock.now()
            while here.states(hook)[0][0] == "due":
                await notifying.tell_due()
                here.clock.passes(timedelta(minutes=20))
            lasted = here.clock.now() - start
            await notifying.tell_due()

            assert 2.5 * DAY < lasted < 3.5 * DAY
            assert here.states(hook) == [("failed", len(WAITS) + 1, "http_500")]
            assert len(receiver.heard) == len(WAITS) + 1
            assert here.stands(hook).state == "active"
            (failed,) = hooks.failures(here.database, hook.id)
            assert failed.error == "http_500"

    run(test)


def test_a_receiver_that_asks_for_a_pause_gets_it(here: Desk) -> None:
    async def test() -> None:
        async with receiving(429) as receiver, here.notifying() as notifying:
            hook = here.adds(receiver)
            here.happens()
            await notifying.tell_due()
            here.clock.passes(2 * HOUR - timedelta(seconds=1))
            await notifying.tell_due()
            assert len(receiver.heard) == 1
            here.clock.passes(timedelta(seconds=1))
            await notifying.tell_due()
            assert here.states(hook) == [("told", 2, None)]

    run(test)


def test_gone_disables_the_webhook_at_once(here: Desk) -> None:
    async def test() -> None:
        async with receiving(204, 410) as receiver, here.notifying() as notifying:
            hook = here.adds(receiver)
            here.happens(3)
            await notifying.tell_due()
            here.happens()
            await notifying.tell_due()

            stands = here.stands(hook)
            assert (stands.state, stands.reason) == (
                "disabled",
                "The receiver said that it is gone (410).",
            )
            assert len(receiver.heard) == 2
            assert [state for state, _, _ in here.states(hook)] == ["told", "due", "due"]
            here.tidies()
            assert [state for state, _, _ in here.states(hook)] == ["told", "failed", "failed"]

    run(test)


def test_a_webhook_that_hears_nothing_for_five_days_is_disabled_and_says_why(here: Desk) -> None:
    async def test() -> None:
        async with receiving(*[503] * 1000) as receiver, here.notifying() as notifying:
            hook = here.adds(receiver)
            for _ in range(2 * FAILS_FOR.days - 1):
                here.happens()
                await notifying.tell_due()
                assert here.stands(hook).state == "active"
                here.clock.passes(DAY / 2)
            here.clock.passes(DAY)
            await notifying.tell_due()

            stands = here.stands(hook)
            assert stands.state == "disabled"
            assert stands.reason == "Nothing was heard for 5 days; the last error: http_503."
            tries = len(receiver.heard)
            here.happens()
            here.clock.passes(DAY)
            await notifying.tell_due()
            assert len(receiver.heard) == tries

    run(test)


def test_one_success_in_between_and_it_is_not_disabled(here: Desk) -> None:
    async def test() -> None:
        behaviour: list[Behaviour] = [503, 204] * 12
        async with receiving(*behaviour) as receiver, here.notifying() as notifying:
            hook = here.adds(receiver)
            for _ in range(12):
                here.happens()
                await notifying.tell_due()
                here.clock.passes(DAY / 2)
            assert here.stands(hook).state == "active"

    run(test)


# Order


def test_events_are_told_in_order_and_none_waits_for_one_that_fails(desk: Desk) -> None:
    async def test() -> None:
        async with receiving(204, 500, 204, 204) as receiver, desk.notifying() as notifying:
            hook = desk.adds(receiver)
            desk.happens(4)
            await notifying.tell_due()
            desk.clock.passes(WAITS[0] * 1.1)
            desk.happens()
            await notifying.tell_due()

            keys = [row.key for row in desk.rows(hook)]
            told = [keys.index(one.id) for one in receiver.heard]
            assert told == [0, 1, 2, 3, 1, 4]
            assert {state for state, _, _ in desk.states(hook)} == {"told"}

    run(test)


def test_more_than_one_batch_is_told_in_one_go(desk: Desk) -> None:
    async def test() -> None:
        async with receiving() as receiver, desk.notifying() as notifying:
            hook = desk.adds(receiver)
            desk.happens(60)
            await notifying.tell_due()
            assert [one.id for one in receiver.heard] == [row.key for row in desk.rows(hook)]

    run(test)


def test_a_receiver_that_is_away_is_not_asked_for_every_event(here: Desk) -> None:
    async def test() -> None:
        async with receiving("drop", *[500] * 9) as receiver, here.notifying() as notifying:
            here.adds(receiver)
            here.happens(30)
            await notifying.tell_due()
            assert len(receiver.heard) == 1
            here.clock.passes(LEASE)
            await notifying.tell_due()
            assert len(receiver.heard) == 4

    run(test)


def test_one_that_hangs_does_not_hold_up_the_others(
    here: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attempts, "TELL_WITHIN", 20.0)

    async def test() -> None:
        async with (
            receiving("hang") as slow,
            receiving() as quick,
            here.notifying() as notifying,
        ):
            here.adds(slow)
            here.adds(quick)
            here.happens()
            running = asyncio.create_task(notifying.run())
            await asyncio.gather(slow.has(1), quick.has(1))
            here.happens(2)
            notifying.wake()
            await quick.has(3)
            running.cancel()
            await asyncio.wait([running])
            assert len(slow.heard) == 1

    run(test)


# Processes


def test_two_processes_tell_everything_once_and_in_order(desk: Desk) -> None:
    async def test() -> None:
        async with (
            receiving() as receiver,
            desk.notifying() as one,
            desk.notifying() as other,
        ):
            hook = desk.adds(receiver)
            desk.happens(55)
            await asyncio.gather(one.tell_due(), other.tell_due())
            assert [heard.id for heard in receiver.heard] == [row.key for row in desk.rows(hook)]

    run(test)


def test_what_a_process_left_when_it_died_is_told_when_its_lease_is_over(desk: Desk) -> None:
    async def test() -> None:
        async with receiving("hang") as receiver:
            hook = desk.adds(receiver)
            # Committed, and nobody has told it yet.
            desk.happens()
            async with desk.notifying() as dies:
                running = asyncio.create_task(dies.run())
                await receiver.has(1)
                running.cancel()
                await asyncio.wait([running])
            async with desk.notifying() as starts:
                await starts.tell_due()
                assert len(receiver.heard) == 1
                desk.clock.passes(LEASE)
                await starts.tell_due()
            first, second = receiver.heard
            assert first.id == second.id
            assert desk.states(hook) == [("told", 1, None)]

    run(test)


def test_nothing_of_what_is_told_is_in_the_log(
    here: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "earshot")

    async def test() -> None:
        async with receiving(500, 410) as receiver, here.notifying() as notifying:
            here.adds(receiver)
            here.happens(2, person="maria")
            await notifying.tell_due()

    run(test)

    logged = " ".join(str(vars(record)) for record in caplog.records)
    assert "webhook not told" in logged
    assert "webhook disabled" in logged
    assert "maria" not in logged
    assert "from=earshot" not in logged
    assert "whsec" not in logged
