"""SMS as a channel: Twilio's webhooks in, its REST interface out."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from twilio.rest import Client

from bots.channel import Capabilities, Check, Reception
from bots.errors import ChannelError, UnknownOutcomeError
from bots.messages import ChannelKind, Outbound, Receipt, WebhookRequest, WebhookResponse
from bots.sms import payloads
from bots.sms.client import UNREADABLE, connected
from bots.sms.examining import examined
from bots.sms.wording import LONGEST, parts, wording

HOOK = "/webhooks/sms"
"""Where Twilio delivers; reports of what became of our messages go to `/status` below it."""

_SERVICE = "MG"
_TRIAL = "Sent from your Twilio trial account - "
_LATEST = 100
_SKEW = timedelta(seconds=2)


class SmsChannel:
    """One Twilio account with a number of its own, or with a Messaging Service (MG…)."""

    def __init__(
        self,
        *,
        account_sid: str,
        auth_token: str,
        sender: str,
        public_url: str = "",
        api_url: str | None = None,
        per_second: float = 1.0,
        timeout: float = 15.0,
    ) -> None:
        """`public_url` is the address that Twilio knows us by: signatures are checked on it."""
        self._account_sid = account_sid
        self._auth_token = auth_token
        self._sender = sender
        self._public_url = public_url.rstrip("/")
        self._api_url = api_url
        self._timeout = timeout
        self._client: Client | None = None
        # Outbox id → parts of it that went out, while not all did.
        self._begun: dict[int, int] = {}
        self._capabilities = Capabilities(
            buttons=0,
            row=0,
            label=0,
            text=LONGEST,
            per_chat=1.0,
            per_second=per_second,
            segments=True,
        )

    @property
    def kind(self) -> ChannelKind:
        """Which platform."""
        return "sms"

    @property
    def capabilities(self) -> Capabilities:
        """No buttons; everything is text."""
        return self._capabilities

    async def start(self) -> None:
        """Nothing: where Twilio delivers is set in its console, and `examine` looks at that."""

    async def answer(self, request: WebhookRequest, reception: Reception) -> WebhookResponse:
        """Take a message that came in, or a report of what became of one of ours.

        Raises:
            SignatureError: it does not come from Twilio.
            PayloadError: it cannot be read.
        """
        form = payloads.authentic(
            request,
            account_sid=self._account_sid,
            auth_token=self._auth_token,
            public_url=self._public_url,
        )
        if request.path.endswith("/status"):
            reported = payloads.reported(form, request.query)
            if reported is not None:
                await reception.report(reported)
            return WebhookResponse()
        await reception.take(payloads.inbound(form))
        return WebhookResponse(body="<Response/>", media_type="text/xml")

    async def pull(self, reception: Reception) -> None:
        """Nothing: Twilio delivers."""

    async def send(self, outbound: Outbound) -> Receipt:
        """Send one message; a text beyond Twilio's limit as several, with a receipt of the last.

        Raises:
            ChannelError: its class says what to do next.
        """
        texts = parts(wording(outbound.prompts))
        sid = ""
        for place, text in enumerate(texts):
            if place >= self._begun.get(outbound.id, 0):
                # Only the last tells what became of it: all of it has gone out by then.
                last = place == len(texts) - 1
                sid = await self._create(outbound, text, callback=last)
                self._begun[outbound.id] = place + 1
        del self._begun[outbound.id]
        return Receipt(sid)

    async def settle(self, outbound: Outbound) -> Receipt | None:
        """Look the message up among the latest that went to the person.

        Raises:
            UnknownOutcomeError: that cannot be known.
        """
        text = parts(wording(outbound.prompts))[-1]
        try:
            latest = await self._twilio().messages.list_async(to=outbound.address, limit=_LATEST)
            for message in latest:
                if _ours(message.direction, message.date_created, outbound.created_at):
                    body = message.body or ""
                    if body.removeprefix(_TRIAL) == text:
                        self._begun.pop(outbound.id, None)
                        return Receipt(message.sid)
                    if not body:
                        raise UnknownOutcomeError("redacted")
        except ChannelError as error:
            raise UnknownOutcomeError(error.code) from None
        except UNREADABLE:
            raise UnknownOutcomeError("unreadable") from None
        return None

    async def examine(self) -> Sequence[Check]:
        """The account, the sender, and where messages that come in are delivered."""
        return await examined(
            self._twilio(), sender=self._sender, public_url=self._public_url, hook=HOOK
        )

    async def close(self) -> None:
        """Close connections."""
        if self._client is not None:
            await self._client.http_client.close()
            self._client = None

    def _twilio(self) -> Client:
        if self._client is None:
            self._client = connected(
                self._account_sid, self._auth_token, self._api_url, self._timeout
            )
        return self._client

    async def _create(self, outbound: Outbound, text: str, *, callback: bool) -> str:
        """Send `text`; gives the id that it has with Twilio."""
        service = self._sender.startswith(_SERVICE)
        fields = {"messaging_service_sid" if service else "from_": self._sender}
        if callback and self._public_url:
            fields["status_callback"] = f"{self._public_url}{HOOK}/status?outbound={outbound.id}"
        messages = self._twilio().messages
        try:
            sid = (await messages.create_async(to=outbound.address, body=text, **fields)).sid
        except UNREADABLE:
            sid = None
        if not isinstance(sid, str):
            # It was taken, by somebody who does not answer as Twilio does.
            raise UnknownOutcomeError("unreadable")
        return sid


def _ours(direction: str, created: datetime | None, since: datetime | None) -> bool:
    """Whether a message to the person may be one that we made at `since` or later."""
    if not direction.startswith("outbound"):
        return False
    # Twilio's time has whole seconds, and its clock is not ours.
    return since is None or created is None or created >= since.replace(microsecond=0) - _SKEW
