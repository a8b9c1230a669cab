"""E-mail as a channel: one message over SMTP brings a link; nothing comes in this way."""

import asyncio
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from bots.channel import Capabilities, Check, Reception
from bots.errors import PayloadError, UnknownOutcomeError
from bots.mail.composing import compose
from bots.mail.examining import examined
from bots.mail.server import Server, hand_over
from bots.messages import ChannelKind, Outbound, Receipt, WebhookRequest, WebhookResponse

_LONGEST = 100_000
_AT_ONCE = 20
"""As many as are sent of one account at a time."""


class MailChannel:
    """A mail server that takes our messages, each over a connection of its own."""

    def __init__(
        self,
        *,
        smtp_url: str,
        sender: str,
        public_url: str,
        per_second: float = 5.0,
        timeout: float = 10.0,
    ) -> None:
        """`sender` is a From line, `public_url` where the links lead; a step has `timeout`."""
        self._server = Server.at(smtp_url)
        self._sender = sender
        self._public_url = public_url
        self._timeout = timeout
        # Of its own: a server that hangs must hold up nothing else that waits for a thread.
        self._threads = ThreadPoolExecutor(_AT_ONCE, "mail")
        self._capabilities = Capabilities(
            buttons=0, row=0, label=0, text=_LONGEST, per_chat=1.0, per_second=per_second
        )

    @property
    def kind(self) -> ChannelKind:
        """Which platform."""
        return "email"

    @property
    def capabilities(self) -> Capabilities:
        """No buttons: its links are in the message."""
        return self._capabilities

    async def start(self) -> None:
        """Nothing: every message has a connection of its own."""

    async def answer(self, request: WebhookRequest, reception: Reception) -> WebhookResponse:
        """Nothing comes in by e-mail.

        Raises:
            PayloadError: always.
        """
        raise PayloadError("E-mail takes no webhooks.")

    async def pull(self, reception: Reception) -> None:
        """Nothing: nothing comes in by e-mail."""

    async def send(self, outbound: Outbound) -> Receipt:
        """Hand one message over to the mail server.

        Raises:
            ChannelError: its class says what to do next.
        """
        message = compose(outbound, sender=self._sender, public_url=self._public_url)
        handing = partial(hand_over, self._server, message, timeout=self._timeout)
        await asyncio.get_running_loop().run_in_executor(self._threads, handing)
        return Receipt(str(message["Message-ID"]))

    async def settle(self, outbound: Outbound) -> Receipt | None:
        """Whether the server has a message: it never tells, but knows it again by its id.

        Raises:
            UnknownOutcomeError: always.
        """
        raise UnknownOutcomeError("smtp")

    async def examine(self) -> Sequence[Check]:
        """Whether the server lets us in, and where the links lead."""
        return await asyncio.to_thread(
            examined,
            self._server,
            sender=self._sender,
            public_url=self._public_url,
            timeout=self._timeout,
        )

    async def close(self) -> None:
        """Begin nothing more."""
        self._threads.shutdown(wait=False, cancel_futures=True)
