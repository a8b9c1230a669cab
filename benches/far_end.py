"""A platform with its respondents, in a process of its own: `python -m benches.far_end KIND PORT`.

Reads a `Round` a line and writes what came of it: first "ready", once the people can be written
to, then, when all of them were asked and have answered to the end, the measurements as JSON.
"""

import asyncio
import gc
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from itertools import islice
from time import perf_counter, process_time
from typing import Any, NamedTuple

import uvloop

from benches.plays import Play, without_end
from bots.messages import ChannelKind
from earshot.counterparts import slack, sms, telegram
from earshot.counterparts.base import Counterpart
from earshot.counterparts.records import Delivery, Person

SURVEY = "after-support"
_PATIENCE = 30.0


class Round(NamedTuple):
    """`people` respondents from number `first` on, `at_once` at a time; `hook` is Earshot's."""

    hook: str
    first: int
    people: int
    at_once: int

    def plays(self) -> list[Play]:
        """What each will say. A stop is left out: Twilio itself would keep our answer back."""
        everything = without_end(SURVEY, stopping=False)
        return list(islice(everything, self.first, self.first + self.people))


@dataclass(frozen=True, slots=True)
class Platform:
    """A counterpart, how to call its people by number, and how Earshot finds it."""

    counterpart: Callable[[], Counterpart]
    chat: Callable[[int], str]
    address: str
    connect: Callable[[str, str], Mapping[str, str]]
    """The settings, where the counterpart and Earshot have these addresses."""


PLATFORMS: Mapping[ChannelKind, Platform] = {
    "slack": Platform(
        slack.Slack,
        "U0BENCH{}".format,
        f"slack:{slack.TEAM}/",
        lambda there, _: {
            "EARSHOT_SLACK_BOT_TOKEN": slack.BOT_TOKEN,
            "EARSHOT_SLACK_SIGNING_SECRET": slack.SIGNING_SECRET,
            "EARSHOT_SLACK_API_URL": f"{there}/api/",
        },
    ),
    "telegram": Platform(
        telegram.TelegramCounterpart,
        "7{:08}".format,
        "telegram:",
        lambda there, _: {
            "EARSHOT_TELEGRAM_TOKEN": telegram.TOKEN,
            "EARSHOT_TELEGRAM_API_URL": there,
            # Only an address of https brings webhooks; the far end uses the loopback all the same.
            "EARSHOT_PUBLIC_URL": "https://earshot.example",
        },
    ),
    "sms": Platform(
        sms.Twilio,
        "+4670{:07}".format,
        "sms:",
        lambda there, here: {
            "EARSHOT_TWILIO_ACCOUNT_SID": sms.ACCOUNT,
            "EARSHOT_TWILIO_AUTH_TOKEN": sms.TOKEN,
            "EARSHOT_TWILIO_FROM": sms.NUMBER,
            "EARSHOT_TWILIO_API_URL": there,
            "EARSHOT_PUBLIC_URL": here,
        },
    ),
}


@dataclass(slots=True)
class Measured:
    """What the respondents of a round saw, in seconds; `busy` is this process's part of a core."""

    seconds: float = 0.0
    busy: float = 0.0
    answered: list[float] = field(default_factory=list)
    replied: list[float] = field(default_factory=list)


class FarEnd:
    """People who answer as soon as they are asked."""

    def __init__(self, kind: ChannelKind, counterpart: Counterpart) -> None:
        """`counterpart` listens already."""
        self._platform = PLATFORMS[kind]
        self._counterpart = counterpart
        self._seen = 0
        self._waiting: dict[str, asyncio.Future[float]] = {}
        counterpart.on_change.append(self._look)

    def _look(self) -> None:
        """Tell each person of what arrived for them."""
        fresh = self._counterpart.messages[self._seen :]
        self._seen += len(fresh)
        for message in fresh:
            if not message.own and message.chat in self._waiting:
                self._waiting.pop(message.chat).set_result(perf_counter())

    async def play(self, wanted: Round, ready: Callable[[], None]) -> Measured:
        """One round; `ready` is called when the people may be asked."""
        self._forget()
        plays = wanted.plays()
        chats = [self._platform.chat(wanted.first + number) for number in range(len(plays))]
        self._introduce(chats)
        asked = [self._next(chat) for chat in chats]
        ready()
        async with asyncio.timeout(_PATIENCE):
            await asyncio.gather(*asked)
            await self._settled()
        # Where it is set by Earshot, it was set to the public address.
        self._counterpart.hook_url = wanted.hook
        measured = await self._measured(zip(chats, plays, strict=True), wanted.at_once)
        await self._settled()
        return measured

    async def _measured(self, people: Iterator[tuple[str, Play]], at_once: int) -> Measured:
        seen = Measured()
        gc.collect()
        began, before = perf_counter(), process_time()
        await asyncio.gather(*(self._respond(people, seen) for _ in range(at_once)))
        seen.seconds = perf_counter() - began
        seen.busy = (process_time() - before) / seen.seconds
        return seen

    async def _respond(self, people: Iterator[tuple[str, Play]], seen: Measured) -> None:
        """One person after the other, each answer as soon as its question is there."""
        for chat, play in people:
            for text in play.says:
                reply, began = self._next(chat), perf_counter()
                delivery = await self._counterpart.says(chat, text)
                seen.answered.append(perf_counter() - began)
                assert delivery is not None
                assert _taken(delivery), delivery
                async with asyncio.timeout(_PATIENCE):
                    seen.replied.append(await reply - began)

    def _next(self, chat: str) -> "asyncio.Future[float]":
        """When the next message arrives in `chat`."""
        reply: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self._waiting[chat] = reply
        return reply

    def _introduce(self, chats: Sequence[str]) -> None:
        if isinstance(self._counterpart, slack.Slack | telegram.TelegramCounterpart):
            self._counterpart.known = {chat: Person(chat, "Somebody") for chat in chats}

    async def _settled(self) -> None:
        """Wait until everything was delivered, reports of what became of an SMS too."""
        await self._counterpart.until(
            lambda: all(map(_taken, self._counterpart.deliveries)), _PATIENCE
        )

    def _forget(self) -> None:
        """What was, so that no round searches in what belongs to another."""
        self._seen = 0
        self._waiting.clear()
        for kept in (
            self._counterpart.messages,
            self._counterpart.deliveries,
            self._counterpart.calls,
        ):
            kept.clear()


def _taken(delivery: Delivery) -> bool:
    return delivery.status == 200


def _say(what: Any) -> None:
    print(json.dumps(what), flush=True)


async def serve(kind: ChannelKind, port: int) -> None:
    """Play the rounds that come in, until there are no more."""
    loop, counterpart = asyncio.get_running_loop(), PLATFORMS[kind].counterpart()
    await counterpart.start(port)
    far_end = FarEnd(kind, counterpart)
    try:
        while line := await loop.run_in_executor(None, sys.stdin.readline):
            _say(asdict(await far_end.play(Round(*json.loads(line)), lambda: _say("ready"))))
    finally:
        await counterpart.stop()


if __name__ == "__main__":
    uvloop.run(serve(sys.argv[1], int(sys.argv[2])))  # type: ignore[arg-type]  # of PLATFORMS
