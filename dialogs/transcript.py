"""The turns of a session, written for people: what we said, what was said, what it meant."""

from collections.abc import Iterable, Sequence

from dialogs.events import AnswerRecorded, Event, Turn
from dialogs.localizing import digits, say
from dialogs.prompts import Prompt
from dialogs.readings import Value

_LITTLE = 0.6
"""Words read with less confidence were kept, and say nothing: none, I don't know, asdf."""


def write_prompt(prompt: Prompt) -> str:
    """One prompt as plain lines: its text, then what may be tapped or the ends of the scale."""
    lines = [prompt.text]
    if prompt.low_label and prompt.high_label and prompt.choices:
        hint = say(
            "scale_hint",
            prompt.language,
            low=prompt.choices[0].label,
            high=prompt.choices[-1].label,
            low_label=prompt.low_label,
            high_label=prompt.high_label,
        )
        lines.append(f"  {hint}")
    elif prompt.choices and prompt.kind in {"choice", "choices", "yes_no"}:
        lines += [
            f"  {digits(n, prompt.language)}. {option.label}"
            for n, option in enumerate(prompt.choices, 1)
        ]
    return "\n".join(lines)


def write_value(value: Value) -> str:
    """A value as scripts and transcripts write it: `9`, `yes`, `price, other`."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(value)
    return str(value).removesuffix(".0") if isinstance(value, float) else str(value)


def write_events(events: Iterable[Event]) -> list[str]:
    """What was stored, a line per answer: `nps = 9`, and which words it was taken from."""
    return [_answer(event) for event in events if isinstance(event, AnswerRecorded)]


def _answer(event: AnswerRecorded) -> str:
    key = f"{event.key}+" if event.part == "probe" else event.key
    taken = f'  <- "{event.words}"' if event.words else ""
    sure = ""
    if event.confidence < _LITTLE:
        sure = " (says little)"
    elif event.confidence < 1:
        sure = f" ({event.confidence:.0%} sure)"
    return f"  {key} = {write_value(event.value)}{taken}{sure}"


def write(turns: Sequence[tuple[str | None, Turn]]) -> str:
    """A whole conversation: pairs of what was said (None: nothing yet) and its turn."""
    lines: list[str] = []
    for said, turn in turns:
        if said is not None:
            lines.append(f"> {said}")
        lines += write_events(turn.events)
        lines += [write_prompt(prompt) for prompt in turn.prompts]
        if turn.session.state != "waiting":
            lines.append(f"  {turn.session.state}")
    return "\n".join(lines) + "\n"
