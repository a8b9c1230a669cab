"""The texts of a script as a table: a row a text, a column a language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias

from bots.sms.wording import plain
from dialogs.linting.sms import FILLED
from dialogs.loading.manuscript import PLACEHOLDER
from dialogs.segments import segments
from earshot.editing import places
from earshot.editing.places import Place, Role
from earshot.editing.spans import Table, line_of, parse, parse_loosely

Texts: TypeAlias = Mapping[str, str]
"""Language → text."""

_MOST_KEPT = 64


@dataclass(frozen=True, slots=True)
class Cell:
    """A text in one language, or None where it is missing.

    `needed`: the script lacks it; some texts may be left to ours. `outdated`: the source says
    something else than when this was first published. `back` is what it says in the source
    language, where that is known. `segments` it takes as an SMS, None for a label.
    """

    language: str
    text: str | None
    needed: bool = False
    outdated: bool = False
    back: str | None = None
    length: int = 0
    segments: int | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A text of the script at `path` (for `set_text`), in the line where it stands.

    `source` is the language that the others translate. `cells` has every language in order.
    """

    path: str
    step: str | None
    role: Role
    sms: bool
    line: int
    source: str
    cells: Mapping[str, Cell] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a language is: `missing` of `all` texts that it needs, `outdated` of the others."""

    language: str
    all: int
    missing: int
    outdated: int


def rows(
    source: str,
    *,
    published: str | tuple[str, ...] | None = None,
    back: Mapping[tuple[str, str], Texts] | None = None,
) -> tuple[Row, ...]:
    """Every text of the script in `source`, in the order of the file.

    `published` is what was published (`revisions.texts`, the oldest first; or one revision), by
    which outdated translations are known; `back` are texts whose translations are known
    (`bank.known_texts`).

    Raises:
        UnreadableError: it is no YAML.
    """
    root = parse(source)
    spoken = places.languages(root)
    given = (published,) if isinstance(published, str) else published or ()
    before = [_texts_in(one) for one in given]
    return tuple(
        Row(
            path=place.path,
            step=place.step,
            role=place.role,
            sms=place.sms,
            line=line_of(source, _start(place)),
            source=spoken[0],
            cells=_cells(place, spoken, [one.get(place.path, {}) for one in before], back or {}),
        )
        for place in places.places(root)
        if spoken
    )


def progress(table: tuple[Row, ...]) -> tuple[Progress, ...]:
    """How complete each language but the source is."""
    languages = list(table[0].cells)[1:] if table else []
    return tuple(_progress(tag, [row.cells[tag] for row in table]) for tag in languages)


def _progress(language: str, cells: list[Cell]) -> Progress:
    return Progress(
        language,
        all=sum(cell.needed or cell.text is not None for cell in cells),
        missing=sum(cell.needed for cell in cells),
        outdated=sum(cell.outdated for cell in cells),
    )


@lru_cache(maxsize=_MOST_KEPT)
def _texts_in(source: str) -> Mapping[str, Texts]:
    """Path → texts of a revision, which never changes: it is read only once."""
    root = parse_loosely(source)
    if not isinstance(root, Table):
        return {}
    spoken = places.languages(root)
    return {place.path: place.texts(spoken) for place in places.places(root)}


def _start(place: Place) -> int:
    entry = place.inside.entry(place.name)
    return entry.key.start if entry else place.inside.start


def _cells(
    place: Place,
    spoken: tuple[str, ...],
    before: list[Texts],
    back: Mapping[tuple[str, str], Texts],
) -> Mapping[str, Cell]:
    texts = {tag: text for tag, text in place.texts(spoken).items() if text.strip()}
    first = spoken[0]
    cells = {}
    for tag in spoken:
        text = texts.get(tag)
        known = back.get((tag, text), {}).get(first) if text and tag != first else None
        cells[tag] = Cell(
            language=tag,
            text=text,
            needed=text is None and not place.partly,
            outdated=tag != first and _is_outdated(texts, tag, first, before),
            back=known,
            length=len(text or ""),
            segments=_segments(place, text or ""),
        )
    return cells


def _is_outdated(texts: Texts, tag: str, source: str, before: list[Texts]) -> bool:
    """Whether the text in `tag` was published for other sources only than the one it has now.

    It is for the source with which it was new; when that is changed and it is not, it stays.
    """
    sources = [
        now.get(source)
        for earlier, now in pairwise([{}, *before])
        if tag in texts and now.get(tag) == texts[tag] != earlier.get(tag)
    ]
    # What had no source is for any.
    return bool(sources) and None not in sources and texts.get(source) not in sources


def _segments(place: Place, text: str) -> int | None:
    """What `text` costs as an SMS, sent as we send it; labels are counted with their question."""
    if place.role == "label":
        return None
    return segments(plain(PLACEHOLDER.sub(FILLED, text)))
