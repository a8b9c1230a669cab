"""Searching what people said in their own words, a page at a time."""

import hashlib
import random
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dialogs.script import RATED, Script
from dialogs.verbatims import Codebook
from earshot.codebooks import Codebooks
from earshot.errors import EarshotError
from earshot.reporting import listing
from earshot.reporting.columns import NOT_SCORED
from earshot.reporting.export import admitted_waves
from earshot.reporting.gate import COMMENTS_FROM
from earshot.reporting.listing import Listed, WithheldError
from earshot.reporting.surveys import current_script
from earshot.reporting.wording import is_verbatim
from storage.analytics import LAST, ExportRow, Place, Rating, Span, Teams, Wanted
from storage.database import Database

LOOKED_THROUGH = 20_000
"""So many verbatims are looked through for one page; what is older waits for the next."""

_AT_ONCE = 5_000
_FOLDED: Mapping[int, str] = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ي": "ی", "ك": "ک", "أ": "ا", "إ": "ا", "آ": "ا"}
)


class SearchError(EarshotError):
    """Something that cannot be looked for; the message says what can."""


@dataclass(frozen=True, slots=True)
class Search:
    """What to look for; what is not given is not asked.

    `rating` is from and to, on the survey's first question that has a scale or on `rated`;
    `having` a property's name and its value. Days are half-open.
    """

    text: str = ""
    rating: tuple[float, float] | None = None
    rated: str | None = None
    theme: str | None = None
    tone: str | None = None
    language: str | None = None
    having: tuple[str, str] | None = None
    since: date | None = None
    until: date | None = None

    @property
    def span(self) -> Span:
        """The days to look at."""
        return Span(self.since or date.min, self.until or date.max)


@dataclass(frozen=True, slots=True)
class Page:
    """What was `found`; more may be found `after`, None when all was looked through.

    `looked_to` is the day that was reached: where nothing was found, one may look on from there.
    """

    found: tuple[Listed, ...]
    after: str | None
    looked_to: date | None


def search(
    database: Database,
    survey: str,
    wanted: Search,
    *,
    codebooks: Codebooks,
    chance: random.Random,
    teams: Teams = None,
    after: str | None = None,
    most: int = 20,
    masked: bool = False,
) -> Page:
    """The next verbatims of `survey` that are `wanted`, the newest first.

    Text is found in any case and without regard to accents. With `teams` only what was said in
    sessions that belong to them. Anonymous comments come as far as the gate lets them, by week,
    in an order that has nothing to do with who wrote them or when.

    Raises:
        UnknownSurveyError, UnknownThemeError, SearchError: there is no such thing.
        WithheldError: the comments are anonymous, and too few, or not told apart in this way.
    """
    with database.read() as uow:
        script = current_script(uow, survey)
    book = codebooks.of(script.audience)
    if script.anonymous:
        found = _anonymous(database, survey, wanted, book, chance, teams)
        return _page_of(found, after, most, masked=masked)
    asked = _wanted(wanted, script, book, teams)
    return _looked(database, survey, wanted, asked, after, most, masked=masked)


def folded(text: str) -> str:
    """`text` as it is compared: lower case, without accents, one spelling of each letter."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(letter for letter in parts if not unicodedata.combining(letter))
    return kept.translate(_FOLDED)


def _wanted(wanted: Search, script: Script, book: Codebook, teams: Teams) -> Wanted:
    return Wanted(
        themes=listing.with_parts(wanted.theme, book) if wanted.theme else (),
        tone="" if wanted.tone == NOT_SCORED else wanted.tone,
        language=wanted.language,
        rating=_rating(wanted, script) if wanted.rating else None,
        property=_property(wanted, script),
        teams=teams,
    )


def _rating(wanted: Search, script: Script) -> Rating:
    assert wanted.rating is not None
    keys = [question.name for question in script.questions() if question.type in RATED]
    key = wanted.rated or next(iter(keys), None)
    if key is None or key not in keys:
        raise SearchError(f"Ratings are given to: {', '.join(keys) or 'no question'}.")
    return Rating(key, *wanted.rating)


def _property(wanted: Search, script: Script) -> tuple[str, str] | None:
    if wanted.having and wanted.having[0] not in script.properties:
        known = ", ".join(script.properties) or "none"
        raise SearchError(f"`{script.survey}` knows these properties: {known}.")
    return wanted.having


def _looked(
    database: Database,
    survey: str,
    wanted: Search,
    asked: Wanted,
    after: str | None,
    most: int,
    *,
    masked: bool,
) -> Page:
    text, ids, place, at_end = folded(wanted.text.strip()), list[int](), _place(after), False
    with database.read() as uow:
        for _ in range(LOOKED_THROUGH // _AT_ONCE):
            rows = uow.analytics.look(survey, wanted.span, asked, before=place, most=_AT_ONCE)
            seen = _found(rows, text, ids, most)
            at_end = seen == len(rows) < _AT_ONCE
            place = rows[seen - 1][0] if seen else place
            if len(ids) == most or at_end:
                break
        found = uow.analytics.found(ids)
    listed = tuple(listing.listed(row, anonymous=False, masked=masked) for row in found)
    return Page(listed, None if at_end else _cursor(place), None if at_end else place.day)


def _found(rows: Sequence[tuple[Place, str | None]], text: str, ids: list[int], most: int) -> int:
    """Put those with `text` to the `ids` until there are `most`; how many rows that took."""
    for seen, (place, words) in enumerate(rows, 1):
        if words is not None and text in folded(words):
            ids.append(place.id)
            if len(ids) == most:
                return seen
    return len(rows)


def _place(after: str | None) -> Place:
    if after is None:
        return LAST
    try:
        day, number = after.split(".")
        return Place(date.fromisoformat(day), int(number))
    except ValueError:
        raise SearchError("There is no such page. Search again.") from None


def _cursor(place: Place) -> str:
    return f"{place.day.isoformat()}.{place.id}"


def _anonymous(
    database: Database,
    survey: str,
    wanted: Search,
    book: Codebook,
    chance: random.Random,
    teams: Teams,
) -> list[ExportRow]:
    apart = (wanted.rating, wanted.language, wanted.having)
    if teams is not None or any(each is not None for each in apart):
        raise WithheldError(
            "Anonymous comments are told apart by week, theme and tone only: nobody knows the"
            " rating, language, property or team of any of them."
        )
    asked = Wanted(
        listing.with_parts(wanted.theme, book) if wanted.theme else (),
        "" if wanted.tone == NOT_SCORED else wanted.tone,
    )
    rows = [
        row for row in admitted_waves(database, survey, wanted.span, chance) if is_verbatim(row)
    ]
    if not rows:
        raise WithheldError(
            "The answers are anonymous. Comments are shown of a week that is over, if there are"
            f" {COMMENTS_FROM} or more to a question. There is no such week yet."
        )
    text = folded(wanted.text.strip())
    # By what is said alone: the same on every page, and nothing can be told from it.
    rows.sort(key=lambda row: (-row.day.toordinal(), _digest(row)))
    return [row for row in rows if listing.is_wanted(row, asked) and text in folded(row.words)]


def _digest(row: ExportRow) -> bytes:
    return hashlib.sha256(f"{row.key} {row.part} {row.words}".encode()).digest()


def _page_of(rows: list[ExportRow], after: str | None, most: int, *, masked: bool) -> Page:
    if after is not None and not after.isdecimal():
        raise SearchError("There is no such page. Search again.")
    start = int(after or 0)
    some = rows[start : start + most]
    listed = tuple(listing.listed(row, anonymous=True, masked=masked) for row in some)
    more = start + most < len(rows)
    return Page(listed, str(start + most) if more else None, some[-1].day if more else None)
