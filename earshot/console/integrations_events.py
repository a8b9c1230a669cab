"""What other programs told us, what each led to, and why not."""

from nicegui import ui

from earshot.access.roles import Action
from earshot.console import integrating
from earshot.console.integrating import EVENTS_AT_ONCE, Told
from earshot.console.parts import box, button, heading, link, words
from earshot.console.tables import Column, table
from earshot.console.texts import has
from earshot.console.view import View


class Events:
    """The newest, and older ones when they are asked for."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._found: list[Told] = []
        self._more_there = False

    async def drawn(self) -> None:
        """The first of them."""
        await self._look()
        self.listed()

    @ui.refreshable_method
    def listed(self) -> None:
        """Those found so far."""
        view = self._view
        with box("part"):
            heading(view.text("integrations.latest"))
            if not self._found:
                words(view.text("integrations.no_events"), "p", "soft")
                return
            table(
                view, view.text("integrations.latest"), self._columns(), self._found, export=None
            )
            if self._more_there:
                button(view.text("integrations.more"), self._more, icon="expand_more")

    async def _more(self) -> None:
        await self._look()
        self.listed.refresh()

    async def _look(self) -> None:
        view = self._view
        await view.require(Action.MANAGE_INTEGRATIONS)
        before = [self._found[-1].row.id or 0] if self._found else []
        rows = await view.run(integrating.events, view.earshot, *before)
        self._found += rows
        self._more_there = len(rows) == EVENTS_AT_ONCE

    def _columns(self) -> list[Column[Told]]:
        view = self._view
        return [
            Column(view.text("integrations.event"), lambda one: one.row.name, lead=True),
            Column(view.text("integrations.source"), lambda one: one.row.source),
            Column(view.text("integrations.when"), lambda one: view.moment(one.row.received_at)),
            Column(view.text("integrations.whom"), lambda one: one.row.respondent_id, self._whom),
            Column(view.text("integrations.led_to"), lambda one: None, self._led_to),
        ]

    def _whom(self, one: Told) -> None:
        who = one.row.respondent_id
        if who is None:
            words("–", "span")
        else:
            link(who, f"/respondents/{who}")

    def _led_to(self, one: Told) -> None:
        """The rules followed, and why the others were not."""
        view, outcome = self._view, one.outcome
        said = [view.text("integrations.followed", rule=name) for name in outcome.followed]
        if outcome.withdrawn:
            said.append(view.text("integrations.taken_back", n=outcome.withdrawn))
        if outcome.reason:
            said.append(self._why(outcome.reason))
        said += [
            view.text("integrations.left", rule=name, why=self._why(why))
            for name, why in outcome.left.items()
        ]
        with box("named"):
            for sentence in said or [view.text("integrations.led_nowhere")]:
                words(sentence, "div", "small")

    def _why(self, why: str) -> str:
        key = f"integrations.why_{why}"
        return self._view.text(key) if has(key) else why.replace("_", " ")
