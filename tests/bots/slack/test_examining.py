"""What the doctor says about a Slack app."""

import pytest

from bots.channel import Check
from earshot.counterparts.faults import Broken, Fault, Forbidden
from tests.bots.slack.scenes import Scene, played


async def _found(on: Scene) -> list[Check]:
    return [check for check in await on.channel.examine() if check.level != "ok"]


@pytest.mark.parametrize("socket", [False, True])
def test_a_sound_app_needs_nothing(socket: bool) -> None:
    async def play(on: Scene) -> None:
        checks = await on.channel.examine()

        assert {check.level for check in checks} == {"ok"}
        assert "The bot token belongs to the workspace Counterpart." in [c.fact for c in checks]

    played(play, socket=socket)


@pytest.mark.parametrize(
    ("fault", "fact"),
    [
        (Forbidden("invalid_auth"), "Slack refuses the bot token: invalid_auth."),
        (Broken(), "Slack does not answer: http_500."),
    ],
)
def test_a_token_that_does_not_work(fault: Fault, fact: str) -> None:
    async def play(on: Scene) -> None:
        on.slack.faults.plan("auth.test", fault)
        [check] = await _found(on)

        assert (check.level, check.fact) == ("error", fact)
        assert check.cure

    played(play)


def test_missing_scopes_are_named_with_what_they_are_for() -> None:
    async def play(on: Scene) -> None:
        on.slack.scopes = "chat:write,im:write,app_mentions:read,commands"
        found = await _found(on)

        assert [(check.level, check.fact.split(",")[0]) for check in found] == [
            ("error", "The scope im:history is missing"),
            ("warning", "The scope usergroups:read is missing"),
            ("warning", "The scope users:read is missing"),
            ("warning", "The scope users:read.email is missing"),
        ]
        assert all("reinstall" in check.cure for check in found)

    played(play)


@pytest.mark.parametrize("seconds", [-90, 90])
def test_a_clock_that_is_wrong(seconds: int) -> None:
    async def play(on: Scene) -> None:
        theirs = on.clock.now()
        on.slack.now = lambda: theirs
        on.clock.forward(seconds)
        [check] = await _found(on)

        assert check.fact == "The clock is 90 seconds away from Slack's."

    played(play)


@pytest.mark.parametrize("fault", [Forbidden("not_allowed_token_type"), Broken()])
def test_an_app_token_that_does_not_work(fault: Fault) -> None:
    async def play(on: Scene) -> None:
        await on.slack.until(lambda: bool(on.slack.connections))
        on.slack.faults.plan("apps.connections.open", fault)
        [check] = await _found(on)

        assert check.level == "error"

    played(play, socket=True)


def test_nothing_set_up_says_what_to_set() -> None:
    async def play(on: Scene) -> None:
        checks = await on.channel.examine()

        assert [check.level for check in checks] == ["error", "error"]
        assert "slack_bot_token" in checks[0].cure
        assert "slack_app_token" in checks[1].cure

    played(play, bot_token="", signing_secret="")
