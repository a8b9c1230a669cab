"""What Slack takes as a message or a view, and what a person sees of it."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from typing import Any, TypeAlias

from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from earshot.counterparts.records import Button, Fields

State: TypeAlias = dict[str, dict[str, Fields]]
"""What is filled in: block → action → value, as Slack reports it."""

CLOSE, SUBMIT = "close", "submit"
"""The tokens of a modal's own buttons."""

SINGLE = frozenset({"radio_buttons", "static_select"})
SEVERAL = frozenset({"checkboxes", "multi_static_select"})

_MOST_MESSAGE_BLOCKS = 50
_MOST_BOXES = 10
_MOST_IN_ALL = 13_200
_TEXT = 40_000


class RefusedBlocksError(ValueError):
    """What was sent breaks a limit; its text is Slack's word for that."""


def checked_message(text: object, blocks: Sequence[Any]) -> list[Fields]:
    """`blocks`, each with an id.

    Raises:
        RefusedBlocksError: Slack would not take them.
    """
    if not text and not blocks:
        raise RefusedBlocksError("no_text")
    if isinstance(text, str) and len(text) > _TEXT:
        raise RefusedBlocksError("msg_too_long")
    if len(blocks) > _MOST_MESSAGE_BLOCKS:
        raise RefusedBlocksError("invalid_blocks")
    texts = list(_texts(blocks))
    if sum(map(len, texts)) > _MOST_IN_ALL:
        raise RefusedBlocksError("msg_blocks_too_long")
    if not all(texts):
        raise RefusedBlocksError("invalid_blocks")
    try:
        for block in Block.parse_all(list(blocks)):
            block.to_dict()
    except (SlackObjectFormationError, TypeError, AttributeError):
        raise RefusedBlocksError("invalid_blocks") from None
    return _named(blocks)


def checked_view(view: Mapping[str, Any]) -> Fields:
    """`view`, its blocks each with an id.

    Raises:
        RefusedBlocksError: Slack would not take it.
    """
    try:
        View(**view).to_dict()
    except (SlackObjectFormationError, TypeError, AttributeError):
        raise RefusedBlocksError("invalid_arguments") from None
    unsendable = view.get("type") == "modal" and not view.get("submit") and _inputs(view)
    if unsendable or not all(_texts(view.get("blocks", ()))):
        raise RefusedBlocksError("invalid_arguments")
    return dict(view) | {"blocks": _named(view.get("blocks", ()))}


def empty_state(blocks: Sequence[Fields]) -> State:
    """Nothing is filled in yet."""
    state: State = {}
    for block in blocks:
        for element in elements_of(block):
            kind = element["type"]
            if kind in SEVERAL:
                value: Fields = {"type": kind, "selected_options": []}
            elif kind in SINGLE:
                value = {"type": kind, "selected_option": None}
            elif kind == "plain_text_input":
                value = {"type": kind, "value": None}
            else:
                continue
            state.setdefault(block["block_id"], {})[element["action_id"]] = value
    return state


def missing(view: Fields, state: State) -> bool:
    """Whether an input that must be filled in is not."""
    for block in _inputs(view):
        filled = state[block["block_id"]][block["element"]["action_id"]]
        given = filled.get("value") or filled.get("selected_option")
        if not block.get("optional") and not (given or filled.get("selected_options")):
            return True
    return False


def words_of(blocks: Sequence[Fields], fallback: str = "") -> str:
    """What there is to read."""
    return "\n\n".join(_read(blocks)) or fallback


def labels_of(blocks: Sequence[Fields]) -> tuple[str, ...]:
    """What stands above the boxes for text."""
    return tuple(
        block["label"]["text"]
        for block in blocks
        if block["type"] == "input" and block["element"]["type"] == "plain_text_input"
    )


def buttons_of(view: Fields, state: State) -> tuple[Button, ...]:
    """What can be pressed, with what is chosen; the buttons of the view itself at the end."""
    rows = count()
    found = [
        button for block in view.get("blocks", ()) for button in _block_buttons(block, state, rows)
    ]
    row = next(rows)
    own = [name for name in (CLOSE, SUBMIT) if view.get(name)]
    return (*found, *(Button(view[name]["text"], name, row) for name in own))


def elements_of(block: Fields) -> list[Fields]:
    """What can be done in `block`."""
    if block["type"] == "input":
        return [block["element"]]
    return list(block["elements"]) if block["type"] == "actions" else []


def _block_buttons(block: Fields, state: State, rows: Iterator[int]) -> Iterator[Button]:
    row = next(rows)
    for element in elements_of(block):
        if element["type"] == "button":
            yield Button(element["text"]["text"], element.get("value", ""), row)
            continue
        filled = state.get(block["block_id"], {}).get(element["action_id"], {})
        chosen = [*filled.get("selected_options", ()), filled.get("selected_option")]
        for option in element.get("options", ()):
            label = option["text"]["text"]
            yield Button(
                label,
                option["value"],
                next(rows),
                checked=option in chosen,
                single=element["type"] in SINGLE,
            )


def _named(blocks: Sequence[Any]) -> list[Fields]:
    named = [{"block_id": f"b{n}"} | dict(block) for n, block in enumerate(blocks)]
    ids = [block["block_id"] for block in named]
    if len(set(ids)) < len(ids) or not all(map(_distinct, named)):
        raise RefusedBlocksError("invalid_blocks")
    return named


def _distinct(block: Fields) -> bool:
    """Whether each element of `block` can be told apart, and has few enough boxes."""
    elements = elements_of(block)
    ids = {element["action_id"] for element in elements}
    boxes = [len(one.get("options", ())) for one in elements if _has_boxes(one["type"])]
    return len(ids) == len(elements) and all(n <= _MOST_BOXES for n in boxes)


def _has_boxes(kind: str) -> bool:
    return kind in {"checkboxes", "radio_buttons"}


def _inputs(view: Mapping[str, Any]) -> list[Fields]:
    return [block for block in view.get("blocks", ()) if block.get("type") == "input"]


def _read(blocks: Sequence[Fields]) -> Iterator[str]:
    for block in blocks:
        if block["type"] in {"section", "header"}:
            yield block["text"]["text"]
        elif block["type"] == "input" and block["element"]["type"] != "plain_text_input":
            yield block["label"]["text"]


def _texts(thing: Any) -> Iterator[str]:
    """All that is to be shown, wherever it stands."""
    if isinstance(thing, Mapping):
        if isinstance(thing.get("text"), str):
            yield thing["text"]
        for part in thing.values():
            yield from _texts(part)
    elif isinstance(thing, list | tuple):
        for part in thing:
            yield from _texts(part)
