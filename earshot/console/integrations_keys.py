"""The keys with which other programs use the API."""

from functools import partial

from earshot.api_keys import SCOPES, ApiKey, all_keys
from earshot.console import integrating
from earshot.console.forms import Form, Values
from earshot.console.integrations_part import Part
from earshot.console.parts import button, mark
from earshot.console.tables import Column, deeds


class Keys(Part[ApiKey]):
    """All of them, those that are revoked last."""

    name, adding, icon = "keys", "make_key", "key"

    def _rows(self) -> list[ApiKey]:
        found = all_keys(self._view.earshot.database)
        return sorted(found, key=lambda row: row.revoked_at is not None)

    async def _add(self) -> None:
        view = self._view
        with view.dialog(view.text("integrations.make_key")) as dialog, Form(view) as form:
            hint = view.text("integrations.key_hint")
            form.line("name", view.text("integrations.key_name"), hint=hint)
            scopes = {scope: scope for scope in SCOPES}
            form.choices("scopes", view.text("integrations.scopes"), scopes)

            async def save(values: Values) -> None:
                made = await self._do(
                    lambda by: integrating.make_key(
                        view.earshot, values["name"], values["scopes"], by=by
                    )
                )
                dialog.submit(made.text)

            form.submit(view.text("integrations.make_key"), save)
        await self._made("key", await view.answer(dialog))

    async def _revoke(self, row: ApiKey) -> None:
        view = self._view
        await self._end(
            view.text("integrations.revoke_title", name=row.name),
            view.text("integrations.revoke_lead"),
            "revoke",
            lambda by: integrating.revoke_key(view.earshot, row.id, by=by),
        )

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
