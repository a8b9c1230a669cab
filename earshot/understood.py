"""What a message was taken to mean, as it is kept beside the words: a list in JSON."""

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from dialogs.contacts import hidden
from dialogs.events import (
    AlertRaised,
    AnswerRecorded,
    Event,
    LanguageChanged,
    LaterAsked,
    OptedIn,
    OptedOut,
    QuestionSkipped,
    Reprompted,
)

Understood: TypeAlias = Mapping[str, Any]
"""One thing understood. An answer has `answer` (its key), `value`, `part`, and where they say more
than that `words`, `confidence` and `intent`; anything else is named by its first entry, and has
`confidence` as well where we were not sure that it was asked for."""

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def kept(
    events: Iterable[Event], said: str, *, masking: bool, confidence: float = 1.0
) -> str | None:
    """What the `events` of a turn make of what was `said`; None when nothing was understood.

    `masking`: addresses in the words are masked, as they are in what was said. `confidence`: how
    sure it was that something was asked for.
    """
    found = [
        one
        for event in events
        if (one := _understood(event, said, masking=masking, confidence=confidence))
    ]
    return _encode(found) if found else None


def read(reading: str | None) -> list[Understood]:
    """What `kept` kept."""
    return json.loads(reading) if reading else []


def _understood(event: Event, said: str, *, masking: bool, confidence: float) -> Understood | None:
    if isinstance(event, AnswerRecorded):
        return _answer(event, said, masking=masking)
    if (told := _TOLD.get(type(event))) is None:
        return None
    return {**told(event), **({"confidence": confidence} if confidence < 1 else {})}


_TOLD: Mapping[type[Event], Callable[[Any], Understood]] = {
    QuestionSkipped: lambda event: {"skipped": event.key, "asked_to": event.asked_to},
    Reprompted: lambda event: {"asked_again": event.key, "reason": event.reason},
    AlertRaised: lambda event: {"alert": event.kind, "key": event.key},
    LaterAsked: lambda event: {"later": event.at.isoformat()},
    LanguageChanged: lambda event: {"language": event.language},
    OptedOut: lambda _: {"stop": True},
    OptedIn: lambda _: {"start": True},
}


def _answer(event: AnswerRecorded, said: str, *, masking: bool) -> Understood:
    """Words that are all of what was said are not kept twice."""
    taken = event.words or event.raw
    kept_words = hidden(taken) if masking else taken
    found: dict[str, Any] = {"answer": event.key, "part": event.part}
    if event.value != event.raw:
        found["value"] = event.value
    if taken.strip() != said.strip():
        found["words"] = kept_words
    if event.confidence < 1:
        found["confidence"] = event.confidence
    return found | ({"intent": event.intent} if event.intent else {})


def in_words(one: Understood, said: str) -> str:
    """A line that tells a person what was understood of what was `said`."""
    if "answer" not in one:
        name, value = next(iter(one.items()))
        line = f"{name.replace('_', ' ')}: {value}".replace(": True", "")
        return f"{line}{_sure(one)}"
    key = f"{one['answer']}+" if one.get("part") == "probe" else one["answer"]
    value = one.get("value", one.get("words", said))
    line = f"{key} = {_shown(value)}"
    if "value" in one and "words" in one:
        line += f'  <- "{one["words"]}"'
    line += _sure(one)
    return line + (f" [{one['intent']}]" if "intent" in one else "")


def _sure(one: Understood) -> str:
    return f" ({one['confidence']:.0%})" if "confidence" in one else ""


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
