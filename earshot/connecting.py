"""From settings to channels: each platform that is set up, ready to be started.

A platform's library is imported where the platform is set up: together they cost 0.3 seconds and
60 MB, which no command should spend on channels that nobody uses.
"""
# ruff: noqa: PLC0415 - as said above

import hmac
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING, TypeAlias

from bots.channel import Channel
from bots.messages import ChannelKind
from earshot.clock import Clock, Ids
from earshot.installing import Installations

if TYPE_CHECKING:
    from bots.slack.members import Groups, Member
    from config.settings import Settings

_Key: TypeAlias = Callable[[], bytes]

NAMES: Mapping[str, str] = {
    "slack": "Slack",
    "telegram": "Telegram",
    "sms": "SMS",
    "email": "E-mail",
}
"""The channels as they are called."""


def not_set_up(kind: str) -> str:
    """Says that a channel has no settings here. Another process may have been given them."""
    return (
        f"{NAMES[kind]} is not set up: its settings are neither in the environment of this "
        "command nor in earshot.toml."
    )


def ways(settings: "Settings", kinds: Iterable[ChannelKind]) -> Iterator[str]:
    """For each channel that is set up, one line that says how its messages come in."""
    base, how = settings.public_url.rstrip("/"), {}
    how["slack"] = (
        "Socket Mode" if settings.slack_app_token else f"Slack calls {base}/webhooks/slack"
    )
    how["telegram"] = (
        f"Telegram calls {base}/webhooks/telegram"
        if base.startswith("https://")
        else "asks Telegram for messages (long polling)"
    )
    how["sms"] = f"Twilio calls {base}/webhooks/sms"
    how["email"] = f"only sends: its links open {base}"
    for kind in kinds:
        yield f"{NAMES[kind]}: {how[kind]}"


def channels(
    settings: "Settings", *, key: _Key, clock: Clock, ids: Ids, installations: Installations
) -> dict[ChannelKind, Channel]:
    """The channels that `settings` set up. None talks to anybody before it is asked to."""
    made: Mapping[ChannelKind, Channel | None] = {
        "slack": _slack(settings, key, clock, ids, installations),
        "telegram": _telegram(settings, key),
        "sms": _sms(settings),
        "email": _mail(settings),
    }
    return {kind: channel for kind, channel in made.items() if channel is not None}


def _slack(
    settings: "Settings", key: _Key, clock: Clock, ids: Ids, installations: Installations
) -> Channel | None:
    if not (settings.slack_bot_token or settings.slack_client_id):
        return None
    from bots.slack.channel import SlackChannel

    return SlackChannel(
        now=clock.now,
        nonce=ids.secret,
        key=key(),
        bot_token=settings.slack_bot_token,
        app_token=settings.slack_app_token,
        signing_secret=settings.slack_signing_secret,
        client_id=settings.slack_client_id,
        client_secret=settings.slack_client_secret,
        public_url=settings.public_url,
        api_url=settings.slack_api_url,
        installations=installations,
    )


def _telegram(settings: "Settings", key: _Key) -> Channel | None:
    if not settings.telegram_token:
        return None
    from bots.telegram.channel import TelegramChannel

    return TelegramChannel(
        token=settings.telegram_token,
        secret=webhook_secret(key()),
        public_url=settings.public_url,
        api_url=settings.telegram_api_url,
    )


def _sms(settings: "Settings") -> Channel | None:
    if not settings.twilio_account_sid:
        return None
    from bots.sms.channel import SmsChannel

    return SmsChannel(
        account_sid=settings.twilio_account_sid,
        auth_token=settings.twilio_auth_token,
        sender=settings.twilio_from,
        public_url=settings.public_url,
        api_url=settings.twilio_api_url or None,
        per_second=settings.sms_per_second,
    )


def _mail(settings: "Settings") -> Channel | None:
    if not settings.smtp_url:
        return None
    from bots.mail.channel import MailChannel

    return MailChannel(
        smtp_url=settings.smtp_url,
        sender=settings.email_from,
        public_url=settings.public_url,
        per_second=settings.email_per_second,
    )


def webhook_secret(key: bytes) -> str:
    """What Telegram shows with each webhook: the same in all processes that share `key`."""
    return hmac.new(key, b"telegram webhook", sha256).hexdigest()


async def telegram_link(settings: "Settings", token: str, *, key: _Key) -> str:
    """The address that opens our bot, which is set up, and brings it `token`.

    Raises:
        ChannelError: Telegram does not tell the bot's name.
    """
    from bots.telegram.channel import TelegramChannel, deep_link

    # One of its own: that of a running server belongs to the server's event loop.
    channel = _telegram(settings, key)
    assert isinstance(channel, TelegramChannel)
    try:
        return deep_link(await channel.name(), token)
    finally:
        await channel.close()


async def slack_workspace(settings: "Settings") -> str:
    """The workspace that the bot token belongs to.

    Raises:
        ChannelError: Slack does not tell.
    """
    from bots.slack.calling import WebApi

    api = WebApi(settings.slack_api_url)
    try:
        answer = await api.read("auth.test", settings.slack_bot_token)
    finally:
        await api.close()
    return str(answer.get("team_id") or "")


async def slack_members(
    settings: "Settings",
    workspace: str,
    installations: Installations,
    take_down: "Callable[[Sequence[Member], Groups | None], None]",
    *,
    emails: Iterable[str] | None = None,
) -> None:
    """Have `take_down` told of the members of `workspace`, a page at a time.

    They are all members, or those who have one of the `emails`.

    Raises:
        ChannelError: Slack does not tell; those before are told of.
    """
    from bots.errors import AccountError
    from bots.slack.calling import WebApi
    from bots.slack.members import groups, having, members

    installed = await installations.find(workspace)
    token = settings.slack_bot_token or (installed.token if installed else "")
    if not token:
        raise AccountError("not_installed")
    api = WebApi(settings.slack_api_url)
    try:
        known = await groups(api, token)
        pages = members(api, token) if emails is None else having(api, token, emails)
        async for page in pages:
            take_down(page, known)
    finally:
        await api.close()
