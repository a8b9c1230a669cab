"""Touchpoint rules: what an event leads to. YAML that an admin edits, kept as JSON."""

import ast
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from dialogs.conditions import Condition, ConditionError, NameType, parse
from dialogs.conditions.syntax import tree
from dialogs.issues import Issue, Place, Problems, listed
from dialogs.loading.checking import fitting
from dialogs.readings import Value
from dialogs.script import Script
from dialogs.shapes import Key, Line, ListOf, MapOf, Object, Word
from dialogs.yaml_nodes import Fields, Items, Node, Scalar, read_filled
from earshot.campaigns.plan_keys import CHANNEL
from earshot.campaigns.plan_words import duration
from earshot.errors import EarshotError
from storage.unit_of_work import UnitOfWork

EXPIRES = "3 days"
"""How long after its moment an event is still worth a question, if the rule does not say."""

PERSON = ("name", "language", "territory", "timezone", "account", "persona", "touch")
"""What a condition may ask of the person beside the properties, which go before these."""

NAME = Word(r"[a-z][a-z0-9-]{0,39}", "a name of small letters, digits and hyphens")
_EVENT = Word(r"[a-z][a-z0-9_.-]{0,99}", "an event's name, such as support.closed")
_SPAN = Word(r"\d{1,4} (minute|hour|day|week)s?", "a time such as `10 minutes` or `3 days`")
PROPERTY = Word(r"[a-z][a-z0-9_]{0,39}", "a property's name")

_RULE = Object(
    "rule",
    (
        Key("rule", NAME, "Its name.", required=True),
        Key("on", _EVENT, "The event that it waits for.", required=True),
        Key("survey", NAME, "What is asked then.", required=True),
        Key("when", Line("a condition, in quotes"), "When it is followed; always, if not said."),
        Key("numbers", ListOf(PROPERTY, 1, 20), "Properties that are numbers, not words."),
        Key("after", _SPAN, "How long after the event."),
        Key("expires", _SPAN, f"How much later it is too late to ask: {EXPIRES}."),
        Key("channels", ListOf(CHANNEL, 1, 4), "Where, in order of preference."),
        Key(
            "properties",
            MapOf(PROPERTY, PROPERTY, "property"),
            "The script's property → the event's. Those of the same name need not be said.",
        ),
        Key("unless", ListOf(_EVENT, 1, 10), "Events after which nothing is asked any more."),
    ),
)


class RulesError(EarshotError):
    """Rules that cannot be used; `issues` say all that is wrong, where, and the way out."""

    def __init__(self, issues: tuple[Issue, ...]) -> None:
        """The message names every one of them."""
        super().__init__(
            "\n".join(f"{one.file}, line {one.line}: {one.message}" for one in issues)
        )
        self.issues = issues


@dataclass(frozen=True, slots=True)
class Rule:
    """What one kind of event leads to; `written` is all of it, as it is kept."""

    name: str
    on: str
    survey: str
    when: Condition | None
    numbers: frozenset[str]
    after: timedelta
    expires: timedelta
    channels: tuple[str, ...]
    properties: Mapping[str, str]
    unless: tuple[str, ...]
    written: Mapping[str, Any] = field(repr=False, compare=False)

    def holds(self, values: Mapping[str, str], language: str) -> bool:
        """Whether its condition is met by the texts `values`."""
        return self.when is None or self.when.holds(self._typed(values), language)

    def handed(self, script: Script, given: Mapping[str, str]) -> dict[str, str]:
        """What the session learns of the event `given`: what `script` declares.

        Nothing where answers are anonymous. The event names a person, and so would they.
        """
        if script.anonymous:
            return {}
        sources = {name: self.properties.get(name, name) for name in script.properties}
        return {name: given[source] for name, source in sources.items() if source in given}

    def _typed(self, values: Mapping[str, str]) -> dict[str, Value]:
        """A number that is none is not known, and a condition about it is false."""
        typed: dict[str, Value] = dict(values)
        for name in self.numbers & values.keys():
            number = _number(values[name])
            if number is None:
                del typed[name]
            else:
                typed[name] = number
        return typed


@dataclass(frozen=True, slots=True)
class Placed:
    """A rule, and where its keys stand in the file."""

    rule: Rule
    fields: Fields

    def place(self, key: str) -> Place:
        """Where `key` stands, or would."""
        head = self.fields.key(key)
        return head.place if head else self.fields.place


def read_rules(source: str, file: str) -> tuple[Placed, ...]:
    """The rules in `source`: one, or a list of them.

    Raises:
        RulesError: with every problem in it.
    """
    problems = Problems(file)
    root = read_filled(source, problems)
    nodes: Sequence[Node] = root.items if isinstance(root, Items) else [root] if root else []
    placed = [rule for node in nodes for rule in _placed(node, problems)]
    _check_names(placed, problems)
    if problems.found:
        raise RulesError(problems.sorted())
    return tuple(placed)


def check(placed: Sequence[Placed], scripts: Mapping[str, Script], file: str) -> None:
    """Refuse rules that do not suit the surveys they ask; `scripts` are those by survey.

    Raises:
        RulesError: with every problem.
    """
    problems = Problems(file)
    for one in placed:
        script = scripts.get(one.rule.survey)
        if script is None:
            problems.add(
                "wrong-value",
                one.place("survey"),
                f"There is no survey `{one.rule.survey}`. {listed('There are', sorted(scripts))}",
            )
        elif script.anonymous and one.rule.properties:
            problems.add(
                "anonymous-name",
                one.place("properties"),
                f"`{script.survey}` is anonymous, and an event names a person. Remove "
                "`properties:`; the person is invited, and nothing of the event goes with it.",
            )
        else:
            _check_properties(one, script, problems)
    if problems.found:
        raise RulesError(problems.sorted())


def kept(uow: UnitOfWork) -> list[Rule]:
    """The rules in force, in the order in which they are tried."""
    return [_of(row.rule) for row in uow.events.rules()]


def keep(uow: UnitOfWork, rule: Rule, *, now: datetime) -> bool:
    """Put `rule` in force, in the place of one with its name, else last; whether it is new."""
    return uow.events.set_rule(rule.name, json.dumps(dict(rule.written)), now=now)


@lru_cache(maxsize=256)
def _of(written: str) -> Rule:
    return _built(json.loads(written))


def _placed(node: Node, problems: Problems) -> Iterator[Placed]:
    before = len(problems.found)
    fields = fitting(node, _RULE, problems, name="rule")
    if not isinstance(fields, Fields):
        return
    _check_condition(fields, problems)
    if len(problems.found) == before:
        yield Placed(_built(plain(fields)), fields)


def plain(fields: Fields) -> dict[str, Any]:
    """What is written, as JSON has it."""
    return {key.value: _value(node) for key, node in fields.entries}


def _value(node: Node) -> Any:
    match node:
        case Scalar(text):
            return text
        case Items(items):
            return [_value(item) for item in items]
        case Fields(entries):
            return {key.value: _value(item) for key, item in entries}


def _built(written: Mapping[str, Any]) -> Rule:
    source = written.get("when")
    numbers = frozenset(written.get("numbers", ()))
    names = _names(source, numbers) if source else {}
    return Rule(
        name=written["rule"],
        on=written["on"],
        survey=written["survey"],
        when=_condition(source, numbers) if source else None,
        numbers=frozenset(name for name, type_ in names.items() if type_.kind == "number"),
        after=duration(written.get("after", "0 minutes")),
        expires=duration(written.get("expires", EXPIRES)),
        channels=tuple(written.get("channels", ())),
        properties=written.get("properties", {}),
        unless=tuple(written.get("unless", ())),
        written=written,
    )


def _condition(source: str, numbers: frozenset[str]) -> Condition:
    found = parse(source, _names(source, numbers))
    if found.intents:
        raise ConditionError("`intent()` is of answers, and of no event.", 1)
    return found


def _names(source: str, numbers: frozenset[str]) -> dict[str, NameType]:
    """Every name in a condition: a number if it is declared or compared with one, else a text.

    Nothing tells beforehand what an event will bring.
    """
    root = tree(source)
    compared = {
        name
        for node in ast.walk(root)
        if isinstance(node, ast.Compare) and any(map(_is_number, ast.walk(node)))
        for name in _sides(node)
    }
    return {
        node.id: NameType("number" if node.id in numbers | compared else "text")
        for node in ast.walk(root)
        if isinstance(node, ast.Name)
    }


def _sides(node: ast.Compare) -> Iterator[str]:
    """The names that are compared themselves, not what is counted in them."""
    return (side.id for side in (node.left, *node.comparators) if isinstance(side, ast.Name))


def _is_number(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, int | float)


def _check_condition(fields: Fields, problems: Problems) -> None:
    node = fields.get("when")
    if not isinstance(node, Scalar):
        return
    numbers = frozenset(item.value for item in fields.list("numbers") if isinstance(item, Scalar))
    try:
        _condition(node.value, numbers)
    except ConditionError as error:
        column = node.place.column + error.column - 1 + (not node.plain)
        place = Place(node.place.line, column)
        problems.add(f"condition-{error.reason}", place, error.message)


def _check_names(placed: Sequence[Placed], problems: Problems) -> None:
    seen: set[str] = set()
    for one in placed:
        if one.rule.name in seen:
            message = f"There are two rules `{one.rule.name}`. Rename one of them."
            problems.add("duplicate-name", one.place("rule"), message)
        seen.add(one.rule.name)


def _check_properties(one: Placed, script: Script, problems: Problems) -> None:
    for name in one.rule.properties:
        if name not in script.properties:
            problems.add(
                "wrong-value",
                one.place("properties"),
                f"`{script.survey}` has no property `{name}`. "
                f"{listed('It declares', script.properties)}",
            )


_DECIMAL = re.compile(r"-?\d{1,15}(?:\.\d{1,9})?")


def _number(text: str) -> float | None:
    return float(text) if _DECIMAL.fullmatch(text.strip()) else None
