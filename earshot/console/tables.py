"""Tables: on a phone each row becomes a card; whoever may export has them as CSV."""

import csv
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from typing import Generic, TypeAlias, TypeVar

from earshot.access.roles import NOTHING, Action, Subject
from earshot.console.parts import box, button, words
from earshot.console.view import View
from earshot.reporting.columns import guarded, written

_Row = TypeVar("_Row")

Value: TypeAlias = str | float | None

AT_ONCE = 50
"""So many rows are drawn; more when they are asked for."""


@dataclass(frozen=True)
class Column(Generic[_Row]):
    """A column headed `label`. `value` gives what stands in a cell, and in the file.

    `draw` fills a cell otherwise than with words. `end`: numbers, below each other. `lead`: what a
    card begins with. `deeds`: buttons, which are in no file. `data`: the columns that a file has
    in place of this one, by their names, if any; numbers are plain in there, shares of a hundred.
    """

    label: str
    value: Callable[[_Row], Value]
    draw: Callable[[_Row], object] | None = None
    end: bool = False
    lead: bool = False
    deeds: bool = False
    data: Mapping[str, Callable[[_Row], Value]] | None = None


def count(view: View, label: str, of: Callable[[_Row], int]) -> Column[_Row]:
    """A column of whole numbers, in the reader's digits; in the file they are plain."""
    return Column(label, lambda row: view.number(of(row)), end=True, data={label: of})


def share(view: View, label: str, of: Callable[[_Row], float | None]) -> Column[_Row]:
    """A column of shares, of a hundred; in the file the sign stands in its name."""

    def told(row: _Row) -> str | None:
        value = of(row)
        return None if value is None else view.percent(value)

    return Column(label, told, end=True, data={f"{label} (%)": of})


def deeds(label: str, draw: Callable[[_Row], object]) -> Column[_Row]:
    """A column of buttons; `label` is read to those who do not see them."""
    return Column(label, lambda _: None, draw, deeds=True)


def table(
    view: View,
    name: str,
    columns: Sequence[Column[_Row]],
    rows: Sequence[_Row],
    *,
    export: Action | None = Action.EXPORT,
    subject: Subject = NOTHING,
    folds: bool = True,
) -> None:
    """A table called `name`, as its file will be too; who may `export` `subject` can have that.

    Without `folds` it stays a table on a phone: for two or three short columns.
    """
    with box("part"):
        with box("table-box folds" if folds else "table-box"), box("table", "table"):
            words(name, "caption", "unseen")
            _head(columns)
            body = box(tag="tbody")
        with box("under"):
            _more(view, body, columns, rows)
            if rows and export is not None and view.may(export, subject):

                async def save() -> None:
                    await view.export(export, subject)
                    view.save(as_csv(columns, rows), f"{name}.csv")

                button(view.text("common.csv"), save, kind="quiet", icon="download")


def as_csv(columns: Sequence[Column[_Row]], rows: Sequence[_Row]) -> str:
    """The table as a file: nothing in it runs as a formula."""
    kept = [
        of
        for column in columns
        if not column.deeds
        for of in ({column.label: column.value} if column.data is None else column.data).items()
    ]
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow([guarded(name) for name, _ in kept])
    writer.writerows([_safe(value(row)) for _, value in kept] for row in rows)
    return "\ufeff" + out.getvalue()


def _safe(value: Value) -> str:
    # A number is none that could be run, and behind an apostrophe it would be a text.
    return guarded(value) if isinstance(value, str) else written(value)


def _head(columns: Sequence[Column[_Row]]) -> None:
    with box(tag="thead"), box(tag="tr"):
        for column in columns:
            with box("end" if column.end else "", "th") as cell:
                cell.props["scope"] = "col"
                words(column.label, "span", "unseen" if column.deeds else "")


def _more(view: View, body: object, columns: Sequence[Column[_Row]], rows: Sequence[_Row]) -> None:
    """Draw the first rows, and a button that draws more of them."""
    left = list(rows)

    def draw() -> None:
        now, left[:] = left[:AT_ONCE], left[AT_ONCE:]
        with body:  # type: ignore[attr-defined]
            for row in now:
                _row(columns, row)
        more.set_visibility(bool(left))
        more.text = view.text("common.more", n=len(left))

    more = button("", draw, kind="quiet")
    draw()


def _row(columns: Sequence[Column[_Row]], row: _Row) -> None:
    with box(tag="tr"):
        for column in columns:
            kinds = [kind for kind in ("end", "lead", "deeds") if getattr(column, kind)]
            with box(" ".join(kinds), "td") as cell:
                cell.props["data-label"] = column.label
                _cell(column, row)


def _cell(column: Column[_Row], row: _Row) -> None:
    if column.draw is None:
        value = column.value(row)
        words("–" if value is None else str(value), "span", "words")
        return
    with box("acts" if column.deeds else "drawn"):
        column.draw(row)
