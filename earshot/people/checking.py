"""What is told of a person, in the one spelling by which we keep it; or why it cannot be kept."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Final, cast
from zoneinfo import available_timezones

from babel import Locale
from babel.core import get_global

from dialogs.contacts import canonical
from earshot.errors import EarshotError
from earshot.opening import Address
from earshot.reporting.sources import UNPRINTABLE
from storage.rows import AddressKind

LONGEST: Final = 200
"""So many characters a name, an account or an address may have."""

LONGEST_PROPERTY: Final = 2_000
MOST_PROPERTIES: Final = 100

_SPELT = frozenset({"email", "sms"})
"""Addresses that people write in several ways."""

_WRITTEN: Final[Mapping[AddressKind, tuple[re.Pattern[str], str]]] = {
    "person": (re.compile(r"\S(.*\S)?"), "id: write it without blanks around it."),
    "email": (
        re.compile(r"[^\s@<>,;:\"()\[\]\\]+@([^\s@<>,;:\"()\[\]\\.]+\.)+[^\W\d_][\w-]*"),
        "email: this is not an e-mail address.",
    ),
    "sms": (
        re.compile(r"\+[1-9][0-9]{7,14}"),
        "phone: a number is written +46701234567, with the country.",
    ),
    "slack": (
        re.compile(r"[UW][A-Z0-9]+"),
        "slack: a member is named by their ID, such as U0123ABCD.",
    ),
    "telegram": (
        re.compile(r"[1-9][0-9]{0,15}"),
        "telegram: a person is named by a number, such as 123456789.",
    ),
}
"""How each kind of address is written, and what to say of what is not."""

_TAG = re.compile(r"([A-Za-z]{2,3})((?:-[A-Za-z0-9]{1,8})*)")
_NOWHERE = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
"""Two letters that CLDR has a name for, and that are no place where people live."""


class BadProfileError(EarshotError):
    """A profile that cannot be kept; the message names the field and says what is wrong."""


def address(given: Address) -> Address:
    """`given` as it is kept.

    Raises:
        BadProfileError: it is not written as such an address is, or we know no such kind.
    """
    if given.kind not in _WRITTEN:
        raise BadProfileError(f"{given.kind}: people are not known by this kind of address.")
    pattern, message = _WRITTEN[given.kind]
    value = _short(given.kind, canonical(given.value) if given.kind in _SPELT else given.value)
    if not pattern.fullmatch(value):
        raise BadProfileError(message)
    account = _short("slack", given.account) if given.kind == "slack" else ""
    return Address(given.kind, value, account)


def language(tag: str) -> str:
    """The language tag in BCP 47's own capitals: `sv-SE`, `zh-Hant`.

    Raises:
        BadProfileError: it is none, or of no language.
    """
    found = _TAG.fullmatch(tag.strip().replace("_", "-"))
    if found is None or found[1].lower() not in _languages():
        raise BadProfileError("language: write a tag such as sv, pt-BR or zh-Hant.")
    return "-".join([found[1].lower(), *map(_subtag, found[2].split("-")[1:])])


def territory(code: str) -> str:
    """The code of ISO 3166 in capitals; of a place that changed its code, the present one.

    Raises:
        BadProfileError: there is no such place.
    """
    wanted = code.strip().upper()
    successors = _aliases().get(wanted, [wanted])
    if len(successors) != 1 or successors[0] not in _territories():
        raise BadProfileError("territory: write the two letters of a country, such as SE.")
    return successors[0]


def timezone(name: str) -> str:
    """The name of a time zone.

    Raises:
        BadProfileError: there is no such zone.
    """
    wanted = name.strip()
    if wanted not in _timezones():
        raise BadProfileError("timezone: write the name of a zone, such as Europe/Stockholm.")
    return wanted


def words(field: str, text: str) -> str | None:
    """`text` without blanks around it; None if nothing is left.

    Raises:
        BadProfileError: it is too long, or has characters that no text has.
    """
    return _short(field, " ".join(text.split())) or None


def properties(given: Mapping[str, str]) -> dict[str, str]:
    """The properties, their names and values without blanks around them.

    Raises:
        BadProfileError: there are too many, or one cannot be kept.
    """
    if len(given) > MOST_PROPERTIES:
        raise BadProfileError(f"properties: there are more than {MOST_PROPERTIES}.")
    return dict(_property(name, value) for name, value in given.items())


def _property(name: str, value: str) -> tuple[str, str]:
    stripped = words("properties", name)
    if stripped is None:
        raise BadProfileError("properties: one of them has no name.")
    if len(value) > LONGEST_PROPERTY:
        raise BadProfileError(f"{stripped}: it is longer than {LONGEST_PROPERTY} characters.")
    return stripped, _printable(stripped, value.strip())


def _short(field: str, text: str) -> str:
    if len(text) > LONGEST:
        raise BadProfileError(f"{field}: it is longer than {LONGEST} characters.")
    return _printable(field, text)


def _printable(field: str, text: str) -> str:
    if UNPRINTABLE.search(text):
        raise BadProfileError(f"{field}: it has characters that cannot be shown.")
    return text


def _subtag(part: str) -> str:
    """A script is written Hant, a region SE, and everything else in small letters."""
    if len(part) == len("Hant") and part.isalpha():
        return part.title()
    return part.upper() if len(part) == len("SE") else part.lower()


@cache
def _languages() -> frozenset[str]:
    return frozenset(_english().languages) - {"und", "mul", "zxx"}


@cache
def _territories() -> frozenset[str]:
    codes = map(str, _english().territories)
    return frozenset(code for code in codes if len(code) == len("SE")) - _NOWHERE


@cache
def _aliases() -> dict[str, list[str]]:
    return cast("dict[str, list[str]]", get_global("territory_aliases"))


@cache
def _timezones() -> frozenset[str]:
    return frozenset(available_timezones())


@cache
def _english() -> Locale:
    return Locale("en")
