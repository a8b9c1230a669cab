"""Territories (ISO 3166, such as SE): their weekend and their time zones, after CLDR."""

from functools import lru_cache
from typing import Final, cast

from babel import Locale, UnknownLocaleError
from babel.core import get_global

UNKNOWN_WEEKEND: Final = frozenset({4, 5, 6})
"""Friday, Saturday and Sunday: where we do not know, none of them is a working day."""

NOWHERE: Final = "ZZ"

KOSOVO: Final = {"XK": ("Europe/Belgrade",)}
"""CLDR gives it no zone, for its code is not ISO's; the time zone database says which it has."""


@lru_cache(maxsize=512)
def weekend(territory: str | None) -> frozenset[int]:
    """The days of the weekend there, Monday being 0; of an unknown territory all that may be."""
    locale = _locale(territory)
    if locale is None:
        return UNKNOWN_WEEKEND
    first, last = locale.weekend_start, locale.weekend_end
    return frozenset((first + more) % 7 for more in range((last - first) % 7 + 1))


@lru_cache(maxsize=512)
def zones(territory: str) -> tuple[str, ...]:
    """The time zones that people live in there; none of an unknown territory."""
    by_territory = cast("dict[str, list[str]]", get_global("territory_zones"))
    return tuple(by_territory.get(territory.upper(), KOSOVO.get(territory.upper(), ())))


def _locale(territory: str | None) -> Locale | None:
    """What is mostly spoken there: babel keeps a territory's week with its languages."""
    if not territory or territory.upper() == NOWHERE:
        return None
    try:
        locale = Locale.parse(f"und_{territory.upper()}")
    except (UnknownLocaleError, ValueError):
        return None
    return locale if locale.territory == territory.upper() else None
