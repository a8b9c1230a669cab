"""Texts in the respondent's language: look-up, digits, placeholders, direction."""

import re
from collections.abc import Iterable, Mapping, Sequence

from dialogs.prompts import Direction
from dialogs.script import Localized, Wording
from dialogs.texts import DIRECTION, TEXTS

SHIPPED_LANGUAGES = tuple(TEXTS["completed"])
"""The languages in which Earshot speaks by itself, the fallback first."""

_ONE_FORM = frozenset({"fa", "ja", "ko", "zh"})
_PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_PERSIAN_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
_SEPARATORS = {"fa": "، ", "zh": "、"}
_TRADITIONAL = frozenset({"TW", "HK", "MO", "HANT"})


def direction(language: str) -> Direction:
    """How `language` is written."""
    return DIRECTION.get(language.split("-", maxsplit=1)[0], "ltr")


def digits(number: float, language: str) -> str:
    """`number` in the digits of `language`; whole numbers without a fraction."""
    written = str(number).removesuffix(".0")
    return written.translate(_PERSIAN_DIGITS) if language == "fa" else written


def fill(
    template: str, values: Mapping[str, str], language: str, *, missing: str | None = None
) -> str:
    """`template` with every `{name}` that `values` has replaced; others stay, or are `missing`.

    In a right-to-left text each value is isolated, so that "Acme (UK)" keeps its brackets.
    """
    if "{" not in template:
        return template
    isolated = direction(language) == "rtl"

    def value_of(match: re.Match[str]) -> str:
        value = values.get(match[1], missing)
        if value is None:
            return match[0]
        return f"{_ISOLATE}{value}{_END_ISOLATE}" if isolated and not _plain(value) else value

    return _PLACEHOLDER.sub(value_of, template)


def say(
    name: str, language: str, overrides: Mapping[str, Localized] | None = None, **values: str | int
) -> str:
    """The system text `name` in `language`, the script's `overrides` first, English last."""
    texts = (overrides or {}).get(name, {})
    template = texts.get(language) or _shipped(name, language)
    written = {
        key: digits(value, language) if isinstance(value, int) else value
        for key, value in values.items()
    }
    return fill(template, written, language)


def plural(name: str, n: int, language: str) -> str:
    """The name of the form of text `name` that `language` uses for `n` (CLDR one/other)."""
    one = n == 1 and language.split("-", maxsplit=1)[0] not in _ONE_FORM
    return f"{name}.one" if one else f"{name}.other"


def listed(parts: Iterable[str], language: str) -> str:
    """`parts` with the comma of `language` between them."""
    return _SEPARATORS.get(language.split("-", maxsplit=1)[0], ", ").join(parts)


def worded(wording: Wording, language: str) -> str:
    """The text of `wording` in `language`; the first one written, where that is missing."""
    return wording.texts.get(language) or next(iter(wording.texts.values()))


def choose(wanted: Sequence[str], available: Sequence[str]) -> str:
    """The first of the `wanted` BCP 47 tags that `available` serves, else the first available.

    Look-up as RFC 4647 3.4: `sv-FI` is served by `sv`. Chinese goes by script: zh-TW, zh-HK and
    zh-MO are zh-Hant, any other zh is zh-Hans.
    """
    served = {tag.lower(): tag for tag in available}
    for tag in wanted:
        found = _lookup(tag.strip().replace("_", "-"), served)
        if found:
            return found
    return available[0]


def accepted(header: str) -> list[str]:
    """The language tags of an Accept-Language header, the most wanted first."""
    weighted = []
    for position, part in enumerate(header[:500].split(",")):
        tag, _, parameters = part.strip().partition(";")
        weight = parameters.strip().removeprefix("q=") or "1"
        if tag and tag != "*" and re.fullmatch(r"[01](\.\d{0,3})?", weight):
            weighted.append((-float(weight), position, tag))
    return [tag for _, _, tag in sorted(weighted)]


def _lookup(tag: str, served: Mapping[str, str]) -> str | None:
    if tag.lower().split("-")[0] == "zh":
        subtags = {subtag.upper() for subtag in tag.split("-")[1:]}
        traditional = bool(subtags & _TRADITIONAL) and "HANS" not in subtags
        return served.get("zh-hant" if traditional else "zh-hans") or served.get("zh")
    parts = tag.lower().split("-")
    ranges = ("-".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((served[found] for found in ranges if found in served), None)


def _shipped(name: str, language: str) -> str:
    texts = TEXTS[name]
    return texts.get(language) or texts[choose([language], list(texts))]


def _plain(value: str) -> bool:
    """Whether `value` reads right to left by itself or is a number, so that nothing moves."""
    return all("\u0600" <= letter <= "\u06ff" or letter in " \u200c" for letter in value)
