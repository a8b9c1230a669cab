"""The rows that repositories take and give. JSON is text that the caller encoded."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias

from dialogs.events import Part
from dialogs.session import State

AddressKind: TypeAlias = Literal["person", "email", "phone", "slack", "telegram", "sms", "webchat"]
DueKind: TypeAlias = Literal["idle", "later", "expire"]
InboxState: TypeAlias = Literal["done", "accepted", "failed"]
OutboxState: TypeAlias = Literal["held", "due", "sending", "sent", "failed"]
ReportState: TypeAlias = Literal["sent", "delivered", "failed"]
AlertState: TypeAlias = Literal["open", "delivered", "done"]
SurveyState: TypeAlias = Literal["open", "closed"]


@dataclass(frozen=True, slots=True)
class RevisionRow:
    """An immutable published script; `number` counts within its survey."""

    id: int
    survey: str
    number: int
    digest: str
    source: str
    published_at: datetime


@dataclass(frozen=True, slots=True)
class SurveyRow:
    """A survey, the number of its current revision, and how many sessions wait in it."""

    name: str
    state: SurveyState
    created_at: datetime
    number: int
    running: int


@dataclass(frozen=True, slots=True)
class RespondentRow:
    """A person we may ask, unless `opted_out_at`."""

    id: str
    language: str | None
    timezone: str | None
    created_at: datetime
    opted_out_at: datetime | None
    opt_out_reason: str | None


@dataclass(frozen=True, slots=True)
class AddressRow:
    """Where a respondent is reached. `kind` "person" is the host site's own id for them.

    `place` is the platform's conversation with them. `unreachable` is the code that says why
    nothing arrives there; None while it does. Until `hushed_until`, which is a midnight, nothing
    of what is said there outside a session is kept: an anonymous one has just ended. Since
    `opted_out_at` nothing is to be asked there, whatever may be asked elsewhere.
    """

    id: int
    respondent_id: str
    kind: AddressKind
    channel: str
    value: str
    purpose: str | None
    consent_at: datetime | None
    created_at: datetime
    place: str | None = None
    unreachable: str | None = None
    hushed_until: datetime | None = None
    opted_out_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SessionRow:
    """Where a session stands. `pending` counts accepted inbounds that wait for the worker.

    `day` is that of its start in the configured time zone: reports count by it.
    """

    id: str
    survey: str
    revision_id: int
    respondent_id: str | None
    address_id: int | None
    channel_kind: str
    language: str
    secret_digest: bytes | None
    test: bool
    anonymous: bool
    kind: str
    state: State
    turn: int
    pending: int
    data: str
    properties: str
    day: date
    started_at: datetime
    last_at: datetime
    ended_at: datetime | None = None
    due_at: datetime | None = None
    due_kind: DueKind | None = None


@dataclass(frozen=True, slots=True)
class InboxRow:
    """A message that arrived, known by its `key`; `digest` tells whether a repeat says the same.

    `error` names a class, never words. `turn` and `state_after` are what it led to. `thread` is
    that of the conversation it was said in, where it is to be answered.
    """

    session_id: str
    key: str
    digest: bytes
    text: str | None
    prompt_id: str | None
    value: str | None
    received_at: datetime
    state: InboxState
    attempts: int = 0
    error: str | None = None
    turn: int | None = None
    state_after: State | None = None
    reading: str | None = None
    thread: str | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A prompt that was said, or is to be sent. Those that a client pulls are `held`.

    On a channel that pushes, the row at position 0 stands for its whole turn: it is `due` at
    `due_at`, to `address_id`, in `thread` of the conversation. The others of the turn are `held`.
    """

    session_id: str
    turn: int
    position: int
    key: str | None
    kind: str
    prompt: str
    created_at: datetime
    state: OutboxState
    address_id: int | None = None
    thread: str | None = None
    due_at: datetime | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class DueRow:
    """A turn to be sent, and all one must know to send it or to leave it.

    `fleeting` are the last words of a sealed anonymous session: gone once sent or given up.
    `within`: when it may be sent, JSON of moments from and until; None is always.
    `opted_out_at`: since when nothing is to be asked there, or of that person anywhere.
    """

    id: int
    session_id: str
    turn: int
    address_id: int
    kind: AddressKind
    account: str
    address: str
    place: str | None
    thread: str | None
    attempts: int
    created_at: datetime
    fleeting: bool
    unreachable: str | None
    opted_out_at: datetime | None
    respondent_id: str
    within: str | None = None


@dataclass(frozen=True, slots=True)
class FailedRow:
    """A turn that did not arrive: we gave up, or the platform reported so. `error` is a code."""

    id: int
    session_id: str
    turn: int
    address_id: int
    kind: AddressKind
    attempts: int
    error: str | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class AskedRow:
    """A question as it was said, with what is known of its way to the person.

    `id` is the row that carries the sending of its turn, `receipt` the platform's id of the
    message. `attempts` have begun to send it; the last that failed did so with `error`.
    """

    prompt: str
    id: int
    receipt: str | None
    attempts: int
    error: str | None


@dataclass(frozen=True, slots=True)
class ArrivalRow:
    """Something a platform delivered, known by its `key`, so that a repeat changes nothing.

    `question` is the key of the question that stood when it was heard, `message` the platform's
    id of it, by which it may be edited. `text` is kept only of what was said outside any session.
    """

    kind: str
    account: str
    key: str
    received_at: datetime
    address_id: int | None = None
    session_id: str | None = None
    question: str | None = None
    message: str | None = None
    text: str | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class InvitationRow:
    """The right to answer `survey` once, for whoever brings the token.

    `address_id` is where it was used, `session_id` what it opened.
    """

    token_digest: bytes | None
    survey: str
    properties: str
    created_at: datetime
    expires_at: datetime
    respondent_id: str | None = None
    language: str | None = None
    test: bool = False
    used_at: datetime | None = None
    address_id: int | None = None
    session_id: str | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A link, or a word sent by SMS, that lets anybody answer: `most` times, if that is set."""

    code: str
    survey: str
    properties: str
    created_at: datetime
    language: str | None = None
    most: int | None = None
    used: int = 0
    expires_at: datetime | None = None

    def open(self, now: datetime) -> bool:
        """Whether it lets somebody in."""
        room = self.most is None or self.used < self.most
        return room and (self.expires_at is None or self.expires_at > now)


@dataclass(frozen=True, slots=True)
class InstallationRow:
    """A workspace that installed our app; `data` are its credentials."""

    kind: str
    account: str
    data: str
    installed_at: datetime


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """An answer with all that its number means. `corrected` counts how often it was replaced."""

    session_id: str
    survey: str
    revision_id: int
    kind: str
    key: str
    part: Part
    type: str
    low: float | None
    high: float | None
    low_is_good: bool
    layout: str
    language: str
    channel_kind: str
    value: str | None
    number: float | None
    raw: str
    confidence: float
    test: bool
    day: date
    answered_at: datetime
    corrected: int = 0
    id: int | None = None


@dataclass(frozen=True, slots=True)
class AlertRow:
    """A request that `recipient` act.

    `due_at` is when to tell them again after an attempt that failed, `error` its code.
    """

    session_id: str | None
    survey: str
    kind: Literal["alert", "person"]
    key: str | None
    recipient: str
    created_at: datetime
    state: AlertState = "open"
    attempts: int = 0
    due_at: datetime | None = None
    error: str | None = None
    receipt: str | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class EndedSessionRow:
    """All that stays of a sealed anonymous session: who has its secret is told that it ended."""

    secret_digest: bytes
    state: State
    language: str


@dataclass(frozen=True, slots=True)
class AnonymousAnswerRow:
    """An answer that belongs to nobody. `id` and `response` are random; `week` is its Monday.

    `wave` is the campaign's round in which it was asked for, and `groups` (JSON) what the figures
    of that round may be told apart by; they are gone as soon as those are made.
    """

    id: str
    response: str
    survey: str
    revision_id: int
    kind: str
    key: str
    part: Part
    type: str
    low: float | None
    high: float | None
    low_is_good: bool
    layout: str
    language: str
    channel_kind: str
    value: str | None
    number: float | None
    raw: str
    week: date
    complete: bool
    wave: str | None = None
    groups: str | None = None
