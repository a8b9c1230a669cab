"""Changes of a script's steps and of where they lead; see `earshot.editing.changing`."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from dialogs.keys import NAME
from dialogs.script import END
from earshot.editing import places
from earshot.editing.cards import ELSE, ways
from earshot.editing.changing import set_value, spliced, step_of, without_key
from earshot.editing.spans import Listing, Part, Table, Word, parse
from earshot.editing.splicing import (
    add_item,
    move_item,
    remove_item,
    reworded,
    set_entry,
    set_word,
)
from earshot.editing.words import RefusedError, Words, words
from earshot.editing.writing import Braced, Said, Value

_IN_CONDITION = re.compile(r"\"[^\"]*\"|'[^']*'|[A-Za-z_]\w*")
_ANSWER = re.compile(r"[a-z0-9][a-z0-9_-]*")
_WITHOUT_ANSWERS = frozenset({"text", "contact"})


@dataclass(frozen=True, slots=True)
class Renamed:
    """The new text, and what should be thought about."""

    text: str
    warnings: tuple[Words, ...]


def new_step(type_: str, name: str, languages: Sequence[str]) -> Mapping[str, Value]:
    """A step of a question type, or a `say` or `branch`, whose texts are still empty.

    An empty text is an error of the script until somebody writes it.
    """
    empty = {tag: Said("") for tag in languages}
    if type_ == "branch":
        return {"branch": name, "next": [Braced({ELSE: END})]}
    if type_ == "say":
        return {"say": name, "text": empty}
    step: dict[str, Value] = {"ask": name, "type": type_, "text": empty}
    match type_:
        case "scale":
            step |= {"scale": "0-10", "ends": {tag: [Said(""), Said("")] for tag in languages}}
        case "choice" | "choices":
            step["choices"] = [
                Braced({"value": value, "label": Braced(empty)}) for value in ("first", "second")
            ]
        case "yes_no" if any(tag.startswith("zh") for tag in languages):
            chinese = Braced({tag: Said("") for tag in languages if tag.startswith("zh")})
            step |= {"yes": chinese, "no": chinese}
        case "contact":
            step["purpose"] = Said("")
        case _:
            pass
    return step


def add_step(source: str, step: Mapping[str, Value], *, after: str | None = None) -> str:
    """`step` (of `new_step` or of the question bank) behind the step `after`; else as the last.

    `after=""` puts it first.

    Raises:
        RefusedError: its name is none, or is taken.
    """
    root = parse(source)
    (name,) = [str(step[key]) for key in ("ask", "say", "branch") if key in step]
    _check_free(root, name)
    listing = root.get("steps")
    if not isinstance(listing, Listing) or not listing.items:
        at = places.order_of(places.keys_of(root, root), root, "steps")
        return set_entry(source, root, "steps", [step], after=at)
    place = len(listing.items)
    if after is not None:
        place = _number(root, after) + 1 if after else 0
    return add_item(source, listing, place, step)


def remove_step(source: str, name: str) -> str:
    """Without the step `name`, and without what tests expect of it.

    Raises:
        RefusedError: something leads to it (with the cure of leading that on to what follows it),
            a condition looks at it, or it is the only step.
    """
    root = parse(source)
    table = step_of(root, name)
    if len(root.items("steps")) == 1:
        raise RefusedError(words("refused.only_step", step=name))
    others = ((step, word) for step, word in _conditions(root) if step != name)
    looking = [step for step, word in others if _names(word.value, name)]
    if looking:
        sources = ", ".join(dict.fromkeys(looking))
        raise RefusedError(words("refused.looked_at", sources=sources, step=name))
    leading = [step for step, word in _targets(root) if word.value == name and step != name]
    if leading:
        sources = ", ".join(dict.fromkeys(leading))
        onward = _onward(source, root, name, table)
        turned = _removed(_turned(source, root, name, onward), name)
        raise RefusedError(words("refused.led_to", sources=sources, step=name), turned)
    return _removed(source, name)


def move_step(source: str, name: str, to: int) -> str:
    """The step `name` as number `to` of the steps, from 0; its lines stay as they are written.

    Steps without a `next:` follow the order of the file, so this may change where they lead.
    """
    root = parse(source)
    number, listing = _number(root, name), root.get("steps")
    assert isinstance(listing, Listing)
    return move_item(source, listing, number, max(0, min(to, len(listing.items) - 1)))


def rename(source: str, name: str, new: str) -> Renamed:
    """The step `name` is called `new`, wherever it is named: in routes, conditions and tests.

    Raises:
        RefusedError: `new` is no name, or is taken.
    """
    root = parse(source)
    table = step_of(root, name)
    if name == new:
        return Renamed(source, ())
    _check_free(root, new)
    own = places.head(table)
    assert own is not None
    named = [own, *(word for _, word in _targets(root) if word.value == name)]
    named += [entry for _, entry in _expectations(root, name)]
    edits = [(word.start, word.end, reworded(word, new, flow=True)) for word in named]
    for _, word in _conditions(root):
        changed = _IN_CONDITION.sub(lambda m: new if m[0] == name else m[0], word.value)
        if changed != word.value:
            edits.append((word.start, word.end, reworded(word, changed, flow=True)))
    asks = table.entry("ask") is not None
    told = (words("warning.key_renamed", old=name, new=new),) if asks else ()
    return Renamed(spliced(source, edits), told)


def set_route(source: str, step: str, when: str, to: str | None) -> str:
    """Where `step` leads when it was answered `when` ("" always, `else`); None takes that away.

    A way that is there changes its target alone; a new one comes before `else`.
    """
    root = parse(source)
    table = step_of(root, step)
    written = list(ways_of(table))
    target = next((word for one, word in written if one == when), None)
    if target is not None and to is not None:
        return set_word(source, target, to, flow=True)
    routes = [(one, word.value) for one, word in written if one not in {when, ""}]
    if to is not None and not when:
        routes = [("", to)]
    elif to is not None:
        before_else = bool(routes) and routes[-1][0] == ELSE
        routes.insert(len(routes) - before_else, (when, to))
    return set_routes(source, step, routes)


def set_routes(source: str, step: str, routes: Sequence[tuple[str, str]]) -> str:
    """Where `step` leads, as pairs of `when` (an answer, a condition, `else`, "") and a step.

    None at all: the following step comes next.
    """
    table = step_of(parse(source), step)
    return set_value(source, step, "next", _routes(table, routes) if routes else None)


def ways_of(table: Table) -> Iterator[tuple[str, Word]]:
    """Each `when` of a step with the target that is written for it."""
    part = table.get("next")
    found: list[tuple[str, Part | None]] = []
    if isinstance(part, Word):
        found = [("", part)]
    elif isinstance(part, Table):
        found = [(entry.key.value, entry.value) for entry in part.entries]
    elif isinstance(part, Listing):
        items = [item for item in part.items if isinstance(item, Table)]
        found = [
            (ELSE, item.get(ELSE)) if item.entry(ELSE) else (item.text("when"), item.get("go"))
            for item in items
        ]
    for when, target in found:
        if isinstance(target, Word):
            yield when, target


def _routes(table: Table, routes: Sequence[tuple[str, str]]) -> Value:
    if [when for when, _ in routes] == [""]:
        return routes[0][1]
    held = table.get("next")
    by_answer = all(_ANSWER.fullmatch(when) for when, _ in routes)
    asks = table.entry("ask") is not None and table.text("type") not in _WITHOUT_ANSWERS
    if asks and by_answer and not isinstance(held, Listing):
        return Braced(dict(routes))
    if table.entry("branch") and isinstance(held, Table):
        return dict(routes)
    return [
        Braced({ELSE: to}) if when == ELSE else Braced({"when": Said(when), "go": to})
        for when, to in routes
    ]


def _check_free(root: Table, name: str) -> None:
    if not re.fullmatch(NAME.pattern, name):
        raise RefusedError(words("refused.not_a_name", name=name))
    if places.step(root, name) is not None:
        raise RefusedError(words("refused.name_taken", step=name))


def _number(root: Table, name: str) -> int:
    """Which item of the steps is called `name`."""
    found = (number for number, one, _ in places.steps(root) if one == name)
    number = next(found, None)
    if number is None:
        raise RefusedError(words("refused.no_step", step=name))
    return number


def _targets(root: Table) -> Iterator[tuple[str, Word]]:
    """Every target that is written, with the step that leads there."""
    for _, name, table in places.steps(root):
        for _, word in ways_of(table):
            yield name, word


def _conditions(root: Table) -> Iterator[tuple[str, Word]]:
    """Every condition with its step."""
    for _, name, table in places.steps(root):
        for word in _conditions_of(table):
            yield name, word


def _conditions_of(table: Table) -> Iterator[Word]:
    part = table.get("next")
    holders: list[Part | None] = [table.get("probe"), table.get("alert")]
    holders += part.items if isinstance(part, Listing) else ()
    for holder in holders:
        when = holder.get("when") if isinstance(holder, Table) else None
        if isinstance(when, Word):
            yield when
    if isinstance(part, Table) and table.entry("branch"):
        yield from (entry.key for entry in part.entries if entry.key.value != ELSE)


def _names(condition: str, name: str) -> bool:
    return name in _IN_CONDITION.findall(condition)


def _expectations(root: Table, name: str) -> Iterator[tuple[Table, Word]]:
    """Where tests expect something of `name`: the mapping, and its key."""
    for item in root.items("tests"):
        expect = item.table("expect") if isinstance(item, Table) else None
        entry = expect.entry(name) if expect else None
        if expect and entry:
            yield expect, entry.key


def _onward(source: str, root: Table, name: str, table: Table) -> str:
    """Where `name` leads if it leads to one place, else the step after it."""
    names = [one for _, one, _ in places.steps(root)]
    following = [*names[1:], END][names.index(name)]
    found = {way.to for way in ways(source, table, following)}
    return found.pop() if len(found) == 1 else following


def _turned(source: str, root: Table, name: str, onward: str) -> str:
    edits = [
        (word.start, word.end, reworded(word, onward, flow=True))
        for step, word in _targets(root)
        if word.value == name and step != name
    ]
    return spliced(source, edits)


def _removed(source: str, name: str) -> str:
    for expect, key in reversed(list(_expectations(parse(source), name))):
        source = without_key(source, expect, key.value)
    root = parse(source)
    listing = root.get("steps")
    assert isinstance(listing, Listing)
    return remove_item(source, listing, _number(root, name))
