"""Single cuts and insertions in a YAML text; everything around them stays as it is written.

Every function takes a text with a part that was parsed from it, and gives the new text.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from earshot.editing.spans import (
    Entry,
    Listing,
    Part,
    Table,
    Word,
    line_end,
    line_start,
    newline,
)
from earshot.editing.writing import Said, Value, in_block, in_flow, is_plain, item, quoted, scalar

_BLANK_LINES = re.compile(r"(?:\r?\n[ \t]*)*\r?\n")


def replaced(source: str, start: int, end: int, text: str) -> str:
    """`source` with `text` in the place of what stands there."""
    return source[:start] + text + source[end:]


def reworded(part: Word, text: str, *, flow: bool) -> str:
    """How `text` is written in the place of `part`: as that was, where it can be."""
    if not part.style and part.value and is_plain(text, flow=flow):
        return text
    if part.style == "'" and text.isprintable():
        return "'" + text.replace("'", "''") + "'"
    return quoted(text)


def set_word(source: str, part: Word, text: str, *, flow: bool) -> str:
    """`part` says `text`."""
    written = reworded(part, text, flow=flow)
    if part.start == part.end and source[part.start - 1 : part.start] in {":", "-"}:
        written = f" {written}"
    return replaced(source, part.start, part.end, written)


def set_entry(source: str, table: Table, name: str, value: Value, *, after: int = -1) -> str:
    """`name` says `value`; where it did not stand yet it comes behind the entry `after`."""
    entry = table.entry(name)
    if entry is None:
        return add_entry(source, table, name, value, after=after)
    if isinstance(value, str) and isinstance(entry.value, Word):
        if isinstance(value, Said) or entry.value.style:
            return set_word(source, entry.value, value, flow=table.flow)
        written = scalar(value, flow=table.flow)
        return _set_value(source, entry, written)
    if table.flow:
        return _set_value(source, entry, in_flow(value))
    lines = in_block(name, value, column_of(source, entry.key.start))
    first = lines[0][lines[0].index(":") + 1 :].strip()
    return _set_value(source, entry, first, lines[1:])


def add_entry(source: str, table: Table, name: str, value: Value, *, after: int) -> str:
    """`name: value` behind the entry number `after`; -1 puts it before all others."""
    if not table.entries:
        inner = f"{{{scalar(name)}: {in_flow(value)}}}"
        return replaced(source, table.start, table.end, inner)
    if table.flow:
        written = f"{scalar(name)}: {in_flow(value)}"
        if after < 0:
            start = table.entries[0].key.start
            return replaced(source, start, start, f"{written}, ")
        end = table.entries[after].value.end
        return replaced(source, end, end, f", {written}")
    column = column_of(source, table.entries[0].key.start)
    lines = in_block(name, value, column)
    if after < 0:
        start = table.entries[0].key.start
        text = newline(source).join([*lines, " " * column])
        return replaced(source, start, start, text)
    return _below(source, table.entries[after].value, [" " * column + lines[0], *lines[1:]])


def remove_entry(source: str, table: Table, number: int) -> str:
    """Without the entry `number`; nothing else goes, comments above it neither."""
    entry = table.entries[number]
    others = len(table.entries) > 1
    if not others:
        return replaced(source, table.start, table.end, "{}")
    if table.flow:
        return _cut(source, [one.value for one in table.entries], number, entry.key.start)
    begin = line_start(source, entry.key.start)
    if source[begin : entry.key.start].strip() and number + 1 < len(table.entries):
        # It stands behind a dash, which the next entry takes over.
        return replaced(source, entry.key.start, table.entries[number + 1].key.start, "")
    return _cut_lines(source, begin, entry.value.end)


def column_of(source: str, index: int) -> int:
    """In which column `index` is, from 0."""
    return index - line_start(source, index)


@dataclass(frozen=True, slots=True)
class Chunk:
    """The whole lines of an item: with comments right above it, without the last line break."""

    start: int
    end: int


def chunk(source: str, listing: Listing, number: int) -> Chunk:
    """The lines of the item `number` of a list in block style."""
    part = listing.items[number]
    lowest = line_end(source, listing.items[number - 1].end) if number else 0
    start = _dash(source, listing, part.start)
    while start > lowest:
        above = line_start(source, start - 1)
        if above < lowest or not source[above:start].lstrip().startswith("#"):
            break
        start = above
    return Chunk(start, line_end(source, part.end))


def add_item(source: str, listing: Listing, at: int, value: Value) -> str:
    """`value` as the item number `at`; those from there on come after it."""
    if listing.flow:
        return _add_flow(source, listing, at, in_flow(value))
    lines = item(value, column_of(source, listing.start))
    return insert_lines(source, listing, at, newline(source).join(lines))


def insert_lines(source: str, listing: Listing, at: int, text: str) -> str:
    """`text`, which is a written item, as number `at` of a list in block style."""
    between = _between(source, listing)
    if at == 0:
        start = chunk(source, listing, 0).start
        return replaced(source, start, start, text + between)
    end = chunk(source, listing, at - 1).end
    return replaced(source, end, end, between + text)


def remove_item(source: str, listing: Listing, number: int) -> str:
    """Without the item `number`, its comments and its share of blank lines."""
    if len(listing.items) == 1:
        return _emptied(source, listing)
    if listing.flow:
        return _cut(source, listing.items, number, listing.items[number].start)
    cut = chunk(source, listing, number)
    if number + 1 < len(listing.items):
        blank = _BLANK_LINES.match(source, cut.end)
        return replaced(source, cut.start, blank.end() if blank else cut.end, "")
    start = len(source[: cut.start].rstrip())
    return replaced(source, line_end(source, start), cut.end, "")


def move_item(source: str, listing: Listing, number: int, to: int) -> str:
    """The item `number` becomes number `to`; its lines stay as they are written."""
    order = [place for place in range(len(listing.items)) if place != number]
    order.insert(to, number)
    if listing.flow:
        spans = [(one.start, one.end) for one in listing.items]
    else:
        chunks = [chunk(source, listing, place) for place in range(len(listing.items))]
        spans = [(one.start, one.end) for one in chunks]
    written = [source[start:end] for start, end in spans]
    for (start, end), place in reversed(list(zip(spans, order, strict=True))):
        source = replaced(source, start, end, written[place])
    return source


def _set_value(source: str, entry: Entry, first: str, more: list[str] | None = None) -> str:
    """What stands behind the colon of `entry` anew; a comment beside the colon stays."""
    colon = source.index(":", entry.key.end) + 1
    comment = source[colon : entry.value.start].strip()
    parts = [f" {first}" if first else "", f"  {comment}" if comment.startswith("#") else ""]
    text = "".join(parts) + "".join(newline(source) + line for line in more or ())
    return replaced(source, colon, entry.value.end, text)


def _below(source: str, part: Part, lines: list[str]) -> str:
    end = line_end(source, part.end)
    text = "".join(newline(source) + line for line in lines)
    return replaced(source, end, end, text)


def _cut(source: str, parts: Sequence[Part], number: int, start: int) -> str:
    """Without the part `number` of what stands in brackets, and without one comma."""
    if number:
        return replaced(source, parts[number - 1].end, parts[number].end, "")
    comma = source.index(",", parts[0].end) + 1
    while source[comma] in " \r\n":
        comma += 1
    return replaced(source, start, comma, "")


def _cut_lines(source: str, start: int, end: int) -> str:
    return replaced(source, start, _next_line(source, line_end(source, end)), "")


def _next_line(source: str, index: int) -> int:
    """Behind the line break at `index`."""
    for broken in ("\r\n", "\n"):
        if source.startswith(broken, index):
            return index + len(broken)
    return index


def _dash(source: str, listing: Listing, index: int) -> int:
    """The start of the line whose dash begins the item at `index`."""
    column = column_of(source, listing.start)
    start = line_start(source, index)
    while start and source[start : start + column + 1] != " " * column + "-":
        start = line_start(source, start - 1)
    return start


def _between(source: str, listing: Listing) -> str:
    """What parts two items: a line break, or one with an empty line."""
    broken = newline(source)
    if len(listing.items) < 2:  # noqa: PLR2004 - one item has nothing between
        return broken
    first, second = (chunk(source, listing, number) for number in (0, 1))
    gap = source[first.end : second.start]
    return broken * 2 if gap.count("\n") > 1 else broken


def _add_flow(source: str, listing: Listing, at: int, written: str) -> str:
    if not listing.items:
        return replaced(source, listing.start, listing.end, f"[{written}]")
    if at == 0:
        start = listing.items[0].start
        return replaced(source, start, start, f"{written}, ")
    end = listing.items[at - 1].end
    return replaced(source, end, end, f", {written}")


def _emptied(source: str, listing: Listing) -> str:
    if listing.flow:
        return replaced(source, listing.start, listing.end, "[]")
    start = len(source[: listing.start].rstrip())
    return replaced(source, start, listing.end, " []")


def languages_of(part: Part | None, first: str) -> Mapping[str, Part]:
    """Language → what stands for it; a single text is in the `first` language."""
    if isinstance(part, Table):
        return {entry.key.value: entry.value for entry in part.entries}
    return {first: part} if part is not None and first else {}
