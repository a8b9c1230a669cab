"""Turns the tree of a condition into functions, and checks its names and types on the way."""

import ast
import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from dialogs.conditions.counting import short, words
from dialogs.conditions.syntax import ConditionError, Reason
from dialogs.issues import listed, suggestion
from dialogs.readings import REMARKS, Value

Kind: TypeAlias = Literal["number", "text", "yes_no", "choice", "choices"]


@dataclass(frozen=True, slots=True)
class NameType:
    """What a name stands for, and the `values` it can have where they are known."""

    kind: Kind
    values: tuple[str, ...] = ()


Test: TypeAlias = Callable[[Mapping[str, Value], str], bool]
Operand: TypeAlias = Callable[[Mapping[str, Value], str], Value]


def intent_of(key: str) -> str:
    """The name under which the values of a condition know the intent of the answer `key`."""
    return f"intent({key})"


def _contains(whole: Value, part: Value) -> bool:
    """Whether `part` is one of several choices, or occurs in a text, in capitals or not."""
    if isinstance(whole, tuple):
        return part in whole
    return str(part).casefold() in str(whole).casefold()


_ORDER: Mapping[type[ast.cmpop], tuple[Callable[..., bool], Callable[..., bool]]] = {
    ast.Lt: (operator.lt, operator.ge),
    ast.LtE: (operator.le, operator.gt),
    ast.Gt: (operator.gt, operator.le),
    ast.GtE: (operator.ge, operator.lt),
    ast.Eq: (operator.eq, operator.ne),
    ast.NotEq: (operator.ne, operator.eq),
}
"""Operator → its function, and the function of its opposite."""

_IN: Mapping[type[ast.cmpop], bool] = {ast.In: False, ast.NotIn: True}
"""Operator → whether it is the negative one."""


@dataclass(frozen=True, slots=True)
class _Side:
    """One side of a comparison."""

    kind: Kind
    operand: Operand
    literal: bool = False
    values: tuple[str, ...] = ()


class Compiler:
    """Turns a tree into functions, and complains where the author can see it."""

    def __init__(self, names: Mapping[str, NameType]) -> None:
        self._names = names
        self.used: set[str] = set()
        self.intents: set[str] = set()

    def test(self, node: ast.expr, *, negated: bool) -> Test:
        """What decides `node`, or its opposite.

        `not` moves inwards to the single comparisons, so that each of them can be false when
        nothing is known.
        """
        match node:
            case ast.BoolOp(op, parts):
                tests = tuple(self.test(part, negated=negated) for part in parts)
                return _all(tests) if isinstance(op, ast.And) is not negated else _any(tests)
            case ast.UnaryOp(ast.Not(), operand):
                return self.test(operand, negated=not negated)
            case ast.Compare():
                return self._comparisons(node, negated=negated)
            case ast.Call(ast.Name("short")):
                return self._short(node, negated=negated)
            case ast.Name():
                return self._yes(node, negated=negated)
            case _:
                raise _error(node, f"`{_text(node)}` is not a condition.", "invalid")

    def _comparisons(self, node: ast.Compare, *, negated: bool) -> Test:
        """`0 < nps < 7` is two comparisons, and both must hold."""
        sides = [node.left, *node.comparators]
        tests = tuple(
            self._comparison(operation, left, right, negated=negated)
            for operation, left, right in zip(node.ops, sides, sides[1:], strict=False)
        )
        return _any(tests) if negated else _all(tests)

    def _comparison(
        self, operation: ast.cmpop, left: ast.expr, right: ast.expr, *, negated: bool
    ) -> Test:
        if type(operation) in _IN:
            return self._membership(left, right, negated=_IN[type(operation)] is not negated)
        if type(operation) not in _ORDER:
            raise _error(right, "`is` has no place in a condition. Write `==`.", "invalid")
        first, second = self._side(left), self._side(right)
        self._check_pair(left, first, right, second)
        if not isinstance(operation, ast.Eq | ast.NotEq) and first.kind != "number":
            raise _error(left, f"`{_text(left)}` is no number, so nothing is less.", "type")
        return _compared(
            _ORDER[type(operation)][negated], first, second, self._needed(left, right)
        )

    def _membership(self, left: ast.expr, right: ast.expr, *, negated: bool) -> Test:
        part = self._side(left)
        if isinstance(right, ast.Tuple | ast.Constant):
            return self._among(left, part, right, negated=negated)
        whole = self._side(right)
        if whole.kind not in {"text", "choices"}:
            raise _error(right, f"Nothing can be in `{_text(right)}`.", "type")
        if part.kind != "text":
            raise _error(left, f"`{_text(left)}` is not a text.", "type")
        self._check_value(left, part, whole)
        needed = self._needed(left, right)
        inner, outer = part.operand, whole.operand

        def test(values: Mapping[str, Value], language: str) -> bool:
            if not needed <= values.keys():
                return False
            return _contains(outer(values, language), inner(values, language)) is not negated

        return test

    def _among(
        self, left: ast.expr, part: _Side, right: ast.Tuple | ast.Constant, *, negated: bool
    ) -> Test:
        """`nps in (1, 2)`. Python takes the brackets from around a single value."""
        listed_values = right.elts if isinstance(right, ast.Tuple) else [right]
        values: set[Value] = set()
        for element in listed_values:
            side = self._side(element)
            if not side.literal:
                raise _error(element, f"Write a value instead of `{_text(element)}`.", "type")
            self._check_pair(left, part, element, side)
            values.add(side.operand({}, ""))
        needed = self._needed(left)
        operand = part.operand

        def test(known: Mapping[str, Value], language: str) -> bool:
            return needed <= known.keys() and (operand(known, language) in values) is not negated

        return test

    def _short(self, node: ast.Call, *, negated: bool) -> Test:
        key = self._argument(node)

        def test(values: Mapping[str, Value], language: str) -> bool:
            return key in values and short(str(values[key]), language) is not negated

        return test

    def _yes(self, node: ast.Name, *, negated: bool) -> Test:
        key = node.id
        if self._type(node).kind != "yes_no":
            raise _error(node, f"`{key}` is no yes/no question. Compare it: `{key} == …`.", "type")

        def test(values: Mapping[str, Value], language: str) -> bool:
            return key in values and bool(values[key]) is not negated

        return test

    def _side(self, node: ast.expr) -> _Side:
        match node:
            case ast.Constant(str() as word):
                return _Side("text", lambda values, language: word, literal=True)
            case ast.Constant(int() | float() as number) if not isinstance(number, bool):
                return _Side("number", lambda values, language: number, literal=True)
            case ast.UnaryOp(ast.USub(), ast.Constant(int() | float() as number)):
                return _Side("number", lambda values, language: -number, literal=True)
            case ast.Name(key):
                known = self._type(node)
                return _Side(known.kind, lambda values, _: values[key], values=known.values)
            case ast.Call(ast.Name("words")):
                key = self._argument(node)
                return _Side("number", lambda values, language: words(str(values[key]), language))
            case ast.Call(ast.Name("intent")):
                return self._intent(self._argument(node))
            case _:
                raise _error(node, f"`{_text(node)}` cannot be compared.", "invalid")

    def _intent(self, key: str) -> _Side:
        """What a classifier took the answer `key` to be; unknown when none was asked."""
        self.intents.add(key)
        name = intent_of(key)
        return _Side("choice", lambda values, _: values[name], values=REMARKS)

    def _argument(self, node: ast.Call) -> str:
        """The key of the text that `short(key)`, `words(key)` or `intent(key)` is about."""
        match node:
            case ast.Call(_, [ast.Name(key) as argument], []):
                if self._type(argument).kind != "text":
                    raise _error(argument, f"`{key}` is not a text.", "type")
                return key
            case _:
                raise _error(node, f"Write one key in the brackets of `{_text(node)}`.", "type")

    def _type(self, node: ast.Name) -> NameType:
        known = self._names.get(node.id)
        if known is None:
            raise ConditionError(
                f"`{node.id}` is neither a question nor a property."
                f"{suggestion(node.id, self._names)} {listed('Known here', self._names)}",
                node.col_offset + 1,
                "name",
                node.id,
            )
        self.used.add(node.id)
        return known

    def _check_pair(self, left: ast.expr, first: _Side, right: ast.expr, second: _Side) -> None:
        """Both sides are numbers, or both are texts; several choices are only looked into."""
        for node, side in ((left, first), (right, second)):
            if side.kind == "yes_no":
                key = _text(node)
                raise _error(node, f"Write `{key}` or `not {key}` alone.", "type")
            if side.kind == "choices":
                raise _error(node, f"Write `'…' in {_text(node)}`: it has several.", "type")
        if (first.kind == "number") is not (second.kind == "number"):
            raise _error(
                right,
                f"`{_text(left)}` is a {first.kind} and `{_text(right)}` is a "
                f"{second.kind}: they are never equal.",
                "type",
            )
        self._check_value(right, second, first)
        self._check_value(left, first, second)

    def _check_value(self, node: ast.expr, literal: _Side, side: _Side) -> None:
        """A word that is compared with a choice is one of its values."""
        if not literal.literal or not side.values:
            return
        word = str(literal.operand({}, ""))
        if word not in side.values:
            raise _error(
                node,
                f"`{word}` is not among the choices.{suggestion(word, side.values)} "
                f"{listed('They are', side.values)}",
                "type",
            )

    def _needed(self, *nodes: ast.expr) -> frozenset[str]:
        """The keys that must be known before these sides mean anything."""
        names = [node for side in nodes for node in ast.walk(side) if isinstance(node, ast.Name)]
        needed = frozenset(name.id for name in names if name.id in self._names)
        calls = [node for side in nodes for node in ast.walk(side) if isinstance(node, ast.Call)]
        wanted = [_text(call.args[0]) for call in calls if _text(call.func) == "intent"]
        needed |= {intent_of(key) for key in wanted}
        if not needed:
            raise _error(nodes[0], "This looks at no question and no property.", "invalid")
        return needed


def _compared(
    compare: Callable[..., bool], first: _Side, second: _Side, needed: frozenset[str]
) -> Test:
    left, right = first.operand, second.operand

    def test(values: Mapping[str, Value], language: str) -> bool:
        if not needed <= values.keys():
            return False
        return compare(left(values, language), right(values, language))

    return test


def _all(tests: tuple[Test, ...]) -> Test:
    return lambda values, language: all(test(values, language) for test in tests)


def _any(tests: tuple[Test, ...]) -> Test:
    return lambda values, language: any(test(values, language) for test in tests)


def _text(node: ast.expr) -> str:
    return ast.unparse(node)


def _error(node: ast.expr, message: str, reason: Reason) -> ConditionError:
    return ConditionError(message, node.col_offset + 1, reason)
