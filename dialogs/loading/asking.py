"""What a question offers: its scale with labels and ends, its choices, its yes and no."""

from collections.abc import Mapping

from dialogs.keys import RATED_TYPES
from dialogs.loading.manuscript import Manuscript
from dialogs.loading.outline import Plan
from dialogs.script import Choice, Localized, Scale
from dialogs.texts import LABELS, NO, YES
from dialogs.yaml_nodes import Fields, Scalar

Labels = Mapping[str, tuple[str, ...]]
Ends = Mapping[str, tuple[str, str]]

DEFAULT_SCALES: Mapping[str, tuple[Scale, ...]] = {
    "nps": (Scale(0, 10),),
    "enps": (Scale(0, 10),),
    "csat": (Scale(1, 5),),
    "ces": (Scale(1, 7), Scale(1, 5)),
}
"""Question type → the scales it may have, the default first."""

SCALED_TYPES = frozenset({*RATED_TYPES, "number"})
MAX_POINTS = 101


def read_scale(plan: Plan, manuscript: Manuscript) -> Scale | None:
    """The scale of a question, or None when it has none (or none that makes sense)."""
    type_ = plan.fields.text("type")
    if type_ not in SCALED_TYPES:
        return None
    allowed = DEFAULT_SCALES.get(type_, ())
    node = plan.fields.get("scale")
    if not isinstance(node, Scalar):
        return allowed[0] if allowed else None
    low, high = map(int, node.value.split("-"))
    scale = Scale(low, high)
    wanted = _wrong_scale(scale, type_, allowed)
    if wanted:
        manuscript.problems.add(
            "wrong-value", node.place, f"`{node.value}` is no scale for `{type_}`. {wanted}"
        )
        return None
    return scale


def _wrong_scale(scale: Scale, type_: str, allowed: tuple[Scale, ...]) -> str:
    """What is wanted instead, or nothing when `scale` will do."""
    if allowed and scale not in allowed:
        return f"Write {' or '.join(f'{one.low}-{one.high}' for one in allowed)}."
    if scale.low >= scale.high:
        return "Write the lowest rating first."
    if type_ == "scale" and len(scale.points) > MAX_POINTS:
        return f"It may have {MAX_POINTS} points."
    return ""


def read_labels(plan: Plan, scale: Scale | None, manuscript: Manuscript) -> Labels:
    """Language → one label a point: the author's, a set of ours by name, or the type's own."""
    labels = _written(plan, "labels", manuscript)
    if labels is None:
        return _own_labels(plan, scale, manuscript)
    wrong = [language for language, words in labels.items() if scale and len(words) != _n(scale)]
    if wrong and scale:
        manuscript.problems.add(
            "wrong-labels",
            plan.place_of("labels"),
            f"The scale has {_n(scale)} points, and `labels` has another number of labels in "
            f"{', '.join(wrong)}. Write one a point, or only the two `ends:`.",
        )
    return labels


def read_ends(plan: Plan, labels: Labels, manuscript: Manuscript) -> Ends:
    """Language → what the lowest and the highest rating mean."""
    words = _written(plan, "ends", manuscript) or labels or _own_ends(plan, manuscript)
    _check_ends(plan, words, manuscript)
    return {language: (all_[0], all_[-1]) for language, all_ in words.items()}


def _written(plan: Plan, key: str, manuscript: Manuscript) -> Labels | None:
    """What the author put under `key`, in words or as the name of a set; None for nothing."""
    node = plan.fields.get(key)
    if not isinstance(node, Scalar):
        return manuscript.labels(plan.fields, key, plan.name) if node else None
    labels = _ours(node.value, manuscript)
    missing = [language for language in manuscript.languages if language not in labels]
    if missing:
        manuscript.problems.add(
            "missing-labels",
            node.place,
            f"We have no labels `{node.value}` in {', '.join(missing)}. Write them out.",
        )
    return labels


def _own_labels(plan: Plan, scale: Scale | None, manuscript: Manuscript) -> Labels:
    """Types with five points have labels of ours, unless the author wrote the ends."""
    name = {"csat": "satisfied", "ces": "agree"}.get(plan.fields.text("type"))
    if name is None or scale != Scale(1, 5) or "ends" in plan.written:
        return {}
    return _ours(name, manuscript)


def _own_ends(plan: Plan, manuscript: Manuscript) -> Labels:
    names = {"nps": "likely", "enps": "likely", "csat": "satisfied", "ces": "agree"}
    name = names.get(plan.fields.text("type"))
    return _ours(name, manuscript) if name else {}


def _check_ends(plan: Plan, words: Labels, manuscript: Manuscript) -> None:
    """Every language knows what both ends mean; what was written and fell short is said there."""
    missing = [language for language in manuscript.languages if language not in words]
    is_rated = plan.fields.text("type") in RATED_TYPES
    if is_rated and missing and plan.written.isdisjoint({"ends", "labels"}):
        manuscript.problems.add(
            "missing-labels",
            plan.place,
            f"Nothing says in {', '.join(missing)} what the lowest and the highest rating mean. "
            f"Write `ends:`.",
        )


def _ours(name: str, manuscript: Manuscript) -> Labels:
    labels = LABELS[name]
    return {language: labels[language] for language in manuscript.languages if language in labels}


def _n(scale: Scale) -> int:
    return len(scale.points)


def read_choices(plan: Plan, manuscript: Manuscript) -> tuple[Choice, ...]:
    """The choices in order; each value is there once."""
    choices: dict[str, Choice] = {}
    items = (item for item in plan.fields.list("choices") if isinstance(item, Fields))
    for item in items:
        value = item.text("value")
        labels = manuscript.localized(item, "label", role="label", step=plan.name, known=())
        if value in choices:
            manuscript.problems.add(
                "duplicate-name",
                item.place,
                f"Another choice has the value `{value}`. Give this one another value.",
            )
        choices[value] = Choice(value, labels)
    return tuple(choices.values())


def read_yes_no(plan: Plan, manuscript: Manuscript) -> tuple[Localized, Localized]:
    """The author's labels of yes and of no; ours serve the languages that have none."""
    labels = []
    for key, ours in (("yes", YES), ("no", NO)):
        given = manuscript.localized(
            plan.fields, key, role="label", step=plan.name, known=(), partly=True
        )
        labels.append(given)
        if plan.fields.text("type") == "yes_no" and (given or key not in plan.written):
            _check_yes_no(key, [*given], [*ours], plan, manuscript)
    return labels[0], labels[1]


def _check_yes_no(
    key: str, given: list[str], ours: list[str], plan: Plan, manuscript: Manuscript
) -> None:
    place = plan.place_of(key)
    missing = [language for language in manuscript.languages if language not in given]
    chinese = [language for language in missing if language.startswith("zh")]
    others = [language for language in missing if language not in {*chinese, *ours}]
    if chinese:
        manuscript.problems.add(
            "zh-yes-no",
            place,
            f"Chinese has no general word for {key}. Write `{key}:` in {', '.join(chinese)} "
            f"so that it answers the question's verb: 方便…吗 → 可以, 不用了.",
        )
    if others:
        manuscript.problems.add(
            "missing-labels",
            place,
            f"We have no word for {key} in {', '.join(others)}. Write `{key}:` in it.",
        )
