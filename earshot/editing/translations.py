"""The texts of a script as a table: a row a text, a column a language."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bots.sms.wording import plain
from dialogs.linting.sms import FILLED
from dialogs.loading.manuscript import PLACEHOLDER
from dialogs.segments import segments
from earshot.editing import places
from earshot.editing.places import Place, Role
from earshot.editing.spans import Table, line_of, parse, parse_loosely


@dataclass(frozen=True, slots=True)
class Cell:
    """A text in one language, or None where it is missing.

    `needed`: the script lacks it; some texts may be left to ours. `outdated`: the source says
    something else than in the published script, and this does not. `back` is what it says in the
    source language, where that is known. `segments` it takes as an SMS, None for a label.
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
    published: str | None = None,
    back: Mapping[tuple[str, str], Mapping[str, str]] | None = None,
) -> tuple[Row, ...]:
    """Every text of the script in `source`, in the order of the file.

    `published` is the revision in force, by which outdated translations are known; `back` are
    texts whose translations are known (`bank.known_texts`).

    Raises:
        UnreadableError: it is no YAML.
    """
    root = parse(source)
    spoken = places.languages(root)
    before = dict(_published(published))
    return tuple(
        Row(
            path=place.path,
            step=place.step,
            role=place.role,
            sms=place.sms,
            line=line_of(source, _start(place)),
            source=spoken[0],
            cells=_cells(place, spoken, before.get(place.path, {}), back or {}),
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


def _published(source: str | None) -> Iterator[tuple[str, Mapping[str, str]]]:
    root = parse_loosely(source) if source else None
    if isinstance(root, Table):
        spoken = places.languages(root)
        for place in places.places(root):
            yield place.path, place.texts(spoken)


def _start(place: Place) -> int:
    entry = place.inside.entry(place.name)
    return entry.key.start if entry else place.inside.start


def _cells(
    place: Place,
    spoken: tuple[str, ...],
    before: Mapping[str, str],
    back: Mapping[tuple[str, str], Mapping[str, str]],
) -> Mapping[str, Cell]:
    texts = {tag: text for tag, text in place.texts(spoken).items() if text.strip()}
    first = spoken[0]
    # A new source has no translation that could be older than it.
    is_changed = first in before and texts.get(first) != before[first]
    cells = {}
    for tag in spoken:
        text = texts.get(tag)
        stale = is_changed and tag != first and text is not None and text == before.get(tag)
        known = back.get((tag, text), {}).get(first) if text and tag != first else None
        cells[tag] = Cell(
            language=tag,
            text=text,
            needed=text is None and not place.partly,
            outdated=stale,
            back=known,
            length=len(text or ""),
            segments=_segments(place, text or ""),
        )
    return cells


def _segments(place: Place, text: str) -> int | None:
    """What `text` costs as an SMS, sent as we send it; labels are counted with their question."""
    if place.role == "label":
        return None
    return segments(plain(PLACEHOLDER.sub(FILLED, text)))
