"""Words for whom we ask, where, and why not: the same on every page."""

from collections.abc import Mapping

from earshot.console.parts import Tone, mark, words
from earshot.console.tables import Column, count, table
from earshot.console.texts import has
from earshot.console.view import View

TONES: Mapping[str, Tone] = {
    "running": "good",
    "paused": "warn",
    "draft": "accent",
    "waiting": "accent",
    "asked": "good",
    "answered": "good",
}
"""State of a campaign or an invitation → how it looks; others are plain."""


def channel(view: View, kind: str | None) -> str:
    """A kind of channel or address."""
    return "–" if kind is None else _named(view, f"asked.channel_{kind}", kind)


def reason(view: View, reason: str) -> str:
    """Why somebody is not asked."""
    return _named(view, f"asked.reason_{reason}", reason)


def state(view: View, state: str) -> str:
    """How a campaign or an invitation stands."""
    return _named(view, f"asked.state_{state}", state)


def marked(view: View, name: str) -> None:
    """A state as a mark."""
    mark(state(view, name), TONES.get(name, ""))


def reasons(view: View, name: str, counts: Mapping[str, int]) -> None:
    """How many for which reason, the most first."""
    if not counts:
        words(view.text("asked.nobody_left_out"), "p", "soft")
        return
    rows = sorted(counts.items(), key=lambda pair: -pair[1])
    columns: list[Column[tuple[str, int]]] = [
        Column(name, lambda row: reason(view, row[0]), lead=True),
        count(view, view.text("asked.people"), lambda row: row[1]),
    ]
    table(view, name, columns, rows, export=None, folds=False)


def _named(view: View, key: str, name: str) -> str:
    """The text of a name; one that has none is shown as it is."""
    return view.text(key) if has(key) else name.replace("_", " ")
