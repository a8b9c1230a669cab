"""Languages, countries and time zones by name, just as far as people may have them."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Annotated, TypeAlias
from zoneinfo import available_timezones

from babel import Locale
from pydantic import Field

from earshot.people import checking
from earshot.people.checking import BadProfileError


def _kept(check: Callable[[str], str], names: Iterable[str]) -> Iterator[str]:
    """Those that are kept as they are written."""
    for name in sorted(names):
        try:
            if check(name) == name:
                yield name
        except BadProfileError:
            continue


_LANGUAGES = tuple(_kept(checking.language, Locale("en").languages))
_TERRITORIES = tuple(_kept(checking.territory, Locale("en").territories))
_ZONES = tuple(_kept(checking.timezone, available_timezones()))


def _any(names: Iterable[str]) -> str:
    return "|".join(map(re.escape, names))


Language: TypeAlias = Annotated[
    str,
    Field(
        pattern=f"^({_any(_LANGUAGES)})(-[A-Za-z0-9]{{2,8}}){{0,4}}$",
        description="BCP 47, such as sv, pt-BR or zh-Hant",
    ),
]
Territory: TypeAlias = Annotated[
    str, Field(pattern=f"^({_any(_TERRITORIES)})$", description="ISO 3166, such as SE")
]
Zone: TypeAlias = Annotated[
    str, Field(pattern=f"^({_any(_ZONES)})$", description="IANA, such as Europe/Stockholm")
]
