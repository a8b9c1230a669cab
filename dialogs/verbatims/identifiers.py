"""Numbers that name a person or an account, told by their check digits from any other number."""

from collections.abc import Sequence
from itertools import cycle

_MONTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_COORDINATED = 60
_IBAN_LENGTHS = (
    "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 "
    "EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IR26 "
    "IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 "
    "MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 "
    "SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20"
)
IBAN_LENGTHS = {entry[:2]: int(entry[2:]) for entry in _IBAN_LENGTHS.split()}
"""Country → how many characters its account numbers have."""

_FINNISH = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_CHINESE = "10X98765432"
_TAIWANESE = "ABCDEFGHJKLMNPQRSTUVXYWZIO"
_FIRST_OF_TAIWAN = 10


def luhn(digits: str) -> bool:
    """Whether the last of `digits` checks the others by Luhn's rule."""
    weighted = zip(reversed(digits), cycle((1, 2)), strict=False)
    return sum(sum(divmod(int(digit) * weight, 10)) for digit, weight in weighted) % 10 == 0


_BRANDS = (
    ({13, 16, 19}, ("4",)),
    ({16}, ("51", "52", "53", "54", "55", *map(str, range(222, 273)))),
    ({15}, ("34", "37")),
    ({14}, ("30", "36", "38")),
    ({16, 17, 18, 19}, ("62", "6011", "64", "65", "35", "81")),
    ({16, 17, 18, 19}, ("50", "56", "57", "58", "60", "61", "63", "66", "67", "68", "69")),
    ({16}, ("59", "9919", "2200", "2201", "2202", "2203", "2204", "2071")),
)


def is_card(digits: str) -> bool:
    """Whether `digits` are a payment card's: the length and beginning of a brand, and Luhn."""
    branded = any(
        len(digits) in lengths and digits.startswith(beginnings) for lengths, beginnings in _BRANDS
    )
    return branded and luhn(digits)


def is_iban(account: str) -> bool:
    """Whether `account`, capitals and digits, is an international account number."""
    if IBAN_LENGTHS.get(account[:2]) != len(account):
        return False
    return int("".join(str(int(c, 36)) for c in account[4:] + account[:4])) % 97 == 1


def is_swedish(digits: str) -> bool:
    """Whether ten or twelve digits are a Swedish personnummer or samordningsnummer."""
    century, own = digits[:-10], digits[-10:]
    if century not in {"", "18", "19", "20"}:
        return False
    day = int(own[4:6])
    day = day - _COORDINATED if day > _COORDINATED else day
    return _is_day(int(own[2:4]), day) and luhn(own)


def is_iranian(digits: str) -> bool:
    """Whether ten digits are an Iranian national code."""
    if len(set(digits)) == 1:
        return False
    left = _weighted(digits[:9], range(10, 1, -1)) % 11
    return int(digits[9]) == (left if left in {0, 1} else 11 - left)


def is_chinese(number: str) -> bool:
    """Whether 17 digits and a digit or X are a resident identity number of China."""
    if not _is_day(int(number[10:12]), int(number[12:14])) or number[6:8] not in {"19", "20"}:
        return False
    weights = [pow(2, 17 - place, 11) for place in range(17)]
    return _CHINESE[_weighted(number[:17], weights) % 11] == number[17]


def is_taiwanese(number: str) -> bool:
    """Whether a capital and nine digits are an identity or residence number of Taiwan."""
    first = _TAIWANESE.index(number[0]) + _FIRST_OF_TAIWAN
    weights = (1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1)
    return _weighted(f"{first}{number[1:]}", weights) % 10 == 0


def is_finnish(number: str) -> bool:
    """Whether six digits, a sign, three digits and a letter or digit are a henkilötunnus."""
    if not _is_day(int(number[2:4]), int(number[:2])):
        return False
    return _FINNISH[int(number[:6] + number[7:10]) % 31] == number[10]


def is_danish(digits: str) -> bool:
    """Whether ten digits begin with a day, as a Danish CPR number does."""
    return _is_day(int(digits[2:4]), int(digits[:2]))


def is_norwegian(digits: str) -> bool:
    """Whether eleven digits are a Norwegian fødselsnummer."""
    if not _is_day(int(digits[2:4]), int(digits[:2])):
        return False
    first = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
    second = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
    return _weighted(digits[:10], first) % 11 == 0 and _weighted(digits, second) % 11 == 0


def is_american(digits: str) -> bool:
    """Whether nine digits may be a Social Security number: it has no check digit."""
    area = digits[:3]
    return area not in {"000", "666"} and area < "900" and "00" != digits[3:5] != digits[5:]


def _is_day(month: int, day: int) -> bool:
    return 1 <= month <= len(_MONTHS) and 1 <= day <= _MONTHS[month - 1]


def _weighted(digits: str, weights: Sequence[int]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True))
