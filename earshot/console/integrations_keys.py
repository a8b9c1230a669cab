"""The keys with which other programs use the API."""

from functools import partial

from nicegui import ui

from earshot.access.roles import Action
from earshot.api_keys import SCOPES, ApiKey, all_keys
from earshot.console import integrating
from earshot.console.forms import Form, Values
from earshot.console.integrations_part import part
from earshot.console.parts import button, mark
from earshot.console.tables import Column, deeds, table
from earshot.console.view import View


class Keys:
    """The list, drawn anew after each change."""

    def __init__(self, view: View) -> None:
        self._view = view

    @ui.refreshable_method
    async def listed(self) -> None:
        """All of them, those that are revoked last."""
        view = self._view
        await view.require(Action.MANAGE_INTEGRATIONS)
        rows = await view.run(all_keys, view.earshot.database)
        rows.sort(key=lambda row: row.revoked_at is not None)
        with part(view, "keys", "make_key", self._make, icon="key") as title:
            if rows:
                table(view, title, self._columns(), rows, export=None)

    async def _make(self) -> None:
        view = self._view
        with view.dialog(view.text("integrations.make_key")) as dialog, Form(view) as form:
            hint = view.text("integrations.key_hint")
            form.line("name", view.text("integrations.key_name"), hint=hint)
            scopes = {scope: scope for scope in SCOPES}
            form.choices("scopes", view.text("integrations.scopes"), scopes)

            async def save(values: Values) -> None:
                by = await view.require(Action.MANAGE_INTEGRATIONS)
                made = await view.run(
                    lambda: integrating.make_key(
                        view.earshot, values["name"], values["scopes"], by=by
                    )
                )
                dialog.submit(made.text)

            form.submit(view.text("integrations.make_key"), save)
        text = await view.answer(dialog)
        if text is not None:
            await view.show_once(
                view.text("integrations.key"),
                view.text("integrations.key_lead"),
                text,
                kept=view.text("integrations.kept"),
            )
            await self.listed.refresh()

    async def _revoke(self, row: ApiKey) -> None:
        view = self._view
        if await view.confirm(
            view.text("integrations.revoke_title", name=row.name),
            view.text("integrations.revoke_lead"),
            yes=view.text("integrations.revoke"),
            danger=True,
        ):
            by = await view.require(Action.MANAGE_INTEGRATIONS)
            await view.run(lambda: integrating.revoke_key(view.earshot, row.id, by=by))
            await self.listed.refresh()

    def _columns(self) -> list[Column[ApiKey]]:
        view = self._view
        return [
            Column(view.text("integrations.key_name"), lambda row: row.name, lead=True),
            Column(view.text("integrations.scopes"), lambda row: ", ".join(sorted(row.scopes))),
            Column(view.text("integrations.made"), lambda row: view.moment(row.created_at)),
            Column(
                view.text("integrations.used"),
                lambda row: view.moment(row.used_at) if row.used_at else None,
            ),
            Column(view.text("integrations.state"), self._state, self._marked),
            deeds(view.text("integrations.deeds"), self._deeds),
        ]

    def _state(self, row: ApiKey) -> str:
        key = "in_force" if row.revoked_at is None else "revoked"
        return self._view.text(f"integrations.{key}")

    def _marked(self, row: ApiKey) -> None:
        mark(self._state(row), "good" if row.revoked_at is None else "")

    def _deeds(self, row: ApiKey) -> None:
        if row.revoked_at is None:
            label = self._view.text("integrations.revoke_of", name=row.name)
            button(label, partial(self._revoke, row), kind="icon", icon="block")
