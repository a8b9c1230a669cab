"""A new campaign: its plan as text, what is wrong with it, and whom it would ask."""

from collections.abc import Sequence

from nicegui import ui

from dialogs.issues import Issue
from earshot.access.roles import Action
from earshot.campaigns import plans
from earshot.campaigns.plans import Plan, PlanError
from earshot.console import campaigning, editor_saving
from earshot.console.campaign_parts import rehearsed
from earshot.console.frame import head
from earshot.console.parts import box, button, empty_state, heading, link_button, mark, told
from earshot.console.plan_text import PlanText
from earshot.console.registry import page
from earshot.console.view import View

_EXAMPLE = "after-support"


@page("/new-campaign", Action.RUN_CAMPAIGNS, title="new_campaign.title")
async def new_campaign(view: View, survey: str = "") -> None:
    """The plan to be written; it begins with an example that explains itself."""
    back = (view.text("campaigns.title"), "/campaigns")
    title, lead = view.text("new_campaign.title"), view.text("new_campaign.lead")
    with head(view, title, lead, back=back):
        pass
    surveys = await view.run(campaigning.surveys, view.earshot, view.account)
    if not surveys:
        text = view.text("new_campaign.no_survey_lead")
        with empty_state("forum", view.text("new_campaign.no_survey"), text):
            link_button(view.text("home.title"), "/", kind="primary")
        return
    editor_saving.script()
    chosen = survey if survey in surveys else surveys[0]
    name = await view.run(campaigning.free_name, view.earshot, chosen)
    day = campaigning.first_day(view.earshot)
    example = view.text("new_campaign.example", campaign=name, survey=chosen, day=day)
    writing = _Writing(view, example)
    writing.draw()
    await ui.context.client.connected()
    await writing.plan.begin(view.text("new_campaign.label"))


class _Writing:
    """The text, and what came of the last look at it."""

    def __init__(self, view: View, example: str) -> None:
        self._view = view
        self._example = example
        self.plan: PlanText

    def draw(self) -> None:
        """The text, what can be done with it, and what is to be said of it."""
        view = self._view
        self.plan = PlanText(self._example, dark=view.account.dark)
        with box("acts"):
            look = button(view.text("new_campaign.rehearse"), self._rehearse, icon="visibility")
            look.props["data-does"] = "rehearse"
            button(view.text("new_campaign.add"), self._add, kind="primary", icon="check")
        with box("part") as part:
            part.props["aria-live"] = "polite"
            self._said = part

    async def _rehearse(self) -> None:
        view = self._view
        plan = await self._read()
        if plan is None:
            return
        found = await view.run(campaigning.rehearse, view.earshot, plan)
        with self._said:
            heading(view.text("campaigns.rehearsal"))
            rehearsed(view, found, plan.budget)

    async def _add(self) -> None:
        view = self._view
        plan = await self._read()
        if plan is None:
            return
        subject = campaigning.subject_of(view.earshot, plan.survey)
        by = await view.require(Action.RUN_CAMPAIGNS, subject)
        row = await view.run(lambda: campaigning.add(view.earshot, plan, by=by))
        ui.navigate.to(f"/campaigns/{row.name}")

    async def _read(self) -> Plan | None:
        """The plan, if it can be followed and is theirs to have; else its problems are shown."""
        view = self._view
        self._said.clear()
        try:
            plan = await view.run(plans.read, self.plan.text)
        except PlanError as error:
            self.plan.mark(error.problems)
            self._problems(error.problems)
            return None
        self.plan.mark(())
        subject = await view.run(campaigning.subject_of, view.earshot, plan.survey)
        await view.require(Action.RUN_CAMPAIGNS, subject)
        return plan

    def _problems(self, problems: Sequence[Issue]) -> None:
        view = self._view
        with self._said, box("card problems", "section") as part:
            part.props["aria-label"] = view.text("new_campaign.problems")
            heading(view.text("new_campaign.problems"))
            for one in problems:
                with box("problem"):
                    mark(view.text("editor.line", n=one.line), "bad")
                    told(one.message, "told")
