"""Ways out of what is wrong with a script, as edited texts.

These are proposals: `earshot.editing.problems` tries each, and shows only those that work.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from bots.sms.wording import plain
from dialogs.issues import Issue
from dialogs.loading.manuscript import PLACEHOLDER
from dialogs.localizing import digits
from dialogs.script import END
from earshot.editing import places
from earshot.editing.changing import add_to_list, set_texts, spliced
from earshot.editing.spans import Entry, Listing, Part, Table, Word, inside
from earshot.editing.splicing import (
    add_entry,
    add_item,
    remove_entry,
    remove_item,
    replaced,
    reworded,
    set_word,
)
from earshot.editing.stepping import ways_of
from earshot.editing.words import RefusedError, Words, words
from earshot.editing.writing import Braced, Value, quoted

Known: TypeAlias = Mapping[tuple[str, str], Mapping[str, str]]
"""(language, text) → its translations."""

_MEANT = re.compile(r"Did you mean `([^`]+)`\?")
_QUOTED = re.compile(r"`([^`]+)`")
_NEEDED = re.compile(r"needs `(\w+):`")
_MISSING_IN = re.compile(r"missing in ([\w, -]+)\.")
_FLAGS = {"on": "yes", "y": "yes", "1": "yes", "off": "no", "n": "no", "0": "no"}
_ARABIC_LETTERS = str.maketrans({"ي": "ی", "ك": "ک"})
_WIDE_DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")
_ARABIC_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
_UNQUOTED = re.compile(r"^(\s*(?:- )?[\w-]+:[ \t]+)([^\s\"'\[{|>#].*?)[ \t]*$")


@dataclass(frozen=True, slots=True)
class Cure:
    """What a click would do: in words, and the whole text that it leaves."""

    label: Words
    text: str


@dataclass(frozen=True, slots=True)
class Found:
    """An issue with the tree it was found in, and the word that stands at its place, if any."""

    source: str
    root: Part | None
    issue: Issue
    start: int
    end: int
    word: Word | None

    @property
    def meant(self) -> str:
        """What the issue suggests instead."""
        match = _MEANT.search(self.issue.message)
        return match[1] if match else ""


_Maker: TypeAlias = Callable[[Found], Iterator[Cure]]


def candidates(found: Found, known: Known) -> Iterator[Cure]:
    """What may cure `found`, the surest first."""
    try:
        yield from _renamed(found)
        if found.issue.code == "missing-translation":
            yield from _translated(found, known)
        yield from _MAKERS.get(found.issue.code, _none)(found)
        if found.issue.severity == "warning":
            text = add_to_list(found.source, "accept", found.issue.code)
            yield Cure(words("cure.accept"), text)
    except (RefusedError, ValueError, IndexError):
        # No tree, or a part where none is expected: then there is no cure.
        return


def _none(_: Found) -> Iterator[Cure]:
    return iter(())


def _renamed(found: Found) -> Iterator[Cure]:
    """What was meant in the place of what is there, of a placeholder within its text."""
    if not found.meant or found.word is None:
        return
    old, new = found.word.value, found.meant
    if found.issue.code == "unknown-placeholder":
        (old, *_) = (name[1:-1] for name in _QUOTED.findall(found.issue.message))
        text = found.word.value.replace(f"{{{old}}}", f"{{{new}}}")
    elif found.issue.code.startswith("condition"):
        (old, *_) = _QUOTED.findall(found.issue.message)
        text = re.sub(rf"\b{re.escape(old)}\b", new, found.word.value)
    else:
        text = new
    label = words("cure.rename", old=old, new=new)
    yield Cure(label, set_word(found.source, found.word, text, flow=True))


def _removed(found: Found) -> Iterator[Cure]:
    """Without the key at this place and what stands under it."""
    for table, number, entry in _entries(found):
        if entry.key.start == found.start:
            label = words("cure.remove", what=entry.key.value)
            yield Cure(label, remove_entry(found.source, table, number))


def _removed_item(found: Found) -> Iterator[Cure]:
    """Without the list item at this place."""
    for part in _parts(found):
        if isinstance(part, Listing):
            for number, item in enumerate(part.items):
                if item.start == found.start:
                    what = item.value if isinstance(item, Word) else _first(item)
                    label = words("cure.remove", what=what)
                    yield Cure(label, remove_item(found.source, part, number))


def _removed_anywhere(found: Found) -> Iterator[Cure]:
    yield from _removed(found)
    yield from _removed_item(found)


def _renumbered(found: Found) -> Iterator[Cure]:
    """A name that is taken gets a number behind it."""
    yield from _removed_item(found)
    if found.word is not None:
        taken = {part.value for part in _parts(found) if isinstance(part, Word)}
        old = found.word.value
        new = next(name for n in range(2, 1000) if (name := f"{old}_{n}") not in taken)
        label = words("cure.rename", old=old, new=new)
        yield Cure(label, set_word(found.source, found.word, new, flow=True))


def _completed(found: Found) -> Iterator[Cure]:
    """A missing key, where only one value makes sense."""
    match = _NEEDED.search(found.issue.message)
    table = next(
        (part for part in _parts(found) if isinstance(part, Table) and part.start == found.start),
        None,
    )
    if match is None or table is None:
        return
    key = match[1]
    value = _obvious(found, key)
    if value is not None:
        last = len(table.entries) - 1
        after = (
            places.order_of(places.keys_of(table, table), table, key)
            if (table is found.root)
            else last
        )
        shown = value if isinstance(value, str) else ", ".join(map(str, value))
        label = words("cure.add", what=f"{key}: {shown}")
        yield Cure(label, add_entry(found.source, table, key, value, after=after))


def _obvious(found: Found, key: str) -> Value | None:
    match key:
        case "languages":
            used = (
                list(part.inside.get(part.name).entries)  # type: ignore[union-attr] # a table
                for part in places.places(found.root)  # type: ignore[arg-type] # a table
                if isinstance(part.inside.get(part.name), Table)
            )
            return list(dict.fromkeys(one.key.value for some in used for one in some)) or None
        case "expect":
            return Braced({"state": "completed"})
        case "scale":
            return "0-10"
        case "go" | "else":
            return END
        case _:
            return None


def _flag(found: Found) -> Iterator[Cure]:
    """`on` and `off` as yes and no."""
    word = found.word
    instead = _FLAGS.get(word.value.lower()) if word else None
    if word and instead:
        label = words("cure.rename", old=word.value, new=instead)
        yield Cure(label, replaced(found.source, word.start, word.end, instead))


def _declared(found: Found) -> Iterator[Cure]:
    """A placeholder or property that is not declared."""
    name, *_ = (one.strip("{}") for one in _QUOTED.findall(found.issue.message))
    label = words("cure.add", what=f"properties: {name}")
    yield Cure(label, add_to_list(found.source, "properties", name))


def _unknown_key(found: Found) -> Iterator[Cure]:
    if "does not declare" in found.issue.message:
        yield from _declared(found)
    yield from _removed(found)


def _listed_language(found: Found) -> Iterator[Cure]:
    if found.word is not None:
        tag = found.word.value
        label = words("cure.add", what=f"languages: {tag}")
        yield Cure(label, add_to_list(found.source, "languages", tag))
    yield from _removed(found)


def _translated(found: Found, known: Known) -> Iterator[Cure]:
    """The translations that the bank or a shipped script has for the same text."""
    match = _MISSING_IN.search(found.issue.message)
    missing = match[1].split(", ") if match else []
    root = found.root
    if not isinstance(root, Table):
        return
    spoken = places.languages(root)
    for place in places.places(root):
        entry = place.inside.entry(place.name)
        if entry is not None and entry.key.start == found.start:
            texts = place.texts(spoken)
            ours = next((known[one] for one in texts.items() if one in known), {})
            changes = [(place.path, tag, ours[tag]) for tag in missing if tag in ours]
            if len(changes) == len(missing) > 0:
                label = words("cure.translate", languages=", ".join(missing))
                yield Cure(label, set_texts(found.source, changes))


def _otherwise(found: Found) -> Iterator[Cure]:
    """What has no route goes on with the following step."""
    root = found.root
    if not isinstance(root, Table):
        return
    named = list(places.steps(root))
    names = [*[name for _, name, _ in named][1:], END]
    for (_, _, table), following in zip(named, names, strict=False):
        entry = table.entry("next")
        if entry is None or entry.key.start != found.start:
            continue
        label = words("cure.add", what=f"else: {following}")
        if isinstance(entry.value, Table):
            last = len(entry.value.entries) - 1
            yield Cure(label, add_entry(found.source, entry.value, "else", following, after=last))
        if isinstance(entry.value, Listing):
            item = Braced({"else": following})
            place = len(entry.value.items)
            yield Cure(label, add_item(found.source, entry.value, place, item))


def _led_to(found: Found) -> Iterator[Cure]:
    """The step before leads to the one that nothing leads to, where it led to the one after."""
    named = list(places.steps(found.root)) if isinstance(found.root, Table) else []
    names = [name for _, name, _ in named]
    for (_, before, table), (_, name, own), after in zip(
        named, named[1:], [*names[2:], END], strict=False
    ):
        if own.start <= found.start <= own.end:
            targets = [word for _, word in ways_of(table)]
            turned = [word for word in targets if word.value == after] or targets[:1]
            edits = [(word.start, word.end, name) for word in turned]
            yield Cure(words("cure.lead", step=before, to=name), spliced(found.source, edits))


def _retyped(letters: Callable[[str], str]) -> _Maker:
    """The text with other characters, its placeholders as they are."""

    def make(found: Found) -> Iterator[Cure]:
        if found.word is not None:
            parts = re.split(rf"({PLACEHOLDER.pattern.replace('(', '(?:')})", found.word.value)
            text = "".join(one if one.startswith("{") else letters(one) for one in parts)
            written = reworded(found.word, text, flow=True)
            cured = replaced(found.source, found.word.start, found.word.end, written)
            yield Cure(words("cure.plain"), cured)

    return make


def _persian_digits(text: str) -> str:
    plain_digits = text.translate(_ARABIC_DIGITS)
    return "".join(
        digits(int(c), "fa") if c.isascii() and c.isdigit() else c for c in plain_digits
    )


def _in_quotes(found: Found) -> Iterator[Cure]:
    """A text with a colon or a comma in it, which YAML reads as something else."""
    lines = found.source.splitlines(keepends=True)
    for number in (found.issue.line - 1, found.issue.line - 2):
        if 0 <= number < len(lines):
            bare = lines[number].rstrip("\r\n")
            match = _UNQUOTED.match(bare)
            if match:
                line = f"{match[1]}{quoted(match[2])}{lines[number][len(bare) :]}"
                text = "".join([*lines[:number], line, *lines[number + 1 :]])
                yield Cure(words("cure.quote"), text)


def _entries(found: Found) -> Iterator[tuple[Table, int, Entry]]:
    for part in _parts(found):
        if isinstance(part, Table):
            for number, entry in enumerate(part.entries):
                yield part, number, entry


def _parts(found: Found) -> Iterator[Part]:
    return inside(found.root) if found.root is not None else iter(())


def _first(part: Part) -> str:
    words_ = (one.value for one in inside(part) if isinstance(one, Word))
    return next(words_, "")


_MAKERS: Mapping[str, _Maker] = {
    "invalid-yaml": _in_quotes,
    "unknown-key": _unknown_key,
    "duplicate-key": _removed,
    "misplaced-key": _removed,
    "missing-key": _completed,
    "wrong-value": _flag,
    "duplicate-name": _renumbered,
    "undeclared-language": _listed_language,
    "unknown-placeholder": _declared,
    "unreachable-step": _led_to,
    "route-overlap": _removed_anywhere,
    "route-hole": _otherwise,
    "anonymous-alert": _removed,
    "anonymous-name": _removed_item,
    "sms-characters": _retyped(plain),
    "fa-letters": _retyped(lambda text: text.translate(_ARABIC_LETTERS)),
    "fa-digits": _retyped(_persian_digits),
    "zh-digits": _retyped(lambda text: text.translate(_WIDE_DIGITS)),
}
"""Code → what may be done about it, besides what the issue itself suggests."""
