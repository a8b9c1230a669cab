"""Errors over HTTP: `application/problem+json` (RFC 9457) with a stable `type`."""

import json
from collections.abc import Mapping

from starlette.responses import Response

from bots.errors import PayloadError, SignatureError
from earshot.errors import (
    ConversationTooLongError,
    LinkUsedError,
    MessageConflictError,
    OptedOutError,
    SurveyClosedError,
    UnknownSessionError,
    UnknownSurveyError,
    WrongSecretError,
    WrongTapError,
)
from earshot.gathering import GatheringClosedError
from storage.errors import DatabaseUnavailableError, StorageError

MAX_BODY = 64 * 1024
RETRY_AFTER = {"Retry-After": "5"}


class TooLargeError(Exception):
    """A body of more than MAX_BODY bytes."""

    def __init__(self) -> None:
        """The message says what is allowed."""
        super().__init__(f"A body has at most {MAX_BODY:,} bytes.")


KNOWN: Mapping[type[Exception], tuple[int, str]] = {
    PayloadError: (422, "bad-body"),
    WrongTapError: (422, "bad-tap"),
    SignatureError: (403, "bad-identity"),
    WrongSecretError: (403, "wrong-secret"),
    UnknownSurveyError: (404, "unknown-survey"),
    UnknownSessionError: (404, "unknown-session"),
    MessageConflictError: (409, "message-conflict"),
    OptedOutError: (409, "opted-out"),
    ConversationTooLongError: (409, "conversation-too-long"),
    SurveyClosedError: (410, "survey-closed"),
    LinkUsedError: (410, "link-used"),
    TooLargeError: (413, "too-large"),
    DatabaseUnavailableError: (503, "database-unavailable"),
    StorageError: (503, "not-stored"),
    GatheringClosedError: (503, "stopping"),
}
"""Error class → status and problem type; a class that is not listed here is a 500."""

_SERVER_ERROR = 500
_UNSTORED = "Nothing was stored. Send the same message again in a few seconds."


def problem(
    status: int, type_: str, detail: str, headers: Mapping[str, str] | None = None
) -> Response:
    """A problem document."""
    body = {
        "type": f"urn:earshot:problem:{type_}",
        "title": type_.replace("-", " "),
        "status": status,
    }
    return Response(
        json.dumps({**body, "detail": detail}),
        status,
        headers,
        media_type="application/problem+json",
    )


def problem_of(
    error: Exception, known: Mapping[type[Exception], tuple[int, str]] = KNOWN
) -> Response:
    """The problem that `error` is for the client."""
    status, type_ = next(
        (known[cls] for cls in type(error).__mro__ if cls in known), (500, "internal")
    )
    if status >= _SERVER_ERROR:
        return problem(status, type_, _UNSTORED, RETRY_AFTER)
    return problem(status, type_, str(error))
