"""The HTTP contract as OpenAPI 3.1, for those who write a client. Prose: docs/web-chat.md."""

from typing import Any

from bots.webchat.payloads import MAX_PROPERTIES, MAX_PROPERTY, MAX_TEXT
from earshot.web.problems import KNOWN

Schema = dict[str, Any]

_TEXT: Schema = {"type": "string"}
_NULLABLE: Schema = {"type": ["string", "null"]}


def _object(required: list[str], **properties: Schema) -> Schema:
    return {"type": "object", "required": required, "properties": properties}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _list(of: Schema) -> Schema:
    return {"type": "array", "items": of}


_STATE: Schema = {"enum": ["waiting", "completed", "stopped", "expired"]}
_PAGE = {
    "language": _TEXT,
    "dir": {"enum": ["ltr", "rtl"]},
    "title": _TEXT,
    "ui": {"type": "object"},
}

SCHEMAS: dict[str, Schema] = {
    "Opening": _object(
        [],
        language={**_TEXT, "maxLength": 35, "description": "BCP 47; else Accept-Language"},
        identity={**_TEXT, "description": "A token that the host site signed"},
        invitation={
            **_TEXT,
            "maxLength": 100,
            "description": "The token of a link that opens the survey once; without `identity`",
        },
        link={**_TEXT, "maxLength": 100, "description": "The code of a link that is open to all"},
        properties={
            "type": "object",
            "maxProperties": MAX_PROPERTIES,
            "additionalProperties": {**_TEXT, "maxLength": MAX_PROPERTY},
        },
    ),
    "Message": {
        "oneOf": [
            _object(["id", "text"], id=_TEXT, text={**_TEXT, "maxLength": MAX_TEXT}),
            _object(
                ["id", "prompt", "value"],
                id=_TEXT,
                prompt=_TEXT,
                value={"description": "The value of a choice, a list of them, or null to skip"},
            ),
        ]
    },
    "Prompt": _object(
        ["id", "key", "kind", "text", "language", "dir", "choices", "optional"],
        id=_TEXT,
        key=_NULLABLE,
        kind=_TEXT,
        text=_TEXT,
        language=_TEXT,
        dir={"enum": ["ltr", "rtl"]},
        low_label=_NULLABLE,
        high_label=_NULLABLE,
        choices=_list(_object(["value", "label"], value={}, label=_TEXT)),
        optional={"type": "boolean"},
    ),
    "Reply": _object(
        ["state", "prompts"],
        state=_STATE,
        prompts=_list(_ref("Prompt")),
        pending={"type": "boolean", "description": "Safe, but answered later"},
    ),
    "Opened": _object(
        ["session", "secret", "state", "prompts"],
        session=_TEXT,
        secret=_TEXT,
        state=_STATE,
        prompts=_list(_ref("Prompt")),
        **_PAGE,
    ),
    "Transcript": _object(
        ["session", "state", "transcript"],
        session=_TEXT,
        state=_STATE,
        pending={"type": "boolean"},
        transcript=_list({"type": "object"}),
        **_PAGE,
    ),
    "Problem": _object(
        ["type", "title", "status", "detail"],
        type=_TEXT,
        title=_TEXT,
        status={"type": "integer"},
        detail=_TEXT,
    ),
}


def document() -> Schema:
    """The OpenAPI document."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Earshot",
            "version": "1",
            "description": "The web chat. The API for other programs: /api/v1/openapi.json",
        },
        "paths": {
            "/chat/{survey}": {
                "post": _operation("Open a session", "survey", "201", "Opened", body="Opening")
            },
            "/chat/sessions/{session}/messages": {
                "post": _operation(
                    "Say something, or tap a value", "session", "200", "Reply", body="Message",
                    secret=True,
                )
            },
            "/chat/sessions/{session}": {
                "get": _operation(
                    "Read the transcript", "session", "200", "Transcript", secret=True
                )
            },
        },
        "components": {
            "schemas": SCHEMAS,
            "securitySchemes": {"secret": {"type": "http", "scheme": "bearer"}},
        },
    }  # fmt: skip


def _operation(
    summary: str,
    parameter: str,
    status: str,
    answer: str,
    *,
    body: str | None = None,
    secret: bool = False,
) -> Schema:
    operation: Schema = {
        "summary": summary,
        "parameters": [{"name": parameter, "in": "path", "required": True, "schema": _TEXT}],
        "responses": {
            status: {"description": summary, "content": _json(answer)},
            **_problems(),
        },
    }
    if body:
        operation["requestBody"] = {"content": _json(body)}
    if secret:
        operation["security"] = [{"secret": []}]
    return operation


def _problems() -> Schema:
    """Every status that an error has, with the problem types behind it."""
    statuses: dict[int, list[str]] = {429: ["too-many-requests"]}
    for status, type_ in KNOWN.values():
        statuses.setdefault(status, []).append(type_)
    return {
        str(status): {"description": ", ".join(types), "content": _json("Problem", problem=True)}
        for status, types in sorted(statuses.items())
    }


def _json(schema: str, *, problem: bool = False) -> Schema:
    return {
        "application/problem+json" if problem else "application/json": {"schema": _ref(schema)}
    }
