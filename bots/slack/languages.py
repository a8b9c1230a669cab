"""What Slack knows of a person's language, asked once."""

from collections.abc import Awaitable, Callable

from bots.errors import ChannelError
from bots.messages import Sender
from bots.slack.calling import WebApi

_MOST = 10_000
_PATIENCE = 1.0


class Languages:
    """The language set in each person's Slack. A failure is not asked about again."""

    def __init__(self, api: WebApi, token: Callable[[str], Awaitable[str]]) -> None:
        """Nobody is known yet; `token` acts for the app in a workspace."""
        self._api = api
        self._token = token
        self._known: dict[tuple[str, str], str | None] = {}

    async def of(self, sender: Sender) -> str | None:
        """A BCP 47 tag, or None where Slack does not tell within a second."""
        person = (sender.account, sender.address)
        if person not in self._known:
            if len(self._known) >= _MOST:
                self._known.pop(next(iter(self._known)))
            self._known[person] = await self._ask(sender)
        return self._known.get(person)

    async def _ask(self, sender: Sender) -> str | None:
        try:
            token = await self._token(sender.account)
            answer = await self._api.read(
                "users.info", token, within=_PATIENCE, user=sender.address, include_locale="true"
            )
        except ChannelError:
            return None
        locale = (answer.get("user") or {}).get("locale")
        return locale if isinstance(locale, str) else None
