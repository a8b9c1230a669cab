"""The safe part of YAML as a tree with places: every scalar stays the string it looks like.

The tree is made from the parser's events without recursion. Anchors, aliases, merge keys, tags
and further documents are refused, and so is anything too large, before it costs anything.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

import yaml

from dialogs.issues import Place, Problems

if TYPE_CHECKING:
    from yaml._yaml import Mark as CMark

MAX_BYTES = 256_000
MAX_DEPTH = 20
MAX_NODES = 20_000
START = Place(1, 1)

# Written with escapes they pass the parser, but no database and no channel takes them.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Scalar:
    """A word or text. `plain`: it stands without quotes."""

    value: str
    place: Place
    plain: bool = True

    @property
    def is_null(self) -> bool:
        """Nothing is written, or YAML's word for it."""
        return self.plain and self.value in {"", "~", "null", "Null", "NULL"}


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: tuple["Node", ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Fields:
    """A mapping; no key stands twice."""

    entries: tuple[tuple[Scalar, "Node"], ...]
    place: Place

    def get(self, name: str) -> "Node | None":
        """What stands under `name`, or None."""
        return next((node for key, node in self.entries if key.value == name), None)

    def key(self, name: str) -> Scalar | None:
        """The key `name` itself, for its place."""
        return next((key for key, _ in self.entries if key.value == name), None)

    def text(self, name: str, default: str = "") -> str:
        """The scalar under `name`, or `default`."""
        node = self.get(name)
        return node.value if isinstance(node, Scalar) else default

    def list(self, name: str) -> tuple["Node", ...]:
        """The items under `name`, or none."""
        node = self.get(name)
        return node.items if isinstance(node, Items) else ()

    def fields(self, name: str) -> "Fields | None":
        """The mapping under `name`, or None."""
        node = self.get(name)
        return node if isinstance(node, Fields) else None


Node: TypeAlias = Scalar | Items | Fields


def read(source: str, problems: Problems) -> Node | None:
    """The tree in `source`, or None when there is none to read; what is wrong is in `problems`."""
    if len(source.encode(errors="surrogatepass")) > MAX_BYTES:
        problems.add("too-large", START, f"A script has at most {MAX_BYTES:,} bytes. Split it.")
        return None
    builder = _Builder(problems)
    reached = START
    try:
        for event in yaml.parse(source, Loader=yaml.SafeLoader):
            reached = _place(event.end_mark)
            builder.take(event)
            if builder.refused:
                return None
    except yaml.MarkedYAMLError as error:
        problems.add("invalid-yaml", _place(error.problem_mark), _explained(error))
    except yaml.reader.ReaderError as error:
        before = source[: error.position]
        place = Place(before.count("\n") + 1, len(before) - before.rfind("\n"))
        problems.add("invalid-yaml", place, "This character is not allowed. Remove it.")
    except (ValueError, OverflowError):
        # The parser's own conversions: `\UFFFFFFFF`, or a YAML version of thousands of digits.
        message = "After this stands a number too large to read. Write the character itself."
        problems.add("invalid-yaml", reached, message)
    return builder.root


def read_filled(source: str, problems: Problems, *, what: str = "file") -> Node | None:
    """As `read`; it is a problem, too, if nothing stands in `what` it is."""
    root = read(source, problems)
    if root is None and not problems.found:
        problems.add("invalid-yaml", START, f"The {what} is empty.")
    return root


def _place(mark: "yaml.Mark | CMark | None") -> Place:
    return Place(mark.line + 1, mark.column + 1) if mark else START


def _explained(error: yaml.MarkedYAMLError) -> str:
    """The parser's words, with the cure for what authors trip over most."""
    problem = error.problem or error.context or "it cannot be read"
    hint = next((hint for words, hint in _HINTS.items() if words in problem), "")
    return f"This is not YAML: {problem}.{hint}"


_HINTS = {
    "mapping values are not allowed": " Put a text with a colon in quotes.",
    "cannot start any token": " Indent with spaces, and put a text that begins so in quotes.",
    "expected ',' or": " Put a text with a comma, a bracket or a `?` in quotes.",
}


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not come yet; `key` waits for its value."""

    place: Place
    is_list: bool
    items: list[Node] = field(default_factory=list)
    entries: dict[str, tuple[Scalar, Node]] = field(default_factory=dict)
    key: Scalar | None = None
    skips_value: bool = False


class _Builder:
    """Takes the parser's events in turn and grows the tree."""

    def __init__(self, problems: Problems) -> None:
        self.root: Node | None = None
        self.refused = False
        self._problems = problems
        self._open: list[_Open] = []
        self._nodes = 0
        self._documents = 0
        self._takers: dict[type[yaml.Event], Callable[..., None]] = {
            yaml.DocumentStartEvent: self._begin_document,
            yaml.AliasEvent: self._refuse_alias,
            yaml.ScalarEvent: self._take_scalar,
            yaml.SequenceStartEvent: self._begin,
            yaml.MappingStartEvent: self._begin,
            yaml.SequenceEndEvent: self._end,
            yaml.MappingEndEvent: self._end,
        }

    def take(self, event: yaml.Event) -> None:
        """Take the next event; `refused` says that no more are wanted."""
        take = self._takers.get(type(event))
        if take is not None:
            take(event)

    def _begin_document(self, event: yaml.DocumentStartEvent) -> None:
        self._documents += 1
        if self._documents > 1:
            self._refuse("yaml-feature", event, "One file, one script: remove this `---`.")

    def _refuse_alias(self, event: yaml.AliasEvent) -> None:
        self._refuse("yaml-feature", event, f"Write out what `*{event.anchor}` stands for.")

    def _take_scalar(self, event: yaml.ScalarEvent) -> None:
        place = _place(event.start_mark)
        plain = event.style is None
        if plain and event.value == "<<" and self._open and not self._awaits_value():
            self._refuse("yaml-feature", event, "Write out what `<<` would merge.")
        self._check(event)
        if _UNSTORABLE.search(event.value):
            self._problems.add("invalid-yaml", place, "This has a character that no text has.")
        self._add(Scalar(event.value, place, plain))

    def _begin(self, event: yaml.SequenceStartEvent | yaml.MappingStartEvent) -> None:
        self._check(event)
        place = _place(event.start_mark)
        if len(self._open) == MAX_DEPTH:
            self._refuse("too-large", event, f"This stands more than {MAX_DEPTH} levels deep.")
        self._open.append(_Open(place, isinstance(event, yaml.SequenceStartEvent)))

    def _end(self, event: yaml.SequenceEndEvent | yaml.MappingEndEvent) -> None:
        done = self._open.pop()
        if done.is_list:
            self._add(Items(tuple(done.items), done.place))
        else:
            self._add(Fields(tuple(done.entries.values()), done.place))

    def _check(self, event: yaml.NodeEvent) -> None:
        """Refuse what no node of a script has."""
        self._nodes += 1
        if self._nodes > MAX_NODES:
            self._refuse("too-large", event, f"The file has more than {MAX_NODES:,} parts.")
        if event.anchor is not None:
            self._refuse("yaml-feature", event, f"Remove the anchor `&{event.anchor}`.")
        tag = getattr(event, "tag", None)
        if tag is not None:
            self._refuse("yaml-feature", event, f"Remove the tag `{tag}`.")

    def _awaits_value(self) -> bool:
        inner = self._open[-1]
        return inner.is_list or inner.key is not None

    def _add(self, node: Node) -> None:
        if not self._open:
            self.root = node
        elif self._open[-1].is_list:
            self._open[-1].items.append(node)
        elif self._open[-1].key is None:
            self._add_key(self._open[-1], node)
        else:
            self._add_value(self._open[-1], node)

    def _add_key(self, inner: _Open, node: Node) -> None:
        if not isinstance(node, Scalar):
            self._problems.add("invalid-yaml", node.place, "A key is a word, not a list.")
            node, inner.skips_value = Scalar("", node.place), True
        elif node.value in inner.entries:
            first = inner.entries[node.value][0].place.line
            self._problems.add(
                "duplicate-key",
                node.place,
                f"`{node.value}` stands already in line {first}. Remove one of them.",
            )
            inner.skips_value = True
        inner.key = node

    def _add_value(self, inner: _Open, node: Node) -> None:
        key = inner.key
        if key is not None and not inner.skips_value:
            inner.entries[key.value] = (key, node)
        inner.key, inner.skips_value = None, False

    def _refuse(self, code: str, event: yaml.Event, message: str) -> None:
        if not self.refused:
            self._problems.add(code, _place(event.start_mark), message)
        self.refused = True
