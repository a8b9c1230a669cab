"""Tagging: a person who has read a verbatim says how it speaks, and of what.

That stands above what rules read in the same words, also when another codebook is applied.
"""

from collections.abc import Mapping, Sequence

from dialogs.verbatims import Codebook
from earshot.catalogue import Catalogue
from earshot.codebooks import Codebooks, known_theme
from earshot.coding import audience_of
from earshot.errors import EarshotError
from earshot.reporting.columns import NOT_SCORED, TONES
from storage.database import Database
from storage.readings import ReadingKind

_RANDOM = 19
"""From so many characters on an id is a random one, of an anonymous answer."""


class UnknownVerbatimError(EarshotError):
    """There are no words under this id."""


class TagError(EarshotError):
    """Nothing that a person can say of a verbatim; the message says what is."""


def tag(
    database: Database,
    catalogue: Catalogue,
    codebooks: Codebooks,
    answer: str,
    said: Mapping[str, Sequence[str]],
) -> None:
    """Put what a person `said` of the verbatim `answer` in place of what was read there.

    Of `theme` any number, of `tone` just one. No theme: it speaks of none.

    Raises:
        UnknownVerbatimError, UnknownThemeError, TagError: nothing was changed.
    """
    id_ = int(answer) if answer.isdecimal() and len(answer) < _RANDOM else answer
    with database.begin() as uow:
        found = uow.readings.find(id_)
        if found is None or not found.words:
            raise UnknownVerbatimError(
                f"There is no verbatim `{answer}`. `earshot verbatims SURVEY` lists them with"
                " their ids; a rating is corrected by the respondent alone."
            )
        book = codebooks.of(audience_of(catalogue, uow, found.revision_id))
        for name, values in said.items():
            uow.readings.correct(found.id, *_reading(name, values, book))


def _reading(
    name: str, values: Sequence[str], book: Codebook
) -> tuple[ReadingKind, Sequence[str]]:
    match name:
        case "theme":
            return "theme", [known_theme(value, book) for value in dict.fromkeys(values)]
        case "tone":
            return "tone", _tone(values)
        case _:
            raise TagError(f"`{name}` is not read by hand. Write theme=… or tone=….")


def _tone(values: Sequence[str]) -> Sequence[str]:
    if len(values) != 1 or values[0] not in TONES:
        raise TagError(f"A verbatim has one tone: {', '.join(TONES)}.")
    return [value for value in values if value != NOT_SCORED]
