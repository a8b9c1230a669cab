"""One respondent: what is known, where they may be asked, and what they were asked."""

from collections.abc import Collection
from functools import partial

from nicegui import ui

from earshot.access.roles import Action
from earshot.console import asked_wording as wording
from earshot.console import respondents as people
from earshot.console.forms import Form, Values
from earshot.console.frame import head
from earshot.console.parts import box, button, heading, link, mark, words, written
from earshot.console.registry import page
from earshot.console.respondents import AT_ONCE, Change, Invited
from earshot.console.results_parts import fact
from earshot.console.results_wording import isolated
from earshot.console.results_wording import language as language_name
from earshot.console.tables import Column, deeds, table
from earshot.console.view import View
from storage.people import PersonRow
from storage.rows import AddressRow

_KNOWN = ("territory", "timezone", "account", "persona")


@page("/respondents/{respondent}", Action.MANAGE_RESPONDENTS, title="respondents.one")
async def respondent(view: View, respondent: str) -> None:
    """The respondent with this id; that the page was opened is remembered."""
    by = await view.require(Action.MANAGE_RESPONDENTS)
    person = await view.run(lambda: people.opened(view.earshot, respondent, by=by))
    back = (view.text("respondents.title"), "/respondents")
    with head(view, isolated(view, person.name or person.id), back=back):
        pass
    desk = _Desk(view, person)
    _profile(view, person)
    desk.permissions()
    await desk.asked()


def _profile(view: View, person: PersonRow) -> None:
    with box("card"), box("facts about", "dl"):
        fact(view.text("respondents.id"), person.id)
        fact(view.text("respondents.since"), view.moment(person.created_at))
        if person.language:
            fact(view.text("respondents.language"), language_name(person.language))
        for name in _KNOWN:
            value = getattr(person, name)
            if value:
                fact(view.text(f"respondents.{name}"), value)
        if person.touch:
            fact(view.text("respondents.touch"), view.text(f"respondents.touch_{person.touch}"))
        for name, value in sorted(person.properties.items()):
            fact(name, value)


class _Desk:
    """What a person lets us do, and what they were asked; drawn anew after a change."""

    def __init__(self, view: View, person: PersonRow) -> None:
        self._view = view
        self._person = person
        self._invited: list[Invited] = []
        self._more_there = False

    @ui.refreshable_method
    def permissions(self) -> None:
        """Whether they may be asked: at all, and at each address."""
        view, person = self._view, self._person
        with box("part"):
            heading(view.text("respondents.permissions"))
            with box("card"):
                self._everywhere(person)
            rows = list(person.addresses)
            table(view, view.text("respondents.addresses"), self._columns(), rows, export=None)

    def _everywhere(self, person: PersonRow) -> None:
        view = self._view
        with box("line"):
            if person.opted_out_at is not None:
                mark(view.text("respondents.opted_out"), "bad")
                since = view.text("respondents.since_then", when=view.moment(person.opted_out_at))
                words(since, "span", "soft")
                if person.opt_out_reason:
                    written(person.opt_out_reason, "span", "soft")
            else:
                mark(view.text("respondents.may_ask"), "good")
            if person.consent_at is not None:
                agreed = view.text("respondents.agreed", when=view.moment(person.consent_at))
                words(agreed, "span", "soft")
        with box("acts"):
            out = person.opted_out_at is not None
            self._deed("opt_in" if out else "opt_out", None, "respondents.everywhere")
            consents = person.consent_at is not None
            self._deed("withdraw" if consents else "agree", None, "respondents.everywhere")

    def _columns(self) -> list[Column[AddressRow]]:
        view = self._view
        return [
            Column(
                view.text("respondents.address"),
                lambda row: row.value,
                lambda row: written(row.value),
                lead=True,
            ),
            Column(view.text("respondents.kind"), lambda row: wording.channel(view, row.kind)),
            Column(
                view.text("respondents.consent"),
                lambda row: view.moment(row.consent_at) if row.consent_at else None,
            ),
            Column(view.text("respondents.state"), lambda row: None, self._state),
            deeds(view.text("respondents.deeds"), self._deeds),
        ]

    def _state(self, row: AddressRow) -> None:
        view = self._view
        if row.opted_out_at is not None:
            mark(view.text("respondents.opted_out_here"), "bad")
        elif row.unreachable:
            mark(view.text("respondents.unreachable"), "warn")
        else:
            words("–", "span")

    def _deeds(self, row: AddressRow) -> None:
        out, agreed = row.opted_out_at is not None, row.consent_at is not None
        where = wording.channel(self._view, row.kind)
        self._deed("opt_in" if out else "opt_out", [row.kind], where, quiet=True)
        self._deed("withdraw" if agreed else "agree", [row.kind], where, quiet=True)

    def _deed(
        self, what: Change, kinds: Collection[str] | None, where: str, *, quiet: bool = False
    ) -> None:
        view = self._view
        where = view.text("respondents.everywhere") if kinds is None else where
        act = partial(self._change, what, kinds, where)
        label = view.text(f"respondents.{what}")
        made = button(label, act, kind="quiet" if quiet else "plain")
        made.props["aria-label"] = f"{label}: {where}"

    async def _change(self, what: Change, kinds: Collection[str] | None, where: str) -> None:
        """Ask whether it is meant, and of an opt-out why."""
        view = self._view
        label = view.text(f"respondents.{what}")
        with view.dialog(f"{label}: {where}") as dialog, Form(view) as form:
            words(view.text(f"respondents.{what}_lead"), "p", "soft")
            if what == "opt_out":
                hint = view.text("respondents.reason_hint")
                form.line("reason", view.text("respondents.reason"), hint=hint)

            async def save(values: Values) -> None:
                by = await view.require(Action.MANAGE_RESPONDENTS)
                reason = values.get("reason", "").strip()
                id_, earshot = self._person.id, view.earshot
                await view.run(
                    lambda: people.change(earshot, id_, what, kinds, by=by, reason=reason)
                )
                dialog.submit(what)

            form.submit(label, save, kind="danger" if what == "opt_out" else "primary")
        if await view.answer(dialog) is None:
            return
        self._person = await view.run(people.known, view.earshot, self._person.id)
        view.notify(view.text("common.saved"))
        self.permissions.refresh()
        self._invited.clear()
        await self.asked.refresh()

    @ui.refreshable_method
    async def asked(self) -> None:
        """Their invitations, with what became of each and why."""
        view = self._view
        if not self._invited:
            await self._look()
        with box("part"):
            heading(view.text("respondents.asked"))
            if not self._invited:
                words(view.text("respondents.asked_nothing"), "p", "soft")
                return
            columns = self._asked_columns()
            table(view, view.text("respondents.asked"), columns, self._invited, export=None)
            if self._more_there:
                button(view.text("respondents.more"), self._more, icon="expand_more")

    async def _more(self) -> None:
        await self._look()
        await self.asked.refresh()

    async def _look(self) -> None:
        view = self._view
        await view.require(Action.MANAGE_RESPONDENTS)
        before = [self._invited[-1].row.id] if self._invited else []
        rows = await view.run(people.invitations, view.earshot, self._person.id, *before)
        self._invited += rows
        self._more_there = len(rows) == AT_ONCE

    def _asked_columns(self) -> list[Column[Invited]]:
        view = self._view
        return [
            Column(view.text("respondents.survey"), lambda row: row.row.survey, lead=True),
            Column(view.text("respondents.from"), lambda row: None, self._from),
            Column(
                view.text("respondents.when"),
                lambda row: view.moment(row.row.asked_at or row.row.created_at),
            ),
            Column(
                view.text("respondents.by"),
                lambda row: wording.channel(view, row.row.channel_kind),
            ),
            Column(view.text("respondents.state"), lambda row: None, self._became),
        ]

    def _from(self, row: Invited) -> None:
        if row.campaign:
            link(row.campaign, f"/campaigns/{row.campaign}")
        else:
            written(row.row.rule or "–")

    def _became(self, row: Invited) -> None:
        view = self._view
        with box("named"):
            wording.marked(view, row.state)
            if row.reason:
                words(wording.reason(view, row.reason), "div", "soft small")
            if row.session and view.may(Action.READ_VERBATIMS):
                link(view.text("respondents.conversation"), f"/transcript/{row.session}")
