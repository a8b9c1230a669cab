"""One step: what it says, what it asks, what follows."""

from typing import cast

from dialogs.keys import LOW_IS_GOOD
from dialogs.loading.asking import read_choices, read_ends, read_labels, read_scale, read_yes_no
from dialogs.loading.manuscript import Manuscript
from dialogs.loading.outline import Outline, Plan
from dialogs.loading.routes import Offered, read_condition, read_routes
from dialogs.script import Alert, Branch, Probe, Question, QuestionType, Statement, Step
from dialogs.shapes import TRUE


def read_step(plan: Plan, outline: Outline, manuscript: Manuscript) -> Step:
    """The step that `plan` describes."""
    fields, name = plan.fields, plan.name
    if fields.get("ask"):
        return _question(plan, outline, manuscript)
    routes = read_routes(plan, Offered(), outline, manuscript)
    if fields.get("say"):
        return Statement(name, manuscript.wording(fields, role="statement", step=name), routes)
    return Branch(name, routes)


def _question(plan: Plan, outline: Outline, manuscript: Manuscript) -> Question:
    fields, name = plan.fields, plan.name
    wording = manuscript.wording(fields, role="question", step=name)
    scale = read_scale(plan, manuscript)
    labels = read_labels(plan, scale, manuscript)
    ends = read_ends(plan, labels, manuscript)
    choices = read_choices(plan, manuscript)
    yes, no = read_yes_no(plan, manuscript)
    _check_contact(plan, manuscript)
    return Question(
        name=name,
        type=cast("QuestionType", fields.text("type")),
        wording=wording,
        routes=read_routes(plan, Offered(scale, choices), outline, manuscript),
        optional=fields.text("optional").lower() in TRUE,
        scale=scale,
        low_is_good=fields.text("direction") == LOW_IS_GOOD,
        ends=ends,
        labels=labels,
        choices=choices,
        yes=yes,
        no=no,
        probe=_probe(plan, outline, manuscript),
        alert=_alert(plan, outline, manuscript),
        purpose=fields.text("purpose") or None,
    )


def _check_contact(plan: Plan, manuscript: Manuscript) -> None:
    if manuscript.anonymous and plan.fields.text("type") == "contact":
        manuscript.problems.add(
            "anonymous-contact",
            plan.place,
            "An address tells who answers, and this script is anonymous. Remove the question.",
        )


def _probe(plan: Plan, outline: Outline, manuscript: Manuscript) -> Probe | None:
    fields = plan.fields.fields("probe")
    if fields is None:
        return None
    wording = manuscript.wording(fields, role="probe", step=plan.name)
    return Probe(wording, read_condition(fields.get("when"), plan, outline, manuscript))


def _alert(plan: Plan, outline: Outline, manuscript: Manuscript) -> Alert | None:
    fields = plan.fields.fields("alert")
    if fields is None:
        return None
    if manuscript.anonymous:
        manuscript.problems.add(
            "anonymous-alert",
            plan.place_of("alert"),
            "An alert tells who answered what, and this script is anonymous. Remove it.",
        )
    return Alert(read_condition(fields.get("when"), plan, outline, manuscript), fields.text("to"))
