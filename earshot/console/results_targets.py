"""Where the scores of a survey are wanted to be: told, and changed by those who may."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from typing import cast

from nicegui import ui

from earshot.access.audit import Deed, about
from earshot.access.roles import Action, Subject
from earshot.console import results_parts as parts
from earshot.console import results_wording as wording
from earshot.console.forms import FieldError, Form, Values
from earshot.console.overview import data_of
from earshot.console.parts import box, button
from earshot.console.results_wording import Naming
from earshot.reporting import marking
from earshot.reporting.marking import TargetError
from earshot.reporting.results import Aim
from earshot.reporting.scores import Metric, metrics_of
from storage.marking import TargetRow

_Score = tuple[str, Metric]
_ASCII = str.maketrans("٫−", ".-")


def number(text: str) -> float:
    """What somebody typed, in whichever digits; a comma could mean two things, and means none.

    Raises:
        ValueError: it is no number.
    """
    return float(text.translate(_ASCII))


@dataclass(slots=True)
class Targets:
    """Goal, owner and targets of a survey. The dialog stands on `floor`, which is never drawn
    anew; `changed` is called when something else is wanted."""

    naming: Naming
    floor: ui.element
    changed: Callable[[], Awaitable[object]]
    _wanted: tuple[TargetRow, ...] = ()
    _facts: ui.element = field(init=False)

    def drawn(self) -> None:
        """The facts, and the way to change the targets."""
        with box("line between"):
            self._facts = box("facts about", "dl").style("flex: 1 1 16rem")
            if self._scores() and self.naming.view.may(Action.EDIT_SCRIPTS, self._subject):
                label = self.naming.view.text("results.set_target")
                button(label, self._ask, kind="quiet", icon="flag")
        self.told(())

    def told(self, aims: Iterable[Aim]) -> None:
        """Say them as they are now."""
        view, script = self.naming.view, self.naming.script
        self._wanted = tuple(aim.target for aim in aims)
        self._facts.clear()
        with self._facts:
            parts.fact(view.text("results.goal"), wording.isolated(view, script.goal))
            parts.fact(view.text("results.owner"), wording.isolated(view, script.owner))
            parts.fact(view.text("results.wanted"), self._in_words())

    @property
    def _subject(self) -> Subject:
        script = self.naming.script
        return Subject(script.survey, data_of(script))

    def _in_words(self) -> str:
        view = self.naming.view
        told = (
            f"{self._name((row.key, cast('Metric', row.metric)))} "
            f"{view.metric(cast('Metric', row.metric), row.value)}"
            for row in self._wanted
        )
        return " · ".join(told) or view.text("results.no_target")

    def _scores(self) -> list[_Score]:
        """What can be wanted: every score of every question."""
        return [
            (question.name, metric)
            for question in self.naming.script.questions()
            for metric in metrics_of(question.type)
        ]

    def _name(self, score: _Score) -> str:
        key, metric = score
        name = self.naming.view.text(f"score.{metric}")
        several = sum(one == metric for _, one in self._scores()) != 1
        return f"{name} · {key}" if several else name

    def _written(self, score: _Score) -> str:
        """The target as it is typed; nothing where there is none."""
        values = (row.value for row in self._wanted if (row.key, row.metric) == score)
        return next((f"{value:g}" for value in values), "")

    async def _ask(self) -> None:
        view, scores = self.naming.view, self._scores()
        await view.require(Action.EDIT_SCRIPTS, self._subject)
        names = {n: self._name(score) for n, score in enumerate(scores)}
        label = view.text("results.set_target")
        with self.floor, view.dialog(label) as dialog, Form(view) as form:
            chosen = form.choice("score", view.text("results.score"), names, 0)
            value = form.line(
                "value",
                view.text("results.target"),
                self._written(scores[0]),
                required=False,
                hint=self._hint(scores[0]),
            )
            value.props["inputmode"] = "decimal"

            def of_another() -> None:
                score = scores[chosen.value]
                value.value, value.props["hint"] = self._written(score), self._hint(score)

            chosen.on_value_change(of_another)
            form.submit(view.text("common.save"), partial(self._save, dialog))
        await view.answer(dialog)

    def _hint(self, score: _Score) -> str:
        metric = score[1]
        kind = metric.rpartition("_")[2] if "_" in metric else "nps"
        return self.naming.view.text(f"results.target_{kind}")

    async def _save(self, dialog: ui.dialog, values: Values) -> None:
        view, survey = self.naming.view, self.naming.script.survey
        by = await view.require(Action.EDIT_SCRIPTS, self._subject)
        key, metric = score = self._scores()[values["score"]]
        database, text = view.earshot.database, values["value"].strip()
        try:
            if text:
                value = number(text)
                await view.run(marking.aim, database, survey, key=key, metric=metric, value=value)
            else:
                await view.run(marking.drop_aim, database, survey, key=key, metric=metric)
        except (ValueError, TargetError):
            raise FieldError("value", self._hint(score)) from None
        await view.run(view.access.audit.note, by, Deed.TARGET_CHANGED, about("survey", survey))
        dialog.submit(values)
        await self.changed()
