"""What happened when: the list of markers below the trend, and the way to put one there."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import get_args

from nicegui import ui

from earshot.access.audit import Deed, about
from earshot.access.roles import Action, Subject
from earshot.console.forms import FieldError, Form, Values
from earshot.console.parts import box, button, heading, mark, words, written
from earshot.console.results_looking import as_day, subject, today
from earshot.console.results_wording import Naming
from earshot.console.tables import Column, deeds, table
from earshot.console.view import View
from earshot.reporting import marking
from earshot.reporting.marking import LONGEST
from storage.marking import MarkerKind, MarkerRow

_EVERY = "every"
_THIS = "this"


@dataclass(frozen=True, slots=True)
class Markers:
    """The markers of a survey. Dialogs stand on `floor`, which is never drawn anew; `changed` is
    called when there is one more or one less."""

    naming: Naming
    floor: ui.element
    changed: Callable[[], Awaitable[object]]

    def listed(self, rows: Sequence[MarkerRow]) -> None:
        """The markers by day, numbered as on the chart."""
        view = self.naming.view
        may = view.may(Action.EDIT_SCRIPTS, self._subject(every=False))
        if not rows and not may:
            return
        with box("part markers"):
            with box("under"):
                heading(view.text("results.markers"))
                if may:
                    button(view.text("results.mark"), self._ask, icon="add")
            if not rows:
                words(view.text("results.no_markers"), "p", "soft")
                return
            numbered = list(enumerate(rows, 1))
            table(
                view,
                view.text("results.markers"),
                _columns(view, may=may, remove=self._remove),
                numbered,
                subject=self._read,
            )

    @property
    def _read(self) -> Subject:
        return subject(self.naming.script, self.naming.view.account)

    def _subject(self, *, every: bool) -> Subject:
        """Of a marker of every survey: nobody who may see only some may touch it."""
        whole = self._read
        return Subject(None, whole.data) if every else Subject(whole.survey, whole.data)

    async def _ask(self) -> None:
        view = self.naming.view
        kinds = {kind: view.text(f"results.marker_{kind}") for kind in get_args(MarkerKind)}
        concerns = {_THIS: view.text("results.this_survey")}
        if view.may(Action.EDIT_SCRIPTS, self._subject(every=True)):
            concerns[_EVERY] = view.text("results.every_survey")
        with self.floor, view.dialog(view.text("results.mark")) as dialog, Form(view) as form:
            day = form.line(
                "day", view.text("results.marker_day"), today(view.earshot).isoformat()
            )
            day.props["type"] = "date"
            form.choice("kind", view.text("results.marker_kind"), kinds, "release")
            text = form.line("text", view.text("results.marker_text"))
            text.props["maxlength"] = LONGEST
            if len(concerns) > 1:
                form.choice("about", view.text("results.marker_about"), concerns, _THIS)
            form.submit(view.text("results.mark"), partial(self._add, dialog))
        await view.answer(dialog)

    async def _add(self, dialog: ui.dialog, values: Values) -> None:
        view = self.naming.view
        every = values.get("about") == _EVERY
        by = await view.require(Action.EDIT_SCRIPTS, self._subject(every=every))
        day = as_day(values["day"])
        if day is None:
            raise FieldError("day", view.text("results.no_day"))
        survey = self.naming.script.survey
        await view.run(
            marking.mark,
            view.earshot.database,
            survey=None if every else survey,
            day=day,
            kind=values["kind"],
            text=values["text"],
            now=view.earshot.clock.now(),
        )
        await view.run(view.access.audit.note, by, Deed.MARKER_CHANGED, about("survey", survey))
        dialog.submit(values)
        await self.changed()

    async def _remove(self, row: MarkerRow) -> None:
        view, every = self.naming.view, row.survey is None
        with self.floor:
            meant = await view.confirm(
                view.text("results.unmark_title"),
                row.text,
                yes=view.text("results.unmark"),
                danger=True,
            )
        if not meant or row.id is None:
            return
        by = await view.require(Action.EDIT_SCRIPTS, self._subject(every=every))
        await view.run(marking.remove, view.earshot.database, row.id)
        survey = about("survey", self.naming.script.survey)
        await view.run(view.access.audit.note, by, Deed.MARKER_CHANGED, survey)
        await self.changed()


_Numbered = tuple[int, MarkerRow]


def _columns(
    view: View, *, may: bool, remove: Callable[[MarkerRow], Awaitable[None]]
) -> list[Column[_Numbered]]:
    def kind(row: _Numbered) -> str:
        return view.text(f"results.marker_{row[1].kind}")

    def unmark(row: _Numbered) -> None:
        label = view.text("results.unmark_of", text=row[1].text)
        button(label, partial(remove, row[1]), kind="icon", icon="delete")

    columns = [
        Column[_Numbered](view.text("results.number"), lambda row: view.number(row[0])),
        Column[_Numbered](view.text("results.marker_day"), lambda row: view.day(row[1].day)),
        Column[_Numbered](
            view.text("results.marker_kind"), kind, lambda row: mark(kind(row), "accent")
        ),
        Column[_Numbered](
            view.text("results.marker_text"),
            lambda row: row[1].text,
            lambda row: written(row[1].text),
            lead=True,
        ),
    ]
    return [*columns, deeds(view.text("results.unmark"), unmark)] if may else columns
