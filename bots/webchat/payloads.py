"""The JSON bodies of the web chat, parsed at the door. Contract: docs/web-chat.md."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bots.errors import PayloadError

MAX_TEXT = 10_000
MAX_PROPERTIES = 50
MAX_PROMPT = 100
MAX_PROPERTY = 200
_WAYS = ("identity", "invitation", "link")
_ID = re.compile(r"[A-Za-z0-9_.:-]{1,100}")
_encode = json.JSONEncoder(separators=(",", ":"), sort_keys=True).encode
_CONTROL = dict.fromkeys([*range(9), *range(11, 13), *range(14, 32), 127])


@dataclass(frozen=True, slots=True)
class Opening:
    """The body of `POST /chat/{survey}`."""

    language: str | None = None
    identity: str | None = None
    invitation: str | None = None
    link: str | None = None
    properties: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Message:
    """The body of `POST /chat/sessions/{id}/messages`: words, or a tap on a prompt.

    `digest` is the same for the same meaning, whatever the order of the keys.
    """

    id: str
    digest: bytes
    text: str | None = None
    prompt: str | None = None
    value: object = None


def opening(body: bytes) -> Opening:
    """What the client wants opened; an empty body is a plain opening."""
    fields = _object(body) if body.strip() else {}
    if sum(fields.get(name) is not None for name in _WAYS) > 1:
        raise PayloadError("An opening has one of `identity`, `invitation` and `link`.")
    return Opening(
        language=_optional_text(fields, "language", 35),
        identity=_optional_text(fields, "identity", 4096),
        invitation=_optional_text(fields, "invitation", 100),
        link=_optional_text(fields, "link", 100),
        properties=_properties(fields.get("properties")),
    )


def message(body: bytes) -> Message:
    """What the client says."""
    return message_of(_object(body))


def message_of(fields: Mapping[str, Any]) -> Message:
    """What the client says, from a body that is already read."""
    id_ = fields.get("id")
    if not isinstance(id_, str) or not _ID.fullmatch(id_):
        raise PayloadError("`id` is a text of 1 to 100 letters, digits or any of _ . : -")
    text, prompt = fields.get("text"), fields.get("prompt")
    if isinstance(text, str) and prompt is None:
        words = clean(text)
        if len(words) > MAX_TEXT:
            raise PayloadError(f"`text` has at most {MAX_TEXT:,} characters.")
        return Message(id_, _digest("text", words), text=words)
    if isinstance(prompt, str) and text is None and "value" in fields:
        value, asked = fields["value"], clean(prompt)[:MAX_PROMPT]
        return Message(id_, _digest(asked, value), prompt=asked, value=value)
    raise PayloadError("A message has `text`, or else `prompt` with `value`.")


def clean(text: str) -> str:
    """`text` without what no database keeps: control characters and halves of characters."""
    if text.isascii() and text.isprintable():
        return text
    whole = text.encode("utf-8", "replace").decode()
    return whole.translate(_CONTROL)


def _object(body: bytes) -> dict[str, Any]:
    try:
        # Decoded here: `json` would first look for encodings that JSON may not have.
        fields = json.loads(body.decode())
    except (ValueError, RecursionError) as error:
        raise PayloadError("The body is not JSON.") from error
    if not isinstance(fields, dict):
        raise PayloadError("The body is a JSON object.")
    return fields


def _optional_text(fields: Mapping[str, Any], name: str, longest: int) -> str | None:
    value = fields.get(name)
    if value is None:
        return None
    if not isinstance(value, str) or len(value) > longest:
        raise PayloadError(f"`{name}` is a text of at most {longest} characters.")
    return clean(value)


def _properties(value: object) -> dict[str, str]:
    if value is None:
        return {}
    if not isinstance(value, dict) or len(value) > MAX_PROPERTIES:
        raise PayloadError(f"`properties` is an object of at most {MAX_PROPERTIES} texts.")
    for one in value.values():
        if not isinstance(one, str) or len(one) > MAX_PROPERTY:
            raise PayloadError(f"A property is a text of at most {MAX_PROPERTY} characters.")
    return {clean(key): clean(one) for key, one in value.items()}


def _digest(kind: str, value: object) -> bytes:
    try:
        meaning = _encode([kind, value])
    except (ValueError, RecursionError) as error:
        raise PayloadError(
            "`value` is a number, a text, true, false or a list of texts."
        ) from error
    return hashlib.sha256(meaning.encode("utf-8", "replace")).digest()[:16]
