"""What can be changed on a card: texts, choices, where answers lead, the follow-up."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Protocol

from nicegui import events, ui

from dialogs.script import END
from earshot.console.editor_document import Change, Document
from earshot.console.editor_fields import text_field, tie
from earshot.console.parts import box, button, words
from earshot.editing import changing, stepping
from earshot.editing.cards import Card, Way
from earshot.editing.translations import Cell, Row


class Doing(Protocol):
    """What changes the script; dialogs stand in its `place`."""

    place: ui.element

    def do(self, change: Change) -> Awaitable[None]:
        """Change it and draw the cards anew."""

    def typed(self, field: str, value: str) -> Awaitable[None]:
        """Change the part that a field shows already."""


class CardForm:
    """The fields of one card."""

    def __init__(self, document: Document, card: Card, doing: Doing) -> None:
        """`doing` changes the script."""
        self._document = document
        self._view = document.view
        self._card = card
        self._doing = doing

    def draw(self, beside: str | None) -> None:
        """All of them; texts in the first language and in `beside`."""
        rows = [row for row in self._document.checked.rows if row.step == self._card.name]
        texts(self._document, rows, beside, self._doing)
        if self._card.form == "ask":
            self._question()
        self._ways()
        if self._card.form == "ask":
            self._follow_up()
        if self._document.may_edit:
            self._name()

    def _question(self) -> None:
        card, view = self._card, self._view
        optional = ui.checkbox(view.text("editor.may_skip"), value=card.optional)
        optional.set_enabled(self._document.may_edit)

        async def change(event: events.ValueChangeEventArguments[bool | None]) -> None:
            await self._doing.do(
                lambda text: changing.set_optional(text, card.name, optional=bool(event.value))
            )

        optional.on_value_change(change)
        if card.choices and self._document.may_edit:
            self._choices()

    def _choices(self) -> None:
        card, view = self._card, self._view
        with box("line"):
            for one in card.choices:
                remove = partial(_without_choice, card.name, one.value)
                label = view.text("editor.remove_choice", name=one.value)
                button(label, partial(self._doing.do, remove), icon="close")
            self._asks("editor.new_choice", self._add_choice)

    async def _add_choice(self, value: str) -> None:
        key = "_".join(value.lower().split())
        first = self._first()
        await self._doing.do(
            lambda text: changing.set_choice(text, self._card.name, key, {first: value})
        )

    def _ways(self) -> None:
        view, card = self._view, self._card
        words(view.text("editor.leads"), "h3", "heading small")
        for way in card.ways:
            self._way(way)
        if self._document.may_edit and not (len(card.ways) == 1 and not card.ways[0].when):
            self._asks("editor.new_way", self._add_way, view.text("editor.new_way_hint"))
        elif self._document.may_edit and card.form != "say":
            self._asks("editor.new_way", self._branch_off, view.text("editor.new_way_hint"))

    def _way(self, way: Way) -> None:
        view, card = self._view, self._card
        label = view.words(way.words)
        with box("line way"):
            chosen = ui.select(self._targets(way.to), label=label, value=way.to)
            chosen.props("outlined stack-label dense").classes("grow")
            chosen.set_enabled(self._document.may_edit)
            chosen.on_value_change(
                lambda event: self._doing.do(
                    lambda text: stepping.set_route(text, card.name, way.when, event.value)
                )
            )
            if way.when and self._document.may_edit:
                remove = partial(_without_way, card.name, way.when)
                label = view.text("editor.remove_way", when=label)
                button(label, partial(self._doing.do, remove), kind="icon", icon="close")

    def _targets(self, now: str) -> dict[str, str]:
        sheet = self._document.checked.sheet
        names = [card.name for card in sheet.cards] if sheet else []
        found = {name: name for name in names if name != self._card.name}
        return {**found, END: self._view.text("editor.the_end"), **({now: now} if now else {})}

    async def _add_way(self, when: str) -> None:
        card = self._card
        to = card.ways[-1].to if card.ways else END
        await self._doing.do(lambda text: stepping.set_route(text, card.name, when, to))

    async def _branch_off(self, when: str) -> None:
        """The first way that is not for every answer; the others go on as before."""
        card, to = self._card, self._card.ways[0].to
        routes = [(when, to), ("else", to)]
        await self._doing.do(lambda text: stepping.set_routes(text, card.name, routes))

    def _follow_up(self) -> None:
        view, card = self._view, self._card
        if not self._document.may_edit:
            return
        with box("line"):
            if card.probe is None:
                texts = {self._first(): ""}
                add = partial(_probed, card.name, texts)
                button(view.text("editor.add_probe"), partial(self._doing.do, add), icon="add")
                return
            when = card.probe.when
            self._asks("editor.probe_when", self._probe_when, value=when)
            remove = partial(_without, card.name, "probe")
            label = view.text("editor.remove_probe")
            button(label, partial(self._doing.do, remove), kind="danger")

    async def _probe_when(self, when: str) -> None:
        name = self._card.name
        await self._doing.do(lambda text: changing.set_probe(text, name, {}, when=when))

    def _name(self) -> None:
        self._asks("editor.rename", self._rename, value=self._card.name)

    async def _rename(self, new: str) -> None:
        view, name = self._view, self._card.name
        renamed = await view.run(stepping.rename, self._document.text, name, new)
        for warning in renamed.warnings:
            title = view.text("editor.rename_title")
            yes = view.text("editor.rename")
            with self._doing.place:
                is_meant = await view.confirm(title, view.words(warning), yes=yes)
            if not is_meant:
                return
        await self._doing.do(lambda text: stepping.rename(text, name, new).text)

    def _asks(
        self, key: str, then: Callable[[str], Awaitable[None]], hint: str = "", value: str = ""
    ) -> None:
        """A field and the button that takes what stands in it."""
        view = self._view
        with box("line way"):
            field = ui.input(view.text(key), value=value)
            field.props("outlined stack-label dense hide-bottom-space").classes("grow")
            if hint:
                field.props["hint"] = hint

            async def take() -> None:
                if field.value.strip() and field.value != value:
                    await then(field.value.strip())

            field.on("keydown.enter", take)
            button(view.text("editor.take"), take)

    def _first(self) -> str:
        sheet = self._document.checked.sheet
        return sheet.languages[0] if sheet and sheet.languages else "en"


def texts(document: Document, rows: list[Row], beside: str | None, doing: Doing) -> None:
    """Fields for texts of the script, in the first language and in `beside`."""
    for row in rows:
        tags = [row.source, *([beside] if beside else [])]
        with box("pair"):
            for tag in tags:
                if tag in row.cells:
                    _field(document, row, row.cells[tag], doing)


def _field(document: Document, row: Row, cell: Cell, doing: Doing) -> None:
    view = document.view
    label = f"{what(document, row)} · {cell.language}"
    field = ui.textarea(label, value=cell.text or "")
    field.props("autogrow outlined stack-label debounce=300")
    field.props["input-class"] = "written"
    field.props["dir"] = "auto"
    field.props["lang"] = cell.language
    field.set_enabled(document.may_edit)
    if cell.segments is not None and cell.text:
        field.props["hint"] = view.text("editor.length", n=cell.length, sms=cell.segments)
    tie(field, text_field(row.path, cell.language), doing.typed)


def what(document: Document, row: Row) -> str:
    """What a text is, in words."""
    view, path = document.view, row.path.split("/")
    if row.role == "label":
        name = path[-2] if path[-1] == "label" else path[-1]
        name = view.number(int(name) + 1) if name.isdecimal() else name
        return view.text("editor.role_label", name=name)
    if row.role == "system":
        return view.text("editor.role_system", name=path[-1])
    return view.text(f"editor.role_{row.role}{'_sms' if row.sms else ''}")


def _without_choice(step: str, value: str, text: str) -> str:
    return changing.remove_choice(text, step, value)


def _without_way(step: str, when: str, text: str) -> str:
    return stepping.set_route(text, step, when, None)


def _without(step: str, key: str, text: str) -> str:
    return changing.set_value(text, step, key, None)


def _probed(step: str, texts_: dict[str, str], text: str) -> str:
    return changing.set_probe(text, step, texts_)
