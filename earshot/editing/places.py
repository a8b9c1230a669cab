"""Where a script's texts stand: each has an address that outlives changes around it.

`steps/nps/text`, `steps/why/probe/sms`, `steps/reason/choices/price/label`, `steps/ease/labels/0`,
`texts/completed`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from dialogs.keys import PROBE, QUESTION, SCRIPT, STATEMENT, STEP, WORDING
from dialogs.shapes import Object
from earshot.editing.spans import Listing, Part, Table, Word
from earshot.editing.splicing import languages_of

Role: TypeAlias = Literal["question", "statement", "probe", "label", "system"]

_HEADS = tuple(STEP.objects)
_SPOKEN = tuple(key.name for key in WORDING)
_LISTED = ("labels", "ends")


@dataclass(frozen=True, slots=True)
class Place:
    """A text: `name` in the table `inside`, of a list there the item `number`.

    `step` is the step it belongs to, `sms` tells that it is the wording for SMS; one of those, or
    a `partly` translated text, may be missing.
    """

    path: str
    inside: Table
    name: str
    role: Role
    step: str | None = None
    number: int | None = None
    sms: bool = False
    partly: bool = False

    def texts(self, languages: tuple[str, ...]) -> Mapping[str, str]:
        """Language → what is written."""
        parts = languages_of(self.inside.get(self.name), languages[0] if languages else "")
        found = {language: self._word(part) for language, part in parts.items()}
        return {language: word.value for language, word in found.items() if word is not None}

    def word(self, language: str, languages: tuple[str, ...]) -> Word | None:
        """The scalar that is the text in `language`, where there is one."""
        parts = languages_of(self.inside.get(self.name), languages[0] if languages else "")
        return self._word(parts.get(language))

    def _word(self, part: Part | None) -> Word | None:
        if self.number is not None:
            items = part.items if isinstance(part, Listing) else ()
            part = items[self.number] if self.number < len(items) else None
        return part if isinstance(part, Word) else None


def languages(root: Table) -> tuple[str, ...]:
    """The languages that the script lists."""
    items = root.items("languages")
    return tuple(dict.fromkeys(item.value for item in items if isinstance(item, Word)))


def head(part: Part) -> Word | None:
    """The name of a step, where it is written."""
    if not isinstance(part, Table):
        return None
    named = (part.get(key) for key in _HEADS)
    return next((one for one in named if isinstance(one, Word)), None)


def steps(root: Table) -> Iterator[tuple[int, str, Table]]:
    """The steps that have a name, with their numbers in the list."""
    for number, part in enumerate(root.items("steps")):
        name = head(part)
        if name is not None and isinstance(part, Table):
            yield number, name.value, part


def step(root: Table, name: str) -> Table | None:
    """The first step of that name."""
    return next((table for _, one, table in steps(root) if one == name), None)


def places(root: Table) -> Iterator[Place]:
    """Every text that is there, and every wording that must be, in the order of the file."""
    for _, name, table in steps(root):
        yield from _of_step(name, table)
    texts = root.table("texts")
    for entry in texts.entries if texts else ():
        assert texts is not None
        name = entry.key.value
        yield Place(f"texts/{name}", texts, name, "system", partly=True)


def find(root: Table, path: str) -> Place | None:
    """The text at `path`, also one that may be written there and is not."""
    for place in places(root):
        if place.path == path:
            return place
    match path.split("/"):
        case ["steps", name, key] if (table := step(root, name)) and key in {"sms", "yes", "no"}:
            return _spoken(name, table, key, "question", path)
        case ["steps", name, "probe", "sms"] if table := step(root, name):
            probe = table.table("probe")
            return _spoken(name, probe, "sms", "probe", path) if probe else None
        case _:
            return None


def order_of(keys: Object, table: Table, name: str) -> int:
    """Behind which entry of `table` a new `name` belongs, as the reference orders `keys`."""
    names = [key.name for key in keys.keys]
    before = set(names[: names.index(name)]) if name in names else set(names)
    known = [n for n, entry in enumerate(table.entries) if entry.key.value in before]
    return known[-1] if known else (-1 if name in names else len(table.entries) - 1)


def keys_of(root: Table, table: Table) -> Object:
    """The keys that may stand in `table`, which is the script, a step or a probe."""
    if table is root:
        return SCRIPT
    for key, found in STEP.objects.items():
        if table.entry(key) is not None:
            return found
    return PROBE


def _of_step(name: str, table: Table) -> Iterator[Place]:
    role: Role = "statement" if table.entry("say") else "question"
    path = f"steps/{name}"
    if table.entry("branch") is None:
        yield from _wording(path, name, table, role)
    for key in _LISTED:
        yield from _of_list(path, name, table, key)
    for item in table.items("choices"):
        if isinstance(item, Table) and item.text("value"):
            at = f"{path}/choices/{item.text('value')}/label"
            yield Place(at, item, "label", "label", name)
    for key in ("yes", "no"):
        if table.entry(key) is not None:
            yield Place(f"{path}/{key}", table, key, "label", name, partly=True)
    probe = table.table("probe")
    if probe is not None:
        yield from _wording(f"{path}/probe", name, probe, "probe")


def _wording(path: str, name: str, table: Table, role: Role) -> Iterator[Place]:
    for key in _SPOKEN:
        if key == "text" or table.entry(key) is not None:
            yield _spoken(name, table, key, role, f"{path}/{key}")


def _spoken(name: str, table: Table, key: str, role: Role, path: str) -> Place:
    if key in {"yes", "no"}:
        return Place(path, table, key, "label", name, partly=True)
    role = "statement" if table.entry("say") else role
    return Place(path, table, key, role, name, sms=key == "sms", partly=key == "sms")


def _of_list(path: str, name: str, table: Table, key: str) -> Iterator[Place]:
    """A label each; sets of ours by name have no texts here."""
    part = table.get(key)
    lists = [part] if isinstance(part, Listing) else []
    if isinstance(part, Table):
        lists = [e.value for e in part.entries if isinstance(e.value, Listing)]
    for number in range(max((len(one.items) for one in lists), default=0)):
        yield Place(f"{path}/{key}/{number}", table, key, "label", name, number)


__all__ = ["QUESTION", "STATEMENT", "Place", "find", "head", "places", "step", "steps"]
