"""The members of a workspace and the user groups they are in, as Slack tells of them."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeAlias

from bots.errors import AccountError, NotSentError, UnreachableError

if TYPE_CHECKING:
    from slack_sdk.web.async_slack_response import AsyncSlackResponse as Answer

    from bots.slack.calling import WebApi

PAGE = "200"
"""So many members come with one answer: as many as Slack advises."""

ATTEMPTS = 10
"""So often we wait when Slack says that there were too many calls."""

_SLACKBOT = "USLACKBOT"
_OTHERS = ("is_bot", "is_app_user", "is_stranger", "is_restricted", "is_ultra_restricted")
_MISSING_SCOPE = "missing_scope"

Groups: TypeAlias = Mapping[str, tuple[str, ...]]
"""Member → the handles of the user groups they are in."""


@dataclass(frozen=True, slots=True)
class Member:
    """A person in a workspace; what Slack does not tell is None. `gone`: deactivated."""

    id: str
    name: str | None = None
    email: str | None = None
    locale: str | None = None
    timezone: str | None = None
    title: str | None = None
    gone: bool = False


async def members(api: "WebApi", token: str) -> AsyncIterator[list[Member]]:
    """All who belong to the workspace of `token`, a page at a time: no apps and no guests.

    Raises:
        ChannelError: Slack does not tell.
    """
    cursor: str | None = None
    while cursor != "":
        answer = await _read(
            api, "users.list", token, limit=PAGE, include_locale="true", cursor=cursor
        )
        found = [_member(user) for user in answer.get("members") or ()]
        yield [member for member in found if member is not None]
        cursor = (answer.get("response_metadata") or {}).get("next_cursor") or ""


async def groups(api: "WebApi", token: str) -> Groups | None:
    """Which user groups people are in; None where the app may not know.

    Raises:
        ChannelError: Slack does not tell.
    """
    try:
        answer = await _read(api, "usergroups.list", token, include_users="true")
    except AccountError as error:
        if error.code == _MISSING_SCOPE:
            return None
        raise
    found: defaultdict[str, list[str]] = defaultdict(list)
    for group in answer.get("usergroups") or ():
        for member in group.get("users") or ():
            found[member].append(str(group.get("handle")))
    return {member: tuple(sorted(handles)) for member, handles in found.items()}


async def by_email(api: "WebApi", token: str, email: str) -> Member | None:
    """The member who has this e-mail address; None if nobody has.

    Raises:
        ChannelError: Slack does not tell.
    """
    try:
        answer = await _read(api, "users.lookupByEmail", token, email=email)
    except UnreachableError:
        return None
    return _member(answer.get("user") or {})


async def having(api: "WebApi", token: str, emails: Iterable[str]) -> AsyncIterator[list[Member]]:
    """The members who have one of these e-mail addresses, which they then are known by.

    Raises:
        ChannelError: Slack does not tell.
    """
    for email in emails:
        member = await by_email(api, token, email)
        if member is not None:
            yield [replace(member, email=email)]


async def _read(api: "WebApi", method: str, token: str, **fields: str | None) -> "Answer":
    """Call `method`, after as long as Slack asks us to wait."""
    for _ in range(ATTEMPTS):
        try:
            return await api.read(method, token, within=None, **fields)
        except NotSentError as error:
            if error.retry_after is None:
                raise
            await asyncio.sleep(error.retry_after)
    return await api.read(method, token, within=None, **fields)


def _member(user: Mapping[str, Any]) -> Member | None:
    """The person that `user` is; None for an app, a guest, or somebody of another workspace."""
    if any(user.get(mark) for mark in _OTHERS) or user.get("id") in {None, _SLACKBOT}:
        return None
    profile = user.get("profile") or {}
    return Member(
        id=str(user["id"]),
        name=user.get("real_name") or profile.get("real_name") or None,
        email=profile.get("email") or None,
        locale=user.get("locale") or None,
        timezone=user.get("tz") or None,
        title=profile.get("title") or None,
        gone=bool(user.get("deleted")),
    )
