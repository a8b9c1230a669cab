"""The Slack channel: one app in one workspace, or in many."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from secrets import token_urlsafe
from typing import Any, Literal

from slack_bolt.async_app import AsyncBoltRequest
from slack_sdk.errors import SlackObjectFormationError

from bots.channel import Capabilities, Check, Reception
from bots.errors import (
    AccountError,
    NotSentError,
    PayloadError,
    RefusedError,
    UnknownOutcomeError,
)
from bots.messages import Outbound, Receipt, WebhookRequest, WebhookResponse
from bots.rendering import ROW
from bots.slack.background import Background
from bots.slack.blocks import (
    MOST_BUTTONS,
    MOST_LABEL,
    MOST_TEXT,
    Message,
    message,
    plain_message,
)
from bots.slack.calling import DEFAULT_URL, WebApi
from bots.slack.examining import bot_checks, socket_check
from bots.slack.installing import INSTALL, OAUTH, Installations, Installing, States
from bots.slack.listening import Listeners
from bots.slack.pages import page
from bots.slack.signing import Signatures
from bots.slack.socket_mode import Socket

_EVENT = "earshot_prompt"
_SINCE = timedelta(minutes=5)
_PAGES = 5
_UNREADABLE = (ValueError, TypeError, AttributeError, KeyError, IndexError, RecursionError)


class SlackChannel:
    """Slack over HTTP or Socket Mode; a channel as `bots.channel.Channel` has it."""

    kind: Literal["slack"] = "slack"
    capabilities = Capabilities(
        buttons=MOST_BUTTONS,
        row=ROW["slack"],
        label=MOST_LABEL,
        text=MOST_TEXT,
        per_chat=1,
        per_second=20,
        editing=True,
        threads=True,
        forms=True,
    )

    def __init__(
        self,
        *,
        now: Callable[[], datetime],
        key: bytes,
        bot_token: str = "",
        app_token: str = "",
        signing_secret: str = "",
        client_id: str = "",
        client_secret: str = "",
        public_url: str = "",
        api_url: str = DEFAULT_URL,
        installations: Installations | None = None,
        nonce: Callable[[], str] = token_urlsafe,
        timeout: float = 10.0,
        ping: float = 5.0,
    ) -> None:
        """With a `bot_token` one workspace is served, else those in `installations`.

        `app_token` means Socket Mode, `signing_secret` HTTP. While somebody installs the app,
        `key` signs the `nonce` that shows it is the same browser that comes back; the keys of
        clicks are made with it as well.
        """
        self._bot_token = bot_token
        self._app_token = app_token
        self._signed = bool(signing_secret)
        self._now = now
        self._installations = installations
        self._api = WebApi(api_url, timeout=timeout)
        self._signatures = Signatures(signing_secret, now)
        self._socket = Socket(self._api, app_token, ping=ping)
        self._background = Background()
        self._listeners = Listeners(self._api, self, self._background, key=key)
        self._installing = None
        if installations is not None and client_id and client_secret and public_url:
            self._installing = Installing(
                self._api,
                installations,
                States(key, now),
                client_id=client_id,
                client_secret=client_secret,
                public_url=public_url,
                nonce=nonce,
            )

    @property
    def install_url(self) -> str | None:
        """Where somebody adds the app to a workspace; None where that is not set up."""
        return self._installing.begin if self._installing else None

    async def start(self) -> None:
        """Nothing needs telling: where Slack delivers is set in the app's settings."""

    async def answer(self, request: WebhookRequest, reception: Reception) -> WebhookResponse:
        """Answer Slack, or a browser that installs the app."""
        if request.path.endswith((INSTALL, OAUTH)):
            return await self._install(request)
        self._signatures.check(request.body, request.headers)
        response = await self._listeners.dispatch(_read(request), reception)
        media_type = response.headers.get("content-type", ["text/plain"])[0].partition(";")[0]
        return WebhookResponse(response.status, response.body or "", media_type)

    async def pull(self, reception: Reception) -> None:
        """Take what arrives over Socket Mode, where there is an app-level token."""
        if self._app_token:
            await self._socket.run(partial(self._listeners.dispatch, reception=reception))

    async def send(self, outbound: Outbound) -> Receipt:
        """Send the turn as one message; a first one opens the direct message before."""
        try:
            written = message(outbound)
        except SlackObjectFormationError:
            raise RefusedError("invalid_blocks") from None
        token = await self.token(outbound.account)
        place = outbound.place or await self._opened(token, outbound.address)
        metadata = {"event_type": _EVENT, "event_payload": {"outbound": outbound.id}}
        return await self._post(token, place, written, outbound.thread, metadata)

    async def settle(self, outbound: Outbound) -> Receipt | None:
        """The message of `outbound`, if it stands in the conversation.

        Raises:
            NotSentError: Slack does not tell now; ask again before sending again.
        """
        try:
            token = await self.token(outbound.account)
            place = outbound.place or await self._opened(token, outbound.address)
            return await self._found(token, place, outbound)
        except UnknownOutcomeError as error:
            raise NotSentError(error.code, retry_after=error.retry_after) from None

    async def tell(
        self, account: str, place: str, text: str, thread: str | None = None
    ) -> Receipt:
        """Post `text` into a channel or one of its threads.

        Raises:
            ChannelError: as `send` does.
        """
        return await self._post(await self.token(account), place, plain_message(text), thread)

    async def examine(self) -> Sequence[Check]:
        """Tokens, scopes, the clock, and how events come in."""
        checks: list[Check] = []
        if self._bot_token:
            checks += await bot_checks(self._api, self._bot_token, self._now)
        elif self._installing is None:
            checks.append(_NO_TOKEN)
        if self._app_token:
            checks.append(await socket_check(self._socket))
        else:
            checks.append(_SIGNED if self._signed else _UNSIGNED)
        return checks

    async def close(self) -> None:
        """Close connections."""
        await self._background.close()
        await self._api.close()

    async def settled(self) -> None:
        """Wait until nothing goes on in the background."""
        await self._background.settled()

    async def token(self, team: str) -> str:
        """What acts for the app in workspace `team`.

        Raises:
            AccountError: it is not installed there.
        """
        if self._bot_token:
            return self._bot_token
        found = await self._installations.find(team) if self._installations else None
        if found is None:
            raise AccountError("not_installed")
        return found.token

    async def gone(self, team: str) -> None:
        """Forget the installation in `team`."""
        if self._installations is not None:
            await self._installations.remove(team)

    async def _install(self, request: WebhookRequest) -> WebhookResponse:
        if self._installing is None or request.method != "GET":
            return page(404, "Not here", "This Earshot serves one workspace only.")
        return await self._installing.answer(request)

    async def _opened(self, token: str, user: str) -> str:
        """The direct message with `user`; opening it twice is the same, and sends nothing."""
        try:
            answer = await self._api.write("conversations.open", token, users=user)
        except UnknownOutcomeError as error:
            raise NotSentError(error.code) from None
        return str((answer.get("channel") or {}).get("id"))

    async def _post(
        self,
        token: str,
        place: str,
        written: Message,
        thread: str | None,
        metadata: dict[str, Any] | None = None,
    ) -> Receipt:
        answer = await self._api.write(
            "chat.postMessage",
            token,
            channel=place,
            text=written.text,
            blocks=list(written.blocks),
            thread_ts=thread,
            metadata=metadata,
            mrkdwn=False,
            unfurl_links=False,
            unfurl_media=False,
        )
        return Receipt(answer.get("ts"), answer.get("channel") or place)

    async def _found(self, token: str, place: str, outbound: Outbound) -> Receipt | None:
        method = "conversations.replies" if outbound.thread else "conversations.history"
        since = outbound.created_at and (outbound.created_at - _SINCE).timestamp()
        cursor = None
        for _ in range(_PAGES):
            answer = await self._api.read(
                method,
                token,
                channel=place,
                ts=outbound.thread,
                oldest=f"{since:.6f}" if since else None,
                include_all_metadata="true",
                limit="200",
                cursor=cursor,
            )
            for said in answer.get("messages") or ():
                payload = (said.get("metadata") or {}).get("event_payload") or {}
                if payload.get("outbound") == outbound.id:
                    return Receipt(said.get("ts"), place)
            cursor = (answer.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                break
        return None


def _read(request: WebhookRequest) -> AsyncBoltRequest:
    """The body as Bolt reads it.

    Raises:
        PayloadError: it cannot.
    """
    try:
        headers: dict[str, str | Sequence[str]] = dict(request.headers)
        return AsyncBoltRequest(body=request.body.decode(), headers=headers)
    except _UNREADABLE:
        raise PayloadError("The body cannot be read.") from None


_NO_TOKEN = Check(
    "error",
    "There is no bot token.",
    "In api.slack.com/apps, open your app, OAuth & Permissions, and set slack_bot_token to the "
    "Bot User OAuth Token (xoxb-…); for several workspaces set slack_client_id, "
    "slack_client_secret and public_url.",
)
_SIGNED = Check("ok", "Requests over HTTP are checked with the signing secret.")
_UNSIGNED = Check(
    "error",
    "Nothing can come in: there is neither an app-level token nor a signing secret.",
    "Set slack_app_token for Socket Mode; or, for HTTP, slack_signing_secret, which is in "
    "api.slack.com/apps, your app, Basic Information, App Credentials.",
)
