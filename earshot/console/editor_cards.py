"""The script as cards, one a step."""

from collections.abc import Awaitable, Callable
from functools import partial

from nicegui import events, ui

from earshot.console import editor_problems
from earshot.console.editor_adding import TYPES, Adding
from earshot.console.editor_card import CardForm
from earshot.console.editor_document import Change, Document
from earshot.console.editor_header import header
from earshot.console.parts import box, button, empty_state, mark, words, written
from earshot.console.view import View
from earshot.editing import stepping
from earshot.editing.cards import Card
from earshot.editing.words import RefusedError


class Cards:
    """All cards. Typing in one leaves them standing; what changes their order draws them anew."""

    def __init__(self, document: Document, reveal: Callable[[int], Awaitable[None]]) -> None:
        """`reveal` shows a line of the text."""
        self._document = document
        self._reveal = reveal
        self._open: set[str] = set()
        self._drawn = document.text
        self._beside: str | None = None
        # Dialogs stand here: what they are asked from may be drawn anew meanwhile.
        self.place = box("place-of-dialogs")
        self._adding = Adding(self.do)
        document.on_checked.append(self.again)

    def again(self) -> None:
        """Draw them anew if they show another text than there is."""
        checked = self._document.checked
        if checked.text != self._document.text:
            return
        if checked.text != self._drawn:
            self.listed.refresh()
        else:
            self.troubles.refresh()

    async def do(self, change: Change) -> None:
        """Change the script, and show it; with its cure where it has to have one."""
        document = self._document
        try:
            await document.change(change)
        except RefusedError as error:
            with self.place:
                await self._refused(error)
        await document.check()

    async def typed(self, field: str, value: str) -> None:
        """Change a text in a field, which shows it already."""
        is_fresh = self._drawn == self._document.text
        await self._document.typed(field, value)
        if is_fresh:
            self._drawn = self._document.text

    async def _refused(self, error: RefusedError) -> None:
        document, view = self._document, self._document.view
        cure = error.cure
        if cure is None:
            view.notify(view.words(error.words), "bad")
            return
        before = document.text
        title = view.text("editor.not_so_simple")
        yes = view.text("editor.lead_on")
        if await view.confirm(title, view.words(error.words), yes=yes, danger=True):
            if document.text == before:
                await document.write(cure)
            else:
                view.notify(view.text("editor.changed_meanwhile"), "plain")

    @ui.refreshable_method
    def listed(self) -> None:
        """Everything."""
        document, view = self._document, self._document.view
        checked = document.checked
        self._drawn = checked.text
        if checked.sheet is None:
            empty_state("code", view.text("editor.no_cards"), view.text("editor.no_cards_lead"))
            return
        self._languages(checked.sheet.languages)
        header(document, checked.sheet, self)
        for number, card in enumerate(checked.sheet.cards):
            self._card(number, card)
        if document.may_edit:
            label = view.text("editor.add_step")
            last = checked.sheet.cards[-1].name if checked.sheet.cards else None
            add = partial(self._adding.ask, document, self.place, last)
            button(label, add, kind="primary", icon="add")

    def _languages(self, languages: tuple[str, ...]) -> None:
        """Which language is shown beside the first one."""
        view = self._document.view
        others = {tag: language_name(view, tag) for tag in languages[1:]}
        if self._beside not in others:
            self._beside = None
        if others:
            options = {"": view.text("editor.first_only"), **others}
            label = view.text("editor.beside_language", first=language_name(view, languages[0]))
            select = ui.select(options, label=label, value=self._beside or "")
            select.props("outlined stack-label dense").classes("which")
            select.on_value_change(lambda event: self._show(event.value))

    def _show(self, tag: str) -> None:
        self._beside = tag or None
        self.listed.refresh()

    def _card(self, number: int, card: Card) -> None:
        document, view = self._document, self._document.view
        with box("card step", "section") as section:
            section.props["aria-label"] = view.text("editor.step", name=card.name)
            section.props["id"] = f"step-{card.name}"
            with box("line"):
                words(view.number(number + 1), "span", "soft number")
                words(card.name, "h2", "heading mono")
                mark(self._kind(card), "accent")
                if card.optional:
                    mark(view.text("editor.optional"))
                self._deeds(number, card)
            first = document.checked.sheet.languages[:1] if document.checked.sheet else ()
            for tag in first:
                text = written(card.texts.get(tag, ""), "p", "words said")
                text.props["lang"] = tag
            self.troubles(card.name)
            with box("more", "details") as details:
                words(view.text("editor.details"), "summary")
                body = box("part")
                if card.name in self._open:
                    details.props["open"] = True
                    self._body(card, body)
                toggled = partial(self._toggled, card, body)
                details.on("toggle", toggled, js_handler="(e) => emit(e.target.open)")

    def _kind(self, card: Card) -> str:
        """What a step is, in words; a type that there is not, as it is written."""
        kind = card.type or card.form
        return self._document.view.text(f"editor.type_{kind}") if kind in TYPES else kind

    def _toggled(self, card: Card, body: ui.element, event: events.GenericEventArguments) -> None:
        """Draw what is in it once it is opened: scripts may be long."""
        if not event.args:
            self._open.discard(card.name)
        elif card.name not in self._open:
            self._open.add(card.name)
            if not body.default_slot.children:
                self._body(card, body)

    def _body(self, card: Card, body: ui.element) -> None:
        with body:
            CardForm(self._document, card, self).draw(self._beside)

    def _deeds(self, number: int, card: Card) -> None:
        view, document = self._document.view, self._document
        line = partial(self._reveal, card.line)
        with box("acts end"):
            button(view.text("editor.in_yaml", name=card.name), line, kind="icon", icon="code")
            if not document.may_edit:
                return
            for key, icon, change in (
                ("up", "arrow_upward", _moved(card.name, number - 1)),
                ("down", "arrow_downward", _moved(card.name, number + 1)),
                ("remove", "delete", partial(_removed, card.name)),
            ):
                label = view.text(f"editor.step_{key}", name=card.name)
                button(label, partial(self.do, change), kind="icon", icon=icon)

    @ui.refreshable_method
    def troubles(self, step: str) -> None:
        """What is wrong with a step."""
        found = [one for one in self._document.checked.problems if one.card == step]
        editor_problems.shown(self._document, found, self._reveal)


def language_name(view: View, tag: str) -> str:
    """A language by its name, where the console knows it."""
    names = {"en": "en", "sv": "sv", "fa": "fa", "zh-Hans": "zh_hans", "zh-Hant": "zh_hant"}
    return view.text(f"editor.language_{names[tag]}") if tag in names else tag


def _moved(name: str, to: int) -> Change:
    return lambda text: stepping.move_step(text, name, to)


def _removed(name: str, text: str) -> str:
    return stepping.remove_step(text, name)
