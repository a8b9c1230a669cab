"""Numbers and days as a language writes them."""

from datetime import date, datetime

_PERSIAN = str.maketrans("0123456789,.%", "۰۱۲۳۴۵۶۷۸۹٬٫٪")
_MINUS = "\u2212"
_ISOLATE, _END = "\u2066", "\u2069"
"""Around a number with a sign: right-to-left text would else put the sign behind it."""
_MONTHS = {
    "en": ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    "fa": [
        "ژانویه",
        "فوریه",
        "مارس",
        "آوریل",
        "مه",
        "ژوئن",
        "ژوئیه",
        "اوت",
        "سپتامبر",
        "اکتبر",
        "نوامبر",
        "دسامبر",
    ],
}


def number(value: float, language: str, *, places: int = 0, signed: bool = False) -> str:
    """`value` rounded to `places`, in groups of three; `signed` shows a plus as well."""
    rounded = round(value, places) + 0.0
    digits = localized(f"{abs(rounded):,.{places}f}", language)
    sign = _MINUS if rounded < 0 else "+" if signed and rounded > 0 else ""
    if not sign or language != "fa":
        return sign + digits
    return f"{_ISOLATE}{sign}{digits}{_END}"


def percent(value: float, language: str, *, places: int = 0) -> str:
    """`value` of a hundred."""
    gap = "" if language == "fa" else "\u202f"
    return f"{number(value, language, places=places)}{gap}{localized('%', language)}"


def day(value: date, language: str) -> str:
    """A day, its month by name so that nobody takes it for another."""
    month = _MONTHS[language][value.month - 1]
    return localized(f"{value.day} {month} {value.year}", language)


def moment(value: datetime, language: str) -> str:
    """A day and a time, in the zone of `value`."""
    comma = "،" if language == "fa" else ","
    return f"{day(value, language)}{comma} {localized(f'{value:%H:%M}', language)}"


def localized(digits: str, language: str) -> str:
    """`digits` in the figures of the language."""
    return digits.translate(_PERSIAN) if language == "fa" else digits
