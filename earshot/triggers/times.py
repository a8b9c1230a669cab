"""Times as other programs write them."""

from datetime import UTC, datetime

_LATEST = 253_402_300_799
_MILLISECONDS = 100_000_000_000
"""From here on a number counts milliseconds: seconds would be beyond the year 5000."""


def time_of(written: object) -> datetime | None:
    """The moment in ISO 8601 or in seconds or milliseconds since 1970; None if it is none.

    A time that does not say its zone is UTC.
    """
    match written:
        case bool():
            return None
        case int() | float():
            return _counted(written)
        case str():
            text = written.strip()
            return _counted(float(text)) if _is_count(text) else _iso(text)
        case _:
            return None


def _is_count(text: str) -> bool:
    """Whether these are seconds: a year or a day written without dashes is not as long."""
    whole, _, rest = text.partition(".")
    return (
        whole.isascii()
        and whole.isdecimal()
        and len(whole) in range(9, 14)
        and (not rest or rest.isdecimal())
    )


def _counted(number: float) -> datetime | None:
    # A number that is none, or that no time is, compares false.
    if not 0 <= number <= _LATEST * 1000:
        return None
    seconds = number / 1000 if number >= _MILLISECONDS else number
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _iso(text: str) -> datetime | None:
    try:
        time = datetime.fromisoformat(text)
        return (time if time.tzinfo else time.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
