"""Changes of what a script says: each takes its text and gives the new one.

Only the lines change that a change is about; comments, order, quotes and blank lines stay. What
cannot be done is a `RefusedError`; what makes the script wrong is told by `problems` instead.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from dialogs.keys import LANGUAGE
from earshot.editing import places
from earshot.editing.places import Place
from earshot.editing.spans import Listing, Part, Table, Word, parse
from earshot.editing.splicing import (
    add_entry,
    add_item,
    languages_of,
    remove_entry,
    remove_item,
    replaced,
    reworded,
    set_entry,
    set_word,
)
from earshot.editing.words import RefusedError, words
from earshot.editing.writing import Braced, Null, Said, Value

_SHORT = ("label", "yes", "no")
"""Keys whose texts stand in one line."""


def set_text(source: str, path: str, language: str, text: str) -> str:
    """The text at `path` (see `earshot.editing.places`) is `text`; an empty one is taken away.

    Raises:
        RefusedError: there is no such place, or no database would take the text.
    """
    root = parse(source)
    place = places.find(root, path)
    if place is None:
        raise RefusedError(words("refused.no_place", place=path))
    spoken = places.languages(root)
    if place.number is not None:
        return _set_label(source, place, language, text, spoken)
    if not text.strip():
        return _without(source, place, language, spoken)
    part = place.inside.get(place.name)
    word = place.word(language, spoken)
    if word is not None:
        return set_word(source, word, text, flow=True)
    if isinstance(part, Table):
        after = _before(part, language, spoken)
        return add_entry(source, part, language, Said(text), after=after)
    known = place.texts(spoken)
    value = _per_language(place.name, {**known, language: text}, spoken)
    return _put(source, root, place.inside, place.name, value)


def set_texts(source: str, changes: Iterable[tuple[str, str, str]]) -> str:
    """As `set_text` for each of `changes`: path, language, text."""
    root = parse(source)
    spoken = places.languages(root)
    known = {place.path: place for place in reversed(list(places.places(root)))}
    edits, rest = [], []
    for path, language, text in changes:
        place = known.get(path)
        word = place.word(language, spoken) if place else None
        if word is not None and word.value and text.strip():
            edits.append((word.start, word.end, reworded(word, text, flow=True)))
        else:
            rest.append((path, language, text))
    source = spliced(source, edits)
    for change in rest:
        source = set_text(source, *change)
    return source


def set_header(source: str, key: str, value: str | None) -> str:
    """`key` at the top of the script (title, owner, goal, kind …) is `value`; None removes it."""
    root = parse(source)
    return _set(source, root, root, key, value)


def set_value(source: str, step: str, key: str, value: Value | None) -> str:
    """`key` of a step (type, scale, purpose, labels …) is `value`; None removes it.

    A `probe` is a mapping of `when`, `text` and `sms`, an `alert` one of `when` and `to`.
    """
    root = parse(source)
    return _set(source, root, step_of(root, step), key, value)


def set_optional(source: str, step: str, *, optional: bool) -> str:
    """Whether leaving the question out is offered."""
    return set_value(source, step, "optional", "true" if optional else None)


def set_probe(source: str, step: str, texts: Mapping[str, str], *, when: str = "") -> str:
    """One follow-up on the answer, asked when the condition holds ("" always)."""
    root = parse(source)
    table = step_of(root, step)
    condition: dict[str, Value] = {"when": when} if when else {}
    probe = table.table("probe")
    if probe is None:
        text = _per_language("text", texts, places.languages(root))
        return set_value(source, step, "probe", {**condition, "text": text})
    source = _set(source, root, probe, "when", when or None)
    return set_texts(source, [(f"steps/{step}/probe/text", *one) for one in texts.items()])


def set_alert(source: str, step: str, to: str, *, when: str = "") -> str:
    """Tell `to` of the answer when the condition holds; without `to`, nobody."""
    alert: dict[str, Value] = {**({"when": when} if when else {}), "to": to}
    return set_value(source, step, "alert", alert if to else None)


def set_choice(source: str, step: str, value: str, labels: Mapping[str, str]) -> str:
    """The choice `value` has these labels; one that is not there yet comes last."""
    root = parse(source)
    table = step_of(root, step)
    known = {item.text("value") for item in table.items("choices") if isinstance(item, Table)}
    if value in known:
        path = f"steps/{step}/choices/{value}/label"
        return set_texts(source, [(path, *label) for label in labels.items()])
    label = _per_language("label", labels, places.languages(root))
    choice = Braced({"value": value, "label": label})
    listing = table.get("choices")
    if isinstance(listing, Listing) and listing.items:
        return add_item(source, listing, len(listing.items), choice)
    return set_value(source, step, "choices", [choice])


def remove_choice(source: str, step: str, value: str) -> str:
    """Without the choice `value`; a route of its own goes with it.

    Raises:
        RefusedError: there is no such choice, or one would be left.
    """
    listing = step_of(parse(source), step).get("choices")
    items = listing.items if isinstance(listing, Listing) else ()
    values = [item.text("value") if isinstance(item, Table) else "" for item in items]
    if value not in values or not isinstance(listing, Listing):
        raise RefusedError(words("refused.no_choice", step=step, value=value))
    if len(items) <= 2:  # noqa: PLR2004 - one choice is none
        raise RefusedError(words("refused.few_choices"))
    source = remove_item(source, listing, values.index(value))
    routes = step_of(parse(source), step).table("next")
    return without_key(source, routes, value) if routes else source


def add_language(source: str, tag: str) -> str:
    """The script is in `tag` as well; what is not translated yet, `problems` names."""
    if not re.fullmatch(LANGUAGE.pattern, tag):
        raise RefusedError(words("refused.not_a_language", tag=tag))
    return add_to_list(source, "languages", tag)


def remove_language(source: str, tag: str) -> str:
    """Without `tag`: its texts go, and the tests that are held in it.

    Raises:
        RefusedError: it is the only language.
    """
    root = parse(source)
    if places.languages(root) == (tag,):
        raise RefusedError(words("refused.only_language", tag=tag))
    tables = {
        (part.start, part.end): (place, part)
        for place in places.places(root)
        if isinstance(part := place.inside.get(place.name), Table) and part.entry(tag)
    }
    # From the end, so that what stands before each is still where it was.
    for _, (place, part) in sorted(tables.items(), reverse=True):
        if len(part.entries) == 1 and place.partly:
            source = without_key(source, place.inside, place.name)
        else:
            source = without_key(source, part, tag)
    source = _without_tests(source, tag)
    listing = parse(source).get("languages")
    if isinstance(listing, Listing):
        for number, item in reversed(list(enumerate(listing.items))):
            if isinstance(item, Word) and item.value == tag:
                source = remove_item(source, listing, number)
    return source


def add_to_list(source: str, key: str, value: str) -> str:
    """`value` stands in the list `key` at the top of the script, once."""
    root = parse(source)
    listing = root.get(key)
    if not isinstance(listing, Listing):
        return _set(source, root, root, key, [value])
    if any(isinstance(item, Word) and item.value == value for item in listing.items):
        return source
    return add_item(source, listing, len(listing.items), value)


def add_test(
    source: str,
    name: str,
    *,
    language: str,
    says: Sequence[str],
    expect: Mapping[str, str | None],
    properties: Mapping[str, str] | None = None,
) -> str:
    """A conversation that must go as written, behind the tests that are there."""
    expected = Braced({key: _expected(value) for key, value in expect.items()})
    test: dict[str, Value] = {"name": name, "language": language}
    if properties:
        test["properties"] = Braced({key: Said(one) for key, one in properties.items()})
    test |= {"says": [Said(one) for one in says], "expect": expected}
    root = parse(source)
    listing = root.get("tests")
    if isinstance(listing, Listing) and listing.items:
        return add_item(source, listing, len(listing.items), test)
    return _set(source, root, root, "tests", [test])


def step_of(root: Table, name: str) -> Table:
    """The step `name`.

    Raises:
        RefusedError: there is none.
    """
    table = places.step(root, name)
    if table is None:
        raise RefusedError(words("refused.no_step", step=name))
    return table


def without_key(source: str, table: Table, key: str) -> str:
    """`source` without `key` in `table`, if it is there."""
    for number, entry in enumerate(table.entries):
        if entry.key.value == key:
            return remove_entry(source, table, number)
    return source


def spliced(source: str, edits: Iterable[tuple[int, int, str]]) -> str:
    """`source` with each span (start, end) replaced by its text; no two may overlap."""
    for start, end, text in sorted(edits, reverse=True):
        source = replaced(source, start, end, text)
    return source


def _set(source: str, root: Table, table: Table, key: str, value: Value | None) -> str:
    if value is None:
        return without_key(source, table, key)
    return _put(source, root, table, key, value)


def _put(source: str, root: Table, table: Table, key: str, value: Value) -> str:
    after = places.order_of(places.keys_of(root, table), table, key)
    return set_entry(source, table, key, value, after=after)


def _per_language(key: str, texts: Mapping[str, str], spoken: tuple[str, ...]) -> Value:
    """`texts` as a script has them: in its order, plainly if it has one language."""
    if len(spoken) == 1 and set(texts) <= set(spoken):
        return Said(next(iter(texts.values()), ""))
    order = sorted(texts, key=lambda tag: spoken.index(tag) if tag in spoken else len(spoken))
    said = {tag: Said(texts[tag]) for tag in order}
    return Braced(said) if key in _SHORT else said


def _before(part: Table, language: str, spoken: tuple[str, ...]) -> int:
    """Behind which entry `language` belongs: the last of those that come before it."""
    if language not in spoken:
        return len(part.entries) - 1
    earlier = spoken[: spoken.index(language)]
    known = [n for n, entry in enumerate(part.entries) if entry.key.value in earlier]
    return known[-1] if known else -1


def _without(source: str, place: Place, language: str, spoken: tuple[str, ...]) -> str:
    part = place.inside.get(place.name)
    if isinstance(part, Table) and (len(part.entries) > 1 or not place.partly):
        return without_key(source, part, language)
    if place.partly:
        held = languages_of(part, spoken[0] if spoken else "")
        return without_key(source, place.inside, place.name) if language in held else source
    word = place.word(language, spoken)
    return set_word(source, word, "", flow=True) if word else source


def _set_label(
    source: str, place: Place, language: str, text: str, spoken: tuple[str, ...]
) -> str:
    """One of the labels of a scale; the others of a new language are empty until written."""
    word = place.word(language, spoken)
    if word is not None:
        return set_word(source, word, text, flow=True)
    part = place.inside.get(place.name)
    parts = languages_of(part, spoken[0] if spoken else "")
    assert place.number is not None
    lists = [one for one in parts.values() if isinstance(one, Listing)]
    labels = _words_of(parts.get(language), max(len(one.items) for one in lists))
    labels[place.number] = Said(text)
    if isinstance(part, Table):
        after = _before(part, language, spoken)
        return set_entry(source, part, language, labels, after=after)
    held = {tag: _words_of(one, 0) for tag, one in parts.items()}
    return set_entry(source, place.inside, place.name, {**held, language: labels})


def _words_of(part: Part | None, least: int) -> list[Value]:
    items = part.items if isinstance(part, Listing) else ()
    found: list[Value] = [Said(one.value) for one in items if isinstance(one, Word)]
    return found + [Said("")] * (least - len(found))


def _without_tests(source: str, tag: str) -> str:
    while isinstance(listing := parse(source).get("tests"), Listing):
        held = [isinstance(one, Table) and one.text("language") == tag for one in listing.items]
        if True not in held:
            break
        source = remove_item(source, listing, held.index(True))
    return source


def _expected(value: str | None) -> Value:
    return Null() if value is None else value
