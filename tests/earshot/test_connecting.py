"""Which channels stand for which settings, and what is asked of a platform before it starts."""

import asyncio
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest

from bots.channel import Channel
from bots.errors import ChannelError
from bots.messages import ChannelKind
from config.settings import Settings
from earshot.clock import Clock, Ids
from earshot.connecting import channels, slack_workspace, telegram_link, ways, webhook_secret
from earshot.counterparts.slack import BOT_TOKEN, TEAM, Slack
from earshot.counterparts.telegram import TOKEN, TelegramCounterpart
from earshot.installing import Installations
from storage.database import Database

Connect = Callable[[Settings], dict[ChannelKind, Channel]]


@pytest.fixture
def connect(sqlite_url: str) -> Iterator[Connect]:
    database = Database.open(sqlite_url)

    def connected(settings: Settings) -> dict[ChannelKind, Channel]:
        installations = Installations(database, Clock().now)
        return channels(
            settings, key=lambda: b"key", clock=Clock(), ids=Ids(), installations=installations
        )

    yield connected
    database.close()


@pytest.mark.parametrize(
    ("settings", "kinds"),
    [
        (Settings(), []),
        (Settings(slack_bot_token="xoxb-1", slack_app_token="xapp-1"), ["slack"]),
        (
            Settings(slack_client_id="1.2", slack_client_secret="s", public_url="https://a.ex"),
            ["slack"],
        ),
        (Settings(telegram_token=TOKEN), ["telegram"]),
        (
            Settings(
                twilio_account_sid="AC1",
                twilio_auth_token="t",
                twilio_from="+4670",
                telegram_token=TOKEN,
                sms_per_second=3,
            ),
            ["telegram", "sms"],
        ),
    ],
)
def test_a_channel_is_there_when_it_is_set_up(
    connect: Connect, settings: Settings, kinds: list[ChannelKind]
) -> None:
    found = connect(settings)

    assert list(found) == kinds
    assert [channel.kind for channel in found.values()] == kinds
    if "sms" in found:
        assert found["sms"].capabilities.per_second == 3


def test_telegrams_secret_is_one_that_it_takes_and_every_process_makes_the_same() -> None:
    one, same, other = webhook_secret(b"key"), webhook_secret(b"key"), webhook_secret(b"other")

    assert one == same != other
    assert one.isascii()
    assert one.isalnum()
    assert 32 <= len(one) <= 256
    assert "key" not in one


def test_a_link_opens_the_bot_that_the_token_belongs_to() -> None:
    async def link() -> str:
        async with TelegramCounterpart() as platform:
            settings = Settings(telegram_token=TOKEN, telegram_api_url=platform.url)
            return await telegram_link(settings, "some-token_1", key=lambda: b"key")

    assert asyncio.run(link()) == "https://t.me/earshot_trial_bot?start=some-token_1"


def test_the_workspace_is_that_of_the_bot_token() -> None:
    async def workspace(token: str) -> str:
        async with Slack() as platform:
            url = f"{platform.url}/api/"
            return await slack_workspace(Settings(slack_bot_token=token, slack_api_url=url))

    assert asyncio.run(workspace(BOT_TOKEN)) == TEAM
    with pytest.raises(ChannelError):
        asyncio.run(workspace("xoxb-wrong"))


def test_the_libraries_of_channels_that_nobody_uses_are_not_loaded() -> None:
    program = (
        "import sys, earshot.connecting\n"
        "print([name for name in ('slack_sdk', 'telegram', 'twilio') if name in sys.modules])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, text=True
    )

    assert ran.stdout == "[]\n"


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (
            Settings(slack_app_token="xapp-1"),
            [
                "Slack: Socket Mode",
                "Telegram: asks Telegram for messages (long polling)",
                "SMS: Twilio calls /webhooks/sms",
            ],
        ),
        (
            Settings(public_url="https://a.ex/"),
            [
                "Slack: Slack calls https://a.ex/webhooks/slack",
                "Telegram: Telegram calls https://a.ex/webhooks/telegram",
                "SMS: Twilio calls https://a.ex/webhooks/sms",
            ],
        ),
    ],
)
def test_each_channel_says_how_its_messages_come_in(settings: Settings, said: list[str]) -> None:
    assert list(ways(settings, ["slack", "telegram", "sms"])) == said
    assert list(ways(settings, [])) == []
