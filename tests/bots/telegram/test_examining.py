from datetime import UTC, datetime
from typing import Any

import pytest

from earshot.counterparts.telegram import TOKEN
from tests.bots.telegram.scene import Scene, played

HOOK = "https://bots.example/webhooks/telegram"


async def levels(on: Scene) -> list[tuple[str, str]]:
    checks = await on.channel.examine()
    assert all(check.cure for check in checks if check.level != "ok")
    assert all(TOKEN not in check.fact + check.cure for check in checks)
    return [(check.level, check.fact) for check in checks]


def test_a_bot_that_is_fetched_is_well() -> None:
    async def play(on: Scene) -> None:
        found = await levels(on)

        assert {level for level, _ in found} == {"ok"}
        assert found[0][1] == "Telegram knows the bot as @earshot_trial_bot."
        assert await on.channel.name() == "earshot_trial_bot"

    played(play)


@pytest.mark.parametrize(
    ("options", "fact"),
    [
        ({"token": ""}, "No Telegram token is set."),
        ({"token": "hello"}, "The Telegram token does not look like one."),
        ({"token": "1:AAAAAAAAAAAA"}, "Telegram refuses the token."),
        ({"api_url": "http://127.0.0.1:9"}, "Telegram cannot be reached (ConnectError)."),
    ],
)
def test_a_wrong_token_or_no_network_is_named(options: dict[str, Any], fact: str) -> None:
    async def play(on: Scene) -> None:
        assert await levels(on) == [("error", fact)]

    played(play, **options)


@pytest.mark.parametrize(
    ("hook", "level", "fact"),
    [
        (HOOK, "ok", "Telegram delivers to bots.example."),
        ("", "error", "Telegram delivers nowhere, not to bots.example."),
        (
            "https://old.example/x",
            "error",
            "Telegram delivers to old.example, not to bots.example.",
        ),
    ],
)
def test_where_telegram_delivers_is_told(hook: str, level: str, fact: str) -> None:
    async def play(on: Scene) -> None:
        on.platform.hook_url = hook

        assert (level, fact) in await levels(on)

    played(play, public_url="https://bots.example")


def test_a_webhook_in_the_way_of_fetching_is_told() -> None:
    async def play(on: Scene) -> None:
        on.platform.hook_url = HOOK

        assert ("warning", "Telegram still delivers to bots.example.") in await levels(on)

    played(play)


def test_failed_deliveries_come_with_their_cure() -> None:
    async def play(on: Scene) -> None:
        on.platform.hook_url = HOOK
        on.platform.waiting = [{"update_id": 1}, {"update_id": 2}]
        at = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
        on.platform.last_error = at, "Wrong response from the webhook: 503 Service Unavailable"

        checks = {check.fact: check for check in await on.channel.examine()}

        assert checks["2 messages wait at Telegram."].level == "warning"
        said = "Wrong response from the webhook: 503 Service Unavailable"
        failed = checks[f"Telegram could not deliver on 2026-11-02 09:30 UTC: {said}"]
        assert (failed.level, failed.cure[:35]) == (
            "warning",
            "Earshot could not store messages. L",
        )

    played(play, public_url="https://bots.example")
