"""A server that is asked for an opinion: in time or not at all, and never when it is broken."""

import asyncio
import json
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import httpx

from dialogs.understanding.breaker import Breaker
from dialogs.understanding.judging import Opinion

DEADLINE = 0.3
"""Seconds from asking to the last byte of the answer, connecting included."""

LIMIT = 64 * 1024
"""Bytes of an answer; a longer one is none of ours."""

MOST = 500
"""Characters of a message that are sent: a server reads one after the other, to its end."""

Reader: TypeAlias = Callable[[Any], Opinion | None]
"""Answered JSON → the opinion in it, None for none; an UnexpectedError when it is not ours."""


class UnexpectedError(Exception):
    """The server's answer is not what we can use; the message says how, and quotes nothing."""


class WithQuery(httpx.AsyncHTTPTransport):
    """Adds a query on the way out, below everything that logs or quotes addresses."""

    def __init__(self, query: Mapping[str, str]) -> None:
        super().__init__()
        self._query = dict(query)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send `request` with the query; its answer still belongs to the one without."""
        sent = httpx.Request(
            request.method,
            request.url.copy_merge_params(self._query),
            headers=request.headers,
            stream=request.stream,
            extensions=request.extensions,
        )
        return await super().handle_async_request(sent)


@dataclass(slots=True)
class Remote:
    """Posts JSON to `url` and has the answer read, within `deadline` seconds all told.

    `problem` is why the latest attempt gave nothing, for an operator; empty after one that did.
    """

    url: str
    monotonic: Callable[[], float]
    deadline: float = DEADLINE
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    transport: httpx.AsyncBaseTransport | None = field(default=None, repr=False)
    problem: str = ""
    breaker: Breaker = field(init=False)
    _client: httpx.AsyncClient = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.breaker = Breaker(self.monotonic)
        self._client = httpx.AsyncClient(
            headers={"Accept-Encoding": "identity", **self.headers},
            timeout=self.deadline,
            transport=self.transport,
        )

    async def ask(self, question: object, reads: Reader) -> Opinion | None:
        """What `reads` makes of the answer to `question`; None for whatever goes wrong."""
        if not self.breaker.admits():
            return None
        try:
            async with asyncio.timeout(self.deadline):
                opinion = reads(_parsed(await self._answer(question)))
        except Exception as error:  # noqa: BLE001 - whatever a server does, the conversation goes on
            self.problem = str(error) if isinstance(error, UnexpectedError) else _kind(error)
            self.breaker.failed()
            return None
        self.problem = ""
        self.breaker.succeeded()
        return opinion

    async def close(self) -> None:
        """Let the connections go."""
        await self._client.aclose()

    async def _answer(self, question: object) -> bytes:
        async with self._client.stream("POST", self.url, json=question) as response:
            if response.status_code != httpx.codes.OK:
                raise UnexpectedError(f"it answers with status {response.status_code}")
            answer = bytearray()
            async for part in response.aiter_bytes():
                answer += part
                if len(answer) > LIMIT:
                    raise UnexpectedError("its answer is too long")
        return bytes(answer)


def _parsed(answer: bytes) -> Any:
    try:
        return json.loads(answer)
    except (ValueError, RecursionError):
        raise UnexpectedError("its answer is no JSON") from None


def _kind(error: Exception) -> str:
    """What went wrong, by its class alone: the text of an error may quote anything."""
    if isinstance(error, TimeoutError | httpx.TimeoutException):
        return "it does not answer in time"
    return f"it cannot be reached ({type(error).__name__})"


def confidence(value: object) -> float:
    """`value` as a confidence.

    Raises:
        UnexpectedError: it is no number from 0 to 1.
    """
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise UnexpectedError("its answer has no confidence from 0 to 1")
    return float(value)


_JOINERS = "\u200c\u200d"


def plain(text: str) -> str:
    """`text` in one line, without characters that control something; words keep their joiners."""
    return " ".join("".join(_plain(character) for character in text).split())


def _plain(character: str) -> str:
    if character in _JOINERS:
        return character
    category = unicodedata.category(character)
    if category in {"Cf", "Cs", "Co", "Cn"}:
        return ""
    return " " if category in {"Cc", "Zl", "Zp"} else character
