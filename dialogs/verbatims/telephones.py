"""Telephone numbers, told from dates, prices and order numbers by how they are written."""

import re

_SHORTEST, _LONGEST = 7, 15
_ABROAD = range(8, _LONGEST + 1)
_ABROAD_WRITTEN_OUT = range(9, _LONGEST + 1)
_AT_HOME = range(9, 12)

_DATE = re.compile(
    r"(?<!\d)(?:(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|[12]\d|3[01])[./-](?:19|20)\d\d"
    r"|(?:19|20|13|14)\d\d[./-](?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|[12]\d|3[01]))(?!\d)"
)
_SHORT_DATE = re.compile(r"\d{1,2}([./-])\d{1,2}\1\d{2}")
_ADDRESS = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")
_THOUSANDS = re.compile(r"\d{1,3}(?:([ .])\d{3})(?:\1\d{3})*")
_AMERICAN = re.compile(r"(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])\d{3}[ .-]\d{4}")
_CHINESE = re.compile(r"1[3-9]\d(?:\d{8}|([ -])\d{4}\1\d{4})")
_PERSIAN = re.compile(r"(?:98)?9\d{9}")

_CUE = re.compile(
    r"\b(?:tel|tele\w*|phone\w*|mobil\w*|cell\w*|call|ring\w*|nås?|når|text me|sms:?a?"
    r"|whatsapp|tfn|handy|rufen|appel\w*)\b"
    r"|电话|電話|手机|手機|致电|致電|تلفن|موبایل|همراه|تماس|زنگ",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"order|ärende|arende|faktura|invoice|ticket|\bcase|\bref|tracking|receipt|kvitto|bokning"
    r"|booking|serial|parcel|paket|kolli|account no|kundn|customer n"
    r"|订单|訂單|单号|單號|编号|編號|工单"
    r"|سفارش|فاکتور|پیگیری|رهگیری|مرسوله",
    re.IGNORECASE,
)
LOOK_BACK = 30
"""Characters before a number in which it may be said what it is the number of."""


def is_announced(before: str) -> bool | None:
    """Whether the words `before` a number say that it is a telephone's; None: they do not say."""
    near = before[-LOOK_BACK:]
    if not any(c.isalpha() for c in near):
        return None
    cue, other = _last(_CUE, near), _last(_OTHER, near)
    return None if cue == other else cue > other


def is_telephone(number: str, digits: str, *, announced: bool | None, persian: bool) -> bool:
    """Whether `number`, its `digits` with what stands between them, is a telephone's.

    `announced`: as by `is_announced`; `persian`: it stands in a text of Arabic letters.
    """
    if number.startswith("+"):
        fits = len(digits) in _ABROAD
    elif announced is None:
        fits = _is_written_so(number, digits, persian=persian)
    else:
        fits = announced and _SHORTEST <= len(digits) <= _LONGEST + len("00")
    return fits and not _looks_different(number)


def _last(pattern: re.Pattern[str], near: str) -> int:
    return max((match.start() for match in pattern.finditer(near)), default=-1)


def _looks_different(number: str) -> bool:
    """A date, an amount with its thousands apart, or the address of a computer."""
    whole = (_SHORT_DATE, _ADDRESS, _THOUSANDS)
    return _DATE.search(number) is not None or any(shape.fullmatch(number) for shape in whole)


def _is_written_so(number: str, digits: str, *, persian: bool) -> bool:
    if _AMERICAN.fullmatch(number) or _CHINESE.fullmatch(number):
        return True
    if persian and _PERSIAN.fullmatch(number):
        return True
    if digits.startswith("00"):
        return not digits.startswith("000") and len(digits) - len("00") in _ABROAD_WRITTEN_OUT
    area = re.match(r"\(?0\d", number)
    return area is not None and len(digits) in _AT_HOME
