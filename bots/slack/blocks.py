"""A turn in Slack's blocks, within Slack's limits."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from slack_sdk.models.blocks import (
    ActionsBlock,
    Block,
    ButtonElement,
    CheckboxesElement,
    Option,
    PlainTextObject,
    SectionBlock,
    StaticSelectElement,
)

from bots import messages, rendering
from bots.rendering import button_rows, text_of
from bots.slack.wording import word
from dialogs.localizing import digits
from dialogs.prompts import Prompt

Fields: TypeAlias = dict[str, Any]

ANSWER, FORM, OPEN = "answer", "form", "open"
"""What is done on a press: answer (or skip), write in a form, open a survey in a form."""

BOXES, SEND = "boxes", "send"
"""The boxes to tick, and the button that sends off those that are ticked."""

INVITATION = "invitation"
"""The kind of a prompt that invites to a survey answered in a form."""

MOST_TEXT = 12_000
MOST_SECTION = 3_000
MOST_LABEL = 75
MOST_BUTTONS = 25
MOST_OPTIONS = 100
MOST_BOXES = 10

Shape: TypeAlias = Literal["none", "open", "boxes", "buttons", "menu", "numbered"]


@dataclass(frozen=True, slots=True)
class Message:
    """A message as `chat.postMessage` takes it; `text` is for notifications and screen readers."""

    text: str
    blocks: tuple[Fields, ...]


def message(outbound: messages.Outbound) -> Message:
    """The prompts of `outbound` with what can be pressed."""
    shape = _shape(outbound)
    numbered = shape == "numbered" or (shape != "none" and not _fit(outbound.buttons))
    text = cut(text_of(outbound.prompts, numbered=numbered), MOST_TEXT)
    blocks = [*sections(text), *_pressable(outbound, shape)]
    return Message(escaped(text), tuple(block.to_dict() for block in blocks))


def plain_message(text: str) -> Message:
    """`text` alone."""
    shown = cut(text, MOST_TEXT)
    return Message(escaped(shown), tuple(block.to_dict() for block in sections(shown)))


def answered(blocks: Sequence[Mapping[str, Any]], chosen: str | None) -> list[Fields]:
    """A message's `blocks` with what was chosen in the place of the buttons."""
    kept = [dict(block) for block in blocks if block.get("type") != "actions"]
    if chosen:
        kept.append(SectionBlock(text=literal(f"✓ {cut(chosen, MOST_SECTION - 2)}")).to_dict())
    return kept


def sections(text: str) -> list[Block]:
    """`text` as it is, in as many blocks as it needs."""
    return [SectionBlock(text=literal(part)) for part in _parts(text)]


def literal(text: str) -> PlainTextObject:
    """`text` with nothing in it read as mark-up."""
    return PlainTextObject(text=text, emoji=False)


def cut(text: str, most: int) -> str:
    """`text` with at most so many characters."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def escaped(text: str) -> str:
    """`text` for a field in which Slack reads mark-up."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def labelled(label: str, n: int, language: str) -> str:
    """What stands on an option: its label, or its number where the label does not fit."""
    return label if _fits(label) else digits(n, language)


def _parts(text: str) -> Iterator[str]:
    """`text` in parts that fit a section, broken between lines or words where that can be."""
    rest = text.strip() or "…"
    while len(rest) > MOST_SECTION:
        window = rest[:MOST_SECTION]
        end = max(window.rfind("\n"), 0) or max(window.rfind(" "), 0) or MOST_SECTION
        yield rest[:end]
        rest = rest[end:].lstrip() or "…"
    yield rest


def _fits(label: str) -> bool:
    return 0 < len(label) <= MOST_LABEL and bool(label.strip())


def _fit(buttons: Sequence[messages.Button]) -> bool:
    return all(_fits(button.label) for button in buttons)


def _shape(outbound: messages.Outbound) -> Shape:
    asks, n = outbound.asks, len(outbound.buttons)
    if asks is None or n == 0:
        return "none"
    if asks.kind == INVITATION:
        return "open"
    if asks.kind == "choices":
        return "boxes" if n <= MOST_BOXES and _fit(outbound.buttons) else "numbered"
    if n <= MOST_BUTTONS:
        return "buttons"
    return "menu" if n <= MOST_OPTIONS else "numbered"


def _pressable(outbound: messages.Outbound, shape: Shape) -> Iterator[Block]:
    asks = outbound.asks
    if asks is None:
        return
    match shape:
        case "open":
            # What opens the form says which survey, not which option: it may be pressed again.
            opener = outbound.buttons[0]
            yield ActionsBlock(elements=[_button(opener, OPEN, 1, asks, str(opener.value))])
        case "buttons":
            yield from _rows(outbound, asks)
        case "boxes":
            yield _boxes(outbound, asks)
        case "menu":
            yield _menu(outbound, asks)
        case "none" | "numbered":
            pass
    extra = list(_extra(outbound, asks))
    if extra:
        yield ActionsBlock(elements=extra)


def _rows(outbound: messages.Outbound, asks: Prompt) -> Iterator[Block]:
    rows = button_rows(asks, most=MOST_BUTTONS, row=rendering.ROW["slack"])
    for row in rows:
        yield ActionsBlock(
            elements=[
                _button(outbound.buttons[place], f"{ANSWER}:{place}", place + 1, asks)
                for place in row
            ]
        )


def _boxes(outbound: messages.Outbound, asks: Prompt) -> Block:
    send = ButtonElement(
        text=literal(word("send", asks.language)), action_id=SEND, style="primary", value=SEND
    )
    options = [Option(value=one.token, text=literal(one.label)) for one in outbound.buttons]
    return ActionsBlock(
        block_id=BOXES, elements=[CheckboxesElement(action_id=BOXES, options=options), send]
    )


def _menu(outbound: messages.Outbound, asks: Prompt) -> Block:
    options = [
        Option(value=one.token, text=literal(labelled(one.label, n, asks.language)))
        for n, one in enumerate(outbound.buttons, 1)
    ]
    menu = StaticSelectElement(
        action_id=ANSWER, placeholder=literal(word("answer", asks.language)), options=options
    )
    return ActionsBlock(elements=[menu])


def _extra(outbound: messages.Outbound, asks: Prompt) -> Iterator[ButtonElement]:
    if outbound.form is not None and not outbound.buttons:
        yield ButtonElement(
            text=literal(word("write", asks.language)),
            # The form opens in the language of its question.
            action_id=f"{FORM}:{asks.language}"[:MOST_LABEL],
            value=outbound.form,
        )
    if outbound.skip is not None:
        yield _button(outbound.skip, f"{ANSWER}:skip", 0, asks)


def _button(
    button: messages.Button, action: str, n: int, asks: Prompt, value: str | None = None
) -> ButtonElement:
    label = labelled(button.label, n, asks.language)
    return ButtonElement(text=literal(label), action_id=action, value=value or button.token)
