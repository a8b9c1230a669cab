"""Inviting over the channels that are set up: platforms are asked for what an address leaves out.

They are asked in an event loop of their own, so this is called from a thread that runs none.
"""

import asyncio
from collections.abc import Callable, Coroutine, Iterable, Iterator, Sequence
from typing import Literal, TypeVar

from bots.errors import ChannelError
from earshot import inviting, links
from earshot.bootstrap import Earshot
from earshot.connecting import not_set_up, slack_workspace, telegram_link
from earshot.errors import EarshotError
from earshot.inviting import Asked, Invitation
from earshot.linking import WAYS, Way, sms_link
from earshot.people.slack_members import Synced

_T = TypeVar("_T")


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
        workspace=_workspace_of(earshot, texts) if "slack" in kinds else "",
    )


def link(
    earshot: Earshot, invitation: Invitation, way: Way = "telegram", *, person: str | None = None
) -> str:
    """The address that lets whoever opens it first answer, once.

    Raises:
        UnknownSurveyError, SurveyClosedError, BadInvitationError, OptedOutError: nobody may.
        EarshotError: that way is not set up, or Telegram does not tell the bot's name.
    """
    means = earshot.conversing.means
    inviting.check(means, invitation)
    if way == "web":
        base = _public_url(earshot)
        id_ = inviting.open_link(means, invitation, token=None, person=person)
        return f"{base}/i/{links.token(means.button_key(), 'invitation', id_)}"
    token = earshot.ids.new()
    url = address(earshot, way, token)
    inviting.open_link(means, invitation, token=token, person=person)
    return url


def address(earshot: Earshot, way: Way, code: str) -> str:
    """The address of a link that is open to all, by its `code`.

    Raises:
        EarshotError: that way is not set up, or Telegram does not tell the bot's name.
    """
    match way:
        case "web":
            return f"{_public_url(earshot)}/l/{code}"
        case "telegram":
            _set_up(earshot, "telegram")
            return _answered("Telegram", telegram_link(earshot.settings, code, key=earshot.key))
        case "sms":
            _set_up(earshot, "sms")
            number = earshot.settings.twilio_from
            if not number.startswith("+"):
                raise EarshotError(
                    "EARSHOT_TWILIO_FROM is no number to write to: tell people the word and the "
                    "number yourself."
                )
            return sms_link(number, code)


def addresses(earshot: Earshot, code: str) -> dict[Way, str]:
    """The addresses of a link that is open to all, on every way that is set up."""
    ways: dict[Way, str] = {}
    for way in WAYS:
        try:
            ways[way] = address(earshot, way, code)
        except EarshotError:
            continue
    return ways


def _set_up(earshot: Earshot, kind: Literal["telegram", "sms"]) -> None:
    if kind not in earshot.channels:
        raise EarshotError(
            f"{not_set_up(kind)} What only `serve` was given is not seen here: export it, "
            f"or write it into earshot.toml (docs/{kind}.md)."
        )


def _public_url(earshot: Earshot) -> str:
    url = earshot.settings.public_url.rstrip("/")
    if not url:
        raise EarshotError(
            "A link has to lead somewhere: set EARSHOT_PUBLIC_URL to the address under which "
            "people reach Earshot."
        )
    return url


def chat_token(earshot: Earshot, invitation: Invitation) -> str:
    """What lets whoever first brings it to the web chat answer there.

    Raises:
        UnknownSurveyError, SurveyClosedError, BadInvitationError: nobody may.
    """
    token = earshot.ids.new()
    inviting.open_link(earshot.conversing.means, invitation, token=token, person=None)
    return token


def sync_slack(
    earshot: Earshot,
    team: str | None,
    advance: Callable[[int], None],
    *,
    only_known: bool = False,
    preview: bool = False,
) -> Synced:
    """Take down the members of the Slack workspace `team`, by default the one our app is in.

    `advance` is told how many were seen. `only_known`: just those of whom we know the e-mail
    address and no more, each looked up by it. `preview`: say what would come of it, no more.

    Raises:
        EarshotError: Slack is not set up, or does not tell; those before are taken down.
    """
    if "slack" not in earshot.channels:
        raise EarshotError(not_set_up("slack"))
    of = team or workspace(earshot)
    syncing = earshot.workspaces.members_of(of, advance, only_known=only_known, preview=preview)
    return _answered("Slack", syncing)


def _workspace_of(earshot: Earshot, texts: Iterable[str]) -> str:
    """The Slack workspace of the addresses that name none, looked up if there are such."""
    return workspace(earshot) if any(map(_names_no_workspace, texts)) else ""


def workspace(earshot: Earshot) -> str:
    """The Slack workspace that our app is in.

    Raises:
        EarshotError: it is in none or in several, or Slack does not tell.
    """
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


def _answered(platform: str, asking: Coroutine[None, None, _T]) -> _T:
    try:
        return asyncio.run(asking)
    except ChannelError as error:
        raise EarshotError(
            f"{platform} does not answer ({error.code}). `earshot doctor` says more."
        ) from None
