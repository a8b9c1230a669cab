"""Two texts beside each other, with what differs in them marked."""

from collections.abc import Iterator

from earshot.console.parts import box, words
from earshot.console.view import View
from earshot.editing.revisions import Row, Side


def compared(view: View, rows: tuple[Row, ...], left: str, right: str) -> None:
    """Draw `rows` of `revisions.compare`; `left` and `right` say what the texts are."""
    if not any(row.kind not in {"same", "skipped"} for row in rows):
        words(view.text("revisions.no_difference"), "p", "soft")
        return
    with box("table-box") as around:
        around.props.update({"tabindex": "0", "role": "region", "dir": "ltr"})
        around.props["aria-label"] = f"{left} · {right}"
        with box("diff", "table"):
            with box(tag="thead"), box(tag="tr"):
                for name in (left, right):
                    head = words(name, "th")
                    head.props.update({"scope": "col", "dir": "auto"})
            with box(tag="tbody"):
                for row in rows:
                    _row(view, row)


def _row(view: View, row: Row) -> None:
    with box(row.kind, "tr"):
        if row.kind == "skipped":
            cell = words(view.text("revisions.skipped", n=row.skipped), "td", "soft")
            cell.props.update({"colspan": "2", "dir": "auto"})
            return
        for side, gone in ((row.left, True), (row.right, False)):
            with box("" if side else "none", "td"):
                if side is not None:
                    _side(view, row, side, gone=gone)


def _side(view: View, row: Row, side: Side, *, gone: bool) -> None:
    with box("written"):
        words(str(side.number), "span", "at")
        with box("of" if row.kind == "same" else "of differs", "code"):
            if row.kind in {"added", "removed"}:
                words(view.text(f"revisions.{row.kind}"), "span", "unseen")
            for text, marked in _parts(side):
                words(text, ("del" if gone else "ins") if marked else "span")


def _parts(side: Side) -> Iterator[tuple[str, bool]]:
    at = 0
    for start, end in side.marks:
        if start > at:
            yield side.text[at:start], False
        yield side.text[start:end], True
        at = end
    if at < len(side.text):
        yield side.text[at:], False
