"""What an admin has told once more, or tried."""

from datetime import timedelta

from earshot.notifying import hooks
from tests.earshot.notifying.conftest import Desk, run
from tests.earshot.notifying.receivers import receiving

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def test_one_is_told_again_though_it_was_heard(desk: Desk) -> None:
    async def test() -> None:
        async with receiving() as receiver, desk.notifying() as notifying:
            hook = desk.adds(receiver)
            desk.happens(2)
            await notifying.tell_due()
            first = desk.rows(hook)[0]
            hooks.replay(desk.database, hook.id, first.id or 0, now=desk.clock.now())
            await notifying.tell_due()
            assert [one.id for one in receiver.heard].count(first.key) == 2
            assert len(receiver.heard) == 3

    run(test)


def test_all_that_failed_since_then_is_told_again_and_a_disabled_webhook_with_it(
    desk: Desk,
) -> None:
    async def test() -> None:
        async with receiving(204, 410) as receiver, desk.notifying() as notifying:
            hook = desk.adds(receiver)
            desk.happens(2)
            await notifying.tell_due()
            desk.tidies()
            desk.clock.passes(HOUR)
            since = desk.clock.now()
            assert hooks.replay_failed(desk.database, hook.id, since, now=since) == 0
            desk.happens()
            n = hooks.replay_failed(desk.database, hook.id, since - DAY, now=since)
            await notifying.tell_due()

            assert n == 1
            assert desk.stands(hook).state == "active"
            assert [state for state, _, _ in desk.states(hook)] == ["told"] * 3

    run(test)


def test_a_trial_is_told_at_once_and_written_down_nowhere(here: Desk) -> None:
    async def test() -> None:
        async with receiving(204, 500) as receiver, here.notifying() as notifying:
            hook = here.adds(receiver, "alert.created")
            results = [
                await hooks.try_out(
                    notifying.client, hook, now=here.clock.now(), new_id=lambda: "x"
                )
                for _ in range(2)
            ]
            assert [one.error for one in results] == [None, "http_500"]
            assert receiver.types == ["webhook.test"] * 2
            assert here.rows(hook) == []

    run(test)
