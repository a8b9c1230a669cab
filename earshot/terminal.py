"""A conversation in the terminal: over the database, or over a script that stores nothing."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from dialogs import engine
from dialogs.events import Turn
from dialogs.listening import hear
from dialogs.localizing import choose
from dialogs.migrating import upgraded
from dialogs.prompts import Prompt
from dialogs.script import Script
from dialogs.session import Session
from dialogs.transcript import write_value
from earshot.conversing import Conversing, Given
from earshot.errors import UnknownSessionError
from earshot.opening import Opened, Opening
from earshot.outgoing import prompt_of
from earshot.turns import Reply, Said


@dataclass(slots=True)
class Trial:
    """A script tried out: nothing is stored."""

    script: Script
    properties: Mapping[str, str]
    now: Callable[[], datetime]
    session: Session | None = None

    @property
    def ended(self) -> bool:
        """Whether nothing more is asked."""
        return self.session is not None and self.session.state != "waiting"

    def begin(self, language: str | None) -> tuple[Prompt, ...]:
        """The first prompts."""
        wanted = [language] if language else []
        return self._went(
            engine.start(
                self.script,
                language=choose(wanted, self.script.languages),
                now=self.now(),
                properties=self.properties,
                channel="terminal",
            )
        )

    def say(self, text: str) -> tuple[Prompt, ...]:
        """What `text` leads to."""
        assert self.session is not None
        reading = hear(self.script, self.session, text)
        return self._went(
            engine.resume(self.script, self.session, reading, raw=text, now=self.now())
        )

    def _went(self, turn: Turn) -> tuple[Prompt, ...]:
        self.session = turn.session
        return turn.prompts


@dataclass(slots=True)
class Stored:
    """A survey answered for good (or as a `test`); `id` is its session once begun."""

    conversing: Conversing
    survey: str
    id: str = ""
    test: bool = False
    ended: bool = False
    secret: bytes = b""

    def begin(self, language: str | None) -> tuple[Prompt, ...]:
        """The first prompts, or what stands in the session that is gone on with."""
        if self.id:
            return self._standing()
        # Nobody ever knows the words of which this would be the digest: the web stays out.
        self.secret = sha256(self.conversing.means.new_id().encode()).digest()
        opening = Opening(
            self.survey, self.secret, language, channel_kind="terminal", test=self.test
        )
        opened = self._take(opening)
        if not isinstance(opened, Opened):
            raise UnknownSessionError("The session could not be opened.")
        self.id = opened.session
        return tuple(prompt_of(text) for text in opened.prompts)

    def say(self, text: str) -> tuple[Prompt, ...]:
        """What `text` leads to, stored by then."""
        key = self.conversing.means.new_id()
        reply = self._take(Said(self.id, self.secret, key, key.encode(), text))
        if not isinstance(reply, Reply):
            raise UnknownSessionError(f"There is no open session {self.id}.")
        self.ended = reply.state != "waiting"
        return tuple(prompt_of(text) for text in reply.prompts)

    def session(self) -> Session:
        """Where the session stands."""
        with self.conversing.means.database.read() as uow:
            row = uow.sessions.find([self.id])[self.id]
        return upgraded(json.loads(row.data))

    def _take(self, request: Said | Opening) -> Given:
        (outcome,) = self.conversing.take([request])
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def _standing(self) -> tuple[Prompt, ...]:
        with self.conversing.means.database.read() as uow:
            row = uow.sessions.find([self.id]).get(self.id)
            if row is None or row.channel_kind != "terminal":
                raise UnknownSessionError(f"There is no session {self.id} of the terminal.")
            said = uow.outbox.of_session(self.id)
        self.ended, self.secret = row.state != "waiting", row.secret_digest or b""
        last = max((one.turn for one in said), default=0)
        return tuple(prompt_of(one.prompt) for one in said if one.turn == last)


def as_test(session: Session, said: list[str]) -> str:
    """A conversation as a test that its script may carry, in YAML."""
    expect = {key: write_value(value) for key, value in session.answers.items()}
    expect["state"] = session.state
    lines = [
        "  - name: a recorded conversation",
        f"    language: {session.language}",
        f"    says: {json.dumps(said, ensure_ascii=False)}",
        f"    expect: {json.dumps(expect, ensure_ascii=False)}",
    ]
    return "\n".join(lines)
