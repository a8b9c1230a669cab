"""A message as a number that is no rating: "12", "about 2,5", «۱۲٫۵», "1 000"."""

import re

from dialogs.readings import Answered, Reading, Unclear
from dialogs.script import Scale
from dialogs.understanding.lexicon import PADDING, base, lexicon
from dialogs.understanding.normalizing import Message
from dialogs.understanding.numbers import Fit, tokens

_NUMBER = re.compile(r"(?<![\w.,])[-+]?\d+(?:[., ]\d+)*(?![\d/:])")
_SPACED = re.compile(r"\d{1,3}(?: \d{3})+\Z")
_GROUP = 3
_MOST_WORDS = 4
_MOST_DIGITS = 15
_WITH_WORDS = 0.9
_DECIMAL_POINT = frozenset(
    (
        "en",
        "fa",
        "zh",
        "ar",
        "he",
        "hi",
        "bn",
        "ta",
        "te",
        "mr",
        "ur",
        "ja",
        "ko",
        "th",
        "ms",
        "tl",
        "sw",
    )
)
"""Languages that write 7.5; the others write 7,5."""


def read_number(message: Message, bounds: Scale | None, language: str) -> Reading:
    """Read `message` as one number, whole or decimal, within `bounds` if there are any."""
    written = _NUMBER.findall(message.folded)
    if len(written) > 1:
        return _several(written, bounds, language)
    if written and len(re.findall(r"\d+(?:[., ]\d+)*", message.folded)) == 1:
        candidates = values(written[0], language)
    else:
        candidates = _in_words(message, language)
    if len(candidates) != 1:
        offered = tuple(value for value in candidates if _within(value, bounds))
        return Unclear("not_sure" if offered else "unreadable", offered)
    if not _within(candidates[0], bounds):
        return Unclear("out_of_range")
    return _with_words(message, candidates[0], language)


def _several(written: list[str], bounds: Scale | None, language: str) -> Unclear:
    found = [value for text in written for value in values(text, language)[:1]]
    return Unclear("several", tuple(v for v in dict.fromkeys(found) if _within(v, bounds)))


def _with_words(message: Message, value: int | float, language: str) -> Reading:
    """A number with its unit ("12 people") is an answer, a number in a sentence a guess."""
    words = [
        token
        for token in tokens(message.folded, lexicon(language))
        if not token.cut and token.fit is None and token.roles.isdisjoint(PADDING)
    ]
    if any("negation" in token.roles for token in words) or len(words) > _MOST_WORDS:
        return Unclear("not_sure", (value,))
    return Answered(value, confidence=_WITH_WORDS if words else 1.0)


def _in_words(message: Message, language: str) -> tuple[int | float, ...]:
    """The one number word of the message."""
    found = [token for token in tokens(message.folded, lexicon(language)) if token.fit is not None]
    plain = [token.value for token in found if token.fit in {Fit.WHOLE, Fit.ARTICLE}]
    return tuple(plain) if len(plain) == len(found) == 1 else ()


def values(written: str, language: str) -> tuple[int | float, ...]:
    """What folded digits with separators can mean: one value, two ("1,000" in Swedish) or none."""
    digits = written.strip("+").replace(" ", "") if _SPACED.match(written.strip("+-")) else written
    if " " in digits or sum(c.isdigit() for c in digits) > _MOST_DIGITS:
        return ()
    marks = [c for c in digits if c in ".,"]
    if not marks:
        return (int(digits),)
    head, mark, tail = digits.rpartition(marks[-1])
    grouped = _grouped(digits, marks)
    if len(marks) > 1:
        return _mixed(head, tail, set(marks), grouped=grouped)
    if not grouped:
        return (_number(f"{head}.{tail}"),)
    decimal = mark == "," if base(language) not in _DECIMAL_POINT else mark == "."
    both = (_number(f"{head}.{tail}"), int(head + tail))
    if not decimal:
        return (both[1],)
    return both if base(language) not in _DECIMAL_POINT else both[:1]


def _mixed(head: str, tail: str, marks: set[str], *, grouped: bool) -> tuple[int | float, ...]:
    """1,000,000 and 1,234.56; nothing for 1.2.3."""
    plain = head.replace(",", "").replace(".", "")
    if len(marks) == 1:
        return (int(plain + tail),) if grouped else ()
    whole = re.split(r"[.,]", head.lstrip("+-"))
    sound = all(len(group) == _GROUP for group in whole[1:]) and len(whole[0]) <= _GROUP
    return (_number(f"{plain}.{tail}"),) if sound else ()


def _grouped(digits: str, marks: list[str]) -> bool:
    first, *groups = digits.lstrip("+-").replace(".", ",").split(",")
    one_kind = len(set(marks)) == 1
    return (
        one_kind
        and first[0] != "0"
        and len(first) <= _GROUP
        and all(len(group) == _GROUP for group in groups)
    )


def _number(text: str) -> int | float:
    value = float(text)
    return int(value) if value.is_integer() else value


def _within(value: int | float, bounds: Scale | None) -> bool:
    return bounds is None or bounds.low <= value <= bounds.high
