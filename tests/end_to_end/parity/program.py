"""A running Earshot on loopback, with the far end of every platform beside it.

Platforms know it by a public address of https, under which a proxy would stand: what they sign
they sign for that address, and bring it to the loopback port.
"""

import asyncio
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from bots.messages import ChannelKind
from config.settings import Settings
from earshot.bootstrap import Earshot, build
from earshot.counterparts import slack, sms, telegram
from earshot.counterparts.base import Counterpart
from earshot.counterparts.records import Delivery, Post
from earshot.counterparts.records import Person as Known
from earshot.inviting import Asked, Invitation, invite, open_link
from earshot.web.app import create_app
from tests.end_to_end.parity.cases import Case
from tests.end_to_end.parity.people import (
    PATIENCE,
    Confidant,
    Ears,
    Person,
    Texter,
    Visitor,
)
from tests.end_to_end.serving import serve

PUBLIC = "https://earshot.example"
MANY = 1_000_000
FAST = 100_000.0


class _Proxied(Counterpart):
    """Signs for the public address, and reaches Earshot behind it."""

    earshot = ""

    async def hand_over(
        self, delivery: Delivery, attempt: int
    ) -> tuple[int | None, Mapping[str, str]]:
        here = replace(delivery, url=delivery.url.replace(PUBLIC, self.earshot))
        return await super().hand_over(here, attempt)

    def post(self, delivery: Delivery, attempt: int) -> Post:
        there = replace(delivery, url=delivery.url.replace(self.earshot, PUBLIC))
        post = super().post(there, attempt)  # type: ignore[safe-super]  # the platform's own
        # A connection that was kept may be closed just as it is used again.
        return replace(post, headers={**post.headers, "Connection": "close"})


class _Slack(_Proxied, slack.Slack):
    patience = PATIENCE  # Slack's three seconds are real time, and this machine may be busy


class _Telegram(_Proxied, telegram.TelegramCounterpart):
    pass


class _Twilio(_Proxied, sms.Twilio):
    pass


@dataclass(frozen=True)
class Program:
    """Everything that runs, and who is where; `beside` it another program has the database."""

    earshot: Earshot
    beside: Earshot
    http: httpx.AsyncClient
    slack: _Slack
    telegram: _Telegram
    sms: _Twilio
    ears: dict[ChannelKind, Ears]
    inviting: asyncio.Lock = field(default_factory=asyncio.Lock)

    def person(self, kind: str, case: Case, number: int) -> Person:
        """Somebody new on a channel, who speaks the language of `case`."""
        match kind:
            case "slack":
                chat = f"U0PERSON{number}"
                self.slack.known[chat] = Known(chat, "Somebody", case.language)
                known = Confidant if case.script.anonymous else Texter
                return known(self.slack, self.ears["slack"], chat)
            case "telegram":
                chat = f"{80_000 + number}"
                self.telegram.known[chat] = Known(chat, "Somebody", case.language)
                return Texter(self.telegram, self.ears["telegram"], chat)
            case "sms":
                return Texter(self.sms, self.ears["sms"], f"+1500666{number:04}")
            case _:
                return Visitor(self.http)

    async def invite(self, case: Case, people: Iterable[Person]) -> None:
        """Ask those who are on a platform, as `earshot invite` does beside a running program."""
        addresses = [text for one in people if (text := _address(one))]
        async with self.inviting:
            asked = await asyncio.to_thread(self._invited, _invitation(case), addresses)
        assert {one.address: one.reason for one in asked} == dict.fromkeys(addresses)

    async def let_in(self, case: Case, person: Person) -> None:
        """Let `person` begin by themselves, where one can: by a command, or by a link."""
        match person:
            case Texter(platform=slack.Slack() as workspace) | Confidant(platform=workspace):
                await workspace.commands(person.chat, case.survey)
            case Texter(platform=telegram.TelegramCounterpart() as bot):
                token = self.beside.ids.secret()
                async with self.inviting:
                    await asyncio.to_thread(self._linked, _invitation(case), token)
                await bot.starts(person.chat, token)
            case _:
                await self.invite(case, [person])

    def _invited(self, invitation: Invitation, addresses: Sequence[str]) -> list[Asked]:
        asked = invite(
            self.beside.conversing,
            invitation,
            addresses,
            channels=set(self.ears),
            new_secret=self.beside.ids.secret,
            workspace=slack.TEAM,
        )
        return list(asked)

    def _linked(self, invitation: Invitation, token: str) -> None:
        open_link(self.beside.conversing.means, invitation, token=token, person=None)


def _invitation(case: Case) -> Invitation:
    return Invitation(case.survey, case.language, case.test.properties)


def _address(person: Person) -> str | None:
    if isinstance(person, Texter | Confidant):
        return f"{person.platform.kind}:{person.chat}"
    return None


@asynccontextmanager
async def running(
    folder: Path, monkeypatch: pytest.MonkeyPatch, database_url: str = "", **more: Any
) -> AsyncIterator[Program]:
    """Earshot with its shipped scripts and `more` settings, once every platform can reach it."""
    async with AsyncExitStack() as stack:
        far = [await stack.enter_async_context(one()) for one in (_Slack, _Telegram, _Twilio)]
        chat, bot, phone = far
        assert isinstance(chat, _Slack)
        assert isinstance(bot, _Telegram)
        assert isinstance(phone, _Twilio)
        settings = Settings(
            data_dir=folder,
            database_url=database_url,
            public_url=PUBLIC,
            messages_per_minute=MANY,
            sessions_per_minute=MANY,
            requests_per_minute=MANY,
            slack_bot_token=slack.BOT_TOKEN,
            slack_signing_secret=slack.SIGNING_SECRET,
            slack_api_url=f"{chat.url}/api/",
            telegram_token=telegram.TOKEN,
            telegram_api_url=bot.url,
            twilio_account_sid=sms.ACCOUNT,
            twilio_auth_token=sms.TOKEN,
            twilio_from=sms.NUMBER,
            twilio_api_url=phone.url,
            sms_per_second=MANY,
            **more,
        )
        earshot, beside = build(settings), build(settings)
        stack.callback(beside.database.close)
        for channel in earshot.channels.values():
            fast = replace(channel.capabilities, per_chat=FAST, per_second=FAST)
            # A platform's pace is real time, which is all that it would add here.
            monkeypatch.setattr(type(channel), "capabilities", fast)
        earshot.prepare()
        serving = ExitStack()
        serving.callback(earshot.database.close)
        url = serving.enter_context(serve(create_app(earshot)))
        # Ends in a thread: what is under way still needs the platforms, which live in this one.
        stack.push_async_callback(asyncio.to_thread, serving.close)
        for one in (chat, bot, phone):
            one.earshot = url
        chat.hook_url = f"{PUBLIC}/webhooks/slack"
        phone.hook_url = f"{PUBLIC}/webhooks/sms"
        await bot.until(lambda: bot.hook_url.startswith(PUBLIC))
        http = await stack.enter_async_context(httpx.AsyncClient(base_url=url, timeout=30))
        ears = {one.kind: Ears(one) for one in (chat, bot, phone)}
        yield Program(earshot, beside, http, chat, bot, phone, ears)
