"""What was published of a survey: compared side by side, and taken up again."""

from functools import partial

from nicegui import ui

from earshot.access.audit import Deed
from earshot.access.roles import Action
from earshot.console.editor_diff import compared
from earshot.console.editor_document import Document, opened
from earshot.console.frame import head
from earshot.console.parts import box, button, empty_state, mark, words
from earshot.console.registry import page
from earshot.console.tables import Column, count, deeds, table
from earshot.console.view import View
from earshot.editing import revisions
from earshot.editing.drafts import Conflict
from earshot.editing.revisions import Revision

_DRAFT = 0
"""In the choice of what to compare; revisions count from 1."""


@page("/scripts/{survey}/revisions", Action.SEE_SCRIPTS, title="revisions.title")
async def history(view: View, survey: str) -> None:
    """The revisions of `survey`, the newest first."""
    document = await opened(view, survey, Action.SEE_SCRIPTS)
    found = await view.run(revisions.revisions, view.earshot.database, survey)
    back = (view.text("revisions.back"), f"/scripts/{survey}")
    title, lead = view.text("revisions.title"), view.text("revisions.lead")
    ui.page_title(f"{survey} · {title} · Earshot")
    with head(view, title, lead, back=back):
        pass
    if not found:
        empty_state("history", view.text("revisions.none"), view.text("revisions.none_lead"))
        return
    desk = _Desk(document, found)
    table(view, title, desk.columns(), found, export=None)
    await desk.comparison()


class _Desk:
    """What one can do with revisions."""

    def __init__(self, document: Document, found: list[Revision]) -> None:
        self._document = document
        self._view = document.view
        self._names = {one.number: self._name(one.number) for one in found}
        self._right = _DRAFT if document.draft.author else found[0].number
        older = [one.number for one in found if one.number != self._right]
        self._left = older[0] if older else found[0].number

    def columns(self) -> list[Column[Revision]]:
        """Of the table."""
        view = self._view
        return [
            Column(
                view.text("revisions.number"), lambda row: row.number, self._numbered, lead=True
            ),
            Column(view.text("revisions.when"), lambda row: view.moment(row.published_at)),
            Column(view.text("revisions.by"), lambda row: row.author or "–"),
            count(view, view.text("revisions.running"), lambda row: row.running),
            deeds(view.text("revisions.deeds"), self._deeds),
        ]

    @ui.refreshable_method
    async def comparison(self) -> None:
        """Two of them side by side."""
        view = self._view
        options = {**self._names}
        if self._document.draft.author:
            options = {_DRAFT: view.text("revisions.draft"), **options}
        with box("part", "section") as part:
            part.props["aria-label"] = view.text("revisions.compare")
            words(view.text("revisions.compare"), "h2", "heading")
            with box("filters sides"):
                self._choice("left", options)
                self._choice("right", options)
            left, right = await self._text(self._left), await self._text(self._right)
            rows = await view.run(revisions.compare, left, right)
            compared(view, rows, options[self._left], options[self._right])

    def _choice(self, side: str, options: dict[int, str]) -> None:
        label = self._view.text(f"revisions.{side}")
        value = getattr(self, f"_{side}")
        field = ui.select(options, label=label, value=value)
        field.props("outlined stack-label dense")
        field.on_value_change(lambda event: self._compare(**{side: event.value}))

    async def _compare(self, left: int | None = None, right: int | None = None) -> None:
        await self._view.require(Action.SEE_SCRIPTS, self._document.subject)
        self._left = self._left if left is None else left
        self._right = self._right if right is None else right
        await self.comparison.refresh()

    async def _text(self, number: int) -> str:
        if number == _DRAFT:
            return self._document.text
        document = self._document
        return await self._view.run(
            revisions.text_of, self._view.earshot.database, document.survey, number
        )

    def _name(self, number: int) -> str:
        return self._view.text("revisions.named", number=number)

    def _numbered(self, row: Revision) -> None:
        with box("line"):
            words(self._name(row.number), "span")
            if row.current:
                mark(self._view.text("revisions.current"), "good")

    def _deeds(self, row: Revision) -> None:
        view, name = self._view, self._name(row.number)
        look = view.text("revisions.compare_one", name=name)
        button(look, partial(self._compare, left=row.number), kind="icon", icon="compare")
        if self._document.may_edit:
            label = view.text("revisions.restore", name=name)
            button(label, partial(self._restore, row), kind="icon", icon="restore")

    async def _restore(self, row: Revision) -> None:
        """Make it the draft; what was the draft is kept beside it."""
        view, document = self._view, self._document
        title = view.text("revisions.restore", name=self._name(row.number))
        lead = view.text("revisions.restore_lead")
        if not await view.confirm(title, lead, yes=view.text("revisions.restore_yes")):
            return
        by = await view.require(Action.EDIT_SCRIPTS, document.subject)
        outcome = await view.run(
            revisions.restore,
            view.earshot.database,
            document.survey,
            row.number,
            document.draft.version,
            based_on=document.draft.published,
            author=by.name,
            now=view.earshot.clock.now(),
        )
        if isinstance(outcome, Conflict):
            view.notify(view.text("revisions.beside"), "bad")
            return
        await document.note(Deed.SCRIPT_RESTORED)
        ui.navigate.to(f"/scripts/{document.survey}")
