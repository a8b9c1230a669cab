"""Translations out to translators as PO or CSV, and in again after a look at what they change."""

from collections.abc import Awaitable, Callable
from functools import partial

from nicegui import events

from earshot.access.roles import Action
from earshot.console.editor_document import Document
from earshot.console.parts import box, button, words
from earshot.console.taking import file_taker
from earshot.editing import exchanging
from earshot.editing.exchanging import Change, Import

_LARGEST = 2_000_000
_SHOWN = 100


class Exchange:
    """The part of the page that gives and takes files."""

    def __init__(
        self, document: Document, published: tuple[str, ...], again: Callable[[], Awaitable[None]]
    ) -> None:
        """`again` shows the texts anew."""
        self._document = document
        self._view = document.view
        self._published = published
        self._again = again

    def draw(self) -> None:
        """What can be had, and where a file is given back."""
        view, sheet = self._view, self._document.checked.sheet
        with box("card", "section") as part:
            part.props["aria-label"] = view.text("translations.exchange")
            words(view.text("translations.exchange"), "h2", "heading")
            words(view.text("translations.exchange_lead"), "p", "soft")
            with box("acts"):
                button(view.text("translations.csv"), self._csv, icon="download")
                for tag in sheet.languages[1:] if sheet else ():
                    label = view.text("translations.po", tag=tag)
                    button(label, partial(self._po, tag), icon="download")
            if self._document.may_edit:
                self._taker()

    def _taker(self) -> None:
        view = self._view
        self._upload = file_taker(
            view,
            view.text("translations.import"),
            self._taken,
            accept=".po,.csv",
            largest=_LARGEST,
            too_large=view.text("translations.too_large"),
        )

    async def _csv(self) -> None:
        await self._view.require(Action.SEE_SCRIPTS, self._document.subject)
        text, name = self._document.text, f"{self._document.survey}.csv"
        data = await self._view.run(exchanging.to_csv, text, published=self._published)
        self._view.save(data, name)

    async def _po(self, tag: str) -> None:
        await self._view.require(Action.SEE_SCRIPTS, self._document.subject)
        text, name = self._document.text, f"{self._document.survey}.{tag}.po"
        data = await self._view.run(exchanging.to_po, text, tag, published=self._published)
        self._view.save(data, name, "text/x-gettext-translation")

    async def _taken(self, event: events.UploadEventArguments) -> None:
        """Show what the file would change; nothing is changed before that is confirmed."""
        view, document = self._view, self._document
        await view.require(Action.EDIT_SCRIPTS, document.subject)
        data, is_po = await event.file.read(), event.file.name.lower().endswith(".po")
        read = exchanging.from_po if is_po else exchanging.from_csv
        found = await view.run(read, document.text, data)
        self._upload.reset()
        if await self._is_meant(found):
            await document.change(lambda text: exchanging.applied(text, found.changes))
            await document.check()
            await self._again()

    async def _is_meant(self, found: Import) -> bool:
        view, n = self._view, len(found.changes)
        with view.dialog(view.text("translations.import_title", n=n)) as dialog:
            dialog.classes("broad")
            for fault in found.faults[:_SHOWN]:
                at = view.text("editor.line", n=fault.line)
                words(f"{at}: {view.words(fault.words)}", "p", "wrong")
            self._changes(found.changes)
            with box("acts"):
                if found.changes:
                    take = view.text("translations.take", n=n)
                    button(take, partial(dialog.submit, take), kind="primary")
                button(view.text("common.cancel"), dialog.close)
        return await view.answer(dialog) is not None

    def _changes(self, changes: tuple[Change, ...]) -> None:
        view = self._view
        if not changes:
            words(view.text("translations.no_changes"), "p", "soft")
            return
        with box("table-box folds"), box("table", "table"):
            with box(tag="thead"), box(tag="tr"):
                for key in ("place", "before", "after"):
                    words(view.text(f"translations.{key}"), "th").props["scope"] = "col"
            with box(tag="tbody"):
                for one in changes[:_SHOWN]:
                    with box(tag="tr"):
                        words(f"{one.path} · {one.language}", "td", "lead mono")
                        for key, text in (("before", one.before), ("after", one.after)):
                            cell = words(text or "–", "td", "words")
                            cell.props["data-label"] = view.text(f"translations.{key}")
                            cell.props.update({"dir": "auto", "lang": one.language})
        if len(changes) > _SHOWN:
            words(view.text("translations.and_more", n=len(changes) - _SHOWN), "p", "soft")
