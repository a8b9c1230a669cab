"""What a classifier's opinion adds to what the rules read, and when one is asked for.

The rules go first and are never overruled on a value: a classifier may notice that somebody
wants to stop, or that an answer is a complaint; it never makes up an answer.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from dialogs.readings import (
    REMARKS,
    Answered,
    Back,
    Command,
    Commanded,
    Help,
    Later,
    Person,
    Reading,
    Skip,
    Stop,
    Unclear,
    Why,
)
from dialogs.understanding.expecting import Expectation
from dialogs.understanding.normalizing import HAN

COMMANDS: Mapping[str, Command] = {
    "stop": Stop(),
    "end": Stop(everywhere=False),
    "later": Later(),
    "person": Person(),
    "why": Why(),
    "help": Help(),
    "skip": Skip(),
    "back": Back(),
}
"""The intents that want something from us. Another language is left to the rules."""

_IDLE = ("answer", "give_score", "language", "out_of_scope")

INTENTS: frozenset[str] = frozenset((*REMARKS, *COMMANDS, *_IDLE))
"""Every intent that a classifier may name, also those from which nothing follows."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a classifier takes a message to be, and how sure it is (0 to 1)."""

    intent: str
    confidence: float
    entities: Mapping[str, str] = field(default_factory=dict)
    source: str = ""


class Classifier(Protocol):
    """Whoever may be asked for an opinion, when the rules did not decide."""

    name: str

    @property
    def problem(self) -> str:
        """Why the latest attempt gave nothing; empty when all is well."""

    def ready(self) -> bool:
        """Whether asking makes sense now; False for a while after it failed repeatedly."""

    async def opinion(self, text: str, language: str) -> Opinion | None:
        """The opinion on `text`; None when there is none in time. Never raises."""

    async def close(self) -> None:
        """Let its connections go."""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """How sure a classifier must be, each from 0 (always taken) to 1 (hardly ever).

    Raises:
        ValueError: a threshold outside 0 to 1.
    """

    accept: float = 0.6
    """A command is followed, and a remark such as a complaint is noted, from here up."""
    stop: float = 0.9
    """The same for a stop, which ends all surveys, and for what costs an open answer its words."""
    offer: float = 0.4
    """From here up a command that is not sure enough is noted on what we ask again."""

    def __post_init__(self) -> None:
        for name in ("accept", "stop", "offer"):
            if not 0 <= getattr(self, name) <= 1:
                raise ValueError(f"The threshold `{name}` lies between 0 and 1.")


_UNSPACED = re.compile(f"[{HAN}\u3040-\u30ff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_PER_WORD = 2.5
_MOST_WORDS = 12


def undecided(reading: Reading, expecting: Expectation, text: str) -> bool:
    """Whether the rules left open what `text` means, so that a classifier should be asked.

    Also for a short answer to an open question: "could you maybe not write to me any more" is
    no reason for a score. `text` is what was typed; a tap has none, and is always clear.
    """
    if not text.strip() or _slash_command(text):
        return False
    match reading:
        case Unclear(reason="unreadable"):
            return True
        case Unclear(reason="not_sure", suggestions=()):
            return True
        case Answered(command=None, confidence=1.0):
            return expecting.type == "text" and _short(text)
        case _:
            return False


def judged(
    reading: Reading, opinion: Opinion | None, expecting: Expectation, thresholds: Thresholds
) -> Reading:
    """What `reading` becomes with `opinion`: a command, the same with an intent, or as it was.

    A value is never changed, and none is ever made of an opinion.
    """
    if opinion is None:
        return reading
    match reading:
        case Unclear(reason="unreadable" | "not_sure"):
            return _of_unclear(reading, opinion, thresholds)
        case Answered(command=None) if expecting.type == "text":
            return _of_words(reading, opinion, expecting, thresholds)
        case _:
            return reading


def _of_unclear(reading: Unclear, opinion: Opinion, thresholds: Thresholds) -> Reading:
    command = COMMANDS.get(opinion.intent)
    if command is None:
        return _noted(reading, opinion, thresholds)
    needed = thresholds.stop if isinstance(command, Stop) else thresholds.accept
    if opinion.confidence >= needed:
        return Commanded(command, confidence=opinion.confidence)
    offered = opinion.confidence >= thresholds.offer
    return replace(reading, intent=opinion.intent) if offered else reading


def _of_words(
    reading: Answered, opinion: Opinion, expecting: Expectation, thresholds: Thresholds
) -> Reading:
    """A wish for a person keeps the words; any other command takes their place, if it is sure.

    Only where the rules left it open: many words are an answer, whatever they mention.
    """
    command = COMMANDS.get(opinion.intent)
    if command is None:
        return _noted(reading, opinion, thresholds)
    if not undecided(reading, expecting, str(reading.value)):
        return reading
    if isinstance(command, Person):
        wished = opinion.confidence >= thresholds.accept
        return replace(reading, command=command) if wished else reading
    sure = opinion.confidence >= max(thresholds.stop, thresholds.accept)
    return Commanded(command, confidence=opinion.confidence) if sure else reading


def _noted(
    reading: Answered | Unclear, opinion: Opinion, thresholds: Thresholds
) -> Answered | Unclear:
    if opinion.intent in REMARKS and opinion.confidence >= thresholds.accept:
        return replace(reading, intent=opinion.intent)
    return reading


def _slash_command(text: str) -> bool:
    """Whether `text` is one word after a slash: meant for the platform's own commands."""
    return text.lstrip().startswith("/") and len(text.split()) == 1


def _short(text: str) -> bool:
    """At most twelve words, or thirty characters where words are not spaced."""
    characters = len(_UNSPACED.findall(text))
    words = len(_UNSPACED.sub(" ", text).split())
    return words + characters / _PER_WORD <= _MOST_WORDS
