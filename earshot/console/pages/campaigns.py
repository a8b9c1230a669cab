"""The campaigns: how each stands and how far it came."""

from collections.abc import Mapping, Sequence
from functools import partial

from nicegui import ui

from earshot.access.roles import Action
from earshot.campaigns.funnel import Funnel
from earshot.console import asked_wording as wording
from earshot.console.campaigning import Standing, funnels, standings
from earshot.console.frame import head
from earshot.console.parts import box, empty_state, link, link_button, words
from earshot.console.registry import page
from earshot.console.tables import Column, Value, table
from earshot.console.view import View

_NEW = "/new-campaign"


@page("/campaigns", Action.RUN_CAMPAIGNS, title="campaigns.title", icon="campaign", place=10)
async def campaigns(view: View) -> None:
    """All campaigns that the account may run."""
    desk = _Desk(view, await view.run(standings, view.earshot, view.account))
    with head(view, view.text("campaigns.title"), view.text("campaigns.lead")):
        if desk.rows:
            link_button(view.text("campaigns.new"), _NEW, kind="primary", icon="add")
    if not desk.rows:
        title, lead = view.text("campaigns.empty"), view.text("campaigns.empty_lead")
        with empty_state("campaign", title, lead):
            link_button(view.text("campaigns.new"), _NEW, kind="primary", icon="add")
        return
    desk.listed()
    await ui.context.client.connected()
    # It looks at all invitations, for which the page does not wait.
    await desk.counted()


class _Desk:
    """The campaigns, and how far each came once that is counted."""

    def __init__(self, view: View, rows: Sequence[Standing]) -> None:
        self.rows = list(rows)
        self._view = view
        self._funnels: Mapping[str, Funnel] | None = None

    @ui.refreshable_method
    def listed(self) -> None:
        """All of them."""
        table(self._view, self._view.text("campaigns.title"), self._columns(), self.rows)

    async def counted(self) -> None:
        """Count how far each came."""
        self._funnels = await self._view.run(funnels, self._view.earshot, self.rows)
        self.listed.refresh()

    def _columns(self) -> list[Column[Standing]]:
        view = self._view
        return [
            Column(view.text("campaigns.name"), lambda row: row.row.name, _name, lead=True),
            Column(
                view.text("campaigns.state"),
                lambda row: wording.state(view, row.row.state),
                lambda row: wording.marked(view, row.row.state),
            ),
            Column(
                view.text("campaigns.progress"),
                self._progress,
                data={
                    view.text("campaigns.audience"): partial(self._counted, "audience"),
                    view.text("campaigns.asked"): partial(self._counted, "asked"),
                },
            ),
            Column(
                view.text("campaigns.next"),
                lambda row: view.moment(row.row.next_at) if row.row.next_at else None,
            ),
        ]

    def _progress(self, row: Standing) -> str | None:
        """How many of the audience were asked; nothing of a draft."""
        if self._funnels is None:
            return "…"
        funnel = self._funnels.get(row.row.name)
        if funnel is None or funnel.audience is None:
            return None
        return self._view.text("campaigns.asked_of", asked=funnel.asked, of=funnel.audience)

    def _counted(self, name: str, row: Standing) -> Value:
        funnel = (self._funnels or {}).get(row.row.name)
        count: int | None = getattr(funnel, name) if funnel else None
        return count


def _name(row: Standing) -> None:
    with box("named"):
        link(row.row.name, f"/campaigns/{row.row.name}")
        words(row.title, "div", "soft small").props["dir"] = "auto"
