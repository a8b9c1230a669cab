"""A script as the engine runs it: checked, typed, immutable. `dialogs.loading` makes it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, TypeAlias

from dialogs.conditions import Condition

QuestionType: TypeAlias = Literal[
    "nps",
    "enps",
    "csat",
    "ces",
    "scale",
    "choice",
    "choices",
    "yes_no",
    "number",
    "text",
    "contact",
]
Kind: TypeAlias = Literal["relationship", "transactional", "pulse"]
Audience: TypeAlias = Literal["customer", "employee", "visitor", "partner"]
Localized: TypeAlias = Mapping[str, str]
"""Language → text."""

END = "end"
"""The reserved route target that ends the survey."""

RATED: frozenset[str] = frozenset({"nps", "enps", "csat", "ces", "scale"})
"""The question types whose answer is a rating on a `Scale`."""

ANONYMITY_THRESHOLD = 5
"""Results of an anonymous script are shown only for groups of at least so many people."""

NAMED_BANDS: Mapping[str, tuple[int, int]] = {
    "detractor": (0, 6),
    "passive": (7, 8),
    "promoter": (9, 10),
}
"""The groups of NPS and eNPS that a route may name instead of their ratings."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A text per language, and a shorter one for SMS where the author wrote it."""

    texts: Localized
    sms: Localized = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Scale:
    """Whole ratings from `low` to `high`, both included."""

    low: int
    high: int

    @property
    def points(self) -> range:
        """Every rating, ascending."""
        return range(self.low, self.high + 1)


@dataclass(frozen=True, slots=True)
class Choice:
    """A value as reports know it, and its label per language."""

    value: str
    labels: Localized


@dataclass(frozen=True, slots=True)
class InBand:
    """The rating lies from `low` to `high`, both included."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Is:
    """The answer is this choice's value, or this yes or no; among several choices, one of them."""

    value: str | bool


@dataclass(frozen=True, slots=True)
class When:
    """A condition over answers and properties holds."""

    condition: Condition


@dataclass(frozen=True, slots=True)
class Otherwise:
    """None of the routes before it was taken."""


@dataclass(frozen=True, slots=True)
class Route:
    """Where to go (`to`: a step's name or END) when `match` fits; routes are tried in order."""

    match: InBand | Is | When | Otherwise
    to: str


@dataclass(frozen=True, slots=True)
class Probe:
    """One follow-up on an answer we did read, asked when `when` holds (always, if None)."""

    wording: Wording
    when: Condition | None = None


@dataclass(frozen=True, slots=True)
class Alert:
    """Tell `to` (a team or address of the settings) when `when` holds after the answer."""

    when: Condition | None
    to: str


@dataclass(frozen=True, slots=True)
class Question:
    """A step that expects an answer. `name` is its `ask:` key, on which reports join.

    `scale` is set for RATED types (and bounds a number, where the author gave bounds), `labels`
    (language → one per point) and `ends` (language → low, high) where the scale has them,
    `choices` for choice and choices, `yes` and `no` for a yes/no step with labels of its own.
    `purpose` says what a contact may be used for. `routes` is never empty.
    """

    name: str
    type: QuestionType
    wording: Wording
    routes: tuple[Route, ...]
    optional: bool = False
    scale: Scale | None = None
    low_is_good: bool = False
    ends: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    labels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()
    yes: Localized = field(default_factory=dict)
    no: Localized = field(default_factory=dict)
    probe: Probe | None = None
    alert: Alert | None = None
    purpose: str | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """A step that only says something."""

    name: str
    wording: Wording
    routes: tuple[Route, ...]


@dataclass(frozen=True, slots=True)
class Branch:
    """A step that says nothing and only chooses a way."""

    name: str
    routes: tuple[Route, ...]


Step: TypeAlias = Question | Statement | Branch


def _conditions(step: Step) -> Iterator[Condition]:
    """Every condition that the step has."""
    for route in step.routes:
        if isinstance(route.match, When):
            yield route.match.condition
    if isinstance(step, Question):
        told = (part.when for part in (step.probe, step.alert) if part is not None)
        yield from (condition for condition in told if condition is not None)


@dataclass(frozen=True, slots=True)
class ScriptTest:
    """A conversation the author wrote down: what is said, and what must be stored.

    `expect` maps a question's key to the value as written, or to None when it must stay
    unanswered; the key `state` may name the state the session must end in.
    """

    name: str
    language: str
    says: tuple[str, ...]
    expect: Mapping[str, str | None]
    properties: Mapping[str, str] = field(default_factory=dict)
    line: int = 0


@dataclass(frozen=True, eq=False)
class Script:
    """One dialog. Routes point at existing steps or END, and no way through it is a circle.

    Scripts are the same only as objects, so that what is derived from one can be kept by it.
    """

    survey: str
    title: str
    kind: Kind
    owner: str
    goal: str
    languages: tuple[str, ...]
    audience: Audience
    steps: Mapping[str, Step]
    first: str
    touchpoint: str | None = None
    anonymous: bool = False
    properties: tuple[str, ...] = ()
    later_hours: int = 24
    texts: Mapping[str, Localized] = field(default_factory=dict)
    tests: tuple[ScriptTest, ...] = ()

    def questions(self) -> Iterator[Question]:
        """Every question, in the order of the file."""
        return (step for step in self.steps.values() if isinstance(step, Question))

    def question(self, key: str) -> Question | None:
        """The question whose answers are stored under `key`, or None."""
        step = self.steps.get(key)
        return step if isinstance(step, Question) else None

    def targets(self, name: str) -> frozenset[str]:
        """The steps (or END) to which step `name` can lead at once."""
        return frozenset(route.to for route in self.steps[name].routes)

    @cached_property
    def intents(self) -> frozenset[str]:
        """The questions of whose answers some condition wants to know the intent."""
        return frozenset(
            key for step in self.steps.values() for one in _conditions(step) for key in one.intents
        )

    @cached_property
    def reach(self) -> Mapping[str, frozenset[str]]:
        """Each step → every step it can lead to, itself and END included."""
        reached: dict[str, frozenset[str]] = {END: frozenset({END})}
        pending = list(self.steps)
        while pending:
            name = pending.pop()
            missing = [to for to in self.targets(name) if to not in reached]
            if missing:
                pending += [name, *missing]
            elif name not in reached:
                onward = (reached[to] for to in self.targets(name))
                reached[name] = frozenset({name}).union(*onward)
        return reached

    @cached_property
    def _unavoidable(self) -> Mapping[str, frozenset[str]]:
        """Each step → every step that each way from it to the end passes, itself included."""
        passed: dict[str, frozenset[str]] = {END: frozenset({END})}
        for name in self._from_the_end():
            onward = (passed[to] for to in self.targets(name))
            passed[name] = frozenset({name}) | frozenset.intersection(*onward)
        return passed

    @cached_property
    def _meeting_points(self) -> Mapping[str, str]:
        passed = self._unavoidable
        return {
            # Of the steps that all ways pass, the first still has the others before it.
            name: max(passed[name] - {name}, key=lambda step: len(passed[step]))
            for name in self.steps
        }

    def meeting_point(self, name: str) -> str:
        """The first step (or END) that every way out of step `name` passes.

        A skipped question goes on there, when none of its routes fits an unanswered one.
        """
        return self._meeting_points[name]

    @cached_property
    def longest_path(self) -> int:
        """How many questions, probes not counted, the longest way through asks."""
        longest: dict[str, int] = {END: 0}
        for name in self._from_the_end():
            asked = isinstance(self.steps[name], Question)
            longest[name] = asked + max(longest[to] for to in self.targets(name))
        return longest[self.first]

    def _from_the_end(self) -> list[str]:
        """The steps in an order in which each comes after those it can lead to."""
        return sorted(self.steps, key=lambda step: len(self.reach[step]))
