"""People and access: who may sign in, with which role, and what of."""

import re
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import TypedDict, TypeVar

from nicegui import ui

from earshot.access.accounts import AccountRefusedError
from earshot.access.roles import (
    EVERYTHING,
    ROLES,
    Account,
    Action,
    Role,
    Scope,
    Subject,
    refusal,
    refusal_over,
)
from earshot.console.forms import FieldError, Form, Values
from earshot.console.frame import head
from earshot.console.oversight import people_within, surveys_of
from earshot.console.parts import box, button, mark, words, written
from earshot.console.registry import page
from earshot.console.tables import Column, deeds, table
from earshot.console.view import View

_T = TypeVar("_T")
_FIELDS = {
    "entrance.name_taken": "name",
    "entrance.bad_name": "name",
    "entrance.bad_email": "email",
    "entrance.agent_without_teams": "teams",
}
"""Where a reason is shown; others stand above the button."""


@page("/people", Action.MANAGE_PEOPLE, title="people.title", icon="group", place=30)
async def people(view: View) -> None:
    """The accounts, and what can be done with each."""
    desk = _Desk(view, await view.run(_titles, view))
    with head(view, view.text("people.title"), view.text("people.lead")):
        button(view.text("people.add"), desk.add, kind="primary", icon="person_add")
    await desk.listed()
    _roles(view)


def _titles(view: View) -> dict[str, str]:
    """The surveys that who looks at this page may let others see, by their names."""
    return {
        each.name: each.title
        for each in surveys_of(view.earshot)
        if not refusal(view.account, Action.SEE_SCRIPTS, Subject(each.name, each.data))
    }


class _Desk:
    """What one can do with accounts; the list is drawn anew after each of it."""

    def __init__(self, view: View, titles: Mapping[str, str]) -> None:
        """`titles` of the surveys by name."""
        self._view = view
        self._accounts = view.access.accounts
        self._titles = titles

    @ui.refreshable_method
    async def listed(self) -> None:
        view = self._view
        by = await view.require(Action.MANAGE_PEOPLE)
        rows = await view.run(people_within, view.access, by)
        table(view, view.text("people.title"), self._columns(), rows, export=Action.MANAGE_PEOPLE)

    async def add(self) -> None:
        """Ask who it is, and show the password with which they begin."""
        view = self._view
        with view.dialog(view.text("people.add")) as dialog, Form(view) as form:
            form.line("name", view.text("people.name"), hint=view.text("people.name_hint"))
            self._fields(form, None)

            async def save(values: Values) -> None:
                by = await view.require(Action.MANAGE_PEOPLE)
                name, given = values["name"].strip(), _given(values)
                dialog.submit(await self._saving(lambda: self._accounts.add(by, name, **given)))

            form.submit(view.text("people.add"), save)
        await self._shown(await view.answer(dialog))

    async def _change(self, account: Account) -> None:
        view = self._view
        title = view.text("people.change", name=account.shown)
        with view.dialog(title) as dialog, Form(view) as form:
            self._fields(form, account)

            async def save(values: Values) -> None:
                by = await view.require(Action.MANAGE_PEOPLE)
                name, given = account.name, _given(values)
                await self._saving(lambda: self._accounts.change(by, name, **given))
                dialog.submit(name)
                view.notify(view.text("common.saved"))

            form.submit(view.text("common.save"), save)
        await view.answer(dialog)
        await self.listed.refresh()

    async def _reset(self, account: Account) -> None:
        view, name = self._view, account.shown
        if await view.confirm(
            view.text("people.reset_title", name=name),
            view.text("people.reset_lead"),
            yes=view.text("people.reset"),
        ):
            by = await view.require(Action.MANAGE_PEOPLE)
            await self._shown(await view.run(self._accounts.reset, by, account.name))

    async def _disable(self, account: Account) -> None:
        view, name = self._view, account.shown
        if await view.confirm(
            view.text("people.disable_title", name=name),
            view.text("people.disable_lead"),
            yes=view.text("people.disable"),
            danger=True,
        ):
            by = await view.require(Action.MANAGE_PEOPLE)
            await view.run(self._accounts.disable, by, account.name)
            await self.listed.refresh()

    async def _enable(self, account: Account) -> None:
        by = await self._view.require(Action.MANAGE_PEOPLE)
        await self._view.run(self._accounts.enable, by, account.name)
        await self.listed.refresh()

    async def _shown(self, password: str | None) -> None:
        """Show a one-time password, which nobody can see again."""
        view = self._view
        if password is not None:
            await view.show_once(
                view.text("people.password"),
                view.text("people.password_lead"),
                password,
                kept=view.text("people.password_kept"),
            )
        await self.listed.refresh()

    async def _saving(self, save: Callable[[], _T]) -> _T:
        """Do it; a reason that is about a field is said there."""
        try:
            return await self._view.run(save)
        except AccountRefusedError as error:
            if error.reason in _FIELDS:
                raise FieldError(_FIELDS[error.reason], self._view.text(error.reason)) from None
            raise

    def _fields(self, form: Form, account: Account | None) -> None:
        view, own = self._view, scope_given(self._view.account)
        scope = account.scope if account else own
        form.line(
            "shown", view.text("people.shown"), account.shown if account else "", required=False
        )
        email = (account.email or "") if account else ""
        form.line("email", view.text("people.email"), email, required=False)
        roles = {role: view.text(f"people.role_{role}") for role in ROLES if self._gives(role)}
        form.choice("role", view.text("people.role"), roles, account.role if account else "editor")
        kinds = sorted(own.data | scope.data)
        data = {kind: view.text(f"people.data_{kind}") for kind in kinds}
        form.choices("data", view.text("people.data"), data, sorted(scope.data))
        chosen = scope.surveys or frozenset()
        form.choices(
            "surveys",
            view.text("people.surveys"),
            {name: self._called(name) for name in sorted({*self._titles, *chosen})},
            sorted(chosen),
            hint=view.text(
                "people.surveys_hint" if own.surveys is None else "people.surveys_hint_own"
            ),
        )
        teams = ", ".join(sorted(scope.teams or ()))
        hint = view.text("people.teams_hint" if own.teams is None else "people.teams_hint_own")
        form.line("teams", view.text("people.teams"), teams, required=False, hint=hint)

    def _called(self, survey: str) -> str:
        title = self._titles.get(survey)
        return f"{title} ({survey})" if title else survey

    def _gives(self, role: str) -> bool:
        return role != "owner" or self._view.account.role == "owner"

    def _columns(self) -> list[Column[Account]]:
        view = self._view
        return [
            Column(view.text("people.who"), lambda row: row.shown, self._who, lead=True),
            Column(view.text("people.role"), lambda row: view.text(f"people.role_{row.role}")),
            Column(view.text("people.scope"), self._scope),
            Column(view.text("people.state"), self._state, self._marked),
            deeds(view.text("people.deeds"), self._deeds),
        ]

    def _who(self, row: Account) -> None:
        with box("named"):
            written(row.shown)
            under = row.email or row.name
            if under != row.shown:
                words(under, "div", "soft small")

    def _scope(self, row: Account) -> str:
        scope, view = row.scope, self._view
        if row.role == "owner":
            return view.text("people.everything")
        parts = [view.text(f"people.data_{kind}") for kind in sorted(scope.data)]
        surveys, teams = scope.surveys, scope.teams
        if surveys is not None:
            parts.append(view.text("people.n_surveys", n=len(surveys)))
        if teams is not None:
            parts.append(view.text("people.only_teams", teams=", ".join(sorted(teams))))
        return " · ".join(parts)

    def _state(self, row: Account) -> str:
        state = "disabled" if row.disabled else "one_time" if row.one_time else "active"
        return self._view.text(f"people.state_{state}")

    def _marked(self, row: Account) -> None:
        mark(self._state(row), "bad" if row.disabled else "warn" if row.one_time else "good")

    def _deeds(self, row: Account) -> None:
        if refusal_over(self._view.account, row.role, row.scope):
            return
        self._deed("edit", self._change, row, "edit")
        self._deed("reset_of", self._reset, row, "key")
        if row.disabled:
            self._deed("enable_of", self._enable, row, "lock_open")
        elif row.id != self._view.account.id:
            self._deed("disable_of", self._disable, row, "block")

    def _deed(
        self, key: str, deed: Callable[[Account], Awaitable[None]], row: Account, icon: str
    ) -> None:
        label = self._view.text(f"people.{key}", name=row.shown)
        button(label, partial(deed, row), kind="icon", icon=icon)


def scope_given(by: Account) -> Scope:
    """What somebody whom `by` adds begins with: all that `by` may give."""
    return EVERYTHING if by.role == "owner" else by.scope


class _Given(TypedDict):
    """What the form says of an account."""

    role: Role
    scope: Scope
    shown: str
    email: str | None


def _given(values: Values) -> _Given:
    """What the fields say; no survey or team chosen is all of them."""
    teams = frozenset(name.strip() for name in re.split("[,،]", values["teams"]) if name.strip())
    surveys = frozenset(values["surveys"])
    return _Given(
        role=values["role"],
        scope=Scope(frozenset(values["data"]), surveys or None, teams or None),
        shown=values["shown"].strip(),
        email=values["email"].strip() or None,
    )


def _roles(view: View) -> None:
    """What each role may do."""
    with box("more", "details"):
        words(view.text("people.roles"), "summary")
        with box("card told", "dl"):
            for role in ROLES:
                words(view.text(f"people.role_{role}"), "dt", "heading")
                words(view.text(f"people.can_{role}"), "dd", "soft")
