"""Verbatims to read: the newest first, with what was read in them."""

import random
from dataclasses import dataclass, replace
from datetime import date

from dialogs.verbatims import Codebook, mask, with_parents
from earshot.codebooks import Codebooks, known_theme
from earshot.errors import EarshotError
from earshot.reporting import gate
from earshot.reporting.columns import NOT_SCORED, intent_of, language_of, themes_of, tone_of
from earshot.reporting.export import admitted_waves
from earshot.reporting.surveys import current_script
from earshot.reporting.wording import is_verbatim
from storage.analytics import ExportRow, Span, Wanted
from storage.database import Database


class WithheldError(EarshotError):
    """Anonymous comments that are not shown, or not told apart in this way."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One verbatim. `response` and `language` are None of an anonymous one.

    `tone` and `themes` are None while nobody has read it; `intent` is a classifier's. `by_hand`
    are the kinds of readings that a person has made, `personal` those of the personal data in it.
    """

    id: str
    response: str | None
    day: date
    key: str
    part: str
    words: str
    language: str | None
    tone: str | None
    themes: list[str] | None
    intent: str | None
    by_hand: list[str]
    personal: list[str]


def verbatims(
    database: Database,
    survey: str,
    *,
    codebooks: Codebooks,
    chance: random.Random,
    theme: str | None = None,
    tone: str | None = None,
    language: str | None = None,
    span: Span | None = None,
    most: int = 20,
    masked: bool = False,
) -> list[Listed]:
    """The newest verbatims of `survey` that speak of `theme` or a part of it, in this `tone`.

    Anonymous ones come as far as the gate lets them, each week's in an order of `chance`.

    Raises:
        UnknownSurveyError, UnknownThemeError: there is no such survey or theme.
        WithheldError: the comments are anonymous, and there are too few of them.
    """
    with database.read() as uow:
        script = current_script(uow, survey)
    book = codebooks.of(script.audience)
    themes = with_parts(theme, book) if theme else ()
    wanted = Wanted(themes, "" if tone == NOT_SCORED else tone, language)
    span = span or Span()
    if script.anonymous:
        rows = _of_waves(database, survey, span, wanted, chance)[:most]
    else:
        with database.read() as uow:
            rows = uow.analytics.verbatims(survey, span, wanted, most=most)
    return [listed(row, anonymous=script.anonymous, masked=masked) for row in rows]


def with_parts(theme: str, book: Codebook) -> tuple[str, ...]:
    """The `theme` and all that are parts of it.

    Raises:
        UnknownThemeError: `book` does not have it.
    """
    known_theme(theme, book)
    return tuple(one.key for one in book.themes if theme in with_parents([one.key], book))


def _of_waves(
    database: Database, survey: str, span: Span, wanted: Wanted, chance: random.Random
) -> list[ExportRow]:
    if wanted.language is not None:
        raise WithheldError("Anonymous comments are not told apart by their language.")
    rows = [row for row in admitted_waves(database, survey, span, chance) if is_verbatim(row)]
    if not rows:
        raise WithheldError(
            "The answers are anonymous. Comments are shown of a week that is over, if there are"
            f" {gate.COMMENTS_FROM} or more to a question. There is no such week yet."
        )
    # The sorting keeps the order of chance within each week.
    newest = sorted(rows, key=lambda row: row.day, reverse=True)
    return [replace(row, response="") for row in newest if is_wanted(row, wanted)]


def is_wanted(row: ExportRow, wanted: Wanted) -> bool:
    """Whether the words have the wanted tone and one of the wanted themes."""
    tone = tone_of(row)
    if wanted.tone is not None and tone != (wanted.tone or NOT_SCORED):
        return False
    return not wanted.themes or not set(wanted.themes).isdisjoint(themes_of(row) or ())


def listed(row: ExportRow, *, anonymous: bool, masked: bool) -> Listed:
    """The verbatim as it is shown."""
    personal = dict.fromkeys(one.value for one in row.readings if one.kind == "personal")
    by_hand = dict.fromkeys(one.kind for one in row.readings if one.source == "person")
    return Listed(
        id=str(row.id),
        response=None if anonymous else row.response,
        day=row.day,
        key=row.key,
        part=row.part,
        words=mask(row.words) if masked else row.words,
        language=language_of(row),
        tone=tone_of(row),
        themes=themes_of(row),
        intent=intent_of(row),
        by_hand=list(by_hand),
        personal=[kind for kind in personal if kind],
    )
