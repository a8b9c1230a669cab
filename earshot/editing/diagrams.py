"""A script as a Mermaid flow chart; nothing that a text says can become a part of it."""

import unicodedata
from collections.abc import Iterable, Iterator

from dialogs.issues import Issue
from dialogs.script import END
from earshot.editing.cards import Card, Sheet, Way, sheet

MOST_LABEL = 60

UNREACHABLE, UNTRANSLATED, FAULTY = "unreachable", "untranslated", "faulty"
"""The classes of steps; what they look like is the page's part."""

# Letters, digits, marks and these stand for themselves; everything else by its number.
_HARMLESS = frozenset(" ,.?!")
_JOINERS = frozenset("\u200c\u200d")
_SHAPES = {"ask": ("[", "]"), "say": ("(", ")"), "branch": ("{", "}")}


def diagram(source: str, *, language: str = "", issues: Iterable[Issue] | None = None) -> str:
    """The steps of the script in `source` and where they lead, with texts in `language`.

    Steps have the classes `unreachable`, `untranslated` and `faulty` where they are that. Each
    step's node is `s0`, `s1` … in the order of the cards, so that a click can be given to it.

    Raises:
        UnreadableError: it is no YAML.
    """
    drawn = sheet(source, issues)
    return "\n".join(["flowchart TD", *(f"  {line}" for line in _lines(drawn, language))]) + "\n"


def escaped(text: str) -> str:
    """`text` as it may stand between quotes in Mermaid."""
    shown = " ".join(text.split())
    if len(shown) > MOST_LABEL:
        shown = f"{shown[: MOST_LABEL - 1]}…"
    return "".join(_letter(letter) for letter in shown)


def _letter(letter: str) -> str:
    category = unicodedata.category(letter)
    if letter in _HARMLESS or letter in _JOINERS or category[0] in "LM" or category == "Nd":
        return letter
    # Control and format characters turn the text around or break it.
    return "" if category[0] == "C" else f"#{ord(letter)};"


def _lines(drawn: Sheet, language: str) -> Iterator[str]:
    nodes = {card.name: f"s{number}" for number, card in enumerate(drawn.cards)}
    nodes |= {END: "finish"}
    yield f'finish(["{escaped(END)}"])'
    for number, card in enumerate(drawn.cards):
        yield f"s{number}{_node(card, language, drawn.languages)}"
    for number, card in enumerate(drawn.cards):
        for way in card.ways:
            if way.to in nodes:
                yield f"s{number} {_arrow(way)} {nodes[way.to]}"
    for number, card in enumerate(drawn.cards):
        for kind in _classes(card, drawn.languages):
            yield f"class s{number} {kind}"


def _node(card: Card, language: str, spoken: tuple[str, ...]) -> str:
    first = spoken[0] if spoken else ""
    text = card.texts.get(language) or card.texts.get(first, "")
    kind = f" ({card.type})" if card.type else ""
    opens, closes = _SHAPES[card.form]
    lines = [escaped(f"{card.name}{kind}"), *([escaped(text)] if text else [])]
    return f'{opens}"{"<br/>".join(lines)}"{closes}'


def _arrow(way: Way) -> str:
    return f'-->|"{escaped(way.when)}"|' if way.when.strip() else "-->"


def _classes(card: Card, spoken: tuple[str, ...]) -> Iterator[str]:
    codes = {issue.code for issue in card.issues}
    if "unreachable-step" in codes:
        yield UNREACHABLE
    lacking = [tag for tag in spoken if not card.texts.get(tag, "").strip()]
    is_silent = card.form == "branch"
    if len(spoken) > 1 and ("missing-translation" in codes or (lacking and not is_silent)):
        yield UNTRANSLATED
    if any(issue.severity == "error" for issue in card.issues):
        yield FAULTY
