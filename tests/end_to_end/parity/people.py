"""People on every kind of channel: each hears what is said to them, and answers."""

import asyncio
from abc import ABC, abstractmethod
from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import httpx

from earshot.counterparts.base import Counterpart
from earshot.counterparts.records import Message
from earshot.counterparts.slack import Slack
from earshot.counterparts.sms import Twilio
from tests.end_to_end.parity.cases import Case, Line

PATIENCE = 30.0
_ALONE = "only visible to you"


class Ears:
    """What arrives at each person of a platform, in order, as soon as it is there."""

    def __init__(self, platform: Counterpart) -> None:
        self._messages = platform.messages
        self._seen = 0
        self._arrived: defaultdict[str, asyncio.Queue[Message]] = defaultdict(asyncio.Queue)
        platform.on_change.append(self._listen)

    async def next(self, chat: str) -> Message:
        """The next thing said to the person."""
        async with asyncio.timeout(PATIENCE):
            return await self._arrived[chat].get()

    def _listen(self) -> None:
        for message in self._messages[self._seen :]:
            self._seen += 1
            if not (message.own or message.form or message.note == _ALONE):
                self._arrived[message.chat].put_nowait(message)


class Person(ABC):
    """Somebody who has one conversation."""

    async def has(self, case: Case, *, tapping: bool) -> None:
        """The conversation of `case`, from the first question to the end."""
        asked = await self.first(case)
        for line in case.lines:
            asked = await self.answers(asked, line, tapping=tapping)

    @abstractmethod
    async def first(self, case: Case) -> Any:
        """What is asked first."""

    @abstractmethod
    async def answers(self, asked: Any, line: Line, *, tapping: bool) -> Any:
        """What is said after the answer."""


@dataclass
class Visitor(Person):
    """Somebody in the web chat, over its HTTP contract."""

    http: httpx.AsyncClient
    session: str = ""
    secret: str = ""
    numbers: "count[int]" = field(default_factory=lambda: count(1))

    async def first(self, case: Case) -> Any:
        body = {"language": case.language, "properties": dict(case.test.properties)}
        opened = await self._posted(f"/chat/{case.survey}", body)
        self.session, self.secret = opened["session"], opened["secret"]
        return opened["prompts"][-1]

    async def answers(self, asked: Any, line: Line, *, tapping: bool) -> Any:
        said: dict[str, Any] = {"text": line.text}
        if tapping and line.option is not None:
            said = {"prompt": asked["id"], "value": line.option.value}
        said["id"] = f"m{next(self.numbers)}"
        reply = await self._posted(f"/chat/sessions/{self.session}/messages", said)
        assert (reply["state"] == "waiting") is line.more, reply
        return reply["prompts"][-1]

    async def _posted(self, path: str, body: dict[str, Any]) -> Any:
        headers = {"Authorization": f"Bearer {self.secret}"} if self.secret else {}
        response = await self.http.post(path, json=body, headers=headers)
        assert response.is_success, response.text
        return response.json()


@dataclass
class Texter(Person):
    """Somebody on a platform, in the chat."""

    platform: Counterpart
    ears: Ears
    chat: str

    async def first(self, case: Case) -> Any:
        return await self.ears.next(self.chat)

    async def answers(self, asked: Any, line: Line, *, tapping: bool) -> Any:
        label = line.option.label if line.option else ""
        if tapping and any(button.label == label for button in asked.buttons):
            delivery = await self.platform.presses(self.chat, asked.id, label)
        else:
            delivery = await self.platform.says(self.chat, line.text)
        assert delivery is not None
        assert delivery.statuses == [200], delivery
        if isinstance(self.platform, Twilio) and self.chat in self.platform.opted_out:
            return None  # Twilio says goodbye itself, and lets nothing through any more.
        return await self.ears.next(self.chat)


@dataclass
class Confidant(Person):
    """Somebody in Slack who answers in a form, nothing of which is left in the chat."""

    platform: Slack
    ears: Ears
    chat: str

    async def first(self, case: Case) -> Any:
        offered = await self.ears.next(self.chat)
        while not self._forms():
            # A form that comes too late is not opened, and one presses again.
            await self.platform.presses(self.chat, offered.id, offered.buttons[0].label)
            with suppress(TimeoutError):
                await self.platform.until(lambda: bool(self._forms()), 5.0)
        return self._forms()[0]

    async def answers(self, asked: Any, line: Line, *, tapping: bool) -> Any:
        if line.option is not None:
            await self.platform.presses(self.chat, asked.id, line.option.label)
        else:
            await self.platform.fills(self.chat, asked.id, asked.inputs[0], line.text)
        send = next(button for button in asked.buttons if button.token == "submit")
        delivery = await self.platform.presses(self.chat, asked.id, send.label)
        assert delivery is not None
        assert delivery.statuses == [200], delivery
        assert any(one.token == "submit" for one in asked.buttons) is line.more
        return asked

    def _forms(self) -> list[Message]:
        return [one for one in self.platform.shown(self.chat) if one.form]
