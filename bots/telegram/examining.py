"""What `earshot doctor` tells about the bot: its token, its webhook, what waits."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from telegram import Bot, User, WebhookInfo

from bots.channel import Check
from bots.errors import AccountError, ChannelError
from bots.telegram.client import asked

_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{10,}")
_LONGEST = 120

# Part of Telegram's last error, in lower case → what to do.
_CURES = {
    "403": "Restart `earshot serve`: it gives Telegram the present secret token.",
    "404": "Let the proxy pass POST /webhooks/telegram on to Earshot.",
    "503": "Earshot could not store messages. Look at its log and its database.",
    "ssl": "Serve the public address with a certificate that browsers trust, chain included.",
    "certificate": "Serve the public address with a certificate that browsers trust.",
    "resolve": "Let EARSHOT_PUBLIC_URL name a host that the whole internet can look up.",
    "connection": "Let the internet reach the public address on port 443, 80, 88 or 8443.",
    "timed out": "Let the internet reach the public address, and see that Earshot answers.",
}


async def examine(bot: Bot, *, token: str, webhook: str) -> list[Check]:
    """All that was found; `webhook` is where Telegram should deliver, empty for long polling."""
    if not _TOKEN.fullmatch(token):
        return [_malformed(token)]
    try:
        me = await asked(bot.get_me())
        info = await asked(bot.get_webhook_info())
    except AccountError:
        cure = "Send /token to @BotFather and set EARSHOT_TELEGRAM_TOKEN to its answer."
        return [Check("error", "Telegram refuses the token.", cure)]
    except ChannelError as error:
        cure = "Let this machine reach api.telegram.org on port 443, then try again."
        return [Check("error", f"Telegram cannot be reached ({error.code}).", cure)]
    return [*_bot(me), _delivery(info, webhook), *_waiting(info)]


def _malformed(token: str) -> Check:
    fact = "The Telegram token does not look like one." if token else "No Telegram token is set."
    return Check("error", fact, "Set EARSHOT_TELEGRAM_TOKEN to what @BotFather gave you.")


def _bot(me: User) -> Iterator[Check]:
    yield Check("ok", f"Telegram knows the bot as @{me.username}.")
    if me.can_join_groups:
        yield Check(
            "ok",
            "Anybody may add the bot to a group, where it only says to write in private.",
            "To prevent that, send /setjoingroups to @BotFather.",
        )


def _delivery(info: WebhookInfo, webhook: str) -> Check:
    if info.url == webhook:
        where = urlsplit(webhook).netloc
        return Check("ok", f"Telegram delivers to {where}." if where else "Messages are fetched.")
    if not webhook:
        return Check(
            "warning",
            f"Telegram still delivers to {urlsplit(info.url).netloc}.",
            "Start `earshot serve`: it fetches instead. Or set EARSHOT_PUBLIC_URL.",
        )
    now = f"to {urlsplit(info.url).netloc}" if info.url else "nowhere"
    return Check(
        "error",
        f"Telegram delivers {now}, not to {urlsplit(webhook).netloc}.",
        "Start `earshot serve`: it tells Telegram the address.",
    )


def _waiting(info: WebhookInfo) -> Iterator[Check]:
    waiting = info.pending_update_count
    if info.url and waiting:
        yield Check(
            "warning",
            f"{waiting} messages wait at Telegram.",
            "They are delivered within two minutes of Earshot taking them again.",
        )
    if info.last_error_message and info.last_error_date:
        text = " ".join(info.last_error_message.split())[:_LONGEST]
        cure = next((cure for part, cure in _CURES.items() if part in text.casefold()), "")
        yield Check(
            "warning" if waiting else "ok",
            f"Telegram could not deliver on {info.last_error_date:%Y-%m-%d %H:%M} UTC: {text}",
            cure,
        )
