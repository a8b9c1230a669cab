"""The reference of the script language, made from the table that the loader checks with."""

from collections.abc import Iterable, Mapping

from dialogs.issues import ERRORS, WARNINGS
from dialogs.keys import ALERT, BRANCH, CHOICE, PROBE, QUESTION, SCRIPT, STATEMENT, TEST
from dialogs.reference_prose import AFTER, BEFORE, TYPES
from dialogs.shapes import (
    Flag,
    Forms,
    Key,
    ListOf,
    MapOf,
    Object,
    OneOf,
    Scalar,
    Shape,
    Variants,
    Whole,
)

_TOO_MANY = 12
"""Longer lists of words stand elsewhere."""


def reference_markdown() -> str:
    """The page `docs/script-reference.md`."""
    parts = [
        BEFORE,
        _section("The script", SCRIPT, "Every file is one script. These are its keys."),
        "## Steps\n\nEvery step begins with `ask:`, `say:` or `branch:` and its name. Steps "
        "follow one another in the order of the file, unless `next:` says otherwise.",
        _section("A question", QUESTION, "`ask:` waits for an answer.", level=3),
        _section("A statement", STATEMENT, "`say:` only says something.", level=3),
        _section("A branch", BRANCH, "`branch:` says nothing and chooses a way.", level=3),
        _types(),
        _section("A choice", CHOICE, "Each item of `choices:`.", level=3),
        _section("A probe", PROBE, "What stands under `probe:`.", level=3),
        _section("An alert", ALERT, "What stands under `alert:`.", level=3),
        AFTER,
        _section("Tests", TEST, "Each item of `tests:`. `earshot test` holds them.", level=2),
        _codes(),
    ]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def _section(title: str, shape: Object, about: str, *, level: int = 2) -> str:
    rows = [(f"`{key.name}`", _written(key.shape), _must(key), key.about) for key in shape.keys]
    table = _table(("key", "written as", "must be there", "what it says"), rows)
    return f"{'#' * level} {title}\n\n{about}\n\n{table}"


def _must(key: Key) -> str:
    if key.required:
        return "yes"
    if key.required_for:
        return f"for {_quoted(key.required_for)}"
    return f"only for {_quoted(key.types)}" if key.types else ""


def _written(shape: Shape) -> str:
    """How a value of this shape looks, in a few words."""
    match shape:
        case ListOf(of):
            return f"list: {_written(of)}"
        case Object(name):
            return f"mapping: see *{_article(name)}*"
        case Variants(objects):
            return _either(f"{{{', '.join(_required(one))}}}" for one in objects.values())
        case Forms():
            forms = (form for form in (shape.scalar, shape.list, shape.mapping) if form)
            return _either(_written(form) for form in forms)
        case MapOf(_, _, about):
            return about
        case _:
            return _word(shape)


def _word(shape: Scalar) -> str:
    match shape:
        case OneOf(values):
            return _quoted(values) if len(values) <= _TOO_MANY else "a code of a warning below"
        case Flag():
            return "`yes` or `no`"
        case Whole(low, high):
            return f"a whole number from {low} to {high}"
        case _:
            return shape.about


def _article(name: str) -> str:
    return "Tests" if name == "test" else f"{'An' if name[0] in 'aeio' else 'A'} {name}"


def _required(shape: Object) -> list[str]:
    return [f"{key.name}: …" for key in shape.keys if key.required or len(shape.keys) == 1]


def _either(forms: Iterable[str]) -> str:
    return "; or ".join(forms)


def _quoted(words: Iterable[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)


def _types() -> str:
    rows = []
    for type_, about in TYPES.items():
        keys = (key for key in QUESTION.keys if type_ in key.types)
        own = (f"**{key.name}**" if type_ in key.required_for else key.name for key in keys)
        rows.append((f"`{type_}`", about, ", ".join(own)))
    table = _table(("type", "asks for", "keys of its own (**needed**)"), rows)
    return f"### Question types\n\n{table}"


def _codes() -> str:
    return (
        "## Problems that `earshot check` finds\n\nAn error keeps a script from running. A "
        "warning does not; who has read it and means it lists its code in `accept:`.\n\n"
        f"### Errors\n\n{_code_table(ERRORS)}\n\n### Warnings\n\n{_code_table(WARNINGS)}"
    )


def _code_table(codes: Mapping[str, str]) -> str:
    return _table(
        ("code", "what is wrong"), [(f"`{code}`", about) for code, about in codes.items()]
    )


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
