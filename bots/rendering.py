"""One prompt in the shape a channel can show, and the layout that goes with the answer."""

import json
from typing import Literal, TypeAlias

from dialogs.prompts import Direction, Prompt

Layout: TypeAlias = Literal["row-ltr", "row-rtl", "stacked", "typed"]
"""How the values of a question stood before the person; stored with the answer."""

_TYPED = frozenset({"text", "number", "contact"})
_STACKED = frozenset({"choice", "choices", "yes_no"})
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def for_web(prompt: Prompt) -> str:
    """`prompt` as the JSON of the web chat's contract."""
    return _encode(
        {
            "id": prompt.id,
            "key": prompt.key,
            "kind": prompt.kind,
            "text": prompt.text,
            "language": prompt.language,
            "dir": prompt.dir,
            "low_label": prompt.low_label,
            "high_label": prompt.high_label,
            "choices": [{"value": o.value, "label": o.label} for o in prompt.choices],
            "optional": prompt.optional,
        }
    )


def layout(kind: str, direction: Direction, channel_kind: str) -> Layout:
    """How `channel_kind` lays out the values of a question of type `kind`."""
    if channel_kind != "webchat" or kind in _TYPED:
        return "typed"
    if kind in _STACKED:
        return "stacked"
    return "row-rtl" if direction == "rtl" else "row-ltr"
