"""Holds a YAML tree against the table of keys and leaves out whatever does not fit."""

import re
from collections.abc import Iterable
from typing import get_args

from dialogs import shapes
from dialogs.issues import Problems, listed, suggestion
from dialogs.script import QuestionType
from dialogs.shapes import (
    FALSE,
    MAX_TEXT,
    TRUE,
    Anything,
    Flag,
    Forms,
    Key,
    Line,
    ListOf,
    MapOf,
    Object,
    OneOf,
    Shape,
    Variants,
    Whole,
    Word,
)
from dialogs.yaml_nodes import Fields, Items, Node, Scalar

MAX_SHOWN = 40
MAX_LISTED = 12
QUESTION_TYPES = get_args(QuestionType)


def fitting(node: Node, shape: Shape, problems: Problems, *, name: str) -> Node | None:
    """`node` without what does not fit `shape`, or None when nothing of it does.

    `name` is how the author knows the place: the key before it. What reads the result may rely
    on the shape of everything that is there, but not on anything being there.
    """
    match shape:
        case Forms():
            return _form(node, shape, problems, name)
        case ListOf():
            return _list(node, shape, problems, name)
        case MapOf():
            return _map(node, shape, problems, name)
        case Object():
            return _object(node, shape, problems, name)
        case Variants():
            return _variant(node, shape, problems, name)
        case _:
            return _scalar(node, shape, problems, name)


def _form(node: Node, forms: Forms, problems: Problems, name: str) -> Node | None:
    match node:
        case Items() if forms.list:
            return fitting(node, forms.list, problems, name=name)
        case Fields() if forms.mapping:
            return fitting(node, forms.mapping, problems, name=name)
        case _:
            return fitting(node, forms.scalar or Line(), problems, name=name)


def _scalar(node: Node, shape: shapes.Scalar, problems: Problems, name: str) -> Scalar | None:
    if isinstance(node, Scalar):
        if _fits(node, shape):
            return node
        code = shape.code if isinstance(shape, OneOf) else "wrong-value"
        problems.add(code, node.place, f"{_not_fitting(node, name)} {_wanted(node, shape)}")
    else:
        kind = "a list" if isinstance(node, Items) else "a mapping"
        problems.add(
            "wrong-value", node.place, f"`{name}` cannot be {kind}. {_wanted(None, shape)}"
        )
    return None


def _fits(node: Scalar, shape: shapes.Scalar) -> bool:
    match shape:
        case Word(pattern):
            return re.fullmatch(pattern, node.value) is not None
        case Line():
            is_empty = not node.value.strip() or node.is_null
            return not is_empty and len(node.value) <= MAX_TEXT
        case OneOf(values):
            return node.value in values
        case Flag():
            return node.value.lower() in TRUE + FALSE
        case Whole(low, high):
            return bool(re.fullmatch(r"\d{1,9}", node.value)) and low <= int(node.value) <= high
        case _:
            return True


def _not_fitting(node: Scalar, name: str) -> str:
    if not node.value.strip():
        return f"`{name}` is empty."
    if len(node.value) > MAX_TEXT:
        return f"`{name}` has more than {MAX_TEXT} characters."
    return f"`{_shortened(node.value)}` does not fit `{name}`."


def _wanted(node: Scalar | None, shape: shapes.Scalar) -> str:
    match shape:
        case Word(_, about) | Line(about) | Anything(about):
            return f"Write {about}."
        case OneOf(values):
            near = suggestion(node.value, values) if node else ""
            known = listed("It is one of", values) if len(values) <= MAX_LISTED else ""
            return f"{known}{near}".strip() or "The script reference lists what fits."
        case Flag():
            return "Write `yes` or `no`."
        case _:
            return f"Write a whole number from {shape.low} to {shape.high}."


def _shortened(text: str) -> str:
    return text if len(text) <= MAX_SHOWN else f"{text[: MAX_SHOWN - 1]}…"


def _list(node: Node, shape: ListOf, problems: Problems, name: str) -> Items | None:
    if not isinstance(node, Items):
        problems.add("wrong-value", node.place, f"`{name}` is a list. Begin each item with `- `.")
        return None
    if not shape.least <= len(node.items) <= shape.most:
        wanted = shape.least if shape.least == shape.most else f"{shape.least} to {shape.most}"
        problems.add(
            "wrong-value", node.place, f"`{name}` has {len(node.items)} items. It takes {wanted}."
        )
        return None
    fitted = [fitting(item, shape.of, problems, name=name) for item in node.items]
    kept = tuple(item for item in fitted if item is not None)
    return Items(kept, node.place) if kept == node.items or not shape.whole else None


def _map(node: Node, shape: MapOf, problems: Problems, name: str) -> Fields | None:
    if not isinstance(node, Fields):
        problems.add("wrong-value", node.place, f"`{name}` is a mapping: {shape.about}.")
        return None
    entries = []
    for key, value in node.entries:
        kept_key = _scalar(key, shape.key, problems, name)
        kept_value = fitting(value, shape.of, problems, name=key.value)
        if kept_key is not None and kept_value is not None:
            entries.append((key, kept_value))
    kept = tuple(entries)
    return Fields(kept, node.place) if kept == node.entries or not shape.whole else None


def _variant(node: Node, shape: Variants, problems: Problems, name: str) -> Node | None:
    found = _present(node, shape.objects)
    if len(found) != 1:
        kinds = ", ".join(f"`{key}:`" for key in shape.objects)
        message = f"Every item of `{name}` has one of {kinds}, and only one."
        problems.add("wrong-value" if found else "missing-key", node.place, message)
        return None
    return fitting(node, shape.objects[found[0]], problems, name=name)


def _present(node: Node, names: Iterable[str]) -> list[str]:
    if not isinstance(node, Fields):
        return []
    return [name for name in names if node.get(name) is not None]


def _object(node: Node, shape: Object, problems: Problems, name: str) -> Fields | None:
    if not isinstance(node, Fields):
        keys = ", ".join(key.name for key in shape.keys)
        problems.add("wrong-value", node.place, f"`{name}` is a mapping with the keys {keys}.")
        return None
    entries = []
    type_ = node.text("type")
    for key, value in node.entries:
        known = shape.key(key.value)
        if known is not None and _belongs(key, known, type_, problems):
            kept = fitting(value, known.shape, problems, name=key.value)
            entries += [(key, kept)] if kept is not None else []
        elif known is None:
            names = [key.name for key in shape.keys]
            problems.add(
                "unknown-key",
                key.place,
                f"A {shape.name} has no `{_shortened(key.value)}`."
                f"{suggestion(key.value, names)} {listed('Its keys', names)}",
            )
    _check_required(node, shape, type_, problems)
    return Fields(tuple(entries), node.place)


def _belongs(key: Scalar, known: Key, type_: str, problems: Problems) -> bool:
    if not known.types or type_ in known.types or type_ not in QUESTION_TYPES:
        return True
    problems.add(
        "misplaced-key",
        key.place,
        f"`{key.value}` does not belong to type `{type_}`. "
        f"{listed('It belongs to', known.types)} Remove it or change the type.",
    )
    return False


def _check_required(node: Fields, shape: Object, type_: str, problems: Problems) -> None:
    present = {key.value for key, _ in node.entries}
    for key in shape.keys:
        if (key.required or type_ in key.required_for) and key.name not in present:
            about = key.about[0].lower() + key.about[1:]
            problems.add(
                key.missing, node.place, f"This {shape.name} needs `{key.name}:`: {about}"
            )
