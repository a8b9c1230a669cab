"""Times as exports write them."""

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Final
from zoneinfo import ZoneInfo

_WRITTEN: Final = re.compile(
    r"(\d{4}-\d\d-\d\d)(?:[T ]+(\d\d:\d\d)(:\d\d)?(?:\.\d+)?)?\s*"
    r"(Z|UTC|GMT|[+-]\d\d:?\d\d)?",
    re.ASCII | re.IGNORECASE,
)
_SECONDS: Final = re.compile(r"\d{9,10}", re.ASCII)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def moment(written: str, zone: ZoneInfo) -> datetime:
    """The time that is `written`, in `zone` if it does not say; a day alone is its noon.

    Raises:
        ValueError: it is written otherwise, or there is no such time.
    """
    if _SECONDS.fullmatch(written):
        return _EPOCH + timedelta(seconds=int(written))
    found = _WRITTEN.fullmatch(written.strip())
    if found is None:
        raise ValueError("a time is written 2026-03-31 14:05:00 +0200, or in seconds since 1970.")
    day, minutes, seconds, offset = found.groups()
    try:
        local = datetime.fromisoformat(f"{day}T{minutes or '12:00'}{seconds or ''}")
        if offset is None:
            return local.replace(tzinfo=zone).astimezone(UTC)
        return local.replace(tzinfo=_zone(offset)).astimezone(UTC)
    except (ValueError, OverflowError):
        raise ValueError("there is no such time.") from None


def _zone(offset: str) -> timezone:
    if offset.upper() in {"Z", "UTC", "GMT"}:
        return UTC
    hours, minutes = int(offset[1:3]), int(offset[-2:])
    ahead = timedelta(hours=hours, minutes=minutes)
    return timezone(-ahead if offset[0] == "-" else ahead)
