"""What stands at the head of a script: title, owner, goal, languages."""

from functools import partial

from nicegui import ui

from earshot.console.editor_card import Doing, texts
from earshot.console.editor_document import Document
from earshot.console.editor_fields import head_field, tie
from earshot.console.parts import box, button, mark, words
from earshot.editing import changing
from earshot.editing.cards import Sheet

_LINES = ("title", "owner", "goal")


def header(document: Document, sheet: Sheet, doing: Doing) -> None:
    """The card of the script itself."""
    view = document.view
    with box("card step", "details"):
        with box("", "summary"):
            words(view.text("editor.about"), "span", "heading")
        held = {"title": sheet.title, "owner": sheet.owner, "goal": sheet.goal}
        for key in _LINES:
            field = ui.input(view.text(f"editor.header_{key}"), value=held[key])
            field.props("outlined stack-label debounce=300").set_enabled(document.may_edit)
            tie(field, head_field(key), doing.typed)
        words(view.text("editor.languages"), "h3", "heading small")
        with box("line"):
            for tag in sheet.languages:
                mark(tag)
                if document.may_edit and len(sheet.languages) > 1:
                    label = view.text("editor.remove_language", tag=tag)
                    remove = partial(_without_language, document, doing, tag)
                    button(label, remove, kind="icon", icon="close")
        if document.may_edit:
            _new_language(document, doing)
        system = [row for row in document.checked.rows if row.step is None]
        texts(document, system, None, doing)


def _new_language(document: Document, doing: Doing) -> None:
    view = document.view
    with box("line way"):
        field = ui.input(view.text("editor.new_language")).props("outlined stack-label dense")
        field.classes("grow")

        async def add() -> None:
            tag = field.value.strip()
            if tag:
                await doing.do(lambda text: changing.add_language(text, tag))

        button(view.text("editor.take"), add)


async def _without_language(document: Document, doing: Doing, tag: str) -> None:
    view = document.view
    title = view.text("editor.remove_language", tag=tag)
    lead = view.text("editor.remove_language_lead")
    with doing.place:
        is_meant = await view.confirm(title, lead, yes=title, danger=True)
    if is_meant:
        await doing.do(lambda text: changing.remove_language(text, tag))
