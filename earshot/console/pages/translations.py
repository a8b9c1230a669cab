"""The texts of a script, languages as columns: what is missing, what is older than its source."""

from nicegui import ui

from earshot.access.roles import Action
from earshot.console import editor_saving
from earshot.console.editor_card import what
from earshot.console.editor_cards import language_name
from earshot.console.editor_document import Document, known, opened
from earshot.console.editor_exchange import Exchange
from earshot.console.editor_fields import text_field, tie
from earshot.console.editor_saving import Saving
from earshot.console.frame import head
from earshot.console.parts import box, empty_state, mark, words
from earshot.console.registry import page
from earshot.console.view import View
from earshot.editing import revisions, translations
from earshot.editing.translations import Cell, Row
from earshot.editing.words import RefusedError

_TICK = 0.25


@page(
    "/scripts/{survey}/translations",
    Action.SEE_SCRIPTS,
    title="translations.title",
    wide=True,
)
async def table(view: View, survey: str) -> None:
    """The table of `survey`'s script; cells are written in by who may edit it."""
    document = await opened(view, survey, Action.SEE_SCRIPTS)
    published = await view.run(revisions.texts, view.earshot.database, survey)
    editor_saving.script()
    desk = _Desk(document, published)
    saving = Saving(document)
    back = (view.text("translations.back"), f"/scripts/{survey}")
    title, lead = view.text("translations.title"), view.text("translations.lead")
    ui.page_title(f"{survey} · {title} · Earshot")
    with head(view, title, lead, back=back):
        pass
    saving.line()
    await saving.conflict()
    if document.checked.sheet is None:
        empty_state("code", view.text("editor.no_cards"), view.text("editor.no_cards_lead"))
        return
    await desk.measure()
    desk.listed()
    Exchange(document, published, desk.again).draw()
    ui.timer(_TICK, document.tick)
    await ui.context.client.connected()
    await saving.begin()


class _Desk:
    """The table; typing in a cell leaves it standing."""

    def __init__(self, document: Document, published: tuple[str, ...]) -> None:
        self._document = document
        self._view = document.view
        self._published = published
        self._rows: tuple[Row, ...] = ()
        self._only_open = False
        self._drawn = document.text
        document.on_checked.append(self._checked)

    async def measure(self) -> None:
        """Look at the texts as they are now."""
        try:
            self._rows = await self._view.run(
                translations.rows,
                self._document.text,
                published=self._published,
                back=await self._view.run(known),
            )
        except RefusedError:
            self._rows = ()

    async def again(self) -> None:
        """Draw it anew."""
        self._drawn = self._document.text
        await self.measure()
        self.listed.refresh()

    async def _checked(self) -> None:
        """Say anew what is to be said of the cells; draw them anew if they show another text."""
        if self._drawn != self._document.text:
            await self.again()
            return
        await self.measure()
        self.marks.refresh()
        self.progress.refresh()

    async def _typed(self, field: str, value: str) -> None:
        is_fresh = self._drawn == self._document.text
        await self._document.typed(field, value)
        if is_fresh:
            self._drawn = self._document.text

    @ui.refreshable_method
    def listed(self) -> None:
        """The rows, a text each."""
        view = self._view
        self.progress()
        only = ui.checkbox(view.text("translations.only_open"), value=self._only_open)
        only.on_value_change(lambda event: self._narrow(event.value))
        rows = [row for row in self._rows if not self._only_open or _is_open(row)]
        if not rows:
            words(view.text("translations.nothing_open"), "p", "soft")
            return
        tags = list(rows[0].cells)
        with box("table-box folds"), box("table texts", "table") as texts:
            # Columns of one width, known from the start: fields grow to what is in them.
            texts.style(f"--columns: {1 + len(tags)}")
            words(view.text("translations.title"), "caption", "unseen")
            with box(tag="thead"), box(tag="tr"):
                for name in (view.text("translations.text"), *map(self._name, tags)):
                    words(name, "th").props["scope"] = "col"
            with box(tag="tbody"):
                for row in rows:
                    self._row(row)

    def _name(self, tag: str) -> str:
        return language_name(self._view, tag)

    def _narrow(self, only: bool) -> None:  # noqa: FBT001 - what the box says
        self._only_open = only
        self.listed.refresh()

    @ui.refreshable_method
    def progress(self) -> None:
        """How far each language is."""
        view = self._view
        with box("line") as line:
            line.props["role"] = "status"
            for one in translations.progress(self._rows):
                name = self._name(one.language)
                if one.missing:
                    mark(view.text("translations.lacks", name=name, n=one.missing), "bad")
                if one.outdated:
                    mark(view.text("translations.is_old", name=name, n=one.outdated), "warn")
                if not one.missing and not one.outdated:
                    mark(view.text("translations.complete", name=name), "good")

    def _row(self, row: Row) -> None:
        with box(tag="tr"):
            with box("lead", "td"):
                words(row.step or "–", "div", "mono")
                words(what(self._document, row), "div", "soft small")
            for tag, cell in row.cells.items():
                with box(tag="td") as around:
                    around.props["data-label"] = self._name(tag)
                    self._cell(row, cell)

    def _cell(self, row: Row, cell: Cell) -> None:
        with box("cell"):
            if self._document.may_edit:
                self._field(row, cell)
            else:
                shown = words(cell.text or "–", "p", "words")
                shown.props.update({"dir": "auto", "lang": cell.language})
            self.marks(row.path, cell.language)

    def _field(self, row: Row, cell: Cell) -> None:
        field = ui.textarea(value=cell.text or "").props("autogrow outlined dense debounce=300")
        label = f"{row.step or row.path}, {what(self._document, row)}, {cell.language}"
        field.props.update({"aria-label": label, "dir": "auto", "lang": cell.language})
        tie(field, text_field(row.path, cell.language), self._typed)

    @ui.refreshable_method
    def marks(self, path: str, tag: str) -> None:
        """What is to be said of a cell: missing, outdated, what it means, how long it is."""
        view = self._view
        row = next((one for one in self._rows if one.path == path), None)
        cell = row.cells.get(tag) if row else None
        if cell is None:
            return
        with box("line tight small"):
            if cell.needed:
                mark(view.text("translations.missing"), "bad")
            if cell.outdated:
                mark(view.text("translations.outdated"), "warn")
            if cell.segments is not None and cell.text:
                size = view.text("editor.length", n=cell.length, sms=cell.segments)
                words(size, "span", "soft number")
        if cell.back:
            back = words(view.text("translations.means", text=cell.back), "div", "soft small")
            back.props["dir"] = "auto"


def _is_open(row: Row) -> bool:
    return any(cell.needed or cell.outdated for cell in row.cells.values())
