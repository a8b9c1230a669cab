"""From what a turn said to what a channel sends: prompts as they are stored, and their buttons."""

import json
from collections.abc import Sequence
from typing import cast

from bots.buttons import FORM, SKIP, Pointer, mint
from bots.channel import Capabilities
from bots.messages import Button, ChannelKind, Outbound
from bots.rendering import for_web, text_of
from dialogs.localizing import say
from dialogs.prompts import PROBE, Option, Prompt
from dialogs.segments import segments
from earshot import links
from storage.rows import DueRow

_WRITTEN = frozenset({"text", PROBE})
"""The kinds of prompts whose answer may be written in a form."""

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def stored(prompt: Prompt) -> str:
    """`prompt` as the outbox keeps it: what web chat shows, and the author's wording for SMS."""
    text = for_web(prompt)
    return text if prompt.sms is None else f'{text[:-1]},"sms":{_encode(prompt.sms)}}}'


def prompt_of(text: str) -> Prompt:
    """The prompt that `stored` wrote."""
    fields = json.loads(text)
    choices = tuple(Option(one["value"], one["label"]) for one in fields.pop("choices"))
    return Prompt(**fields, choices=choices)


def outbound_of(
    row: DueRow, prompts: Sequence[Prompt], *, key: bytes, anonymous: bool
) -> Outbound:
    """The turn at `row` as one message, with buttons that nobody else can make."""
    if row.kind == "email":
        return _mail(row, prompts, key)
    asks = next((prompt for prompt in prompts if prompt.key is not None), None)
    return Outbound(
        id=row.id,
        kind=cast(ChannelKind, row.kind),
        address=row.address,
        prompts=tuple(prompts),
        account=row.account,
        place=row.place,
        thread=row.thread,
        buttons=_buttons(row, asks, key) if asks else (),
        skip=_skip(row, asks, key) if asks and asks.optional else None,
        form=_token(row, FORM, key) if asks and asks.kind in _WRITTEN else None,
        anonymous=anonymous,
        created_at=row.created_at,
    )


def _mail(row: DueRow, prompts: Sequence[Prompt], key: bytes) -> Outbound:
    """A message whose links are those of the invitation that it is about, and of its address."""
    token = links.token(key, "invitation", int(row.thread or ""))
    asks = prompts[-1]
    return Outbound(
        id=row.id,
        kind="email",
        address=row.address,
        prompts=tuple(prompts),
        thread=row.thread,
        buttons=tuple(Button(one.label, token, one.value) for one in asks.choices),
        form=token,
        leave=links.token(key, "leave", row.address_id),
        created_at=row.created_at,
    )


def cost_of(outbound: Outbound, capabilities: Capabilities) -> int:
    """What sending `outbound` costs of a channel's pace: a message, or its segments."""
    if not capabilities.segments:
        return 1
    return max(1, segments(text_of(outbound.prompts, numbered=True, short=True)))


def _buttons(row: DueRow, asks: Prompt, key: bytes) -> tuple[Button, ...]:
    return tuple(
        Button(option.label, _token(row, str(place), key), option.value)
        for place, option in enumerate(asks.choices)
    )


def _skip(row: DueRow, asks: Prompt, key: bytes) -> Button:
    return Button(say("skip_button", asks.language), _token(row, SKIP, key))


def _token(row: DueRow, option: str, key: bytes) -> str:
    return mint(key, Pointer(row.id, option), address=row.address)
