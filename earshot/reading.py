"""Looking at what is stored, beside the turns: a conversation as its own person may see it."""

import hmac
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from dialogs.session import State
from earshot.catalogue import Catalogue
from earshot.errors import UnknownSessionError, UnknownSurveyError, WrongSecretError
from earshot.understood import Understood, read
from storage.database import Database
from storage.rows import InboxRow, OutboxRow, SessionRow
from storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class OurPrompt:
    """A prompt that was said; `text` is its JSON."""

    id: str
    text: str

    def as_json(self) -> dict[str, Any]:
        """The transcript's entry."""
        return {"from": "us", "prompt": json.loads(self.text)}


@dataclass(frozen=True, slots=True)
class TheirWords:
    """What the person typed, or tapped (`prompt`, `value`); what was `understood` is for us."""

    text: str | None
    prompt: str | None
    value: Any
    understood: Sequence[Understood] = ()

    def as_json(self) -> dict[str, Any]:
        """The transcript's entry."""
        if self.prompt is None:
            return {"from": "person", "text": self.text}
        return {"from": "person", "text": self.text, "prompt": self.prompt, "value": self.value}


@dataclass(frozen=True, slots=True)
class Conversation:
    """Everything said in a session, in order."""

    session: str
    state: State
    pending: bool
    language: str
    entries: Sequence[OurPrompt | TheirWords]
    turn: int | None = None

    def prompts_after(self, seen: int) -> list[OurPrompt]:
        """The prompts that came after the one whose id is `seen`."""
        prompts = (entry for entry in self.entries if isinstance(entry, OurPrompt))
        return [prompt for prompt in prompts if int(prompt.id) > seen]


@dataclass(frozen=True, slots=True)
class Listed:
    """A survey in a list."""

    name: str
    title: str
    open: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """Reads, each in a short transaction of its own. Usable from any thread."""

    database: Database
    catalogue: Catalogue

    def conversation(self, session: str, secret_digest: bytes) -> Conversation:
        """The transcript of `session`.

        Raises:
            UnknownSessionError, WrongSecretError: it is not theirs to see.
        """
        with self.database.read() as uow:
            row = _row(uow, session, secret_digest)
            if row is None:
                return _ended(uow, session, secret_digest)
            return _conversation(uow, row)

    def transcript(self, session: str) -> Conversation:
        """The whole of a conversation, for those who run Earshot.

        Raises:
            UnknownSessionError: there is none with that id. An anonymous one leaves none behind,
                and shows none while it goes on.
        """
        with self.database.read() as uow:
            row = uow.sessions.find([session]).get(session)
            if row is None or row.anonymous:
                raise UnknownSessionError(
                    f"There is no session `{session}`. An anonymous one leaves no transcript."
                )
            return _conversation(uow, row)

    def changed(self, since: Conversation, secret_digest: bytes) -> Conversation:
        """The conversation as it now is; `since` itself when no turn came after it.

        Cheap then: a socket asks every few seconds, however long its session is.

        Raises:
            UnknownSessionError, WrongSecretError: it is not theirs to see any more.
        """
        with self.database.read() as uow:
            row = _row(uow, since.session, secret_digest)
        if row is not None and (row.turn, row.state) == (since.turn, since.state):
            return since
        return self.conversation(since.session, secret_digest)

    def languages(self, survey: str) -> tuple[str, ...]:
        """The languages of `survey`, the fallback first.

        Raises:
            UnknownSurveyError: there is none of that name.
        """
        with self.database.read() as uow:
            current = uow.surveys.current(survey)
            if current is None:
                raise UnknownSurveyError(f"There is no survey `{survey}`.")
            return self.catalogue.script(uow, current.id).languages

    def surveys(self) -> list[Listed]:
        """Every survey by name, with its title."""
        with self.database.read() as uow:
            rows = uow.surveys.all()
            return [
                Listed(row.name, self._title(uow, row.name), open=row.state == "open")
                for row in rows
            ]

    def _title(self, uow: UnitOfWork, survey: str) -> str:
        current = uow.surveys.current(survey)
        return self.catalogue.script(uow, current.id).title if current else survey


def _row(uow: UnitOfWork, session: str, secret_digest: bytes) -> SessionRow | None:
    row = uow.sessions.find([session]).get(session)
    if row and not hmac.compare_digest(row.secret_digest or b"", secret_digest):
        raise WrongSecretError("The secret does not belong to this session.")
    return row


def _conversation(uow: UnitOfWork, row: SessionRow) -> Conversation:
    entries = list(_entries(uow.outbox.of_session(row.id), uow.inbox.of_session(row.id)))
    return Conversation(row.id, row.state, row.pending > 0, row.language, entries, row.turn)


def _ended(uow: UnitOfWork, session: str, secret_digest: bytes) -> Conversation:
    """What is left of an anonymous session: that it ended."""
    row = uow.anonymous.ended([secret_digest]).get(secret_digest)
    if row is None:
        raise UnknownSessionError("There is no such session.")
    return Conversation(session, row.state, pending=False, language=row.language, entries=())


def _entries(
    outbox: Sequence[OutboxRow], inbox: Sequence[InboxRow]
) -> Iterator[OurPrompt | TheirWords]:
    """What was said before what it led to; what waits or failed stands last."""
    never = max((row.turn for row in outbox), default=0) + 1
    said = [((row.turn or never, 0, row.id or 0), _words(row, outbox)) for row in inbox]
    asked = [((row.turn, 1, row.position), _prompt(row)) for row in outbox]
    placed: list[tuple[tuple[int, int, int], OurPrompt | TheirWords]] = [*said, *asked]
    return (entry for _, entry in sorted(placed, key=itemgetter(0)))


def _prompt(row: OutboxRow) -> OurPrompt:
    return OurPrompt(json.loads(row.prompt)["id"], row.prompt)


def _words(row: InboxRow, outbox: Sequence[OutboxRow]) -> TheirWords:
    understood = read(row.reading)
    if row.prompt_id is None or row.value is None:
        return TheirWords(row.text, None, None, understood)
    value = json.loads(row.value)
    return TheirWords(_label(row.prompt_id, value, outbox), row.prompt_id, value, understood)


def _label(prompt_id: str, value: Any, outbox: Sequence[OutboxRow]) -> str | None:
    """The words on the button that was tapped; None for a skip."""
    prompts = (json.loads(row.prompt) for row in outbox)
    tapped = next((prompt for prompt in prompts if prompt["id"] == prompt_id), None)
    values = value if isinstance(value, list) else [value]
    choices = tapped["choices"] if tapped else []
    labels = [choice["label"] for choice in choices if choice["value"] in values]
    return ", ".join(labels) or None
