"""How Delighted's clients come: with a key as basic credentials, in whatever spelling of paths."""

from base64 import b64decode
from binascii import Error
from dataclasses import dataclass

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from earshot.web.api.entrance import Scheme
from earshot.web.problems import problem

_JSON = ".json"
_TAKEN = frozenset({"application/json", "application/*", "*/*", ""})


def _basic(authorization: str) -> str | None:
    """The user's name, which is the key; the official client sends no colon behind it."""
    scheme, _, encoded = authorization.partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        decoded = b64decode(encoded.strip(), validate=True).decode()
    except (Error, ValueError):
        return None
    return decoded.partition(":")[0]


BASIC = Scheme("Basic", "Send a key of Earshot's as the user name of basic credentials.", _basic)


@dataclass(frozen=True, slots=True)
class Spelling:
    """Lets `people.json` be `people`; who cannot read JSON is told that there is nothing else."""

    app: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not _reads_json(Request(scope).headers.get("accept", "")):
            refusal = problem(406, "only-json", "There is only JSON here: ask for it.")
            await refusal(scope, receive, send)
            return
        path = scope["path"].removesuffix(_JSON)
        await self.app({**scope, "path": path}, receive, send)


def _reads_json(accept: str) -> bool:
    types = {part.partition(";")[0].strip().lower() for part in accept.split(",")}
    return not _TAKEN.isdisjoint(types)
