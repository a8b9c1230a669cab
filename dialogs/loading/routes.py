"""Where a step leads: every answer has one way, and no answer has two."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from dialogs.conditions import Condition, ConditionError, NameType, parse
from dialogs.issues import Place, listed, suggestion
from dialogs.keys import RATED_TYPES
from dialogs.loading.manuscript import Manuscript
from dialogs.loading.outline import Outline, Plan
from dialogs.script import NAMED_BANDS, Choice, InBand, Is, Otherwise, Route, Scale, When
from dialogs.shapes import FALSE, TRUE
from dialogs.yaml_nodes import Fields, Items, Node, Scalar

ELSE = "else"
MAX_NAMED = 5
"""So many answers without a way are named; of more, the number."""


@dataclass(frozen=True, slots=True)
class Offered:
    """What a question can be answered with."""

    scale: Scale | None = None
    choices: tuple[Choice, ...] = ()


def read_routes(
    plan: Plan, offered: Offered, outline: Outline, manuscript: Manuscript
) -> tuple[Route, ...]:
    """The routes of a step, tried in order; never none."""
    match plan.fields.get("next"):
        case Scalar(target):
            return (Route(Otherwise(), target),)
        case Items(items):
            return _by_conditions(_listed(items), plan, outline, manuscript)
        case Fields() as fields if plan.fields.get("branch"):
            return _by_conditions(_mapped(fields), plan, outline, manuscript)
        case Fields() as fields:
            return _by_answers(fields, plan, offered, manuscript)
        case _:
            return (Route(Otherwise(), plan.following),)


def read_condition(
    node: Node | None, plan: Plan, outline: Outline, manuscript: Manuscript
) -> Condition | None:
    """The condition written in `node`; None when there is none, or none that can be read."""
    if not isinstance(node, Scalar):
        return None
    properties = dict.fromkeys(manuscript.properties, NameType("text"))
    try:
        return parse(node.value, {**outline.names_at(plan), **properties})
    except ConditionError as error:
        # What is wrong with a question's type is said there, once.
        if not any(kind is None and name in node.value for name, kind in outline.types.items()):
            _complain(error, node, plan, outline, manuscript)
    return None


def _complain(
    error: ConditionError, node: Scalar, plan: Plan, outline: Outline, manuscript: Manuscript
) -> None:
    column = node.place.column + error.column - 1 + (not node.plain)
    place = Place(node.place.line, column)
    if error.name in outline.types:
        message = f"`{error.name}` cannot be answered before `{plan.name}` is reached."
        way_out = "Ask it earlier on this way, or choose by something that is known."
        manuscript.problems.add("condition-later", place, f"{message} {way_out}")
    else:
        manuscript.problems.add(f"condition-{error.reason}", place, error.message)


@dataclass(frozen=True, slots=True)
class _Way:
    """A condition (None: `else`) and where it leads."""

    when: Node | None
    place: Place
    to: str


def _listed(items: tuple[Node, ...]) -> list[_Way]:
    return [
        _Way(item.get("when"), item.place, item.text("go") or item.text(ELSE))
        for item in items
        if isinstance(item, Fields)
    ]


def _mapped(fields: Fields) -> list[_Way]:
    return [
        _Way(None if key.value == ELSE else key, key.place, value.value)
        for key, value in fields.entries
        if isinstance(value, Scalar)
    ]


def _by_conditions(
    ways: list[_Way], plan: Plan, outline: Outline, manuscript: Manuscript
) -> tuple[Route, ...]:
    routes: list[Route] = []
    closed = False
    for way in ways:
        if closed:
            manuscript.problems.add(
                "route-overlap", way.place, "This stands after `else`, so it is never taken."
            )
        closed = closed or way.when is None
        condition = read_condition(way.when, plan, outline, manuscript)
        # Where a condition cannot be read its way stays open, so that the rest can be judged.
        routes.append(Route(When(condition) if condition else Otherwise(), way.to))
    if not closed:
        manuscript.problems.add(
            "route-hole",
            plan.place_of("next"),
            "Nothing is said for when no condition holds. End with `else:` and a step.",
        )
    return tuple(routes) or (Route(Otherwise(), plan.following),)


Match = InBand | Is


def _by_answers(
    fields: Fields, plan: Plan, offered: Offered, manuscript: Manuscript
) -> tuple[Route, ...]:
    """Routes by what was answered. Every answer must be taken, and none twice."""
    known = _vocabulary(plan.fields.text("type"), offered)
    if known is None:
        _refuse_answers(plan, manuscript)
    routes: list[Route] = []
    last: list[Route] = []
    taken: list[Match] = []
    for key, target in fields.entries:
        to = target.value if isinstance(target, Scalar) else plan.following
        if key.value == ELSE:
            last = [Route(Otherwise(), to)]
            continue
        match = _match(key, known, offered, manuscript) if known is not None else None
        if match is not None:
            _check_overlap(key, match, taken, manuscript)
            taken.append(match)
        routes.append(Route(match or Otherwise(), to))
    if known is not None and not last and len(taken) == len(routes):
        _check_holes(taken, plan, offered, manuscript)
    return tuple(routes + last) or (Route(Otherwise(), plan.following),)


def _vocabulary(type_: str, offered: Offered) -> Mapping[str, Match] | None:
    """The answers that have a name; None when this step has no answers to choose by."""
    match type_:
        case "yes_no":
            return {**dict.fromkeys(TRUE, Is(value=True)), **dict.fromkeys(FALSE, Is(value=False))}
        case "choice" | "choices" if offered.choices:
            return {choice.value: Is(choice.value) for choice in offered.choices}
        case "nps" | "enps" if offered.scale:
            return {name: InBand(*band) for name, band in NAMED_BANDS.items()}
        case "number":
            return {}
        case _:
            return {} if type_ in RATED_TYPES and offered.scale else None


def _refuse_answers(plan: Plan, manuscript: Manuscript) -> None:
    """Say so when a step can have no such routes; of a broken question enough is said."""
    if plan.fields.get("say") or plan.fields.text("type") in {"text", "contact"}:
        manuscript.problems.add(
            "wrong-value",
            plan.place_of("next"),
            f"`{plan.name}` has no answers to choose by. Write a list of `when:` and `go:`.",
        )


def _match(
    key: Scalar, known: Mapping[str, Match], offered: Offered, manuscript: Manuscript
) -> Match | None:
    """What `key` stands for, or None when this question has no such answer."""
    found = known.get(key.value) or _band(key.value, numeric=not _has_words(known))
    scale = offered.scale
    if (
        isinstance(found, InBand)
        and scale
        and not scale.low <= found.low <= found.high <= scale.high
    ):
        found = None
    if found is None:
        words = [*known, *([f"bands from {scale.low} to {scale.high}"] if scale else [])]
        manuscript.problems.add(
            "unknown-answer",
            key.place,
            f"`{key.value}` is no answer to this question.{suggestion(key.value, known)} "
            f"{listed('Answers are', words)}",
        )
    return found


def _has_words(known: Mapping[str, Match]) -> bool:
    return any(isinstance(match, Is) for match in known.values())


def _band(text: str, *, numeric: bool) -> InBand | None:
    """`3` or `0-6` as a band of numbers, the lower one first."""
    band = re.fullmatch(r"(\d{1,6})(?:-(\d{1,6}))?", text)
    if band is None or not numeric:
        return None
    low, high = int(band[1]), int(band[2] or band[1])
    return InBand(low, high) if low <= high else None


def _check_overlap(key: Scalar, match: Match, taken: list[Match], manuscript: Manuscript) -> None:
    if any(_overlap(match, other) for other in taken):
        manuscript.problems.add(
            "route-overlap",
            key.place,
            f"`{key.value}` is taken by a route above it in part or whole. Let them not overlap.",
        )


def _overlap(one: Match, other: Match) -> bool:
    match one, other:
        case InBand(), InBand():
            return one.low <= other.high and other.low <= one.high
        case _:
            return one == other


def _check_holes(taken: list[Match], plan: Plan, offered: Offered, manuscript: Manuscript) -> None:
    if plan.fields.text("type") == "number":
        missing = ["numbers between and beyond these"]
    else:
        answers = _every_answer(offered)
        missing = [
            name
            for name, answer in answers.items()
            if not any(_overlap(answer, match) for match in taken)
        ]
    if missing:
        named = ", ".join(missing[:MAX_NAMED]) + (", …" if len(missing) > MAX_NAMED else "")
        manuscript.problems.add(
            "route-hole", plan.place_of("next"), f"No route for: {named}. Add it, or `else:`."
        )


def _every_answer(offered: Offered) -> Mapping[str, Match]:
    """Each single answer under the author's name for it."""
    if offered.scale:
        return {str(point): InBand(point, point) for point in offered.scale.points}
    if offered.choices:
        return {choice.value: Is(choice.value) for choice in offered.choices}
    return {"yes": Is(value=True), "no": Is(value=False)}
