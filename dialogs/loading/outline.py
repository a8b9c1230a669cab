"""The steps and where they lead, before anything in them is read: what may come before what."""

import keyword
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dialogs.conditions import Kind, NameType
from dialogs.issues import Place, listed, suggestion
from dialogs.keys import RATED_TYPES, STEP
from dialogs.loading.manuscript import Manuscript
from dialogs.script import END
from dialogs.yaml_nodes import Fields, Items, Node, Scalar

RESERVED = frozenset({END, "else", "state", "short", "words"})


@dataclass(frozen=True, slots=True)
class Plan:
    """A step: what of it fits, and the keys that were `written`, whether it fits or not.

    `following` is the step after it in the file, or END.
    """

    name: str
    fields: Fields
    place: Place
    following: str
    written: frozenset[str]

    def place_of(self, key: str) -> Place:
        """Where `key` stands, or the step's name where it does not."""
        head = self.fields.key(key)
        return head.place if head else self.place


@dataclass(frozen=True, slots=True)
class Outline:
    """The steps of a script in order.

    `types` is what each question's answer is (None where its type cannot be read), `before` the
    steps that may have been passed when a step is reached. `is_sound`: every route leads
    somewhere, and none in a circle.
    """

    plans: tuple[Plan, ...]
    types: Mapping[str, NameType | None]
    before: Mapping[str, frozenset[str]]
    is_sound: bool

    def names_at(self, plan: Plan) -> Mapping[str, NameType]:
        """The questions that may have an answer when the answer to `plan` is in."""
        passed = self.before[plan.name] | {plan.name}
        return {name: kind for name, kind in self.types.items() if kind and name in passed}


def outlined(written: Fields, fields: Fields, manuscript: Manuscript) -> Outline:
    """The outline of the steps in `fields`, which are the ones `written` that fit."""
    plans = _plans(written, fields, manuscript)
    manuscript.places.update((plan.name, plan.place) for plan in plans)
    manuscript.types.update((plan.name, plan.fields.text("type")) for plan in plans)
    is_whole = len(plans) == len(written.list("steps")) > 0 and _routes_kept(written, fields)
    misnamed = _heads(written) - {plan.name for plan in plans}
    for plan in plans:
        is_whole &= _check_targets(plan, plans, misnamed, manuscript)
    edges = {plan.name: _edges(plan) for plan in plans}
    order = _check_flow(plans, edges, manuscript) if is_whole else None
    types = {plan.name: _type(plan.fields) for plan in plans if plan.fields.get("ask")}
    types.update(dict.fromkeys(misnamed))
    before = _before(order, edges) if order else _before_in_file(plans)
    return Outline(tuple(plans), types, before, is_sound=order is not None)


def targets(fields: Fields) -> list[Scalar]:
    """Every step that `next` of this step names."""
    node = fields.get("next")
    named: Iterable[Node | None]
    match node:
        case Fields(entries):
            named = (value for _, value in entries)
        case Items(items):
            routes = (route for route in items if isinstance(route, Fields))
            named = (route.get("go") or route.get("else") for route in routes)
        case _:
            named = (node,)
    return [target for target in named if isinstance(target, Scalar)]


def _heads(fields: Fields) -> set[str]:
    """The name of every step in `fields`, also where no step may be called so."""
    heads = (_head(step) for step in fields.list("steps"))
    return {head.value for head in heads if head}


def _plans(written: Fields, fields: Fields, manuscript: Manuscript) -> list[Plan]:
    """The steps that can be told apart."""
    named: dict[str, tuple[Fields, Place]] = {}
    for step in fields.list("steps"):
        head = _head(step)
        if isinstance(step, Fields) and head:
            _check_name(head, named, manuscript)
            if head.value != END:
                named.setdefault(head.value, (step, head.place))
    names = [*named, END]
    keys = {step.place: _keys(step) for step in written.list("steps")}
    return [
        Plan(name, step, place, names[position + 1], keys[step.place])
        for position, (name, (step, place)) in enumerate(named.items())
    ]


def _keys(step: Node) -> frozenset[str]:
    entries = step.entries if isinstance(step, Fields) else ()
    return frozenset(key.value for key, _ in entries)


def _head(step: Node) -> Scalar | None:
    """The name of a step, at its place."""
    if not isinstance(step, Fields):
        return None
    heads = map(step.get, STEP.objects)
    return next((head for head in heads if isinstance(head, Scalar)), None)


def _check_name(head: Scalar, taken: Mapping[str, object], manuscript: Manuscript) -> None:
    name = head.value
    if name in RESERVED or keyword.iskeyword(name):
        manuscript.problems.add(
            "reserved-name", head.place, f"`{name}` has a meaning already. Choose another name."
        )
    elif name in taken or name in manuscript.properties:
        other = "Another step" if name in taken else "A property"
        manuscript.problems.add(
            "duplicate-name", head.place, f"{other} is called `{name}`. Rename this step."
        )


def _routes_kept(written: Fields, fields: Fields) -> bool:
    """Whether nothing that was written under a `next` had to be left out."""
    return _nexts(written) == _nexts(fields)


def _nexts(fields: Fields) -> list[Node | None]:
    return [step.get("next") for step in fields.list("steps") if isinstance(step, Fields)]


def _check_targets(
    plan: Plan, plans: list[Plan], misnamed: set[str], manuscript: Manuscript
) -> bool:
    """Whether every step that `plan` names exists; a misnamed one was spoken of already."""
    names = [other.name for other in plans]
    known = {*names, *misnamed, END}
    unknown = [node for node in targets(plan.fields) if node.value not in known]
    for node in unknown:
        manuscript.problems.add(
            "unknown-step",
            node.place,
            f"`{node.value}` does not exist.{suggestion(node.value, [*names, END])} "
            f"{listed('The steps are', names)}",
        )
    return not unknown


def _edges(plan: Plan) -> Mapping[str, Place]:
    """Step → the place at which `plan` leads to it."""
    written = {node.value: node.place for node in targets(plan.fields)}
    return written or {plan.following: plan.place}


def _check_flow(
    plans: list[Plan], edges: Mapping[str, Mapping[str, Place]], manuscript: Manuscript
) -> list[str] | None:
    """Every reachable step, each before those it leads to; None when there is a circle."""
    order, circles = _walk(plans[0].name, edges)
    for path, place in circles:
        way = " → ".join(path)
        manuscript.problems.add(
            "endless-path", place, f"{way} goes round for ever. Lead one of them to `end`."
        )
    for plan in plans:
        if plan.name not in order:
            manuscript.problems.add(
                "unreachable-step",
                plan.place,
                f"No step leads to `{plan.name}`. Lead one there with `next:`, or remove it.",
            )
    return None if circles or len(order) < len(plans) else order


def _walk(
    first: str, edges: Mapping[str, Mapping[str, Place]]
) -> tuple[list[str], list[tuple[list[str], Place]]]:
    """Every step reachable from `first`, in an order of asking, and every circle found.

    Depth first, without recursion; `path` holds the steps whose ways are not all walked yet.
    """
    done: list[str] = []
    circles: list[tuple[list[str], Place]] = []
    path, ways = [first], [iter(edges[first].items())]
    while path:
        to, place = next(ways[-1], (None, None))
        if to is None or place is None:
            done.append(path.pop())
            ways.pop()
        elif to in path:
            circles.append(([*path[path.index(to) :], to], place))
        elif to != END and to not in done:
            path.append(to)
            ways.append(iter(edges[to].items()))
    return done[::-1], circles


def _before(
    order: list[str], edges: Mapping[str, Mapping[str, Place]]
) -> Mapping[str, frozenset[str]]:
    before: dict[str, frozenset[str]] = {name: frozenset() for name in [*order, END]}
    for name in order:
        for to in edges[name]:
            before[to] |= before[name] | {name}
    return before


def _before_in_file(plans: list[Plan]) -> Mapping[str, frozenset[str]]:
    """What may come before each step, as far as can be told while routes are broken."""
    names = [plan.name for plan in plans]
    return {name: frozenset(names[:position]) for position, name in enumerate(names)}


_KINDS: Mapping[str, Kind] = {
    **dict.fromkeys(RATED_TYPES, "number"),
    "number": "number",
    "yes_no": "yes_no",
    "choice": "choice",
    "choices": "choices",
    "text": "text",
    "contact": "text",
}


def _type(fields: Fields) -> NameType | None:
    """What the answer to a question is, for conditions."""
    kind = _KINDS.get(fields.text("type"))
    if kind is None:
        return None
    choices = (item for item in fields.list("choices") if isinstance(item, Fields))
    return NameType(kind, tuple(choice.text("value") for choice in choices))
