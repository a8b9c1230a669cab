"""Every channel connected to its platform's far end, behind one face.

The official clients talk over loopback sockets, and what the far end delivers comes in by the
channel's own way: a webhook, a WebSocket, or fetching.
"""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar

from aiohttp import web
from twilio.request_validator import RequestValidator

from bots.buttons import Pointer, mint
from bots.channel import Channel, Standing, Taken, Talk
from bots.errors import PayloadError, SignatureError
from bots.messages import Button, Inbound, Outbound, Reported, Sender, WebhookRequest
from bots.slack.channel import SlackChannel
from bots.sms.channel import SmsChannel
from bots.telegram.channel import TelegramChannel
from dialogs.prompts import Prompt
from earshot.counterparts import slack, sms, telegram
from earshot.counterparts.base import Counterpart

NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)
KEY = b"k" * 32
WITHIN = 10.0
PUBLIC = "https://earshot.example"
SECRET = "kept-between-us_42"


class LostError(Exception):
    """The database is away."""


class Clock:
    """Time that passes when a test says so."""

    def __init__(self) -> None:
        self.time = NOON

    def now(self) -> datetime:
        return self.time

    def forward(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


@dataclass
class Desk:
    """Keeps what is handed over; the first `failures` calls raise before anything is kept."""

    tried: list[Inbound] = field(default_factory=list)
    taken: list[Inbound] = field(default_factory=list)
    reached: list[tuple[str, bool]] = field(default_factory=list)
    failures: int = 0

    @property
    def contents(self) -> list[Any]:
        """What was said or done, in the order in which it came."""
        return [inbound.content for inbound in self.taken]

    async def take(self, inbound: Inbound) -> Taken:
        self.tried.append(inbound)
        if self.failures:
            self.failures -= 1
            raise LostError
        self.taken.append(inbound)
        return Taken()

    async def report(self, reported: Reported) -> None:
        """Reports are not what this contract is about."""

    async def reach(self, sender: Sender, *, reachable: bool) -> None:
        self.reached.append((sender.address, reachable))

    async def standing(self, sender: Sender) -> Standing | None:
        return None

    async def begin(self, sender: Sender, survey: str) -> Talk:
        raise AssertionError("Nobody opens a form here.")

    async def say(self, talk: tuple[str, str], key: str, **said: object) -> Talk:
        raise AssertionError("Nobody fills in a form here.")


class Rig(ABC):
    """One channel, its far end, and a desk. `hooked`: requests come to `Channel.answer`.

    `sending` is the call that brings a message to a person, `signature` the header that shows
    whose a request is.
    """

    hooked: ClassVar[bool] = True
    sending: ClassVar[str]
    signature: ClassVar[str] = ""
    person: ClassVar[str]
    account: ClassVar[str] = ""

    def __init__(self, timeout: float) -> None:
        self.timeout = timeout
        self.clock, self.desk = Clock(), Desk()
        self.url = ""
        self.statuses: list[int] = []
        self.held: list[WebhookRequest] | None = None
        self.platform = self.far_end()

    @abstractmethod
    def far_end(self) -> Counterpart:
        """The platform."""

    @abstractmethod
    def channel_of(self) -> Channel:
        """The channel, once it is known where both listen."""

    @abstractmethod
    def signed(self, body: bytes) -> Mapping[str, str]:
        """The headers of the platform over any body, however strange."""

    @abstractmethod
    def locked_out(self) -> None:
        """Let the platform refuse our account from now on."""

    @property
    def path(self) -> str:
        """Where the platform brings what people say."""
        return f"/webhooks/{self.platform.kind}"

    @property
    def sent(self) -> list[Any]:
        """The calls that were to bring a message, each as its fields."""
        return [call.fields for call in self.platform.calls if call.name == self.sending]

    def outbound(self, *prompts: Prompt, **more: Any) -> Outbound:
        """A turn for the person, with buttons as they are really made."""
        asks = prompts[-1]
        pairs = enumerate(asks.choices)
        buttons = tuple(
            Button(one.label, self.token(str(place)), one.value) for place, one in pairs
        )
        given: dict[str, Any] = {
            "account": self.account,
            "created_at": NOON,
            "buttons": buttons,
        } | more
        return Outbound(7, self.platform.kind, self.person, prompts, **given)

    def token(self, option: str) -> str:
        """What stands on a button under the message."""
        return mint(KEY, Pointer(7, option), address=self.person)

    def request(self, body: bytes, headers: Mapping[str, str]) -> WebhookRequest:
        """A request to the channel's address."""
        lower = {name.lower(): value for name, value in headers.items()}
        return WebhookRequest("POST", self.path, lower, body)

    async def genuine(self) -> WebhookRequest:
        """A request that the channel would take: one that the platform made and held back."""
        self.held = []
        await self.platform.says(self.person, "nine")
        (request,), self.held = self.held, None
        return request

    async def hook(self, request: web.Request) -> web.Response:
        """What the web layer does with a webhook."""
        headers = {name.lower(): value for name, value in request.headers.items()}
        body = await request.read()
        asked = WebhookRequest(request.method, request.path, headers, body, request.query_string)
        if self.held is not None and request.path == self.path:
            self.held.append(asked)
            return web.Response()
        status = await self.answer(asked)
        self.statuses.append(status)
        return web.Response(status=status)

    async def answer(self, request: WebhookRequest) -> int:
        """The status that the web layer makes of the channel's answer."""
        try:
            return (await self.channel.answer(request, self.desk)).status
        except SignatureError:
            return 401
        except PayloadError:
            return 422
        except LostError:
            return 503

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until `holds` says so.

        Raises:
            TimeoutError: it never did.
        """
        async with asyncio.timeout(WITHIN):
            while not holds():
                await asyncio.sleep(0.01)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """The far end listens, webhooks are served, the channel fetches if it does."""
        app = web.Application()
        app.router.add_post("/{path:.*}", self.hook)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        await self.platform.start()
        self.channel = self.channel_of()
        pulling = asyncio.create_task(self.channel.pull(self.desk))
        try:
            yield
        finally:
            pulling.cancel()
            await asyncio.gather(pulling, return_exceptions=True)
            await self.channel.close()
            await self.platform.stop()
            await runner.cleanup()


class SlackHttp(Rig):
    """Slack calls us."""

    sending = "chat.postMessage"
    signature = "x-slack-signature"
    person = slack.ANNA
    account = slack.TEAM
    app_token = ""
    platform: slack.Slack

    def far_end(self) -> Counterpart:
        return slack.Slack(now=self.clock.now, pace=0.001)

    def channel_of(self) -> Channel:
        self.platform.hook_url = f"{self.url}/webhooks/slack"
        return SlackChannel(
            now=self.clock.now,
            key=KEY,
            bot_token=slack.BOT_TOKEN,
            app_token=self.app_token,
            signing_secret=slack.SIGNING_SECRET,
            api_url=f"{self.platform.url}/api/",
            timeout=self.timeout,
            ping=0.1,
        )

    def signed(self, body: bytes) -> Mapping[str, str]:
        return {"content-type": "application/json", **self.platform.signed(body)}

    def locked_out(self) -> None:
        self.platform.tokens.clear()


class _Impatient(slack.Slack):
    """What is not acknowledged comes again when it has waited this long."""

    patience = 1.0


class SlackSocket(SlackHttp):
    """We hold a connection to Slack."""

    hooked = False
    app_token = slack.APP_TOKEN

    def far_end(self) -> Counterpart:
        return _Impatient(now=self.clock.now, pace=0.001)

    def channel_of(self) -> Channel:
        self.platform.socket_mode = True
        return super().channel_of()


class TelegramHook(Rig):
    """Telegram calls us."""

    sending = "sendMessage"
    signature = "x-telegram-bot-api-secret-token"
    person = "70001"
    public_url = PUBLIC
    platform: telegram.TelegramCounterpart

    def far_end(self) -> Counterpart:
        return telegram.TelegramCounterpart(pace=0.001)

    def channel_of(self) -> Channel:
        if self.public_url:
            self.platform.hook_url = f"{self.url}/webhooks/telegram"
            self.platform.secret = SECRET
        return TelegramChannel(
            token=telegram.TOKEN,
            secret=SECRET,
            public_url=self.public_url,
            api_url=self.platform.url,
            timeout=self.timeout,
            pause=0.01,
        )

    def signed(self, body: bytes) -> Mapping[str, str]:
        return {self.signature: SECRET}

    def locked_out(self) -> None:
        self.platform.token = "1:revoked"


class TelegramPolling(TelegramHook):
    """We ask Telegram."""

    hooked = False
    public_url = ""


class Sms(Rig):
    """Twilio calls us, and again where our address asks for that."""

    sending = "messages.create"
    signature = "x-twilio-signature"
    person = sms.ANNA
    platform: sms.Twilio

    def far_end(self) -> Counterpart:
        return sms.Twilio(now=self.clock.now, pace=0.001)

    def channel_of(self) -> Channel:
        self.platform.hook_url = f"{self.url}/webhooks/sms#rc=5&rp=all"
        return SmsChannel(
            account_sid=sms.ACCOUNT,
            auth_token=sms.TOKEN,
            sender=sms.NUMBER,
            public_url=self.url,
            api_url=self.platform.url,
            timeout=self.timeout,
        )

    def signed(self, body: bytes) -> Mapping[str, str]:
        fields = {} if b"=" not in body else dict([body.decode("latin-1").split("=", 1)])
        validator = RequestValidator(sms.TOKEN)
        return {self.signature: validator.compute_signature(f"{self.url}/webhooks/sms", fields)}

    def locked_out(self) -> None:
        self.platform.auth_token = "revoked"


RIGS: tuple[type[Rig], ...] = (SlackHttp, SlackSocket, TelegramHook, TelegramPolling, Sms)


def played(
    rig: type[Rig], play: Callable[[Any], Awaitable[None]], *, timeout: float = WITHIN
) -> None:
    """Run `play` with a connected channel, whose requests may take `timeout` seconds."""

    async def whole() -> None:
        on = rig(timeout)
        async with on.running():
            await play(on)

    asyncio.run(asyncio.wait_for(whole(), 60))
