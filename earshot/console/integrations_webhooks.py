"""Webhooks: who is told what happens, and what they have not heard."""

import json
from functools import partial

from nicegui import ui

from earshot.access.roles import Action
from earshot.console import integrating
from earshot.console.forms import FieldError, Form, Values
from earshot.console.integrations_part import Part
from earshot.console.parts import Tone, box, button, mark, words
from earshot.console.tables import Column, count, deeds, table
from earshot.notifying import hooks
from earshot.notifying.hooks import BadWebhookError, Listed
from earshot.notifying.telling import EVENTS
from storage.webhooks import NotificationRow, WebhookRow


class Webhooks(Part[Listed]):
    """All of them, with how much each was told."""

    name, adding = "webhooks", "add_webhook"

    def _rows(self) -> list[Listed]:
        return hooks.listed(self._view.earshot.database)

    async def _add(self) -> None:
        view = self._view
        with view.dialog(view.text("integrations.add_webhook")) as dialog, Form(view) as form:
            field = form.line(
                "url", view.text("integrations.url"), hint=view.text("integrations.url_hint")
            )
            field.props("dir=ltr inputmode=url")
            hint = view.text("integrations.events_hint")
            named = {event: event for event in EVENTS}
            form.choices("events", view.text("integrations.events"), named, hint=hint)
            verbatims = ui.checkbox(view.text("integrations.verbatims"), value=False)

            async def save(values: Values) -> None:
                await view.require(Action.MANAGE_INTEGRATIONS)
                url = values["url"].strip()
                try:
                    await integrating.check(view.earshot, url)
                except BadWebhookError as error:
                    raise FieldError("url", str(error)) from None
                row = await self._do(
                    lambda by: integrating.add_webhook(
                        view.earshot, url, values["events"], verbatims=verbatims.value, by=by
                    )
                )
                dialog.submit(row.secret)

            form.submit(view.text("integrations.add_webhook"), save)
        await self._made("secret", await view.answer(dialog))

    async def _try(self, row: WebhookRow) -> None:
        view = self._view
        await view.require(Action.MANAGE_INTEGRATIONS)
        tried = await integrating.try_out(view.earshot, row)
        if tried.error is None:
            view.notify(view.text("integrations.heard"))
        else:
            view.notify(view.text("integrations.not_heard", error=tried.error), "bad")

    async def _remove(self, row: WebhookRow) -> None:
        view = self._view
        await self._end(
            view.text("integrations.remove_webhook"),
            view.text("integrations.remove_webhook_lead", url=row.url),
            "remove",
            lambda by: integrating.remove_webhook(view.earshot, row.id, by=by),
        )

    async def _failures(self, row: WebhookRow) -> None:
        """What it has not heard; each, or all that was given up, can be told again."""
        view = self._view
        await view.require(Action.MANAGE_INTEGRATIONS)
        troubled = await view.run(hooks.failures, view.earshot.database, row.id)
        with view.dialog(view.text("integrations.failures")) as dialog:
            dialog.classes("broad")
            words(row.url, "p", "mono").props["dir"] = "ltr"
            if troubled:
                columns = self._failure_columns(row)
                table(view, view.text("integrations.failures"), columns, troubled, export=None)
            else:
                words(view.text("integrations.no_failures"), "p", "soft")
            with box("acts"):
                if troubled:
                    again = partial(self._replay, row, None)
                    button(view.text("integrations.again_all"), again, icon="replay")
                button(view.text("common.close"), dialog.close)
        await view.answer(dialog)
        await self.listed.refresh()

    async def _replay(self, row: WebhookRow, number: int | None) -> None:
        view = self._view
        n = await self._do(lambda by: integrating.replay(view.earshot, row.id, number, by=by))
        view.notify(view.text("integrations.again_said", n=n))

    def _failure_columns(self, hook: WebhookRow) -> list[Column[NotificationRow]]:
        view = self._view
        return [
            Column(view.text("integrations.event"), lambda row: row.event, lead=True),
            Column(view.text("integrations.when"), lambda row: view.moment(row.created_at)),
            Column(view.text("integrations.state"), self._notified),
            Column(view.text("integrations.error"), lambda row: row.error),
            count(view, view.text("integrations.attempts"), lambda row: row.attempts),
            deeds(
                view.text("integrations.deeds"),
                lambda row: button(
                    view.text("integrations.again"),
                    partial(self._replay, hook, row.id),
                    kind="quiet",
                ),
            ),
        ]

    def _notified(self, row: NotificationRow) -> str:
        key = "given_up" if row.state == "failed" else "to_be_tried"
        return self._view.text(f"integrations.{key}")

    def _columns(self) -> list[Column[Listed]]:
        view = self._view
        return [
            Column(view.text("integrations.url"), lambda one: one.row.url, _url, lead=True),
            Column(view.text("integrations.events"), self._events),
            Column(view.text("integrations.state"), lambda one: self._state(one)[0], self._marked),
            count(view, view.text("integrations.told"), lambda one: one.told),
            count(view, view.text("integrations.due"), lambda one: one.due),
            count(view, view.text("integrations.given_up"), lambda one: one.failed),
            deeds(view.text("integrations.deeds"), self._deeds),
        ]

    def _events(self, one: Listed) -> str:
        named = ", ".join(json.loads(one.row.events)) or self._view.text("integrations.all_events")
        words_too = self._view.text("integrations.with_verbatims")
        return f"{named} {words_too}" if one.row.verbatims else named

    def _state(self, one: Listed) -> tuple[str, Tone]:
        view, row = self._view, one.row
        if row.state == "disabled":
            return view.text("integrations.disabled"), "bad"
        if row.failing_since is not None:
            since = view.moment(row.failing_since)
            return view.text("integrations.failing", since=since), "warn"
        return view.text("integrations.active"), "good"

    def _marked(self, one: Listed) -> None:
        mark(*self._state(one))

    def _deeds(self, one: Listed) -> None:
        for key, deed, icon in (
            ("failures", self._failures, "sms_failed"),
            ("try", self._try, "send"),
            ("remove", self._remove, "delete"),
        ):
            label = self._view.text(f"integrations.{key}")
            button(label, partial(deed, one.row), kind="icon", icon=icon)


def _url(one: Listed) -> None:
    words(one.row.url, "span", "words").props["dir"] = "ltr"
