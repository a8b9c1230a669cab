"""A codebook: the themes that verbatims are coded with, and the phrases that speak of each."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from functools import cached_property

from dialogs.issues import Issue, Problems, listed, suggestion
from dialogs.loading.checking import fitting
from dialogs.shapes import Key, Line, ListOf, MapOf, Object, Word
from dialogs.verbatims.folding import words
from dialogs.verbatims.phrases import PhraseIndex
from dialogs.yaml_nodes import Fields, Node, Scalar, read_filled

_LANGUAGE = Word(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", "a language tag such as `sv` or `zh-Hans`")
_KEY = Word(r"[a-z][a-z0-9-]{0,39}", "a name of small letters, digits and hyphens")
_PHRASES = ListOf(Line("a word or a phrase; `wait*` for every word that begins so"), 1, 500)

_THEME = Object(
    "theme",
    (
        Key("theme", _KEY, "Its name in reports; it stays when labels change.", required=True),
        Key("parent", _KEY, "The theme that this one is a part of."),
        Key(
            "labels",
            MapOf(_LANGUAGE, Line("a few words that fit into “You mentioned ….”"), "language"),
            "What it is called, per language.",
            required=True,
        ),
        Key(
            "phrases",
            MapOf(_LANGUAGE, _PHRASES, "language"),
            "The words that speak of it, per language.",
            required=True,
        ),
    ),
)
_CODEBOOK = Object(
    "codebook",
    (
        Key("languages", ListOf(_LANGUAGE, 1, 50), "The languages it reads.", required=True),
        Key(
            "ignore",
            MapOf(_LANGUAGE, _PHRASES, "language"),
            "Longer phrases, per language, in which the words of a theme mean nothing.",
        ),
        Key("themes", ListOf(_THEME, 1, 500), "Its themes.", required=True),
    ),
)


@dataclass(frozen=True, slots=True)
class Theme:
    """One topic. `labels` name it to people; `phrases` are the words that speak of it."""

    key: str
    labels: Mapping[str, str]
    parent: str | None
    phrases: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Codebook:
    """Themes by which verbatims are coded; another `revision` says that they mean another thing.

    In the `ignored` phrases the words of a theme mean nothing ("a great deal").
    """

    name: str
    revision: str
    themes: tuple[Theme, ...]
    ignored: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @cached_property
    def indexes(self) -> Mapping[str, PhraseIndex]:
        """Language, whatever its script → its phrases with their themes; those ignored with ""."""
        phrases: dict[str, list[tuple[str, str]]] = {}
        themes = [(theme.key, theme.phrases) for theme in self.themes]
        for key, by_language in (*themes, ("", self.ignored)):
            for language, said in by_language.items():
                base = language.partition("-")[0].lower()
                phrases.setdefault(base, []).extend((phrase, key) for phrase in said)
        return {base: PhraseIndex(some) for base, some in phrases.items()}

    def theme(self, key: str) -> Theme | None:
        """The theme called `key`, or None."""
        return next((theme for theme in self.themes if theme.key == key), None)


class CodebookError(ValueError):
    """A codebook that cannot be used; `issues` say all that is wrong, where, and the way out."""

    def __init__(self, name: str, issues: tuple[Issue, ...]) -> None:
        self.name = name
        self.issues = issues
        super().__init__("\n".join(f"{name} line {one.line}: {one.message}" for one in issues))


def load_codebook(text: str, *, name: str) -> Codebook:
    """The codebook written in `text`.

    Raises: CodebookError with every problem in it.
    """
    problems = Problems(name)
    root = tree(text, _CODEBOOK, problems)
    themes = tuple(_themes(root, problems)) if root else ()
    ignored = _phrases(root.fields("ignore"), problems) if root else {}
    if problems.found:
        raise CodebookError(name, problems.sorted())
    return Codebook(name, _revision(themes, ignored), themes, ignored)


def tree(text: str, shape: Object, problems: Problems) -> Fields | None:
    """What is written in `text` as far as it fits `shape`; the rest is in `problems`."""
    root = read_filled(text, problems)
    fields = fitting(root, shape, problems, name=shape.name) if root else None
    return fields if isinstance(fields, Fields) else None


def written(node: Node | None) -> Iterator[Scalar]:
    """The scalars of the list `node`."""
    return (item for item in getattr(node, "items", ()) if isinstance(item, Scalar))


def _themes(root: Fields, problems: Problems) -> Iterator[Theme]:
    languages = [item.value for item in written(root.get("languages"))]
    entries = [entry for entry in root.list("themes") if isinstance(entry, Fields)]
    _check_keys(entries, problems)
    _check_parents(entries, problems)
    for entry in entries:
        _check_languages(entry, languages, problems)
        yield _theme(entry, problems)


def _theme(entry: Fields, problems: Problems) -> Theme:
    labels = entry.fields("labels")
    return Theme(
        key=entry.text("theme"),
        labels={key.value: labels.text(key.value) for key, _ in labels.entries} if labels else {},
        parent=entry.text("parent") or None,
        phrases=_phrases(entry.fields("phrases"), problems),
    )


def _phrases(fields: Fields | None, problems: Problems) -> dict[str, tuple[str, ...]]:
    entries = fields.entries if fields else ()
    return {key.value: tuple(wordful(node, problems)) for key, node in entries}


def wordful(node: Node, problems: Problems) -> Iterator[str]:
    """The phrases of the list `node`; those without a letter or digit are `problems`."""
    for item in written(node):
        if words(item.value):
            yield item.value
        else:
            problems.add(
                "wrong-value",
                item.place,
                f"`{item.value}` has no word in it. Write a word or a phrase, or remove it.",
            )


def _check_keys(entries: list[Fields], problems: Problems) -> None:
    lines: dict[str, int] = {}
    for entry in entries:
        key = entry.get("theme")
        if not isinstance(key, Scalar):
            continue
        if key.value in lines:
            problems.add(
                "duplicate-name",
                key.place,
                f"The theme `{key.value}` stands already in line {lines[key.value]}. "
                "Rename one of them, or move its phrases there.",
            )
        lines.setdefault(key.value, key.place.line)


def _check_parents(entries: list[Fields], problems: Problems) -> None:
    parents = {entry.text("theme"): entry.text("parent") for entry in entries}
    for entry in entries:
        parent = entry.get("parent")
        if not isinstance(parent, Scalar):
            continue
        if parent.value not in parents:
            problems.add(
                "wrong-value",
                parent.place,
                f"No theme is called `{parent.value}`.{suggestion(parent.value, parents)} "
                f"{listed('The themes are', filter(None, parents))}",
            )
        elif entry.text("theme") in _above(parent.value, parents):
            problems.add(
                "wrong-value",
                parent.place,
                f"`{entry.text('theme')}` is a part of itself by way of `{parent.value}`. "
                "Remove one `parent:` on the way round.",
            )


def _above(key: str, parents: Mapping[str, str]) -> list[str]:
    """`key` and the themes above it, each once."""
    line: dict[str, None] = {}
    while key and key not in line:
        line[key] = None
        key = parents.get(key, "")
    return list(line)


def _check_languages(entry: Fields, languages: list[str], problems: Problems) -> None:
    for name in ("labels", "phrases"):
        under, head = entry.fields(name), entry.key(name)
        if under is None or head is None:
            continue
        said = [key.value for key, _ in under.entries]
        missing = [language for language in languages if language not in said]
        if missing:
            problems.add(
                "missing-translation",
                head.place,
                f"`{name}` of `{entry.text('theme')}` are missing in {', '.join(missing)}. "
                "Write them, or shorten `languages:`.",
            )
        for key, _ in under.entries:
            if languages and key.value not in languages:
                problems.add(
                    "undeclared-language",
                    key.place,
                    f"The codebook does not read `{key.value}`."
                    f"{suggestion(key.value, languages)} Add it to `languages:` or remove it.",
                )


def _revision(themes: tuple[Theme, ...], ignored: Mapping[str, tuple[str, ...]]) -> str:
    """Twelve hex digits of what is written; comments and layout make no difference."""
    content = json.dumps([ignored, *map(asdict, themes)], sort_keys=True)
    return hashlib.sha256(content.encode()).hexdigest()[:12]
