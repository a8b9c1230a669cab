"""One campaign: what can be done with it, how far it came, and why some were not asked."""

import json
from functools import partial

from nicegui import ui

from earshot.access.roles import Account, Action
from earshot.console import asked_wording as wording
from earshot.console import campaign_parts as parts
from earshot.console import campaigning
from earshot.console.campaigning import MOVES, Missing, Move, Standing
from earshot.console.frame import head
from earshot.console.parts import box, button, heading, link, words, written
from earshot.console.registry import page
from earshot.console.tables import Column, table
from earshot.console.view import View
from storage.campaigns import RoundRow

_ALL = ""
_ICONS: dict[Move, str] = {
    "start": "play_arrow",
    "pause": "pause",
    "resume": "play_arrow",
    "stop": "stop",
}


@page("/campaigns/{name}", Action.RUN_CAMPAIGNS, title="campaigns.one")
async def campaign(view: View, name: str) -> None:
    """The campaign called `name`."""
    standing = await view.run(campaigning.named, view.earshot, name)
    await view.require(Action.RUN_CAMPAIGNS, standing.subject)
    ui.page_title(f"{name} · {view.text('campaigns.title')} · Earshot")
    desk = _Desk(view, standing)
    await desk.drawn()
    with box("more", "details"):
        words(view.text("campaigns.plan"), "summary")
        _plan(standing)
    await ui.context.client.connected()
    await desk.counted()


class _Desk:
    """What one can do with the campaign; all is drawn anew after each of it."""

    def __init__(self, view: View, standing: Standing) -> None:
        """As the campaign stands; `apart` and `round` are how it is looked at."""
        self.view = view
        self.standing = standing
        self.apart = "all"
        self.round = _ALL
        self._rehearsed = False
        self._told: ui.element
        self._counted = False
        self._missing: list[Missing] = []

    @property
    def _name(self) -> str:
        return self.standing.row.name

    @ui.refreshable_method
    async def drawn(self) -> None:
        """The head, the rehearsal of a draft, and of others how far they came."""
        view, row = self.view, self.standing.row
        back = (view.text("campaigns.title"), "/campaigns")
        with head(view, row.name, back=back):
            for to in MOVES.get(row.state, ()):
                kind = "danger" if to == "stop" else "primary"
                label = view.text(f"campaigns.{to}")
                button(label, partial(self._move, to), kind=kind, icon=_ICONS[to])  # type: ignore[arg-type]  # both are kinds
        with box("line"):
            wording.marked(view, row.state)
            link(self.standing.title, f"/results/{row.survey}")
            if row.next_at:
                words(view.text("campaigns.next_at", when=view.moment(row.next_at)), "span")
        if row.state == "draft":
            self._draft()
        else:
            await self._funnel()

    def _draft(self) -> None:
        view = self.view
        with box("part"):
            with box("under"):
                heading(view.text("campaigns.rehearsal"))
                button(view.text("campaigns.rehearse"), self._rehearse, icon="visibility")
            words(view.text("campaigns.rehearsal_lead"), "p", "soft")
            with box("part") as told:
                told.props["aria-live"] = "polite"
                self._told = told

    async def _rehearse(self) -> None:
        view = self.view
        await self._allowed()
        found = await view.run(campaigning.rehearse, view.earshot, self.standing.plan)
        self._rehearsed = True
        self._told.clear()
        with self._told:
            parts.rehearsed(view, found, self.standing.plan.budget)

    async def _move(self, to: Move) -> None:
        """Do it if it is meant; whoever has not rehearsed is told so."""
        view = self.view
        lead = view.text(f"campaigns.{to}_lead")
        if to == "start" and not self._rehearsed:
            lead = f"{lead} {view.text('campaigns.not_rehearsed')}"
        title = view.text(f"campaigns.{to}_title", name=self._name)
        yes = view.text(f"campaigns.{to}")
        if not await view.confirm(title, lead, yes=yes, danger=to == "stop"):
            return
        by = await self._allowed()
        await view.run(lambda: campaigning.move(view.earshot, self._name, to, by=by))
        self.standing = await view.run(campaigning.named, view.earshot, self._name)
        view.notify(view.text(f"campaigns.{to}_done"))
        await self.drawn.refresh()

    async def _allowed(self) -> Account:
        return await self.view.require(Action.RUN_CAMPAIGNS, self.standing.subject)

    async def _funnel(self) -> None:
        view = self.view
        rounds = await view.run(campaigning.rounds, view.earshot, self.standing.row)
        if not rounds:
            words(view.text("campaigns.not_begun"), "p", "soft")
            return
        self._choices(rounds)
        await self.told()
        _rounds(view, rounds)
        await self.listed()

    def _choices(self, rounds: list[RoundRow]) -> None:
        """Which round is looked at, and what is told apart; not where there is but one of it."""
        view = self.view
        names = {_ALL: view.text("campaigns.all_rounds")} | {one.name: one.name for one in rounds}
        apart = {one: view.text(f"campaigns.by_{one}") for one in ("all", "channel", "segment")}
        offered = {"round": names} if len(rounds) > 1 else {}
        offered |= {} if self.standing.anonymous else {"apart": apart}
        if not offered:
            return
        with box("filters"):
            for name, options in offered.items():
                label = view.text(f"campaigns.{name}")
                made = ui.select(options, label=label, value=getattr(self, name))
                made.props("outlined stack-label dense options-dense").bind_value_to(self, name)
                made.on_value_change(self._anew)

    async def _anew(self) -> None:
        self._missing.clear()
        await self.told.refresh()
        await self.listed.refresh()

    async def counted(self) -> None:
        """Count how far it came. It looks at all invitations, for which no page waits."""
        self._counted = True
        if self.standing.row.state != "draft":
            await self.told.refresh()

    @ui.refreshable_method
    async def told(self) -> None:
        """How far it came, as it is chosen to be seen."""
        view, standing = self.view, self.standing
        if not self._counted:
            words(view.text("campaigns.counting"), "p", "soft")
            return
        await self._allowed()
        found = await view.run(
            campaigning.apart, view.earshot, self._name, self.apart, self.round or None
        )
        with box("part"):
            heading(view.text("campaigns.funnel"))
            if self.apart != "all":
                parts.groups(view, self.apart, found, standing.subject)
                return
            parts.reached(view, found[""])
            if standing.anonymous:
                parts.took_part(view, found[""])
            else:
                parts.steps(view, found[""], standing.subject)

    @ui.refreshable_method
    async def listed(self) -> None:
        """Who has not answered, once somebody asks; of anonymous surveys never."""
        view = self.view
        with box("part"):
            heading(view.text("campaigns.missing"))
            if self.standing.anonymous:
                words(view.text("campaigns.missing_anonymous"), "p", "soft")
                return
            if self._missing:
                table(
                    view,
                    view.text("campaigns.missing"),
                    self._columns(),
                    self._missing,
                    subject=self.standing.subject,
                )
            with box("acts"):
                more = "campaigns.missing_more" if self._missing else "campaigns.missing_show"
                button(view.text(more), self._more, icon="expand_more")

    async def _more(self) -> None:
        view = self.view
        by = await self._allowed()
        after = self._missing[-1].invitation if self._missing else 0
        found = await view.run(
            lambda: campaigning.missing(
                view.earshot, self._name, by=by, round_=self.round or None, after=after
            )
        )
        if not found:
            view.notify(view.text("campaigns.missing_none"), "plain")
            return
        self._missing += found
        await self.listed.refresh()

    def _columns(self) -> list[Column[Missing]]:
        view = self.view
        return [
            Column(view.text("campaigns.who"), lambda row: row.name, self._who, lead=True),
            Column(view.text("campaigns.id"), lambda row: row.respondent),
            Column(
                view.text("campaigns.by_channel"), lambda row: wording.channel(view, row.channel)
            ),
            Column(view.text("campaigns.round"), lambda row: row.round),
        ]

    def _who(self, row: Missing) -> None:
        name = row.name or row.respondent
        if self.view.may(Action.MANAGE_RESPONDENTS):
            link(name, f"/respondents/{row.respondent}")
        else:
            written(name)


def _rounds(view: View, rounds: list[RoundRow]) -> None:
    columns: list[Column[RoundRow]] = [
        Column(view.text("campaigns.round"), lambda row: row.name, lead=True),
        Column(
            view.text("campaigns.state"),
            lambda row: wording.state(view, row.state),
            lambda row: wording.marked(view, row.state),
        ),
        Column(view.text("campaigns.begins"), lambda row: view.moment(row.starts_at)),
        Column(view.text("campaigns.closes"), lambda row: view.moment(row.closes_at)),
        Column(view.text("campaigns.audience"), lambda row: view.number(row.audience), end=True),
        Column(
            view.text("campaigns.not_planned"),
            lambda row: view.number(sum(json.loads(row.left_out).values())),
            end=True,
        ),
    ]
    with box("part"):
        heading(view.text("campaigns.rounds"))
        table(view, view.text("campaigns.rounds"), columns, rounds, export=None)


def _plan(standing: Standing) -> None:
    with box("card told", "dl") as plan:
        plan.props["dir"] = "ltr"
        for key, value in campaigning.written(standing.row):
            words(key, "dt", "mono soft")
            written(value, "dd")
