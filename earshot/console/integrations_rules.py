"""Touchpoint rules: which event leads to which survey."""

from functools import partial

import yaml

from earshot.console import asked_wording as wording
from earshot.console import integrating
from earshot.console.forms import FieldError, Form, Values
from earshot.console.integrations_part import Part
from earshot.console.parts import button
from earshot.console.tables import Column, deeds
from earshot.triggers.rules import Rule, RulesError

_EXAMPLE = """\
rule: after-support
on: support.closed
survey: after-support
after: 10 minutes
channels: [slack, telegram, sms, email]
"""


class Rules(Part[Rule]):
    """All of them, in the order in which they are tried."""

    name, adding = "rules", "add_rules"

    def _rows(self) -> list[Rule]:
        return integrating.rules(self._view.earshot)

    async def _add(self, rule: Rule | None = None) -> None:
        view = self._view
        with view.dialog(view.text("integrations.add_rules")) as dialog, Form(view) as form:
            hint = view.text("integrations.rules_hint")
            text = _EXAMPLE if rule is None else _written(rule)
            field = form.text("text", view.text("integrations.rules"), text, hint=hint)
            field.props("dir=ltr input-class=mono")

            async def save(values: Values) -> None:
                try:
                    await self._do(
                        lambda by: integrating.put_in_force(view.earshot, values["text"], by=by)
                    )
                except RulesError as error:
                    said = [
                        f"{view.text('editor.line', n=one.line)}: {one.message}"
                        for one in error.issues
                    ]
                    raise FieldError("text", "\n".join(said)) from None
                dialog.submit("saved")

            form.submit(view.text("integrations.in_force_now"), save)
        if await view.answer(dialog) is not None:
            view.notify(view.text("common.saved"))
            await self.listed.refresh()

    async def _remove(self, rule: Rule) -> None:
        view = self._view
        await self._end(
            view.text("integrations.remove_rule", name=rule.name),
            view.text("integrations.remove_rule_lead"),
            "remove",
            lambda by: integrating.remove_rule(view.earshot, rule.name, by=by),
        )

    def _columns(self) -> list[Column[Rule]]:
        view = self._view
        return [
            Column(view.text("integrations.rule"), lambda row: row.name, lead=True),
            Column(view.text("integrations.event"), lambda row: row.on),
            Column(
                view.text("integrations.condition"),
                lambda row: str(row.written.get("when", "")) or None,
            ),
            Column(view.text("integrations.survey"), lambda row: row.survey),
            Column(
                view.text("integrations.channels"),
                lambda row: ", ".join(wording.channel(view, one) for one in row.channels) or None,
            ),
            deeds(view.text("integrations.deeds"), self._deeds),
        ]

    def _deeds(self, row: Rule) -> None:
        view = self._view
        label = view.text("integrations.change_rule", name=row.name)
        button(label, partial(self._add, row), kind="icon", icon="edit")
        label = view.text("integrations.remove_rule_of", name=row.name)
        button(label, partial(self._remove, row), kind="icon", icon="delete")


def _written(rule: Rule) -> str:
    """The rule as one writes it."""
    text: str = yaml.safe_dump(dict(rule.written), sort_keys=False, allow_unicode=True)
    return text
