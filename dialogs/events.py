"""What happened in a turn. The engine reports, the use case records; past participles."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from dialogs.prompts import Prompt
from dialogs.readings import Value
from dialogs.session import Session

Part: TypeAlias = Literal["answer", "probe"]
"""Whether words answer the question itself or the probe on it."""


@dataclass(frozen=True, slots=True)
class AnswerRecorded:
    """`key` has a value, read from the words `raw`.

    `corrects` tells that it had one before, `adds` that the words go behind those it has. The
    value was taken from the `words` (all of them, if there are none); a classifier may have named
    an `intent`.
    """

    key: str
    value: Value
    raw: str
    part: Part = "answer"
    corrects: bool = False
    confidence: float = 1.0
    adds: bool = False
    words: str = ""
    intent: str = ""


@dataclass(frozen=True, slots=True)
class QuestionSkipped:
    """`key` was left out: the person said so, or we could not read three answers running."""

    key: str
    asked_to: bool


@dataclass(frozen=True, slots=True)
class Reprompted:
    """`key` was asked again, because the answer was `reason`."""

    key: str
    reason: str


@dataclass(frozen=True, slots=True)
class AlertRaised:
    """`to` should act: an alert of the script on `key`, or the person asked for a human."""

    kind: Literal["alert", "person"]
    to: str
    key: str | None


@dataclass(frozen=True, slots=True)
class ContactGiven:
    """An address that the person left for `purpose`; the answer itself keeps it masked."""

    key: str
    address: str
    purpose: str


@dataclass(frozen=True, slots=True)
class LaterAsked:
    """The standing question is to be asked again at `at`."""

    at: datetime


@dataclass(frozen=True, slots=True)
class LanguageChanged:
    """The session goes on in `language`, which is to be remembered."""

    language: str


@dataclass(frozen=True, slots=True)
class OptedOut:
    """The person wants no more questions, anywhere."""


@dataclass(frozen=True, slots=True)
class OptedIn:
    """A person who had opted out asked to be asked again."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The session is over; its state says how."""


Event: TypeAlias = (
    AnswerRecorded
    | QuestionSkipped
    | Reprompted
    | AlertRaised
    | ContactGiven
    | LaterAsked
    | LanguageChanged
    | OptedOut
    | OptedIn
    | Ended
)


@dataclass(frozen=True, slots=True)
class Turn:
    """Everything one thing said leads to: the next session, what to say, what happened.

    `confidence`: how sure it was that what was said asks for what happened; an answer has its own.
    """

    session: Session
    prompts: tuple[Prompt, ...]
    events: tuple[Event, ...]
    confidence: float = 1.0
