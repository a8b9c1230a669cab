"""The OpenAPI document of the API: FastAPI's, with the problems that every operation may have."""

from collections.abc import Mapping, Sequence
from typing import Any

from fastapi.openapi.utils import get_openapi
from starlette.routing import BaseRoute

from earshot.web.api.problems import REFUSED

Schema = dict[str, Any]

_ABOUT = (
    "What other programs ask and tell Earshot. Every request brings a key (`earshot keys add`);"
    " every error is a problem document with a stable `type`."
)
_OTHER: Mapping[int, Sequence[str]] = {
    401: ("bad-key",),
    403: ("missing-scope",),
    404: (),
    409: (),
    422: ("invalid",),
    429: ("too-many-requests",),
    500: ("internal",),
    503: (),
}
_OF_BODIES: Mapping[int, Sequence[str]] = {413: ("too-large",), 415: ("unsupported-media-type",)}
_TEXT: Schema = {"type": "string"}
_PROBLEM: Schema = {
    "type": "object",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {**_TEXT, "description": "Stable, such as urn:earshot:problem:invalid"},
        "title": _TEXT,
        "status": {"type": "integer"},
        "detail": {**_TEXT, "description": "What is the matter and what to do, for a person"},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["at", "message"],
                "properties": {"at": _TEXT, "message": _TEXT},
            },
        },
    },
}
_FASTAPIS = ("HTTPValidationError", "ValidationError")


def document(routes: Sequence[BaseRoute]) -> Schema:
    """The document over `routes`."""
    written = get_openapi(
        title="Earshot",
        version="1",
        description=_ABOUT,
        routes=routes,
        servers=[{"url": "/api/v1"}],
    )
    components = written.setdefault("components", {})
    schemas = components.setdefault("schemas", {})
    for name in _FASTAPIS:
        schemas.pop(name, None)
    schemas["Problem"] = _PROBLEM
    components["securitySchemes"] = {
        "key": {"type": "http", "scheme": "bearer", "description": "A key with the scope named."}
    }
    for operations in written["paths"].values():
        for operation in operations.values():
            operation["responses"] |= _problems(has_body="requestBody" in operation)
    return written


def _problems(*, has_body: bool) -> Schema:
    types = {status: [*named] for status, named in _OTHER.items()}
    for status, type_ in REFUSED.values():
        if status in {404, 409, 503}:
            types[status].append(type_)
    for status, named in _OF_BODIES.items() if has_body else ():
        types[status] = [*named]
    return {str(status): _problem(status, named) for status, named in sorted(types.items())}


def _problem(status: int, types: Sequence[str]) -> Schema:
    content = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
    described: Schema = {"description": ", ".join(types), "content": content}
    if status in {429, 503}:
        described["headers"] = {
            "Retry-After": {
                "description": "Seconds",
                "required": True,
                "schema": {"type": "integer"},
            }
        }
    return described
