"""Respondents who do not give up: what was not acknowledged is sent again, with the same id."""

import asyncio
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count, takewhile
from typing import Any

from config import shipped
from dialogs.loading import load
from dialogs.script import ScriptTest

SURVEY = "after-support"
AGAIN_AFTER = 0.02
"""Seconds after which a request that failed is made again."""

PATIENCE = 60.0
UNAVAILABLE = 503


class RefusedError(Exception):
    """A respondent cannot go on: it is not for a while, and not for their own fault."""


def plays() -> Sequence[ScriptTest]:
    """The conversations that the survey was shipped with: what is said, what must be stored.

    Not those in which an answer is corrected: here a second answer would be a loss.
    """
    path = shipped.script(SURVEY)
    assert path is not None
    script = load(path.read_text("utf-8")).script
    assert script is not None
    return [test for test in script.tests if "corrected" not in test.name]


@dataclass
class Conversation:
    """What one respondent said in one session, and what was acknowledged."""

    play: ScriptTest
    session: str
    secret: str
    acknowledged: list[dict[str, Any]] = field(default_factory=list)

    @property
    def path(self) -> str:
        return f"/chat/sessions/{self.session}/messages"

    @property
    def ended(self) -> bool:
        return len(self.acknowledged) == len(self.play.says)

    def message(self, number: int) -> dict[str, str]:
        return {"id": f"m{number}", "text": self.play.says[number]}


@dataclass
class Crowd:
    """Respondents who talk all at once, conversation after conversation.

    With several ports every message goes to all of them at the same moment.
    """

    ports: Sequence[int]
    size: int
    conversations: list[Conversation] = field(default_factory=list)
    statuses: Counter[int] = field(default_factory=Counter)
    refusals: list[str] = field(default_factory=list)
    retry_after: set[str | None] = field(default_factory=set)
    in_flight: int = 0
    interrupted: int = 0
    """Messages that were sent when their server went away, and never answered."""

    _leaving: bool = False
    _tasks: list["asyncio.Task[None]"] = field(default_factory=list)

    async def __aenter__(self) -> "Crowd":
        """Begin to talk."""
        self._tasks = [asyncio.create_task(self._respond(number)) for number in range(self.size)]
        return self

    async def __aexit__(self, *_: object) -> None:
        """Nobody goes on, also when the test has failed."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def leave(self) -> None:
        """Everybody comes to the end of the survey they are in, and opens no other."""
        self._leaving = True
        await asyncio.wait_for(asyncio.gather(*self._tasks), PATIENCE)

    async def sees(self, status: int, n: int) -> None:
        """Wait until `n` more answers had this status."""
        goal = self.statuses[status] + n
        async with asyncio.timeout(PATIENCE):
            while self.statuses[status] < goal:
                await asyncio.sleep(0.001)

    async def repeat(self) -> list[str]:
        """Send everything again; gives what was answered otherwise than the first time."""
        line = _Line(self.ports[0])
        otherwise = []
        for talk in self.conversations:
            for number, first in enumerate(talk.acknowledged):
                _, again = await line.post(talk.path, talk.message(number), talk.secret)
                if again != first:
                    otherwise.append(f"{talk.session} m{number}: {first} and then {again}")
        line.close()
        return otherwise

    async def _respond(self, number: int) -> None:
        lines = [_Line(port) for port in self.ports]
        tests = plays()
        try:
            for turn in takewhile(lambda _: not self._leaving, count(number)):
                await self._listen(lines, tests[turn % len(tests)])
        finally:
            for line in lines:
                line.close()

    async def _listen(self, lines: Sequence["_Line"], play: ScriptTest) -> None:
        try:
            await self._converse(lines, play)
        except RefusedError as refusal:
            self.refusals.append(str(refusal))

    async def _converse(self, lines: Sequence["_Line"], play: ScriptTest) -> None:
        wish = {"language": play.language}
        opened = await self._insist(lines[0], f"/chat/{SURVEY}", wish)
        talk = Conversation(play, opened["session"], opened["secret"])
        self.conversations.append(talk)
        for number in range(len(play.says)):
            body = talk.message(number)
            first, *others = await asyncio.gather(
                *(self._insist(line, talk.path, body, talk.secret) for line in lines)
            )
            if any(other != first for other in others):
                self.refusals.append(f"{talk.path} {body}: {first}, but elsewhere {others}")
            talk.acknowledged.append(first)

    async def _insist(
        self, line: "_Line", path: str, body: dict[str, Any], secret: str | None = None
    ) -> dict[str, Any]:
        """The answer to a request, which is made until it has one."""
        while True:
            answer = await self._ask(line, path, body, secret)
            if answer is not None:
                return answer
            await asyncio.sleep(AGAIN_AFTER)

    async def _ask(
        self, line: "_Line", path: str, body: dict[str, Any], secret: str | None
    ) -> dict[str, Any] | None:
        """The answer, or None when the same request may have one later."""
        try:
            self.in_flight += 1
            status, answer = await line.post(path, body, secret)
        except (OSError, EOFError):
            self.interrupted += line.sent
            line.close()
            return None
        finally:
            self.in_flight -= 1
        self.statuses[status] += 1
        if status == UNAVAILABLE:
            self.retry_after.add(line.fields.get("retry-after"))
            return None
        if status not in {200, 201}:
            raise RefusedError(f"{path} {body}: {answer}")
        return answer


class _Line:
    """A connection that is made again after it broke."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None
        self.sent = False
        self.fields: dict[str, str] = {}

    async def post(
        self, path: str, body: dict[str, Any], secret: str | None = None
    ) -> tuple[int, dict[str, Any]]:
        self.sent = False
        if self._streams is None:
            self._streams = await asyncio.open_connection("127.0.0.1", self._port)
        reader, writer = self._streams
        content = json.dumps(body).encode()
        head = f"POST {path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: {len(content)}\r\n"
        bearer = f"authorization: Bearer {secret}\r\n" if secret else ""
        writer.write(f"{head}{bearer}\r\n".encode() + content)
        await writer.drain()
        self.sent = True
        answer = await reader.readuntil(b"\r\n\r\n")
        lines = answer.decode().lower().splitlines()[1:-1]
        self.fields = dict(line.split(": ", 1) for line in lines)
        length = int(self.fields["content-length"])
        return int(answer[9:12]), json.loads(await reader.readexactly(length))

    def close(self) -> None:
        if self._streams is not None:
            self._streams[1].close()
        self._streams = None
