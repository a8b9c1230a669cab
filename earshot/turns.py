"""One turn: what it is made with, what was said, what is made of it, and how it is kept."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TypeAlias
from zoneinfo import ZoneInfo

from dialogs import engine
from dialogs.contacts import hidden
from dialogs.events import Turn
from dialogs.listening import About, TapError, hear, reheard, tapped
from dialogs.migrating import upgraded
from dialogs.readings import Answered, Commanded, Reading, Stop, Unclear
from dialogs.script import Script
from dialogs.session import Session, State, Waiting
from earshot import understood
from earshot.catalogue import Catalogue
from earshot.consulting import Consulting
from earshot.errors import EarshotError, WrongTapError
from earshot.notifying.telling import Listeners
from earshot.opening import Erased, Opened, Opening, nobody
from earshot.recording import Recording, Standing, encode
from storage.database import Database
from storage.errors import StorageError
from storage.rows import ArrivalRow, InboxRow, InboxState, SessionRow
from storage.unit_of_work import UnitOfWork

_PROBE, _LATE = "?", "+"

Theme: TypeAlias = Callable[[Script, str, str], str]
"""(script, text, language) → the theme that the text mentions first, as respondents call it."""


def no_theme(script: Script, text: str, language: str) -> str:
    """None: there is no codebook."""
    return ""


@dataclass(frozen=True, slots=True)
class Means:
    """What turns are made with. Buttons are made under `button_key`.

    With `consulting` a classifier is asked where the rules do not decide; `theme` names what a
    text is about.
    """

    database: Database
    catalogue: Catalogue
    now: Callable[[], datetime]
    new_id: Callable[[], str]
    zone: ZoneInfo
    button_key: Callable[[], bytes]
    erased: Erased = nobody
    consulting: Consulting | None = None
    theme: Theme = no_theme
    listeners: Listeners = field(default_factory=Listeners, compare=False)

    def day(self, now: datetime) -> date:
        """The day to which `now` belongs, where days are counted."""
        return now.astimezone(self.zone).date()

    def recording(self, now: datetime) -> Recording:
        """An empty recording for a transaction at `now`."""
        return Recording(self.day(now), self.new_id, self.listeners)

    def standing(self, uow: UnitOfWork, row: SessionRow) -> Standing:
        """`row` with its script."""
        return Standing(row, self.catalogue.script(uow, row.revision_id), row.turn)


@dataclass(frozen=True, slots=True)
class Said:
    """One message: words, or a tap (`prompt` and `value`). `digest` is that of its meaning.

    With `about` the words are for one question; with neither words nor tap, something came that
    cannot be read. What a platform delivered has an `arrival` and needs no secret: its address
    has shown whose it is. Its answer goes to `thread`; a `quiet` one is not answered.
    """

    session: str
    secret_digest: bytes
    key: str
    digest: bytes
    text: str | None = None
    prompt: str | None = None
    value: object = None
    about: About | None = None
    arrival: ArrivalRow | None = None
    thread: str | None = None
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """What the respondent gets: the state and the prompts, each already JSON.

    `pending`: the message is safe but not answered yet; its prompts come later. `to` is the key
    of the message that a later reply answers.
    """

    session: str
    state: State
    prompts: tuple[str, ...] = field(default=())
    pending: bool = False
    to: str | None = None


@dataclass(frozen=True, slots=True)
class Replay:
    """The same message again: it is to be answered as it was the first time, in `turn`."""

    session: str
    turn: int | None
    state: State


Request: TypeAlias = Said | Opening
Outcome: TypeAlias = Reply | Opened | EarshotError | StorageError


Judge: TypeAlias = Callable[[Script, Session, str, Reading], Reading]
"""Has the last word on what words mean that the rules have read."""


def by_rules(script: Script, session: Session, text: str, reading: Reading) -> Reading:
    """What the rules read."""
    return reading


_LONGEST_THEMED = 200


def themed(theme: Theme, script: Script, session: Session, text: str, reading: Reading) -> Reading:
    """`reading` with the theme of a short text, where the script may ask for more on it."""
    if not isinstance(reading, Answered) or len(text) > _LONGEST_THEMED:
        return reading
    progress = session.progress
    question = script.question(progress.step) if isinstance(progress, Waiting) else None
    if question is None or question.probe is None or question.type != "text":
        return reading
    return replace(reading, theme=theme(script, text, session.language))


def decide(
    recording: Recording,
    standing: Standing,
    said: Said,
    now: datetime,
    judge: Judge,
    theme: Theme,
) -> tuple[Turn, Standing]:
    """Read what was said, let the engine answer, take it down."""
    session, script = session_of(standing.row), standing.script
    if said.text is None and said.prompt is None and session.state == "waiting":
        turn = engine.unreadable(script, session, now=now)
    else:
        reading = _read(standing, session, said)
        if said.text is not None and said.about is None:
            reading = judge(script, session, said.text, reading)
            reading = themed(theme, script, session, said.text, reading)
        raw = said.text if said.text is not None else encode(said.value)
        if said.about is not None and isinstance(reading, Unclear):
            turn = engine.unchanged(script, session, now=now)
        else:
            turn = engine.resume(script, session, reading, raw=raw, now=now)
    recording.threads[said.session] = said.thread
    return turn, recording.turn(standing, turn, now=now)


def left_open(consulting: Consulting, standing: Standing, said: Said) -> bool:
    """Whether a classifier is to be asked about `said`, where its session now stands."""
    if said.text is None or said.about is not None:
        return False
    session = session_of(standing.row)
    reading = _read(standing, session, said)
    return consulting.wanted(standing.script, session, said.text, reading)


def stands(row: SessionRow) -> str | None:
    """The question that waits for words in the session, as `About` is written."""
    progress = session_of(row).progress
    if not isinstance(progress, Waiting):
        return None
    return written(About(progress.step, probe=progress.probing))


def written(about: About) -> str:
    """`about` as the inbox and the arrivals keep it."""
    marks = _PROBE * about.probe + _LATE * about.late
    return f"{about.key}{marks}"


def about_of(text: str) -> About:
    """What `written` wrote."""
    return About(text.rstrip(_PROBE + _LATE), probe=_PROBE in text, late=_LATE in text)


def session_of(row: SessionRow) -> Session:
    """The engine's session in `row`."""
    return upgraded(json.loads(row.data))


def reply_of(after: Standing, to: str | None = None) -> Reply:
    """What a turn says to the respondent; later, in answer to the message with the key `to`."""
    return Reply(after.row.id, after.row.state, after.said, to=to)


def inbox_row(
    said: Said,
    received_at: datetime,
    state: InboxState,
    *,
    turn: Turn | None = None,
    after: SessionRow | None = None,
    error: str | None = None,
    masking: bool = False,
) -> InboxRow:
    """What the inbox keeps of `said` and of what it led to.

    `masking`: addresses in the words are masked; one that was given stands whole elsewhere.
    """
    return InboxRow(
        session_id=said.session,
        key=said.key,
        digest=said.digest,
        text=hidden(said.text) if masking and said.text else said.text,
        prompt_id=written(said.about) if said.about else said.prompt,
        value=None if said.prompt is None else encode(said.value),
        received_at=received_at,
        state=state,
        attempts=1 if error else 0,
        error=error,
        turn=turn.session.turn if turn else None,
        state_after=after.state if after else None,
        reading=_understood(turn, said.text or "", masking=masking) if turn else None,
        thread=said.thread,
    )


def _understood(turn: Turn, said: str, *, masking: bool) -> str | None:
    sure = turn.confidence
    return understood.kept(turn.events, said, masking=masking, confidence=sure)


def said_again(row: InboxRow) -> Said:
    """What `inbox_row` keeps, as it was said."""
    about = prompt = value = None
    if row.value is not None:
        prompt, value = row.prompt_id, json.loads(row.value)
    elif row.prompt_id is not None:
        about = about_of(row.prompt_id)
    return Said(
        session=row.session_id,
        secret_digest=b"",
        key=row.key,
        digest=row.digest,
        text=row.text,
        prompt=prompt,
        value=value,
        about=about,
        thread=row.thread,
    )


def stops(standing: Standing, said: Said) -> bool:
    """Whether `said` is a stop, wherever it stands."""
    reading = _read(standing, session_of(standing.row), said)
    return isinstance(reading, Commanded) and isinstance(reading.command, Stop)


def _read(standing: Standing, session: Session, said: Said) -> Reading:
    if said.text is not None and said.about is not None:
        return reheard(standing.script, session, said.about, said.text)
    if said.text is not None:
        sms = standing.row.channel_kind == "sms"
        return hear(standing.script, session, said.text, sms=sms)
    if said.prompt is None:
        return Unclear("unreadable")
    try:
        return tapped(standing.script, session, said.prompt, said.value)
    except TapError as error:
        raise WrongTapError(str(error)) from error


def asks_contact(script: Script) -> bool:
    """Whether respondents may leave an address, which is then kept masked in all their words."""
    return any(question.type == "contact" for question in script.questions())
