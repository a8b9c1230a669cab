"""Rules of recurrence (RFC 5545) of days, weeks, months and years, without those that never end.

Times have no zone: a rule is meant in each recipient's own.
"""

import re
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from typing import Final

from dateutil.rrule import rrule, rrulestr

from dialogs.issues import listed, suggestion
from earshot.errors import EarshotError

FREQUENCIES: Final = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_WEEKDAY = r"[+-]?\d{0,2}(MO|TU|WE|TH|FR|SA|SU)"
PARTS: Final[Mapping[str, str]] = {
    "FREQ": "|".join(FREQUENCIES),
    "INTERVAL": r"[1-9]\d{0,2}",
    "COUNT": r"[1-9]\d{0,3}",
    "UNTIL": r"\d{8}(T\d{6}Z?)?",
    "BYDAY": rf"{_WEEKDAY}(,{_WEEKDAY}){{0,20}}",
    "BYMONTHDAY": r"-?[1-9]\d?(,-?[1-9]\d?){0,31}",
    "BYMONTH": r"[1-9]\d?(,[1-9]\d?){0,12}",
    "BYSETPOS": r"-?[1-9]\d{0,2}(,-?[1-9]\d{0,2}){0,10}",
    "WKST": "MO|TU|WE|TH|FR|SA|SU",
}
"""Each part that a rule may have, and what fits it; the time of day is the start's."""

EXAMPLES: Final[Mapping[str, str]] = {
    "INTERVAL": "INTERVAL=2",
    "COUNT": "COUNT=12",
    "UNTIL": "UNTIL=20271231",
    "BYDAY": "BYDAY=1TU",
    "BYMONTHDAY": "BYMONTHDAY=-1",
    "BYMONTH": "BYMONTH=3,9",
    "BYSETPOS": "BYSETPOS=1",
    "WKST": "WKST=MO",
}

_LAST_YEARS: Final = range(9944, 9972)
"""Every kind of year is among these: each weekday that it may begin with, each leap year."""


class BadRuleError(EarshotError):
    """A rule that cannot be followed; the message says what to write."""


@lru_cache(maxsize=256)
def recurrence(rule: str, start: datetime) -> rrule:
    """The moments that `rule` names from `start` on.

    Raises:
        BadRuleError: it names none, is finer than a day, or is no rule.
    """
    parts = _parts(rule)
    count, until = parts.pop("COUNT", None), _until(parts.pop("UNTIL", None))
    if count and until:
        raise BadRuleError("A rule has `COUNT` or `UNTIL`, not both. Remove one of them.")
    try:
        comes = next(iter(rrulestr(_written(parts), dtstart=_at_the_end(start))), None)
        endless = rrulestr(_written(parts), dtstart=start)
    except ValueError as error:
        raise BadRuleError(f"The rule cannot be followed: {error}.") from None
    assert isinstance(endless, rrule)
    whole = endless.replace(count=int(count)) if count else endless.replace(until=until)
    if comes is None or next(iter(whole), None) is None:
        raise BadRuleError("The rule names no day that ever comes. Name one that does.")
    return whole


def _at_the_end(start: datetime) -> datetime:
    """The same day of such a year, a few decades before the last one.

    A search that finds nothing goes on to the last year, which takes seconds from here. There a
    rule that names no day is found out at once.
    """
    first = start.replace(month=1, day=1).weekday()
    alike = (
        year
        for year in _LAST_YEARS
        if year % 4 == start.year % 4 and start.replace(year, 1, 1).weekday() == first
    )
    return start.replace(year=next(alike))


def _parts(rule: str) -> dict[str, str]:
    """The parts of `rule`, each of which is one that we follow."""
    written = rule.strip().upper().removeprefix("RRULE:").rstrip(";")
    parts: dict[str, str] = {}
    for part in written.split(";"):
        name, _, value = part.partition("=")
        if name not in PARTS:
            raise BadRuleError(
                f"`{name}` is no part of a rule.{suggestion(name, PARTS)} "
                f"{listed('The parts are', PARTS)} The time of day is that of the start."
            )
        if name in parts:
            raise BadRuleError(f"`{name}` stands twice in the rule. Remove one of them.")
        if not re.fullmatch(PARTS[name], value):
            raise BadRuleError(_unfit(name, value))
        parts[name] = value
    if "FREQ" not in parts:
        raise BadRuleError(f"The rule needs `FREQ=`. {listed('It is one of', FREQUENCIES)}")
    return parts


def _unfit(name: str, value: str) -> str:
    if name == "FREQ":
        return f"`FREQ={value}` is not possible. {listed('It is one of', FREQUENCIES)}"
    return f"`{value}` does not fit `{name}` in the rule. An example: `{EXAMPLES[name]}`."


def _written(parts: Mapping[str, str]) -> str:
    return ";".join(f"{name}={value}" for name, value in parts.items())


def _until(text: str | None) -> datetime | None:
    """A last day counts whole."""
    if text is None:
        return None
    day, _, time = text.removesuffix("Z").partition("T")
    try:
        return datetime.fromisoformat(f"{day}T{time or '235959'}")
    except ValueError:
        raise BadRuleError(f"`{text}` is no day. An example: `{EXAMPLES['UNTIL']}`.") from None
