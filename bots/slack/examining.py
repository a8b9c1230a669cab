"""What `earshot doctor` tells about a Slack app: tokens, scopes, clock, and how to mend them."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Literal

from bots.channel import Check
from bots.errors import AccountError, ChannelError
from bots.slack.calling import WebApi
from bots.slack.scopes import INDISPENSABLE, NEEDED
from bots.slack.socket_mode import Socket

_MOST_SKEW = 60
_REINSTALL = "In api.slack.com/apps, open your app, OAuth & Permissions,"


async def bot_checks(api: WebApi, token: str, now: Callable[[], datetime]) -> list[Check]:
    """Whose token it is, what it may do, and whether our clock goes as Slack's."""
    try:
        answer = await api.read("auth.test", token)
    except AccountError as error:
        cure = f"{_REINSTALL} install the app and set slack_bot_token to the token (xoxb-…)."
        return [Check("error", f"Slack refuses the bot token: {error.code}.", cure)]
    except ChannelError as error:
        return [Check("error", f"Slack does not answer: {error.code}.", _REACH)]
    team = answer.get("team") or answer.get("team_id")
    headers = {name.lower(): value for name, value in answer.headers.items()}
    return [
        Check("ok", f"The bot token belongs to the workspace {team}."),
        *_scopes(headers),
        *_clock(headers, now()),
        _MESSAGES_TAB,
    ]


async def socket_check(socket: Socket) -> Check:
    """Whether Socket Mode can be had."""
    try:
        await socket.address()
    except AccountError as error:
        cure = (
            "In api.slack.com/apps, open your app, Basic Information, App-Level Tokens, make a "
            "token with the scope connections:write, and set slack_app_token to it (xapp-…)."
        )
        return Check("error", f"Slack refuses the app-level token: {error.code}.", cure)
    except ChannelError as error:
        return Check("error", f"Slack does not answer: {error.code}.", _REACH)
    return Check("ok", "Socket Mode can be opened.")


def _scopes(headers: Mapping[str, str]) -> Iterator[Check]:
    given = {scope.strip() for scope in headers.get("x-oauth-scopes", "").split(",")}
    missing = [scope for scope in NEEDED if scope not in given]
    if not missing:
        yield Check("ok", "The app has all the scopes it needs.")
    for scope in missing:
        level: Literal["error", "warning"] = "error" if scope in INDISPENSABLE else "warning"
        cure = f"{_REINSTALL} add the bot scope {scope}, then reinstall the app."
        yield Check(level, f"The scope {scope} is missing, {NEEDED[scope]}.", cure)


def _clock(headers: Mapping[str, str], now: datetime) -> Iterator[Check]:
    try:
        theirs = parsedate_to_datetime(headers.get("date", ""))
    except ValueError:
        return
    seconds = round(abs((now - theirs).total_seconds()))
    if seconds > _MOST_SKEW:
        cure = (
            "Set the clock of this machine, best by NTP: Slack's requests are refused otherwise."
        )
        yield Check("error", f"The clock is {seconds} seconds away from Slack's.", cure)
    else:
        yield Check("ok", "The clock goes as Slack's does.")


_REACH = "See whether this machine reaches slack.com, and whether slack_api_url is right."

_MESSAGES_TAB = Check(
    "ok",
    "Slack does not tell whether people may write to the app.",
    "If the message box says that sending is turned off: App Home, Messages Tab, "
    "“Allow users to send Slash commands and messages from the messages tab”.",
)
