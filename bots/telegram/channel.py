"""Telegram as a channel."""

import asyncio
import hmac
import logging
from collections.abc import Sequence
from typing import Any

from telegram import LinkPreviewOptions
from telegram.helpers import create_deep_linked_url

from bots.channel import Capabilities, Check, Reception
from bots.errors import (
    ChannelError,
    PayloadError,
    RefusedError,
    SignatureError,
    UnknownOutcomeError,
)
from bots.messages import (
    ChannelKind,
    Inbound,
    Outbound,
    Receipt,
    WebhookRequest,
    WebhookResponse,
)
from bots.telegram.client import Line, asked, connect
from bots.telegram.composing import CAPABILITIES, composed
from bots.telegram.courtesies import Courtesies
from bots.telegram.examining import examine
from bots.telegram.payloads import ALLOWED, Group, Keys, Press, Reach, arrived, update_of
from bots.telegram.polling import Polling

PATH = "/webhooks/telegram"
"""Where Telegram delivers, below the public address."""

_HEADER = "x-telegram-bot-api-secret-token"
_CONNECTIONS = 40
_SLOWEST = 300.0
_log = logging.getLogger(__name__)


def deep_link(username: str, token: str) -> str:
    """The address that opens the bot and, on a press of Start, sends it the invitation `token`.

    Raises:
        ValueError: `token` is not 1 to 64 letters, digits, _ or -.
    """
    return create_deep_linked_url(username, token)


class TelegramChannel:
    """One bot. Without a `public_url` of https its updates are fetched by long polling."""

    kind: ChannelKind = "telegram"
    capabilities: Capabilities = CAPABILITIES

    def __init__(
        self,
        *,
        token: str,
        secret: str,
        public_url: str = "",
        api_url: str = "",
        timeout: float = 10.0,
        pause: float = 0.5,
    ) -> None:
        """`secret` is what Telegram shows with each webhook: 1 to 256 letters, digits, _ or -.

        The keys of what arrives are made with it as well.

        `timeout` of a request and first `pause` after a failure are in seconds.
        """
        self._token = token
        self._secret = secret
        # The number before the colon is the bot's, and stays when its token is made anew.
        self._keys = Keys(token.partition(":")[0], secret)
        self._pause = pause
        self._timeout = timeout
        secure = public_url.startswith("https://")
        self._webhook = f"{public_url.rstrip('/')}{PATH}" if secure else ""
        self._line = Line(timeout)
        # The client wants something; `examine` tells that there is none.
        self._bot = connect(token or "none", api_url, self._line)
        self._courtesies = Courtesies(self._bot, 2 * timeout)
        self._name = ""

    async def name(self) -> str:
        """The username of the bot, without its @.

        Raises:
            ChannelError: Telegram does not tell.
        """
        if not self._name:
            self._name = (await asked(self._bot.get_me())).username or ""
        return self._name

    async def start(self) -> None:
        """Tell Telegram where to deliver; if that fails, again later."""
        if self._webhook and not await self._registered():
            self._courtesies.begin(self._register_later())

    async def answer(self, request: WebhookRequest, reception: Reception) -> WebhookResponse:
        """Take one update that Telegram delivers.

        Raises:
            SignatureError: it does not show our secret.
            PayloadError: it is no update.
        """
        shown = request.headers.get(_HEADER, "").encode("utf-8", "replace")
        if not self._secret or not hmac.compare_digest(shown, self._secret.encode()):
            raise SignatureError("The secret token is missing or wrong.")
        await self._take(update_of(request.body), reception)
        return WebhookResponse()

    async def pull(self, reception: Reception) -> None:
        """Fetch updates until cancelled; return at once where Telegram delivers them."""
        if self._webhook:
            return

        async def take(update: dict[str, Any]) -> None:
            await self._take(update, reception)

        await Polling(self._bot, take, pause=self._pause, margin=self._timeout).run()

    async def send(self, outbound: Outbound) -> Receipt:
        """Send one message; a text too long for one goes as several.

        Raises:
            ChannelError: its class says what to do next.
        """
        chat = _chat(outbound.address)
        texts, keyboard = composed(outbound)
        if not texts:
            raise RefusedError("empty")
        message = None
        for n, text in enumerate(texts, 1):
            message = await asked(
                self._bot.send_message(
                    chat,
                    text,
                    reply_markup=keyboard if n == len(texts) else None,
                    link_preview_options=LinkPreviewOptions(is_disabled=True),
                )
            )
        return Receipt(str(message.message_id) if message else None, place=str(chat))

    async def settle(self, outbound: Outbound) -> Receipt | None:
        """Nothing: a bot cannot read what it sent.

        Raises:
            UnknownOutcomeError: always.
        """
        raise UnknownOutcomeError("unknowable")

    async def examine(self) -> Sequence[Check]:
        """What there is to tell about token and webhook."""
        return await examine(self._bot, token=self._token, webhook=self._webhook)

    async def close(self) -> None:
        """End what still runs, and close connections."""
        await self._courtesies.close()
        await self._line.shutdown()

    async def _take(self, update: dict[str, Any], reception: Reception) -> None:
        try:
            what = arrived(update, self._keys)
        except PayloadError:
            # Refused, it would be delivered again for a day, and hold back what the person says.
            _log.warning("update not understood", extra={"update": update["update_id"]})
            return
        match what:
            case Inbound():
                await reception.take(what)
            case Press():
                await self._pressed(what, reception)
            case Reach():
                await reception.reach(what.sender, reachable=what.reachable)
            case Group():
                self._courtesies.begin(self._refuse(what))
            case None:
                pass

    async def _pressed(self, press: Press, reception: Reception) -> None:
        if press.inbound is None:
            self._courtesies.begin(self._courtesies.dismiss(press))
            return
        taken = await reception.take(press.inbound)
        self._courtesies.begin(self._courtesies.acknowledge(press, taken))

    async def _refuse(self, group: Group) -> None:
        try:
            name = await self.name()
        except ChannelError as error:
            _log.info("courtesy left out", extra={"error": type(error).__name__})
        else:
            await self._courtesies.refuse(group, name)

    async def _registered(self) -> bool:
        try:
            await asked(
                self._bot.set_webhook(
                    self._webhook,
                    secret_token=self._secret,
                    allowed_updates=ALLOWED,
                    max_connections=_CONNECTIONS,
                )
            )
        except ChannelError as error:
            fields = {"error": type(error).__name__, "code": error.code}
            _log.warning("webhook not registered, tried again later", extra=fields)
            return False
        return True

    async def _register_later(self) -> None:
        pause = self._pause
        registered = False
        while not registered:
            await asyncio.sleep(pause)
            pause = min(pause * 2, _SLOWEST)
            registered = await self._registered()


def _chat(address: str) -> int:
    try:
        return int(address)
    except ValueError:
        raise RefusedError("address") from None
