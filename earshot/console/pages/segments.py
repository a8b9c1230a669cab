"""Segments: named conditions over respondents, with how many are in each just now."""

from collections.abc import Sequence
from functools import partial

from nicegui import ui

from earshot.access.roles import Action
from earshot.console import respondents as people
from earshot.console.forms import FieldError, Form, Values
from earshot.console.frame import head
from earshot.console.parts import box, button, empty_state, words
from earshot.console.registry import page
from earshot.console.tables import Column, deeds, table
from earshot.console.view import View
from earshot.people.segments import BadSegmentError
from storage.people import SegmentRow


@page("/segments", Action.MANAGE_RESPONDENTS, title="segments.title")
async def segments(view: View) -> None:
    """The segments, and what can be done with each."""
    desk = _Desk(view, await view.run(people.all_segments, view.earshot))
    back = (view.text("respondents.title"), "/respondents")
    title, lead = view.text("segments.title"), view.text("segments.lead")
    with head(view, title, lead, back=back):
        button(view.text("segments.add"), desk.add, kind="primary", icon="add")
    desk.listed()
    await ui.context.client.connected()
    # It looks at everybody, for which the page does not wait.
    await desk.counted()


class _Desk:
    """What one can do with segments; the list is drawn anew after each of it."""

    def __init__(self, view: View, rows: Sequence[SegmentRow]) -> None:
        self._view = view
        self._rows = list(rows)
        self._counts: dict[str, int] = {}

    @ui.refreshable_method
    def listed(self) -> None:
        """All of them."""
        view = self._view
        if not self._rows:
            title, lead = view.text("segments.empty"), view.text("segments.empty_lead")
            empty_state("filter_alt", title, lead)
            return
        table(view, view.text("segments.title"), self._columns(), self._rows, export=None)

    async def counted(self) -> None:
        """Count those in each."""
        counts = await self._view.run(people.counted, self._view.earshot, self._rows)
        self._counts = {one.row.name: one.people for one in counts}
        self.listed.refresh()

    async def add(self) -> None:
        """Ask for a new one."""
        await self._edit(None)

    async def _edit(self, row: SegmentRow | None) -> None:
        view = self._view
        title = view.text("segments.change", name=row.name) if row else view.text("segments.add")
        with view.dialog(title) as dialog, Form(view) as form:
            if row is None:
                hint = view.text("segments.name_hint")
                form.line("name", view.text("segments.name"), hint=hint)
            condition = form.text(
                "condition",
                view.text("segments.condition"),
                row.condition if row else "",
                hint=view.text("segments.condition_hint"),
            )
            condition.props("dir=ltr")
            cap = str(row.cap_hours) if row and row.cap_hours else ""
            hint = view.text("segments.cap_hint")
            form.line("cap", view.text("segments.cap"), cap, required=False, hint=hint)
            told = words("", "p", "soft")
            told.props["role"] = "status"

            async def count() -> None:
                await view.require(Action.MANAGE_RESPONDENTS)
                try:
                    n = await view.run(people.count_of, view.earshot, condition.value)
                except BadSegmentError as error:
                    form.wrong("condition", str(error))
                else:
                    told.text = view.text("segments.are", n=n)

            async def save(values: Values) -> None:
                await self._saved(row, values)
                dialog.submit("saved")

            with box("acts"):
                form.submit(view.text("common.save"), save)
                button(view.text("segments.count"), count, icon="groups")
        if await view.answer(dialog) is not None:
            view.notify(view.text("common.saved"))
            await self._anew()

    async def _saved(self, row: SegmentRow | None, values: Values) -> None:
        """Save it; what is wrong is said at its field."""
        view = self._view
        by = await view.require(Action.MANAGE_RESPONDENTS)
        cap = values["cap"].strip()
        if cap and not cap.isdecimal():
            raise FieldError("cap", view.text("segments.cap_wrong"))
        name = row.name if row else values["name"].strip()
        save = partial(people.save_segment, view.earshot, name, values["condition"].strip())
        try:
            await view.run(lambda: save(int(cap) if cap else None, by=by, new=row is None))
        except BadSegmentError as error:
            raise FieldError(error.about, str(error)) from None

    async def _delete(self, row: SegmentRow) -> None:
        view = self._view
        title = view.text("segments.delete_title", name=row.name)
        lead, yes = view.text("segments.delete_lead"), view.text("segments.delete")
        if await view.confirm(title, lead, yes=yes, danger=True):
            by = await view.require(Action.MANAGE_RESPONDENTS)
            await view.run(lambda: people.delete_segment(view.earshot, row.name, by=by))
            await self._anew()

    async def _anew(self) -> None:
        self._rows = await self._view.run(people.all_segments, self._view.earshot)
        self.listed.refresh()
        await self.counted()

    def _columns(self) -> list[Column[SegmentRow]]:
        view = self._view
        return [
            Column(view.text("segments.name"), lambda row: row.name, lead=True),
            Column(view.text("segments.condition"), lambda row: row.condition, _condition),
            Column(view.text("segments.people"), self._people, end=True),
            Column(
                view.text("segments.cap"),
                lambda row: view.number(row.cap_hours) if row.cap_hours else None,
                end=True,
            ),
            deeds(view.text("segments.deeds"), self._deeds),
        ]

    def _people(self, row: SegmentRow) -> str:
        count = self._counts.get(row.name)
        return "…" if count is None else self._view.number(count)

    def _deeds(self, row: SegmentRow) -> None:
        view = self._view
        label = view.text("segments.change", name=row.name)
        button(label, partial(self._edit, row), kind="icon", icon="edit")
        label = view.text("segments.delete_of", name=row.name)
        button(label, partial(self._delete, row), kind="icon", icon="delete")


def _condition(row: SegmentRow) -> None:
    words(row.condition, "code").props["dir"] = "ltr"
