"""The question bank: questions to draw from, scripts made of them, and texts known by heart."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from dialogs.keys import SURVEY
from earshot.editing import places
from earshot.editing.changing import add_to_list, set_header
from earshot.editing.spans import Listing, Part, Table, parse
from earshot.editing.spans import Word as Written
from earshot.editing.stepping import add_step
from earshot.editing.words import RefusedError, words
from earshot.editing.writing import Braced, Said, Value, in_block

_ASIDE = frozenset({"id", "note", "audience", "properties"})
_LOCALIZED = frozenset({"text", "sms", "yes", "no", "label", "labels", "ends"})


@dataclass(frozen=True, slots=True)
class Item:
    """A question of the bank. `fields` is everything of it that belongs into a step."""

    id: str
    note: str
    audience: str
    type: str
    properties: tuple[str, ...]
    texts: Mapping[str, str]
    fields: Mapping[str, Value]


def read_bank(source: str) -> tuple[Item, ...]:
    """The questions of the bank whose file has `source`."""
    found = parse(source).items("questions")
    return tuple(_item(part) for part in found if isinstance(part, Table))


def as_step(item: Item, name: str, languages: Sequence[str]) -> Mapping[str, Value]:
    """`item` as a step called `name`, in these languages; what it lacks of them stays empty."""
    fields = {key: _in_languages(key, one, languages) for key, one in item.fields.items()}
    return {"ask": name, **fields}


def add_item(source: str, item: Item, name: str, *, after: str | None = None) -> str:
    """`item` as the step `name` behind `after` (see `add_step`), with its properties declared."""
    spoken = places.languages(parse(source))
    source = add_step(source, as_step(item, name, spoken), after=after)
    for declared in item.properties:
        source = add_to_list(source, "properties", declared)
    return source


def script_from_item(
    item: Item,
    *,
    survey: str,
    title: str,
    owner: str,
    goal: str,
    kind: str,
    languages: Sequence[str],
    why: Item | None = None,
) -> str:
    """A new script that asks `item`, and then `why`."""
    check_survey(survey)
    header: dict[str, Value] = {
        "survey": survey,
        "title": title,
        "kind": kind,
        "owner": owner,
        "goal": goal,
        "languages": list(languages),
        "audience": item.audience or "customer",
    }
    asked = [one for one in (item, why) if one is not None]
    properties = list(dict.fromkeys(name for one in asked for name in one.properties))
    if properties:
        header["properties"] = properties
    names = [_key(item), "why"]
    steps = [as_step(one, name, languages) for one, name in zip(asked, names, strict=False)]
    lines = [line for key, value in header.items() for line in in_block(key, value, 0)]
    return "\n".join([*lines, "", *in_block("steps", steps, 0), ""])


def script_from_template(source: str, *, survey: str, title: str = "") -> str:
    """The script in `source` as one of a new survey; everything else is as it was."""
    check_survey(survey)
    source = set_header(source, "survey", survey)
    return set_header(source, "title", title) if title else source


def check_survey(name: str) -> None:
    """Refuse what cannot be the name of a survey."""
    if not re.fullmatch(SURVEY.pattern, name):
        raise RefusedError(words("refused.not_a_survey", name=name))


def known_texts(sources: Iterable[str]) -> Mapping[tuple[str, str], Mapping[str, str]]:
    """(language, text) → its translations, from scripts and the bank that are translated."""
    known: dict[tuple[str, str], Mapping[str, str]] = {}
    for source in sources:
        for texts in _translated(parse(source)):
            known.update(dict.fromkeys(texts.items(), texts))
    return known


def _translated(part: Part) -> Iterator[Mapping[str, str]]:
    """Every mapping of languages to texts in `part`."""
    children: Iterable[Part] = ()
    if isinstance(part, Listing):
        children = part.items
    elif isinstance(part, Table):
        children = [entry.value for entry in part.entries]
        for entry in part.entries:
            if entry.key.value in _LOCALIZED and isinstance(entry.value, Table):
                yield {
                    one.key.value: one.value.value
                    for one in entry.value.entries
                    if isinstance(one.value, Written)
                }
    for child in children:
        yield from _translated(child)


def _item(table: Table) -> Item:
    fields = {
        entry.key.value: _value(entry.key.value, entry.value)
        for entry in table.entries
        if entry.key.value not in _ASIDE
    }
    texts = fields.get("text")
    return Item(
        id=table.text("id"),
        note=table.text("note"),
        audience=table.text("audience"),
        type=table.text("type"),
        properties=tuple(
            part.value for part in table.items("properties") if isinstance(part, Written)
        ),
        texts=dict(texts.items()) if isinstance(texts, Mapping) else {},  # type: ignore[arg-type] # texts hold words only
        fields=fields,
    )


def _value(key: str, part: Part) -> Value:
    """`part` as a value; what stands under a localized key is text for people."""
    match part:
        case Written(value):
            return Said(value) if key in _LOCALIZED and part.style else value
        case Listing(items):
            return [_value(key, one) for one in items]
        case Table(entries):
            inner = {
                one.key.value: _value(key if key in _LOCALIZED else one.key.value, one.value)
                for one in entries
            }
            return Braced(inner) if part.flow else inner


def _in_languages(key: str, value: Value, languages: Sequence[str]) -> Value:
    match value:
        case Mapping() if key in _LOCALIZED:
            kept = {tag: value.get(tag, Said("")) for tag in languages}
            return Braced(kept) if isinstance(value, Braced) else kept
        case Mapping():
            inner = {one: _in_languages(one, v, languages) for one, v in value.items()}
            return Braced(inner) if isinstance(value, Braced) else inner
        case str():
            return value
        case _:
            return [_in_languages(key, one, languages) for one in value]


def _key(item: Item) -> str:
    """A reporting key for `item`: its type where that is a score, else its name in the bank."""
    return item.type if item.type in {"nps", "enps", "csat", "ces"} else item.id.replace("-", "_")
