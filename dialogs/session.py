"""Where a respondent stands in a script: immutable, and JSON that outlives the program."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, TypeAlias, assert_never

from dialogs.readings import Value

FORMAT = 1
"""Raised with every change of the saved form; `dialogs.migrating` upgrades older ones."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A question stands. `probing`: we asked for more on its answer, and wait for words.

    `reprompts` counts how often it was asked again, `urged` tells that a first "skip" was
    questioned, and `offered` is the value of a "Did you mean 8?" that a yes would accept.
    """

    step: str
    probing: bool = False
    reprompts: int = 0
    urged: bool = False
    offered: Value | None = None


@dataclass(frozen=True, slots=True)
class Completed:
    """The script came to its end; `opted_out` tells of a stop that came after it."""

    opted_out: bool = False


@dataclass(frozen=True, slots=True)
class Stopped:
    """The person stopped: everywhere (opted out), or this survey only."""

    everywhere: bool


@dataclass(frozen=True, slots=True)
class Expired:
    """The time in which an answer counts is over."""


Progress: TypeAlias = Waiting | Completed | Stopped | Expired
State: TypeAlias = Literal["waiting", "completed", "stopped", "expired"]


@dataclass(frozen=True, slots=True)
class Session:
    """One run through one revision of a script.

    `answers` holds the current value per key (of a long text its beginning), `skipped` the keys
    that were left out, `path` the questions asked so far in order, `asked` prompt id → key of
    the question it asked. `turn` and `prompts` count; `identified` tells whether we know the
    person (a stop then counts everywhere).
    """

    language: str
    progress: Progress
    properties: Mapping[str, str] = field(default_factory=dict)
    channel: str = ""
    answers: Mapping[str, Value] = field(default_factory=dict)
    skipped: tuple[str, ...] = ()
    path: tuple[str, ...] = ()
    asked: Mapping[str, str] = field(default_factory=dict)
    turn: int = 0
    prompts: int = 0
    identified: bool = False
    ended_at: datetime | None = None
    intents: Mapping[str, str] = field(default_factory=dict)

    @property
    def opted_out(self) -> bool:
        """Whether the person has stopped everything here, and only a word for it undoes that."""
        match self.progress:
            case Completed(opted_out):
                return opted_out
            case Stopped(everywhere):
                return everywhere
            case _:
                return False

    @property
    def state(self) -> State:
        """The word by which channels and reports know the progress."""
        match self.progress:
            case Waiting():
                return "waiting"
            case Completed():
                return "completed"
            case Stopped():
                return "stopped"
            case Expired():
                return "expired"
            case _:
                assert_never(self.progress)


def to_json(session: Session) -> dict[str, Any]:
    """The session as plain JSON values; `from_json` gives back an equal session."""
    progress = session.progress
    saved: dict[str, Any] = {
        "format": FORMAT,
        "state": session.state,
        "language": session.language,
        "turn": session.turn,
        "prompts": session.prompts,
        "path": session.path,
        "asked": session.asked,
        "answers": session.answers,
        "skipped": session.skipped,
        "properties": session.properties,
        "channel": session.channel,
        "identified": session.identified,
    }
    if session.ended_at is not None:
        saved["ended_at"] = session.ended_at.isoformat()
    if session.intents:
        saved["intents"] = session.intents
    if isinstance(progress, Waiting):
        at = progress
        saved["at"] = [at.step, at.probing, at.reprompts, at.urged, at.offered]
    if isinstance(progress, Stopped):
        saved["everywhere"] = progress.everywhere
    if isinstance(progress, Completed):
        saved["opted_out"] = progress.opted_out
    return saved


def from_json(saved: Mapping[str, Any]) -> Session:
    """The session that `to_json` saved in the current format."""
    ended_at = saved.get("ended_at")
    return Session(
        language=saved["language"],
        progress=_progress(saved),
        properties=saved["properties"],
        channel=saved["channel"],
        answers={key: _value(value) for key, value in saved["answers"].items()},
        skipped=tuple(saved["skipped"]),
        path=tuple(saved["path"]),
        asked=saved["asked"],
        turn=saved["turn"],
        prompts=saved["prompts"],
        identified=saved["identified"],
        ended_at=datetime.fromisoformat(ended_at) if ended_at else None,
        intents=saved.get("intents", {}),
    )


def _progress(saved: Mapping[str, Any]) -> Progress:
    match saved["state"]:
        case "waiting":
            step, probing, reprompts, urged, offered = saved["at"]
            return Waiting(step, probing, reprompts, urged, _value(offered))
        case "completed":
            return Completed(saved["opted_out"])
        case "stopped":
            return Stopped(saved["everywhere"])
        case _:
            return Expired()


def _value(value: Any) -> Value:
    return tuple(value) if isinstance(value, list) else value
