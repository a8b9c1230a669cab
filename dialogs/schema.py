"""The JSON Schema of a script, for editors that check while somebody types."""

from typing import Any

from dialogs.keys import QUESTION, SCRIPT
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
    Scalar,
    Shape,
    Variants,
    Word,
)

# Editors read `9`, `yes` and `12:30` as YAML's types, where Earshot sees only words.
_SCALAR = ["string", "number", "boolean"]


def json_schema() -> dict[str, Any]:
    """The schema of a whole script, draft 2020-12."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Earshot script",
        **_schema(SCRIPT),
    }


def _schema(shape: Shape) -> dict[str, Any]:
    match shape:
        case Forms():
            forms = (form for form in (shape.scalar, shape.list, shape.mapping) if form)
            return {"anyOf": [_schema(form) for form in forms]}
        case ListOf(of, least, most):
            return {"type": "array", "items": _schema(of), "minItems": least, "maxItems": most}
        case MapOf(key, of):
            names = _names(key)
            return {"type": "object", "additionalProperties": _schema(of), **names}
        case Object():
            return _object(shape)
        case Variants(objects):
            return {"oneOf": [_schema(one) for one in objects.values()]}
        case _:
            return _scalar(shape)


def _scalar(shape: Scalar) -> dict[str, Any]:
    match shape:
        case Word(pattern):
            return {"type": "string", "pattern": f"^({pattern})$"}
        case Line():
            return {"type": _SCALAR, "minLength": 1, "maxLength": MAX_TEXT}
        case Anything():
            return {"type": [*_SCALAR, "null"]}
        case OneOf(values):
            return {"enum": list(values)}
        case Flag():
            return {"enum": [True, False, *TRUE, *FALSE]}
        case _:
            return {"type": "integer", "minimum": shape.low, "maximum": shape.high}


def _names(key: Word | Line | OneOf) -> dict[str, Any]:
    """What the author may call the keys of a mapping."""
    match key:
        case Line():
            return {}
        case _:
            return {"propertyNames": _scalar(key)}


def _object(shape: Object) -> dict[str, Any]:
    rules = [rule for key in shape.keys for rule in _type_rules(key)]
    return {
        "type": "object",
        "properties": {
            key.name: {"description": key.about, **_schema(key.shape)} for key in shape.keys
        },
        "required": [key.name for key in shape.keys if key.required],
        "additionalProperties": False,
        **({"allOf": rules} if shape is QUESTION else {}),
    }


def _type_rules(key: Key) -> list[dict[str, Any]]:
    """The question types to which `key` belongs, and those that need it."""
    rules: list[dict[str, Any]] = []
    if key.types:
        rules.append({"if": {"required": [key.name]}, "then": _of_type(key.types)})
    if key.required_for:
        rules.append({"if": _of_type(key.required_for), "then": {"required": [key.name]}})
    return rules


def _of_type(types: tuple[str, ...]) -> dict[str, Any]:
    return {"properties": {"type": {"enum": list(types)}}, "required": ["type"]}
