"""What a plain page sends: its fields, who sends it, and in which language they read."""

from collections.abc import Mapping
from contextlib import suppress
from urllib.parse import parse_qsl

from starlette.requests import Request

from dialogs.localizing import accepted, choose
from earshot.console.texts import LANGUAGES
from earshot.web.limits import network

LARGEST_FORM = 16 * 1024
_MOST_FIELDS = 20
_FORM = "application/x-www-form-urlencoded"


class TooLargeError(Exception):
    """A form of more than LARGEST_FORM bytes."""


async def form_of(request: Request) -> dict[str, str]:
    """The fields of a form; none of anything else."""
    if request.headers.get("content-type", "").partition(";")[0].strip() != _FORM:
        return {}
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > LARGEST_FORM:
            raise TooLargeError
    # Too many fields are no form of ours.
    with suppress(ValueError):
        pairs = parse_qsl(
            body.decode("utf-8", "replace"),
            keep_blank_values=True,
            max_num_fields=_MOST_FIELDS,
            errors="replace",
        )
        return dict(pairs)
    return {}


def language_of(request: Request, given: Mapping[str, str] | None = None, own: str = "") -> str:
    """The language that was chosen, else the account's, else the browser's."""
    wanted = [(given or request.query_params).get("language", ""), own]
    wanted += accepted(request.headers.get("accept-language", ""))
    return choose([tag for tag in wanted if tag], list(LANGUAGES))


def network_of(request: Request) -> str:
    return network(request.client.host) if request.client else ""
