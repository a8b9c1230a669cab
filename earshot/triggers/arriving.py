"""What every mapping needs: the request as it came, its JSON, and proof of who sent it."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bots.errors import PayloadError
from earshot.triggers.times import time_of

LONGEST = 500
"""Of a longer text the beginning is kept: it is what a rule compares, never words to read."""

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_MOST_KEY = 200


@dataclass(frozen=True, slots=True)
class Request:
    """What arrived; the names of `headers` are in small letters."""

    headers: Mapping[str, str]
    body: bytes

    def header(self, name: str) -> str:
        """The header, or nothing."""
        return self.headers.get(name.lower(), "")

    def payload(self) -> Mapping[str, Any]:
        """The JSON object in the body.

        Raises:
            PayloadError: there is none.
        """
        try:
            payload = json.loads(self.body)
        except (ValueError, RecursionError) as error:
            raise PayloadError("The body is not JSON.") from error
        if not isinstance(payload, dict):
            raise PayloadError("The body is not a JSON object.")
        return payload

    def key(self, *parts: object) -> str:
        """An event's key made of `parts`; of the whole body, if one of them says nothing."""
        written = [text(part) for part in parts]
        key = ":".join(written)
        if all(written) and len(key) <= _MOST_KEY:
            return key
        return hashlib.sha256(key.encode() if all(written) else self.body).hexdigest()


@dataclass(frozen=True, slots=True)
class Ignored:
    """A genuine request that reports nothing we keep; `reason` says what it was."""

    reason: str


def at(payload: object, path: str) -> Any:
    """What stands at `path`, such as `order.items.0.name`; None if nothing does."""
    found: Any = payload
    for part in path.split("."):
        match found:
            case dict():
                found = found.get(part)
            case list() if part.isascii() and part.isdecimal() and len(part) < len("10000"):
                found = found[int(part)] if int(part) < len(found) else None
            case _:
                return None
    return found


def text(value: object) -> str:
    """A scalar as it is kept; nothing for what is none, and for what has no words for it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if not isinstance(value, str | int | float):
        return ""
    return _UNSTORABLE.sub("\ufffd", str(value)).strip()[:LONGEST]


def texts(**values: object) -> dict[str, str]:
    """Those of `values` that say something; a time as ISO 8601 where its name ends in `_at`."""
    written = {name: _time_or_text(name, value) for name, value in values.items()}
    return {name: value for name, value in written.items() if value}


def happened(*candidates: object, now: datetime) -> datetime:
    """The first of `candidates` that is a time, else now."""
    return next((time for one in candidates if (time := time_of(one))), now)


def _time_or_text(name: str, value: object) -> str:
    time = time_of(value) if name.endswith("_at") else None
    return time.isoformat() if time else text(value)
