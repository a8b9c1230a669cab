"""How the text is kept: what is said of it, and what becomes of one that came too late."""

import json
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from nicegui import events, ui

from earshot.access.roles import Action
from earshot.console.editor_diff import compared
from earshot.console.editor_document import Document
from earshot.console.editor_fields import put
from earshot.console.parts import box, button, words
from earshot.editing import drafts, revisions
from earshot.editing.drafts import Conflict, SideDraft
from earshot.editing.words import RefusedError

_SCRIPT = (Path(__file__).parent / "static" / "drafting.js").read_text(encoding="utf-8")


class Saving:
    """The line that says whether the text is saved, and the card of a conflict below it."""

    def __init__(self, document: Document) -> None:
        """Of this page's document."""
        self._document = document
        self._view = document.view
        document.on_text.append(self._said.refresh)
        # The browser first: what asked for it may be gone once all of it is drawn anew.
        document.on_saved.extend((self._kept, self._said.refresh))
        document.on_saved.extend((self.conflict.refresh, self.beside.refresh))

    def line(self) -> None:
        """What is said of the text."""
        with box("saving") as line:
            line.props["role"] = "status"
            self._said()

    @ui.refreshable_method
    def _said(self) -> None:
        view, document = self._view, self._document
        state = document.state
        if not document.may_edit:
            words(view.text("editor.read_only"), "span", "soft")
        elif state == "saved" and document.saved_at is None:
            words(view.text("editor.as_published"), "span", "soft at")
        elif state == "saved" and document.saved_at is not None:
            at = view.moment(document.saved_at)
            words(view.text("editor.saved", at=at), "span", "soft at")
        elif state == "failed":
            words(view.text("editor.not_saved", why=document.refused), "span", "wrong")
        else:
            words(view.text(f"editor.{state}"), "span", "soft")
        # Shown by the style sheet while the browser has more than is said to be saved.
        words(view.text("editor.unsaved"), "span", "soft still")

    @ui.refreshable_method
    async def conflict(self) -> None:
        """Both texts, while somebody else's stands in the way of this one."""
        view, document = self._view, self._document
        found = document.conflict
        if found is None:
            return
        theirs = found.standing.text if found.standing else document.draft.text
        author = (found.standing.author if found.standing else None) or "?"
        with box("card conflict") as card:
            card.props["role"] = "alert"
            words(view.text("editor.conflict_title"), "h2", "heading")
            words(view.text("editor.conflict_lead", author=author), "p")
            rows = await view.run(revisions.compare, document.text, theirs)
            compared(view, rows, view.text("editor.mine"), view.text("editor.theirs"))
            with box("acts"):
                mine = view.text("editor.keep_mine")
                button(mine, document.keep_mine, kind="primary")
                button(view.text("editor.take_theirs"), document.take_theirs)
            words(view.text("editor.merge_hint"), "p", "soft small")

    @ui.refreshable_method
    async def beside(self) -> None:
        """The texts that were kept beside the draft."""
        view, document = self._view, self._document
        kept = await view.run(drafts.sides, view.earshot.database, document.survey)
        if not kept or document.conflict is not None or not document.may_edit:
            return
        with box("card", "details"):
            words(view.text("editor.beside", n=len(kept)), "summary", "heading")
            words(view.text("editor.beside_lead"), "p", "soft")
            for one in kept:
                await self._side(one)

    async def _side(self, side: SideDraft) -> None:
        view = self._view
        at = view.moment(side.saved_at)
        name = view.text("editor.side", author=side.author, at=at)
        rows = await view.run(revisions.compare, self._document.text, side.text)
        with box("part"):
            compared(view, rows, view.text("editor.mine"), name)
            with box("acts"):
                button(view.text("editor.take_side"), partial(self._take, side))
                label = view.text("editor.drop_side")
                button(label, partial(self._drop, side), kind="danger")

    async def _take(self, side: SideDraft) -> None:
        view, document = self._view, self._document
        await document.save()
        if document.state != "saved":
            view.notify(view.text("editor.save_first"), "bad")
            return
        by = await view.require(Action.EDIT_SCRIPTS, document.subject)
        outcome = await view.run(
            drafts.take_side,
            view.earshot.database,
            document.survey,
            side.id,
            document.draft.version,
            author=by.name,
            now=view.earshot.clock.now(),
        )
        await document.reread()
        if isinstance(outcome, Conflict):
            view.notify(view.text("editor.changed_meanwhile"), "plain")

    async def _drop(self, side: SideDraft) -> None:
        view, survey = self._view, self._document.survey
        title = view.text("editor.drop_side")
        if await view.confirm(title, view.text("editor.drop_lead"), yes=title, danger=True):
            await view.require(Action.EDIT_SCRIPTS, self._document.subject)
            await view.run(drafts.throw_away_side, view.earshot.database, survey, side.id)
            await self.beside.refresh()

    # The copy in the browser

    async def begin(self, editor: int | None = None) -> None:
        """Have the browser keep what is not saved yet, and offer what it has kept before.

        `editor` is the id of the one that shows all of the text, if there is one.
        """
        document = self._document
        if not document.may_edit:
            return
        ui.on("earshot_text", self._told_again)
        given = [editor, document.survey, document.saved_text, document.draft.version]
        copy = await call("begin", *given, wait=True)
        if copy:
            await self._offer(copy)

    async def _offer(self, copy: dict[str, Any]) -> None:
        view, document = self._view, self._document
        text = await view.run(_text_in, copy)
        if text == document.text:
            await call("dropped")
            return
        with view.dialog(view.text("editor.copy_title")) as dialog:
            dialog.props("persistent").classes("broad")
            words(view.text("editor.copy_lead"), "p")
            rows = await view.run(revisions.compare, document.text, text)
            compared(view, rows, view.text("editor.on_server"), view.text("editor.in_browser"))
            with box("acts"):
                take = view.text("editor.copy_take")
                button(take, partial(dialog.submit, take), kind="primary")
                button(view.text("editor.copy_drop"), dialog.close)
        if await view.answer(dialog) is None:
            await call("dropped")
            return
        # On what it was written on: if others were faster, both are kept.
        await document.began_on(int(copy.get("version", 0)))
        await document.write(text)
        await call("taken")

    async def _told_again(self, event: events.GenericEventArguments) -> None:
        if isinstance(event.args, str) and self._document.conflict is None:
            await self._document.write(event.args)

    async def _kept(self) -> None:
        document = self._document
        if document.may_edit and document.conflict is None:
            arrived, document.arrived = document.arrived, {}
            await call("saved", document.saved_text, document.draft.version, arrived)


def _text_in(copy: dict[str, Any]) -> str:
    """The text that a browser has kept, with what was typed in fields and never arrived."""
    text = str(copy.get("text", ""))
    for field, value in dict(copy.get("fields", {})).items():
        # Its step or language may be gone.
        with suppress(RefusedError):
            text = put(text, field, str(value))
    return text


async def call(name: str, *given: object, wait: bool = False) -> Any:
    """Call a function of the editor's in the browser."""
    code = f"earshotDraft.{name}({', '.join(json.dumps(one) for one in given)})"
    if wait:
        return await ui.run_javascript(f"return await {code}", timeout=15)
    ui.run_javascript(code)
    return None


def script() -> None:
    """Give the page its part that runs in the browser."""
    ui.add_head_html(f"<script>{_SCRIPT}</script>")
