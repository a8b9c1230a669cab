"""What people say in their own words, as a report shows it in a terminal."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.markup import escape
from rich.table import Table

from earshot.reporting.columns import NOT_SCORED, UNKNOWN
from earshot.reporting.gate import COMMENTS_FROM
from earshot.reporting.rows import ThemeRow, ToneCounts, Verbatims

_WITHHELD = (
    f"Comments of a week in which there were fewer than {COMMENTS_FROM} to a question are not"
    " shown, nor counted."
)


def words(found: Verbatims) -> Iterator[RenderableType]:
    """The verbatims' tone, languages and themes; nothing where nobody wrote anything."""
    if found.n or found.waiting:
        yield ""
        yield f"[bold]In their own words[/bold], {_read(found)}"
    if found.n:
        yield f"Tone: {_tone(found.tone)}"
    if len(found.coverage) > 1 or any(row.scored < row.n for row in found.coverage):
        yield _coverage(found)
    if found.themes:
        yield ""
        yield _themes(found.themes)
    if found.withheld:
        yield ""
        yield _WITHHELD


def _read(found: Verbatims) -> str:
    waiting = f", {found.waiting} wait to be read" if found.waiting else ""
    return f"n = {found.n}{waiting}"


def _tone(tone: ToneCounts) -> str:
    return (
        f"{tone.positive} positive · {tone.negative} negative · {tone.mixed} mixed"
        f" · {tone.not_scored} {NOT_SCORED}"
    )


def _coverage(found: Verbatims) -> Table:
    table = _table("Language", "n", "Scored", "Share")
    for row in found.coverage:
        language = UNKNOWN if row.language is None else row.language
        table.add_row(escape(language), str(row.n), str(row.scored), f"{row.share:.0f} %")
    return table


def _themes(rows: tuple[ThemeRow, ...]) -> Table:
    table = _table("Theme", "n", "Share", "Positive", "Negative", "Mixed", NOT_SCORED.capitalize())
    depth: dict[str | None, int] = {None: -1}
    for row in rows:
        depth[row.theme] = depth.get(row.parent, -1) + 1
        tone = row.tone
        counts = (row.n, f"{row.share:.0f} %", tone.positive, tone.negative, tone.mixed)
        name = "  " * depth[row.theme] + row.theme
        table.add_row(escape(name), *(str(one) for one in (*counts, tone.not_scored)))
    return table


def _table(first: str, *others: str) -> Table:
    table = Table(box=None, pad_edge=False)
    table.add_column(first)
    for name in others:
        table.add_column(name, justify="right")
    return table
