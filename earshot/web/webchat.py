"""The web chat over HTTP and WebSocket. Contract: docs/web-chat.md."""

import asyncio
import hashlib
import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import HTTPConnection, Request
from starlette.responses import Response

from bots.signatures import Identity, verify
from bots.webchat import payloads
from dialogs.localizing import SHIPPED_LANGUAGES, accepted, choose, direction, say
from earshot.conversing import Given
from earshot.errors import (
    LinkUsedError,
    OptedOutError,
    SurveyClosedError,
    UnknownSessionError,
    UnknownSurveyError,
    WrongSecretError,
)
from earshot.gathering import Gathering
from earshot.opening import Opened, Opening
from earshot.reading import Conversation, Reading
from earshot.turns import Reply, Said
from earshot.web import metrics
from earshot.web.bells import Bells
from earshot.web.limits import Limiter, network
from earshot.web.problems import problem, problem_of

JSON = "application/json"
PATIENCE = 1.0
"""Seconds that an answer waits for its turn to be finished; after them it is told later."""
_NAME = re.compile(r"[A-Za-z0-9_-]{1,100}")
_UI = (
    "input_label", "send_button", "skip_button", "close_button", "rating_group",
    "offline", "sending", "retry", "restart", "error",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class WebChat:
    """The endpoints of the chat, over one gathering.

    Limits: `messages` of one secret, `openings` and `requests` of one client's network.
    """

    gathering: Gathering
    reading: Reading
    now: Callable[[], datetime]
    new_secret: Callable[[], str]
    identity_secret: str
    messages: Limiter
    openings: Limiter
    requests: Limiter
    bells: Bells

    async def open(self, request: Request) -> Response:
        """`POST /chat/{survey}`: open a session."""
        wait = self.openings.wait(_client(request))
        if wait:
            return slow_down(wait)
        body = payloads.opening(await request.body())
        secret = self.new_secret()
        opening = self._opening(request, body, secret)
        outcome = await self._opened(opening)
        metrics.OPENINGS.labels("opened" if isinstance(outcome, Opened) else "refused").inc()
        if not isinstance(outcome, Opened):
            return _refused(_in_words(outcome, opening))
        head = {"session": outcome.session, "secret": secret, "pending": False}
        head |= frame(outcome.language)
        return _json(head, outcome.state, outcome.prompts, 201)

    async def say(self, request: Request) -> Response:
        """`POST /chat/sessions/{id}/messages`: words or a tap."""
        secret = bearer(request.headers.get("authorization", ""))
        wait = self.wait_to_say(request, secret)
        if wait:
            return slow_down(wait)
        message = payloads.message(await request.body())
        return await self.answer(request.path_params["session"], secret, message)

    async def read(self, request: Request) -> Response:
        """`GET /chat/sessions/{id}`: the transcript, to resume."""
        wait = self.wait_to_ask(request)
        if wait:
            return slow_down(wait)
        secret = bearer(request.headers.get("authorization", ""))
        conversation = await self.conversation(request.path_params["session"], secret)
        body = {
            "session": conversation.session,
            "state": conversation.state,
            "pending": conversation.pending,
            "prompts": [],
            **frame(conversation.language),
            "transcript": [entry.as_json() for entry in conversation.entries],
        }
        return Response(dump(body), media_type=JSON)

    async def answer(self, session: str, secret: bytes, message: payloads.Message) -> Response:
        """What one message leads to, over whichever wire it came."""
        _check_session(session)
        with metrics.TURN_SECONDS.time():
            outcome = await self._answered(_said(session, secret, message))
        if not isinstance(outcome, Reply):
            metrics.REFUSED.inc()
            return _refused(outcome)
        (metrics.PENDING if outcome.pending else metrics.ANSWERED).inc()
        return Response(body_of(outcome), media_type=JSON)

    async def _answered(self, said: Said) -> Given:
        """What `said` leads to; what was only accepted is waited for, while somebody is asked."""
        with self.bells.expecting(said.session, said.key) as later:
            outcome = await self.gathering.submit(said)
            if not (isinstance(outcome, Reply) and outcome.pending):
                return outcome
            try:
                return await asyncio.wait_for(later, PATIENCE)
            except TimeoutError:
                # Another process may have answered it: the same message again has its answer.
                return await self.gathering.submit(said)

    async def conversation(self, session: str, secret: bytes) -> Conversation:
        """What was said in a session so far."""
        _check_session(session)
        return await run_in_threadpool(self.reading.conversation, session, secret)

    async def changed(self, since: Conversation, secret: bytes) -> Conversation:
        """The conversation as it now is; `since` itself when nothing happened after it."""
        return await run_in_threadpool(self.reading.changed, since, secret)

    def wait_to_ask(self, client: HTTPConnection) -> int:
        """0 when `client` may ask for something, else after how many seconds it may."""
        return self.requests.wait(_client(client))

    def wait_to_say(self, client: HTTPConnection, secret: bytes) -> int:
        """As `wait_to_ask`, for a message.

        Counted by the secret, not by the session: whoever guesses uses up nothing of the owner's.
        """
        return self.wait_to_ask(client) or self.messages.wait(secret.hex())

    async def _opened(self, opening: Opening) -> Given:
        if not is_name(opening.survey):
            return UnknownSurveyError(f"There is no survey `{opening.survey}`.")
        return await self.gathering.submit(opening)

    def _opening(self, request: Request, body: payloads.Opening, secret: str) -> Opening:
        identity = self._identity(body.identity)
        return Opening(
            survey=request.path_params["survey"],
            secret_digest=digest(secret),
            explicit=body.language,
            languages=tuple(accepted(request.headers.get("accept-language", ""))),
            properties={**body.properties, **(identity.properties if identity else {})},
            person=identity.person if identity else None,
            token=body.invitation,
            link=body.link,
        )

    def _identity(self, token: str | None) -> Identity | None:
        if token is None:
            return None
        return verify(token, self.identity_secret, now=self.now())


def is_name(text: str) -> bool:
    """Whether a survey or a session may be called so. No other text reaches the database."""
    return _NAME.fullmatch(text) is not None


def _check_session(session: str) -> None:
    if not is_name(session):
        raise UnknownSessionError("There is no such session.")


def _client(connection: HTTPConnection) -> str:
    return network(connection.client.host) if connection.client else ""


def _said(session: str, secret: bytes, message: payloads.Message) -> Said:
    return Said(
        session=session,
        secret_digest=secret,
        key=message.id,
        digest=message.digest,
        text=message.text,
        prompt=message.prompt,
        value=message.value,
    )


def bearer(header: str) -> bytes:
    """The digest of the secret in an Authorization header."""
    scheme, _, secret = header.partition(" ")
    if scheme.lower() != "bearer" or not secret:
        raise WrongSecretError("Send the session's secret as `Authorization: Bearer SECRET`.")
    return digest(secret)


def digest(secret: str) -> bytes:
    """What is stored of a secret."""
    return hashlib.sha256(secret.encode("utf-8", "replace")).digest()


@lru_cache(maxsize=256)
def frame(language: str) -> dict[str, Any]:
    """What the page needs besides prompts: its words, its direction, its title.

    The title is Earshot's own: a script's title may lead ("Would you recommend us?").
    """
    return {
        "language": language,
        "dir": direction(language),
        "title": say("chat_title", language),
        "ui": {name: say(name, language) for name in _UI},
    }


def body_of(reply: Reply) -> str:
    """The JSON of a reply."""
    return _body(reply.state, ",".join(reply.prompts), pending=reply.pending)


def _body(state: str, prompts: str, *, pending: bool = False) -> str:
    waits = ',"pending":true' if pending else ""
    return f'{{"state":"{state}","prompts":[{prompts}]{waits}}}'


def _json(head: dict[str, Any], state: str, prompts: Iterable[str], status: int) -> Response:
    body = f"{dump(head)[:-1]},{_body(state, ','.join(prompts))[1:]}"
    return Response(body, status, media_type=JSON)


def _in_words(outcome: Given, opening: Opening) -> Given:
    """A refusal that a respondent will read, in their language."""
    wanted = [tag for tag in (opening.explicit, *opening.languages) if tag]
    language = choose(wanted, SHIPPED_LANGUAGES)
    match outcome:
        case UnknownSurveyError():
            return UnknownSurveyError(say("not_found", language))
        case SurveyClosedError():
            return SurveyClosedError(say("closed", language))
        case LinkUsedError():
            return LinkUsedError(say("link_used", language))
        case OptedOutError():
            return OptedOutError(say("stopped", language))
        case _:
            return outcome


def _refused(outcome: Given) -> Response:
    assert isinstance(outcome, Exception)
    return problem_of(outcome)


def slow_down(seconds: int) -> Response:
    """The problem of a client that comes too often."""
    detail = f"That was a lot at once. Go on in {seconds} seconds."
    return problem(429, "too-many-requests", detail, {"Retry-After": str(seconds)})


def dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
