"""Inviting over the channels that are set up: platforms are asked for what an address leaves out.

They are asked in an event loop of their own, so this is called from a thread that runs none.
"""

import asyncio
from collections.abc import Coroutine, Iterable, Iterator, Sequence

from bots.errors import ChannelError
from earshot import inviting
from earshot.bootstrap import Earshot
from earshot.connecting import not_set_up, slack_workspace, telegram_link
from earshot.errors import EarshotError
from earshot.inviting import Asked, Invitation


def invite(earshot: Earshot, invitation: Invitation, texts: Sequence[str]) -> Iterator[Asked]:
    """Ask everybody at the addresses `texts`, as `inviting.invite` does.

    Raises:
        UnknownSurveyError, SurveyClosedError, BadInvitationError: nobody can be asked.
        EarshotError: Slack was to tell a workspace, and does not.
    """
    inviting.check(earshot.conversing.means, invitation)
    kinds = frozenset(earshot.channels)
    return inviting.invite(
        earshot.conversing,
        invitation,
        texts,
        channels=kinds,
        new_secret=earshot.ids.secret,
        workspace=_workspace(earshot, texts) if "slack" in kinds else "",
    )


def link(earshot: Earshot, invitation: Invitation, *, person: str | None = None) -> str:
    """The address of our bot in Telegram that lets whoever opens it first answer.

    Raises:
        UnknownSurveyError, SurveyClosedError, BadInvitationError, OptedOutError: nobody may.
        EarshotError: Telegram is not set up, or does not tell the bot's name.
    """
    if "telegram" not in earshot.channels:
        raise EarshotError(
            f"{not_set_up('telegram')} What only `serve` was given is not seen here: export it, "
            "or write it into earshot.toml (docs/telegram.md)."
        )
    means, token = earshot.conversing.means, earshot.ids.new()
    inviting.check(means, invitation)
    url = _answered("Telegram", telegram_link(earshot.settings, token, key=earshot.key))
    inviting.open_link(means, invitation, token=token, person=person)
    return url


def chat_token(earshot: Earshot, invitation: Invitation) -> str:
    """What lets whoever first brings it to the web chat answer there.

    Raises:
        UnknownSurveyError, SurveyClosedError, BadInvitationError: nobody may.
    """
    token = earshot.ids.new()
    inviting.open_link(earshot.conversing.means, invitation, token=token, person=None)
    return token


def _workspace(earshot: Earshot, texts: Iterable[str]) -> str:
    """The Slack workspace of the addresses that name none, looked up if there are such."""
    if not any(map(_names_no_workspace, texts)):
        return ""
    if earshot.settings.slack_bot_token:
        return _answered("Slack", slack_workspace(earshot.settings))
    with earshot.database.read() as uow:
        installed = uow.installations.all("slack")
    if len(installed) == 1:
        return installed[0].account
    raise EarshotError(
        f"Our app is in {len(installed)} Slack workspaces. Write each address with its own: "
        "slack:T0123ABCD/U0123ABCD."
    )


def _names_no_workspace(text: str) -> bool:
    return text.strip().startswith("slack:") and "/" not in text


def _answered(platform: str, asking: Coroutine[None, None, str]) -> str:
    try:
        return asyncio.run(asking)
    except ChannelError as error:
        raise EarshotError(
            f"{platform} does not answer ({error.code}). `earshot doctor` says more."
        ) from None
