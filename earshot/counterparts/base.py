"""What the counterparts share: a server with faults, the conversation as shown, deliveries."""

import asyncio
import itertools
from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any, ClassVar, Self, TypeAlias

from aiohttp import (
    ClientError,
    ClientResponse,
    ClientSession,
    ClientTimeout,
    TCPConnector,
    web,
)

from bots.messages import ChannelKind
from earshot.clock import Clock
from earshot.counterparts.faults import (
    DELIVERY,
    Broken,
    DropAfter,
    DropBefore,
    Duplicate,
    Faults,
    Forbidden,
    Hang,
    Late,
    Reorder,
    TooMany,
)
from earshot.counterparts.records import Call, Delivery, Fields, Message, Person, Post, Terms

Handler: TypeAlias = Callable[[web.Request, Fields], Awaitable[web.StreamResponse]]

_HOST = "127.0.0.1"
_MOST_BODY = 32 * 1024 * 1024


class Counterpart(ABC):
    """A platform's far end on a loopback port, with one conversation a person.

    `hook_url` is where Earshot takes webhooks. `pace` stretches or shrinks the pauses between
    tries. `sends` names the calls that bring a message to a person. `patience` is how long the
    platform waits for an answer to a webhook.
    """

    kind: ClassVar[ChannelKind]
    people: ClassVar[tuple[Person, ...]]
    sends: ClassVar[frozenset[str]]
    patience: ClassVar[float] = 10.0

    def __init__(
        self,
        *,
        faults: Faults | None = None,
        now: Callable[[], datetime] | None = None,
        pace: float = 1.0,
    ) -> None:
        """`now` stands in signatures and messages, where the platform puts the time."""
        self.faults = faults or Faults()
        self.now = now or Clock().now
        self.pace = pace
        self.hook_url = ""
        self.url = ""
        self.calls: list[Call] = []
        self.deliveries: list[Delivery] = []
        self.messages: list[Message] = []
        self.on_change: list[Callable[[], None]] = []
        self.numbers = itertools.count(1)
        self.stopping = asyncio.Event()
        self.app = web.Application(client_max_size=_MOST_BODY)
        self._changed = asyncio.Event()
        self._delivered = asyncio.Event()
        self._queues: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._tasks: set[asyncio.Task[Any]] = set()
        self._runner: web.AppRunner | None = None
        self._session: ClientSession | None = None

    # What is started and stopped.

    async def start(self, port: int = 0) -> None:
        """Listen on the loopback address; `url` says where, without a slash at its end."""
        # A kept connection may close just as it is used again; a platform does not care.
        self._session = ClientSession(connector=TCPConnector(force_close=True))
        self._runner = web.AppRunner(self.app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        await web.TCPSite(self._runner, _HOST, port).start()
        self.url = f"http://{_HOST}:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        """Stop listening; whatever hangs or waits is let go."""
        self.stopping.set()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._runner is not None:
            await self._runner.cleanup()
        if self._session is not None:
            await self._session.close()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    def background(self, work: Coroutine[Any, Any, Any]) -> None:
        """Let `work` run on its own; it ends with the counterpart."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def changed(self) -> None:
        """Tell whoever follows that something is to be seen."""
        self._changed.set()
        self._changed = asyncio.Event()
        for tell in self.on_change:
            tell()

    async def until(self, holds: Callable[[], bool], seconds: float = 5.0) -> None:
        """Wait until `holds` says so; asked again after every change.

        Raises:
            TimeoutError: it never did.
        """
        async with asyncio.timeout(seconds):
            while not holds():
                await self._changed.wait()

    # What Earshot calls.

    def route(self, method: str, path: str, name: str, handler: Handler) -> None:
        """Serve `path` as the call `name`, in which {parts} of the path may stand."""

        async def serve(request: web.Request) -> web.StreamResponse:
            return await self._answer(name.format_map(request.match_info), request, handler)

        self.app.router.add_route(method, path, serve)

    @abstractmethod
    def refusal(self, call: str, fault: TooMany | Forbidden | Broken) -> web.Response:
        """The fault in the platform's own form."""

    async def _answer(
        self, name: str, request: web.Request, handler: Handler
    ) -> web.StreamResponse:
        fields = await fields_of(request)
        fault = self.faults.take(name, sends=name in self.sends)
        call = Call(next(self.numbers), name, fields, fault)
        self.calls.append(call)
        self.changed()
        try:
            response = await self._with_fault(call, request, handler)
            if response is None:
                _hang_up(request)
                return web.Response()
            call.status, call.answer = response.status, getattr(response, "text", None)
            return response
        finally:
            call.over = True
            self.changed()

    async def _with_fault(
        self, call: Call, request: web.Request, handler: Handler
    ) -> web.StreamResponse | None:
        """The answer, or None where the connection is to be cut."""
        match call.fault:
            case TooMany() | Forbidden() | Broken():
                return self.refusal(call.name, call.fault)
            case DropBefore():
                return None
            case DropAfter():
                await handler(request, call.fields)
                return None
            case Hang(seconds):
                response = await handler(request, call.fields)
                return None if await self.sleeps(seconds) else response
            case _:
                return await handler(request, call.fields)

    async def sleeps(self, seconds: float) -> bool:
        """Sleep; True if woken because the counterpart stops."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self.stopping.wait(), seconds)
        return self.stopping.is_set()

    # What we bring to Earshot.

    @abstractmethod
    def post(self, delivery: Delivery, attempt: int) -> Post:
        """The webhook, signed; `attempt` counts from 0."""

    @abstractmethod
    def pause(self, attempt: int, status: int | None, headers: Mapping[str, str]) -> float | None:
        """Seconds until the platform tries again after this answer; None: it gives up.

        `status` is None where no answer came; 2xx is never asked about.
        """

    async def deliver(
        self, name: str, payload: Any, *, url: str = "", queue: str | None = None
    ) -> Delivery:
        """Bring `payload` to Earshot as the platform would, until it is taken or given up.

        What is delivered in the same `queue` keeps its order.
        """
        fault = self.faults.take(DELIVERY)
        delivery = Delivery(next(self.numbers), name, payload, url or self.hook_url, fault)
        self.deliveries.append(delivery)
        self.changed()
        await self._hold_back(delivery)
        if queue is None:
            await self._bring(delivery)
        else:
            async with self._queues[queue]:
                await self._bring(delivery)
        if not isinstance(fault, Reorder):
            self._delivered.set()
            self._delivered = asyncio.Event()
        return delivery

    async def _hold_back(self, delivery: Delivery) -> None:
        match delivery.fault:
            case Late(seconds):
                await self.sleeps(seconds)
            case Reorder(seconds):
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._delivered.wait(), seconds)
            case _:
                pass

    async def _bring(self, delivery: Delivery) -> None:
        copies = 1
        if isinstance(delivery.fault, Duplicate):
            copies += delivery.fault.times
        await asyncio.gather(*(self._keep_trying(delivery) for _ in range(copies)))

    async def _keep_trying(self, delivery: Delivery) -> None:
        for attempt in itertools.count():
            status, headers = await self.hand_over(delivery, attempt)
            delivery.statuses.append(status)
            self.changed()
            if status is not None and 200 <= status < 300:  # noqa: PLR2004 - as HTTP has it
                return
            pause = self.pause(attempt, status, headers)
            if pause is None or await self.sleeps(pause * self.pace):
                return

    async def hand_over(
        self, delivery: Delivery, attempt: int
    ) -> tuple[int | None, Mapping[str, str]]:
        """Try once: a webhook, unless the platform has another way. Status and headers."""
        response = await self.posted(delivery, attempt)
        return (None, {}) if response is None else (response.status, response.headers)

    async def posted(self, delivery: Delivery, attempt: int) -> ClientResponse | None:
        """What a webhook answered, read to its end; None if it did not."""
        assert self._session is not None, "start() comes first"
        post = self.post(delivery, attempt)
        try:
            async with self._session.post(
                delivery.url,
                data=post.body,
                headers=post.headers,
                timeout=ClientTimeout(total=self.patience),
                allow_redirects=False,
            ) as response:
                await response.read()
                return response
        except (ClientError, TimeoutError):
            return None

    # What a person does, and sees.

    def shown(self, chat: str) -> list[Message]:
        """What the person sees, oldest first."""
        return [m for m in self.messages if m.chat == chat and not m.removed]

    def message(self, chat: str, message_id: str) -> Message:
        """One message of those shown.

        Raises:
            LookupError: there is none.
        """
        for message in self.shown(chat):
            if message.id == message_id:
                return message
        raise LookupError(f"No message {message_id} is shown.")

    @abstractmethod
    async def says(self, chat: str, text: str) -> Delivery | None:
        """The person writes."""

    @abstractmethod
    async def presses(self, chat: str, message_id: str, label: str) -> Delivery | None:
        """The person presses the button that reads `label`; None: nothing is told of that."""

    @abstractmethod
    async def edits(self, chat: str, message_id: str, text: str) -> Delivery | None:
        """The person changes what they wrote; None: the platform cannot."""

    @abstractmethod
    async def sends_picture(self, chat: str) -> Delivery | None:
        """The person sends a picture without words."""

    @abstractmethod
    async def blocks(self, chat: str) -> Delivery | None:
        """The person wants nothing more from us; None: the platform does not tell."""

    async def unblocks(self, chat: str) -> Delivery | None:
        """The person lets us in again; None: the platform does not tell."""
        raise LookupError("Nobody can be let in again here.")

    def terms(self, chat: str) -> Terms:
        """How the person and we stand."""
        return Terms()

    async def fills(self, chat: str, message_id: str, label: str, text: str) -> None:
        """The person writes into the input `label` of a form; what is written goes with it."""
        raise LookupError("There are no forms here.")


async def fields_of(request: web.Request) -> Fields:
    """What a call says: its query, and its body as JSON or as a form."""
    fields: Fields = dict(request.query)
    if request.content_type == "application/json":
        body = await request.json()
        return fields | body if isinstance(body, dict) else fields
    form = await request.post()
    for name in form:
        several = form.getall(name)
        fields[name] = several[0] if len(several) == 1 else several
    return fields


def _hang_up(request: web.Request) -> None:
    """Cut the connection: the client sees it closed without an answer."""
    if request.transport is not None:
        request.transport.abort()
