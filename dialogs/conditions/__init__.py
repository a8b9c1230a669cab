"""Conditions over answers and properties: `nps <= 6 and short(why)`, checked when written.

The language is a small part of Python's expressions, parsed by `ast` and then turned into our own
functions, never run: comparisons, `and`, `or`, `not`, `in`, `short(key)`, `words(key)`,
`intent(key)`, names, quoted words and numbers. A part that looks at a question nobody answered is
false, also under a `not`: what is not known is neither so nor not so.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dialogs.conditions.compiling import Compiler, Kind, NameType, Test, intent_of
from dialogs.conditions.counting import short, words
from dialogs.conditions.syntax import MAX_DEPTH, MAX_LENGTH, ConditionError, tree
from dialogs.readings import Value

__all__ = [
    "MAX_DEPTH",
    "MAX_LENGTH",
    "Condition",
    "ConditionError",
    "Kind",
    "NameType",
    "intent_of",
    "parse",
    "short",
    "words",
]


@dataclass(frozen=True)
class Condition:
    """A checked condition; `names` are the questions and properties it looks at.

    `intents` are the questions of whose answers it wants to know what a classifier took them for.
    """

    source: str
    names: frozenset[str]
    intents: frozenset[str]
    _test: Test = field(repr=False, compare=False)

    def holds(self, values: Mapping[str, Value], language: str) -> bool:
        """Whether it is so, given the answers and properties known now."""
        return self._test(values, language)


def parse(source: str, names: Mapping[str, NameType]) -> Condition:
    """The condition written in `source`, which may use `names`.

    Raises:
        ConditionError: it is not written in the language, names something else, or compares
            things that cannot be compared.
    """
    compiler = Compiler(names)
    test = compiler.test(tree(source), negated=False)
    return Condition(source.strip(), frozenset(compiler.used), frozenset(compiler.intents), test)
