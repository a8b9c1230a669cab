"""A Telegram channel over loopback to its counterpart, and a reception that remembers."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from bots.channel import Standing, Taken, Talk
from bots.messages import Button, Inbound, Outbound, Reported, Sender, WebhookRequest
from bots.telegram.channel import TelegramChannel
from dialogs.prompts import Option, Prompt
from earshot.counterparts.telegram import TOKEN, TelegramCounterpart

MARIA = "70001"
SVEN = "70002"
SECRET = "kept-between-us_42"
MAC = "0123456789abcdef"


class LostError(Exception):
    """What a database that is away would raise."""


@dataclass
class Remembering:
    """Everything that was taken; `refuse` decides what raises."""

    taken: list[Inbound] = field(default_factory=list)
    tried: list[Inbound] = field(default_factory=list)
    reached: list[tuple[str, bool]] = field(default_factory=list)
    answer: Taken = field(default_factory=Taken)
    refuse: Callable[[Inbound], bool] = lambda _: False

    async def take(self, inbound: Inbound) -> Taken:
        self.tried.append(inbound)
        await asyncio.sleep(0)
        if self.refuse(inbound):
            raise LostError
        self.taken.append(inbound)
        return self.answer

    async def report(self, reported: Reported) -> None:
        raise AssertionError("Telegram reports nothing.")

    async def reach(self, sender: Sender, *, reachable: bool) -> None:
        self.reached.append((sender.address, reachable))

    async def standing(self, sender: Sender) -> Standing | None:
        raise AssertionError("Telegram asks for nothing.")

    async def begin(self, sender: Sender, survey: str, *, invitation: str | None = None) -> Talk:
        raise AssertionError("Telegram has no forms.")

    async def say(self, talk: tuple[str, str], key: str, **said: object) -> Talk:
        raise AssertionError("Telegram has no forms.")

    @property
    def contents(self) -> list[object]:
        return [inbound.content for inbound in self.taken]


@dataclass
class Scene:
    platform: TelegramCounterpart
    channel: TelegramChannel
    reception: Remembering

    @property
    def calls(self) -> list[str]:
        return [call.name for call in self.platform.calls]


@asynccontextmanager
async def scene(**options: Any) -> AsyncIterator[Scene]:
    """`options` are those of the channel."""
    async with TelegramCounterpart(pace=0.01) as platform:
        settings: dict[str, Any] = {"token": TOKEN, "secret": SECRET, "timeout": 2, "pause": 0.01}
        channel = TelegramChannel(**{"api_url": platform.url, **settings, **options})
        try:
            yield Scene(platform, channel, Remembering())
        finally:
            await channel.close()


def played(play: Callable[[Scene], Coroutine[Any, Any, None]], **options: Any) -> None:
    async def whole() -> None:
        async with scene(**options) as on:
            await play(on)

    asyncio.run(asyncio.wait_for(whole(), 20))


def webhook(update: object, headers: Mapping[str, str] | None = None) -> WebhookRequest:
    body = update if isinstance(update, bytes) else json.dumps(update).encode()
    shown = {"x-telegram-bot-api-secret-token": SECRET} if headers is None else headers
    return WebhookRequest("POST", "/webhooks/telegram", shown, body)


def rating(language: str = "en", direction: Any = "ltr", **fields: Any) -> Prompt:
    choices = tuple(Option(n, str(n)) for n in range(11))
    return Prompt(
        "p1", "score", "nps", "How likely?", language, direction, choices=choices, **fields
    )


def turn(*prompts: Prompt, skip: bool = False, **fields: Any) -> Outbound:
    asks = prompts[-1]
    buttons = tuple(
        Button(option.label, f"a1.{n}.{MAC}", option.value)
        for n, option in enumerate(asks.choices)
    )
    given = {"address": MARIA, "buttons": buttons} | fields
    skipping = Button("Skip", f"a1.s.{MAC}") if skip else None
    return Outbound(id=1, kind="telegram", prompts=prompts, skip=skipping, **given)


def notice(text: str) -> Prompt:
    return Prompt("n1", None, "notice", text, "en")
