"""A new step: from the question bank, or an empty one of some type."""

from collections.abc import Awaitable, Callable, Mapping

from nicegui import ui

from earshot.bootstrap import question_bank
from earshot.console.editor_document import Change, Document
from earshot.console.forms import Form, Values
from earshot.console.view import View
from earshot.editing import bank, stepping
from earshot.editing.bank import Item

TYPES = (
    *("nps", "enps", "csat", "ces", "scale", "choice", "choices", "yes_no", "number", "text"),
    *("contact", "say", "branch"),
)
_FIRST = "-"
"""In the choice of places; no step is called that."""


class Adding:
    """Asks for a step."""

    def __init__(self, do: Callable[[Change], Awaitable[None]]) -> None:
        """`do` changes the script."""
        self._do = do

    async def ask(self, document: Document, place: ui.element, last: str | None) -> None:
        """Ask which and where, in `place`; by default it stands behind the step `last`."""
        view = document.view
        items = {item.id: item for item in await view.run(questions)}
        sheet = document.checked.sheet
        names = [card.name for card in sheet.cards] if sheet else []
        spoken = sheet.languages if sheet else ("en",)
        title = view.text("editor.add_step")
        with place, view.dialog(title) as dialog, Form(view) as form:
            what = form.choice("what", view.text("editor.which"), offered(view, items))
            what.props("use-input fill-input hide-selected input-debounce=0")
            what.props["aria-label"] = view.text("editor.which")
            form.line("name", view.text("editor.step_name"), hint=view.text("editor.name_hint"))
            places = {_FIRST: view.text("editor.at_first"), **{name: name for name in names}}
            form.choice("after", view.text("editor.after"), places, last or _FIRST)

            async def add(values: Values) -> None:
                dialog.submit(values)

            form.submit(title, add)
        given = await view.answer(dialog)
        if given is not None:
            await self._do(_added(given, items, spoken))


def offered(view: View, items: Mapping[str, Item]) -> dict[str, str]:
    """What one may begin with, by `type:` or `bank:` and a name."""
    types = {f"type:{one}": view.text(f"editor.type_{one}") for one in TYPES}
    return {**types, **{f"bank:{one.id}": question(view, one) for one in items.values()}}


def question(view: View, item: Item) -> str:
    """A question of the bank in the reader's language, where it is in that."""
    text = item.texts.get(view.language) or next(iter(item.texts.values()), item.id)
    return f"{view.text(f'editor.type_{item.type}')}: {text}"


def questions() -> tuple[Item, ...]:
    """The questions of the bank."""
    return bank.read_bank(question_bank())


def _added(given: Values, items: Mapping[str, Item], spoken: tuple[str, ...]) -> Change:
    kind, _, what = given["what"].partition(":")
    name = given["name"].strip()
    after = "" if given["after"] == _FIRST else given["after"]
    if kind == "bank":
        return lambda text: bank.add_item(text, items[what], name, after=after)
    step = stepping.new_step(what, name, spoken)
    return lambda text: stepping.add_step(text, step, after=after)
