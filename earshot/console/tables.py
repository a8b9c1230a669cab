"""Tables: on a phone each row becomes a card; whoever may export has them as CSV."""

import csv
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import StringIO
from typing import Generic, TypeVar

from earshot.access.roles import NOTHING, Action, Subject
from earshot.console.parts import box, button, words
from earshot.console.view import View
from earshot.reporting.columns import DANGEROUS

_Row = TypeVar("_Row")

AT_ONCE = 50
"""So many rows are drawn; more when they are asked for."""


@dataclass(frozen=True)
class Column(Generic[_Row]):
    """A column headed `label`. `value` gives what stands in a cell, and in the file.

    `draw` fills a cell otherwise than with words. `end`: numbers, below each other. `lead`: what a
    card begins with. `deeds`: buttons, which are in no file.
    """

    label: str
    value: Callable[[_Row], str | float | None]
    draw: Callable[[_Row], object] | None = None
    end: bool = False
    lead: bool = False
    deeds: bool = False


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
) -> None:
    """A table called `name`, as its file will be too; who may `export` `subject` can have that."""
    with box("part"):
        with box("table-box folds"), box("table", "table"):
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
    kept = [column for column in columns if not column.deeds]
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow([column.label for column in kept])
    writer.writerows([_safe(column.value(row)) for column in kept] for row in rows)
    return "\ufeff" + out.getvalue()


def _safe(value: str | float | None) -> str | float | None:
    return f"'{value}" if isinstance(value, str) and value.startswith(DANGEROUS) else value


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
