"""Personal data in a text: where it stands, and the text without it."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from dialogs.verbatims import identifiers
from dialogs.verbatims.telephones import LOOK_BACK, is_announced, is_telephone

Kind: TypeAlias = Literal["email", "phone", "card", "iban", "national_id", "url"]
Place: TypeAlias = tuple[Kind, int, int]

MASKS: Mapping[Kind, str] = {
    "email": "[e-mail]",
    "phone": "[phone]",
    "card": "[card]",
    "iban": "[iban]",
    "national_id": "[id]",
    "url": "[link]",
}
"""Kind → what stands in its place in a masked text."""

_MASKED = re.compile("|".join(re.escape(shown) for shown in MASKS.values()))


@dataclass(frozen=True, slots=True)
class Found:
    """Personal data from `start` to `end` of a text."""

    kind: Kind
    start: int
    end: int


def personal_data(text: str) -> tuple[Found, ...]:
    """The personal data in `text`, in order; none of it overlaps.

    What has check digits is found wherever they are right. Telephone numbers have none: they are
    found by how they are written and what is said before them.
    """
    plain = _plain(text)
    found: list[Found] = []
    open_parts = _between(((m.start(), m.end()) for m in _MASKED.finditer(text)), 0, len(text))
    for find in _FINDERS:
        parts, open_parts = open_parts, []
        for start, end in parts:
            here = [Found(kind, start + a, start + b) for kind, a, b in find(plain[start:end])]
            found += here
            open_parts += _between(((one.start, one.end) for one in here), start, end)
    return tuple(sorted(found, key=lambda one: one.start))


def mask(text: str) -> str:
    """`text` with a word in brackets in place of each piece of personal data.

    What is masked already stays as it is.
    """
    found = personal_data(text)
    while found:
        for one in reversed(found):
            text = text[: one.start] + MASKS[one.kind] + text[one.end :]
        found = personal_data(text)
    return text


def _plain(text: str) -> str:
    """`text` with ASCII digits, letters and signs for their other forms, place for place."""
    return text if text.isascii() else "".join(map(_plain_letter, text))


_DASHES = frozenset("\u2010\u2011\u2012\u2013\u2014\u2212")


def _plain_letter(letter: str) -> str:
    if letter.isascii():
        return letter
    if letter in _DASHES:
        return "-"
    if letter.isdecimal():
        return str(int(letter))
    plain = unicodedata.normalize("NFKC", letter)
    return plain if len(plain) == 1 else letter


def _between(taken: Iterator[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """The parts from `start` to `end` that are not `taken`."""
    parts: list[tuple[int, int]] = []
    for taken_from, taken_to in taken:
        parts.append((start, taken_from))
        start = taken_to
    return [(a, b) for a, b in (*parts, (start, end)) if a < b]


_PROFILE = re.compile(
    r"(?:https?://)?(?<![\w.@-])(?:(?:www|m|[a-z]{2})\.)?(?:linkedin\.com/in|facebook\.com|instagram\.com"
    r"|twitter\.com|x\.com|t\.me|wa\.me|tiktok\.com|github\.com|weibo\.com)/@?[\w.%+-]{2,60}"
    r"|https?://[^\s/@]{1,100}@[^\s@]{1,200}",
    re.IGNORECASE,
)


def _links(text: str) -> Iterator[Place]:
    for match in _PROFILE.finditer(text):
        yield "url", match.start(), match.end()


_LATIN = "0-9A-Za-z\u00c0-\u024f"
_LOCAL = re.compile(rf"[{_LATIN}._%+'-]")
_AT = re.compile(r"@| {0,2}[\[(] ?at ?[\])] {0,2}", re.IGNORECASE)
_DOMAIN = re.compile(rf"(?:[{_LATIN}-]{{1,63}}\.){{1,8}}[A-Za-z]{{2,24}}(?![{_LATIN}-])")
_LONGEST_LOCAL = 64


def _emails(text: str) -> Iterator[Place]:
    done = 0
    for at in _AT.finditer(text):
        domain = _DOMAIN.match(text, at.end())
        start = _local_start(text, max(done, at.start() - _LONGEST_LOCAL), at.start())
        if domain and start < at.start():
            yield "email", start, domain.end()
            done = domain.end()


def _local_start(text: str, least: int, end: int) -> int:
    """Where the part before the @ at `end` begins; `end` itself if there is none."""
    start = end
    while start > least and _LOCAL.match(text[start - 1]):
        start -= 1
    return end - len(text[start:end].lstrip("._%+'-"))


_APART = r"(?<![0-9A-Za-z])"
_ALONE = r"(?![0-9A-Za-z])"
_IBAN = re.compile(rf"{_APART}[A-Za-z]{{2}}\d\d(?:[ -]?[0-9A-Za-z]){{8,30}}")


def _accounts(text: str) -> Iterator[Place]:
    for match in _IBAN.finditer(text):
        length = identifiers.IBAN_LENGTHS.get(match[0][:2].upper(), 0)
        places = [at for at, c in enumerate(match[0]) if c.isalnum()][:length]
        account = "".join(match[0][at] for at in places).upper()
        end = match.start() + (places[-1] + 1 if places else 0)
        if identifiers.is_iban(account) and not text[end : end + 1].isalnum():
            yield "iban", match.start(), end


_LETTERED: tuple[tuple[re.Pattern[str], Callable[[str], bool]], ...] = (
    (re.compile(rf"{_APART}\d{{17}}[0-9Xx]{_ALONE}"), identifiers.is_chinese),
    (re.compile(rf"{_APART}[A-Za-z][1289]\d{{8}}{_ALONE}"), identifiers.is_taiwanese),
    (
        re.compile(rf"{_APART}\d{{6}}[-+A-FU-Ya-fu-y]\d{{3}}[0-9A-Za-z]{_ALONE}"),
        identifiers.is_finnish,
    ),
    (
        re.compile(
            rf"{_APART}(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]"
            rf"(?: ?\d\d){{3}} ?[A-D]{_ALONE}",
            re.IGNORECASE,
        ),
        bool,
    ),
)


def _lettered(text: str) -> Iterator[Place]:
    """National numbers that may hold a letter."""
    places = (
        (match.start(), match.end())
        for shape, is_right in _LETTERED
        for match in shape.finditer(text)
        if is_right(match[0].upper())
    )
    for start, end in sorted(places):
        yield "national_id", start, end


_RUN = re.compile(rf"{_APART}[+(]{{0,2}}\d+(?:[ ().\-/\u00a0]{{1,3}}\d+)*{_ALONE}")
_GROUP = re.compile(r"\d+")
_MOST_GROUPS = 8
_FEWEST_DIGITS, _MOST_DIGITS = 7, 19
_ARABIC = re.compile("[\u0600-\u06ff]")


def _numbers(text: str) -> Iterator[Place]:
    persian = _ARABIC.search(text) is not None
    for run in _RUN.finditer(text):
        yield from _Run(text, run.start(), run.end(), persian=persian).places()


@dataclass(frozen=True, slots=True)
class _Run:
    """Groups of digits with little between them: one number, or several."""

    text: str
    start: int
    end: int
    persian: bool

    def places(self) -> Iterator[Place]:
        """The personal numbers in it, the longest first where several begin at one group."""
        groups = [m.span() for m in _GROUP.finditer(self.text, self.start, self.end)]
        at = 0
        while at < len(groups):
            place, after = self._at(groups, at)
            if place:
                yield place
            at = after

    def _at(self, groups: list[tuple[int, int]], at: int) -> tuple[Place | None, int]:
        start = self._opened(groups[at][0])
        if not self._begins(start):
            return None, at + 1
        announced = is_announced(self.text[max(0, start - LOOK_BACK) : start])
        for after in range(min(len(groups), at + _MOST_GROUPS), at, -1):
            digits = sum(b - a for a, b in groups[at:after])
            end = groups[after - 1][1]
            if _FEWEST_DIGITS <= digits <= _MOST_DIGITS and self._stops(end):
                kind = self._kind(start, end, announced=announced)
                if kind:
                    return (kind, start, end), after
        return None, at + 1

    def _opened(self, start: int) -> int:
        """`start`, or where the plus or bracket before it stands."""
        while start > self.start and self.text[start - 1] in "+(":
            start -= 1
        return start

    def _begins(self, start: int) -> bool:
        return start == self.start or self.text[start - 1] in " \u00a0"

    def _stops(self, end: int) -> bool:
        return end == self.end or self.text[end] in " \u00a0)."

    def _kind(self, start: int, end: int, *, announced: bool | None) -> Kind | None:
        number = self.text[start:end].replace("\u00a0", " ")
        digits = "".join(_GROUP.findall(number))
        if len(digits) in _CARD_DIGITS and _CARD.fullmatch(number) and identifiers.is_card(digits):
            return "card"
        if len(digits) in _ID_DIGITS and self._names_somebody(number, digits):
            return "national_id"
        telephone = is_telephone(number, digits, announced=announced, persian=self.persian)
        return "phone" if telephone else None

    def _names_somebody(self, number: str, digits: str) -> bool:
        return any(
            shape.fullmatch(number) and is_right(digits) for shape, is_right in _NATIONAL
        ) or (
            self.persian
            and _IRANIAN.fullmatch(number) is not None
            and identifiers.is_iranian(digits)
        )


_CARD_DIGITS = range(13, 20)
_ID_DIGITS = range(9, 13)
_CARD = re.compile(r"\d{4,}(?:([ -])\d{4,6}(?:\1\d{1,6})*)?")
_IRANIAN = re.compile(r"\d{10}|\d{3}-\d{6}-\d")
_NATIONAL: tuple[tuple[re.Pattern[str], Callable[[str], bool]], ...] = (
    (re.compile(r"(?:\d\d)?\d{6}[-+ ]?\d{4}"), identifiers.is_swedish),
    (re.compile(r"\d{6}-\d{4}"), identifiers.is_danish),
    (re.compile(r"\d{6} ?\d{5}"), identifiers.is_norwegian),
    (re.compile(r"\d{3}-\d\d-\d{4}"), identifiers.is_american),
)
_FINDERS: tuple[Callable[[str], Iterator[Place]], ...] = (
    _links,
    _emails,
    _accounts,
    _lettered,
    _numbers,
)
