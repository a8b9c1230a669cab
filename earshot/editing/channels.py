"""A turn as a channel would show it, by the very code that sends it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias, cast

from bots.messages import Button, ChannelKind, Outbound
from bots.rendering import button_rows
from bots.slack import blocks
from bots.slack.wording import word
from bots.sms.wording import parts, wording
from bots.telegram.composing import composed
from dialogs.localizing import direction, say
from dialogs.prompts import PROBE, Direction, Prompt
from dialogs.segments import segments

Channel: TypeAlias = Literal["webchat", "slack", "telegram", "sms"]

CHANNELS: tuple[Channel, ...] = ("webchat", "slack", "telegram", "sms")

_SKIP = "skip"
_EVERYTHING = 1_000
_WRITTEN = frozenset({"text", PROBE})


@dataclass(frozen=True, slots=True)
class Tap:
    """Something to press: `value` goes to `previewing.press`; None leaves the question out."""

    label: str
    value: object


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message; `segments` are those of an SMS, on other channels None."""

    text: str
    segments: int | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """A turn on a channel.

    `rows` of buttons (on Slack and Telegram from left to right in every language, on the web in
    reading direction), a `menu` to choose one from, `boxes` to tick with a `send` button; at most
    one of them has anything. `skip` leaves the question out. `low` and `high` stand at the ends of
    a scale, where the channel shows them apart. `form`: a button opens a form to write in.
    """

    bubbles: tuple[Bubble, ...]
    dir: Direction
    language: str
    prompt: str | None = None
    rows: tuple[tuple[Tap, ...], ...] = ()
    menu: tuple[Tap, ...] = ()
    boxes: tuple[Tap, ...] = ()
    send: str = ""
    skip: Tap | None = None
    low: str = ""
    high: str = ""
    form: str = ""

    @property
    def segments(self) -> int:
        """What the turn costs on SMS."""
        return sum(bubble.segments or 0 for bubble in self.bubbles)


def shown(channel: Channel, prompts: Sequence[Prompt], language: str) -> Shown:
    """`prompts`, which are all of one turn, as `channel` shows them."""
    asks = next((prompt for prompt in prompts if prompt.key is not None), None)
    told = Shown((), direction(language), language, asks.id if asks else None)
    if not prompts:
        return told
    match channel:
        case "sms":
            return _on_sms(told, prompts)
        case "telegram":
            return _on_telegram(told, prompts, asks)
        case "slack":
            return _on_slack(told, prompts, asks)
        case _:
            return _on_web(told, prompts, asks)


def _on_sms(told: Shown, prompts: Sequence[Prompt]) -> Shown:
    texts = parts(wording(prompts))
    return replace(told, bubbles=tuple(Bubble(text, segments(text)) for text in texts))


def _on_web(told: Shown, prompts: Sequence[Prompt], asks: Prompt | None) -> Shown:
    bubbles = tuple(Bubble(prompt.text) for prompt in prompts)
    if asks is None:
        return replace(told, bubbles=bubbles)
    taps = _taps(asks)
    # In the order of the document; the page turns a row around by its direction.
    rows = button_rows(asks, most=_EVERYTHING, row=_EVERYTHING)
    return replace(
        told,
        bubbles=bubbles,
        rows=tuple(tuple(taps[place] for place in sorted(row)) for row in rows),
        boxes=tuple(taps) if asks.kind == "choices" else (),
        send=word("send", asks.language) if asks.kind == "choices" else "",
        skip=_skip(asks),
        low=asks.low_label or "",
        high=asks.high_label or "",
    )


def _on_telegram(told: Shown, prompts: Sequence[Prompt], asks: Prompt | None) -> Shown:
    outbound, taps = _outbound("telegram", prompts, asks)
    texts, keyboard = composed(outbound)
    pressed = [
        [(str(button.callback_data), button.text) for button in row]
        for row in (keyboard.inline_keyboard if keyboard else ())
    ]
    rows = [
        tuple(Tap(label, taps[token].value) for token, label in row if token != _SKIP)
        for row in pressed
    ]
    return replace(
        told,
        bubbles=tuple(Bubble(text) for text in texts),
        rows=tuple(row for row in rows if row),
        skip=taps.get(_SKIP),
    )


def _on_slack(told: Shown, prompts: Sequence[Prompt], asks: Prompt | None) -> Shown:
    outbound, taps = _outbound("slack", prompts, asks)
    drawn = blocks.message(outbound).blocks
    texts = [block["text"]["text"] for block in drawn if block["type"] == "section"]
    elements = [block["elements"] for block in drawn if block["type"] == "actions"]
    found = _SlackElements(taps)
    for row in elements:
        found.take(row)
    return replace(
        told,
        bubbles=tuple(Bubble(text) for text in texts),
        rows=tuple(found.rows),
        menu=tuple(found.menu),
        boxes=tuple(found.boxes),
        send=found.send,
        skip=taps.get(_SKIP),
        form=found.form,
    )


class _SlackElements:
    """What can be pressed in a message of Slack's, back from its blocks."""

    def __init__(self, taps: Mapping[str, Tap]) -> None:
        self.rows: list[tuple[Tap, ...]] = []
        self.menu: list[Tap] = []
        self.boxes: list[Tap] = []
        self.send = ""
        self.form = ""
        self._taps = taps

    def take(self, elements: Sequence[Mapping[str, Any]]) -> None:
        """Sort one row of elements by what they are."""
        row = []
        for one in elements:
            if "options" in one:
                options = list(self._options(one["options"]))
                (self.menu if one["type"] == "static_select" else self.boxes).extend(options)
            elif one["action_id"] == blocks.SEND:
                self.send = one["text"]["text"]
            elif one["action_id"].startswith(f"{blocks.FORM}:"):
                self.form = one["text"]["text"]
            elif one["value"] != _SKIP:
                row.append(Tap(one["text"]["text"], self._taps[one["value"]].value))
        if row:
            self.rows.append(tuple(row))

    def _options(self, options: Sequence[Mapping[str, Any]]) -> Iterator[Tap]:
        for one in options:
            yield Tap(one["text"]["text"], self._taps[one["value"]].value)


def _outbound(
    kind: str, prompts: Sequence[Prompt], asks: Prompt | None
) -> tuple[Outbound, Mapping[str, Tap]]:
    """The turn as it would be sent, with the place of an option for its token."""
    taps = {str(place): tap for place, tap in enumerate(_taps(asks) if asks else ())}
    skip = _skip(asks) if asks else None
    outbound = Outbound(
        id=0,
        kind=cast(ChannelKind, kind),
        address="",
        prompts=tuple(prompts),
        buttons=tuple(Button(tap.label, token, tap.value) for token, tap in taps.items()),
        skip=Button(skip.label, _SKIP) if skip else None,
        form="form" if asks and asks.kind in _WRITTEN else None,
    )
    return outbound, {**taps, **({_SKIP: skip} if skip else {})}


def _taps(asks: Prompt) -> list[Tap]:
    return [Tap(option.label, option.value) for option in asks.choices]


def _skip(asks: Prompt) -> Tap | None:
    return Tap(say("skip_button", asks.language), None) if asks.optional else None
