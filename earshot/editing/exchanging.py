"""Translations out to translators and in again, as PO and as CSV."""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import StringIO
from typing import Protocol

from polib import POEntry, POFile, pofile

from dialogs.loading.manuscript import PLACEHOLDER
from dialogs.shapes import MAX_TEXT
from earshot.editing.changing import set_texts
from earshot.editing.translations import Row, rows
from earshot.editing.words import Words, words
from earshot.editing.writing import storable
from earshot.reporting.columns import guarded, unguarded

PLACE, ROLE = "place", "what"
"""The first columns of a CSV; the languages follow, the source first."""

# In PO these end a line, or are no text; nobody sees the difference to a blank.
_INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_LINE = re.compile(r"line (\d+)")

BOM = "\ufeff"
"""Without it a spreadsheet takes UTF-8 for something else."""


@dataclass(frozen=True, slots=True)
class Change:
    """A text that comes in: it says `after` where the script says `before` (None: nothing)."""

    path: str
    language: str
    before: str | None
    after: str
    line: int


@dataclass(frozen=True, slots=True)
class Fault:
    """What could not be taken, and where in the file it stands."""

    line: int
    words: Words


@dataclass(frozen=True, slots=True)
class Import:
    """What a file would change, and what of it cannot be taken."""

    changes: tuple[Change, ...]
    faults: tuple[Fault, ...]


def to_po(source: str, language: str, *, published: str | tuple[str, ...] | None = None) -> bytes:
    """The texts of the script in `source` with their translations into `language`, as PO."""
    catalog = POFile(wrapwidth=0)
    catalog.metadata = {
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
    }
    for row in rows(source, published=published):
        original, cell = row.cells[row.source].text, row.cells.get(language)
        if original is not None and cell is not None and language != row.source:
            catalog.append(
                POEntry(
                    msgctxt=row.path,
                    msgid=_visible(original),
                    msgstr=_visible(cell.text or ""),
                    comment=f"{row.role}, SMS" if row.sms else row.role,
                    flags=["fuzzy"] if cell.outdated else [],
                )
            )
    return f"{catalog}\n".encode()


def from_po(source: str, data: bytes) -> Import:
    """What the PO in `data` would change in the script in `source`.

    Entries marked as fuzzy, and those whose source text was changed since, are left out and
    named.
    """
    text, fault = _decoded(data)
    if fault:
        return Import((), (fault,))
    try:
        # A line before it: what is only a file's name would be read as that file.
        catalog = pofile(f"#\n{text}", wrapwidth=0)
    except (OSError, ValueError, UnicodeError, IndexError) as error:
        return Import((), (_unreadable(str(error)),))
    language = catalog.metadata.get("Language", "").strip()
    if not language:
        return Import((), (Fault(1, words("import.no_language")),))
    return _judged(source, [_of_entry(entry, language) for entry in catalog if entry.msgctxt])


def to_csv(source: str, *, published: str | tuple[str, ...] | None = None) -> bytes:
    """The texts of the script in `source` as CSV that a spreadsheet opens without harm."""
    table = rows(source, published=published)
    languages = list(table[0].cells) if table else []
    written = StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow([PLACE, ROLE, *languages])
    for row in table:
        texts = [guarded(row.cells[tag].text or "") for tag in languages]
        writer.writerow([row.path, row.role, *texts])
    return (BOM + written.getvalue()).encode()


def from_csv(source: str, data: bytes) -> Import:
    """What the CSV in `data` would change in the script in `source`; empty cells change nothing.

    The source language may be changed as well.
    """
    text, fault = _decoded(data)
    if fault:
        return Import((), (fault,))
    first, *_ = [*text.split("\n", 1), ""]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        head = [cell.strip() for cell in next(reader, [])]
        if PLACE not in head:
            return Import((), (Fault(1, words("import.no_place_column")),))
        incoming = list(_of_rows(reader, head))
    except csv.Error:
        return Import((), (Fault(reader.line_num, words("import.not_csv")),))
    return _judged(source, incoming)


def applied(source: str, changes: Sequence[Change]) -> str:
    """`source` with `changes`; comments and everything else stay as they are."""
    return set_texts(source, [(one.path, one.language, one.after) for one in changes])


class _Reader(Protocol):
    """Rows, and the number of the line in which the last one ended."""

    line_num: int

    def __iter__(self) -> Iterator[list[str]]: ...


@dataclass(frozen=True, slots=True)
class _Incoming:
    path: str
    language: str
    text: str
    line: int
    original: str | None = None
    unsure: bool = False


def _decoded(data: bytes) -> tuple[str, Fault | None]:
    try:
        return data.decode("utf-8-sig"), None
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return "", Fault(line, words("import.not_utf8"))


def _unreadable(why: str) -> Fault:
    """Where the parser stumbled, which it says in words; one line stands before the file's own."""
    line = _LINE.search(why)
    return Fault(max(1, int(line[1]) - 1) if line else 1, words("import.not_po"))


def _of_entry(entry: POEntry, language: str) -> _Incoming:
    return _Incoming(
        entry.msgctxt,
        language,
        "" if entry.obsolete else entry.msgstr,
        max(1, (entry.linenum or 1) - 1),
        original=entry.msgid,
        unsure=entry.fuzzy,
    )


def _of_rows(reader: "_Reader", head: list[str]) -> Iterator[_Incoming]:
    line = 2
    for cells in reader:
        named = dict(zip(head, cells, strict=False))
        path = named.get(PLACE, "").strip()
        for tag, text in named.items():
            if path and tag not in {PLACE, ROLE, ""} and text.strip():
                yield _Incoming(path, tag, unguarded(text).replace("\r\n", "\n"), line)
        line = reader.line_num + 1


def _judged(source: str, incoming: list[_Incoming]) -> Import:
    table = {row.path: row for row in rows(source)}
    seen = Counter((one.path, one.language) for one in incoming)
    changes, faults = [], []
    unknown: set[str] = set()
    for one in incoming:
        row = table.get(one.path)
        fault = _fault(row, one, seen, unknown)
        if fault is not None:
            faults.append(Fault(one.line, fault))
        elif row is not None and one.language in row.cells:
            before = row.cells[one.language].text
            same = {before, _visible(before or "")} if one.original is not None else {before}
            if one.text.strip() and one.text not in same:
                changes.append(Change(one.path, one.language, before, one.text, one.line))
    return Import(tuple(changes), tuple(faults))


def _fault(
    row: Row | None, one: _Incoming, seen: "Counter[tuple[str, str]]", unknown: set[str]
) -> Words | None:
    """Why `one` cannot be taken."""
    if row is None:
        known = one.path in unknown
        unknown.add(one.path)
        return None if known else words("import.unknown_place", place=one.path)
    if one.language not in row.cells:
        known = one.language in unknown
        unknown.add(one.language)
        return None if known else words("import.unknown_language", tag=one.language)
    if seen[one.path, one.language] > 1:
        return words("import.twice", place=one.path)
    return _text_fault(row, one)


def _text_fault(row: Row, one: _Incoming) -> Words | None:
    original = row.cells[row.source].text or ""
    if not one.text.strip():
        return None
    faults = (
        ("import.unsure", one.unsure),
        ("import.source_changed", one.original not in {None, _visible(original)}),
        ("import.character", not storable(one.text)),
        ("import.too_long", len(one.text) > MAX_TEXT),
        ("import.placeholders", _placed_otherwise(row, one, original)),
    )
    key = next((key for key, is_so in faults if is_so), None)
    return words(key, place=one.path, most=MAX_TEXT) if key else None


def _placed_otherwise(row: Row, one: _Incoming, original: str) -> bool:
    """Whether the text has other placeholders than its source, where it has one."""
    if one.language == row.source or not original:
        return False
    return _named(one.text) != _named(original)


def _visible(text: str) -> str:
    return _INVISIBLE.sub(" ", text)


def _named(text: str) -> set[str]:
    return set(PLACEHOLDER.findall(text))
