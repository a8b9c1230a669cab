"""Respondents: those whom we may ask, looked for by what one remembers of them."""

from nicegui import ui

from earshot.access.roles import Action
from earshot.console import asked_wording as wording
from earshot.console.frame import head
from earshot.console.parts import box, button, empty_state, link, link_button, mark, words, written
from earshot.console.registry import page
from earshot.console.respondents import AT_ONCE, found
from earshot.console.tables import Column, table
from earshot.console.view import View
from storage.people import PersonRow

_SHOWN = 3
"""So many addresses of each are shown."""


@page(
    "/respondents",
    Action.MANAGE_RESPONDENTS,
    title="respondents.title",
    icon="contacts",
    place=15,
)
async def respondents(view: View) -> None:
    """Everybody, or those who are looked for, a page at a time."""
    with head(view, view.text("respondents.title"), view.text("respondents.lead")):
        link_button(view.text("segments.title"), "/segments", icon="filter_alt")
        link_button(
            view.text("respondents.import"), "/import-respondents", kind="primary", icon="upload"
        )
    await _Desk(view).drawn()


class _Desk:
    """The list, and what is looked for in it."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._sought = ""
        self._found: list[PersonRow] = []
        self._more_there = False
        self._looks = 0

    async def drawn(self) -> None:
        """What one looks by, and who was found."""
        view = self._view
        with box("filters"):
            made = ui.input(view.text("respondents.search"))
            made.props("outlined stack-label dense type=search debounce=300")
            made.bind_value_to(self, "_sought").on_value_change(self._anew)
        await self._look(first=True)
        with box("part") as part:
            part.props["aria-live"] = "polite"
            self.listed()

    @ui.refreshable_method
    def listed(self) -> None:
        """Those found so far."""
        view = self._view
        if not self._found:
            if self._sought.strip():
                title, lead = "respondents.nobody", "respondents.nobody_lead"
            else:
                title, lead = "respondents.empty", "respondents.empty_lead"
            empty_state("contacts", view.text(title), view.text(lead))
            return
        table(view, view.text("respondents.title"), self._columns(), self._found, export=None)
        if self._more_there:
            button(view.text("respondents.more"), self._more, icon="expand_more")

    async def _anew(self) -> None:
        await self._look(first=True)
        self.listed.refresh()

    async def _more(self) -> None:
        await self._look(first=False)
        self.listed.refresh()

    async def _look(self, *, first: bool) -> None:
        """Find the next ones; a search that was overtaken is not shown."""
        view = self._view
        await view.require(Action.MANAGE_RESPONDENTS)
        self._looks += 1
        mine = self._looks
        after = "" if first or not self._found else self._found[-1].id
        rows = await view.run(found, view.earshot, self._sought, after)
        if mine == self._looks:
            self._found = rows if first else [*self._found, *rows]
            self._more_there = len(rows) == AT_ONCE

    def _columns(self) -> list[Column[PersonRow]]:
        view = self._view
        return [
            Column(view.text("respondents.name"), lambda row: row.name, self._who, lead=True),
            Column(view.text("respondents.account"), lambda row: row.account),
            Column(view.text("respondents.addresses"), lambda row: None, self._addresses),
            Column(view.text("respondents.state"), lambda row: None, self._state),
        ]

    def _who(self, row: PersonRow) -> None:
        with box("named"):
            link(row.name or row.id, f"/respondents/{row.id}")
            if row.name:
                words(row.id, "div", "soft small mono id")

    def _addresses(self, row: PersonRow) -> None:
        with box("named"):
            for address in row.addresses[:_SHOWN]:
                with box("line tight"):
                    words(wording.channel(self._view, address.kind), "span", "soft small")
                    written(address.value)
            left = len(row.addresses) - _SHOWN
            if left > 0:
                more = self._view.text("respondents.more_addresses", n=left)
                words(more, "div", "soft small")

    def _state(self, row: PersonRow) -> None:
        if row.opted_out_at is not None:
            mark(self._view.text("respondents.opted_out"), "bad")
        elif any(address.opted_out_at is not None for address in row.addresses):
            mark(self._view.text("respondents.opted_out_somewhere"), "warn")
        else:
            words("–", "span")
