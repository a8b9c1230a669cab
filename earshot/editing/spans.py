"""YAML as a tree in which every part knows its span, so that one can be rewritten and no other.

Unlike `dialogs.yaml_nodes`, which reads what a script says, this keeps how it is written: a key
that stands twice is there twice, and what the loader does not read can be removed.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

import yaml

from dialogs.issues import Problems
from dialogs.yaml_nodes import MAX_DEPTH
from dialogs.yaml_nodes import read as read_problems
from earshot.editing.words import RefusedError, words

if TYPE_CHECKING:
    from yaml._yaml import Mark as CMark


class UnreadableError(RefusedError):
    """A text that has no cards, because it is no YAML that scripts are written in."""


@dataclass(frozen=True, slots=True)
class Word:
    """A scalar. `style` is its quote, `|` or `>`, or nothing where it is plain."""

    value: str
    start: int
    end: int
    style: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """A list; `flow`: in brackets. In block style `start` is its first dash."""

    items: tuple["Part", ...]
    start: int
    end: int
    flow: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """A key and what stands under it."""

    key: Word
    value: "Part"


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping; `flow`: in braces."""

    entries: tuple[Entry, ...]
    start: int
    end: int
    flow: bool

    def entry(self, name: str) -> Entry | None:
        """The first entry under `name`."""
        return next((entry for entry in self.entries if entry.key.value == name), None)

    def get(self, name: str) -> "Part | None":
        """What stands under `name`."""
        entry = self.entry(name)
        return entry.value if entry else None

    def text(self, name: str) -> str:
        """The scalar under `name`, or nothing."""
        part = self.get(name)
        return part.value if isinstance(part, Word) else ""

    def table(self, name: str) -> "Table | None":
        """The mapping under `name`."""
        part = self.get(name)
        return part if isinstance(part, Table) else None

    def items(self, name: str) -> tuple["Part", ...]:
        """The items of the list under `name`, or none."""
        part = self.get(name)
        return part.items if isinstance(part, Listing) else ()


Part: TypeAlias = Word | Listing | Table


def parse(source: str) -> Table:
    """The script in `source` as written.

    Raises:
        UnreadableError: it is no YAML, or not of the kind that scripts are written in.
    """
    root = parse_loosely(source)
    if isinstance(root, Table):
        return root
    problems = Problems()
    read_problems(source, problems)
    found = problems.found[0] if problems.found else None
    message = found.message if found else "A script begins with a key, such as `survey:`."
    raise UnreadableError(
        words("refused.unreadable", line=found.line if found else 1, message=message)
    )


def parse_loosely(source: str) -> Part | None:
    """The tree in `source`, or None when there is none."""
    builder = _Builder(source)
    try:
        for event in yaml.parse(source, Loader=yaml.SafeLoader):
            if not builder.take(event):
                return None
    except (yaml.YAMLError, ValueError, OverflowError):
        return None
    return builder.root


def inside(part: Part) -> Iterator[Part]:
    """`part`, every key and everything in it."""
    yield part
    if isinstance(part, Listing):
        for item in part.items:
            yield from inside(item)
    if isinstance(part, Table):
        for entry in part.entries:
            yield entry.key
            yield from inside(entry.value)


def line_of(source: str, index: int) -> int:
    """The number of the line in which `index` is, from 1."""
    return source.count("\n", 0, index) + 1


def index_of(source: str, line: int, column: int) -> int:
    """The index of a place; both count from 1."""
    start = 0
    for _ in range(line - 1):
        start = source.find("\n", start) + 1
        if start == 0:
            return len(source)
    return min(start + column - 1, len(source))


def line_start(source: str, index: int) -> int:
    """Where the line of `index` begins."""
    return source.rfind("\n", 0, index) + 1


def line_end(source: str, index: int) -> int:
    """Where the line of `index` ends, before its line break."""
    end = source.find("\n", index)
    if end < 0:
        return len(source)
    return end - 1 if end > index and source[end - 1] == "\r" else end


def newline(source: str) -> str:
    """The line break that `source` uses."""
    return "\r\n" if "\r\n" in source else "\n"


@dataclass(slots=True)
class _Open:
    start: int
    flow: bool
    is_list: bool
    items: list[Part] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    key: Word | None = None

    def closed(self, end: int) -> Part:
        """The part, with `end` where braces say it, else where its last part ends."""
        if self.is_list:
            return Listing(tuple(self.items), self.start, self._end(self.items, end), self.flow)
        values = [entry.value for entry in self.entries]
        return Table(tuple(self.entries), self.start, self._end(values, end), self.flow)

    def _end(self, parts: list[Part], end: int) -> int:
        return parts[-1].end if parts and not self.flow else end


class _Builder:
    """Takes the parser's events in turn and grows the tree, without recursion."""

    def __init__(self, source: str) -> None:
        self.root: Part | None = None
        self._source = source
        self._open: list[_Open] = []

    def take(self, event: yaml.Event) -> bool:
        """Take `event`; False when it is none that scripts may have."""
        if getattr(event, "anchor", None) or getattr(event, "tag", None):
            return False
        match event:
            case yaml.DocumentStartEvent():
                return self.root is None
            case yaml.ScalarEvent():
                return self._add(self._word(event))
            case yaml.CollectionStartEvent():
                is_list = isinstance(event, yaml.SequenceStartEvent)
                start = _index(event.start_mark)
                self._open.append(_Open(start, bool(event.flow_style), is_list))
                return len(self._open) <= MAX_DEPTH
            case yaml.CollectionEndEvent():
                return self._add(self._open.pop().closed(_index(event.end_mark)))
            case _:
                return True

    def _word(self, event: yaml.ScalarEvent) -> Word:
        start, end = _index(event.start_mark), _index(event.end_mark)
        written = self._source[start:end]
        return Word(event.value, start, start + len(written.rstrip()), event.style or "")

    def _add(self, part: Part) -> bool:
        if not self._open:
            self.root = part
            return True
        inner = self._open[-1]
        if inner.is_list:
            inner.items.append(part)
        elif inner.key is not None:
            inner.entries.append(Entry(inner.key, part))
            inner.key = None
        elif isinstance(part, Word):
            inner.key = part
        else:
            return False
        return True


def _index(mark: "yaml.Mark | CMark | None") -> int:
    assert mark is not None, "every event of a text has its marks"
    return mark.index
